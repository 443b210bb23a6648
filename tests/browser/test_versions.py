"""The card is as large as a card and holds its words wherever the reader is; large print is large."""

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import ServedSite

pytestmark = pytest.mark.browser

MM = 25.4 / 96
"""Millimetres of paper in a CSS pixel."""

CES = "conditions/cauda-equina-syndrome/"

SIDES = """() => [...document.querySelectorAll(".wallet__side")].map((side) => {
  const box = side.getBoundingClientRect(), words = [...side.querySelectorAll("p, li, span")]
  return {
    width: box.width, height: box.height, top: box.top,
    spilled: side.scrollHeight - side.clientHeight,
    smallest: Math.min(...words.map((word) => parseFloat(getComputedStyle(word).fontSize))),
  }
})"""

REGIONS = "[...document.querySelectorAll('.region-choice option')].map((option) => option.value)"

SMALLEST = """() => Math.min(...[...document.querySelectorAll("article *")]
  .filter((part) => part.checkVisibility() && !part.closest("svg"))
  .filter((part) => [...part.childNodes].some((one) => one.nodeType === 3 && one.data.trim()))
  .map((part) => parseFloat(getComputedStyle(part).fontSize)))"""
"""The smallest type of all words that are shown, in CSS pixels."""


def test_the_card_has_the_size_of_a_card_and_holds_the_words_of_every_region(guide: ServedSite, page: Page) -> None:
    page.goto(f"{guide.home}{CES}card/")
    choice = page.locator(".region-choice__select")
    regions: list[str] = page.evaluate(REGIONS)
    assert len(regions) > 5
    for region in regions:
        page.emulate_media(media="screen")
        choice.select_option(region)
        page.emulate_media(media="print")
        sides = page.evaluate(SIDES)
        assert [(round(side["width"] * MM), round(side["height"] * MM)) for side in sides] == [(85, 54)] * 2
        assert [side for side in sides if side["spilled"] > 0] == [], region
        assert len({side["top"] for side in sides}) == 1
        assert min(side["smallest"] for side in sides) >= 10, "7.5 points"


@pytest.mark.parametrize("path", ["emergency/", CES])
def test_large_print_is_at_least_16_points_on_paper(guide: ServedSite, page: Page, path: str) -> None:
    page.goto(f"{guide.home}{path}large-print/")
    page.emulate_media(media="print")
    assert round(page.evaluate(SMALLEST) * 0.75, 1) >= 16


@pytest.mark.parametrize("path", ["emergency/", CES])
def test_large_print_is_larger_on_the_screen_too(guide: ServedSite, page: Page, path: str) -> None:
    page.goto(f"{guide.home}{path}")
    usual = page.evaluate(SMALLEST)
    page.goto(f"{guide.home}{path}large-print/")
    assert page.evaluate(SMALLEST) > 1.2 * usual
