"""From circles to smooth outlines: the letters and numbers of SVG paths, and nothing else of SVG."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from math import cos, hypot, pi, sin, tau

_STEPS = 36
"""Points on a circle when the one line around several circles is looked for."""

_SOFT = 0.36
"""How far the handles of a soft curve reach towards the next point."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A point of the picture: x to the right, y down."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Circle:
    """A round part of an outline."""

    x: float
    y: float
    r: float


@dataclass
class Pen:
    """Writes a path in tenths, each step from where the last one ended: short, and nothing adds up."""

    path: str = ""
    _at: tuple[int, int] = field(default=(0, 0))

    def move(self, to: Flat) -> None:
        """Begin at a point."""
        self._at = _tenths(to)
        self.path += "M" + _row(self._at)

    def line(self, to: Flat) -> None:
        """A straight line."""
        self._step("l", to)

    def arc(self, radius: float, to: Flat, *, large: bool) -> None:
        """An arc that goes with the clock."""
        r = round(radius * 10)
        self._step(f"a{_row((r, r))} 0 {int(large)} 1", to)

    def curve(self, first: Flat, second: Flat, to: Flat) -> None:
        """A Bezier curve with two handles."""
        handles = [tenth - at for point in (first, second) for tenth, at in zip(_tenths(point), self._at, strict=True)]
        self._step("c" + _row(handles), to)

    def close(self) -> None:
        """Back to the beginning."""
        self.path += "z"

    def _step(self, written: str, to: Flat) -> None:
        x, y = _tenths(to)
        row = _row((x - self._at[0], y - self._at[1]))
        self.path += written + (" " if written[-1].isdigit() and row[0] != "-" else "") + row
        self._at = (x, y)


def _tenths(point: Flat) -> tuple[int, int]:
    return round(point.x * 10), round(point.y * 10)


def _row(tenths: Sequence[int]) -> str:
    """Numbers in a row, as short as can be: a minus parts two of them as well as a space does."""
    words = [f"{one / 10:.1f}".removesuffix(".0").replace("0.", ".", 1 if abs(one) < 10 else 0) for one in tenths]
    return words[0] + "".join(word if word.startswith("-") else f" {word}" for word in words[1:])


Rim = tuple[float, float, int]
"""A point on a circle, and the number of the circle."""


def around(circles: Sequence[Circle]) -> str:
    """The tight line around circles, as a rubber band would lie: arcs where it touches one, straight between."""
    rim = [
        (circle.x + circle.r * cos(tau * step / _STEPS), circle.y + circle.r * sin(tau * step / _STEPS), number)
        for number, circle in enumerate(circles)
        for step in range(_STEPS if circle.r else 1)
    ]
    runs = [(circles[number], list(run)) for number, run in groupby(_from_a_seam(_hull(rim)), lambda point: point[2])]
    pen = Pen()
    for circle, run in runs:
        _follow(pen, circle, run, alone=len(runs) == 1)
    pen.close()
    return pen.path


def _follow(pen: Pen, circle: Circle, run: Sequence[Rim], *, alone: bool) -> None:
    """The part of the line that lies on one circle."""
    start, end = Flat(*run[0][:2]), Flat(*run[-1][:2])
    if pen.path:
        pen.line(start)
    else:
        pen.move(start)
    if alone:
        half = Flat(2 * circle.x - start.x, 2 * circle.y - start.y)
        pen.arc(circle.r, half, large=False)
        pen.arc(circle.r, start, large=False)
    elif len(run) > 1:
        pen.arc(circle.r, end, large=(len(run) - 1) / _STEPS * tau > pi)


def _from_a_seam(hull: list[Rim]) -> list[Rim]:
    """The same ring, begun where it changes from one circle to another."""
    seam = next((place for place, point in enumerate(hull) if point[2] != hull[place - 1][2]), 0)
    return hull[seam:] + hull[:seam]


def _hull(points: Iterable[Rim]) -> list[Rim]:
    """The corners of the hull, with the clock."""
    ordered = sorted(points)
    return [*_half_hull(ordered), *_half_hull(ordered[::-1])]


def _half_hull(points: Sequence[Rim]) -> list[Rim]:
    half: list[Rim] = []
    for point in points:
        while len(half) > 1 and _turns_back(half[-2], half[-1], point):
            half.pop()
        half.append(point)
    return half[:-1]


def _turns_back(a: Rim, b: Rim, c: Rim) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0


def limb(circles: Sequence[Circle]) -> str:
    """A limb: each circle joined with the next."""
    return "".join(around(two) for two in pairwise(circles))


def smooth(points: Sequence[Flat], *, closed: bool = True) -> str:
    """A soft curve through points."""
    pen = Pen()
    pen.move(points[0])
    last = len(points) - 1
    for number in range(len(points) if closed else last):
        steps = range(number - 1, number + 3)
        before, here, there, after = (
            points[step % (last + 1) if closed else min(max(step, 0), last)] for step in steps
        )
        length = _SOFT * hypot(there.x - here.x, there.y - here.y)
        pen.curve(_handle(here, before, there, length), _handle(there, after, here, length), there)
    if closed:
        pen.close()
    return pen.path


def _handle(at: Flat, behind: Flat, ahead: Flat, length: float) -> Flat:
    """A handle beside a point: along the line between its neighbours."""
    x, y = ahead.x - behind.x, ahead.y - behind.y
    share = length / (hypot(x, y) or 1.0)
    return Flat(at.x + x * share, at.y + y * share)


_STEP = re.compile(r"([Mlacz])([^Mlacz]*)")
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)")


def ends(path: str) -> list[tuple[float, float]]:
    """The points at which the steps of such a path end."""
    found: list[tuple[float, float]] = []
    x = y = 0.0
    for letter, written in _STEP.findall(path):
        numbers = [float(one) for one in _NUMBER.findall(written)][-2:]
        if numbers:
            x, y = numbers if letter == "M" else (x + numbers[0], y + numbers[1])
            found.append((x, y))
    return found
