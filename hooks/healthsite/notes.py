"""What one page gathers while it is rendered: which source has which number, which headings and terms it has shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from healthsite.addresses import relative_url


@dataclass(frozen=True)
class HeadingNote:
    """A heading of a page, for its contents list and for links to it."""

    level: int
    id: str
    title: str


@dataclass
class PageNotes:
    """Handed to the template of one page and its macros; thrown away with the page.

    Numbers, contents and first uses follow the order of the template, which is the order that readers see.
    """

    address: str
    sources: Mapping[str, Any]
    terms: Mapping[str, Any]
    headings: list[HeadingNote] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    _explained: list[str] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)

    def link(self, address: str) -> str:
        """The way from this page to a site address."""
        return relative_url(address, from_address=self.address)

    def cite(self, source: str) -> int:
        """The number of a source on this page: the order of first use."""
        return self._numbers.setdefault(source, len(self._numbers) + 1)

    def cite_ranges(self, sources: Iterable[str]) -> list[tuple[int, int]]:
        """The numbers of several sources, neighbours put together: [(1, 4), (7, 7)]."""
        ranges: list[tuple[int, int]] = []
        for number in sorted({self.cite(source) for source in sources}):
            if ranges and ranges[-1][1] == number - 1:
                ranges[-1] = (ranges[-1][0], number)
            else:
                ranges.append((number, number))
        return ranges

    def cited(self) -> list[Mapping[str, Any]]:
        """The sources of this page in the order of their numbers."""
        return [self.sources[source] for source in self._numbers if source in self.sources]

    def is_first_use(self, term: str) -> bool:
        """Whether this page now uses a glossary term for the first time. A page about the term itself explains it
        as a whole."""
        if term in self._explained or term not in self.terms or self._is_about(term):
            return False
        self._explained.append(term)
        return True

    def _is_about(self, term: str) -> bool:
        record = self.terms[term].get("record")
        return bool(record) and record.get("address") == self.address

    def explained(self) -> Iterator[Mapping[str, Any]]:
        """The glossary terms that this page has used, in the order of first use.

        The list grows while it is printed: a term's meaning may use another term, which is then explained too.
        """
        return (self.terms[term] for term in self._explained)

    @property
    def has_terms(self) -> bool:
        """Whether this page has used a glossary term."""
        return bool(self._explained)

    def heading(self, level: int, wanted: str, title: str) -> str:
        """Note a heading and get its id, which is unique on the page."""
        unique, number = wanted, 2
        while unique in self._ids:
            unique, number = f"{wanted}-{number}", number + 1
        self._ids.add(unique)
        self.headings.append(HeadingNote(level, unique, title))
        return unique

    def anchor(self, name: str) -> str:
        """Note a place without a heading that links may lead to."""
        self._ids.add(name)
        return name

    @property
    def anchors(self) -> frozenset[str]:
        """Every id that links may lead to."""
        return frozenset(self._ids)
