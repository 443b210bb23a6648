"""Figures as picture files, for pages of many exercises."""

import re
from xml.etree import ElementTree as ET

import pytest

from healthsite.assets import Assets, read_assets
from healthsite.context import Context
from healthsite.figure_files import add_figures
from healthsite.records.poses import PosesFile
from healthsite.records.registers import TextsFile
from healthsite.settings import Settings
from tests.small import context, entry, fields, library, minimal, told
from tests.support import PROJECT, settings_for

POSES = PosesFile.model_validate(
    fields("""
      - id: bow
        alt: A person stands. Then they bow.
        frames: [{caption: Start, angles: {}}, {caption: Bow, angles: {trunk: 40}}]
      """)
).root
PLAN = {**minimal().registers.texts, **TextsFile.model_validate({"plan": fields("{lead: Choose.}")}).root}


def site(*, words: bool = True) -> Context:
    texts = PLAN if words else {group: keys for group, keys in PLAN.items() if group != "plan"}
    return context(library(entry("exercises/rolling"), poses=POSES, texts=texts))


@pytest.fixture(scope="module")
def made() -> Assets:
    assets, problems = add_figures(site(), settings_for(PROJECT), read_assets(PROJECT / "docs"))
    assert problems == []
    return assets


def drawing(made: Assets, name: str) -> str:
    return made.files[made.address(name)].decode()


def test_every_frame_has_a_file_with_the_mark_of_its_content(made: Assets) -> None:
    assert re.fullmatch(r"assets/figures/bow-1\.[0-9a-f]{8}\.svg", made.address("figures/bow-1.svg"))
    assert drawing(made, "figures/bow-1.svg") != drawing(made, "figures/bow-2.svg")


def test_a_file_is_a_picture_that_carries_its_own_look(made: Assets) -> None:
    root = ET.fromstring(drawing(made, "figures/bow-2.svg"))  # noqa: S314 - our own
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "--figure-skin" in drawing(made, "figures/bow-2.svg")
    assert root.findall(".//{http://www.w3.org/2000/svg}path")


@pytest.mark.parametrize("name", ["accent", "ground"])
def test_its_colours_are_those_of_the_site(made: Assets, name: str) -> None:
    def colours(text: str) -> list[str]:
        return re.findall(rf"--{name}: (#\w+)", text)

    tokens = made.style("styles/00-tokens.css")
    assert len(colours(tokens)) == 2
    assert colours(drawing(made, "figures/bow-1.svg")) == colours(tokens)


def test_a_site_without_a_plan_has_no_such_files() -> None:
    assert add_figures(site(words=False), settings_for(PROJECT), Assets()) == (Assets(), [])


def test_a_broken_template_is_told_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty: Settings = settings_for(PROJECT, templates=tmp_path_factory.mktemp("templates"))
    _, problems = add_figures(site(), empty, Assets())
    assert told(problems) == ['The template "pages/figure-file.html" is not there. [broken-template]']
