"""What is said in two ways: verdicts, and figures of the same source."""

from typing import Any

import pytest

from healthsite.loading import Entry
from healthsite.report.differences import differing_figures, differing_verdicts, statements
from healthsite.views.values import Values
from tests.small import context, entry, library


def values(*entries: Entry) -> Values:
    return Values(context(library(*entries)))


def verdict(
    certainty: str = "low", verdict: str = "may-help", who: str = "New pain", of: str = "heat"
) -> dict[str, str]:
    return {"id": of, "for": who, "verdict": verdict, "certainty": certainty, "claim": "It helps.[^leaflet]"}


def differing(*rows: dict[str, str]) -> list[tuple[str, str, str, str]]:
    """What is told of conditions a, b, ... that have one of these rows each."""
    pages = [entry(f"conditions/{name}", {"treatments": [row]}) for name, row in zip("abcdef", rows, strict=False)]
    told: Any = differing_verdicts(values(*pages))
    return [(row["differs"], row["condition"], row["verdict"], row["certainty"]) for row in told]


@pytest.mark.parametrize(
    "other",
    [verdict(), verdict("high", who="Old pain"), verdict("high", of="ice"), verdict("low", "may-help", "new pain.")],
)
def test_verdicts_that_agree_or_speak_of_something_else_are_not_told(other: dict[str, str]) -> None:
    assert differing(verdict(), other) == []


def test_another_verdict_or_certainty_for_the_same_people_is_told_with_all_rows() -> None:
    cold = [verdict(of="cold"), verdict("high", of="cold")]
    assert differing(*cold, verdict(), verdict("low", "uncertain", "New pain."), verdict()) == [
        ("verdict", "c", "may-help", "low"), ("verdict", "d", "uncertain", "low"), ("verdict", "e", "may-help", "low"),
        ("certainty", "a", "may-help", "low"), ("certainty", "b", "may-help", "high"),
    ]  # fmt: skip


def compared(*pages: Entry) -> list[dict[str, Any]]:
    return list(differing_figures(values(*pages)))


def page(name: str, said: str, source: str = "leaflet") -> Entry:
    return entry(name, {"summary": "Nothing."}, f"## Overview\n\n{said}[^{source}]\n")


SAID = "About 12 out of 100 people had an infection of the wound after surgery."


def of_two(first: str, second: str) -> list[list[str]]:
    """The figures that are told when two pages say this."""
    return [row["figures"] for row in compared(page("anatomy/a", first), page("anatomy/b", second))]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("About 15 out of 100 people had an infection of the wound after surgery.", "15"),
        ("People had wound infections after surgery, 13 out of 100.", "13"),
        ("1 in 5 people had an infection of the wound after surgery.", "20"),
        ("Up to 2 out of 100 people get an infection of the wound within 6 weeks after surgery.", "2"),
    ],
)
def test_the_same_sentence_with_another_figure_is_told(other: str, told: str) -> None:
    assert of_two(SAID, other) == [["12 in 100"], [f"{told} in 100"]]


@pytest.mark.parametrize(
    "other",
    [
        SAID,
        "About 12 out of every 100 people had infections of the wound after surgery.",
        "12 out of 100 people had an infection of the wound after surgery, and 3 out of 100 people another.",
        "About 15 out of 100 people had a leak of the liquid after surgery.",
        "About 15 out of 100 people had an infection of the eye after an accident.",
        "In 6 weeks, people had no infection of the wound after surgery.",
        "About 12 out of 100 people, and 3 out of 100 others, had an infection of the wound after surgery.",
        "About 15 out of 100 people had it: an infection of the wound after surgery.",
        "Many people had an infection of the wound after surgery.",
        "In old trials in Sweden, 15 out of 100 young people who smoked daily had infections in wounds after surgery.",
    ],
)
def test_the_same_figure_other_words_and_further_figures_are_not_told(other: str) -> None:
    assert of_two(SAID, other) == []
    assert of_two(other, SAID) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("12 out of 100 people had a leak.", "15 out of 100 people had a leak."),
        (
            "Of people aged 20 with a painless back, 37 out of 100 had changes.",
            "Of people aged 80 with a painless back, 96 out of 100 had changes.",
        ),
        (
            "Of people over 60, a year of painless days is seldom.",
            "Of people over 65, a year of painless days is seldom.",
        ),
        (
            "After 6 weeks, 12 out of 100 people felt pain in the wound.",
            "After 8 weeks, 15 out of 100 people felt pain in the wound.",
        ),
        (
            "In the trial, 12 out of 100 people with cold hands slept badly after surgery at home.",
            "In the trial, 15 out of 100 people with cold hands slept badly after lunch outdoors.",
        ),
    ],
)
def test_few_shared_words_other_words_ages_and_times_speak_of_something_else(first: str, second: str) -> None:
    assert of_two(first, second) == []


def test_only_sourced_sentences_with_figures_are_held_side_by_side() -> None:
    told = entry(
        "anatomy/a", body="It takes 6 weeks. It passes.[^leaflet]\n\nIt takes 7 weeks.\n\nL5 is low.[^leaflet]\n"
    )
    assert [one.words for one in statements(context(library(told)))] == ["It takes 6 weeks."]


def test_a_difference_is_told_with_both_places() -> None:
    first, second = compared(page("anatomy/a", SAID), page("anatomy/b", SAID.replace("12", "15")))
    assert (first["pair"], first["place"], first["says"]) == (1, "content/anatomy/a.md:3:1", SAID)
    assert (second["pair"], second["place"]) == (1, "content/anatomy/b.md:3:1")


def test_pairs_are_numbered() -> None:
    other = "Up to 3 people in the trial fell over a chair at home."
    pages = [
        page(f"anatomy/{name}", f"{SAID.replace('12', figure)} {other.replace('3', figure)}")
        for name, figure in ("a5", "b6")
    ]
    assert [row["pair"] for row in compared(*pages)] == [1, 1, 2, 2]


def test_other_sources_may_have_other_figures() -> None:
    assert compared(page("anatomy/a", SAID), page("anatomy/b", SAID.replace("12", "15"), "other")) == []


def test_one_record_may_say_two_things() -> None:
    assert compared(page("anatomy/a", f"{SAID} {SAID.replace('12', '15')}")) == []


def test_doses_and_steps_differ_from_exercise_to_exercise() -> None:
    dose = "{dose: {repetitions: %s times, basis: 'Hold the pose, lift %s times, rest and breathe out.[^leaflet]'}}"
    assert compared(*(entry(f"exercises/{name}", dose % (count, count)) for name, count in (("a", 5), ("b", 6)))) == []


LEANING = "After the first year it was sore in 12 out of 100 operated people."


@pytest.mark.parametrize(("target", "told"), [("heat", 2), ("ice", 0)])
def test_a_sentence_that_leans_on_another_is_held_beside_the_same_subject_only(target: str, told: int) -> None:
    claim = {"claim": LEANING.replace("12", "15") + "[^leaflet]"}
    condition = entry("conditions/sore", {"treatments": [verdict(of=target) | claim]})
    pages = (condition, page("treatments/heat", LEANING), entry("treatments/ice"))
    assert len(compared(*pages)) == told
