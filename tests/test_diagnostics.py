"""Mistakes are values; the report has three forms."""

import json

import pytest

from healthsite.diagnostics import (
    ContentError,
    Diagnostic,
    Position,
    as_github,
    as_json,
    as_text,
    did_you_mean,
    in_order,
)

HEAT = Diagnostic(
    Position("content/conditions/sciatica.md", 14, 7), "unknown-reference", 'Nothing has the id "het".', "Look again."
)
FILE = Diagnostic(Position("content/texts.yml"), "missing-file", "There is no texts.yml.")


def test_the_text_form_gives_place_message_rule_hint_and_count() -> None:
    assert as_text([HEAT, FILE]) == (
        'content/conditions/sciatica.md:14:7: error: Nothing has the id "het". [unknown-reference]\n'
        "    hint: Look again.\n"
        "content/texts.yml:1:1: error: There is no texts.yml. [missing-file]\n"
        "2 mistakes found."
    )


def test_one_mistake_is_counted_in_the_singular() -> None:
    assert as_text([FILE]).endswith("\n1 mistake found.")


def test_the_json_form_gives_every_part_by_name() -> None:
    place = {"path": "content/conditions/sciatica.md", "line": 14, "column": 7}
    words = {"rule": "unknown-reference", "message": 'Nothing has the id "het".', "hint": "Look again."}
    assert json.loads(as_json([HEAT])) == [place | words]


def test_the_json_form_keeps_letters_as_they_are() -> None:
    assert "“é”" in as_json([Diagnostic(Position("a.md"), "bad-id", "“é”")])


def test_the_github_form_is_one_command_for_each_mistake() -> None:
    assert as_github([HEAT, FILE]) == (
        "::error file=content/conditions/sciatica.md,line=14,col=7,title=unknown-reference::"
        'Nothing has the id "het". Look again.\n'
        "::error file=content/texts.yml,line=1,col=1,title=missing-file::There is no texts.yml."
    )


def test_the_github_form_escapes_what_would_end_a_command() -> None:
    odd = Diagnostic(Position("a,b:c.md"), "bad-id", "100%\nof\rit: a, b")
    assert as_github([odd]) == "::error file=a%2Cb%3Ac.md,line=1,col=1,title=bad-id::100%25%0Aof%0Dit: a, b"


@pytest.mark.parametrize(("form", "nothing"), [(as_text, ""), (as_github, ""), (as_json, "[]")])
def test_no_mistakes_give_an_empty_report(form: object, nothing: str) -> None:
    assert callable(form)
    assert form([]) == nothing


def test_mistakes_are_sorted_by_file_line_column_and_rule() -> None:
    places = [Position("b.md", 1, 1), Position("a.md", 10, 1), Position("a.md", 9, 5), Position("a.md", 9, 1)]
    found = in_order(Diagnostic(place, "bad-id", "x") for place in places)
    assert [str(item.position) for item in found] == ["a.md:9:1", "a.md:9:5", "a.md:10:1", "b.md:1:1"]


def test_a_mistake_found_twice_is_told_once() -> None:
    assert in_order([FILE, HEAT, FILE]) == (HEAT, FILE)


def test_a_rule_that_is_not_in_the_list_is_refused() -> None:
    with pytest.raises(ValueError, match="no-such-rule"):
        Diagnostic(Position("a.md"), "no-such-rule", "x")


def test_the_error_of_the_edge_says_the_whole_report_in_order() -> None:
    error = ContentError([FILE, HEAT])
    assert str(error) == as_text([HEAT, FILE])
    assert error.diagnostics == (HEAT, FILE)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [("nsaid", 'Did you mean "nsaids"?'), ("het", 'Did you mean "heat"?'), ("zzz", ""), ("", "")],
)
def test_a_near_name_is_suggested_and_a_far_one_is_not(wrong: str, sentence: str) -> None:
    assert did_you_mean(wrong, {"nsaids", "heat", "walking"}) == sentence
