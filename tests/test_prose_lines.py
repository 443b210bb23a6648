"""A body line by line, without its markup."""

import pytest

from healthsite.prose_lines import Line, Piece, prose_lines
from healthsite.prose_parts import Html, SignLine, TermUse
from healthsite.refs import Ref
from healthsite.text import Marker, Placeholder, Words
from tests.small import context, entry, library


def lines(body: str) -> list[Line]:
    """The lines of a section, written in Markdown."""
    of = library(entry("anatomy/disc", body=f"## Overview\n\n{body}\n"))
    (section,) = context(of).body(Ref("anatomy", "disc")).sections
    return list(prose_lines(section.parts))


def words(line: Line) -> str:
    return "".join(piece.words for piece in line.pieces if isinstance(piece, Words)).strip()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One\nline.", ["One line."]),
        ("- one\n- two", ["one", "two"]),
        ("1. one\n2. two", ["one", "two"]),
        ("- one\n\n    more of one\n\n- two", ["one", "more of one", "two"]),
        ("- one\n    - inside", ["one", "inside"]),
        ("A **bold** [link](x.md), and *more*.", ["A bold link, and more."]),
        ("5 < 6 & 7", ["5 < 6 & 7"]),
        ("| A | B |\n|---|---|\n| 1 | 2 |", ["A | B", "1 | 2"]),
        ("> said\n\nOne.", ["said", "One."]),
    ],
)
def test_every_paragraph_item_and_row_is_a_line(body: str, found: list[str]) -> None:
    assert [words(line) for line in lines(body)] == found


def test_markers_and_placeholders_keep_their_place() -> None:
    (line,) = lines("See {soon} **now**.[^a][^b] Then rest.[^c]")
    pieces: tuple[Piece, ...] = (
        Words("See "), Placeholder("soon"), Words(" now."), Marker("a"), Marker("b"), Words(" Then rest."), Marker("c"),
    )  # fmt: skip
    assert line.pieces == pieces


def test_a_line_knows_the_heading_that_it_stands_under() -> None:
    found = lines("Before.\n\n### Do\n\n- walk\n\n### Do not\n\n- do not lie down")
    assert [(line.heading, words(line)) for line in found] == [
        ("", "Before."), ("Do", "walk"), ("Do not", "do not lie down"),
    ]  # fmt: skip


def test_a_line_of_signs_and_a_term_alone_are_lines_too() -> None:
    parts = (Html("<p>"), TermUse("disc", "Discs"), Html("</p>\n"), SignLine(("numb",)))
    assert [line.pieces for line in prose_lines(parts)] == [(TermUse("disc", "Discs"),), (SignLine(("numb",)),)]


@pytest.mark.parametrize("html", ["", "\n", "<p></p>", "<ul>\n</ul>"])
def test_nothing_is_no_line(html: str) -> None:
    assert list(prose_lines([Html(html)])) == []
