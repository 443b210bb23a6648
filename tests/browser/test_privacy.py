"""Nothing leaves the reader's browser and nothing is kept in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import KINDS, ServedSite

pytestmark = pytest.mark.browser


@pytest.fixture
def page(guarded_page: Page) -> Page:
    """A page as readers have it: nothing is let in for the tests."""
    return guarded_page


@pytest.fixture
def requests(page: Page) -> Iterator[list[str]]:
    """The address of every request, as they happen; nobody outside is ever asked."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route(lambda url: "//127.0.0.1:" not in url, lambda route: route.abort())
    yield asked
    page.unroute_all()


@pytest.fixture
def complaints(page: Page) -> list[str]:
    """What the browser's console says, as it says it."""
    said: list[str] = []
    page.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: said.append(str(error)))
    return said


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
    page.locator(".search__found a").first.click()
    page.wait_for_load_state("networkidle")
    assert page.url != guide.home
    assert kept(page) == []
    assert [url for url in requests if not url.startswith(guide.home)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_a_page_breaks_its_policy(guide: ServedSite, page: Page, complaints: list[str], kind: str) -> None:
    page.goto(guide.longest(kind))
    page.wait_for_load_state("networkidle")
    assert complaints == []


def test_the_policy_keeps_out_what_is_not_ours(guide: ServedSite, page: Page, complaints: list[str]) -> None:
    page.goto(guide.home)
    page.evaluate("document.body.appendChild(document.createElement('script')).textContent = 'window.x = 1'")
    assert page.evaluate("window.x") is None
    assert "Content Security Policy" in complaints[0]
