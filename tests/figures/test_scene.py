"""Whole figures: one scale, one floor, the same bytes each time."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.figures.arrows import JOINTS, arrow, moving
from healthsite.figures.camera import VIEWS, camera
from healthsite.figures.drawing import far_limbs
from healthsite.figures.outline import ends
from healthsite.figures.placing import Stance
from healthsite.figures.scene import Moves, Scene, bodies_of, scene
from healthsite.figures.skeleton import body_of
from healthsite.figures.things import THINGS
from tests.figures.moving import Angles, any_angles, many

STAND, SIT = Stance({}, ("foot",)), Stance({"hip": 88, "knee": 90}, ("foot",))
CURL = Moves((SIT, Stance({"hip": 110, "knee": 90, "trunk": 30}, ("foot",), arrows=("head",))), things=("chair",))


def paths(drawn: Scene) -> list[str]:
    person = [s.path for picture in drawn.pictures for layer in picture.layers for s in layer.shapes]
    return person + [path for picture in drawn.pictures for path in picture.arrows] + [s.path for s in drawn.ground]


@many
@given(any_angles(), st.sampled_from(sorted(VIEWS)), st.sampled_from(["right", "left"]))
def test_whatever_somebody_does_lies_within_the_picture(angles: Angles, view: str, faces: str) -> None:
    drawn = scene(Moves((Stance(angles),), view, faces))
    box = drawn.pictures[0].box
    for path in paths(drawn):
        for x, y in ends(path):
            assert box.left < x < box.left + box.width
            assert box.top < y < box.top + box.height


def test_the_same_moves_give_the_same_paths() -> None:
    assert scene(CURL) == scene(replace(CURL))


def test_frames_are_equally_wide_and_end_at_one_floor() -> None:
    sitting, standing = scene(Moves((SIT, replace(STAND, stays=("foot",))))).pictures
    assert (sitting.box.left, sitting.box.width) == (standing.box.left, standing.box.width)
    assert sitting.box.top + sitting.box.height == standing.box.top + standing.box.height
    assert standing.box.top < sitting.box.top


@pytest.mark.parametrize(("trunk", "wide"), [(-90, True), (0, False)])
def test_somebody_who_lies_needs_a_wide_picture(trunk: float, wide: bool) -> None:
    assert scene(Moves((Stance({"trunk": trunk}),))).is_wide is wide


def test_the_part_that_is_further_away_is_painted_first_and_darker() -> None:
    picture = scene(Moves((STAND,))).pictures[0]
    assert [layer.is_far for layer in picture.layers] == [True, True, False, False, False]


@pytest.mark.parametrize(("faces", "far"), [("right", {"left_arm", "left_leg"}), ("left", {"right_arm", "right_leg"})])
def test_the_side_to_which_somebody_faces_is_near(faces: str, far: set[str]) -> None:
    assert far_limbs(body_of({}, faces), camera("side", faces)) == far


def test_from_the_front_no_limb_is_further_away() -> None:
    assert far_limbs(body_of({}), camera("front", "right")) == set()


def test_a_limb_stays_dark_when_it_comes_to_lie_in_front() -> None:
    rolled = Stance({"trunk": -90, "roll": -80, "back_turn": 60})
    end = scene(Moves((Stance({"trunk": -90}), rolled), "above", "left")).pictures[1]
    assert sum(layer.is_far for layer in end.layers) == 2
    assert any(layer.is_far for layer in end.layers[2:])


@pytest.mark.parametrize("faces", ["right", "left"])
def test_a_chair_fits_under_whoever_sits_on_it(faces: str) -> None:
    (body,) = bodies_of(Moves((SIT,), faces=faces))
    boxes = THINGS["chair"](body)
    seat = boxes[3]
    left, right = sorted((seat.first.x, seat.second.x))
    assert left < body.points["spine0"].x < right
    assert seat.second.y == pytest.approx(38, abs=3)
    assert min(min(box.first.y, box.second.y) for box in boxes) == 0


def test_shoes_are_worn_only_where_they_are_asked_for() -> None:
    kinds = [
        {shape.of for layer in scene(Moves((STAND,), shoes=shoes)).pictures[0].layers for shape in layer.shapes}
        for shoes in (False, True)
    ]
    assert kinds[1] - kinds[0] == {"shoe"}


# Arrows


@pytest.mark.parametrize("part", JOINTS)
def test_an_arrow_can_follow_every_part(part: str) -> None:
    before, after = body_of({}), body_of({"trunk": 60, "hip": 60, "shoulder": 120, "knee": 60})
    named = part if part in ("head", "chest", "waist", "tummy", "hips") else f"left_{part}"
    assert ends(arrow(named, before, body_of({"trunk": 30}), after, camera("side", "right")))


def test_a_long_arrow_points_to_where_the_part_has_gone() -> None:
    before, halfway, after = (body_of({"hip": hip}) for hip in (0, 45, 90))
    view = camera("side", "right")
    corners = ends(arrow("right_foot", before, halfway, after, view))
    end = view.flat(moving(after, "right_foot"))
    distances = [abs(x - end.x) + abs(y - end.y) for x, y in corners]
    assert distances[4] < distances[2] < distances[0]


@pytest.mark.parametrize(("rise", "way"), [(6, -1), (-6, 1)])
def test_a_short_arrow_is_straight_and_stays_outside_the_body(rise: float, way: int) -> None:
    before = body_of({})
    after = before.each(lambda point: point.__class__(point.x + 1, point.y + rise, point.z))
    view = camera("side", "right")
    (x0, y0), _, (x2, y2), *_ = ends(arrow("waist", before, before, after, view))
    assert x0 == x2
    assert (y2 - y0) * way > 10
    assert abs(y2 - view.flat(moving(after, "waist")).y) == pytest.approx(13, abs=0.2)


def test_an_arrow_points_at_a_part_that_stays_from_the_front() -> None:
    body = body_of({"trunk": -90})
    (_, start), _, (_, tip), *_ = ends(arrow("tummy", body, body, body, camera("side", "right")))
    assert start < tip < camera("side", "right").flat(moving(body, "tummy")).y
