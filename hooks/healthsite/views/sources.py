"""The views of the list of sources. A long one is parted by the first letter of who wrote them: no page gets heavy."""

from collections.abc import Mapping

from healthsite.library import Library
from healthsite.records.registers import SourceRecord
from healthsite.views.values import Plain, Values

ON_ONE_PAGE = 100
"""Up to so many sources stand on one page."""

Letters = Mapping[str, tuple[SourceRecord, ...]]


def source_letters(library: Library) -> Letters:
    """Letter of a page ("n", or "0-to-9") -> its sources by body and title. Empty where all stand on one page."""
    letters: dict[str, list[SourceRecord]] = {}
    if len(library.registers.sources) <= ON_ONE_PAGE:
        return {}
    for source in _sorted(library.registers.sources):
        first = source.body[0].casefold()
        letters.setdefault(first if first.isascii() and first.isalpha() else "0-to-9", []).append(source)
    return {letter: tuple(letters[letter]) for letter in sorted(letters)}


def sources_view(values: Values) -> Plain:
    """Every source and the pages that rest on it; or, of a long list, the bodies under each letter."""
    letters = source_letters(values.library)
    return {
        "letter": "",
        "letters": [_letter(letter, sources) for letter, sources in letters.items()],
        "sources": [] if letters else _with_pages(values, _sorted(values.library.registers.sources)),
    }


def letter_view(values: Values, letter: str, index_title: str) -> Plain:
    """The sources under one letter, and the way to the others. `index_title` is the title of the whole list."""
    letters = source_letters(values.library)
    return {
        "letter": letter,
        "index_title": index_title,
        "letters": [_letter(name, sources) for name, sources in letters.items()],
        "sources": _with_pages(values, letters[letter]),
    }


def _letter(letter: str, sources: tuple[SourceRecord, ...]) -> Plain:
    return {
        "id": letter,
        "title": letter.replace("-", " ") if len(letter) > 1 else letter.upper(),
        "address": f"sources/{letter}/",
        "count": len(sources),
        "bodies": list(dict.fromkeys(source.body for source in sources)),
    }


def _with_pages(values: Values, sources: tuple[SourceRecord, ...]) -> list[Plain]:
    used = values.cited_by
    return [
        values.plain(source) | {"pages": [values.link(ref) for ref in used.get(source.id, ())]} for source in sources
    ]


def _sorted(sources: tuple[SourceRecord, ...]) -> tuple[SourceRecord, ...]:
    return tuple(sorted(sources, key=lambda source: (source.body.casefold(), source.title.casefold())))
