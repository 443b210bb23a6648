"""The register of figures: what a person does in an exercise, as angles that a drawing is made of."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, RootModel

from healthsite.diagnostics import did_you_mean
from healthsite.figures.arrows import JOINTS
from healthsite.figures.flesh import CONTACTS
from healthsite.figures.holding import FOOT_PLACES, HAND_PLACES
from healthsite.figures.skeleton import SIDES, joint_names, limits_of
from healthsite.records.fields import Frozen, Id, PlainWords, Text, TrueFalse, mistake


def either_side(names: Iterable[str], *, alone: Iterable[str] = ()) -> tuple[str, ...]:
    """Every name as it stands and, unless nobody has two of it, with `left_` and `right_` before it."""
    single = tuple(alone)
    return tuple(
        prefix + name for name in names for prefix in ("", *(f"{side}_" for side in SIDES if name not in single))
    )


RESTS_ON = either_side(CONTACTS, alone=("seat", "back", "tummy", "head"))
STAYS = either_side(("foot", "hand"))
LIMBS = either_side(("hand", "foot"))
FOR_HANDS = either_side(HAND_PLACES, alone=("tummy", "chest"))
FOR_FEET = either_side(FOOT_PLACES)
FOLLOWS = either_side(JOINTS, alone=("head", "chest", "waist", "tummy", "hips"))


def _nearest(value: str, names: Iterable[str]) -> str:
    """What was meant: the same without a side, where nobody has two of it, or else what looks most like it."""
    alone = value.removeprefix("left_").removeprefix("right_")
    return did_you_mean(alone if alone in names else value, names)


def _known(value: str, names: Iterable[str]) -> str:
    if value not in names:
        hint = _nearest(value, names) or f"Write one of: {', '.join(names)}."
        raise mistake("wrong-value", f'"{value}" is not a part of the body that is known here.', hint)
    return value


def _degrees(joint: str, written: Any) -> int:
    if joint not in joint_names():
        hint = _nearest(joint, joint_names()) or f"The joints are: {', '.join(joint_names())}."
        raise mistake("wrong-value", f'There is no joint "{joint}".', hint)
    low, high = limits_of(joint)
    digits = str(written).removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()):
        raise mistake("wrong-value", f'"{written}" is not a whole number of degrees.', f"Write {joint}: 45, say.")
    if not low <= int(written) <= high:
        sentence = f"Nobody can do {joint}: {written}."
        raise mistake("wrong-value", sentence, f"This joint goes from {low} to {high} degrees.")
    return int(written)


def _angles(value: Any) -> dict[str, int]:
    if not isinstance(value, dict):
        raise mistake("wrong-value", "Joints and their degrees belong here.", "Write them like {knee: 90, hip: 45}.")
    return {joint: _degrees(joint, written) for joint, written in value.items()}


def _holds(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise mistake("wrong-value", "Hands and what they hold belong here.", "Write them like {hand: left_thigh}.")
    return {limb: _held(limb, what) for limb, what in value.items()}


def _held(limb: str, what: Any) -> str:
    return _known(str(what), FOR_HANDS if _known(limb, LIMBS).endswith("hand") else FOR_FEET)


Angles = Annotated[dict[str, int], BeforeValidator(_angles)]
"""Joint -> whole degrees, within what a joint can do."""
Holds = Annotated[dict[str, str], BeforeValidator(_holds)]
"""Hand -> what it holds or lies on."""
RestingPart = Annotated[PlainWords, AfterValidator(lambda value: _known(value, RESTS_ON))]
"""A part of the body that touches the floor."""
StayingPart = Annotated[PlainWords, AfterValidator(lambda value: _known(value, STAYS))]
"""A hand or foot that does not move."""
FollowedPart = Annotated[PlainWords, AfterValidator(lambda value: _known(value, FOLLOWS))]
"""A part of the body that an arrow follows."""


class PoseFrame(Frozen):
    """One position. A later frame takes the angles of the first where it writes none of its own."""

    caption: Text
    angles: Angles
    rests_on: tuple[RestingPart, ...] = ()
    stays: tuple[StayingPart, ...] = ()
    holds: Holds = Field(default_factory=dict)
    arrows: tuple[FollowedPart, ...] = ()


def _one_to_three(frames: tuple[PoseFrame, ...]) -> tuple[PoseFrame, ...]:
    if not 1 <= len(frames) <= 3:
        raise mistake("wrong-value", f"A figure has one to three frames; this one has {len(frames)}.")
    return frames


Frames = Annotated[tuple[PoseFrame, ...], AfterValidator(_one_to_three)]
"""The positions of a figure, in order."""


class Pose(Frozen):
    """A figure that exercises name: one to three positions of a person, side by side."""

    id: Id
    alt: Text
    view: Literal["side", "corner", "above", "front"] = "side"
    faces: Literal["right", "left"] = "right"
    things: tuple[Literal["chair"], ...] = ()
    shoes: TrueFalse = False
    frames: Frames


class PosesFile(RootModel[tuple[Pose, ...]]):
    """poses.yml"""
