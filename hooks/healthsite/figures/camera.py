"""How space becomes a picture. Lines along the floor stay level, so that the start and the end are easy to compare."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, radians, sin

from healthsite.figures.flesh import Slice
from healthsite.figures.outline import Circle, Flat
from healthsite.figures.space import Vec


@dataclass(frozen=True)
class Camera:
    """Which ways in space run to the right, run up, and come nearer in the picture."""

    across: Vec
    upright: Vec
    nearer: Vec

    def flat(self, point: Vec) -> Flat:
        """A point in the picture."""
        return Flat(point.dot(self.across), -point.dot(self.upright))

    def circle(self, one: Slice) -> Circle:
        """A round slice in the picture."""
        at = self.flat(one.at)
        return Circle(at.x, at.y, one.reach[0].length)


VIEWS: Mapping[str, tuple[float, float]] = {"side": (0, 0), "corner": (25, 20), "above": (20, 50), "front": (90, 10)}
"""View -> how far the camera goes round from the side to where the person faces, and how high it is, in degrees."""

_SLANT = Vec(-0.24, -0.16, 0)
"""From the side, what is further away is a little higher and to the right: so both arms and both legs are seen."""


def camera(view: str, faces: str) -> Camera:
    """The camera of a view. For somebody who faces left it stands on the other side, so that the pictures match."""
    if view == "side":
        return Camera(Vec(1, 0, _SLANT.x), Vec(0, 1, _SLANT.y), Vec(0, 0, 1))
    round_, up = (radians(angle) for angle in VIEWS[view])
    sideways, ahead = cos(round_), sin(round_) * (-1 if faces == "left" else 1)
    return Camera(
        Vec(sideways, 0, -ahead),
        Vec(-sin(up) * ahead, cos(up), -sin(up) * sideways),
        Vec(cos(up) * ahead, sin(up), cos(up) * sideways),
    )
