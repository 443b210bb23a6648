"""With scripting off every word can be read and every way can be gone; only the search is missing."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS, WITH_BOXES, ServedSite
from tests.browser.looking import sideways

pytestmark = pytest.mark.browser


def squeezed(words: str | None) -> str:
    """Words without the spaces that only the layout makes."""
    return "".join((words or "").split())


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_the_page_is_shown(guide: ServedSite, page_without_scripts: Page, kind: str) -> None:
    page_without_scripts.set_viewport_size({"width": 320, "height": 844})
    page_without_scripts.goto(guide.longest(kind))
    article = page_without_scripts.locator("article")
    for summary in article.locator("summary").all():
        summary.click()
    article.evaluate("(article) => article.querySelectorAll('[hidden], .print-this').forEach((part) => part.remove())")
    assert squeezed(article.inner_text()) == squeezed(article.text_content())
    assert len(squeezed(article.inner_text())) > 50
    assert not sideways(page_without_scripts)


@pytest.mark.parametrize("kind", WITH_BOXES)
def test_boxes_and_sources_are_shown(guide: ServedSite, page_without_scripts: Page, kind: str) -> None:
    page_without_scripts.goto(guide.longest(kind))
    expect(page_without_scripts.locator("[data-tier='emergency']").first).to_be_visible()
    expect(page_without_scripts.locator("[data-tier='emergency'] .tier-word").first).to_have_text("Emergency")
    if kind not in ("index of symptoms", "easy words"):  # they rest on no source of their own
        expect(page_without_scripts.locator("#source-1")).to_be_visible()


def test_a_source_number_leads_to_the_source(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.longest("one of conditions"))
    page_without_scripts.locator(".cite a").first.click()
    expect(page_without_scripts.locator("#source-1")).to_be_in_viewport()


@pytest.mark.parametrize("where", [".emergency-bar", ".crumbs", ".site-footer"])
def test_every_way_of_the_frame_leads_to_a_page(guide: ServedSite, page_without_scripts: Page, where: str) -> None:
    start = guide.longest("one of conditions")
    page_without_scripts.goto(start)
    ways = page_without_scripts.locator(f"{where} a").count()
    assert ways
    for number in range(ways):
        page_without_scripts.goto(start)
        page_without_scripts.locator(f"{where} a").nth(number).click()
        expect(page_without_scripts.locator("article h1")).to_be_visible()
        assert page_without_scripts.url != start


def test_the_menu_of_a_narrow_screen_opens(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.longest("one of conditions"))
    for number in range(page_without_scripts.locator(".site-menu a").count()):
        page_without_scripts.locator(".site-menu summary").click()
        way = page_without_scripts.locator(".site-menu a").nth(number)
        address = str(way.get_attribute("href"))
        way.click()
        expect(page_without_scripts.locator("article h1")).to_be_visible()
        assert page_without_scripts.url.endswith(address.lstrip("./"))


def test_no_button_is_shown_that_would_do_nothing(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.home)
    assert [button for button in page_without_scripts.get_by_role("button").all() if button.is_visible()] == []
