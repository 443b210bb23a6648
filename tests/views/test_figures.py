"""The view of a figure, and the page that shows it."""

import json
from pathlib import Path
from typing import Any

import pytest

from healthsite.records.poses import Pose
from healthsite.refs import Ref
from healthsite.views.figures import figure_view, inherited
from healthsite.views.values import Values
from tests.overlay import build_over
from tests.reading import BuiltPage, words_of
from tests.small import context, entry, library, model
from tests.support import PROJECT

CURL = """
id: curl
alt: A person lies "flat".[^leaflet] Then they curl up & hold on.
frames:
  - {caption: Start, angles: {trunk: -90, neck: 10, left_knee: 20}, rests_on: [back]}
  - {caption: Curl up, angles: {hip: 110, knee: 120}, rests_on: [back], arrows: [head, left_knee]}
"""


def view(written: str = CURL) -> dict[str, Any]:
    return figure_view(model(Pose, written))


def test_a_view_is_plain_data_and_the_same_each_time() -> None:
    assert json.dumps(view()) == json.dumps(view())


def test_every_frame_has_its_layers_its_arrows_and_its_size() -> None:
    start, curl = view()["frames"]
    assert (len(start["layers"]), len(start["arrows"]), len(curl["arrows"])) == (5, 0, 2)
    assert start["view_box"].split()[2:] == [str(start["width"]), str(start["height"])]
    assert [shape["of"] for shape in view()["ground"]] == ["floor"]


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, {"hip": 10, "left_knee": 20}),
        ({"hip": 30}, {"hip": 30, "left_knee": 20}),
        ({"right_knee": 30}, {"hip": 10, "left_knee": 20, "right_knee": 30}),
        ({"knee": 30}, {"hip": 10, "knee": 30}),
        ({"knee": 30, "left_knee": 5}, {"hip": 10, "knee": 30, "left_knee": 5}),
    ],
)
def test_a_frame_takes_the_angles_of_the_first_where_it_has_none(
    own: dict[str, int], expected: dict[str, float]
) -> None:
    assert inherited({"hip": 10, "left_knee": 20}, own) == expected


def values() -> Values:
    pose = model(Pose, CURL)
    return Values(context(library(entry("exercises/curling", "pose: curl"), poses=(pose,))))


def test_an_exercise_brings_its_figure_with_its_words_to_its_page_and_to_cards() -> None:
    figure = values().reference(Ref("poses", "curl"))
    assert figure is not None
    assert [caption[0]["words"] for caption in figure["captions"]] == ["Start", "Curl up"]
    assert figure["alt"][0]["words"] == 'A person lies "flat".'
    assert values().link(Ref("exercises", "curling"))["card"]["pose"] == figure


def test_a_figure_is_drawn_once_for_all_pages() -> None:
    shared = values()
    assert shared.reference(Ref("poses", "curl")) is shared.reference(Ref("poses", "curl"))


# On the page


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> BuiltPage:
    """The page of an exercise that has a figure."""
    return built(tmp_path_factory.mktemp("figure"), "exercises/rolling/")


def built(project: Path, address: str) -> BuiltPage:
    case = PROJECT / "tests" / "cases" / "fine" / "figure-of-an-exercise"
    site = build_over(project / "site", case)
    return BuiltPage(address, next(found.html for found in site.pages if found.address == address))


def test_the_words_of_a_figure_go_with_its_first_frame_alone(page: BuiltPage) -> None:
    first, second = page.all(".figure svg")
    assert first.attrs["role"] == "img"
    assert str(first.attrs["aria-label"]).startswith("A person lies on their back. Then")
    assert (second.attrs["aria-hidden"], second.attrs.get("role")) == ("true", None)


def test_every_frame_has_its_caption_below(page: BuiltPage) -> None:
    assert [words_of(caption) for caption in page.all(".figure__caption")] == ["Start", "Curl up"]


def test_a_figure_stands_above_the_steps(page: BuiltPage) -> None:
    assert page.html.index('id="steps"') < page.html.index('class="figure') < page.html.index('class="steps"')


def test_a_figure_has_no_style_of_its_own(page: BuiltPage) -> None:
    assert page.all(".figure [style], .figure [fill], .figure [stroke], .figure style, .figure script") == []


def test_the_arrow_is_drawn_on_top_of_the_person(page: BuiltPage) -> None:
    last = page.all(".figure svg")[1].children[-1]
    assert last.attrs["class"] == "arrow"


def test_an_exercise_without_a_figure_shows_none(tmp_path: Path) -> None:
    assert built(tmp_path, "exercises/rocking/").all("figure") == []
