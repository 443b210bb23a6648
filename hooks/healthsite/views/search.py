"""What the search knows of a page: known words, so that nothing parses finished HTML, and no danger box is found on
every page. Aliases and usual misspellings are searched although the page does not print all of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from healthsite.context import Context
from healthsite.loading import Entry
from healthsite.prose import plain_words
from healthsite.prose_parts import Html, ProsePart, TermUse
from healthsite.records.walk import texts
from healthsite.signs import all_signs


@dataclass(frozen=True)
class SearchEntry:
    """One result: where it leads (a site address, perhaps with a heading), its title and its plain words."""

    location: str
    title: str
    text: str


def record_search(context: Context, entry: Entry) -> tuple[SearchEntry, ...]:
    """The page as a whole (summary, fields), its other names at the same place, then each section of its body.

    The names are an entry of their own because some are never printed: the search finds them and shows the summary.
    """
    record = entry.record
    names = SearchEntry(entry.ref.address, record.title, ", ".join((*record.also_known_as, *record.also_typed)))
    fields = " ".join(text.words for loc, text in texts(record) if loc[0] != "summary")
    whole = SearchEntry(entry.ref.address, record.title, f"{record.summary.words} {fields}")
    sections = (
        SearchEntry(f"{entry.ref.address}#{section.id}", f"{record.title}: {section.title}", _words(section.parts))
        for section in context.body(entry.ref).sections
    )
    return (whole, *([names] if names.text else []), *sections)


def emergency_search(context: Context, address: str, title: str) -> tuple[SearchEntry, ...]:
    """The page of all emergency signs: their words, and the words that people type for them."""
    words = [
        " ".join((item.sign.lead.words, *(text.words for text in item.sign.any_of), *item.sign.also_noticed_as))
        for item in all_signs(context.library, ("emergency", "urgent"), full=True)
    ]
    return (SearchEntry(address, title, ". ".join(words)),)


def _words(parts: Iterable[ProsePart]) -> str:
    pieces = (
        plain_words(part.html) if isinstance(part, Html) else part.words
        for part in parts
        if isinstance(part, Html | TermUse)
    )
    return " ".join("".join(pieces).split())
