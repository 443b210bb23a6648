"""`build_site` is the whole core: content, templates, settings and a date become a site. No clock, no network."""

from dataclasses import dataclass
from datetime import date

from healthsite.addresses import Addresses
from healthsite.checks import run_checks
from healthsite.context import Context, convert_bodies
from healthsite.diagnostics import Diagnostic, in_order
from healthsite.library import Library
from healthsite.links import AnchorLink, anchor_links, check_anchors
from healthsite.loading import load
from healthsite.pages import PageSource
from healthsite.plan import plan_pages
from healthsite.records import RECORD_TYPES
from healthsite.records.base import Record
from healthsite.rendering import make_pages
from healthsite.rules import CHECK_ONLY
from healthsite.settings import Settings


@dataclass(frozen=True)
class Site:
    """A finished site. With `diagnostics` it has no pages and is not to be published; `overdue` stops nothing."""

    pages: tuple[PageSource, ...] = ()
    old_pages: tuple[PageSource, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    overdue: tuple[Diagnostic, ...] = ()
    disclaimer: str = ""
    """The one sentence of every footer."""
    links_to_docs: tuple[AnchorLink, ...] = ()
    """Links to headings of hand-written pages, which only the outlet can check: it makes those pages."""


def build_site(settings: Settings, today: date, types: tuple[type[Record], ...] = RECORD_TYPES) -> Site:
    """Read, index, check, render: each finished before the next begins. Mistakes are values in the result."""
    loaded = load(settings.content_dir, settings.docs_dir, types)
    library = Library(loaded, drafts=settings.drafts)
    plan = plan_pages(library, types, settings.templates_dir)
    addresses = Addresses([*(page.src_uri for page in plan), *_docs_files(settings)])
    context = Context(library, addresses, convert_bodies(library, addresses), types, settings.region, today)
    found = in_order([*loaded.diagnostics, *run_checks(context)])
    overdue = tuple(item for item in found if item.rule in CHECK_ONLY)
    blocking = tuple(item for item in found if item.rule not in CHECK_ONLY)
    if blocking:
        return Site(diagnostics=blocking, overdue=overdue)
    pages, old_pages, problems = make_pages(context, plan, settings)
    if problems or (problems := check_anchors(context, pages)):
        return Site(diagnostics=in_order(problems), overdue=overdue)
    return Site(pages, old_pages, (), overdue, _disclaimer(library), tuple(_links_to_docs(context, pages)))


def _docs_files(settings: Settings) -> list[str]:
    files = (file for file in settings.docs_dir.rglob("*") if file.is_file())
    return sorted(file.relative_to(settings.docs_dir).as_posix() for file in files)


def _links_to_docs(context: Context, pages: tuple[PageSource, ...]) -> list[AnchorLink]:
    ours = {page.src_uri for page in pages}
    return [link for link in anchor_links(context) if link.target.src_uri not in ours]


def _disclaimer(library: Library) -> str:
    return library.registers.texts["lines"]["disclaimer"].words
