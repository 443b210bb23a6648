"""All pages in all views: the work of one process, with a browser and a host of its own."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.chromium import launched
from tests.browser.looking import ALL_RULES, View, axe_problems, sideways
from tests.crawler import served

FIRST_VIEW = View(390)
OTHER_VIEWS = (View(390, "dark"), View(320), View(1280))
SOME_RULES = {"type": "rule", "values": ["color-contrast", "target-size"]}

Problems = Mapping[str, list[str]]
"""Address of a page -> what is wrong with it; every page that was looked at is in it."""


def audit(site: Path, addresses: Iterable[str]) -> Problems:
    """Look at these pages of a built site."""
    with served(site) as home, launched() as browser:
        page = browser.new_page(reduced_motion="reduce")
        return {address: list(_audit_page(page, home + address)) for address in addresses}


def _audit_page(page: Page, url: str) -> Iterator[str]:
    FIRST_VIEW.show(page)
    page.goto(url)
    yield from axe_problems(page, FIRST_VIEW, ALL_RULES)
    for view in OTHER_VIEWS:
        yield from axe_problems(page, view, SOME_RULES)
        if sideways(page):
            yield f"{view}: scrolls sideways"
