"""Every page, in every view: `make audit`."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from justhtml import JustHTML
from playwright.sync_api import Page

from tests.browser.auditing import Problems, audit
from tests.browser.kinds import ServedSite, address
from tests.browser.looking import ALL_RULES, CONTRAST_AND_SIZE, View
from tests.support import PROJECT, SITE_URL

pytestmark = [pytest.mark.browser, pytest.mark.audit]

VIEWS = {
    View(390): ALL_RULES,
    View(390, "dark"): CONTRAST_AND_SIZE,
    View(320): CONTRAST_AND_SIZE,
    View(1280): CONTRAST_AND_SIZE,
}


def in_sitemap(site: Path) -> set[str]:
    """The addresses that the sitemap names."""
    places = ET.parse(site / "sitemap.xml").iterfind("{*}url/{*}loc")  # noqa: S314 - our own file
    return {(place.text or "").removeprefix(SITE_URL) for place in places}


def in_folder(site: Path) -> set[str]:
    """The addresses of all pages that stay: not of those that only lead on to where a page has moved."""
    pages = (file for file in site.rglob("*.html") if 'http-equiv="refresh"' not in file.read_text(encoding="utf-8"))
    return {address(site, file) for file in pages}


def written() -> set[str]:
    """The addresses of everything that someone has written."""
    files = [*PROJECT.glob("content/*/*.md"), *PROJECT.glob("docs/about/*.md")]
    return {f"{file.parent.name}/{file.stem}/" for file in files}


@pytest.fixture(scope="module")
def addresses(built_site: Path) -> list[str]:
    """The addresses of all pages, the same from three sides."""
    found = in_folder(built_site)
    assert found == in_sitemap(built_site) | {"404.html"}
    assert found > written()
    return sorted(found)


@pytest.fixture(scope="module")
def problems(built_site: Path, addresses: list[str]) -> Problems:
    """What is wrong with each page."""
    return audit(built_site, addresses, VIEWS)


def test_every_page_was_looked_at(problems: Problems, addresses: list[str]) -> None:
    assert sorted(problems) == addresses
    assert len(addresses) > len(written()) + len(list(PROJECT.glob("content/*/")))


def test_no_page_has_a_problem(problems: Problems) -> None:
    assert [f"{page} {problem}" for page, found in problems.items() for problem in found] == []


def test_no_page_has_a_mistake_in_its_html(built_site: Path, addresses: list[str]) -> None:
    mistakes = {}
    for page in addresses:
        file = built_site / page
        html = (file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8")
        mistakes[page] = JustHTML(html, collect_errors=True).errors
    assert {page: found for page, found in mistakes.items() if found} == {}


def test_no_page_asks_another_host_keeps_anything_or_complains(
    guide: ServedSite, guarded_page: Page, addresses: list[str]
) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    guarded_page.on("request", lambda request: asked.append(request.url))
    guarded_page.on("console", lambda message: complaints.append(f"{guarded_page.url}: {message.text}"))
    guarded_page.route(lambda url: "//127.0.0.1:" not in url, lambda route: route.abort())
    for place in addresses:
        guarded_page.goto(guide.home + place)
    assert len(asked) > len(addresses)
    assert [url for url in asked if not url.startswith(guide.home)] == []
    assert complaints == []
    assert guarded_page.context.cookies() == []
    assert guarded_page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("html", ["<!doctype html><p>a</b>", "<p>no doctype", "<!doctype html><p><div>a</div></p>"])
def test_a_planted_mistake_in_html_is_found(html: str) -> None:
    assert JustHTML(html, collect_errors=True).errors
