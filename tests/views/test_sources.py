"""The list of sources, whole or by letter."""

from typing import Any

import pytest

from healthsite.records.registers import SourcesFile
from healthsite.views import sources as views
from healthsite.views.values import Values
from tests.small import context, entry, fields, library

BODIES = ("NICE", "BMJ", "NHS", "3rd Hospital", "Ärzte")


def source(body: str) -> str:
    name = f"s{BODIES.index(body)}"
    return f"{{id: {name}, title: T, body: {body}, url: https://a.b, kind: trial, read: copy, checked: 2026-11-01}}"


@pytest.fixture
def values() -> Values:
    written: Any = fields(f"[{', '.join(map(source, BODIES))}]")
    return Values(context(library(sources=SourcesFile.model_validate(written).root)))


def test_a_short_list_stands_on_one_page(values: Values) -> None:
    assert views.source_letters(values.library) == {}
    view = views.sources_view(values)
    assert [one["body"] for one in view["sources"]] == ["3rd Hospital", "BMJ", "NHS", "NICE", "Ärzte"]
    assert view["letters"] == []


def test_a_source_has_the_pages_that_cite_it() -> None:
    written: Any = fields(f"[{source('NHS')}]")
    citing = entry("anatomy/disc", "summary: A pad.[^s2][^s2]")
    view = views.sources_view(Values(context(library(citing, sources=SourcesFile.model_validate(written).root))))
    assert [[link["title"] for link in one["pages"]] for one in view["sources"]] == [["Disc"]]


def test_a_long_list_is_parted_by_letter(values: Values, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "ON_ONE_PAGE", len(BODIES) - 1)
    view = views.sources_view(values)
    assert view["sources"] == []
    assert [(one["id"], one["title"], one["bodies"]) for one in view["letters"]] == [
        ("0-to-9", "0 to 9", ["3rd Hospital", "Ärzte"]),
        ("b", "B", ["BMJ"]),
        ("n", "N", ["NHS", "NICE"]),
    ]


def test_every_source_stands_under_one_letter(values: Values, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "ON_ONE_PAGE", 0)
    letters = views.source_letters(values.library)
    shown = [one["id"] for letter in letters for one in views.letter_view(values, letter, "Sources")["sources"]]
    assert sorted(shown) == [f"s{number}" for number in range(len(BODIES))]
