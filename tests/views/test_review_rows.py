"""What is said, as rows to tick."""

from datetime import date
from typing import Any

import pytest

from healthsite.records.condition import Condition, ConditionTreatment
from healthsite.records.exercise import Dose, Variant
from healthsite.records.fields import Frozen
from healthsite.records.registers import TextsFile
from healthsite.refs import Ref
from healthsite.text import parse_text
from healthsite.views.review_rows import fact, is_fact, label, rows_of, section_rows
from healthsite.views.values import Parts, Plain, Values
from tests.small import context, entry, library, minimal, model, record

VERDICT = """
  id: heat
  for: Anyone
  verdict: may-help
  certainty: not-graded
  claim: It eases.[^leaflet]
  positions:
    - {body: A society, year: '2020', claim: 'It says so.[^other][^leaflet]'}
    - {body: Another, claim: 'It does not.[^other]'}
  """


def values(**names: str) -> Values:
    """A site with some names of fields in texts.yml."""
    texts = TextsFile.model_validate({"fields": names}).root if names else {}
    of = library(entry("treatments/heat"), entry("exercises/walking"), texts=minimal().registers.texts | texts)
    return Values(context(of))


def words(parts: Parts) -> str:
    return "".join(part["words"] for part in parts if "words" in part)


def shown(row: Plain) -> tuple[str, list[str], list[str]]:
    """Name, facts and sentences of a row, in words."""
    facts = [f"{one['label']}: {', '.join(words(item) for item in one['words'])}" for one in row["facts"]]
    return row["name"], facts, [f"{line['label']}: {words(line['parts'])}" for line in row["lines"]]


@pytest.mark.parametrize(
    ("names", "field", "name"),
    [
        ({}, "who_should_not", "Who should not"),
        ({}, "look-alikes", "Look alikes"),
        ({"who_should_not": "Who must not"}, "who_should_not", "Who must not"),
    ],
)
def test_a_field_has_the_name_of_texts_or_its_own(names: dict[str, str], field: str, name: str) -> None:
    assert label(values(**names), field) == name


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ("words", True), (5, True), (True, True), (date(2026, 11, 1), True), (Ref("a", "b"), True), (("a", "b"), True),
        ((), False), (parse_text("Words."), False), ((parse_text("Words."),), False),
        ((Ref("a", "b"), Frozen()), False), (Frozen(), False),
    ],
)  # fmt: skip
def test_a_fact_is_said_without_a_sentence(value: Any, is_one: bool) -> None:
    assert is_fact(value) == is_one


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("L4", ["L4"]),
        (("L4", "L5"), ["L4", "L5"]),
        (True, ["yes"]),
        (2020, ["2020"]),
        (Ref("texts/tiers", "soon"), ["Soon"]),
        (Ref("treatments", "heat"), ["Heat"]),
        (Ref("body-areas", "lower-back"), ["Lower back"]),
        (Ref("texts/tiers", "never"), ["never"]),
    ],
)
def test_a_fact_is_told_in_the_words_of_the_site(value: Any, said: list[str]) -> None:
    told = fact(values(), "usually", value)
    assert (told["field"], told["label"], [words(item) for item in told["words"]]) == ("usually", "Usually", said)


def test_a_sentence_is_a_row_with_its_sources() -> None:
    (row,) = rows_of(values(), parse_text("It eases.[^b] It does.[^a][^b]"))
    assert shown(row) == ("", [], [": It eases. It does."])
    assert row["sources"] == ["b", "a"]


def test_every_sentence_of_a_list_is_a_row() -> None:
    rows = list(rows_of(values(), (parse_text("One."), parse_text("Two."))))
    assert [shown(row)[2] for row in rows] == [[": One."], [": Two."]]


def test_sentences_by_key_carry_its_name() -> None:
    rows = list(rows_of(values(), {"not-found": parse_text("We did not find this.")}))
    assert [shown(row) for row in rows] == [("Not found", [], [": We did not find this."])]


def test_a_verdict_stands_beside_its_claim_and_every_position_is_a_row_of_its_own() -> None:
    rows = list(rows_of(values(), model(ConditionTreatment, VERDICT)))
    assert [shown(row) for row in rows] == [
        ("Heat", ["Verdict: May help", "Certainty: How sure: the source does not say."],
         ["For: Anyone", "Claim: It eases."]),
        ("", ["Body: A society", "Year: 2020"], ["Claim: It says so."]),
        ("", ["Body: Another"], ["Claim: It does not."]),
    ]  # fmt: skip
    assert [row["is_inner"] for row in rows] == [False, True, True]
    assert [row["sources"] for row in rows] == [["leaflet"], ["other", "leaflet"], ["other"]]


def test_an_entry_that_only_leads_elsewhere_is_a_row_too() -> None:
    assert [shown(row) for row in rows_of(values(), model(Variant, "id: walking"))] == [("Walking", [], [])]


def test_the_parts_of_a_dose_are_one_row() -> None:
    dose = model(Dose, "{hold: 2 seconds, basis: 'A leaflet says so.[^leaflet]'}")
    (row,) = rows_of(values(), dose)
    assert shown(row)[2] == ["Hold: 2 seconds", "Basis: A leaflet says so."]


def test_what_is_not_written_and_what_is_false_is_no_fact() -> None:
    told = [one["field"] for row in rows_of(values(), record(Condition)) for one in row["facts"]]
    assert "emergency" not in told
    assert "review_every" not in told


def test_the_lines_of_a_section_are_rows_with_their_heading() -> None:
    body = "## Overview\n\nSee {soon}.[^leaflet]\n\n### Do\n\n- walk\n"
    of = library(entry("anatomy/disc", body=body))
    (section,) = context(of).body(Ref("anatomy", "disc")).sections
    rows = list(section_rows(Values(context(of)), section))
    assert [shown(row) for row in rows] == [("", [], [": See your surgery."]), ("Do", [], [": walk"])]
    assert rows[0]["sources"] == ["leaflet"]
