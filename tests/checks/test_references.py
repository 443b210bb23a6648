"""References name records that are there, of the type that the field is for."""

from typing import Any

import pytest

from healthsite.checks.references import check_references
from healthsite.loading import Entry
from healthsite.records.registers import GlossaryFile
from healthsite.source import Source
from tests.small import context, danger_signs, entry, fields, library, sign, told


def found(*entries: Entry, broken: tuple[str, ...] = (), **registers: Any) -> list[str]:
    return told(check_references(context(library(*entries, broken=broken, **registers))))


def test_references_to_what_is_there_are_fine() -> None:
    back = entry(
        "conditions/sore-back", "{danger_signs: [numb], anatomy: [disc], caused_by: [{claim: 'A.[^leaflet]'}]}"
    )
    assert found(back, entry("anatomy/disc"), danger_signs=danger_signs(sign("numb", "soon"))) == []


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("anatomy: [disk]", 'Nothing in anatomy has the id "disk". [unknown-reference]'),
        ("danger_signs: [numb]", 'Nothing in danger-signs has the id "numb". [unknown-reference]'),
        ("body_areas: [hip]", 'Nothing in body-areas has the id "hip". [unknown-reference]'),
        ("kind: odd", '"odd" is not one of the words that belong here. [unknown-reference]'),
        ("anatomy: [ache]", '"ache" is in symptoms, but this field is for anatomy. [wrong-type-reference]'),
        ("prevention: [draft]", '"prevention/draft" is a draft, so published pages cannot lead to it. '
                                "[unknown-reference]"),
        ("clinical_review: {by: nobody, on: 2026-11-01}", 'Nothing in people has the id "nobody". [unknown-reference]'),
    ],
)  # fmt: skip
def test_a_reference_to_nothing_is_told(written: str, sentence: str) -> None:
    others = (entry("anatomy/disc"), entry("symptoms/ache"), entry("prevention/draft", "status: draft"))
    assert found(entry("conditions/sore-back", written), *others) == [sentence]


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ("condition/sore-back", 'There is no type "condition". [unknown-reference]'),
        ("conditions/sore-bak", 'Nothing in conditions has the id "sore-bak". [unknown-reference]'),
        ("symptoms/sore-back", '"sore-back" is in conditions, but this field is for symptoms. [wrong-type-reference]'),
    ],
)
def test_a_reference_that_names_its_type_is_told_too(about: str, sentence: str) -> None:
    assert found(entry("guides/sleep", f"about: [{about}]"), entry("conditions/sore-back")) == [sentence]


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("anatomy: [disk]", 'Did you mean "disc"? They live in content/anatomy/.'),
        ("prevention: [disk]", "They live in content/prevention/."),
        ("danger_signs: [disk]", "Danger signs live in danger-signs.yml."),
        ("anatomy: [sore-back]", "Name a file of content/anatomy/."),
    ],
)
def test_a_hint_says_where_to_look(written: str, hint: str) -> None:
    of = library(entry("conditions/sore-back", written), entry("anatomy/disc"))
    assert [item.hint for item in check_references(context(of))] == [hint]


def test_the_words_of_a_group_are_listed() -> None:
    (problem,) = check_references(context(library(entry("risk-factors/age", "changeable: can-chang"))))
    assert problem.hint == 'Did you mean "can-change"? The words are: can-change, cannot-change, partly.'


@pytest.mark.parametrize(
    ("broken", "written"),
    [
        ("anatomy/disc", "anatomy: [disc]"),
        ("danger-signs", "danger_signs: [numb]"),
        ("body-areas", "body_areas: [hip]"),
        ("texts", "kind: odd"),
    ],
)
def test_what_could_not_be_read_is_not_told_again(broken: str, written: str) -> None:
    assert found(entry("conditions/sore-back", written), broken=(broken,)) == []


def test_registers_are_looked_through_too() -> None:
    glossary = GlossaryFile.model_validate(fields("[{id: a, term: b, meaning: 'c[^leaflet]', record: anatomy/disc}]"))
    sources = {"glossary": Source("content/glossary.yml", [])}
    assert found(glossary=glossary.root, sources_of=sources) == [
        'Nothing in anatomy has the id "disc". [unknown-reference]'
    ]
