"""The report as text for people, as JSON for programs, and as a page to print and to hand on."""

import json
from datetime import date
from typing import Any

from healthsite.pages import day_in_words
from healthsite.settings import Settings
from healthsite.sheets import make_sheet
from healthsite.views.values import Plain, Values


def as_text(report: Plain) -> str:
    """The report for a terminal: every table with its title, what it tells, and its rows."""
    head = [
        f"Report of {report['date']}: {report['pages']} pages, {report['drafts']} drafts.",
        f"The median reading grade without names is {report['reading_median']}. The aim is {report['reading_aim']}.",
    ]
    return "\n".join((*head, *(line for part in report["parts"] for line in _part_lines(part)), ""))


def as_json(report: Plain) -> str:
    """The report for programs: an object with these keys.

    `date`: text. `pages`, `drafts`: numbers of records. `reading_median`, `reading_aim`: grades without names.
    `parts`: object, the name of each table -> a list of its rows. A row is an object whose keys are the table's
    columns (`report.parts.PARTS` has both); a value is a text, a number or a list of texts. Records are named as
    "conditions/sciatica", places as "content/conditions/sciatica.md:14:7".
    """
    parts = {part["name"]: part["rows"] for part in report["parts"]}
    return json.dumps(report | {"parts": parts}, indent=2, ensure_ascii=False) + "\n"


def as_page(report: Plain, values: Values, settings: Settings) -> str:
    """The report as one HTML file. Raises TemplateMistakeError."""
    title = f"Report of {day_in_words(date.fromisoformat(report['date']))}"
    return make_sheet(values, settings, "pages/report.html", report | {"title": title})


def _part_lines(part: Plain) -> list[str]:
    lines = ["", f"{part['title']} ({len(part['rows'])})", f"  {part['about']}"]
    cells = [list(part["columns"].values()), *([cell(row[key]) for key in part["columns"]] for row in part["rows"])]
    return [*lines, *_aligned(cells)] if part["rows"] else [*lines, "  None."]


def cell(value: Any) -> str:
    """A value of a row as words."""
    return ", ".join(value) if isinstance(value, list) else str(value)


def _aligned(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[number]) for row in rows) for number in range(len(rows[0]))]
    return [
        "  " + "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
