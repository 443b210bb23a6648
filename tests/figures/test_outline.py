"""Path data: short, finite, and where it should be."""

import re
from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.outline import Circle, Flat, Pen, around, ends, limb, smooth
from tests.figures.moving import many

place = st.floats(-200, 200)
circles = st.lists(st.builds(Circle, place, place, st.floats(1, 12)), min_size=1, max_size=5)
points = st.lists(st.builds(Flat, place, place), min_size=3, max_size=9)

PATH = re.compile(r"(?:M|[lac](?=[\d.-])|z|-?(?:\d+(?:\.\d)?|\.\d)| )+")


@many
@given(circles)
def test_a_band_goes_round_all_circles(given_circles: list[Circle]) -> None:
    path = around(given_circles)
    corners = ends(path)
    assert PATH.fullmatch(path)
    assert path.endswith("z")
    for circle in given_circles:
        assert min(x for x, _ in corners) < circle.x + 1
        assert max(y for _, y in corners) > circle.y - 1


@many
@given(circles)
def test_a_band_touches_circles_only(given_circles: list[Circle]) -> None:
    for x, y in ends(around(given_circles)):
        assert min(abs(hypot(x - one.x, y - one.y) - one.r) for one in given_circles) < 0.2


def test_a_band_round_one_circle_is_that_circle() -> None:
    assert around([Circle(10, 20, 5)]) == "M5 20a5 5 0 0 1 10 0a5 5 0 0 1-10 0z"


def test_a_band_goes_the_long_way_round_a_circle_that_is_much_larger() -> None:
    path = around([Circle(0, 0, 10), Circle(12, 0, 1)])
    assert ("a10 10 0 1 1" in path, "a1 1 0 0 1" in path) == (True, True)


def test_a_circle_inside_another_is_not_seen() -> None:
    assert around([Circle(0, 0, 9), Circle(1, 1, 2)]) == around([Circle(0, 0, 9)])


def test_a_band_round_points_has_corners() -> None:
    square = [Circle(x, y, 0) for x in (0, 4) for y in (0, 4)]
    assert around([*square, Circle(2, 2, 0)]) == "M0 0l4 0l0 4l-4 0z"


def test_a_limb_joins_each_circle_with_the_next() -> None:
    row = [Circle(0, 0, 3), Circle(10, 0, 2), Circle(10, 10, 1)]
    assert limb(row) == around(row[:2]) + around(row[1:])


@many
@given(points, st.booleans())
def test_a_soft_curve_goes_through_its_points(through: list[Flat], closed: bool) -> None:
    path = smooth(through, closed=closed)
    wanted = [*through, through[0]] if closed else through
    assert PATH.fullmatch(path)
    assert path.endswith("z") == closed
    assert [number for end in ends(path) for number in end] == pytest.approx(
        [number for point in wanted for number in (point.x, point.y)], abs=0.06
    )


@pytest.mark.parametrize(
    ("to", "written"),
    [
        ((1, 2), "l1 2"),
        ((0.5, -0.5), "l.5-.5"),
        ((0.04, -0.04), "l0 0"),
        ((-10, 10.25), "l-10 10.2"),
        ((20, 0), "l20 0"),
    ],
)
def test_numbers_are_as_short_as_can_be(to: tuple[float, float], written: str) -> None:
    pen = Pen()
    pen.move(Flat(0, 0))
    pen.line(Flat(*to))
    assert pen.path == f"M0 0{written}"


def test_steps_do_not_add_up_their_roundings() -> None:
    pen = Pen()
    pen.move(Flat(0, 0))
    for step in range(1, 101):
        pen.line(Flat(step * 0.14, 0))
    assert ends(pen.path)[-1] == pytest.approx((14, 0))
