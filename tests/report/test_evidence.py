"""What the site rests on, what it did not find, and signs for a clinician to look at."""

from typing import Any

import pytest

from healthsite.records.registers import SourcesFile
from healthsite.report.evidence import all_sources, not_found, second_hand, signs_of_symptoms, signs_to_be_checked
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, fields, library, sign

CLAIM = "['So it is.[^leaflet]']"


def values(*entries: Any, **registers: Any) -> Values:
    return Values(context(library(*entries, **registers)))


@pytest.mark.parametrize(
    ("written", "missing"),
    [
        ("kind: self-help", ["cost_or_access"]),
        ("kind: medicine", ["time_to_work", "alcohol", "missed_dose", "stopping", "cost_or_access"]),
        (f"{{kind: medicine, alcohol: {CLAIM}, cost_or_access: {CLAIM}}}", ["time_to_work", "missed_dose", "stopping"]),
    ],
)
def test_fields_that_the_page_prints_as_not_found_are_told(written: str, missing: list[str]) -> None:
    page = entry("treatments/heat", written)
    assert list(not_found(values(page))) == [{"page": "treatments/heat", "fields": missing}]


def test_what_was_found_and_what_nobody_looks_for_is_not_told() -> None:
    assert list(not_found(values(entry("treatments/heat", f"cost_or_access: {CLAIM}"), entry("anatomy/disc")))) == []


def test_signs_to_be_checked_are_told_with_the_reason_for_their_tier() -> None:
    open_question = {"evidence": "to-be-checked"}
    signs = danger_signs(
        sign("a", "soon", **open_question), sign("b", "emergency"),
        sign("c", "urgent", tier_reason="[^leaflet]: no hurry.", **open_question),
    )  # fmt: skip
    assert list(signs_to_be_checked(values(danger_signs=signs))) == [
        {"tier": "urgent", "sign": "c", "words": "c in short", "reason": "[^leaflet]: no hurry."},
        {"tier": "soon", "sign": "a", "words": "a in short", "reason": ""},
    ]


ROW = "{id: %s, note: A., points_here: B.}"


def test_signs_of_symptoms_that_the_condition_does_not_show_are_told_most_urgent_first() -> None:
    names = {"wide": "soon", "own": "urgent", "weak": "soon", "numb": "emergency", "stiff": "soon"}
    signs = danger_signs(*(sign(name, tier, site_wide=str(name == "wide").lower()) for name, tier in names.items()))
    of = values(
        entry("symptoms/ache", "danger_signs: [wide, own, weak, numb]"),
        entry("symptoms/tingle", "{danger_signs: [weak], danger_signs_short: [numb]}"),
        entry("symptoms/other", "danger_signs: [stiff]"),
        entry("conditions/sore", f"danger_signs: [own]\nsymptoms: [{ROW % 'ache'}, {ROW % 'tingle'}]"),
        danger_signs=signs,
    )
    assert list(signs_of_symptoms(of)) == [
        {"condition": "sore", "tier": "emergency", "sign": "numb", "symptoms": ["ache", "tingle"]},
        {"condition": "sore", "tier": "soon", "sign": "weak", "symptoms": ["ache", "tingle"]},
    ]


SOURCE = "{id: %s, title: t, body: b, url: https://a.b, kind: trial, read: %s, checked: 2026-11-01}"
SOURCES = SourcesFile.model_validate(
    fields(
        f"[{SOURCE % ('b', 'publisher')}, {SOURCE % ('a', 'copy')}, {SOURCE % ('c', 'summary, read_at: https://d.e')}]"
    )
).root
CITING = (entry("symptoms/ache", "summary: It aches.[^c]"), entry("anatomy/disc", "summary: A pad.[^c][^b]"))


def test_every_source_is_told_with_what_rests_on_it_the_weightiest_first() -> None:
    rows = list(
        all_sources(values(*CITING, sources=SOURCES, danger_signs=danger_signs(sign("x", "soon", sources=["a"]))))
    )
    assert [(row["source"], row["count"], row["pages"], row["registers"]) for row in rows] == [
        ("c", 2, ["symptoms/ache", "anatomy/disc"], []), ("b", 1, ["anatomy/disc"], []), ("a", 0, [], ["danger-signs"]),
    ]  # fmt: skip
    assert {row["kind"] for row in rows} == {"trial"}


def test_sources_that_nobody_read_at_their_publishers_are_told() -> None:
    assert list(second_hand(values(*CITING, sources=SOURCES))) == [
        {"read": "summary", "source": "c", "count": 2, "read_at": "https://d.e"},
        {"read": "copy", "source": "a", "count": 0, "read_at": ""},
    ]
