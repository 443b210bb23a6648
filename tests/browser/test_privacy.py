"""Nothing leaves the reader's browser and nothing is kept in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import KINDS, ServedSite

pytestmark = pytest.mark.browser


@pytest.fixture
def requests(page: Page) -> Iterator[list[str]]:
    """The address of every request, as they happen; nobody outside is ever asked."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route(lambda url: "//127.0.0.1:" not in url, lambda route: route.abort())
    yield asked
    page.unroute_all()


def kept(page: Page) -> list[str]:
    """Names of everything that the page has stored."""
    cookies = [cookie.get("name", "") for cookie in page.context.cookies()]
    names: list[str] = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    return cookies + names


def test_no_page_asks_another_host_or_keeps_anything(guide: ServedSite, page: Page, requests: list[str]) -> None:
    for kind in KINDS:
        page.goto(guide.longest(kind))
        assert kept(page) == [], kind
    page.wait_for_load_state("networkidle")
    assert len(requests) > len(KINDS)
    assert [url for url in requests if not url.startswith(guide.home)] == []


def test_the_search_asks_no_other_host_and_keeps_nothing(guide: ServedSite, page: Page, requests: list[str]) -> None:
    page.goto(guide.home)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("sciatica")
    page.locator(".md-search-result__link").first.click()
    page.wait_for_load_state("networkidle")
    assert page.url != guide.home
    assert kept(page) == []
    assert [url for url in requests if not url.startswith(guide.home)] == []
