"""The library knows records, registers and relations by name."""

from typing import Any

import pytest

from healthsite.library import Library, sourced_values
from healthsite.records.condition import ConditionSymptom
from healthsite.refs import Ref
from tests.small import danger_signs, entry, library, minimal, sign

ACHE = Ref("symptoms", "ache")
SORE_BACK = "symptoms: [{id: ache, note: It aches., points_here: After lifting.}]"


@pytest.fixture
def small() -> Library:
    """A condition that names a symptom and two parts of the body; one of them is not there."""
    return library(
        entry("conditions/sore-back", SORE_BACK + "\nanatomy: [disc, no-such]"),
        entry("symptoms/ache"),
        entry("anatomy/disc"),
        danger_signs=danger_signs(sign("numb", "soon")),
    )


def titles(of: Library, folder: str) -> list[str]:
    return [found.record.title for found in of.of_type(folder)]


def test_records_of_a_type_stand_by_title() -> None:
    of = library(*(entry(f"symptoms/{name}") for name in ("numbness", "ache", "weakness")))
    assert titles(of, "symptoms") == ["Ache", "Numbness", "Weakness"]


def test_capital_letters_do_not_come_first() -> None:
    of = library(entry("symptoms/a", "title: ache"), entry("symptoms/b", "title: Burning"))
    assert titles(of, "symptoms") == ["ache", "Burning"]


def test_records_with_one_title_stand_by_id() -> None:
    of = library(entry("symptoms/b", "title: Ache"), entry("symptoms/a", "title: Ache"))
    assert [found.ref.id for found in of.of_type("symptoms")] == ["a", "b"]


def test_a_type_without_records_is_empty(small: Library) -> None:
    assert small.of_type("stories") == ()


def test_a_draft_is_not_in_the_library() -> None:
    of = library(entry("symptoms/ache", "status: draft"))
    assert of.of_type("symptoms") == ()
    assert of.drafts == {ACHE}


def test_a_preview_has_drafts_too() -> None:
    of = library(entry("symptoms/ache", "status: draft"), drafts=True)
    assert titles(of, "symptoms") == ["Ache"]
    assert of.drafts == frozenset()


@pytest.mark.parametrize(
    "there",
    [
        ACHE, Ref("danger-signs", "numb"), Ref("sources", "leaflet"), Ref("regions", "uk"),
        Ref("body-areas", "lower-back"), Ref("texts/tiers", "soon"),
    ],
)  # fmt: skip
def test_the_library_has_records_and_entries_of_registers(small: Library, there: Ref) -> None:
    assert small.has(there)


@pytest.mark.parametrize(
    "missing", [Ref("symptoms", "no-such"), Ref("no-such", "ache"), Ref("texts", "tiers"), Ref("texts/no-such", "soon")]
)
def test_the_library_has_nothing_else(small: Library, missing: Ref) -> None:
    assert not small.has(missing)


@pytest.mark.parametrize(
    ("folder", "names"),
    [
        ("conditions", ("sore-back",)),
        ("danger-signs", ("numb",)),
        ("texts/tiers", ("emergency", "urgent", "soon", "self-care")),
        ("no-such", ()),
    ],
)
def test_names_of_a_type_a_register_and_a_group(small: Library, folder: str, names: tuple[str, ...]) -> None:
    assert small.names_in(folder) == names


def test_a_relation_says_where_it_stands_and_where_it_leads(small: Library) -> None:
    symptom, disc = small.relations_of(Ref("conditions", "sore-back"))
    assert (symptom.field, symptom.target, symptom.loc) == ("symptoms", ACHE, ("symptoms", 0, "id"))
    assert (disc.field, disc.target, disc.row) == ("anatomy", Ref("anatomy", "disc"), None)


def test_a_relation_brings_its_whole_entry(small: Library) -> None:
    row = small.relations_of(Ref("conditions", "sore-back"))[0].row
    assert isinstance(row, ConditionSymptom)
    assert row.points_here.raw == "After lifting."


def test_a_relation_is_seen_from_the_other_end(small: Library) -> None:
    (back,) = small.backlinks_of(ACHE)
    assert back == small.relations_of(Ref("conditions", "sore-back"))[0]


def test_a_record_that_nobody_names_has_no_backlinks(small: Library) -> None:
    assert small.backlinks_of(Ref("conditions", "sore-back")) == ()


def test_backlinks_stand_by_the_title_of_the_record_they_come_from() -> None:
    names = ("weak", "bad", "sore")
    of = library(entry("symptoms/ache"), *(entry(f"conditions/{name}", SORE_BACK) for name in names))
    assert [back.origin.id for back in of.backlinks_of(ACHE)] == ["bad", "sore", "weak"]


def test_a_draft_leads_nowhere_and_nothing_leads_to_it() -> None:
    of = library(entry("symptoms/ache"), entry("conditions/sore-back", SORE_BACK + "\nstatus: draft"))
    assert of.backlinks_of(ACHE) == ()


def test_danger_signs_stand_in_the_order_of_the_register() -> None:
    of = library(danger_signs=danger_signs(sign("b", "soon"), sign("a", "emergency")))
    assert [ref.id for ref in of.signs] == ["b", "a"]
    assert of.sign(Ref("danger-signs", "a")).tier == "emergency"


@pytest.mark.parametrize("index", ["entries", "signs"])
def test_the_library_cannot_be_changed(small: Library, index: str) -> None:
    mapping: Any = getattr(small, index)
    with pytest.raises(TypeError):
        mapping[ACHE] = None


def test_every_record_and_register_comes_with_its_file() -> None:
    site = Library(minimal())
    found = {source.path: value for source, value in sourced_values(site)}
    records = {entry.source.path for entry in site.entries.values()}
    files = {f"content/{name}.yml" for name in ("danger-signs", "sources", "glossary", "regions", "texts")}
    assert set(found) == records | files
    assert found["content/texts.yml"] is site.registers.texts
