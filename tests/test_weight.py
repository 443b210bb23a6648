"""How much a reader on a slow line has to fetch, compressed: of each page at most 25 KB, and at most 100 KB in all."""

import gzip
import re
from functools import cache
from pathlib import Path

import pytest

from tests.crawler import read_html

PAGE = 25_000
FIRST_VIEW = 100_000


@cache
def weight(file: Path) -> int:
    """The bytes of a file as a publisher's host sends it; fonts and pictures are packed already."""
    content = file.read_bytes()
    return len(gzip.compress(content, 6)) if file.suffix not in (".woff2", ".png") else len(content)


def loaded(site: Path, page: Path) -> set[Path]:
    """What a browser fetches for the first view of a page: what it names, and the fonts that the sheet names.

    Pictures that wait until they are about to be seen are not of the first view. The font of further letters is counted
    on every page, although few need it; the icon stands in the page itself.
    """
    html = re.sub(r"<img [^>]*loading=\"lazy\"[^>]*>", "", page.read_text(encoding="utf-8"))
    fetched = [address for address in read_html(html).loaded if not address.startswith("data:")]
    files = {(page.parent / address).resolve() for address in fetched}
    sheets = [file for file in files if file.suffix == ".css"]
    fonts = {
        (sheet.parent / name).resolve() for sheet in sheets for name in re.findall(r"url\(([^)]+)\)", sheet.read_text())
    }
    return files | fonts


@pytest.fixture(scope="module")
def html(built_site: Path) -> list[Path]:
    return [file for file in built_site.rglob("*.html") if file.name != "404.html"]  # its addresses begin at the host


def test_no_page_is_too_heavy(html: list[Path]) -> None:
    assert len(html) > 150
    assert {page.parent.as_posix(): weight(page) for page in html if weight(page) > PAGE} == {}


def test_no_first_view_is_too_heavy(built_site: Path, html: list[Path]) -> None:
    views = {page.parent.as_posix(): weight(page) + sum(map(weight, loaded(built_site, page))) for page in html}
    assert {page: view for page, view in views.items() if view > FIRST_VIEW} == {}
    assert min(views.values()) > 20_000  # fonts, styles and scripts are counted
