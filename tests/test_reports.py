"""Whole reports of whole sites with many mistakes, as an editor reads them.

tests/sites/invalid/<name>/ is laid over the valid site `minimal`; report.txt is what `healthsite check` prints then.
With HEALTHSITE_REFRESH=1 the reports are written anew: read the difference before you keep it.
"""

import os
import re
from pathlib import Path

import pytest

from healthsite.diagnostics import as_text, in_order
from tests.overlay import build_over
from tests.support import SITES

INVALID = sorted((SITES / "invalid").iterdir())


def report_of(folder: Path, project: Path) -> str:
    site = build_over(project, folder)
    assert site.pages == ()
    return as_text(in_order([*site.diagnostics, *site.overdue])) + "\n"


@pytest.mark.parametrize("folder", INVALID, ids=lambda folder: folder.name)
def test_all_mistakes_are_told_together_and_in_order(folder: Path, tmp_path: Path) -> None:
    report = report_of(folder, tmp_path / "project")
    golden = folder / "report.txt"
    if os.environ.get("HEALTHSITE_REFRESH"):
        golden.write_text(report, encoding="utf-8", newline="\n")
    assert report == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", INVALID, ids=lambda folder: folder.name)
def test_a_report_is_sorted_by_place_and_counts_its_mistakes(folder: Path) -> None:
    report = (folder / "report.txt").read_text(encoding="utf-8")
    places = [
        (path, int(line), int(column)) for path, line, column in re.findall(r"^(\S+):(\d+):(\d+): error", report, re.M)
    ]
    assert places == sorted(places)
    assert report.endswith(f"\n{len(places)} mistakes found.\n")


def test_what_cannot_be_read_is_told_once_and_hides_nothing_else() -> None:
    report = (SITES / "invalid" / "files-that-cannot-be-read" / "report.txt").read_text(encoding="utf-8")
    told = set(re.findall(r"^(\S+?):\d", report, re.M))
    assert {"content/sources.yml", "content/symptoms/ache.md", "content/exercises/rocking.md"} <= told
    assert "leaflet" not in report, "sources.yml is broken: that is told, not every marker"
    assert '"ache"' not in report, "symptoms/ache.md is broken: that is told, not every reference"
