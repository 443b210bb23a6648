"""From angles to joints: nobody gets longer or shorter, and every joint bends the way that its name says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.skeleton import LIMITS, ONE_ALONE, body_of, joint_names, limits_of
from healthsite.figures.space import Vec
from tests.figures.moving import Angles, any_angles, bone_lengths, many, true_lengths


@many
@given(any_angles(), st.sampled_from(["right", "left"]))
def test_bones_keep_their_length_in_every_pose(angles: Angles, faces: str) -> None:
    assert bone_lengths(body_of(angles, faces)) == pytest.approx(true_lengths())


def test_somebody_who_stands_is_as_tall_as_an_adult() -> None:
    body = body_of({})
    assert body.points["head"].y + 11 - body.points["left_ankle"].y + 5.5 == pytest.approx(170, abs=4)


@pytest.mark.parametrize(
    ("angles", "joint", "way"),
    [
        ({"trunk": 90}, "head", Vec(1, 0, 0)),
        ({"trunk": -90}, "head", Vec(-1, 0, 0)),
        ({"lower_back": 40}, "head", Vec(1, 0, 0)),
        ({"lower_back": -40}, "head", Vec(-1, 0, 0)),
        ({"upper_back": 40}, "head", Vec(1, 0, 0)),
        ({"neck": 40}, "head", Vec(1, 0, 0)),
        ({"hip": 90}, "right_knee", Vec(1, 0, 0)),
        ({"knee": 90}, "right_ankle", Vec(-1, 0, 0)),
        ({"ankle": 30}, "right_toes", Vec(0, 1, 0)),
        ({"ankle": -30}, "right_toes", Vec(0, -1, 0)),
        ({"shoulder": 90}, "right_wrist", Vec(1, 0, 0)),
        ({"shoulder": 180}, "right_wrist", Vec(0, 1, 0)),
        ({"elbow": 90}, "right_wrist", Vec(1, 0, 0)),
        ({"wrist": 90}, "right_fingers", Vec(1, 0, 0)),
        ({"hip_out": 40}, "right_knee", Vec(0, 0, 1)),
        ({"hip_out": 40}, "left_knee", Vec(0, 0, -1)),
        ({"shoulder_out": 90}, "left_wrist", Vec(0, 0, -1)),
        ({"hip": 90, "knee": 90, "hip_turn": 60}, "right_ankle", Vec(0, 0, -1)),
        ({"elbow": 90, "shoulder_turn": 60}, "right_wrist", Vec(0, 0, -1)),
        ({"roll": 60}, "left_hip", Vec(1, 0, 0)),
        ({"back_turn": 60}, "left_shoulder", Vec(1, 0, 0)),
    ],
)
def test_a_larger_angle_moves_a_joint_the_way_that_the_table_says(angles: Angles, joint: str, way: Vec) -> None:
    assert (body_of(angles).points[joint] - body_of({}).points[joint]).dot(way) > 1


def test_an_angle_counts_for_both_sides_and_one_side_wins() -> None:
    both, one = body_of({"knee": 90}), body_of({"knee": 90, "left_knee": 0})
    assert both.points["left_ankle"].y == both.points["right_ankle"].y
    assert one.points["right_ankle"] == both.points["right_ankle"]
    assert one.points["left_ankle"] == body_of({}).points["left_ankle"]


def test_somebody_who_faces_left_is_the_same_person_turned_round() -> None:
    right, left = body_of({"hip": 90}, "right").points["right_knee"], body_of({"hip": 90}, "left").points["right_knee"]
    assert (left - Vec(-right.x, right.y, -right.z)).length == pytest.approx(0)


def test_every_joint_has_a_name_for_both_and_for_each_side() -> None:
    assert len(joint_names()) == len(ONE_ALONE) + 3 * (len(LIMITS) - len(ONE_ALONE))
    assert {limits_of(name) for name in ("knee", "left_knee", "right_knee")} == {LIMITS["knee"]}


@pytest.mark.parametrize("joint", LIMITS)
def test_standing_upright_is_within_the_limits(joint: str) -> None:
    low, high = LIMITS[joint]
    assert low <= 0 < high
