"""On paper stands all that the screen shows, in dark words on white."""

from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS, WITH_BOXES, ServedSite
from tests.browser.looking import CONTRAST, View, axe_problems, sideways
from tests.support import SITE_URL

pytestmark = pytest.mark.browser

MM = 25.4 / 96
"""Millimetres of paper in a CSS pixel."""

MARK_SEEN = """() => {
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
  const seen = [...document.querySelectorAll("article *")].filter((part) => own(part) && part.checkVisibility())
  seen.forEach((element) => element.setAttribute("data-seen", ""))
  return seen.length
}"""
"""Mark every element with words of its own that the screen shows; returns how many."""

MISSING = """() => [...document.querySelectorAll("[data-seen]:not(nav *, .strip *, .region-choice *, button, summary)")]
  .filter((element) => !element.checkVisibility() || !element.getClientRects().length)
  .map((element) => element.outerHTML.slice(0, 200))"""
"""What was marked and is not shown now. Ways to other places and what one presses are of no use on paper."""


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


def test_the_more_urgent_a_box_is_the_heavier_is_its_edge_on_paper(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + "conditions/sciatica/")
    page.emulate_media(media="print")
    edges = page.locator(".box").evaluate_all(
        "(boxes) => boxes.map((b) => parseFloat(getComputedStyle(b).borderLeftWidth))"
    )
    assert edges == sorted(edges, reverse=True)
    assert len(set(edges)) == 4
    assert edges[0] * MM > 5


def test_nothing_is_cut_off_at_the_edge_of_paper(guide: ServedSite, page: Page) -> None:
    page.set_viewport_size({"width": round(180 / MM), "height": 1000})
    for kind in ("one of conditions", "one of treatments", "emergency", "large print", "easy words"):
        page.goto(guide.longest(kind))
        page.emulate_media(media="print")
        assert not sideways(page), kind


@pytest.mark.parametrize("kind", KINDS)
def test_paper_says_whose_page_it_is_and_where_it_stands(guide: ServedSite, page: Page, kind: str) -> None:
    page.goto(guide.longest(kind))
    page.emulate_media(media="print")
    address = page.locator("link[rel=canonical]")
    if kind in ("not found", "exercise sheet"):  # one has no address, the other prints its own
        return
    expect(page.locator(".site-name")).to_be_visible()
    expect(page.locator(".site-footer__disclaimer")).to_be_visible()
    assert address.count() == 1
    expect(page.locator(".paper-only")).to_contain_text(SITE_URL)


def test_the_reader_prints_with_a_button(guide: ServedSite, guarded_page: Page) -> None:
    guarded_page.goto(guide.home + "conditions/sciatica/")
    guarded_page.evaluate("window.print = () => { window.printed = true }")
    guarded_page.get_by_role("button", name="Print this page").click()
    assert guarded_page.evaluate("window.printed")


def test_without_scripts_there_is_no_button_that_prints(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.home + "conditions/sciatica/")
    expect(page_without_scripts.get_by_text("Print this page")).to_be_hidden()


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
