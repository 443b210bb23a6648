"""Which sites offer an exercise plan, and which conditions have a sheet of exercises to print."""

from typing import Any

import pytest

from healthsite.exercise_plan import conditions_with_sheets, has_plan, named_exercises, sheet_address
from healthsite.library import Library
from healthsite.records.registers import TextsFile
from healthsite.refs import Ref
from tests.small import entry, fields, library, minimal

WORDS = {"plan": fields("{lead: Choose.}")}
SORE = entry("conditions/sore", "exercises: [{id: rolling, note: Slowly.}, {id: bending, note: A little.}]")


def of(*entries: Any, words: bool = True) -> Library:
    """A library whose texts.yml has words for the plan, or none."""
    texts = {group: keys for group, keys in minimal().registers.texts.items() if group != "plan"}
    return library(*entries, texts=texts | (TextsFile.model_validate(WORDS).root if words else {}))


def test_a_site_with_exercises_and_words_for_it_has_a_plan() -> None:
    assert has_plan(of(entry("exercises/rolling")))


@pytest.mark.parametrize("site", [of(entry("symptoms/ache")), of(entry("exercises/rolling"), words=False)])
def test_without_exercises_or_words_there_is_no_plan_and_no_sheet(site: Library) -> None:
    assert not has_plan(site)
    assert conditions_with_sheets(site) == ()


def test_a_condition_has_a_sheet_if_it_names_an_exercise_that_is_there() -> None:
    site = of(SORE, entry("conditions/stiff"), entry("exercises/rolling"))
    assert [one.ref.id for one in conditions_with_sheets(site)] == ["sore"]
    draft = of(SORE, entry("exercises/rolling", "status: draft"), entry("exercises/other"))
    assert conditions_with_sheets(draft) == ()


def test_exercises_stand_in_the_order_of_the_condition_with_its_notes() -> None:
    site = of(SORE, entry("exercises/bending"), entry("exercises/rolling"))
    named = [(one.ref.id, note.words if note else "") for one, note in named_exercises(site, SORE)]
    assert named == [("rolling", "Slowly."), ("bending", "A little.")]


def test_a_record_of_another_type_names_none() -> None:
    assert named_exercises(of(), entry("symptoms/ache")) == []


def test_a_sheet_stands_below_the_plan() -> None:
    assert sheet_address(Ref("conditions", "sore")) == "exercises/plan/sore/"
