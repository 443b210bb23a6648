"""The volume of the body: round slices around its bones, which both the drawing and the floor know."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from healthsite.figures.skeleton import SIDES, SOLE, WRIST, Body
from healthsite.figures.space import Axes, Vec, between


@dataclass(frozen=True, slots=True)
class Slice:
    """A round piece of the body: its middle, and its half-widths as three directions."""

    at: Vec
    reach: tuple[Vec, Vec, Vec]

    def extent(self, towards: Vec) -> float:
        """How far it reaches from its middle in a direction of length 1."""
        return sqrt(sum(way.dot(towards) ** 2 for way in self.reach))


def ball(at: Vec, radius: float) -> Slice:
    """A slice that is as wide in every direction."""
    return Slice(at, (Vec(radius, 0, 0), Vec(0, radius, 0), Vec(0, 0, radius)))


PELVIS = ((-6.0, 7.5, 13.0, -2.4), (1.0, 10.3, 16.0, -1.6), (7.0, 9.8, 15.5, -0.6), (13.0, 9.0, 14.0, 0.3))
"""Up from the hips, half of the depth, half of the width, how far to the front: the part in trousers."""
SHIRT = (
    ("spine0", 8.0, 10.0, 15.8, -0.6),
    ("spine2", -3.0, 9.3, 14.2, 0.3),
    ("spine3", -2.0, 9.2, 13.9, 0.5),
    ("spine4", -6.0, 10.4, 15.0, 0.2),
    ("spine4", 1.0, 11.0, 15.8, -0.4),
    ("spine5", -6.0, 9.6, 15.5, -1.0),
    ("spine5", -1.5, 6.6, 9.0, -1.2),
)
"""Joint, up from it, half of the depth, half of the width, how far to the front: the part in the shirt."""

THIGH_SHAPE = ((0.0, 9.6, -0.6), (0.35, 8.8, 0.2), (1.0, 6.6, 0.0))
SHIN_SHAPE = ((0.32, 6.2, -0.5), (0.9, 4.6, -0.2))
UPPER_ARM_SHAPE = ((0.3, 4.6, 0.0), (1.0, 3.7, 0.0))
FOREARM_SHAPE = ((0.3, 3.8, 0.0), (1.0, 2.6, 0.0))
SLEEVE_SHAPE = ((0.0, 5.9, 0.0), (0.55, 5.3, 0.0))
"""Part of the way along the bone, radius, how far to the front."""


def pelvis(body: Body) -> list[Slice]:
    """The slices of the part in trousers above the legs."""
    held, hips = body.axes["pelvis"], body.points["spine0"]
    return [_oval(hips + held.point(front, up), held, depth, width) for up, depth, width, front in PELVIS]


def shirt(body: Body) -> list[Slice]:
    """The slices of the trunk in its shirt, from the hem to the neck."""
    found = []
    for joint, up, depth, width, front in SHIRT:
        held = body.axes["pelvis" if joint == "spine0" else joint]
        found.append(_oval(body.points[joint] + held.point(front, up), held, depth, width))
    return found


def _oval(at: Vec, held: Axes, depth: float, width: float) -> Slice:
    return Slice(at, (held.front * depth, held.side * width, held.up * 5.0))


def along(body: Body, first: str, second: str, held: str, shape: Sequence[tuple[float, float, float]]) -> list[Slice]:
    """The slices of a limb's part between two joints."""
    start, end, front = body.points[first], body.points[second], body.axes[held].front
    return [ball(between(start, end, part) + front * ahead, radius) for part, radius, ahead in shape]


def leg(body: Body, side: str) -> list[Slice]:
    """A leg in its trousers, from the hip to above the ankle."""
    thigh = along(body, f"{side}_hip", f"{side}_knee", f"{side}_thigh", THIGH_SHAPE)
    return thigh + along(body, f"{side}_knee", f"{side}_ankle", f"{side}_shin", SHIN_SHAPE)


def foot(body: Body, side: str) -> list[Slice]:
    """A bare foot: ankle, heel, ball and toes."""
    at = body.points
    sizes = (("ankle", 3.6), ("heel", 3.2), ("ball", 2.4), ("toes", 1.9))
    return [ball(at[f"{side}_{name}"], radius) for name, radius in sizes]


def arm(body: Body, side: str) -> list[Slice]:
    """A bare arm, from the shoulder to the wrist."""
    upper = along(body, f"{side}_shoulder", f"{side}_elbow", f"{side}_upper_arm", UPPER_ARM_SHAPE)
    return upper + along(body, f"{side}_elbow", f"{side}_wrist", f"{side}_forearm", FOREARM_SHAPE)


def sleeve(body: Body, side: str) -> list[Slice]:
    """The short sleeve of the shirt."""
    return along(body, f"{side}_shoulder", f"{side}_elbow", f"{side}_upper_arm", SLEEVE_SHAPE)


def hand(body: Body, side: str) -> list[Slice]:
    """A hand with its fingers together."""
    wrist, palm, fingers = (body.points[f"{side}_{name}"] for name in ("wrist", "palm", "fingers"))
    return [ball(wrist, 2.5), ball(palm, 3.0), ball(between(palm, fingers, 0.8), 2.0)]


def head(body: Body) -> Slice:
    """The head without its hair and nose."""
    held = body.axes["head"]
    return Slice(body.points["head"], (held.front * 9.3, held.side * 7.6, held.up * 11.0))


def neck(body: Body) -> list[Slice]:
    """The neck."""
    return [ball(body.points["spine5"], 5.2), ball(body.points["head_base"] + body.axes["head"].point(up=3), 4.8)]


CONTACTS = ("hand", "elbow", "knee", "foot", "toes", "heel", "seat", "back", "tummy", "head")
"""What can rest on the floor."""


def contact(body: Body, part: str) -> list[Slice]:
    """The slices of a part that can rest on something: `knee`, `left_hand`, `seat`, `back` ..."""
    match part:
        case "seat":
            return pelvis(body)[:2]
        case "back":
            return shirt(body)[3:6]
        case "tummy":
            return shirt(body)[:5]
        case "head":
            return [head(body)]
    side, _, name = part.rpartition("_")
    joint, radius = _LIMB_ENDS[name]
    return [ball(body.points[f"{one}_{joint}"], radius) for one in ((side,) if side else SIDES)]


_LIMB_ENDS = {
    "hand": ("wrist", WRIST), "elbow": ("elbow", 3.7), "knee": ("knee", 6.6), "foot": ("ankle", SOLE),
    "toes": ("toes", 1.9), "heel": ("heel", 3.2),
}  # fmt: skip
"""Part -> the joint that it belongs to, and how far from that the floor is."""


def everything(body: Body) -> list[Slice]:
    """Every slice of the body."""
    both = ("left", "right")
    limbs = [found for side in both for part in (leg, foot, arm, hand) for found in part(body, side)]
    return [*pelvis(body), *shirt(body), head(body), *limbs]


def lowest(slices: Sequence[Slice]) -> float:
    """The height of the lowest point."""
    return min(one.at.y - one.extent(Vec(0, 1, 0)) for one in slices)
