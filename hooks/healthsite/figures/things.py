"""What the person uses: a chair that fits under them, and the floor."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from healthsite.figures.camera import Camera
from healthsite.figures.flesh import lowest, pelvis
from healthsite.figures.outline import Circle, around
from healthsite.figures.shapes import Shape
from healthsite.figures.skeleton import Body
from healthsite.figures.space import Vec

_BEYOND, _DEEP = 6.0, 22.0
"""How far the floor goes on beyond the body at both ends, and half of its depth."""

_BACK, _SEAT, _REST = 21.0, 40.0, 44.0
"""A chair: from its back to the hips, the depth of its seat, the height of its back above the seat."""


@dataclass(frozen=True)
class Box:
    """A block between two opposite corners: furniture is made of them."""

    first: Vec
    second: Vec

    def outline(self, camera: Camera) -> str:
        """Its outline in the picture."""
        one, other = self.first, self.second
        ends = [Vec(x, y, z) for x in (one.x, other.x) for y in (one.y, other.y) for z in (one.z, other.z)]
        return around([Circle(flat.x, flat.y, 0) for flat in map(camera.flat, ends)])


def _chair(body: Body) -> list[Box]:
    """A chair under somebody who sits in the first frame, as high as fits them; the furthest part first."""
    forward = 1.0 if body.axes["pelvis"].front.x >= 0 else -1.0
    seat = lowest(pelvis(body)[:2]) - 0.5
    back = body.points["spine0"].x - _BACK * forward

    def part(ahead: tuple[float, float], height: tuple[float, float], depth: tuple[float, float]) -> Box:
        return Box(
            Vec(back + ahead[0] * forward, height[0], depth[0]), Vec(back + ahead[1] * forward, height[1], depth[1])
        )

    rear, front, far, near, leg = (-3, 0), (_SEAT - 4, _SEAT - 1), (-18, -15), (15, 18), (0, seat - 3)
    return [
        part(rear, leg, far),
        part(front, leg, far),
        part(rear, (seat, seat + _REST), (-17, 17)),
        part((-3, _SEAT), (seat - 3.5, seat), (-18, 18)),
        part(rear, leg, near),
        part(front, leg, near),
    ]


THINGS: Mapping[str, Callable[[Body], list[Box]]] = {"chair": _chair}
"""Name of a thing -> its blocks, for the body of the first frame."""


def floor(bodies: Sequence[Body], boxes: Sequence[Box], camera: Camera) -> Shape:
    """The piece of floor below all bodies and things."""
    ends = [point.x for body in bodies for point in body.points.values()]
    ends += [corner.x for box in boxes for corner in (box.first, box.second)]
    piece = Box(Vec(min(ends) - _BEYOND, 0, -_DEEP), Vec(max(ends) + _BEYOND, 0, _DEEP))
    return Shape("floor", piece.outline(camera), has_edge=False)
