"""Danger signs as a clinician checks them."""

from typing import Any

import pytest

from healthsite.library import Library
from healthsite.records.easy_read import EasyRead
from healthsite.records.registers import DangerSigns
from healthsite.refs import Ref
from healthsite.signs import shown_signs
from healthsite.views.review_signs import page_signs, register_signs
from healthsite.views.values import Parts, Plain, Values
from tests.small import context, danger_signs, entry, library, model, sign

OWN = sign(
    "numb", "emergency",
    any_of=["numb legs", "numb feet"], contact=["maternity-unit"], worse=["weak"], evidence="to-be-checked",
    meanwhile={"text": "lie down", "sources": ["other"]}, tier_reason="Two say so.[^third]",
    internal_note="Look again.",
)  # fmt: skip
REGISTER = danger_signs(
    OWN,
    sign("weak", "emergency", site_wide="true", group="Legs"),
    sign("slow", "soon", site_wide="true"),
    sign("lost", "urgent"),
    groups="Group,Legs",
)


def site(register: DangerSigns = REGISTER) -> Library:
    return library(
        entry("symptoms/ache", "danger_signs: [numb]"),
        entry("symptoms/burn"),
        entry("guides/sleep"),
        entry("anatomy/disc"),
        danger_signs=register,
    )


def of_page(name: str = "symptoms/ache") -> list[Plain]:
    folder, _, record_id = name.partition("/")
    of = site()
    return page_signs(Values(context(of)), shown_signs(of, of.entries[Ref(folder, record_id)].record))


def of_register() -> dict[str, Plain]:
    rows = (
        row for tier in register_signs(Values(context(site()))) for group in tier["groups"] for row in group["rows"]
    )
    return {row["id"]: row for row in rows}


def words(parts: Parts) -> str:
    return "".join(part["words"] for part in parts if "words" in part)


def ids(tiers: list[Plain]) -> list[tuple[str, str, list[str]]]:
    return [
        (tier["tier"], group["form"] + group["title"], [row["id"] for row in group["rows"]])
        for tier in tiers
        for group in tier["groups"]
    ]


def test_the_signs_of_a_page_come_by_tier_those_in_full_first() -> None:
    assert ids(of_page()) == [
        ("emergency", "full", ["numb"]), ("emergency", "short", ["weak"]), ("soon", "short", ["slow"]),
    ]  # fmt: skip


def test_a_page_without_signs_has_no_tiers() -> None:
    assert of_page("anatomy/disc") == []


def test_the_register_comes_whole_by_tier_and_group() -> None:
    assert ids(register_signs(Values(context(site())))) == [
        ("emergency", "registerGroup", ["numb"]), ("emergency", "registerLegs", ["weak"]),
        ("urgent", "registerGroup", ["lost"]), ("soon", "registerGroup", ["slow"]),
    ]  # fmt: skip


def test_a_row_has_every_word_of_the_sign() -> None:
    row = of_register()["numb"]
    said = {name: words(row[name]) for name in ("lead", "short", "why", "meanwhile", "tier_reason", "internal_note")}
    assert said == {
        "lead": "numb in full", "short": "numb in short", "why": "numb matters", "meanwhile": "lie down",
        "tier_reason": "Two say so.", "internal_note": "Look again.",
    }  # fmt: skip
    assert [words(item) for item in row["any_of"]] == ["numb legs", "numb feet"]
    assert [words(item) for item in row["contacts"]] == ["Call your maternity unit"]
    assert [words(item) for item in row["worse"]] == ["weak in short"]


def test_a_row_names_all_sources_once_those_of_the_reason_too() -> None:
    assert of_register()["numb"]["sources"] == ["leaflet", "other", "third"]


@pytest.mark.parametrize(("name", "checked"), [("numb", True), ("weak", False)])
def test_a_row_says_whether_its_tier_is_our_own_choice(name: str, checked: bool) -> None:
    assert of_register()[name]["to_be_checked"] == checked


def test_a_sign_past_its_date_says_so() -> None:
    old = danger_signs(sign("old", "soon", checked="2025-11-01"), sign("new", "soon", checked="2025-11-21"))
    (tier,) = [tier for tier in register_signs(Values(context(site(old)))) if tier["groups"]]
    assert [row["overdue"] for row in tier["groups"][0]["rows"]] == [True, False]


@pytest.mark.parametrize(
    ("name", "full", "short"),
    [
        ("numb", {"symptoms": ["Ache"]}, {}),
        ("weak", {}, {"symptoms": ["Ache", "Burn"], "guides": ["Sleep"]}),
        ("slow", {}, {"symptoms": ["Ache", "Burn"]}),
        ("lost", {}, {}),
    ],
)
def test_the_register_says_which_pages_show_a_sign(name: str, full: Any, short: Any) -> None:
    pages = of_register()[name]["pages"]
    found = {form: {one["folder"]: one["titles"] for one in pages[form]} for form in ("full", "short")}
    assert found == {"full": full, "short": short}


def test_beside_the_pages_of_a_type_stands_how_many_there_are() -> None:
    assert [one["count"] for one in of_register()["numb"]["pages"]["full"]] == [2]


def test_the_easy_words_of_a_sign_stand_beside_it() -> None:
    easy = "{pages: [], signs: [{id: numb, lines: [It is new., It is], any_of: [numb.], meanwhile: [Lie down.]}]}"
    of = library(danger_signs=REGISTER, easy_read=model(EasyRead, easy))
    rows = {
        row["id"]: row
        for tier in register_signs(Values(context(of)))
        for group in tier["groups"]
        for row in group["rows"]
    }
    assert [words(line) for line in rows["numb"]["easy"]] == ["It is new.", "It is", "numb.", "Lie down."]
    assert rows["weak"]["easy"] == []
