"""Files are read into strings with the place of every field; what cannot be read is told with its place."""

from pathlib import Path

import pytest

from healthsite.diagnostics import Position
from healthsite.source import Loc, Source, read_source

RECORD = """---
title: Heat
names:
  - warm pack
  - id: pad
    note: >-
      It is [^nhs]
      soft.
---

## Overview

Words on heat.
"""


def read(folder: Path, text: str, name: str = "heat.md") -> Source:
    """The source of a file without mistakes."""
    file = folder / name
    file.write_text(text, encoding="utf-8", newline="")
    source, diagnostics = read_source(file, name)
    assert source is not None
    assert diagnostics == []
    return source


def told(folder: Path, content: str | bytes, name: str = "heat.md") -> list[str]:
    """The mistakes of a file: "line:column rule"."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = read_source(file, name)[1]
    return [f"{item.position.line}:{item.position.column} {item.rule}" for item in found]


def test_a_record_has_fields_and_a_body(tmp_path: Path) -> None:
    source = read(tmp_path, "---\ntitle: Heat\nnames: [a, b]\n---\nBody\n")
    assert source.fields == {"title": "Heat", "names": ["a", "b"]}
    assert (source.body, source.body_line) == ("Body\n", 5)


def test_a_register_is_all_fields(tmp_path: Path) -> None:
    source = read(tmp_path, "- id: a\n- id: b\n", "sources.yml")
    assert (source.fields, source.body) == ([{"id": "a"}, {"id": "b"}], "")


@pytest.mark.parametrize("text", ["", "# later\n"])
def test_a_register_without_entries_has_no_fields(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text, "sources.yml").fields == {}


@pytest.mark.parametrize("scalar", ["no", "yes", "007", "2026-01-32", "1.50", "0x1f", "~", "null", "1e3", "1_000"])
def test_scalars_stay_as_written(tmp_path: Path, scalar: str) -> None:
    assert read(tmp_path, f"value: {scalar}\n", "a.yml").fields == {"value": scalar}


@pytest.mark.parametrize(
    ("loc", "line", "column"),
    [
        (("title",), 2, 1),
        (("names",), 3, 1),
        (("names", 0), 4, 5),
        (("names", 1, "id"), 5, 5),
        (("names", 1, "note"), 6, 5),
    ],
)
def test_every_field_has_its_place(tmp_path: Path, loc: Loc, line: int, column: int) -> None:
    assert read(tmp_path, RECORD).position(loc) == Position("heat.md", line, column)


@pytest.mark.parametrize(("loc", "line"), [(("names", 1, "missing", 0), 5), (("missing",), 2), ((), 2)])
def test_what_is_not_there_stands_where_its_parent_is(tmp_path: Path, loc: Loc, line: int) -> None:
    assert read(tmp_path, RECORD).position(loc).line == line


def test_a_piece_of_a_folded_value_is_found_on_its_line(tmp_path: Path) -> None:
    assert read(tmp_path, RECORD).find(("names", 1, "note"), "[^nhs]") == Position("heat.md", 7, 13)


def test_a_piece_that_is_folded_out_of_sight_stands_where_its_value_is(tmp_path: Path) -> None:
    assert read(tmp_path, RECORD).find(("names", 1, "note"), "[^nhs] soft") == Position("heat.md", 6, 5)


def test_words_of_the_body_are_not_looked_for_in_the_fields(tmp_path: Path) -> None:
    source = read(tmp_path, "---\ntitle: Heat\n---\nA line\nHeat helps\n")
    assert source.find_in_body("Heat") == Position("heat.md", 5, 1)


def test_words_that_are_not_in_the_body_stand_at_its_start(tmp_path: Path) -> None:
    assert read(tmp_path, RECORD).find_in_body("cold") == Position("heat.md", 10, 1)


def test_line_ends_of_windows_change_nothing(tmp_path: Path) -> None:
    other = read(tmp_path, RECORD.replace("\n", "\r\n"))
    assert other == read(tmp_path, RECORD)


def test_spaces_after_the_hyphens_do_no_harm(tmp_path: Path) -> None:
    assert read(tmp_path, "--- \ntitle: Heat\n---  \nBody").body == "Body"


def test_a_line_of_hyphens_in_the_body_is_a_rule(tmp_path: Path) -> None:
    assert read(tmp_path, "---\ntitle: Heat\n---\nOne\n\n---\n\nTwo\n").body == "One\n\n---\n\nTwo\n"


def test_a_hand_written_page_needs_no_fields(tmp_path: Path) -> None:
    file = tmp_path / "index.md"
    file.write_text("# Home\n", encoding="utf-8")
    source, diagnostics = read_source(file, "index.md", fields_optional=True)
    assert (source, diagnostics) == (Source("index.md", {}, "# Home\n", 1, "# Home\n"), [])


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("# Heat\n", "1:1 no-front-matter"),
        ("", "1:1 no-front-matter"),
        ("---\ntitle: Heat\n", "1:1 no-front-matter"),
        ("---\ntitle: Heat: warm\n---\n", "2:12 broken-yaml"),
        ("---\ntitle: [a\nb: c\n---\n", "3:2 broken-yaml"),
        ("---\ntitle: a\n\tb: c\n---\n", "3:1 broken-yaml"),
        ("---\ntitle: a\x07\n---\n", "2:1 broken-yaml"),
        ("---\ntitle: a\nb: 1\ntitle: c\n---\n", "4:1 duplicate-key"),
        ("---\nrows:\n  - id: a\n    id: b\n---\n", "4:5 duplicate-key"),
        ("---\na: &x [1]\nb: *x\n---\n", "2:4 broken-yaml"),
        (b"---\ntitle: caf\xe9\n---\n", "1:1 not-utf8"),
        ("\ufeff---\ntitle: a\n---\n", "1:1 not-utf8"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, content: str | bytes, expected: str) -> None:
    assert told(tmp_path, content) == [expected]


def test_a_second_document_in_a_register_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "- id: a\n---\n- id: b\n", "sources.yml") == ["2:1 broken-yaml"]


def test_of_a_field_written_twice_the_first_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("a: 1\na: 2\nb: 3\n", encoding="utf-8")
    source, diagnostics = read_source(file, "a.yml")
    assert source is not None
    assert (source.fields, len(diagnostics)) == ({"a": "1", "b": "3"}, 1)


def test_every_field_written_twice_is_told(tmp_path: Path) -> None:
    twice = ["3:1 duplicate-key", "5:1 duplicate-key"]
    assert told(tmp_path, "---\na: 1\na: 2\nb: 1\nb: 2\n---\n") == twice
