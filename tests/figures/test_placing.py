"""On the floor, and where they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.flesh import CONTACTS, contact, everything, lowest
from healthsite.figures.placing import Stance, placed
from healthsite.figures.skeleton import SIDES
from tests.figures.moving import Angles, any_angles, bone_lengths, many, true_lengths

ON_BACK = {"trunk": -90.0, "hip": 50.0, "knee": 105.0}
ALL_FOURS = {"trunk": 70.0, "hip": 85.0, "knee": 95.0, "ankle": -75.0, "shoulder": 85.0}


@many
@given(any_angles(), st.sampled_from(["right", "left"]))
def test_the_lowest_part_touches_the_floor(angles: Angles, faces: str) -> None:
    body = placed(Stance(angles), faces)
    assert lowest(everything(body)) == pytest.approx(0, abs=1e-9)
    assert bone_lengths(body) == pytest.approx(true_lengths())


@many
@given(any_angles(), st.sampled_from(CONTACTS))
def test_the_part_that_rests_touches_the_floor(angles: Angles, part: str) -> None:
    assert lowest(contact(placed(Stance(angles, (part,)), "right"), part)) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("faces", ["right", "left"])
@pytest.mark.parametrize(
    ("angles", "parts"),
    [(ON_BACK, ("back", "seat")), (ALL_FOURS, ("hand", "knee")), (ALL_FOURS, ("left_hand", "right_knee"))],
)
def test_two_parts_are_laid_level(angles: Angles, parts: tuple[str, str], faces: str) -> None:
    body = placed(Stance(angles, parts), faces)
    assert [lowest(contact(body, part)) for part in parts] == pytest.approx([0, 0], abs=1e-4)


def test_further_feet_and_hands_stand_flat_on_the_floor() -> None:
    body = placed(Stance(ON_BACK, ("back", "seat", "foot", "left_hand")), "right")
    for joint in ("left_foot", "right_foot", "left_hand"):
        assert lowest(contact(body, joint)) == pytest.approx(0, abs=0.2)
    assert lowest(contact(body, "right_hand")) > 1
    assert [body.axes[f"{side}_foot"].up.y for side in SIDES] == pytest.approx([1, 1])


def test_what_stays_is_where_it_was() -> None:
    first = placed(Stance(ON_BACK, ("back", "seat", "foot", "hand")), "right")
    lifted = placed(Stance({**ON_BACK, "trunk": -118.0}, ("back",), ("foot", "hand")), "right", first)
    for joint in ("ankle", "toes", "wrist", "fingers"):
        assert (lifted.points[f"left_{joint}"] - first.points[f"left_{joint}"]).length == pytest.approx(0, abs=0.02)
    assert lowest(contact(lifted, "seat")) > 10
    assert bone_lengths(lifted) == pytest.approx(true_lengths(), abs=0.02)


def test_what_rests_first_does_not_slide_between_frames() -> None:
    first = placed(Stance(ALL_FOURS, ("knee", "hand")), "right")
    later = placed(Stance({**ALL_FOURS, "left_hip": 0.0, "left_knee": 0.0}, ("right_knee", "hand")), "right", first)
    assert later.points["right_knee"].x == pytest.approx(first.points["right_knee"].x)


def test_hands_hold_after_everything_else_is_in_place() -> None:
    body = placed(Stance({"hip": 88, "knee": 90}, ("foot",), holds={"left_hand": "left_lap"}), "right")
    assert body.points["left_palm"].y > body.points["left_knee"].y
    assert body.points["right_palm"].x < body.points["left_palm"].x
