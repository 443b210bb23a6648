"""Directions: bending, leaning and turning keep them at right angles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.space import UPRIGHT, Axes, Vec, across, axes_along, between
from tests.figures.moving import many

degrees = st.floats(-180, 180)


def is_sound(axes: Axes) -> bool:
    ways = (axes.front, axes.up, axes.side)
    lengths = [way.length for way in ways]
    crossings = [axes.front.dot(axes.up), axes.up.dot(axes.side), axes.side.dot(axes.front)]
    return lengths == pytest.approx([1, 1, 1]) and crossings == pytest.approx([0, 0, 0], abs=1e-9)


@many
@given(degrees, degrees, degrees)
def test_axes_stay_at_right_angles(bend: float, lean: float, turn: float) -> None:
    assert is_sound(UPRIGHT.bend(bend).lean(lean).turn(turn))


@pytest.mark.parametrize(
    ("axes", "up"),
    [(UPRIGHT.bend(90), Vec(1, 0, 0)), (UPRIGHT.lean(90), Vec(0, 0, 1)), (UPRIGHT.turn(90), Vec(0, 1, 0))],
)
def test_the_upper_end_goes_where_it_is_said_to_go(axes: Axes, up: Vec) -> None:
    assert (axes.up - up).length == pytest.approx(0)


def test_somebody_who_turns_right_looks_at_their_right_side() -> None:
    assert (UPRIGHT.turn(90).front - UPRIGHT.side).length == pytest.approx(0)


@many
@given(st.builds(Vec, degrees, degrees, degrees).filter(lambda way: way.length > 0.1))
def test_axes_can_be_made_along_any_direction(up: Vec) -> None:
    front = Vec(0, 0, 1) if abs(up.unit.z) < 0.9 else Vec(1, 0, 0)
    axes = axes_along(up, front)
    assert is_sound(axes)
    assert axes.up.dot(up) == pytest.approx(up.length)
    assert axes.front.dot(front) > 0
    assert (across(axes.front, axes.up) - axes.side).length == pytest.approx(0)


def test_a_direction_without_length_is_upwards() -> None:
    assert Vec(0, 0, 0).unit == Vec(0, 1, 0)


@pytest.mark.parametrize(("part", "x"), [(0, 2), (0.25, 3), (1, 6)])
def test_a_point_between_two_others(part: float, x: float) -> None:
    assert between(Vec(2, 0), Vec(6, 0), part) == Vec(x, 0)
