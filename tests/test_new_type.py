"""A new record type is one class, one template, and one entry in the list of types."""

import shutil
from pathlib import Path
from typing import Annotated, ClassVar

import pytest

from healthsite.pages import PageSource
from healthsite.records import RECORD_TYPES
from healthsite.records.base import Record, Section
from healthsite.records.fields import AnyRef, Claim, To
from healthsite.refs import Ref
from healthsite.site import build_site
from tests.support import PROJECT, TODAY, settings_for, write_site


class Recipe(Record):
    """Recipes: what to eat while lying down."""

    folder: ClassVar[str] = "recipes"
    sections: ClassVar[tuple[Section, ...]] = (Section("Method", required=True),)
    index_by: ClassVar[tuple[str, ...]] = ("effort",)

    effort: Annotated[Ref, To("texts/exercise-levels")]
    goes_with: tuple[Annotated[Ref, To("recipes")], ...] = ()
    about: tuple[AnyRef, ...] = ()
    taste: Claim


TEMPLATE = """
{% extends "layouts/record.html" %}
{% from "components/lists.html" import link_section %}
{% from "components/text.html" import parts, section %}
{% block content %}
<p>{{ parts(page.fields.taste, notes) }}</p>
{{ section(page, "method", notes) }}
{{ link_section("Goes with", "goes-with", page.fields.goes_with, notes) }}
{{ link_section("Good for", "good-for", page.fields.about, notes) }}
{% set others = page.backlinks["recipes.goes_with"] | default([]) %}
{{ link_section("Served beside", "beside", others | map(attribute="record"), notes) if others }}
{% endblock %}
"""

SOUP = """---
title: Soup
summary: A warm soup.[^leaflet]
also_known_as: [broth]
effort: gentle
goes_with: [bread]
about: [conditions/sore-back]
taste: It is salty.[^leaflet]
written: 2026-11-01
sources_checked: 2026-11-01
---

## Method

Boil it. See [warmth](../treatments/warmth.md#harms).
"""

BREAD = """---
{title: Bread, summary: A loaf., effort: harder, taste: "It is plain.[^leaflet]",
 written: 2026-11-01, sources_checked: 2026-11-01}
---

## Method

Bake it.
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PageSource]:
    """The site `minimal` with two recipes and their type."""
    project = tmp_path_factory.mktemp("new-type")
    write_site(project, {"content/recipes/soup.md": SOUP, "content/recipes/bread.md": BREAD})
    texts = project / "content/texts.yml"
    words = texts.read_text(encoding="utf-8").replace("types:\n", "types:\n  recipes: Recipes\n")
    texts.write_text(words, encoding="utf-8")
    shutil.copytree(PROJECT / "overrides", project / "templates")
    (project / "templates/records/recipes.html").write_text(TEMPLATE, encoding="utf-8")
    settings = settings_for(project, templates=project / "templates")
    site = build_site(settings, TODAY, types=(*RECORD_TYPES, Recipe))
    assert site.diagnostics == ()
    return {page.src_uri: page for page in site.pages}


def test_its_records_have_pages(pages: dict[str, PageSource]) -> None:
    soup = pages["recipes/soup.md"]
    assert (soup.title, soup.address, soup.edit_path) == ("Soup", "recipes/soup/", "content/recipes/soup.md")
    assert "It is salty." in soup.html
    assert [heading.id for heading in soup.headings][:2] == ["top", "method"]


def test_it_has_an_index_with_names_and_groups(pages: dict[str, PageSource]) -> None:
    index = pages["recipes/index.md"]
    assert index.title == "Recipes"
    assert {"letter-b", "letter-s", "effort-gentle", "effort-harder"} <= index.anchors
    assert 'broth: see <a href="../recipes/soup/">Soup</a>' in index.html


def test_its_relations_are_shown_at_both_ends(pages: dict[str, PageSource]) -> None:
    assert '<a href="../../recipes/bread/" data-at="recipes/bread/">Bread</a>' in pages["recipes/soup.md"].html
    bread = pages["recipes/bread.md"].html
    assert "Served beside" in bread
    assert '<a href="../../recipes/soup/" data-at="recipes/soup/">Soup</a>' in bread


def test_it_leads_to_records_of_other_types(pages: dict[str, PageSource]) -> None:
    soup = pages["recipes/soup.md"].html
    assert '<a href="../../conditions/sore-back/" data-at="conditions/sore-back/">Sore back</a>' in soup
    assert '<a href="../../treatments/warmth/#harms">warmth</a>' in soup


def test_its_sources_and_neighbours_are_known(pages: dict[str, PageSource]) -> None:
    assert '<a href="../recipes/soup/">Soup</a>' in pages["sources/index.md"].html
    assert (pages["recipes/bread.md"].next, pages["recipes/soup.md"].previous) == (
        "recipes/soup.md",
        "recipes/bread.md",
    )


def test_its_fields_are_checked_like_those_of_any_type(tmp_path: Path) -> None:
    wrong = SOUP.replace("goes_with: [bread]", "goes_with: [bred]").replace("effort: gentle", "effort: easy")
    project = write_site(tmp_path, {"content/recipes/soup.md": wrong, "content/recipes/bread.md": BREAD})
    site = build_site(settings_for(project), TODAY, types=(*RECORD_TYPES, Recipe))
    told = {
        f"{item.position.line}: {item.message}" for item in site.diagnostics if item.position.path.endswith("soup.md")
    }
    assert told == {
        '5: "easy" is not one of the words that belong here.', '6: Nothing in recipes has the id "bred".',
    }  # fmt: skip
