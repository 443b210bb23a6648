"""What a picture is made of: paths, each with the name of what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from healthsite.figures.camera import Camera
from healthsite.figures.flesh import Slice
from healthsite.figures.outline import Flat, smooth


@dataclass(frozen=True)
class Shape:
    """One path: what it is of (`skin`, `shirt`, `trousers`, `hair`, `thing`), and whether it has an edge."""

    of: str
    path: str
    has_edge: bool = True


@dataclass(frozen=True)
class Layer:
    """Shapes that belong together; a far one is darker."""

    shapes: tuple[Shape, ...]
    is_far: bool = False


_END = 0.75
"""How far the outline of a row goes on beyond the middle of its last slice, as a part of that slice's width."""


def ribbon(slices: Sequence[Slice], camera: Camera) -> str:
    """The soft outline around slices in a row."""
    at = [camera.flat(one.at) for one in slices]
    ways = [_way(at[max(n - 1, 0)], at[min(n + 1, len(at) - 1)]) for n in range(len(at))]
    rows = list(zip(slices, at, ways, strict=True))
    one_side = [_beside(one, point, Flat(-way.y, way.x), camera) for one, point, way in rows]
    other_side = [_beside(one, point, Flat(way.y, -way.x), camera) for one, point, way in rows]
    top = _beside(slices[-1], at[-1], ways[-1], camera, _END)
    bottom = _beside(slices[0], at[0], Flat(-ways[0].x, -ways[0].y), camera, _END)
    return smooth([*one_side, top, *reversed(other_side), bottom])


def _way(start: Flat, end: Flat) -> Flat:
    length = hypot(end.x - start.x, end.y - start.y) or 1.0
    return Flat((end.x - start.x) / length, (end.y - start.y) / length)


def _beside(one: Slice, at: Flat, way: Flat, camera: Camera, part: float = 1.0) -> Flat:
    """The point of a slice's rim that lies in a direction of the picture."""
    reach = one.extent(camera.across * way.x - camera.upright * way.y) * part
    return Flat(at.x + way.x * reach, at.y + way.y * reach)
