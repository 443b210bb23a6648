"""The tables of the report, and the figures on top."""

import re
from pathlib import Path

import pytest

from healthsite.records import RECORD_TYPES
from healthsite.report.parts import PARTS, Part, report_of
from healthsite.settings import read_settings
from healthsite.site import read_content
from healthsite.views.values import Values
from tests.papers import Paper
from tests.small import context, entry, library
from tests.support import SITES, TODAY

EASY, HARD = "Sit up.", "Multidisciplinary rehabilitation demonstrates superiority."


def test_the_top_says_how_much_there_is_and_the_median_of_the_grades() -> None:
    texts = {"a": EASY, "b": EASY, "c": HARD}
    pages = [entry(f"anatomy/{name}", {"summary": text}, text) for name, text in texts.items()]
    report = report_of(Values(context(library(*pages, entry("anatomy/d", "status: draft")))))
    assert (report["date"], report["pages"], report["drafts"]) == (TODAY.isoformat(), 3, 1)
    grades = [row["without_names"] for part in report["parts"] if part["name"] == "reading" for row in part["rows"]]
    assert (report["reading_median"], report["reading_aim"]) == (grades[1], 5.0)


def test_an_empty_library_has_a_report() -> None:
    report = report_of(Values(context(library())))
    assert (report["pages"], report["reading_median"]) == (0, 0.0)


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_a_part_has_a_lasting_name_and_a_sentence(part: Part) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", part.name)
    assert re.fullmatch(r"[A-Z].*\.", part.about)


@pytest.mark.parametrize("site", sorted((SITES / "valid").iterdir()), ids=lambda site: site.name)
def test_every_row_has_the_columns_of_its_part(site: Path) -> None:
    report = report_of(Values(read_content(read_settings(site / "mkdocs.yml"), TODAY, RECORD_TYPES).context))
    for part in report["parts"]:
        assert {tuple(sorted(row)) for row in part["rows"]} <= {tuple(sorted(part["columns"]))}


def test_every_part_stands_in_the_paper_for_editors() -> None:
    written = [row[0] for row in Paper("CONTRIBUTING.md").table("The report")]
    assert written == [part.title for part in PARTS]
