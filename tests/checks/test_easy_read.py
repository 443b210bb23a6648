"""Easy versions leave nothing out and stay easy."""

from typing import Any

import pytest

from healthsite.checks.easy_read import check_easy_read
from healthsite.records.easy_read import EasyRead
from healthsite.source import Source
from tests.small import context, danger_signs, entry, library, model, sign, told

PAGE = "{title: Easy, intro: [{line: Call.}]}"
WITH_ITEMS = sign("numb", "emergency", any_of=["one", "two"], meanwhile={"text": "wait", "sources": ["leaflet"]})


def found(written: str, *signs: dict[str, Any], entries: tuple[Any, ...] = (), **changed: Any) -> list[str]:
    sources = {"easy-read": Source("content/easy-read.yml", {})}
    given: dict[str, Any] = {
        "easy_read": model(EasyRead, written),
        "danger_signs": danger_signs(*signs),
        "sources_of": sources,
    }
    return told(check_easy_read(context(library(*entries, **given | changed))))


@pytest.mark.parametrize(
    ("written", "signs"),
    [
        (f"pages: [{PAGE}]", []),
        (f"pages: [{PAGE}]", [sign("numb", "soon")]),
        (f"{{pages: [{PAGE}], signs: [{{id: numb, lines: [It is new.]}}]}}", [sign("numb", "urgent")]),
        (f"{{pages: [{PAGE}], signs: [{{id: numb, lines: [a], any_of: [b, c, d], meanwhile: [e]}}]}}", [WITH_ITEMS]),
        (f"{{pages: [{PAGE}], signs: [{{id: unknown, lines: [a]}}]}}", []),
    ],
)
def test_whole_and_easy_words_are_fine(written: str, signs: list[dict[str, Any]]) -> None:
    assert found(written, *signs) == []


@pytest.mark.parametrize("tier", ["emergency", "urgent"])
def test_a_sign_without_easy_words_is_told_for_each_page_that_shows_it(tier: str) -> None:
    ache = entry("conditions/ache", "danger_signs: [numb]")
    pages = f"pages: [{PAGE}, {{record: conditions/ache, title: Easy, intro: [{{line: Call.}}]}}]"
    message = 'The danger sign "numb" has no easy lines, and this page has to show it. [easy-read-sign]'
    assert found(pages, sign("numb", tier), entries=(ache,)) == [message] * 2


def test_what_is_left_out_of_a_sign_is_told() -> None:
    written = f"{{pages: [{PAGE}], signs: [{{id: numb, lines: [a], any_of: [b]}}]}}"
    assert found(written, WITH_ITEMS) == [
        '"numb" has 2 items in the register, and 1 here. [easy-read-sign]',
        'The register says what to do until help comes with "numb"; this does not. [easy-read-sign]',
    ]


TEN = "You can go to bed and sit up for tea"


def test_a_sentence_may_have_ten_words_and_no_more() -> None:
    page = "{{pages: [{{title: Easy, intro: [{{line: '{}'}}]}}]}}"
    assert found(page.format(f"{TEN}. {TEN}.")) == []
    assert found(page.format(f"It is so. {TEN} now.")) == ["This sentence has 11 words. [easy-read-words]"]


HARD = "Immediate investigation necessitates hospitalisation."


def test_hard_words_are_told_where_they_are_shown() -> None:
    easy = "{id: numb, lines: [It is new.]}"
    hard = f"{{id: weak, lines: ['{HARD}', '{HARD}']}}"
    (told_of,) = found(f"{{pages: [{PAGE}], signs: [{easy}, {hard}]}}", sign("numb", "urgent"), sign("weak", "urgent"))
    assert told_of.startswith("The reading grade of this page is 2")
    assert found(f"{{pages: [{PAGE}], signs: [{easy}, {hard}]}}", sign("numb", "urgent"), sign("weak", "soon")) == []


def test_names_of_medicines_do_not_make_a_page_hard() -> None:
    medicine = entry("treatments/amitriptyline", "kind: medicine")
    page = "pages: [{title: Easy, intro: [{line: You take amitriptyline.}]}]"
    assert found(page, entries=(medicine,)) == []
    assert len(found(page)) == 1


@pytest.mark.parametrize("changed", [{"easy_read": None}, {"sources_of": {}}, {"broken": ("danger-signs",)}])
def test_what_is_not_there_is_not_judged(changed: dict[str, Any]) -> None:
    assert found(f"pages: [{PAGE}]", sign("numb", "emergency"), **changed) == []
