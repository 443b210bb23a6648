"""From a body in space to the shapes of a picture, the furthest first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from healthsite.figures import flesh
from healthsite.figures.camera import Camera
from healthsite.figures.flesh import Slice
from healthsite.figures.head import head_shapes
from healthsite.figures.outline import around, limb
from healthsite.figures.shapes import Layer, Shape, ribbon
from healthsite.figures.skeleton import SIDES, Body
from healthsite.figures.space import Vec

LIMBS = tuple(f"{side}_{limb}" for side in SIDES for limb in ("leg", "arm"))

_BEHIND = -3.0
"""A limb that begins further behind the spine than this is painted before the trunk."""


@dataclass(frozen=True)
class _Limb:
    """An arm or a leg, and whether it begins behind the trunk."""

    name: str
    depth: float
    shapes: tuple[Shape, ...]

    @property
    def is_behind(self) -> bool:
        """Whether it is painted before the trunk."""
        return self.depth <= _BEHIND


def far_limbs(body: Body, camera: Camera) -> frozenset[str]:
    """The arms and legs that are further away than the trunk. They stay darker in all frames of a figure."""
    return frozenset(limb for limb in LIMBS if _depth(body, limb, camera) <= _BEHIND)


def layers(body: Body, camera: Camera, far: Collection[str] = (), *, shoes: bool = False) -> tuple[Layer, ...]:
    """The parts of the body in the order in which they are painted."""
    parts = [_limb(body, name, camera, shoes=shoes) for name in LIMBS]
    parts.sort(key=lambda one: one.depth)
    behind = [Layer(one.shapes, one.name in far) for one in parts if one.is_behind]
    before = [Layer(one.shapes, one.name in far) for one in parts if not one.is_behind]
    return (*behind, Layer(_trunk(body, camera)), *before)


def _depth(body: Body, limb: str, camera: Camera) -> float:
    """How much nearer than the spine a limb begins."""
    side, _, name = limb.partition("_")
    joint, spine = (f"{side}_hip", "spine0") if name == "leg" else (f"{side}_shoulder", "spine5")
    return (body.points[joint] - body.points[spine]).dot(camera.nearer)


def _limb(body: Body, name: str, camera: Camera, *, shoes: bool) -> _Limb:
    side, _, kind = name.partition("_")
    depth = _depth(body, name, camera)
    if kind == "arm":
        return _Limb(name, depth, _arm(body, side, camera))
    foot, cloth = _leg(body, side, camera)
    shapes = [Shape("shoe" if shoes else "skin", foot), Shape("trousers", cloth)]
    if depth > _BEHIND:
        shapes.append(Shape("trousers", _patch(body, side, camera), has_edge=False))
    return _Limb(name, depth, tuple(shapes))


def _leg(body: Body, side: str, camera: Camera) -> tuple[str, str]:
    """Foot and trousers."""
    return _hull(flesh.foot(body, side), camera), limb([camera.circle(one) for one in flesh.leg(body, side)])


def _patch(body: Body, side: str, camera: Camera) -> str:
    """Hides the round end of a leg where it grows out of the pelvis."""
    middle = body.points["spine0"] + body.axes["pelvis"].point(front=-1, up=-3)
    return _hull([flesh.ball(flesh.leg(body, side)[0].at, 7.2), flesh.ball(middle, 7.2)], camera)


def _arm(body: Body, side: str, camera: Camera) -> tuple[Shape, ...]:
    bare = limb([camera.circle(one) for one in flesh.arm(body, side)]) + _hull(flesh.hand(body, side), camera)
    return Shape("skin", bare), Shape("shirt", _hull(flesh.sleeve(body, side), camera))


def _hull(slices: Sequence[Slice], camera: Camera) -> str:
    return around([camera.circle(one) for one in slices])


def _trunk(body: Body, camera: Camera) -> tuple[Shape, ...]:
    neck = Shape("skin", _hull(flesh.neck(body), camera))
    pelvis = Shape("trousers", ribbon(flesh.pelvis(body), camera))
    return (neck, pelvis, Shape("shirt", ribbon(flesh.shirt(body), camera)), *head_shapes(body, camera))


def corners(body: Body, camera: Camera) -> list[tuple[float, float]]:
    """Points that lie around the picture of a body."""
    found = []
    for one in flesh.everything(body):
        at = camera.flat(one.at)
        for way in (Vec(1, 0, 0), Vec(0, 1, 0)):
            reach = one.extent(camera.across if way.x else camera.upright)
            found += [(at.x - way.x * reach, at.y - way.y * reach), (at.x + way.x * reach, at.y + way.y * reach)]
    return found
