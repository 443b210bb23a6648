"""Limbs that end where they have to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.reaching import flattened, on_floor, planted, sides_of, two_bones, with_wrist
from healthsite.figures.skeleton import SOLE, WRIST, body_of
from healthsite.figures.space import UPRIGHT, Vec
from tests.figures.moving import Angles, any_angles, bone_lengths, many, true_lengths

far = st.floats(-120, 120)
anywhere = st.builds(Vec, far, far, far)


@many
@given(anywhere, st.sampled_from([(42.0, 42.0), (31.0, 25.0)]))
def test_two_bones_keep_their_length_and_come_as_near_as_they_can(target: Vec, lengths: tuple[float, float]) -> None:
    root, (first, second) = Vec(3, 4, 5), lengths
    middle, end = two_bones(root, target, lengths, Vec(0.3, 0.2, 0.9))
    assert [(middle - root).length, (end - middle).length] == pytest.approx([first, second], abs=0.02)
    if abs(first - second) + 0.1 < (target - root).length < first + second - 0.01:
        assert (end - target).length == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("way", [1, -1])
def test_two_bones_bend_to_the_side_that_is_asked_for(way: int) -> None:
    middle, _ = two_bones(Vec(0, 0), Vec(10, 0), (10, 10), Vec(0, way))
    assert middle.y * way > 5


@many
@given(any_angles(), anywhere)
def test_a_limb_that_is_led_keeps_its_bones(angles: Angles, target: Vec) -> None:
    body = planted(with_wrist(body_of(angles), "left", target), "right", target, UPRIGHT)
    assert bone_lengths(body) == pytest.approx(true_lengths(), abs=0.02)


def test_a_foot_is_planted_where_it_is_wanted() -> None:
    at = Vec(20, -60, 8)
    assert (planted(body_of({}), "right", at, UPRIGHT).points["right_ankle"] - at).length == pytest.approx(0)


def test_only_the_named_side_is_laid_flat() -> None:
    bent = body_of({"ankle": -40})
    flat = flattened(bent, "left_foot")
    assert flat.points["left_toes"].y < flat.points["left_ankle"].y < flat.points["left_toes"].y + SOLE
    assert flat.points["right_toes"] == bent.points["right_toes"]


def test_a_flat_hand_points_to_the_front() -> None:
    flat = flattened(body_of({"shoulder": 10}), "hand")
    for side in ("left", "right"):
        way = flat.points[f"{side}_fingers"] - flat.points[f"{side}_wrist"]
        assert (way.x, way.y) == pytest.approx((17, 0))


def test_hands_and_feet_come_down_to_the_floor() -> None:
    high = body_of({"hip": 60, "knee": 90, "shoulder": 30}).each(lambda point: point + Vec(0, 1, 0))
    low = on_floor(on_floor(high, "foot"), "left_hand")
    assert [low.points[f"{side}_ankle"].y for side in ("left", "right")] == pytest.approx([SOLE, SOLE])
    assert low.points["left_wrist"].y == pytest.approx(WRIST)
    assert low.points["right_wrist"] == high.points["right_wrist"]


@pytest.mark.parametrize(("part", "sides"), [("left_foot", ("left",)), ("foot", ("left", "right"))])
def test_a_part_without_a_side_means_both(part: str, sides: tuple[str, ...]) -> None:
    assert sides_of(part) == sides
