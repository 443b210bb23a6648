"""Which pages a site has: known from the library alone, before anything is rendered, so that links can be checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from healthsite.addresses import src_uri_of
from healthsite.context import Context
from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.records.base import Record
from healthsite.refs import Ref
from healthsite.review import last_change
from healthsite.views.index import index_view, type_title
from healthsite.views.record import neighbours, record_view
from healthsite.views.search import SearchEntry, emergency_search, record_search
from healthsite.views.shared import all_look_alikes_view, emergency_view, glossary_view, sources_view
from healthsite.views.values import Plain, Values


@dataclass(frozen=True)
class PlannedPage:
    """A page to be made: where it stands, its template, and how its view is made."""

    src_uri: str
    template: str
    title: str
    view: Callable[[Values], Plain]
    description: str = ""
    edit_path: str | None = None
    updated: date | None = None
    previous: str | None = None
    next: str | None = None
    is_record: bool = False
    search: Callable[[Context], tuple[SearchEntry, ...]] | None = None
    """What the search knows of the page; left out, it knows the title."""


def plan_pages(library: Library, types: tuple[type[Record], ...], templates_dir: Path) -> tuple[PlannedPage, ...]:
    """Every page but the hand-written ones. A type without records has no index."""
    pages = [*_shared_pages(library)]
    for record_type in types:
        entries = library.of_type(record_type.folder)
        if entries:
            pages.append(_index_page(library, record_type, templates_dir))
            pages += _record_pages(entries)
    return tuple(pages)


def page_title(library: Library, name: str) -> str:
    """The title of a page that gathers from the whole library, in the words of texts.yml."""
    text = library.registers.texts.get("pages", {}).get(name)
    return text.words if text else name


def _shared_pages(library: Library) -> Iterator[PlannedPage]:
    registers = library.registers
    wanted: list[tuple[str, object, Callable[[Values], Plain]]] = [
        ("emergency", registers.danger_signs.signs, emergency_view),
        ("look-alikes", registers.look_alikes, all_look_alikes_view),
        ("glossary", registers.glossary, glossary_view),
        ("sources", registers.sources, sources_view),
    ]
    for name, is_there, view in wanted:
        if is_there:
            title = page_title(library, name)
            search = partial(emergency_search, address=f"{name}/", title=title) if name == "emergency" else None
            yield PlannedPage(f"{name}/index.md", f"pages/{name}.html", title, view, search=search)


def _index_page(library: Library, record_type: type[Record], templates_dir: Path) -> PlannedPage:
    folder = record_type.folder
    own = f"indexes/{folder}.html"
    template = own if (templates_dir / own).is_file() else "indexes/index.html"
    return PlannedPage(
        f"{folder}/index.md", template, type_title(library, folder), partial(index_view, record_type=record_type)
    )


def _record_pages(entries: tuple[Entry, ...]) -> Iterator[PlannedPage]:
    beside = neighbours(entries)
    for entry in entries:
        before, after = beside[entry.ref]
        yield PlannedPage(
            src_uri=src_uri_of(entry.ref),
            template=f"records/{entry.ref.folder}.html",
            title=entry.record.title,
            view=partial(record_view, entry=entry),
            description=entry.record.summary.first_sentence,
            edit_path=entry.source.path,
            updated=last_change(entry.record),
            previous=_uri(before),
            next=_uri(after),
            is_record=True,
            search=partial(record_search, entry=entry),
        )


def _uri(ref: Ref | None) -> str | None:
    return src_uri_of(ref) if ref else None
