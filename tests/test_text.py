"""Text of fields is split into words, markers and placeholders, and nothing of it is lost."""

import pytest

from healthsite.text import Marker, Part, Placeholder, Words, parse_parts, parse_text


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("Plain words.", (Words("Plain words."),)),
        ("It helps.[^leaflet]", (Words("It helps."), Marker("leaflet"))),
        ("Two.[^a][^b]", (Words("Two."), Marker("a"), Marker("b"))),
        ("See {soon} today", (Words("See "), Placeholder("soon"), Words(" today"))),
        ("{ soon }", (Placeholder("soon"),)),
        ("", ()),
    ],
)
def test_text_is_split_into_its_parts(raw: str, parts: tuple[Part, ...]) -> None:
    assert parse_parts(raw) == parts


@pytest.mark.parametrize("raw", ["a < b & c", "<b>no</b>", "*no* [no](no.md)", "2 [3]", "{open", "[^open", "a\n{b\n}"])
def test_what_looks_like_markup_stays_plain_words(raw: str) -> None:
    assert parse_parts(raw) == (Words(raw),)


@pytest.mark.parametrize(("raw", "part"), [("[^no-such]", Marker("no-such")), ("{no such}", Placeholder("no such"))])
def test_unknown_names_are_kept_for_the_checks(raw: str, part: Part) -> None:
    assert parse_parts(raw) == (part,)


def test_a_text_keeps_what_was_written() -> None:
    assert parse_text("See {soon}.[^a]").raw == "See {soon}.[^a]"


def test_sources_stand_in_order_as_often_as_written() -> None:
    assert parse_text("One.[^b] Two.[^a] Three.[^b]").sources == ("b", "a", "b")


def test_words_leave_markers_and_placeholders_out() -> None:
    assert parse_text("Call {emergency-number} now.[^a]").words == "Call  now."
    assert parse_text("{pharmacist} Or wait.[^a] ").words == "Or wait."


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ("It passes.[^a] Mostly soon.", "It passes."),
        ("Is it bad? Mostly not.", "Is it bad?"),
        ("About 1.5 in 10 people.", "About 1.5 in 10 people."),
        ("No full stop", "No full stop"),
    ],
)
def test_the_first_sentence_ends_at_the_first_mark_before_a_space(raw: str, sentence: str) -> None:
    assert parse_text(raw).first_sentence == sentence
