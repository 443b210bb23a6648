"""Trunk, head and camera: what lies where in the picture."""

import pytest

from healthsite.figures.camera import VIEWS, camera
from healthsite.figures.flesh import Slice, ball
from healthsite.figures.head import head_shapes
from healthsite.figures.outline import ends
from healthsite.figures.shapes import ribbon
from healthsite.figures.skeleton import body_of
from healthsite.figures.space import Vec

SIDE = camera("side", "right")


def test_the_outline_of_a_row_lies_beside_its_slices_and_a_little_beyond_its_ends() -> None:
    corners = ends(ribbon([ball(Vec(0, height), 10) for height in (0, 20, 40)], SIDE))
    assert (min(x for x, _ in corners), max(x for x, _ in corners)) == pytest.approx((-10, 10), abs=0.4)
    assert (min(y for _, y in corners), max(y for _, y in corners)) == pytest.approx((-47.5, 7.5), abs=0.4)


def test_somebody_is_wider_from_the_front_than_from_the_side() -> None:
    oval = Slice(Vec(0, 0), (Vec(9, 0, 0), Vec(0, 0, 15), Vec(0, 5, 0)))
    front = camera("front", "right")
    assert (oval.extent(SIDE.across.unit), oval.extent(front.across)) == pytest.approx((9, 15), abs=1)


@pytest.mark.parametrize(("view", "nose"), [("side", 10.7), ("front", 7.7)])
def test_a_head_is_in_profile_from_the_side_alone(view: str, nose: float) -> None:
    body, seen = body_of({}), camera(view, "right")
    face, hair = head_shapes(body, seen)
    middle = seen.flat(body.points["head"]).x
    assert max(x for x, _ in ends(face.path)) - middle == pytest.approx(nose, abs=0.1)
    assert (face.of, hair.of) == ("skin", "hair")


@pytest.mark.parametrize("view", sorted(set(VIEWS) - {"side"}))
@pytest.mark.parametrize("joint", ["knee", "toes", "wrist"])
def test_facing_left_is_the_mirror_image_of_facing_right(view: str, joint: str) -> None:
    angles = {"trunk": -90, "hip": 40, "knee": 60, "elbow": 30}
    right = camera(view, "right").flat(body_of(angles, "right").points[f"right_{joint}"])
    left = camera(view, "left").flat(body_of(angles, "left").points[f"left_{joint}"])
    assert (left.x, left.y) == pytest.approx((-right.x, right.y))


def test_from_the_side_lines_along_the_floor_are_level() -> None:
    assert SIDE.flat(Vec(-80, 0, 10)).y == SIDE.flat(Vec(80, 0, 10)).y
