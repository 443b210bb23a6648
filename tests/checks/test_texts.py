"""Markers and placeholders are known, and every sentence that pages print is there."""

import pytest

from healthsite.checks.texts import (
    REQUIRED_TEXTS,
    TEXTS_OF_CHOICE,
    TEXTS_OF_PLAN,
    TEXTS_OF_REGISTERS,
    TEXTS_OF_VERSIONS,
    check_texts,
)
from healthsite.context import Context
from healthsite.records.registers import GlossaryFile, PicturesFile, RegionsFile, TextsFile
from healthsite.source import Source
from healthsite.text import PLACEHOLDERS, parse_text
from tests.small import context, entry, fields, library, minimal, told


def of_summary(words: str, broken: tuple[str, ...] = ()) -> list[str]:
    return told(check_texts(context(library(entry("anatomy/disc", f"summary: '{words}'"), broken=broken))))


def of_body(words: str) -> list[str]:
    return told(check_texts(context(library(entry("anatomy/disc", body=f"## Overview\n\n{words}\n")))))


@pytest.mark.parametrize("words", ["Plain.", "It helps.[^leaflet]", "See {soon}."])
def test_known_markers_and_placeholders_are_fine(words: str) -> None:
    assert of_summary(words) == []
    assert of_body(words) == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("It helps.[^leaf]", 'No source has the id "leaf". [unknown-source]'),
        ("It helps.[^]", 'No source has the id "". [unknown-source]'),
        ("See {son}.", 'There is no placeholder "son". [unknown-placeholder]'),
        ("See {poison-line}", 'The region "uk" has no words for "poison-line". [unknown-placeholder]'),
    ],
)
def test_unknown_markers_and_placeholders_are_told(words: str, sentence: str) -> None:
    assert of_summary(words) == [sentence]
    assert of_body(words) == [sentence]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("A.[^leaflt]", 'Did you mean "leaflet"? Sources live in sources.yml.'),
        ("See {son}.", 'Did you mean "soon"?'),
        ("See {poison-line}.", "Add them to regions.yml."),
    ],
)
def test_a_hint_says_how_to_mend_it(words: str, hint: str) -> None:
    (problem,) = check_texts(context(library(entry("anatomy/disc", f"summary: '{words}'"))))
    assert problem.hint == hint


def test_sources_that_could_not_be_read_are_not_told_again() -> None:
    assert of_summary("It helps.[^leaf]", broken=("sources",)) == []


def test_registers_are_looked_through_too() -> None:
    glossary = GlossaryFile.model_validate(fields("[{id: a, term: b, meaning: 'c[^leaf]'}]")).root
    sources = {"glossary": Source("content/glossary.yml", [])}
    assert told(check_texts(context(library(glossary=glossary, sources_of=sources)))) == [
        'No source has the id "leaf". [unknown-source]'
    ]


def without(group: str, key: str) -> Context:
    """A site with a symptom whose texts.yml lacks one sentence."""
    texts = {name: dict(keys) for name, keys in minimal().registers.texts.items()}
    del texts[group][key]
    return context(library(entry("symptoms/ache"), texts=texts))


@pytest.mark.parametrize(
    ("group", "key"), [("types", "symptoms"), *((group, key) for group, keys in REQUIRED_TEXTS.items() for key in keys)]
)
def test_a_sentence_that_pages_print_has_to_be_there(group: str, key: str) -> None:
    assert f'The sentence "{key}" of the group "{group}" is missing. [missing-text]' in told(
        check_texts(without(group, key))
    )


def test_what_stands_beside_a_picture_has_to_be_there_where_there_are_pictures() -> None:
    pictures = PicturesFile.model_validate(fields("[{id: a, title: b, alt: c}]")).root
    keys = TEXTS_OF_REGISTERS["pictures"]["pictures"]
    assert told(check_texts(context(library(entry("symptoms/ache"), pictures=pictures)))) == [
        f'The sentence "{key}" of the group "pictures" is missing. [missing-text]' for key in keys
    ]


def test_a_site_that_offers_a_choice_of_region_has_words_for_all_of_it() -> None:
    texts = minimal().registers.texts
    whole = {group: dict.fromkeys(keys, parse_text("Words")) for group, keys in TEXTS_OF_CHOICE.items()}
    assert set(TEXTS_OF_CHOICE["elsewhere"]) == set(PLACEHOLDERS)
    assert told(check_texts(context(library(texts={**texts, **whole})))) == []
    assert told(check_texts(context(library(texts={**texts, "region": {}})))) == [
        f'The sentence "{key}" of the group "{group}" is missing. [missing-text]'
        for group, keys in TEXTS_OF_CHOICE.items()
        for key in keys
    ]


def test_a_site_that_offers_an_exercise_plan_has_words_for_all_of_it() -> None:
    texts = minimal().registers.texts
    whole = {group: dict.fromkeys(keys, parse_text("Words")) for group, keys in TEXTS_OF_PLAN.items()}
    exercise = entry("exercises/rolling")
    pages = {"pages": {**texts["pages"], **whole["pages"]}}
    assert told(check_texts(context(library(exercise, texts={**texts, **whole, **pages})))) == []
    assert told(check_texts(context(library(entry("symptoms/ache"), texts={**texts, "plan": {}})))) == []
    assert told(check_texts(context(library(exercise, texts={**texts, "plan": {}})))) == [
        f'The sentence "{key}" of the group "{group}" is missing. [missing-text]'
        for group, keys in TEXTS_OF_PLAN.items()
        for key in keys
    ]


def test_a_site_that_has_other_versions_of_pages_has_words_for_all_of_them() -> None:
    texts = minimal().registers.texts
    whole = {group: dict.fromkeys(keys, parse_text("Words")) for group, keys in TEXTS_OF_VERSIONS.items()}
    assert told(check_texts(context(library(texts={**texts, **whole})))) == []
    assert told(check_texts(context(library(texts={**texts, "versions": {}})))) == [
        f'The sentence "{key}" of the group "versions" is missing. [missing-text]'
        for key in TEXTS_OF_VERSIONS["versions"]
    ]


def test_the_title_of_a_type_without_records_may_be_missing() -> None:
    assert told(check_texts(without("types", "stories"))) == []


def test_sentences_that_could_not_be_read_are_not_told_again() -> None:
    of = library(entry("symptoms/ache"), texts=TextsFile.model_validate({}).root, broken=("texts",))
    assert told(check_texts(context(of))) == []


def test_a_region_that_is_not_there_is_told_elsewhere() -> None:
    of = library(entry("anatomy/disc", "summary: 'See {soon}.'"), regions=RegionsFile.model_validate([]).root)
    assert told(check_texts(context(of))) == []
