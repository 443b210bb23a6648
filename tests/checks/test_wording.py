"""Words that our prose does without, and forms that a page keeps to."""

import pytest

from healthsite.checks.wording import check_wording
from healthsite.loading import Entry
from healthsite.records.registers import WordsFile
from tests.small import context, entry, fields, library, told

WORDS = "[{word: utilise, instead: use}, {word: e.g., instead: such as}, {word: chronic, instead: long-lasting}]"


def found(written: Entry) -> list[str]:
    return told(check_wording(context(library(written, words=WordsFile.model_validate(fields(WORDS)).root))))


def of_body(body: str) -> list[str]:
    return found(entry("anatomy/disc", body=f"## Overview\n\n{body}\n"))


@pytest.mark.parametrize(
    "words",
    [
        "You can use it.", "Reutilised.", "It lasts (chronic pain).", "Doctors say “chronic”.", 'They say "utilise".',
        "See [chronic pain](x.md).",
    ],
)  # fmt: skip
def test_plain_words_brackets_quotes_and_names_of_pages_are_fine(words: str) -> None:
    assert of_body(words) == []


@pytest.mark.parametrize(
    ("words", "word"), [("You can utilise it.", "utilise"), ("Chronic pain", "Chronic"), ("Heat, e.g. a pad", "e.g.")]
)
def test_a_word_that_is_not_plain_is_told(words: str, word: str) -> None:
    assert of_body(words) == [f'"{word}" is not plain. [plain-word]']
    assert found(entry("anatomy/disc", {"summary": words})) == [f'"{word}" is not plain. [plain-word]']


def test_what_people_say_and_the_names_of_a_page_are_free() -> None:
    heard = "myths: [{heard: It is chronic., known: 'It passes.[^leaflet]'}]"
    assert found(entry("anatomy/disc", heard)) == []
    assert found(entry("conditions/chronic-pain", "summary: Chronic pain stays.")) == []


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("A rare side effect is a rash.", "rare"),
        ("Commonly it harms.", "Commonly"),
        ("The risk is very rare.", "very rare"),
    ],
)
def test_a_word_for_how_often_is_told_beside_a_risk(words: str, label: str) -> None:
    assert of_body(words) == [f'"{label}" stands beside a risk. [frequency-label]']


def test_every_harm_is_a_risk() -> None:
    sentence = '"rare" stands beside a risk. [frequency-label]'
    assert found(entry("treatments/heat", "harms: ['Burns are rare.[^leaflet]']")) == [sentence]


def test_how_often_something_else_is_may_be_said() -> None:
    assert of_body("Back pain is common. There is no risk.") == []


def test_a_sentence_of_texts_is_not_typed_again() -> None:
    again = "Do not start or stop a prescribed medicine, without asking a doctor or pharmacist!"
    assert of_body(f"Wait. {again}") == ['This sentence is "lines: medicine-start-stop" of texts.yml. [copied-text]']


def test_a_short_sentence_may_happen_to_be_the_same() -> None:
    assert of_body("We did not find this.") == []


@pytest.mark.parametrize(("items", "is_fine"), [(6, True), (7, False)])
def test_a_list_has_six_items_at_most(items: int, is_fine: bool) -> None:
    assert of_body("- one\n" * items) == ([] if is_fine else [f"This list has {items} items. [long-list]"])


def test_headings_do_not_ask() -> None:
    assert of_body("### Is it bad?\n\nNo.") == ['The heading "Is it bad?" is a question. [question-heading]']
    assert found(entry("guides/sleep", body="## Why?\n\n## Rest\n")) == [
        'The heading "Why?" is a question. [question-heading]'
    ]


@pytest.mark.parametrize("words", ["here", "Read more", "click here"])
def test_a_link_says_where_it_goes(words: str) -> None:
    assert of_body(f"See [{words}](x.md)") == [f'The link "{words}" does not say where it goes. [link-words]']
    assert of_body(f"See [{words} on discs](x.md)") == []


@pytest.mark.parametrize(("length", "is_fine"), [(0, False), (1, True), (125, True), (126, False)])
def test_a_picture_has_words(length: int, is_fine: bool) -> None:
    problem = "This picture has no words, or too many, for who cannot see it. [picture-words]"
    assert of_body(f"![{'x' * length}](p.png)") == ([] if is_fine else [problem])
