"""Puts a body on the floor, and keeps hands and feet where they were in the frame before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import atan2, cos, sin

from healthsite.figures.flesh import contact, everything, lowest
from healthsite.figures.holding import holding
from healthsite.figures.reaching import flattened, on_floor, planted, sides_of, with_wrist
from healthsite.figures.skeleton import Body, body_of
from healthsite.figures.space import Vec


@dataclass(frozen=True)
class Stance:
    """One position of a figure: the angles, and what rests on the floor, stays where it was, holds on, is followed."""

    angles: Mapping[str, float]
    rests_on: Sequence[str] = ()
    stays: Sequence[str] = ()
    holds: Mapping[str, str] = field(default_factory=dict)
    arrows: Sequence[str] = ()


def placed(stance: Stance, faces: str, first: Body | None = None) -> Body:
    """The body of a stance, on the floor. `first` is the body that `stays` refers to."""
    body = _levelled(body_of(stance.angles, faces), stance.rests_on[:2])
    for part in stance.rests_on:
        body = flattened(body, part)
    body = _lowered(body, stance.rests_on[:2])
    if first:
        body = _beside(body, first, (*stance.rests_on, *stance.stays)[:1])
        body = _kept(body, first, stance.stays)
    for part in stance.rests_on[2:]:
        body = on_floor(body, part)
    for limb, what in stance.holds.items():
        body = holding(body, limb, what)
    return body


def _middle(body: Body, part: str) -> Vec:
    slices = contact(body, part)
    total = Vec(0, 0, 0)
    for one in slices:
        total += one.at
    return total * (1 / len(slices))


def _levelled(body: Body, parts: Sequence[str]) -> Body:
    """The body turned until two of its parts are equally high."""
    if len(parts) < 2:
        return body
    for _ in range(8):
        one, other = sorted(parts, key=lambda part: _middle(body, part).x)
        rise = lowest(contact(body, other)) - lowest(contact(body, one))
        body = _turned(body, -atan2(rise, _middle(body, other).x - _middle(body, one).x))
    return body


def _turned(body: Body, by: float) -> Body:
    """The body turned in the plane of the picture, against the clock."""
    c, s = cos(by), sin(by)

    def turn(way: Vec) -> Vec:
        return Vec(way.x * c - way.y * s, way.x * s + way.y * c, way.z)

    return body.each(turn, turn)


def _lowered(body: Body, parts: Sequence[str]) -> Body:
    """The body put down: what rests, or else its lowest part, touches the floor."""
    slices = [one for part in parts for one in contact(body, part)] or everything(body)
    down = Vec(0, -lowest(slices), 0)
    return body.each(lambda point: point + down)


def _beside(body: Body, first: Body, anchor: Sequence[str]) -> Body:
    """The body moved along the floor until a part is where it was."""
    if not anchor:
        return body
    along = Vec(_middle(first, anchor[0]).x - _middle(body, anchor[0]).x, 0, 0)
    return body.each(lambda point: point + along)


def _kept(body: Body, first: Body, parts: Sequence[str]) -> Body:
    for part in parts:
        for side in sides_of(part):
            if part.endswith("foot"):
                body = planted(body, side, first.points[f"{side}_ankle"], first.axes[f"{side}_foot"])
            elif part.endswith("hand"):
                body = with_wrist(body, side, first.points[f"{side}_wrist"], first.axes[f"{side}_hand"])
    return body
