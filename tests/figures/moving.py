"""Poses for tests: anything that a body can do, and the figures of the real site."""

from collections.abc import Mapping

import yaml
from hypothesis import settings
from hypothesis import strategies as st

from healthsite.figures.skeleton import (
    FOREARM,
    HIP_ASIDE,
    SHIN,
    SIDES,
    SPINE,
    THIGH,
    UPPER_ARM,
    Body,
    joint_names,
    limits_of,
)
from healthsite.records.poses import Pose, PosesFile
from tests.small import STRINGS
from tests.support import PROJECT

many = settings(max_examples=60, deadline=None, derandomize=True)

Angles = Mapping[str, float]


def any_angles() -> st.SearchStrategy[Angles]:
    """Some joints, each within what it can do."""
    joints: dict[str, st.SearchStrategy[float]] = {
        name: st.integers(*limits_of(name)).map(float) for name in joint_names()
    }
    return st.fixed_dictionaries({}, optional=joints)


BONES: Mapping[tuple[str, str], float] = {
    ("hip", "knee"): THIGH,
    ("knee", "ankle"): SHIN,
    ("shoulder", "elbow"): UPPER_ARM,
    ("elbow", "wrist"): FOREARM,
}


def bone_lengths(body: Body) -> dict[str, float]:
    """The length of every bone, and the distance of the hips from the spine."""
    found = {
        f"{side}_{start}": (body.points[f"{side}_{start}"] - body.points[f"{side}_{end}"]).length
        for side in SIDES
        for start, end in BONES
    }
    found |= {f"{side}_side": (body.points[f"{side}_hip"] - body.points["spine0"]).length for side in SIDES}
    spine = range(len(SPINE))
    return found | {f"spine{n}": (body.points[f"spine{n + 1}"] - body.points[f"spine{n}"]).length for n in spine}


def true_lengths() -> dict[str, float]:
    """What `bone_lengths` says of every body that is whole."""
    found = {f"{side}_{start}": length for side in SIDES for (start, _), length in BONES.items()}
    found |= {f"{side}_side": HIP_ASIDE for side in SIDES}
    return found | {f"spine{n}": length for n, length in enumerate(SPINE)}


def real_poses() -> tuple[Pose, ...]:
    """The figures that exercises of the real site show."""
    written = (PROJECT / "content" / "poses.yml").read_text(encoding="utf-8")
    return PosesFile.model_validate(yaml.load(written, Loader=STRINGS)).root  # noqa: S506
