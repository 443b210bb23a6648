"""`healthsite review-pack`: a printable file for a page, in which a clinician checks what it says, ticks and signs."""

import difflib
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from healthsite.assets import Assets
from healthsite.clock import today
from healthsite.context import Context
from healthsite.diagnostics import ContentError
from healthsite.pages import TemplateMistakeError
from healthsite.rendering import renderer_for
from healthsite.settings import Settings, read_settings
from healthsite.site import read_content
from healthsite.views.review_pack import pack_names, pack_view
from healthsite.views.values import Values

FOLDER = "review-packs"
"""Where packs are written, beside mkdocs.yml. It is no part of the project, and none of the site."""

TEMPLATE = "pages/review-pack.html"


def run_review_pack(config_file: Path, written: str | None, target: Path | None) -> int:
    """Write the pack of one page to a file, or without a page all packs into a folder.

    The exit code: 0 if it is written; 1 with mistakes in the content; 2 for a page that is not there, or a place that
    readers would see.
    """
    try:
        settings = read_settings(config_file)
        context = checked_content(settings, today())
        known = pack_names(context)
        names = known if written is None else [name for name in known if name == pack_name(written)]
        if refused := _refused(settings, target) or ("" if names else unknown_page(written or "", known)):
            print(refused, file=sys.stderr)
            return 2
        for name, html in make_packs(context, settings, names):
            in_folder = (target or config_file.parent / FOLDER) / f"{name}.html"
            _write(target if target and written else in_folder, html)
    except ContentError as error:
        print(error)
        return 1
    return 0


def checked_content(settings: Settings, day: date) -> Context:
    """The content with its drafts: a page may be reviewed before readers see it. Raises ContentError."""
    content = read_content(replace(settings, drafts=True), day)
    if content.mistakes:
        raise ContentError(content.mistakes)
    return content.context


def make_packs(context: Context, settings: Settings, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Name and HTML of each of these packs. Raises ContentError where the template has a mistake."""
    values = Values(context)
    renderer = renderer_for(values, settings, Assets())
    for name in names:
        try:
            html, _ = renderer.render(TEMPLATE, pack_view(values, name), address="")
        except TemplateMistakeError as problem:
            raise ContentError([problem.diagnostic]) from problem
        yield name, html


def pack_name(written: str) -> str:
    """The name that somebody means who types an address or the path of a file."""
    return written.strip("/").removeprefix("content/").removesuffix(".md").removesuffix(".yml")


def unknown_page(written: str, known: Sequence[str]) -> str:
    """What to say of a page that is not there."""
    folder, _, wanted = pack_name(written).rpartition("/")
    near = difflib.get_close_matches(wanted, [one.rpartition("/")[2] for one in known], n=1)
    found = [one for one in known if one.rpartition("/")[2] in near]
    found.sort(key=lambda one: not one.startswith(f"{folder}/"))
    hint = f'Did you mean "{found[0]}"?' if found else "Write it like conditions/sciatica."
    return f'There is no page "{written}". {hint}'


def _refused(settings: Settings, target: Path | None) -> str:
    """What to say of a place in docs/: a pack holds notes that are not for readers."""
    if target is None or not settings.publishes(target):
        return ""
    return f"{target} would become part of the site. Write review packs elsewhere."


def _write(file: Path, html: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, encoding="utf-8", newline="\n")
    print(file)
