"""Pages and relations that may be missing."""

from typing import Any

import pytest

from healthsite.loading import Entry
from healthsite.report.gaps import THIN, gaps
from healthsite.views.values import Values
from tests.small import context, entry, library

LONG = "## Overview\n\n" + " ".join(["word"] * THIN) + "\n"
VERDICT = "{id: %s, for: All, verdict: may-help, certainty: not-graded, claim: 'It helps.[^leaflet]'}"


def found(*entries: Entry, thin: bool = False) -> list[tuple[str, str, str]]:
    rows: list[dict[str, Any]] = list(gaps(Values(context(library(*entries)))))
    return [(row["gap"], row["page"], row["more"]) for row in rows if thin or row["gap"] != "thin page"]


def condition(written: str = "", body: str = LONG) -> Entry:
    return entry("conditions/sore", f"exercises: [{{id: bridge, note: A.}}]\n{written}", body)


BRIDGE = entry("exercises/bridge")


def test_a_complete_library_has_no_gaps() -> None:
    assert found(condition(), entry("exercises/bridge", "", LONG), thin=True) == []


def test_a_condition_without_exercises_is_told() -> None:
    assert found(entry("conditions/sore")) == [("no exercises", "conditions/sore", "")]


def test_records_that_no_condition_names_are_told() -> None:
    orphans = ("symptoms/ache", "treatments/heat", "exercises/walk", "risk-factors/age", "anatomy/disc")
    told = found(condition(), BRIDGE, *(entry(name) for name in orphans), entry("guides/a", "about: [symptoms/ache]"))
    assert told == [("no condition names it", name, "") for name in orphans[:4]]


def test_a_kind_of_a_named_treatment_is_no_orphan() -> None:
    rows = f"treatments: [{VERDICT % 'nsaids'}]"
    kinds = (entry("treatments/nsaids"), entry("treatments/ibuprofen", "one_of: nsaids"))
    assert found(condition(rows), BRIDGE, *kinds) == []


def test_a_record_that_only_the_text_leads_to_is_told() -> None:
    body = "## Overview\n\n[Heat](../treatments/heat.md#a), [walk](../exercises/bridge.md), [us](https://a.b/c.md)\n"
    named = entry("conditions/other", f"exercises: [{{id: bridge, note: A.}}]\ntreatments: [{VERDICT % 'heat'}]")
    told = found(condition(body=body), BRIDGE, entry("treatments/heat"), named)
    assert told == [("only its text leads there", "conditions/sore", "treatments/heat")]


def test_a_text_may_lead_to_types_without_a_field() -> None:
    body = "## Overview\n\n[Read on](../guides/sleep.md)\n"
    assert found(condition(body=body), BRIDGE, entry("guides/sleep")) == []


@pytest.mark.parametrize(
    ("count", "told"), [(THIN, []), (THIN - 1, [("thin page", "anatomy/disc", f"{THIN - 1} words")])]
)
def test_a_thin_page_is_told_with_its_words(count: int, told: list[tuple[str, str, str]]) -> None:
    page = entry("anatomy/disc", {"summary": " ".join(["word"] * 50)}, " ".join(["word"] * (count - 50)))
    assert found(page, thin=True) == told


def test_drafts_are_told() -> None:
    assert found(entry("anatomy/disc", "status: draft")) == [
        ("draft", "anatomy/disc", "published pages cannot lead there")
    ]
