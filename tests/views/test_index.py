"""Index pages: every name from A to Z, and records in groups."""

from typing import Any

import pytest

from healthsite.loading import Entry
from healthsite.records.body import Anatomy, RiskFactor
from healthsite.records.registers import BodyAreasFile
from healthsite.records.symptom import Symptom
from healthsite.views.index import index_view, type_title
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, library, sign

AREAS = BodyAreasFile.model_validate([{"id": name, "title": name.title()} for name in ("leg", "back", "hip")]).root


def index(kind: Any, *entries: Entry, **registers: Any) -> Any:
    return index_view(Values(context(library(*entries, body_areas=AREAS, **registers))), kind)


def names(view: Any) -> dict[str, list[str]]:
    """Letter -> names; a see-reference says where it leads."""
    return {
        letter["letter"]: [
            row["name"] + (f" -> {row['record']['title']}" if row["see"] else "") for row in letter["rows"]
        ]
        for letter in view["letters"]
    }


def groups(view: Any, field: str) -> list[tuple[str, list[str]]]:
    (grouping,) = [grouping for grouping in view["groupings"] if grouping["field"] == field]
    return [(group["id"], [link["title"] for link in group["records"]]) for group in grouping["groups"]]


def test_an_index_says_what_it_is() -> None:
    view = index(RiskFactor, entry("risk-factors/age"), entry("risk-factors/weight"))
    assert (view["title"], view["address"], view["count"]) == ("Risk factors", "risk-factors/", 2)
    assert [link["title"] for link in view["records"]] == ["Age", "Weight"]


def test_names_stand_under_their_letter_with_other_names_as_see_references() -> None:
    view = index(
        Anatomy,
        entry("anatomy/disc", "{also_known_as: [cushion, Dent]}"),
        entry("anatomy/canal"),
        entry("anatomy/nerve"),
    )
    assert names(view) == {
        "C": ["Canal", "cushion -> Disc"], "D": ["Dent -> Disc", "Disc"], "N": ["Nerve"],
    }  # fmt: skip


def test_misspellings_are_not_printed() -> None:
    assert names(index(Anatomy, entry("anatomy/disc", "also_typed: [disk]"))) == {"D": ["Disc"]}


def test_names_that_begin_with_a_figure_stand_together() -> None:
    assert names(index(Anatomy, entry("anatomy/disc", "also_known_as: [3rd disc, 5th disc]"))) == {
        "0 to 9": ["3rd disc -> Disc", "5th disc -> Disc"], "D": ["Disc"],
    }  # fmt: skip


def test_groups_stand_in_the_order_of_their_register() -> None:
    view = index(
        Anatomy, entry("anatomy/disc", "body_areas: [back]"), entry("anatomy/nerve", "body_areas: [back, leg]")
    )
    assert groups(view, "body_areas") == [("leg", ["Nerve"]), ("back", ["Disc", "Nerve"])]


def test_groups_of_a_single_value_stand_in_the_order_of_texts() -> None:
    view = index(
        Symptom,
        entry("symptoms/ache", "{usually: soon, body_areas: [back]}"),
        entry("symptoms/numbness", "{usually: emergency, body_areas: [hip]}"),
    )
    assert groups(view, "usually") == [("emergency", ["Numbness"]), ("soon", ["Ache"])]
    assert [grouping["field"] for grouping in view["groupings"]] == ["body_areas", "usually"]


def test_records_without_a_value_leave_the_groups_empty() -> None:
    assert groups(index(Anatomy, entry("anatomy/disc")), "body_areas") == []


def test_a_record_is_named_with_its_own_emergency_signs() -> None:
    signs = danger_signs(sign("numb", "emergency"), sign("weak", "soon"), sign("wide", "emergency", site_wide="true"))
    ache = entry("symptoms/ache", "{danger_signs: [weak, numb, no-such], body_areas: [back]}")
    view = index(Symptom, ache, danger_signs=signs)
    assert [one["id"] for one in view["urgent_if"]["ache"]] == ["numb"]


def test_the_index_shows_every_sign_in_short() -> None:
    signs = danger_signs(sign("weak", "soon"), sign("numb", "emergency"))
    boxes = index(Symptom, entry("symptoms/ache", "body_areas: [back]"), danger_signs=signs)["signs"]["boxes"]
    shown = [(box["tier"], box["groups"][0]["signs"][0]["full"]) for box in boxes]
    assert shown == [("emergency", False), ("soon", False)]


@pytest.mark.parametrize(("folder", "title"), [("anatomy", "Parts of the body"), ("no-such", "no-such")])
def test_the_title_of_a_type_comes_from_the_shared_sentences(folder: str, title: str) -> None:
    assert type_title(library(), folder) == title
