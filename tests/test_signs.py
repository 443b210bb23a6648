"""Which danger signs a page shows, and how: every policy, worse neighbours, full and short, order."""

from typing import Any

import pytest

from healthsite.library import Library
from healthsite.records.about import Guide, Organisation, Question, Story
from healthsite.records.base import Record
from healthsite.records.body import Anatomy, RiskFactor
from healthsite.records.condition import Condition
from healthsite.records.exercise import Exercise
from healthsite.records.prevention import Prevention
from healthsite.records.symptom import Symptom
from healthsite.records.treatment import Treatment
from healthsite.signs import all_signs, short_signs, shown_signs
from tests.small import danger_signs, library, record, sign

EVERYWHERE = {"site_wide": "true"}
SIX = (
    sign("wide-emergency", "emergency", **EVERYWHERE),
    sign("wide-urgent", "urgent", **EVERYWHERE),
    sign("wide-soon", "soon", **EVERYWHERE),
    sign("set-urgent", "urgent"),
    sign("own-soon", "soon"),
    sign("other", "emergency"),
)


def shown(kind: type[Record], written: str, *signs: Any, **register: Any) -> list[str]:
    """What a page of the type shows: "id full" or "id short", in order."""
    of = library(danger_signs=danger_signs(*signs, **register))
    return forms(of, record(kind, written))


def forms(of: Library, page: Record) -> list[str]:
    return [f"{item.sign.id} {'full' if item.full else 'short'}" for item in shown_signs(of, page)]


@pytest.mark.parametrize("kind", [Condition, Symptom, Treatment])
def test_these_show_the_site_wide_signs_short_and_their_own_in_full(kind: type[Record]) -> None:
    assert shown(kind, "danger_signs: [own-soon]", *SIX) == [
        "wide-emergency short", "wide-urgent short", "wide-soon short", "own-soon full",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [Guide, Question])
def test_these_show_the_site_wide_emergency_signs_short_and_their_own_in_full(kind: type[Record]) -> None:
    assert shown(kind, "danger_signs: [own-soon]", *SIX) == ["wide-emergency short", "own-soon full"]


def test_exercises_show_the_exercise_set_short_too() -> None:
    found = shown(Exercise, "danger_signs: [own-soon]", *SIX, exercise_set=("set-urgent", "wide-emergency"))
    assert found == ["wide-emergency short", "set-urgent short", "own-soon full"]


def test_stories_show_only_their_own() -> None:
    assert shown(Story, "danger_signs: [own-soon]", *SIX) == ["own-soon full"]


@pytest.mark.parametrize("kind", [Anatomy, RiskFactor, Prevention, Organisation])
def test_these_show_none(kind: type[Record]) -> None:
    assert shown(kind, "", *SIX) == []


@pytest.mark.parametrize("kind", [Condition, Exercise, Guide])
def test_an_own_sign_that_is_site_wide_is_shown_once_in_full(kind: type[Record]) -> None:
    found = shown(kind, "danger_signs: [wide-emergency]", *SIX)
    assert [form for form in found if form.startswith("wide-emergency")] == ["wide-emergency full"]


def test_an_own_sign_of_the_exercise_set_is_shown_in_full() -> None:
    found = shown(Exercise, "danger_signs: [set-urgent]", *SIX, exercise_set=("set-urgent",))
    assert found == ["wide-emergency short", "set-urgent full"]


def test_a_sign_that_a_linked_guide_shows_in_full_is_short() -> None:
    assert shown(Story, "{danger_signs: [], danger_signs_short: [own-soon]}", *SIX) == ["own-soon short"]


def test_a_sign_named_in_both_lists_is_shown_in_full() -> None:
    assert shown(Story, "{danger_signs: [own-soon], danger_signs_short: [own-soon]}", *SIX) == ["own-soon full"]


WORSE = (
    sign("worst", "emergency"),
    sign("worse", "urgent", worse=["worst"]),
    sign("bad", "soon", worse=["worse"]),
)


def test_a_sign_brings_its_worse_neighbours_through_every_step() -> None:
    assert shown(Story, "danger_signs: [bad]", *WORSE) == ["worst full", "worse full", "bad full"]


def test_a_short_sign_brings_its_worse_neighbours_short() -> None:
    found = shown(Story, "{danger_signs: [], danger_signs_short: [bad]}", *WORSE)
    assert found == ["worst short", "worse short", "bad short"]


def test_a_site_wide_neighbour_is_brought_short() -> None:
    signs = (sign("worst", "emergency", **EVERYWHERE), sign("bad", "soon", worse=["worst"]))
    assert shown(Story, "danger_signs: [bad]", *signs) == ["worst short", "bad full"]


def test_what_a_site_wide_neighbour_brings_is_short_too() -> None:
    signs = (
        sign("worst", "emergency"),
        sign("worse", "urgent", worse=["worst"], **EVERYWHERE),
        sign("bad", "soon", worse=["worse"]),
    )
    assert shown(Story, "danger_signs: [bad]", *signs) == ["worst short", "worse short", "bad full"]


def test_an_own_sign_stays_full_though_another_brings_it_short() -> None:
    signs = (sign("worst", "emergency"), sign("bad", "soon", worse=["worst"]))
    written = "{danger_signs: [worst], danger_signs_short: [bad]}"
    assert shown(Story, written, *signs) == ["worst full", "bad short"]


@pytest.mark.parametrize("order", [("first", "second"), ("second", "first")])
def test_a_sign_brought_short_and_in_full_is_shown_in_full(order: tuple[str, ...]) -> None:
    rows = {
        "first": sign("first", "urgent", worse=["worst"]),
        "second": sign("second", "urgent", worse=["worst"]),
    }
    signs = (sign("worst", "emergency", worse=["beyond"]), sign("beyond", "emergency"), *(rows[name] for name in order))
    found = shown(Story, "{danger_signs: [first], danger_signs_short: [second]}", *signs)
    assert found[:2] == ["worst full", "beyond full"]


def test_a_sign_kept_short_stays_short_though_a_full_one_brings_it() -> None:
    written = "{danger_signs: [bad], danger_signs_short: [worse]}"
    assert shown(Story, written, *WORSE) == ["worst short", "worse short", "bad full"]


def test_neighbours_that_are_each_others_worse_end_the_walk() -> None:
    signs = (sign("one", "urgent", worse=["two"]), sign("two", "urgent", worse=["one"]))
    assert shown(Story, "danger_signs: [one]", *signs) == ["one full", "two full"]


def test_unknown_signs_are_left_to_the_checks() -> None:
    assert shown(Story, "danger_signs: [no-such, bad]", sign("bad", "soon", worse=["none"])) == ["bad full"]


def test_signs_stand_by_tier_then_group_then_as_in_the_register() -> None:
    signs = (
        sign("d", "soon", group="Legs"),
        sign("c", "emergency", group="Skin"),
        sign("b", "emergency", group="Legs"),
        sign("a", "emergency", group="Legs"),
    )
    found = shown(Story, "danger_signs: [a, b, c, d]", *signs, groups="Legs,Skin")
    assert found == ["b full", "a full", "c full", "d full"]


@pytest.mark.parametrize(
    ("tiers", "ids"),
    [
        (("emergency", "urgent"), ["wide-emergency", "other", "wide-urgent", "set-urgent"]),
        (("soon",), ["wide-soon", "own-soon"]),
    ],
)
@pytest.mark.parametrize("full", [True, False])
def test_a_page_of_all_signs_shows_every_one_of_its_tiers(tiers: tuple[str, ...], ids: list[str], full: bool) -> None:
    found = all_signs(library(danger_signs=danger_signs(*SIX)), tiers, full=full)
    assert [(item.sign.id, item.full) for item in found] == [(sign_id, full) for sign_id in ids]


def test_a_sheet_of_several_pages_shows_the_signs_of_them_all_once_and_in_short() -> None:
    of = library(danger_signs=danger_signs(*SIX, exercise_set=("set-urgent",)))
    pages = [record(Exercise, f"danger_signs: [{own}]") for own in ("own-soon", "other")]
    assert [(item.sign.id, item.full) for item in short_signs(of, pages)] == [
        ("wide-emergency", False), ("other", False), ("set-urgent", False), ("own-soon", False),
    ]  # fmt: skip
