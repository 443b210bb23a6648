"""Hands and feet on the body."""

import pytest

from healthsite.figures.holding import FOOT_PLACES, HAND_PLACES, holding
from healthsite.figures.skeleton import SIDES, body_of
from healthsite.figures.space import Vec, between
from tests.figures.moving import bone_lengths, true_lengths

CURLED = {"hip": 110.0, "knee": 110.0, "lower_back": 20.0}


@pytest.mark.parametrize("place", HAND_PLACES)
@pytest.mark.parametrize("side", SIDES)
def test_a_hand_lies_where_it_is_put(side: str, place: str) -> None:
    body = holding(body_of(CURLED), f"{side}_hand", place)
    joints = {
        "knee": "knee", "thigh": "knee", "lap": "knee", "shin": "knee", "ankle": "ankle",
        "tummy": "spine1", "chest": "spine4",
    }  # fmt: skip
    joint = joints[place] if joints[place].startswith("spine") else f"{side}_{joints[place]}"
    assert (body.points[f"{side}_palm"] - body.points[joint]).length < 20
    assert bone_lengths(body) == pytest.approx(true_lengths(), abs=0.02)


def test_both_hands_may_hold_one_leg() -> None:
    body = holding(body_of(CURLED), "hand", "left_thigh")
    thigh = between(body.points["left_hip"], body.points["left_knee"], 0.68)
    assert [(body.points[f"{side}_palm"] - thigh).length < 12 for side in SIDES] == [True, True]


def test_behind_the_thigh_is_behind_it_and_the_lap_in_front() -> None:
    front = body_of(CURLED).axes["left_thigh"].front
    palms = [holding(body_of(CURLED), "left_hand", place).points["left_palm"] for place in ("thigh", "lap")]
    assert (palms[1] - palms[0]).dot(front) > 10


@pytest.mark.parametrize("place", FOOT_PLACES)
@pytest.mark.parametrize(("side", "out"), [("left", Vec(0, 0, -1)), ("right", Vec(0, 0, 1))])
def test_an_ankle_lies_on_the_other_thigh_with_the_knee_outside(side: str, out: Vec, place: str) -> None:
    body = holding(body_of({"hip": 60, "knee": 90}), f"{side}_foot", place)
    other = "right" if side == "left" else "left"
    thigh = body.points[f"{other}_knee"] - body.points[f"{other}_hip"]
    along = (body.points[f"{side}_ankle"] - body.points[f"{other}_hip"]).dot(thigh.unit)
    assert 30 < along < 45
    assert abs((body.points[f"{side}_ankle"] - body.points[f"{other}_knee"]).dot(out)) < 2
    assert (body.points[f"{side}_knee"] - body.points[f"{side}_hip"]).dot(out) > 15
    assert bone_lengths(body) == pytest.approx(true_lengths(), abs=0.02)
