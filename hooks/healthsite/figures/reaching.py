"""Arms and legs that end where they have to: feet and hands on the floor, and where they were before."""

from math import sqrt

from healthsite.figures.skeleton import (
    FOREARM,
    SHIN,
    SIDES,
    SOLE,
    THIGH,
    UPPER_ARM,
    WRIST,
    Body,
    outwards,
    with_foot,
    with_hand,
)
from healthsite.figures.space import Axes, Vec, axes_along, between

_FLOOR = Vec(0, 1, 0)


def sides_of(part: str) -> tuple[str, ...]:
    """`left_foot` -> left; `foot` -> both."""
    side = part.partition("_")[0]
    return (side,) if side in SIDES else SIDES


def two_bones(root: Vec, target: Vec, lengths: tuple[float, float], towards: Vec) -> tuple[Vec, Vec]:
    """Where the middle and the end of two bones come to lie, bent `towards` a side, as near to the target as can be."""
    first, second = lengths
    line = (target - root).unit
    reach = min(max((target - root).length, abs(first - second) + 0.1), first + second - 0.01)
    along = (first**2 - second**2 + reach**2) / (2 * reach)
    aside = (towards - line * towards.dot(line)).unit
    return root + line * along + aside * sqrt(max(first**2 - along**2, 0.0)), root + line * reach


def flattened(body: Body, part: str, floor: Vec = _FLOOR) -> Body:
    """A foot or hand laid flat on the floor."""
    for side in sides_of(part):
        if part.endswith("foot"):
            body = with_foot(body, side, axes_along(floor, body.axes[f"{side}_foot"].front))
        elif part.endswith("hand"):
            ahead = body.axes[f"{side}_forearm"].front
            level = (ahead - floor * ahead.dot(floor)).unit
            body = with_hand(body, side, axes_along(level * -1, floor * -1))
    return body


def planted(body: Body, side: str, ankle: Vec, foot: Axes) -> Body:
    """The leg bent so that its foot stands there."""
    hip, knee = body.points[f"{side}_hip"], body.points[f"{side}_knee"]
    bent = knee - between(hip, body.points[f"{side}_ankle"], 0.5)
    knee, ankle = two_bones(hip, ankle, (THIGH, SHIN), bent + body.axes["pelvis"].front * 0.01)
    thigh = axes_along(hip - knee, body.axes[f"{side}_thigh"].front)
    shin = axes_along(knee - ankle, body.axes[f"{side}_shin"].front)
    points = {f"{side}_knee": knee, f"{side}_ankle": ankle}
    return with_foot(body.changed(points, {f"{side}_thigh": thigh, f"{side}_shin": shin}), side, foot)


def on_floor(body: Body, part: str) -> Body:
    """Legs or arms bent so that their feet or hands are on the floor below where they are."""
    for side in sides_of(part):
        if part.endswith("foot"):
            ankle = body.points[f"{side}_ankle"]
            body = planted(body, side, Vec(ankle.x, SOLE, ankle.z), body.axes[f"{side}_foot"])
        elif part.endswith("hand"):
            wrist = body.points[f"{side}_wrist"]
            body = with_wrist(body, side, Vec(wrist.x, WRIST, wrist.z), body.axes[f"{side}_hand"])
    return body


def with_wrist(body: Body, side: str, wrist: Vec, hand: Axes | None = None) -> Body:
    """The arm bent so that its wrist is there; the elbow goes down and outwards."""
    shoulder, chest = body.points[f"{side}_shoulder"], body.axes["chest"]
    towards = chest.point(front=-0.3, up=-0.6, side=0.8 * outwards(side)) + Vec(0, -0.5, 0)
    elbow, wrist = two_bones(shoulder, wrist, (UPPER_ARM, FOREARM), towards)
    upper = axes_along(shoulder - elbow, body.axes[f"{side}_upper_arm"].front)
    fore = axes_along(elbow - wrist, body.axes[f"{side}_forearm"].front)
    points = {f"{side}_elbow": elbow, f"{side}_wrist": wrist}
    return with_hand(body.changed(points, {f"{side}_upper_arm": upper, f"{side}_forearm": fore}), side, hand or fore)
