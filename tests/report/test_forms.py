"""The report as text, as JSON and as a page."""

import json
import re
from pathlib import Path
from typing import Any

from healthsite.report.forms import as_json, as_page, as_text
from healthsite.views.values import Values
from tests.reading import BuiltPage
from tests.small import context, library
from tests.support import PROJECT, settings_for

REPORT: dict[str, Any] = {
    "date": "2026-11-21", "pages": 2, "drafts": 1, "reading_median": 4.25, "reading_aim": 5.0,
    "parts": [
        {
            "name": "gaps", "title": "Gaps", "about": "Look here.",
            "columns": {"page": "Page", "of": "Of", "count": "Count"},
            "rows": [
                {"page": "anatomy/disc", "of": ["a", "b"], "count": 12}, {"page": "<b>", "of": [], "count": 3.5},
            ],
        },
        {"name": "due", "title": "Due", "about": "Read again.", "columns": {"what": "What"}, "rows": []},
    ],
}  # fmt: skip

TEXT = """\
Report of 2026-11-21: 2 pages, 1 drafts.
The median reading grade without names is 4.25. The aim is 5.0.

Gaps (2)
  Look here.
  Page          Of    Count
  anatomy/disc  a, b  12
  <b>                 3.5

Due (0)
  Read again.
  None.
"""


def test_as_text_every_part_is_a_table_with_its_count() -> None:
    assert as_text(REPORT) == TEXT


def test_as_json_a_part_is_found_by_its_name() -> None:
    written = json.loads(as_json(REPORT))
    assert written["parts"] == {part["name"]: part["rows"] for part in REPORT["parts"]}
    assert [written[key] for key in ("date", "pages", "drafts", "reading_median", "reading_aim")] == [
        "2026-11-21", 2, 1, 4.25, 5.0,
    ]  # fmt: skip


def page(docs: Path) -> str:
    return as_page(REPORT, Values(context(library())), settings_for(docs, templates=PROJECT / "overrides"))


def test_as_a_page_every_part_is_a_table_that_the_top_leads_to(tmp_path: Path) -> None:
    made = BuiltPage("", page(tmp_path))
    assert made.words("h1") == ["Report of 21 November 2026"]
    assert made.links("nav a") == ["#gaps", "#due"]
    assert [str(found.attrs["id"]) for found in made.all("h2")] == ["gaps", "due"]
    assert made.words("td") == ["anatomy/disc", "a, b", "12", "<b>", "", "3.5"]


def test_the_page_holds_all_that_it_needs() -> None:
    html = page(PROJECT)
    assert "font-family" in html
    assert re.findall(r"<(?:link|script|img)\b|\ssrc=|@import", html) == []
    assert [address for address in re.findall(r"url\(([^)]+)\)", html) if not address.startswith("data:")] == []
