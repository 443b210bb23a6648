"""Points and directions in space: x to the right, y up, z towards the one who looks. One unit is a centimetre."""

from dataclasses import dataclass
from math import cos, hypot, radians, sin


@dataclass(frozen=True, slots=True)
class Vec:
    """A point, or the way from one point to another."""

    x: float
    y: float
    z: float = 0.0

    def __add__(self, other: "Vec") -> "Vec":
        return Vec(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other: "Vec") -> "Vec":
        return Vec(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, times: float) -> "Vec":
        return Vec(self.x * times, self.y * times, self.z * times)

    def dot(self, other: "Vec") -> float:
        """How far this reaches along `other`, times the length of `other`."""
        return self.x * other.x + self.y * other.y + self.z * other.z

    @property
    def length(self) -> float:
        """The distance from nowhere."""
        return hypot(self.x, self.y, self.z)

    @property
    def unit(self) -> "Vec":
        """The same direction, one centimetre long."""
        return self * (1 / self.length) if self.length else Vec(0, 1, 0)


def between(first: Vec, second: Vec, part: float) -> Vec:
    """The point that lies `part` of the way from the first to the second."""
    return first + (second - first) * part


@dataclass(frozen=True, slots=True)
class Axes:
    """How a part of the body is held: where its front, its upper end and the person's right side point."""

    front: Vec
    up: Vec
    side: Vec

    def bend(self, degrees: float) -> "Axes":
        """Its upper end goes to the front."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Axes(self.front * c - self.up * s, self.up * c + self.front * s, self.side)

    def lean(self, degrees: float) -> "Axes":
        """Its upper end goes to the person's right."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Axes(self.front, self.up * c + self.side * s, self.side * c - self.up * s)

    def turn(self, degrees: float) -> "Axes":
        """Its front goes to the person's right."""
        c, s = cos(radians(degrees)), sin(radians(degrees))
        return Axes(self.front * c + self.side * s, self.up, self.side * c - self.front * s)

    def point(self, front: float = 0, up: float = 0, side: float = 0) -> Vec:
        """The way to a point beside the part."""
        return self.front * front + self.up * up + self.side * side


UPRIGHT = Axes(Vec(1, 0, 0), Vec(0, 1, 0), Vec(0, 0, 1))
"""Somebody who stands and faces the right edge of the picture."""


def across(first: Vec, second: Vec) -> Vec:
    """The direction that stands upright on two others."""
    return Vec(
        first.y * second.z - first.z * second.y,
        first.z * second.x - first.x * second.z,
        first.x * second.y - first.y * second.x,
    )


def axes_along(up: Vec, front: Vec) -> Axes:
    """Axes with this upper end, and the front as near as can be to another direction."""
    top = up.unit
    ahead = (front - top * front.dot(top)).unit
    return Axes(ahead, top, across(ahead, top))
