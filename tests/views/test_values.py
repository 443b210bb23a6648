"""Values of records become plain data: exactly what a template may see."""

from datetime import date
from typing import Any

import pytest

from healthsite.prose_parts import Heading, Html, SignLine, TermUse
from healthsite.records.condition import Condition
from healthsite.records.registers import GlossaryFile, PeopleFile
from healthsite.refs import Ref
from healthsite.text import Marker, Placeholder, parse_text
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, fields, library, minimal, record, sign

GLOSSARY = GlossaryFile.model_validate(
    fields("[{id: disc, term: disc, also: [discs], meaning: 'A pad.[^leaflet]'}]")
).root
PEOPLE = PeopleFile.model_validate(
    fields("[{id: a, name: A Person, role: Nurse, registered_with: B, registration: '1', agreed: 2026-11-01}]")
).root


@pytest.fixture
def values() -> Values:
    of = library(
        entry("anatomy/disc", "summary: A soft pad.[^leaflet]"),
        entry("treatments/heat"),
        entry("conditions/sore-back", "symptoms: [{id: ache, note: It aches., points_here: After lifting.}]"),
        entry("symptoms/ache"),
        glossary=GLOSSARY,
        people=PEOPLE,
        danger_signs=danger_signs(sign("numb", "urgent"), sign("weak", "soon")),
    )
    return Values(context(of))


def words(text: str) -> dict[str, str]:
    return {"kind": "words", "words": text}


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("Plain.", [words("Plain.")]),
        ("It helps.[^leaflet]", [words("It helps."), {"kind": "source", "source": "leaflet"}]),
        ("See {soon}", [words("See "), {"kind": "placeholder", "name": "soon", "words": "your surgery"}]),
        ("{emergency-number}", [{"kind": "placeholder", "name": "emergency-number", "words": "999", "dial": "999"}]),
        ("{poison-line}", [{"kind": "placeholder", "name": "poison-line", "words": "poison-line"}]),
        ("Discs", [{"kind": "term", "words": "Discs", "term": "disc"}]),
        ("A disc.", [words("A "), {"kind": "term", "words": "disc", "term": "disc"}, words(".")]),
    ],
)
def test_a_text_is_a_list_of_parts(values: Values, raw: str, parts: object) -> None:
    assert values.parts(parse_text(raw)) == parts
    assert values.words(raw) == parts


def test_words_of_the_group_elsewhere_stand_where_the_region_has_none() -> None:
    texts = {
        **minimal().registers.texts,
        "elsewhere": {"poison-line": parse_text("Ask."), "soon": parse_text("a doctor")},
    }
    values = Values(context(library(texts=texts)))
    assert [values.placeholder(name)["words"] for name in ("poison-line", "soon")] == ["Ask.", "your surgery"]


def test_without_glossary_words_stay_whole() -> None:
    assert Values(context(library())).words("A disc.") == [words("A disc.")]


@pytest.mark.parametrize(
    ("part", "plain"),
    [
        (Html("<p>"), {"kind": "html", "html": "<p>"}),
        (Heading(3, "do", "Do"), {"kind": "heading", "level": 3, "id": "do", "title": "Do"}),
        (TermUse("disc", "Discs"), {"kind": "term", "words": "Discs", "term": "disc"}),
        (Marker("a"), {"kind": "source", "source": "a"}),
        (Placeholder("soon"), {"kind": "placeholder", "name": "soon", "words": "your surgery"}),
    ],
)
def test_the_parts_of_a_body_keep_their_order_and_kind(values: Values, part: Any, plain: object) -> None:
    assert values.prose((part, part)) == [plain, plain]


def test_a_line_of_signs_has_their_tier_and_short_words_in_its_own_order(values: Values) -> None:
    (line,) = values.prose((SignLine(("weak", "no-such", "weak")),))
    assert (line["kind"], line["tier"]) == ("signs", "soon")
    assert [(one["id"], one["short"]) for one in line["signs"]] == [("weak", [words("weak in short")])] * 2


@pytest.mark.parametrize(
    ("ref", "plain"),
    [
        (Ref("texts/tiers", "soon"), {"id": "soon", "words": [words("Soon")]}),
        (Ref("texts/tiers", "never"), None),
        (Ref("texts/no-such", "soon"), None),
        (Ref("body-areas", "lower-back"), {"id": "lower-back", "title": "Lower back"}),
        (Ref("sources", "leaflet"), {"id": "leaflet"}),
    ],
)
def test_a_reference_to_a_register_becomes_its_words(values: Values, ref: Ref, plain: object) -> None:
    assert values.reference(ref) == plain


def test_a_reference_to_a_person_becomes_the_person(values: Values) -> None:
    person = values.reference(Ref("people", "a"))
    assert person is not None
    assert (person["name"], person["agreed"]) == ("A Person", date(2026, 11, 1))


def test_a_reference_to_a_record_becomes_a_link(values: Values) -> None:
    assert values.reference(Ref("anatomy", "disc")) == {
        "id": "disc", "folder": "anatomy", "address": "anatomy/disc/", "title": "Disc",
        "summary": [words("A soft pad."), {"kind": "source", "source": "leaflet"}], "card": {},
    }  # fmt: skip


def test_a_link_has_the_facts_that_its_type_puts_on_cards(values: Values) -> None:
    assert values.link(Ref("treatments", "heat"))["card"] == {
        "kind": {"id": "self-help", "words": [words("Things you can do yourself")]}
    }


def test_a_whole_record_becomes_plain_data_by_its_written_names(values: Values) -> None:
    row = "{id: heat, for: Anyone, verdict: may-help, certainty: low, claim: 'It helps.[^leaflet]'}"
    plain = values.plain(record(Condition, f"{{treatments: [{row}], emergency: true, review_every: 6}}"))
    (treatment,) = plain["treatments"]
    assert (treatment["for"], treatment["with"], treatment["positions"]) == ([words("Anyone")], None, [])
    assert treatment["id"]["address"] == "treatments/heat/"
    assert (plain["emergency"], plain["review_every"], plain["written"]) == (True, 6, date(2026, 11, 1))
    assert plain["clinical_review"] is None


def test_a_mapping_keeps_its_keys(values: Values) -> None:
    assert values.plain({"a": parse_text("b"), "c": ("d", 1)}) == {"a": [words("b")], "c": ["d", 1]}


def test_a_relation_is_the_other_record_and_the_entry_that_names_it(values: Values) -> None:
    (back,) = values.library.backlinks_of(Ref("symptoms", "ache"))
    plain = values.relation(back)
    assert plain["record"]["title"] == "Sore back"
    assert plain["row"]["points_here"] == [words("After lifting.")]
