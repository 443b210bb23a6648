"""The head: a face without features and short hair, from the side or from the front. No particular sex or age."""

from collections.abc import Sequence

from healthsite.figures.camera import Camera
from healthsite.figures.outline import smooth
from healthsite.figures.shapes import Shape
from healthsite.figures.skeleton import Body
from healthsite.figures.space import Vec

_PROFILE_FACE = (
    (8.4, 5.0), (9.0, 1.6), (10.7, -1.4), (9.0, -2.9), (8.5, -6.4), (6.2, -10.0), (1.5, -8.4), (-3, -5), (-7.5, -3.0),
    (-9.2, 3), (-6.0, 9.5), (0.5, 11.2), (6.0, 9.4),
)  # fmt: skip
_PROFILE_HAIR = (
    (8.2, 7.6), (5.6, 5.6), (2.6, 4.6), (1.2, 1.2), (-1.2, -0.2), (-3.4, -4.6), (-7.6, -5.6), (-10.4, 1.5), (-7.8, 9.6),
    (-0.5, 13.0), (6.2, 11.2),
)  # fmt: skip
"""To the front and up from the middle of the head."""

_FRONT_FACE = (
    (0, 11), (5.8, 8.6), (7.7, 2.5), (7.0, -4), (4.0, -9.4), (0, -11), (-4.0, -9.4), (-7.0, -4), (-7.7, 2.5),
    (-5.8, 8.6),
)  # fmt: skip
_FRONT_HAIR = (
    (0, 12.8), (6.6, 10.0), (8.8, 3.0), (7.8, -0.5), (6.4, 4.4), (2.5, 7.2), (-2.5, 7.0), (-6.4, 4.4), (-7.8, -0.5),
    (-8.8, 3.0), (-6.6, 10.0),
)  # fmt: skip
"""To the right and up from the middle of the head."""

_IN_PROFILE = 0.55
"""A head whose side is turned to the one who looks by more than this is drawn in profile."""


def head_shapes(body: Body, camera: Camera) -> tuple[Shape, ...]:
    """Face and hair."""
    held, middle = body.axes["head"], body.points["head"]
    if abs(held.side.dot(camera.nearer)) > _IN_PROFILE:
        face = [middle + held.point(front=front, up=up) for front, up in _PROFILE_FACE]
        hair = [middle + held.point(front=front, up=up) for front, up in _PROFILE_HAIR]
    else:
        face = [middle + held.point(side=side, up=up) for side, up in _FRONT_FACE]
        hair = [middle + held.point(side=side, up=up) for side, up in _FRONT_HAIR]
    return Shape("skin", _soft(face, camera)), Shape("hair", _soft(hair, camera))


def _soft(points: Sequence[Vec], camera: Camera) -> str:
    return smooth([camera.flat(point) for point in points])
