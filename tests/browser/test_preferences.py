"""Readers who have asked for other colours, or for less movement, get what they asked for."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kinds import WITH_BOXES, ServedSite

pytestmark = pytest.mark.browser

INVISIBLE = """() => [...document.querySelectorAll(".box, .sign-line, .card, .verdict, .strip a")].filter((part) => {
  const style = getComputedStyle(part)
  return style.borderTopColor === style.backgroundColor && style.borderLeftColor === style.backgroundColor
}).map((part) => part.outerHTML.slice(0, 100))"""
"""Parts whose border cannot be told from their ground."""

MOVING = """() => [...document.querySelectorAll("*")].filter((part) => {
  const style = getComputedStyle(part)
  return style.scrollBehavior === "smooth" || parseFloat(style.transitionDuration) > 0 || style.animationName !== "none"
}).map((part) => part.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("kind", ["home", *WITH_BOXES])
def test_boxes_keep_their_borders_in_colours_that_readers_choose(
    guide: ServedSite, browser: Browser, kind: str
) -> None:
    with browser.new_context(forced_colors="active", viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.goto(guide.longest(kind))
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        assert page.evaluate(INVISIBLE) == []


@pytest.mark.parametrize("kind", ["home", "one of conditions", "one of exercises"])
def test_nothing_moves_for_who_wants_less_movement(guide: ServedSite, page: Page, kind: str) -> None:
    page.goto(guide.longest(kind))
    assert page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")
    assert page.evaluate(MOVING) == []
