"""The report on the real content."""

from collections import Counter
from typing import Any

import pytest
import yaml

from healthsite.report.parts import report_of
from healthsite.settings import read_settings
from healthsite.site import read_content
from healthsite.views.values import Values
from tests.reading import Pages
from tests.support import PROJECT, TODAY
from tests.written import records


@pytest.fixture(scope="module")
def parts() -> dict[str, Any]:
    """The parts of the report by name."""
    report = report_of(Values(read_content(read_settings(PROJECT / "mkdocs.yml"), TODAY).context))
    return {part["name"]: part for part in report["parts"]}


def test_every_row_has_the_columns_of_its_part(parts: dict[str, Any]) -> None:
    rows = [(sorted(row), sorted(part["columns"])) for part in parts.values() for row in part["rows"]]
    assert [found for found, wanted in rows if found != wanted] == []


def test_it_tells_the_grade_of_every_page(parts: dict[str, Any]) -> None:
    assert sorted(row["page"] for row in parts["reading"]["rows"]) == sorted(records())


def test_it_tells_every_field_that_the_pages_print_as_not_found(parts: dict[str, Any], pages: Pages) -> None:
    sentence = yaml.safe_load((PROJECT / "content/texts.yml").read_text(encoding="utf-8"))["lines"]["not-found"]
    printed = {address: page.words("p").count(sentence) for address, page in pages.items()}
    rows = parts["not-found"]["rows"]
    assert rows
    assert +Counter(printed) == {f"{row['page']}/": len(row["fields"]) for row in rows}
