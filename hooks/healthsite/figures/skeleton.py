"""From the angles of a pose to points in space. The proportions are those of an adult of 170 cm."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from healthsite.figures.space import UPRIGHT, Axes, Vec

SIDES = ("left", "right")

LIMITS: Mapping[str, tuple[int, int]] = {
    "trunk": (-180, 180),
    "roll": (-180, 180),
    "lower_back": (-50, 70),
    "upper_back": (-30, 60),
    "back_turn": (-70, 70),
    "neck": (-60, 60),
    "shoulder": (-60, 185),
    "shoulder_out": (-45, 180),
    "shoulder_turn": (-90, 90),
    "elbow": (0, 150),
    "wrist": (-80, 95),
    "hip": (-30, 130),
    "hip_out": (-40, 60),
    "hip_turn": (-60, 90),
    "knee": (0, 155),
    "ankle": (-75, 35),
}
"""Joint -> the smallest and the largest angle, in degrees. 0 is somebody who stands upright with the arms down."""

ONE_ALONE = frozenset({"trunk", "roll", "lower_back", "upper_back", "back_turn", "neck"})
"""Joints that nobody has twice. All others may also be written with `left_` or `right_` before the name."""

SPINE = (11.0, 8.5, 8.5, 13.0, 13.0)
"""Pelvis, two parts of the lower back, two parts of the upper back: 54 cm from the hips to the base of the neck."""
NECK, HEAD = 7.0, 8.0
HIP_ASIDE, SHOULDER_ASIDE, SHOULDER_BELOW = 8.5, 16.5, 5.5
THIGH, SHIN = 42.0, 42.0
UPPER_ARM, FOREARM, PALM, FINGERS = 31.0, 25.0, 8.0, 17.0
SOLE, WRIST = 5.5, 3.0
"""From the ankle, and from the wrist of a flat hand, down to the floor."""


@dataclass(frozen=True)
class Body:
    """Where the joints are, and how the parts of the body are held."""

    points: Mapping[str, Vec]
    axes: Mapping[str, Axes]

    def changed(self, points: Mapping[str, Vec], axes: Mapping[str, Axes]) -> "Body":
        """The same body with some joints elsewhere."""
        return Body({**self.points, **points}, {**self.axes, **axes})

    def each(self, move: Callable[[Vec], Vec], turn: Callable[[Vec], Vec] = lambda way: way) -> "Body":
        """The whole body moved, and turned."""
        axes = {name: Axes(turn(held.front), turn(held.up), turn(held.side)) for name, held in self.axes.items()}
        return Body({name: move(point) for name, point in self.points.items()}, axes)


def joint_names() -> tuple[str, ...]:
    """Every name that an angle may be written under."""
    twice = [name for name in LIMITS if name not in ONE_ALONE]
    return (*LIMITS, *(f"{side}_{name}" for side in SIDES for name in twice))


def limits_of(joint: str) -> tuple[int, int]:
    """The smallest and the largest angle of a joint, whichever side it is on."""
    return LIMITS[joint.removeprefix("left_").removeprefix("right_")]


def outwards(side: str) -> float:
    """Which way along the side axis is away from the middle."""
    return 1.0 if side == "right" else -1.0


def body_of(angles: Mapping[str, float], faces: str = "right") -> Body:
    """The body in a pose. The middle of its hips is at nowhere; `placing` puts it on the floor."""
    start = UPRIGHT.turn(180) if faces == "left" else UPRIGHT
    body = _with_spine(angles, start.bend(_angle(angles, "trunk")).turn(_angle(angles, "roll")))
    for side in SIDES:
        body = _with_arm(angles, side, _with_leg(angles, side, body))
    return body


def _angle(angles: Mapping[str, float], joint: str, side: str = "") -> float:
    """The angle of a joint: of this side, or else of both, or else as in somebody who stands."""
    return angles.get(f"{side}_{joint}", angles.get(joint, 0.0))


def _with_spine(angles: Mapping[str, float], pelvis: Axes) -> Body:
    lower, upper, turn = (_angle(angles, name) for name in ("lower_back", "upper_back", "back_turn"))
    bends = (0.0, lower / 3, lower / 3, lower / 3 + upper / 2, upper / 2)
    points, axes = {"spine0": Vec(0, 0, 0)}, {"pelvis": pelvis}
    held, at = pelvis, Vec(0, 0, 0)
    for number, (length, bend) in enumerate(zip(SPINE, bends, strict=True), 1):
        held = held.bend(bend).turn(turn / 4 if number > 1 else 0.0)
        at += held.up * length
        points[f"spine{number}"], axes[f"spine{number}"] = at, held
    neck, head = held.bend(10 + _angle(angles, "neck") / 2), held.bend(_angle(angles, "neck"))
    points["head_base"] = at + neck.up * NECK
    points["head"] = points["head_base"] + head.point(front=2.0, up=HEAD)
    return Body(points, {**axes, "chest": held, "head": head})


def _with_leg(angles: Mapping[str, float], side: str, body: Body) -> Body:
    out, pelvis = outwards(side), body.axes["pelvis"]
    thigh = pelvis.bend(-_angle(angles, "hip", side)).lean(-out * _angle(angles, "hip_out", side))
    thigh = thigh.turn(out * _angle(angles, "hip_turn", side))
    shin = thigh.bend(_angle(angles, "knee", side))
    foot = shin.bend(-_angle(angles, "ankle", side))
    hip = body.points["spine0"] + pelvis.side * (out * HIP_ASIDE)
    knee = hip - thigh.up * THIGH
    ankle = knee - shin.up * SHIN
    points = {f"{side}_hip": hip, f"{side}_knee": knee, f"{side}_ankle": ankle}
    return with_foot(body.changed(points, {f"{side}_thigh": thigh, f"{side}_shin": shin}), side, foot)


def with_foot(body: Body, side: str, foot: Axes) -> Body:
    """The body with a foot held so."""
    ankle = body.points[f"{side}_ankle"]
    points = {
        f"{side}_heel": ankle + foot.point(front=-4.5, up=3.2 - SOLE),
        f"{side}_ball": ankle + foot.point(front=12.0, up=2.4 - SOLE),
        f"{side}_toes": ankle + foot.point(front=17.0, up=1.9 - SOLE),
    }
    return body.changed(points, {f"{side}_foot": foot})


def _with_arm(angles: Mapping[str, float], side: str, body: Body) -> Body:
    out, chest = outwards(side), body.axes["chest"]
    upper = chest.bend(-_angle(angles, "shoulder", side)).lean(-out * _angle(angles, "shoulder_out", side))
    upper = upper.turn(-out * _angle(angles, "shoulder_turn", side))
    fore = upper.bend(-_angle(angles, "elbow", side))
    shoulder = body.points["spine5"] + chest.point(up=-SHOULDER_BELOW, side=out * SHOULDER_ASIDE)
    elbow = shoulder - upper.up * UPPER_ARM
    wrist = elbow - fore.up * FOREARM
    points = {f"{side}_shoulder": shoulder, f"{side}_elbow": elbow, f"{side}_wrist": wrist}
    body = body.changed(points, {f"{side}_upper_arm": upper, f"{side}_forearm": fore})
    return with_hand(body, side, fore.bend(-_angle(angles, "wrist", side)))


def with_hand(body: Body, side: str, hand: Axes) -> Body:
    """The body with a hand held so."""
    wrist = body.points[f"{side}_wrist"]
    points = {f"{side}_palm": wrist - hand.up * PALM, f"{side}_fingers": wrist - hand.up * FINGERS}
    return body.changed(points, {f"{side}_hand": hand})
