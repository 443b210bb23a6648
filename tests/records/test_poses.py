"""Poses as editors write them: what a joint can do, and which parts are known."""

from typing import Any

import pytest
from pydantic import ValidationError

from healthsite.figures.skeleton import LIMITS, ONE_ALONE, joint_names, limits_of
from healthsite.records.poses import FOLLOWS, FOR_FEET, FOR_HANDS, LIMBS, RESTS_ON, STAYS, Pose
from tests.papers import Paper
from tests.small import fields, model

SAMPLE = """
id: curl
alt: A person curls up.
view: corner
faces: left
things: [chair]
shoes: true
frames:
  - caption: Start
    angles: {hip: 90, left_knee: -0}
    rests_on: [foot]
  - caption: Curl up
    angles: {hip: 110}
    rests_on: [foot]
    stays: [left_hand]
    holds: {hand: left_thigh, left_foot: lap}
    arrows: [head, left_knee]
"""


def test_a_pose_loads_with_every_field() -> None:
    pose = model(Pose, SAMPLE)
    assert pose.model_fields_set == set(Pose.model_fields)
    assert pose.frames[0].angles == {"hip": 90, "left_knee": 0}
    assert pose.frames[1].holds == {"hand": "left_thigh", "left_foot": "lap"}


def frame(**written: Any) -> Pose:
    one = {"caption": "Start", "angles": {}} | written
    return Pose.model_validate({"id": "curl", "alt": "A person.", "frames": [one]})


def refused(**written: Any) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        frame(**written)
    (error,) = caught.value.errors()
    assert error["type"] == "wrong-value"
    return error["ctx"]["message"], error["ctx"]["hint"]


@pytest.mark.parametrize("joint", joint_names())
def test_a_joint_goes_to_its_limits_and_no_further(joint: str) -> None:
    low, high = limits_of(joint)
    assert frame(angles={joint: str(low)}).frames[0].angles == {joint: low}
    assert frame(angles={joint: str(high)}).frames[0].angles == {joint: high}
    hint = f"This joint goes from {low} to {high} degrees."
    assert refused(angles={joint: str(low - 1)}) == (f"Nobody can do {joint}: {low - 1}.", hint)
    assert refused(angles={joint: str(high + 1)}) == (f"Nobody can do {joint}: {high + 1}.", hint)


@pytest.mark.parametrize(
    ("written", "message", "hint"),
    [
        ({"angles": {"kne": "90"}}, 'There is no joint "kne".', 'Did you mean "knee"?'),
        ({"angles": {"left_trunk": "90"}}, 'There is no joint "left_trunk".', 'Did you mean "trunk"?'),
        ({"angles": {"tail": "90"}}, 'There is no joint "tail".', "The joints are: trunk, roll,"),
        ({"angles": {"knee": "much"}}, '"much" is not a whole number of degrees.', "Write knee: 45, say."),
        ({"angles": {"knee": "4.5"}}, '"4.5" is not a whole number of degrees.', "Write knee: 45, say."),
        ({"angles": {"knee": "--4"}}, '"--4" is not a whole number of degrees.', "Write knee: 45, say."),
        ({"angles": {"knee": ["90"]}}, "\"['90']\" is not a whole number of degrees.", "Write knee: 45, say."),
        ({"angles": "knee 90"}, "Joints and their degrees belong here.", "Write them like {knee: 90, hip: 45}."),
        ({"rests_on": ["sea"]}, '"sea" is not a part of the body that is known here.', 'Did you mean "seat"?'),
        ({"rests_on": ["left_back"]}, '"left_back" is not a part of the body that is known here.', 'mean "back"?'),
        ({"stays": ["knee"]}, '"knee" is not a part of the body that is known here.', "Write one of: foot, left_foot"),
        ({"arrows": ["nose"]}, '"nose" is not a part of the body that is known here.', "head"),
        ({"holds": "hand"}, "Hands and what they hold belong here.", "Write them like {hand: left_thigh}."),
        ({"holds": {"knee": "chest"}}, '"knee" is not a part of the body that is known here.', "hand"),
        ({"holds": {"hand": "cup"}}, '"cup" is not a part of the body that is known here.', "Write one of: knee"),
        ({"holds": {"foot": "chest"}}, '"chest" is not a part of the body that is known here.', "lap"),
    ],
)
def test_what_nobody_can_draw_is_told_in_plain_words(written: dict[str, Any], message: str, hint: str) -> None:
    told = refused(**written)
    assert told[0] == message
    assert hint in told[1]


@pytest.mark.parametrize("count", [0, 4])
def test_a_figure_has_one_to_three_frames(count: int) -> None:
    with pytest.raises(ValidationError, match="frames"):
        Pose.model_validate({"id": "a", "alt": "A person.", "frames": [fields("{caption: A, angles: {}}")] * count})


def contributing(number: int) -> list[list[str]]:
    return Paper("CONTRIBUTING.md").table("Figures of exercises", number)


def test_contributing_knows_every_joint_and_its_limits() -> None:
    written = {row[0].strip("`"): (int(row[1]), int(row[2])) for row in contributing(0)}
    assert written == LIMITS
    assert set(list(written)[: len(ONE_ALONE)]) == ONE_ALONE
    assert all(row[3] for row in contributing(0))


def test_contributing_knows_every_part() -> None:
    written = {row[0].strip("`"): {name.strip(" `") for name in row[1].split(",")} for row in contributing(1)}
    known = {"rests_on": RESTS_ON, "stays": STAYS, "holds": (*FOR_HANDS, *FOR_FEET), "arrows": FOLLOWS}
    assert written == {
        field: {name for name in names if not name.startswith(("left_", "right_"))} for field, names in known.items()
    }


def test_what_people_have_two_of_may_have_a_side() -> None:
    assert {"hand", "left_hand", "right_hand"} <= set(RESTS_ON) & set(STAYS) & set(LIMBS) & set(FOLLOWS)
    assert "left_seat" not in RESTS_ON
