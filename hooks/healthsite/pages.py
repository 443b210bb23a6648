"""The home of Jinja: a view and a template become the finished HTML of a page. Templates hold all markup."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from healthsite.diagnostics import Diagnostic, Position
from healthsite.notes import HeadingNote, PageNotes
from healthsite.views.search import SearchEntry

_INDENTS = re.compile(r"\s*\n\s*")


@dataclass(frozen=True)
class PageSource:
    """A finished page: its place, its HTML, and what the theme and the checks need to know of it."""

    src_uri: str
    address: str
    title: str
    description: str
    html: str
    headings: tuple[HeadingNote, ...]
    anchors: frozenset[str]
    edit_path: str | None = None
    updated: date | None = None
    previous: str | None = None
    next: str | None = None
    is_record: bool = False
    search: tuple[SearchEntry, ...] = ()
    assets: tuple[str, ...] = ()
    """Style sheets and scripts of this page alone, as `plan.js`."""
    copy_of: str = ""
    """The address of the page that this one repeats in another form: the one for search machines."""


class TemplateMistakeError(Exception):
    """A template could not be read or filled; `diagnostic` says where."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Renderer:
    """Fills the templates of one build. `shared` is what every page may see: texts, site settings."""

    def __init__(
        self, templates_dir: Path, shared: Mapping[str, Any], *, sources: Mapping[str, Any], terms: Mapping[str, Any]
    ) -> None:
        self._dir = templates_dir
        self._sources, self._terms = sources, terms
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(templates_dir, encoding="utf-8"),
            autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
            auto_reload=False,  # templates do not change during a build
        )  # fmt: skip
        self._environment.globals.update(shared)
        self._environment.filters["day"] = day_in_words
        self._environment.filters["safe_html"] = Markup

    def render(self, template: str, view: Mapping[str, Any], *, address: str) -> tuple[str, PageNotes]:
        """The HTML of a page and the notes taken on the way. Raises TemplateMistakeError."""
        notes = PageNotes(address, self._sources, self._terms)
        try:
            html = self._environment.get_template(template).render(page=view, notes=notes)
        except (jinja2.TemplateError, TypeError, ValueError) as error:
            raise TemplateMistakeError(template_mistake(error, template, self._dir)) from error
        return _without_indents(html), notes


TemplateError = jinja2.TemplateError
"""What Jinja raises; MkDocs lets it through where a template around the pages is broken."""


def _without_indents(html: str) -> str:
    """HTML without the spaces and empty lines that templates leave, where no reader would see them."""
    return html if "<pre" in html else _INDENTS.sub("\n", html)


def template_mistake(error: Exception, template: str, templates_dir: Path) -> Diagnostic:
    """Where a template is broken, and how."""
    if isinstance(error, jinja2.TemplateNotFound):
        return Diagnostic(
            Position(f"{templates_dir.name}/{error.name}"),
            "broken-template",
            f'The template "{error.name}" is not there.',
            "Every record type has one in records/, every picture one in pictures/.",
        )
    if isinstance(error, jinja2.TemplateSyntaxError):
        position = Position(f"{templates_dir.name}/{error.name or template}", error.lineno)
        return Diagnostic(position, "broken-template", f"The template cannot be read: {error.message}")
    position = _failed_at(error, template, templates_dir)
    return Diagnostic(position, "broken-template", f"The template cannot be filled: {error}")


def _failed_at(error: Exception, template: str, templates_dir: Path) -> Position:
    """The line of the template in which filling it failed: Jinja puts it into the traceback."""
    position = Position(f"{templates_dir.name}/{template}")
    trace = error.__traceback__
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(templates_dir):
            name = file.relative_to(templates_dir).as_posix()
            position = Position(f"{templates_dir.name}/{name}", trace.tb_lineno)
        trace = trace.tb_next
    return position


def mistakes_page(form: str, report: str) -> str:
    """The report of mistakes for the preview: as a `panel` on top of a page, or as a `page` of its own."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent / "preview"), autoescape=True)
    return str(getattr(environment.get_template("mistakes.html").module, form)(report))


def day_in_words(day: date) -> str:
    """`21 November 2026` (content style 36); the same in every locale."""
    months = (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    )  # fmt: skip
    return f"{day.day} {months[day.month - 1]} {day.year}"
