"""A figure about health names its source, and a certainty comes from a source that grades."""

import pytest

from healthsite.checks.figures import check_figures
from healthsite.loading import Entry
from healthsite.records.registers import SourcesFile
from tests.small import context, entry, fields, library, told

SOURCE = "{id: %s, title: a, body: b, url: https://c.d, kind: %s, read: copy, checked: 2026-11-01}"
SOURCES = ", ".join(SOURCE % (kind, kind) for kind in ("guideline", "review", "leaflet", "trial"))
FIGURE = "This has a figure and names no source. [figure-without-source]"


def found(written: Entry) -> list[str]:
    return told(
        check_figures(context(library(written, sources=SourcesFile.model_validate(fields(f"[{SOURCES}]")).root)))
    )


@pytest.mark.parametrize(
    "words",
    [
        "It takes 6 weeks.[^leaflet]", "It takes a few weeks.", "The nerve L5 leaves below L4-L5.", "T12 and S1.",
        "Since 2019 it is known.", "Read on 3 May 2020.",
    ],
)  # fmt: skip
def test_sourced_figures_and_other_figures_are_fine(words: str) -> None:
    assert found(entry("anatomy/disc", f"summary: {words}", f"## Overview\n\n{words}\n")) == []


@pytest.mark.parametrize("words", ["It takes 6 weeks.", "About 10 in 100.", "50% of people", "L6 is rare, 1 in 20."])
def test_a_figure_without_source_is_told(words: str) -> None:
    assert found(entry("anatomy/disc", {"summary": words})) == [FIGURE]
    assert found(entry("anatomy/disc", body=f"## Overview\n\n- {words}\n")) == [FIGURE]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("exercises/a", "{steps: [Hold for 5 seconds.], equipment: [2 chairs], easier: [{text: Do 3.}]}"),
        ("symptoms/a", "self_care_if: [it has been 2 days]"),
        ("treatments/a", "questions_to_ask: ['Will 2 do?']"),
        ("anatomy/a", "myths: [{heard: It takes 6 weeks., known: 'No.[^leaflet]'}]"),
        ("anatomy/a", "changes: [{on: 2026-11-01, what: Added 2 sources., matters: false}]"),
    ],
)
def test_counts_questions_and_hearsay_are_free(name: str, written: str) -> None:
    assert found(entry(name, written)) == []


def test_a_cell_rests_on_the_sources_of_its_row_and_a_head_is_free() -> None:
    table = "| At 6 weeks | Who |\n|---|---|\n| {row} | all |\n"
    assert found(entry("anatomy/disc", body="## Overview\n\n" + table.replace("{row}", "5 days[^leaflet]"))) == []
    assert found(entry("anatomy/disc", body="## Overview\n\n" + table.replace("{row}", "5 days"))) == [FIGURE]


@pytest.mark.parametrize(
    ("certainty", "source", "is_fine"),
    [
        ("low", "guideline", True),
        ("low", "review", True),
        ("low", "leaflet", False),
        ("high", "trial", False),
        ("not-graded", "leaflet", True),
    ],
)
def test_a_certainty_stands_beside_a_source_that_grades(certainty: str, source: str, is_fine: bool) -> None:
    row = f"{{id: heat, for: All, verdict: may-help, certainty: {certainty}, claim: 'It helps.[^{source}]'}}"
    other = "{id: cold, for: All, verdict: may-help, certainty: not-graded, claim: 'It helps.[^guideline]'}"
    problem = f'The certainty "{certainty}" stands beside a claim without a guideline or a review.'
    assert found(entry("conditions/a", f"treatments: [{other}, {row}]")) == (
        [] if is_fine else [f"{problem} [certainty-without-grade]"]
    )


@pytest.mark.parametrize(("source", "problems"), [("trial", 1), ("review", 0)])
def test_the_claim_of_a_whole_record_counts_too(source: str, problems: int) -> None:
    written = {"certainty": "low", "claim": f"It helps.[^{source}]"}
    assert len(found(entry("prevention/walking", written))) == problems
