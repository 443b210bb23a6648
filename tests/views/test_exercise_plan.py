"""The views of the exercise plan and of the sheets of conditions."""

from typing import Any

import pytest

from healthsite.records.registers import GlossaryFile, TextsFile
from healthsite.text import parse_text
from healthsite.views.exercise_plan import MOST_TICKS, condition_sheet_view, plan_view, times_a_day
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, fields, library, minimal, sign

TEXTS: Any = TextsFile.model_validate(
    fields("""
      plan: {lead: Choose.}
      plan-numbers: {once: "1", twice: "2"}
      exercise-positions: {lying: Lying down, sitting: Sitting}
      """)
).root
SORE = entry("conditions/sore", "{danger_signs: [stuck], exercises: [{id: rolling, note: Slowly.}]}")
ROLLING = entry("exercises/rolling", "{danger_signs: [fall], dose: {times_a_day: Twice a day, basis: usual practice}}")


def values(*entries: Any, **registers: Any) -> Values:
    return Values(context(library(*entries, texts={**minimal().registers.texts, **TEXTS}, **registers)))


def view(*entries: Any, **registers: Any) -> Any:
    return plan_view(values(*entries, **registers))


def words(parts: Any) -> str:
    return "".join(part["words"] for part in parts)


def names(rows: Any) -> list[str]:
    return [row["id"] for row in rows]


def test_exercises_stand_by_position_in_the_order_of_the_texts() -> None:
    shown = view(entry("exercises/bow", "position: sitting"), entry("exercises/roll"), entry("exercises/arch"))
    assert [(words(group["title"]["words"]), names(group["rows"])) for group in shown["groups"]] == [
        ("Lying down", ["arch", "roll"]), ("Sitting", ["bow"]),
    ]  # fmt: skip
    assert names(shown["sheet"]["rows"]) == ["arch", "roll", "bow"]


def test_the_plan_leads_to_every_sheet_that_is_ready() -> None:
    assert view(SORE, ROLLING)["ready"] == [{"title": "Sore", "address": "exercises/plan/sore/"}]


def test_a_row_has_all_that_a_sheet_prints() -> None:
    written = "{steps: [Lie down., Roll.], avoid_if: [you fell], equipment: [A mat]}"
    (row,) = view(entry("exercises/roll", written))["sheet"]["rows"]
    assert (row["title"], row["address"], row["note"]) == ("Roll", "exercises/roll/", None)
    assert [words(step) for step in row["steps"]] == ["Lie down.", "Roll."]
    assert [words(row[name][0]) for name in ("avoid_if", "equipment")] == ["you fell", "A mat"]
    assert words(row["dose"]["repetitions"]) == "5 times"


def test_the_sheet_of_a_condition_has_its_exercises_with_their_notes() -> None:
    shown = condition_sheet_view(values(SORE, ROLLING, entry("exercises/other")), SORE)
    assert shown["condition"]["address"] == "conditions/sore/"
    assert [(row["id"], words(row["note"]), row["ticks"]) for row in shown["sheet"]["rows"]] == [
        ("rolling", "Slowly.", 2)
    ]


def test_a_sheet_shows_the_signs_of_its_exercises_in_short() -> None:
    signs = danger_signs(
        sign("set", "urgent"), sign("fall", "emergency"), sign("stuck", "urgent"), exercise_set=("set",)
    )
    shown = condition_sheet_view(values(SORE, ROLLING, danger_signs=signs), SORE)["sheet"]["signs"]
    assert [
        (box["tier"], one["id"], one["full"])
        for box in shown["boxes"]
        for group in box["groups"]
        for one in group["signs"]
    ] == [("emergency", "fall", False), ("urgent", "set", False)]


def test_a_sheet_says_glossary_terms_as_plain_words() -> None:
    glossary = GlossaryFile.model_validate(fields("[{id: a, term: in short, meaning: 'b[^leaflet]'}]")).root
    signs = danger_signs(sign("fall", "emergency"))
    sheet = condition_sheet_view(values(SORE, ROLLING, danger_signs=signs, glossary=glossary), SORE)["sheet"]
    [one] = sheet["signs"]["boxes"][0]["groups"][0]["signs"]
    assert [part["kind"] for part in one["short"]] == ["words", "words"]
    assert words(one["short"]) == "fall in short"


@pytest.mark.parametrize(
    ("written", "ticks"),
    [
        ("3 times a day", 3),
        ("Twice a day, in the morning and the evening", 2),
        ("Once a day at first", 1),
        ("2 or 3 times a day", 2),
        ("Now and then", 1),
        ("0 times", 1),
        ("60 times", MOST_TICKS),
    ],
)
def test_a_day_has_as_many_boxes_as_the_dose_has_times(written: str, ticks: int) -> None:
    assert times_a_day(values(), parse_text(written)) == ticks


def test_a_dose_that_does_not_say_has_one_box_a_day() -> None:
    assert times_a_day(values(), None) == 1


REVIEW = "clinical_review: {by: dr-a, on: 2026-11-10}"


@pytest.mark.parametrize(("written", "reviewed"), [(REVIEW, True), ("", False)])
def test_a_sheet_is_reviewed_when_all_of_its_exercises_are(written: str, reviewed: bool) -> None:
    assert view(entry("exercises/a", REVIEW), entry("exercises/b", written))["sheet"]["reviewed"] == reviewed


@pytest.mark.parametrize(("checked", "overdue"), [("2026-11-01", False), ("2020-11-01", True)])
def test_a_sheet_is_overdue_when_one_of_its_exercises_is(checked: str, overdue: bool) -> None:
    rows = (entry("exercises/a"), entry("exercises/b", f"{{sources_checked: {checked}, written: 2020-01-01}}"))
    assert view(*rows)["sheet"]["overdue"] == overdue
