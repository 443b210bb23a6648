"""Pages can be read by a tired person."""

import pytest

from healthsite.checks.reading import check_reading
from healthsite.loading import Entry
from tests.small import context, entry, library, told

HARD = (
    "Multidisciplinary rehabilitation incorporating psychological interventions demonstrates considerable superiority."
)

FAIRLY_HARD = "It can hurt after a long day of lifting boxes at work, and it can hurt more in the evening than before."


def found(*written: Entry) -> list[str]:
    return [sentence.rpartition(" ")[2] for sentence in told(check_reading(context(library(*written))))]


def of_body(body: str) -> list[str]:
    return found(entry("anatomy/disc", body=f"## Overview\n\n{body}\n"))


def words(count: int) -> str:
    """A sentence of so many easy words."""
    return " ".join(["The", *["cat"] * (count - 1)]) + "."


def test_an_easy_page_is_fine() -> None:
    assert of_body("Sit up. Stand when you can. Walk a bit each day.") == []


@pytest.mark.parametrize(
    ("summary", "sentence"),
    [
        (HARD, "The reading grade of this page is 48.0; it may be 7.5 at most. [too-hard]"),
        (FAIRLY_HARD, "Without names, the reading grade is 7.5; it may be 6.0 at most. [too-hard]"),
    ],
)
def test_a_hard_page_is_told(summary: str, sentence: str) -> None:
    page = entry("anatomy/disc", {"summary": summary}, "")
    assert told(check_reading(context(library(page)))) == [sentence]


@pytest.mark.parametrize(("item", "is_fine"), [("walk a bit each day", True), (HARD, False)])
def test_a_do_list_is_easier_still(item: str, is_fine: bool) -> None:
    easy = " ".join(["Sit up."] * 40)
    sentences = told(check_reading(context(library(entry("prevention/walking", {"summary": easy, "do": [item]})))))
    assert len(sentences) == (0 if is_fine else 1)
    assert is_fine or sentences[0].startswith("The reading grade of the Do list is ")


@pytest.mark.parametrize(("sentences", "told_of"), [([20, 20], 0), ([21], 0), ([21, 5, 22], 2)])
def test_one_long_sentence_is_free_and_more_are_told(sentences: list[int], told_of: int) -> None:
    body = "\n\n".join(words(count) for count in sentences)
    assert of_body(body).count("[long-sentence]") == told_of


def test_three_in_a_hundred_sentences_may_be_long() -> None:
    short = "\n\n".join([words(5)] * 100)
    assert of_body(f"{short}\n\n" + "\n\n".join([words(21)] * 3)) == []


@pytest.mark.parametrize(("count", "is_fine"), [(3, True), (4, False)])
def test_a_paragraph_has_three_sentences_at_most(count: int, is_fine: bool) -> None:
    assert of_body(" ".join(["Sit up."] * count)) == ([] if is_fine else ["[long-paragraph]"])


def test_an_item_is_no_paragraph() -> None:
    assert of_body("- " + " ".join(["Sit up."] * 4)) == []
