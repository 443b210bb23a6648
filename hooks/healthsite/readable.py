"""What a reader reads of a page's own words, passage by passage, for the checks of language.

Names, dates, sources and the danger signs (whose words come whole from the register) are not among them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from healthsite.context import Context
from healthsite.diagnostics import Position
from healthsite.loading import Entry
from healthsite.prose_parts import Block
from healthsite.records.walk import texts
from healthsite.source import Loc


@dataclass(frozen=True)
class Passage:
    """A field's text, or a paragraph, item or cell of the body (then `block` is there and `loc` is empty)."""

    entry: Entry
    words: str
    sources: tuple[str, ...]
    loc: Loc = ()
    block: Block | None = None

    @property
    def field(self) -> str:
        """The top-level field that it belongs to; empty in a body."""
        return str(self.loc[0]) if self.loc else ""

    def position(self, fragment: str) -> Position:
        """Where some of its words stand in the file."""
        start = re.split(r"[.!?:]", fragment.strip(), maxsplit=1)[0][:25]
        return self.entry.source.find(self.loc, start) if self.loc else self.entry.source.find_in_body(start)


def passages(context: Context, entry: Entry) -> Iterator[Passage]:
    """Everything that the author of a record wrote for readers, in the order of the file."""
    for loc, text in texts(entry.record):
        if text.words:
            yield Passage(entry, text.words, text.sources, loc)
    for block in context.body(entry.ref).blocks:
        yield Passage(entry, block.words, block.sources, block=block)
