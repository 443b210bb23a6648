"""Which pages a site has is known before anything is rendered."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthsite.library import Library
from healthsite.plan import PlannedPage, page_title, plan_pages
from healthsite.records import RECORD_TYPES
from healthsite.records.registers import GlossaryFile, LookAlikesFile, TextsFile
from tests.small import danger_signs, entry, fields, library, minimal, sign
from tests.support import PROJECT

TEMPLATES = PROJECT / "overrides"


def planned(of: Library, templates: Path = TEMPLATES) -> dict[str, PlannedPage]:
    return {page.src_uri: page for page in plan_pages(of, RECORD_TYPES, templates)}


def test_a_type_with_records_has_an_index_and_their_pages() -> None:
    pages = planned(library(entry("anatomy/disc"), entry("anatomy/spine"), sources=()))
    assert list(pages) == ["anatomy/index.md", "anatomy/disc.md", "anatomy/spine.md"]


def test_a_library_without_records_has_no_pages() -> None:
    assert planned(library(sources=())) == {}


def test_types_stand_in_the_order_of_their_list() -> None:
    pages = planned(library(entry("treatments/heat"), entry("symptoms/ache"), sources=()))
    assert list(pages) == ["symptoms/index.md", "symptoms/ache.md", "treatments/index.md", "treatments/heat.md"]


GLOSSARY = GlossaryFile.model_validate(fields("[{id: a, term: b, meaning: 'c[^leaflet]'}]")).root
ROW = "{feature: a, first: b, second: c}"
TABLES = LookAlikesFile.model_validate(fields(f"[{{pair: [symptoms/ache, symptoms/cramp], rows: [{ROW}]}}]")).root


@pytest.mark.parametrize(
    ("register", "value", "page"),
    [
        ("danger_signs", danger_signs(sign("numb", "soon")), "emergency/index.md"),
        ("look_alikes", TABLES, "look-alikes/index.md"),
        ("glossary", GLOSSARY, "glossary/index.md"),
    ],
)
def test_a_register_with_entries_has_a_page(register: str, value: Any, page: str) -> None:
    changed: dict[str, Any] = {register: value}
    assert page not in planned(library())
    assert page in planned(library(**changed))


def test_sources_have_a_page() -> None:
    assert list(planned(library())) == ["sources/index.md"]


SORE = entry("conditions/sore-back", "exercises: [{id: rolling, note: Slowly.}]")


def test_a_site_with_words_for_it_has_an_exercise_plan_and_sheets() -> None:
    words: Any = TextsFile.model_validate(
        fields("{plan: {lead: Choose.}, pages: {exercise-plan: My plan, exercise-sheet: exercises}}")
    ).root
    without = planned(library(SORE, entry("exercises/rolling")))
    pages = planned(library(SORE, entry("exercises/rolling"), texts={**minimal().registers.texts, **words}))
    added = {name: (page.title, page.assets) for name, page in pages.items() if name not in without}
    assert added == {
        "exercises/plan/index.md": ("My plan", ("plan.css", "plan.js")),
        "exercises/plan/sore-back/index.md": ("Sore back: exercises", ("plan.css", "plan.js")),
    }


def test_a_record_has_the_template_of_its_type() -> None:
    pages = planned(library(entry("risk-factors/age")))
    assert pages["risk-factors/age.md"].template == "records/risk-factors.html"
    assert pages["sources/index.md"].template == "pages/sources.html"


@pytest.mark.parametrize(("folder", "template"), [("symptoms", "symptoms"), ("anatomy", "index")])
def test_an_index_has_a_template_of_its_own_or_the_common_one(folder: str, template: str) -> None:
    page = planned(library(entry(f"{folder}/a")))[f"{folder}/index.md"]
    assert page.template == f"indexes/{template}.html"


def test_without_templates_of_their_own_all_indexes_share_one(tmp_path: Path) -> None:
    assert planned(library(entry("symptoms/a")), tmp_path)["symptoms/index.md"].template == "indexes/index.html"


def test_a_record_page_knows_what_the_outlet_needs() -> None:
    changed = "{summary: 'It hurts.[^leaflet] Mostly.', changes: [{on: 2026-11-09, what: a, matters: true}]}"
    page = planned(library(entry("anatomy/disc", changed)))["anatomy/disc.md"]
    assert (page.title, page.description) == ("Disc", "It hurts.")
    assert (page.edit_path, page.updated, page.is_record) == ("content/anatomy/disc.md", date(2026, 11, 9), True)


def test_neighbours_stand_before_and_after_by_title() -> None:
    pages = planned(library(*(entry(f"anatomy/{name}") for name in ("spine", "disc", "nerve"))))
    found = [
        (pages[f"anatomy/{name}.md"].previous, pages[f"anatomy/{name}.md"].next) for name in ("disc", "nerve", "spine")
    ]
    assert found == [(None, "anatomy/nerve.md"), ("anatomy/disc.md", "anatomy/spine.md"), ("anatomy/nerve.md", None)]


def test_other_pages_are_no_records() -> None:
    page = planned(library(entry("anatomy/disc")))["anatomy/index.md"]
    assert (page.title, page.is_record, page.edit_path, page.updated) == ("Parts of the body", False, None, None)


@pytest.mark.parametrize(("name", "title"), [("glossary", "Words explained"), ("no-such", "no-such")])
def test_titles_come_from_the_shared_sentences(name: str, title: str) -> None:
    assert page_title(library(), name) == title
