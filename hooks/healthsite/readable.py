"""What a reader reads of a page's own words, passage by passage, for the checks of language and the report.

Names, dates, sources and the danger signs (whose words come whole from the register) are not among them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from healthsite.context import Context
from healthsite.diagnostics import Position
from healthsite.language.figures import has_figure
from healthsite.language.grade import measure
from healthsite.language.sentences import words
from healthsite.loading import Entry
from healthsite.prose_parts import Block
from healthsite.records.treatment import Treatment
from healthsite.records.walk import texts
from healthsite.source import Loc

_FREE_FIELDS = frozenset(
    {"steps", "dose", "easier", "harder", "equipment", "questions_to_ask", "self_care_if", "changes"}
)
"""Fields in which figures are counts, mirror the danger signs, or are questions."""
_FREE_PARTS = frozenset({"for", "name", "heard", "with"})


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


def has_health_figure(passage: Passage) -> bool:
    """Whether a passage holds a figure that somebody has to have found out."""
    if passage.block is not None and passage.block.kind == "th":
        return False
    if passage.field in _FREE_FIELDS or _FREE_PARTS & {str(step) for step in passage.loc}:
        return False
    return has_figure(passage.words)


def grades(entry: Entry, page: Iterable[Passage], medicines: frozenset[str]) -> tuple[float, float]:
    """The plain grade of a page, and the grade without the names that it cannot do without."""
    read = [passage.words for passage in page]
    own = frozenset(word.casefold() for word in words(entry.record.title))
    return measure(read).grade, measure(read, leave_out=own | medicines).grade


def medicine_names(context: Context) -> frozenset[str]:
    """The words of all names of medicines, in small letters."""
    medicines = (
        name
        for entry in context.library.of_type("treatments")
        if isinstance(entry.record, Treatment) and entry.record.is_medicine
        for name in (entry.record.title, *entry.record.also_known_as)
    )
    return frozenset(word.casefold() for name in medicines for word in words(name))
