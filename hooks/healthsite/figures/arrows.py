"""Arrows that show a movement: from where a part of the body was to where it is."""

from math import hypot

from healthsite.figures.camera import Camera
from healthsite.figures.outline import Flat, Pen, smooth
from healthsite.figures.skeleton import SIDES, Body
from healthsite.figures.space import Vec

JOINTS = {
    "head": "head", "chest": "spine4", "waist": "spine2", "tummy": "spine1", "hips": "spine0",
    "knee": "knee", "foot": "toes", "hand": "fingers", "elbow": "elbow", "shoulder": "shoulder",
}  # fmt: skip
"""What an arrow can follow -> the joint. Those of the second row have `left_` or `right_` before the name."""

_STILL, _SHORT = 0.8, 26.0
"""A shorter movement is none at all; a shorter movement gets a straight arrow outside the body."""
_LENGTH, _OUTSIDE = 17.0, 13.0
"""How long that arrow is, and how far from the middle of the part it ends."""
_ASIDE = 8.0
"""How far outside the way of the part a longer arrow runs."""


def moving(body: Body, part: str) -> Vec:
    """Where the part is that an arrow follows."""
    side, _, name = part.rpartition("_")
    return body.points[f"{side}_{JOINTS[name]}" if side in SIDES else JOINTS[name]]


def arrow(part: str, before: Body, halfway: Body, after: Body, camera: Camera) -> str:
    """The path of an arrow: an open line, then its head. One that points from the front shows a part that stays."""
    start, middle, end = (camera.flat(moving(body, part)) for body in (before, halfway, after))
    if _distance(start, end) < _STILL:
        start = camera.flat(moving(after, part) + after.axes["pelvis"].front)
    if _distance(start, end) < _SHORT:
        return _straight(start, end)
    bend = Flat(2 * middle.x - (start.x + end.x) / 2, 2 * middle.y - (start.y + end.y) / 2)
    line = [_on_curve(start, bend, end, share) for share in (0.1, 0.3, 0.5, 0.7, 0.9)]
    return _drawn([_away(point, camera.flat(after.points["spine2"])) for point in line])


def _distance(one: Flat, other: Flat) -> float:
    return hypot(one.x - other.x, one.y - other.y)


def _away(point: Flat, middle: Flat) -> Flat:
    length = _distance(point, middle) or 1.0
    share = _ASIDE / length
    return Flat(point.x + (point.x - middle.x) * share, point.y + (point.y - middle.y) * share)


def _on_curve(start: Flat, bend: Flat, end: Flat, part: float) -> Flat:
    a, b, c = (1 - part) ** 2, 2 * part * (1 - part), part**2
    return Flat(a * start.x + b * bend.x + c * end.x, a * start.y + b * bend.y + c * end.y)


def _straight(start: Flat, end: Flat) -> str:
    """A straight arrow that ends outside the body and points to where the part has gone."""
    x, y = _level_or_upright(end.x - start.x, end.y - start.y)
    reaches = (_OUTSIDE + _LENGTH, _OUTSIDE + _LENGTH / 2, _OUTSIDE)
    return _drawn([Flat(end.x - x * reach, end.y - y * reach) for reach in reaches])


def _level_or_upright(x: float, y: float) -> tuple[float, float]:
    """The direction of a small movement: straight up, down or along where it nearly is."""
    if abs(x) < abs(y):
        return 0.0, 1.0 if y > 0 else -1.0
    return (1.0 if x > 0 else -1.0), 0.0


def _drawn(line: list[Flat]) -> str:
    """The line and the two strokes of its head."""
    tip, before = line[-1], line[-2]
    length = _distance(tip, before) or 1.0
    x, y = (tip.x - before.x) / length * 5.5, (tip.y - before.y) / length * 5.5
    head = Pen()
    head.move(Flat(tip.x - x - y * 0.8, tip.y - y + x * 0.8))
    head.line(tip)
    head.line(Flat(tip.x - x + y * 0.8, tip.y - y - x * 0.8))
    return smooth(line, closed=False) + head.path
