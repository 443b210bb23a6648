"""Phone numbers and services are found in prose; other figures are not."""

from typing import Any

import pytest

from healthsite.checks.phone_numbers import check_phone_numbers
from healthsite.loading import Entry
from healthsite.records.registers import PicturesFile, RegionsFile, TextsFile
from healthsite.source import Source
from tests.small import context, entry, fields, library, told

REGIONS = """
- id: uk
  name: United Kingdom
  emergency: {number: "999", also: ["112"], sources: [leaflet]}
  urgent: {name: NHS 111, number: "111", sources: [leaflet]}
  crisis: {name: Samaritans, number: "116 123", sources: [leaflet]}
- {id: ireland, name: Ireland, emergency: {number: "112", sources: [leaflet]}}
"""


def found(written: Entry, **registers: Any) -> list[str]:
    """What is told, as the words that were found."""
    of = library(written, regions=RegionsFile.model_validate(fields(REGIONS)).root, **registers)
    sentences = told(check_phone_numbers(context(of)))
    assert all(
        sentence.endswith(" looks like a phone number or a service to call. [phone-number]") for sentence in sentences
    )
    return [sentence.split('"')[1] for sentence in sentences]


def in_summary(words: str) -> list[str]:
    return found(entry("anatomy/disc", f"summary: >-\n  {words}"))


def in_body(words: str) -> list[str]:
    return found(entry("anatomy/disc", body=f"## Overview\n\n{words}\n"))


FINE = (
    "It takes 6 to 8 weeks.",
    "About 112 days, or 999 people.",
    "In 2019-2021 and on 2026-11-21.",
    "Between 1990 - 2020 it rose.",
    "Spinal levels L4-L5, T12 and C7.",
    "From 10,000 to 1,000,000 people.",
    "A dose of 1000 to 4000 mg.",
    "Call {emergency-number} now.",
    "A leaflet by NHS 111 Wales says so.",
    "A ratio of 0.0000001 or 1.1234567.",
    "Do it 10 times, 3 times a day.",
)
WRONG = {
    "Call 999.": "Call 999",
    "Dial 111 at once": "Dial 111",
    "Call the NHS 111 line": "Call the NHS 111",
    "ring 116 123 at any hour": "ring 116 123",
    "Ambulance: 999.": "999",
    "In Europe it is 112.": "112",
    "The surgery: 020 7946 0958.": "020 7946 0958",
    "Abroad +44 20 7946 0958": "+44 20 7946 0958",
    "Write to (020) 7946-0958": "020) 7946-0958",
    "Phone Samaritans tonight": "Phone Samaritans",
    "contact the samaritans": "contact the samaritans",
}


@pytest.mark.parametrize("words", FINE)
def test_figures_that_are_no_phone_numbers_are_fine(words: str) -> None:
    assert in_summary(words) == []
    assert in_body(words) == []


@pytest.mark.parametrize(("words", "number"), WRONG.items())
def test_phone_numbers_and_services_are_told(words: str, number: str) -> None:
    assert in_summary(words) == [number]
    assert in_body(words) == [number]


def test_a_number_in_bold_is_told() -> None:
    assert in_body("Call **999** now.") == ["Call 999"]


@pytest.mark.parametrize("heading", ["### Call 999", "### Ring *111* first"])
def test_a_number_in_a_heading_is_told(heading: str) -> None:
    assert len(in_body(heading)) == 1


def test_a_number_in_a_field_of_an_entry_is_told_at_its_place() -> None:
    with_myth = entry("anatomy/disc", "myths: [{heard: 'Call 999.', known: 'No.[^leaflet]'}]")
    assert found(with_myth) == ["Call 999"]


def test_a_number_in_a_shared_sentence_is_told() -> None:
    texts = TextsFile.model_validate({"lines": {"help": "Call 999."}}).root
    source = {"texts": Source("content/texts.yml", {})}
    assert found(entry("anatomy/disc"), texts=texts, sources_of=source) == ["Call 999"]


def test_a_number_in_a_picture_is_told() -> None:
    pictures = PicturesFile.model_validate(
        [{"id": "a", "title": "A", "alt": "A phone.", "labels": {"b": "Ring 112"}}]
    ).root
    source = {"pictures": Source("content/pictures.yml", [])}
    assert found(entry("anatomy/disc"), pictures=pictures, sources_of=source) == ["Ring 112"]
