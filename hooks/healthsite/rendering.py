"""From planned pages to finished ones."""

from collections.abc import Iterable

from healthsite.addresses import address_of
from healthsite.assets import Assets
from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.exercise_plan import has_plan
from healthsite.pages import PageSource, Renderer, TemplateMistakeError
from healthsite.plan import PlannedPage
from healthsite.settings import Settings
from healthsite.views.index import type_title
from healthsite.views.regions import region_choice
from healthsite.views.search import SearchEntry
from healthsite.views.shared import site_texts
from healthsite.views.values import Plain, Values


def make_pages(
    context: Context, plan: Iterable[PlannedPage], settings: Settings, assets: Assets
) -> tuple[tuple[PageSource, ...], tuple[PageSource, ...], list[Diagnostic]]:
    """The pages, the pages at old addresses that lead to them, and what is wrong with the templates."""
    values = Values(context)
    renderer = renderer_for(values, settings, assets)
    pages: list[PageSource] = []
    problems: list[Diagnostic] = []
    for planned in plan:
        try:
            pages.append(_make_page(values, renderer, planned))
        except TemplateMistakeError as problem:
            problems.append(problem.diagnostic)
    return tuple(pages), (() if problems else tuple(_old_pages(context, renderer))), problems


def renderer_for(values: Values, settings: Settings, assets: Assets) -> Renderer:
    """What fills the templates of one site."""
    registers = values.library.registers
    shared: Plain = {
        "texts": site_texts(values.library, values),
        "site_name": settings.site_name,
        "asset": assets.address,
        "style": assets.style,
        "has_plan": has_plan(values.library),
        "region_choice": region_choice(values.library, values.context.region),
        "has_signs": bool(registers.danger_signs.signs),
        "types": {
            t.folder: type_title(values.library, t.folder)
            for t in values.context.types
            if values.library.of_type(t.folder)
        },
    }
    return Renderer(
        settings.templates_dir, shared,
        sources={source.id: values.plain(source) for source in registers.sources},
        terms={term.id: values.plain(term) for term in registers.glossary},
    )  # fmt: skip


def _make_page(values: Values, renderer: Renderer, planned: PlannedPage) -> PageSource:
    address = address_of(planned.src_uri)
    view = planned.view(values) | {"title": planned.title, "address": address}
    html, notes = renderer.render(planned.template, view, address=address)
    return PageSource(
        src_uri=planned.src_uri,
        address=address,
        title=planned.title,
        description=planned.description,
        html=html,
        headings=tuple(notes.headings),
        anchors=notes.anchors,
        edit_path=planned.edit_path,
        updated=planned.updated,
        previous=planned.previous,
        next=planned.next,
        is_record=planned.is_record,
        search=planned.search(values.context) if planned.search else (SearchEntry(address, planned.title, ""),),
        assets=planned.assets,
        copy_of=planned.copy_of,
    )


def _old_pages(context: Context, renderer: Renderer) -> Iterable[PageSource]:
    """A page at each old address of a record, which leads to the new one."""
    for entry in context.library.entries.values():
        for old in entry.record.redirect_from:
            view = {"title": entry.record.title, "target": entry.ref.address}
            html, notes = renderer.render("pages/moved.html", view, address=old)
            yield PageSource(f"{old}index.html", old, entry.record.title, "", html, (), notes.anchors)
