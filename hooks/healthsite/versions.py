"""Other versions of the pages that are read in a hurry or with difficulty: easy words, large print, a card to carry."""

from collections.abc import Iterator
from dataclasses import dataclass

from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.records.condition import Condition
from healthsite.records.easy_read import EasyPage
from healthsite.records.registers import DangerSign, Tier
from healthsite.refs import Ref
from healthsite.signs import all_signs, shown_signs

EMERGENCY = "emergency/"
"""The address of the page of all emergency and urgent signs."""

EASY_TIERS: tuple[Tier, ...] = ("emergency", "urgent")
"""The tiers that an easy version repeats."""


@dataclass(frozen=True)
class Version:
    """A version of a page. `of` is the record that the page is about; None for the page of all signs."""

    kind: str
    of: Ref | None = None
    easy: EasyPage | None = None

    @property
    def main(self) -> str:
        """The address of the page itself."""
        return self.of.address if self.of else EMERGENCY

    @property
    def address(self) -> str:
        """Its own address, right below the page."""
        return f"{self.main}{self.kind}/"


def versions(library: Library) -> tuple[Version, ...]:
    """Every version of every page. A site whose texts.yml has no words for them has none."""
    if "versions" not in library.registers.texts or not library.signs:
        return ()
    return (*_easy_versions(library), *_large_versions(library), *_cards(library))


def versions_of(library: Library, of: Ref | None) -> tuple[Version, ...]:
    """The versions of one page."""
    return tuple(version for version in versions(library) if version.of == of)


def card_signs(library: Library, entry: Entry) -> tuple[DangerSign, ...]:
    """The emergency signs that a record names itself, in its own order."""
    named = (library.signs[ref] for ref in entry.record.own_signs if ref in library.signs)
    return tuple(sign for sign in named if sign.tier == "emergency")


def easy_signs(library: Library, of: Ref | None) -> tuple[DangerSign, ...]:
    """The signs of an easy version: all that the page itself shows in these tiers, in the same order."""
    entry = library.entries[of] if of else None
    shown = shown_signs(library, entry.record) if entry else all_signs(library, EASY_TIERS, full=True)
    return tuple(item.sign for item in shown if item.sign.tier in EASY_TIERS)


def _easy_versions(library: Library) -> Iterator[Version]:
    register = library.registers.easy_read
    for page in register.pages if register else ():
        if page.record is None or page.record in library.entries:
            yield Version("easy-read", page.record, page)


def _large_versions(library: Library) -> Iterator[Version]:
    yield Version("large-print")
    yield from (Version("large-print", entry.ref) for entry in _emergencies(library))


def _cards(library: Library) -> Iterator[Version]:
    yield from (Version("card", entry.ref) for entry in _emergencies(library) if card_signs(library, entry))


def _emergencies(library: Library) -> Iterator[Entry]:
    """The conditions that are an emergency in themselves."""
    for entry in library.of_type(Condition.folder):
        if isinstance(entry.record, Condition) and entry.record.emergency:
            yield entry
