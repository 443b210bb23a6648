"""`build_site` is the whole core: content, templates, settings and a date become a site. No clock, no network."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from healthsite.addresses import Addresses
from healthsite.assets import Assets, read_assets, with_made
from healthsite.checks import run_checks
from healthsite.context import Context, convert_bodies
from healthsite.diagnostics import Diagnostic, in_order
from healthsite.figure_files import add_figures
from healthsite.library import Library
from healthsite.links import AnchorLink, anchor_links, check_anchors
from healthsite.loading import load
from healthsite.map_files import add_maps
from healthsite.pages import PageSource
from healthsite.plan import PlannedPage, plan_pages
from healthsite.records import RECORD_TYPES
from healthsite.records.base import Record
from healthsite.rendering import make_pages
from healthsite.rules import CHECK_ONLY
from healthsite.settings import Settings
from healthsite.views.regions import region_choice, regions_data


@dataclass(frozen=True)
class Site:
    """A finished site. With `diagnostics` it has no pages and is not to be published; `overdue` stops nothing."""

    pages: tuple[PageSource, ...] = ()
    old_pages: tuple[PageSource, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    overdue: tuple[Diagnostic, ...] = ()
    disclaimer: str = ""
    """The one sentence of every footer."""
    region_choice: Mapping[str, Any] | None = None
    """The words of the choice of a region in every footer; None where the site offers none."""
    assets: Assets = field(default_factory=Assets)
    links_to_docs: tuple[AnchorLink, ...] = ()
    """Links to headings of hand-written pages, which only the outlet can check: it makes those pages."""


@dataclass(frozen=True)
class Content:
    """Everything read and checked, before a page is made. With `mistakes` nothing is to be made of it."""

    context: Context
    plan: tuple[PlannedPage, ...]
    mistakes: tuple[Diagnostic, ...]
    overdue: tuple[Diagnostic, ...]


def read_content(settings: Settings, today: date, types: tuple[type[Record], ...] = RECORD_TYPES) -> Content:
    """Read, index, check: each finished before the next begins."""
    loaded = load(settings.content_dir, settings.docs_dir, types)
    library = Library(loaded, drafts=settings.drafts)
    plan = plan_pages(library, types, settings.templates_dir, gallery=settings.gallery or settings.drafts)
    addresses = Addresses([*(page.src_uri for page in plan), *_docs_files(settings)])
    context = Context(library, addresses, convert_bodies(library, addresses), types, settings.region, today)
    found = in_order([*loaded.diagnostics, *run_checks(context)])
    overdue = tuple(item for item in found if item.rule in CHECK_ONLY)
    return Content(context, plan, tuple(item for item in found if item.rule not in CHECK_ONLY), overdue)


def check_content(settings: Settings, today: date) -> Site:
    """What a build would find wrong with the content: a site without pages. Of all pages only those are made to whose
    headings some link leads."""
    content = read_content(settings, today)
    if content.mistakes:
        return Site(diagnostics=content.mistakes, overdue=content.overdue)
    targets = {link.target.src_uri for link in anchor_links(content.context)}
    plan = (page for page in content.plan if page.src_uri in targets)
    pages, _, problems = make_pages(content.context, plan, settings, Assets())
    found = problems or check_anchors(content.context, pages)
    return Site(diagnostics=in_order(found), overdue=content.overdue)


def build_site(settings: Settings, today: date, types: tuple[type[Record], ...] = RECORD_TYPES) -> Site:
    """Read, index, check, render: each finished before the next begins. Mistakes are values in the result."""
    content = read_content(settings, today, types)
    context, overdue = content.context, content.overdue
    if content.mistakes:
        return Site(diagnostics=content.mistakes, overdue=overdue)
    choice = region_choice(context.library, context.region)
    assets = read_assets(settings.docs_dir)
    if choice:
        assets = _with_regions(assets, context.library)
    assets, unfilled = add_figures(context, settings, assets)
    assets, undrawn = add_maps(context, settings, assets)
    pages, old_pages, problems = make_pages(context, content.plan, settings, assets)
    if (problems := [*unfilled, *undrawn, *problems]) or (problems := check_anchors(context, pages)):
        return Site(diagnostics=in_order(problems), overdue=overdue)
    links = tuple(_links_to_docs(context, pages))
    return Site(pages, old_pages, (), overdue, _disclaimer(context.library), choice, assets, links)


def _with_regions(assets: Assets, library: Library) -> Assets:
    """The file that the script of the choice reads."""
    written = json.dumps(regions_data(library), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return with_made(assets, "regions.json", written.encode())


def _docs_files(settings: Settings) -> list[str]:
    files = (file for file in settings.docs_dir.rglob("*") if file.is_file())
    return sorted(file.relative_to(settings.docs_dir).as_posix() for file in files)


def _links_to_docs(context: Context, pages: tuple[PageSource, ...]) -> list[AnchorLink]:
    ours = {page.src_uri for page in pages}
    return [link for link in anchor_links(context) if link.target.src_uri not in ours]


def _disclaimer(library: Library) -> str:
    return library.registers.texts["lines"]["disclaimer"].words
