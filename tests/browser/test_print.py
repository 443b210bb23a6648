"""On paper stands all that the screen shows, in dark words on white."""

from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS, WITH_BOXES, ServedSite
from tests.browser.looking import CONTRAST, View, axe_problems

pytestmark = pytest.mark.browser

MARK_SEEN = """() => {
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
  const seen = [...document.querySelectorAll("article *")].filter((part) => own(part) && part.checkVisibility())
  seen.forEach((element) => element.setAttribute("data-seen", ""))
  return seen.length
}"""
"""Mark every element with words of its own that the screen shows; returns how many."""

MISSING = """() => [...document.querySelectorAll("[data-seen]:not(nav *)")]
  .filter((element) => !element.checkVisibility() || !element.getClientRects().length)
  .map((element) => element.outerHTML.slice(0, 200))"""
"""What was marked and is not shown now. Ways to other places are of no use on paper."""


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_but_navigation_is_missing_on_paper(guide: ServedSite, page: Page, kind: str) -> None:
    page.goto(guide.longest(kind))
    assert page.evaluate(MARK_SEEN) > 1
    page.emulate_media(media="print")
    assert page.evaluate(MISSING) == []


@pytest.mark.parametrize("kind", WITH_BOXES)
def test_boxes_say_their_tier_on_paper(guide: ServedSite, page: Page, kind: str) -> None:
    page.goto(guide.longest(kind))
    page.emulate_media(media="print")
    for box in page.locator(".box").all():
        expect(box.locator(".tier-word")).to_be_visible()
        assert box.evaluate("(box) => parseFloat(getComputedStyle(box).borderTopWidth)") > 1
        assert [sign for sign in box.locator("[data-sign]").all() if not sign.is_visible()] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_are_dark_on_white_paper(guide: ServedSite, page: Page, scheme: Literal["light", "dark"]) -> None:
    page.goto(guide.longest("one of conditions"))
    page.emulate_media(media="print")
    assert axe_problems(page, View(800, scheme), CONTRAST) == []
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_what_is_folded_on_the_screen_is_unfolded_on_paper(guide: ServedSite, page: Page) -> None:
    page.goto(guide.longest("about"))
    page.evaluate("document.querySelector('article').innerHTML += '<details><summary>More</summary><p id=in>Words'")
    assert not page.locator("#in").evaluate("(words) => words.checkVisibility()")
    page.emulate_media(media="print")
    assert page.locator("#in").evaluate("(words) => words.checkVisibility()")


def test_the_address_of_a_source_is_printed(guide: ServedSite, page: Page) -> None:
    page.goto(guide.longest("one of conditions"))
    page.emulate_media(media="print")
    link = page.locator(".sources a[href]").first
    printed = link.evaluate("(link) => getComputedStyle(link, '::after').content")
    assert printed == f'" {link.get_attribute("href")}"'
