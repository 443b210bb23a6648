"""Each kind of value reads what editors write, and refuses the rest under the name of its rule."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from healthsite.records import fields
from healthsite.refs import Ref
from healthsite.text import Claim, Text

NO_SOURCE = "This says something that needs a source, and names none."


def read(kind: Any, written: Any) -> Any:
    return TypeAdapter(kind).validate_python(written)


def refused(kind: Any, written: Any) -> str:
    """The rule that a value breaks, and the sentence that says so."""
    with pytest.raises(ValidationError) as caught:
        read(kind, written)
    (error,) = caught.value.errors()
    return f"{error['type']}: {error['msg']}"


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (fields.PlainWords, "  two\n words ", "two words"),
        (fields.Title, "x" * 65, "x" * 65),
        (fields.Id, "l4-l5", "l4-l5"),
        (fields.WebAddress, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (fields.WebAddress, "http://example.org", "http://example.org"),
        (fields.SiteAddress, "conditions/slipped-disc", "conditions/slipped-disc/"),
        (fields.SiteAddress, "/conditions/slipped-disc/", "conditions/slipped-disc/"),
        (fields.Day, "2028-02-29", date(2028, 2, 29)),
        (fields.TrueFalse, "true", True),
        (fields.TrueFalse, "false", False),
        (fields.WholeNumber, "1", 1),
        (fields.WholeNumber, "2026", 2026),
        (fields.AnyRef, "conditions/sciatica", Ref("conditions", "sciatica")),
        (fields.SignRef, "saddle-numbness", Ref("danger-signs", "saddle-numbness")),
        (fields.SourceRef, "nhs", Ref("sources", "nhs")),
        (fields.BodyAreaRef, "hip", Ref("body-areas", "hip")),
    ],
)
def test_what_fits_is_read(kind: Any, written: str, value: object) -> None:
    assert read(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written", "told"),
    [
        (fields.PlainWords, ["a"], "wrong-value: Plain text belongs here, not a list or further fields."),
        (fields.PlainWords, {"a": "b"}, "wrong-value: Plain text belongs here, not a list or further fields."),
        (fields.PlainWords, "  ", "empty-value: This field is empty."),
        (fields.Title, "x" * 66, "wrong-value: A title has at most 65 characters; this one has 66."),
        (fields.Id, "L4", 'wrong-value: "L4" is not an id.'),
        (fields.Id, "a--b", 'wrong-value: "a--b" is not an id.'),
        (fields.Id, "a_b", 'wrong-value: "a_b" is not an id.'),
        (fields.WebAddress, "example.org", 'wrong-value: "example.org" is not a web address.'),
        (fields.WebAddress, "javascript:x()", 'wrong-value: "javascript:x()" is not a web address.'),
        (fields.WebAddress, 'https://a"b', 'wrong-value: "https://a"b" is not a web address.'),
        (fields.SiteAddress, "Conditions/x", 'wrong-value: "Conditions/x" is not an address of this site.'),
        (fields.SiteAddress, "../x", 'wrong-value: "../x" is not an address of this site.'),
        (fields.Day, "2026-02-29", 'wrong-date: There is no day "2026-02-29".'),
        (fields.Day, "2026-13-01", 'wrong-date: There is no day "2026-13-01".'),
        (fields.Day, "1 May 2026", 'wrong-date: "1 May 2026" is not a date.'),
        (fields.Day, "20260501", 'wrong-date: "20260501" is not a date.'),
        (fields.Day, "", "empty-value: This field is empty."),
        (fields.TrueFalse, "yes", 'wrong-value: "yes" is neither true nor false.'),
        (fields.TrueFalse, "True", 'wrong-value: "True" is neither true nor false.'),
        (fields.WholeNumber, "0", 'wrong-value: "0" is not a whole number above 0.'),
        (fields.WholeNumber, "007", 'wrong-value: "007" is not a whole number above 0.'),
        (fields.WholeNumber, "1.5", 'wrong-value: "1.5" is not a whole number above 0.'),
        (fields.WholeNumber, "-3", 'wrong-value: "-3" is not a whole number above 0.'),
        (fields.WholeNumber, "٣", 'wrong-value: "٣" is not a whole number above 0.'),
        (fields.AnyRef, "sciatica", 'wrong-value: "sciatica" does not say which type it belongs to.'),
        (fields.SignRef, ["a"], "wrong-value: Plain text belongs here, not a list or further fields."),
        (fields.Text, ["a"], "wrong-value: Plain text belongs here, not a list or further fields."),
        (fields.Text, "", "empty-value: This field is empty."),
        (fields.Claim, "It helps.", f"claim-without-source: {NO_SOURCE}"),
        (fields.Basis, "Usual practice", f"claim-without-source: {NO_SOURCE}"),
        (fields.DoNot, "lie still", 'do-not-form: This item does not begin with "do not".'),
        (fields.DoNot, "Do not lie", 'do-not-form: This item does not begin with "do not".'),
    ],
)
def test_what_does_not_fit_is_refused(kind: Any, written: object, told: str) -> None:
    assert refused(kind, written) == told


def test_text_is_parsed_on_one_line() -> None:
    text = read(fields.Text, "It helps.[^a]\n  See {soon}.")
    assert isinstance(text, Text)
    assert (text.raw, text.sources) == ("It helps.[^a] See {soon}.", ("a",))


@pytest.mark.parametrize("kind", [fields.Claim, fields.Basis])
def test_a_claim_has_a_source(kind: Any) -> None:
    claim = read(kind, "It helps.[^a]")
    assert isinstance(claim, Claim)
    assert claim.sources == ("a",)


def test_a_basis_may_be_usual_practice() -> None:
    assert read(fields.Basis, "usual practice").raw == "usual practice"


def test_an_item_of_a_do_not_list_says_so() -> None:
    assert read(fields.DoNot, "do not lie still[^a]").words == "do not lie still"


def test_braces_in_a_wrong_value_are_told_as_they_are() -> None:
    assert refused(fields.Id, "{a} {0}") == 'wrong-value: "{a} {0}" is not an id.'


def test_a_hint_says_how_to_write_it() -> None:
    with pytest.raises(ValidationError) as caught:
        read(fields.Day, "1 May")
    assert caught.value.errors()[0]["ctx"]["hint"] == "Write the year, the month and the day: 2026-11-21."


@pytest.mark.parametrize("name", ["a", "l4", "slipped-disc", "2-weeks"])
def test_ids_are_small_letters_digits_and_single_hyphens(name: str) -> None:
    assert fields.ID.fullmatch(name)


@pytest.mark.parametrize("name", ["", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a.md", "a\n"])
def test_nothing_else_is_an_id(name: str) -> None:
    assert not fields.ID.fullmatch(name)
