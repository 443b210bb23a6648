"""Which pages a site has: known from the library alone, before anything is rendered, so that links can be checked."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from healthsite.addresses import src_uri_of
from healthsite.context import Context
from healthsite.exercise_plan import PLAN, conditions_with_sheets, has_plan, sheet_address
from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.records.base import Record
from healthsite.refs import Ref
from healthsite.review import last_change
from healthsite.versions import Version, versions
from healthsite.views.exercise_plan import condition_sheet_view, plan_view
from healthsite.views.gallery import gallery_view
from healthsite.views.home import home_view
from healthsite.views.index import index_view, type_title
from healthsite.views.record import neighbours, record_view
from healthsite.views.search import SearchEntry, emergency_search, record_search
from healthsite.views.shared import all_look_alikes_view, emergency_view, glossary_view
from healthsite.views.sources import letter_view, source_letters, sources_view
from healthsite.views.values import Plain, Values
from healthsite.views.versions import card_view, easy_read_view, large_print_view

GALLERY = "pages/gallery.html"
"""The page of the component gallery. Templates of a site's own may do without."""

PLAN_ASSETS = ("plan.css", "plan.js")
VERSION_ASSETS = ("versions.css",)
GALLERY_ASSETS = ("plan.css", "versions.css")


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
    assets: tuple[str, ...] = ()
    """Style sheets and scripts of this page alone, as `plan.js`."""
    copy_of: str = ""
    """The address of the page that this one repeats in another form: the one for search machines."""


def plan_pages(
    library: Library, types: tuple[type[Record], ...], templates_dir: Path, *, gallery: bool = False
) -> tuple[PlannedPage, ...]:
    """Every page but the hand-written ones. A type without records has no index. `gallery`: for developers too."""
    pages = [*_shared_pages(library), *_exercise_sheets(library), *_versions(library)]
    if gallery and (templates_dir / GALLERY).is_file():
        view = partial(gallery_view, templates_dir=templates_dir)
        pages.append(PlannedPage("gallery/index.md", GALLERY, "Component gallery", view, assets=GALLERY_ASSETS))
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
    if registers.home:
        path = registers.sources_of["home"].path
        yield PlannedPage("index.md", "pages/home.html", registers.home.title, home_view, edit_path=path)
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
    yield from _letters_of_sources(library, page_title(library, "sources"))


def _letters_of_sources(library: Library, index_title: str) -> Iterator[PlannedPage]:
    for letter in source_letters(library):
        view = partial(letter_view, letter=letter, index_title=index_title)
        yield PlannedPage(f"sources/{letter}.md", "pages/sources.html", f"{index_title}: {letter.upper()}", view)


def _exercise_sheets(library: Library) -> Iterator[PlannedPage]:
    """The exercise plan, and a sheet to print for each condition that names exercises."""
    if has_plan(library):
        title = page_title(library, "exercise-plan")
        yield PlannedPage(f"{PLAN}index.md", "pages/exercise-plan.html", title, plan_view, assets=PLAN_ASSETS)
    for entry in conditions_with_sheets(library):
        title = f"{entry.record.title}: {page_title(library, 'exercise-sheet')}"
        view = partial(condition_sheet_view, entry=entry)
        place = f"{sheet_address(entry.ref)}index.md"
        yield PlannedPage(place, "pages/exercise-sheet.html", title, view, assets=PLAN_ASSETS)


def _versions(library: Library) -> Iterator[PlannedPage]:
    for version in versions(library):
        place = f"{version.address}index.md"
        title = _version_title(library, version)
        if version.easy:
            easy = partial(easy_read_view, version=version, page=version.easy)
            yield PlannedPage(place, "pages/easy-read.html", title, easy, assets=VERSION_ASSETS)
        elif version.kind == "card":
            card = partial(card_view, version=version)
            yield PlannedPage(place, "pages/card.html", title, card, assets=VERSION_ASSETS)
        else:
            large = _large_print(library, version)
            yield PlannedPage(
                place, "pages/large-print.html", title, large, assets=VERSION_ASSETS, copy_of=version.main
            )


def _version_title(library: Library, version: Version) -> str:
    if version.easy:
        return version.easy.title
    main = library.entries[version.of].record.title if version.of else page_title(library, "emergency")
    return f"{main}: {library.registers.texts['versions'][version.kind].words.casefold()}"


def _large_print(library: Library, version: Version) -> Callable[[Values], Plain]:
    """The page itself once more: the same template and the same view."""
    if version.of is None:
        return partial(large_print_view, version=version, template="pages/emergency.html", view=emergency_view)
    view = partial(record_view, entry=library.entries[version.of])
    return partial(large_print_view, version=version, template=f"records/{version.of.folder}.html", view=view)


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
