"""A whole figure: its frames on one scale and one floor, as paths."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from healthsite.figures.arrows import arrow
from healthsite.figures.camera import Camera, camera
from healthsite.figures.drawing import corners, far_limbs, layers
from healthsite.figures.outline import ends
from healthsite.figures.placing import Stance, placed
from healthsite.figures.shapes import Layer, Shape
from healthsite.figures.skeleton import Body
from healthsite.figures.things import THINGS, floor

_MARGIN = 3.0
_WIDE = 1.2
"""A figure is wide if its highest frame is this many times as wide as it is high."""


@dataclass(frozen=True)
class Moves:
    """What a figure shows: its positions, where they are seen from, and what the person uses."""

    stances: Sequence[Stance]
    view: str = "side"
    faces: str = "right"
    things: Sequence[str] = ()
    shoes: bool = False


@dataclass(frozen=True)
class ViewBox:
    """The part of the drawing that a picture shows."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    """One frame: the paths of the person, the arrows that lead to it, and the room that it needs."""

    layers: tuple[Layer, ...]
    arrows: tuple[str, ...]
    box: ViewBox


@dataclass(frozen=True)
class Scene:
    """All frames of a figure, and what stands in each of them. They are equally wide and end at one height."""

    pictures: tuple[Picture, ...]
    ground: tuple[Shape, ...]

    @property
    def is_wide(self) -> bool:
        """Whether its frames read better one below the other on a narrow screen."""
        return all(picture.box.width > picture.box.height * _WIDE for picture in self.pictures)


def bodies_of(moves: Moves) -> list[Body]:
    """The person in each of the positions."""
    bodies: list[Body] = []
    for stance in moves.stances:
        bodies.append(placed(stance, moves.faces, bodies[0] if bodies else None))
    return bodies


def scene(moves: Moves) -> Scene:
    """The paths of a figure: the same moves, the same paths."""
    view, bodies = camera(moves.view, moves.faces), bodies_of(moves)
    boxes = [box for name in moves.things for box in THINGS[name](bodies[0])]
    ground = (floor(bodies, boxes, view), *(Shape("thing", box.outline(view)) for box in boxes))
    far = far_limbs(bodies[0], view)
    drawn = [layers(body, view, far, shoes=moves.shoes) for body in bodies]
    arrows = [tuple(_arrows(moves, number, bodies, view)) for number in range(len(bodies))]
    rims = [
        [*corners(body, view), *_ends(ground), *_ends(shape for layer in painted for shape in layer.shapes), *lines]
        for body, painted, lines in zip(bodies, drawn, map(_arrow_ends, arrows), strict=True)
    ]
    return Scene(tuple(map(Picture, drawn, arrows, _view_boxes(rims))), ground)


def _arrows(moves: Moves, number: int, bodies: Sequence[Body], view: Camera) -> list[str]:
    before, after = moves.stances[max(number - 1, 0)], moves.stances[number]
    halfway = placed(replace(after, angles=_average(before.angles, after.angles)), moves.faces, bodies[0])
    return [arrow(part, bodies[max(number - 1, 0)], halfway, bodies[number], view) for part in after.arrows]


def _average(before: Mapping[str, float], after: Mapping[str, float]) -> dict[str, float]:
    """The angles half way; a joint that one of the two writes for both sides counts for each."""
    return {name: (_written(before, name) + _written(after, name)) / 2 for name in {**before, **after}}


def _written(angles: Mapping[str, float], name: str) -> float:
    both = name.removeprefix("left_").removeprefix("right_")
    return angles.get(name, angles.get(both, 0.0))


def _ends(shapes: Iterable[Shape]) -> list[tuple[float, float]]:
    return [end for shape in shapes for end in ends(shape.path)]


def _arrow_ends(arrows: Iterable[str]) -> list[tuple[float, float]]:
    return [end for path in arrows for end in ends(path)]


def _view_boxes(rims: Sequence[Sequence[tuple[float, float]]]) -> list[ViewBox]:
    """A box for each frame: its own top, and the left, the right and the bottom of all frames together."""
    all_points = [point for rim in rims for point in rim]
    left, right = round(min(x for x, _ in all_points) - _MARGIN), round(max(x for x, _ in all_points) + _MARGIN)
    bottom = round(max(y for _, y in all_points) + _MARGIN)
    tops = [round(min(y for _, y in rim) - _MARGIN) for rim in rims]
    return [ViewBox(left, top, right - left, bottom - top) for top in tops]
