"""Hands that hold or lie on a part of the body, and a foot that lies on the other leg."""

from typing import NamedTuple

from healthsite.figures.reaching import two_bones, with_wrist
from healthsite.figures.skeleton import PALM, SHIN, SIDES, THIGH, Body, outwards, with_foot, with_hand
from healthsite.figures.space import Axes, Vec, axes_along, between


class _Place(NamedTuple):
    """A place on a leg: between two joints, how far along, how far to the front of the bone; where fingers point."""

    start: str
    end: str
    bone: str
    part: float
    front: float
    fingers: tuple[float, float, float]
    """To the front, up along the bone, to the person's middle."""


_ON_LEG = {
    "knee": _Place("hip", "knee", "thigh", 0.98, 8.0, (-1.0, -0.3, 0.3)),
    "thigh": _Place("hip", "knee", "thigh", 0.68, -8.0, (1.0, -0.3, 0.3)),
    "lap": _Place("hip", "knee", "thigh", 0.62, 9.5, (0.0, -1.0, 0.0)),
    "shin": _Place("knee", "ankle", "shin", 0.2, 7.5, (0.0, -0.9, 0.5)),
    "ankle": _Place("knee", "ankle", "shin", 0.75, 5.5, (0.0, -0.9, 0.5)),
}
_ON_TRUNK = {"tummy": ("spine1", 2.0), "chest": ("spine4", -1.0)}
"""The joint of the spine, and how far up from it."""

HAND_PLACES = (*_ON_LEG, *_ON_TRUNK)
"""What a hand can hold or lie on. `thigh` is behind it, `lap` on top of it."""

_FOOT_PARTS = {"lap": 0.84, "knee": 0.97}
FOOT_PLACES = tuple(_FOOT_PARTS)
"""Where a foot can lie on the other leg."""


def holding(body: Body, limb: str, what: str) -> Body:
    """A hand (`left_hand`, or `hand` for both) or a foot brought to a place such as `left_knee` or `tummy`."""
    side, _, name = limb.rpartition("_")
    for one in (side,) if side else SIDES:
        body = _hand_on(body, one, what) if name == "hand" else _foot_on(body, one, what)
    return body


def _hand_on(body: Body, side: str, what: str) -> Body:
    """The palm on the place, the fingers on beyond it."""
    place, fingers = _on_trunk(body, side, what) if what in _ON_TRUNK else _on_leg(body, side, what)
    body = with_wrist(body, side, place - fingers * PALM)
    return with_hand(body, side, axes_along(fingers * -1, body.axes[f"{side}_forearm"].front))


def _on_trunk(body: Body, side: str, what: str) -> tuple[Vec, Vec]:
    joint, up = _ON_TRUNK[what]
    held, out = body.axes[joint], outwards(side)
    return body.points[joint] + held.point(front=12.2, up=up, side=5.0 * out), held.point(side=-out, up=-0.25).unit


def _on_leg(body: Body, side: str, what: str) -> tuple[Vec, Vec]:
    leg, _, name = what.rpartition("_")
    place = _ON_LEG[name]
    at, held = _spot(body, leg or side, place, place.part, place.front)
    front, up, inwards = place.fingers
    return at, held.point(front=front, up=up, side=-inwards * outwards(side)).unit


def _spot(body: Body, leg: str, place: _Place, part: float, front: float) -> tuple[Vec, Axes]:
    held = body.axes[f"{leg}_{place.bone}"]
    on_bone = between(body.points[f"{leg}_{place.start}"], body.points[f"{leg}_{place.end}"], part)
    return on_bone + held.point(front=front), held


def _foot_on(body: Body, side: str, what: str) -> Body:
    """The ankle on the thigh of the other leg, the knee out to the side."""
    name = what.rpartition("_")[2]
    other = next(one for one in SIDES if one != side)
    target, _ = _spot(body, other, _ON_LEG[name], _FOOT_PARTS[name], front=10.5)
    hip, pelvis = body.points[f"{side}_hip"], body.axes["pelvis"]
    outside = pelvis.point(side=outwards(side), up=0.25, front=0.1)
    knee, ankle = two_bones(hip, target, (THIGH, SHIN), outside)
    thigh, shin = axes_along(hip - knee, pelvis.front), axes_along(knee - ankle, pelvis.front)
    points = {f"{side}_knee": knee, f"{side}_ankle": ankle}
    return with_foot(body.changed(points, {f"{side}_thigh": thigh, f"{side}_shin": shin}), side, shin)
