"""The figures of the real site: what holds for each of them, whatever it shows. How they look is for eyes."""

import pytest

from healthsite.figures.flesh import contact, everything, lowest
from healthsite.figures.scene import bodies_of
from healthsite.records.poses import Pose
from healthsite.views.figures import figure_view, moves_of
from tests.figures.moving import bone_lengths, real_poses, true_lengths
from tests.written import records

POSES = real_poses()
SOFT = 1.7
"""How many centimetres what is soft may be pressed in."""

each_pose = pytest.mark.parametrize("pose", POSES, ids=lambda pose: pose.id)


@each_pose
def test_nobody_sinks_into_the_floor_or_floats_above_it(pose: Pose) -> None:
    for body in bodies_of(moves_of(pose)):
        assert -SOFT < lowest(everything(body)) < 0.1


@each_pose
def test_what_is_said_to_rest_on_the_floor_does(pose: Pose) -> None:
    for frame, body in zip(pose.frames, bodies_of(moves_of(pose)), strict=True):
        for part in frame.rests_on:
            assert lowest(contact(body, part)) == pytest.approx(0, abs=0.6), f"{frame.caption.words}: {part}"


@each_pose
def test_hands_and_feet_that_stay_can_be_reached(pose: Pose) -> None:
    first, *later = bodies_of(moves_of(pose))
    for frame, body in zip(pose.frames[1:], later, strict=True):
        for part in frame.stays:
            joints = [f"{side}{'ankle' if part.endswith('foot') else 'wrist'}" for side in sides(part)]
            for joint in joints:
                assert (body.points[joint] - first.points[joint]).length < 3, f"{frame.caption.words}: {joint}"


def sides(part: str) -> list[str]:
    side = part.rpartition("_")[0]
    return [f"{side}_"] if side else ["left_", "right_"]


@each_pose
def test_nobody_has_longer_or_shorter_bones(pose: Pose) -> None:
    for body in bodies_of(moves_of(pose)):
        assert bone_lengths(body) == pytest.approx(true_lengths(), abs=0.02)


@each_pose
def test_a_frame_has_a_few_thousand_letters_at_most(pose: Pose) -> None:
    view = figure_view(pose)
    ground = sum(len(shape["path"]) for shape in view["ground"])
    for frame in view["frames"]:
        shapes = sum(len(shape["path"]) for layer in frame["layers"] for shape in layer["shapes"])
        assert shapes + ground + 2 * sum(map(len, frame["arrows"])) < 3400


@each_pose
def test_an_exercise_shows_it_and_its_words_can_be_read_to_somebody(pose: Pose) -> None:
    assert pose.id in {record.get("pose") for record in records().values()}
    assert pose.alt.words.startswith("A person")
    assert len(pose.alt.words) <= 160
    assert all(len(frame.caption.words) <= 32 for frame in pose.frames)
