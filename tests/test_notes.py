"""What a page gathers while it is rendered."""

import pytest

from healthsite.notes import HeadingNote, PageNotes


@pytest.fixture
def notes() -> PageNotes:
    sources = {name: {"id": name} for name in "abcde"}
    return PageNotes("treatments/heat/", sources, {"disc": {"id": "disc"}, "nerve": {"id": "nerve"}})


def test_sources_are_numbered_in_the_order_of_first_use(notes: PageNotes) -> None:
    assert [notes.cite(source) for source in ("c", "a", "c", "b")] == [1, 2, 1, 3]


def test_the_list_of_sources_follows_their_numbers(notes: PageNotes) -> None:
    for source in ("c", "a", "c"):
        notes.cite(source)
    assert notes.cited() == [{"id": "c"}, {"id": "a"}]


def test_a_source_that_is_not_there_has_a_number_and_no_entry(notes: PageNotes) -> None:
    assert [notes.cite(source) for source in ("a", "none", "b")] == [1, 2, 3]
    assert notes.cited() == [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("before", "together", "ranges"),
    [
        ("", "abc", [(1, 3)]),
        ("abcde", "abce", [(1, 3), (5, 5)]),
        ("abcde", "ec", [(3, 3), (5, 5)]),
        ("ab", "baab", [(1, 2)]),
        ("", "", []),
    ],
)
def test_neighbouring_numbers_are_put_together(
    notes: PageNotes, before: str, together: str, ranges: list[tuple[int, int]]
) -> None:
    for source in before:
        notes.cite(source)
    assert notes.cite_ranges(together) == ranges


def test_a_term_is_used_for_the_first_time_once(notes: PageNotes) -> None:
    assert [notes.is_first_use(term) for term in ("disc", "disc", "nerve", "disc")] == [True, False, True, False]


def test_a_word_that_is_no_term_is_never_explained(notes: PageNotes) -> None:
    assert not notes.is_first_use("no-such")
    assert not notes.has_terms
    assert list(notes.explained()) == []


def test_terms_are_explained_in_the_order_of_first_use(notes: PageNotes) -> None:
    assert notes.is_first_use("nerve")
    assert notes.is_first_use("disc")
    assert notes.has_terms
    assert [term["id"] for term in notes.explained()] == ["nerve", "disc"]


def test_a_term_that_an_explanation_uses_is_explained_after_it(notes: PageNotes) -> None:
    assert notes.is_first_use("nerve")
    explained = []
    for term in notes.explained():
        explained.append(term["id"])
        notes.is_first_use("disc")
    assert explained == ["nerve", "disc"]


def test_headings_are_noted_with_an_id_of_their_own(notes: PageNotes) -> None:
    ids = [notes.heading(2, wanted, "Harms") for wanted in ("harms", "harms", "harms-2", "harms")]
    assert ids == ["harms", "harms-2", "harms-2-2", "harms-3"]
    assert notes.headings[1] == HeadingNote(2, "harms-2", "Harms")


def test_links_may_lead_to_headings_and_other_places(notes: PageNotes) -> None:
    notes.heading(2, "harms", "Harms")
    assert notes.anchor("word-disc") == "word-disc"
    assert notes.anchors == {"harms", "word-disc"}


def test_a_heading_does_not_take_the_id_of_another_place(notes: PageNotes) -> None:
    notes.anchor("harms")
    assert notes.heading(2, "harms", "Harms") == "harms-2"


def test_links_begin_at_the_page(notes: PageNotes) -> None:
    assert notes.link("emergency/") == "../../emergency/"
