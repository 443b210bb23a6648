"""The view of a figure: viewBox and path data; the template draws."""

from collections.abc import Mapping
from typing import Any

from healthsite.figures.placing import Stance
from healthsite.figures.scene import Moves, Picture, scene
from healthsite.figures.shapes import Shape
from healthsite.figures.skeleton import SIDES
from healthsite.records.poses import Pose


def figure_view(pose: Pose) -> dict[str, Any]:
    """The paths of a pose. Its words stay with the pose: the caller makes parts of them."""
    drawn = scene(moves_of(pose))
    return {
        "id": pose.id,
        "is_wide": drawn.is_wide,
        "ground": [_shape(shape) for shape in drawn.ground],
        "frames": [_picture(picture) for picture in drawn.pictures],
    }


def moves_of(pose: Pose) -> Moves:
    """A pose as the drawing wants it."""
    first = pose.frames[0].angles
    stances = [
        Stance(inherited(first, frame.angles), frame.rests_on, frame.stays, frame.holds, frame.arrows)
        for frame in pose.frames
    ]
    return Moves(stances, pose.view, pose.faces, pose.things, pose.shoes)


def inherited(first: Mapping[str, int], own: Mapping[str, int]) -> dict[str, float]:
    """The angles of a frame: its own, and those of the first frame that it says nothing of.

    A joint written for both sides takes the place of what the first frame says of one side.
    """
    replaced = {f"{side}_{joint}" for joint in own for side in SIDES}
    return {joint: degrees for joint, degrees in {**first, **own}.items() if joint in own or joint not in replaced}


def _picture(picture: Picture) -> dict[str, Any]:
    layers = [{"is_far": layer.is_far, "shapes": [_shape(shape) for shape in layer.shapes]} for layer in picture.layers]
    box = picture.box
    view_box = f"{box.left} {box.top} {box.width} {box.height}"
    size = {"view_box": view_box, "width": box.width, "height": box.height}
    return {"layers": layers, "arrows": list(picture.arrows)} | size


def _shape(shape: Shape) -> dict[str, Any]:
    return {"of": shape.of, "path": shape.path, "has_edge": shape.has_edge}
