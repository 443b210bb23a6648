"""A converted body line by line: every paragraph, list item and row of a table by itself, without its markup."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape

from healthsite.prose_parts import Heading, Html, ProsePart
from healthsite.text import Words

Piece = ProsePart | Words
"""A part of a line: its safe HTML has become plain words."""

_BLOCK = re.compile(r"</?(?:p|ul|ol|li|table|thead|tbody|tr|blockquote|pre|div|hr|dl|dt|dd)\b[^>]*>")
_NEXT_CELL = re.compile(r"</t[hd]>\s*<t[hd]\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Line:
    """One line, and the heading below the section's own that it stands under."""

    heading: str
    pieces: tuple[Piece, ...]


@dataclass
class _LineInWork:
    heading: str = ""
    pieces: list[Piece] = field(default_factory=list)

    def add(self, words: str) -> None:
        """Some words; space at the beginning of a line is left out."""
        if words.strip() or (words and self.pieces):
            self.pieces.append(Words(words))

    def finished(self) -> Iterator[Line]:
        """The line so far, where it holds more than space; the next one begins."""
        if any(not isinstance(piece, Words) or piece.words.strip() for piece in self.pieces):
            yield Line(self.heading, tuple(self.pieces))
        self.pieces = []


def prose_lines(parts: Iterable[ProsePart]) -> Iterator[Line]:
    """The lines of one section. A row of a table is one line; its cells are kept apart by a bar."""
    line = _LineInWork()
    for part in parts:
        if isinstance(part, Heading):
            yield from line.finished()
            line.heading = part.title
        elif isinstance(part, Html):
            for number, piece in enumerate(_BLOCK.split(_NEXT_CELL.sub(" | ", part.html))):
                if number:
                    yield from line.finished()
                line.add(_plain(piece))
        else:
            line.pieces.append(part)
    yield from line.finished()


def _plain(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(_TAG.sub("", html)))
