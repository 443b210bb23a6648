"""At 320 px, which is also a wide screen enlarged four times, nothing is lost and nothing scrolls sideways."""

import pytest
from playwright.sync_api import Page

from tests.browser.kinds import KINDS, ServedSite
from tests.browser.looking import View, sideways

pytestmark = pytest.mark.browser

ROOMY_TEXT = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""
"""What a reader may set for text without losing any of it (WCAG 1.4.12)."""

CUT_OFF = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const style = getComputedStyle(element), hides = ["hidden", "clip"]
  return element.checkVisibility() && !style.clipPath.startsWith("inset")
    && (hides.includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      || hides.includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
}).map((element) => element.outerHTML.slice(0, 200))"""
"""Elements that hide a part of what they hold (but words for screen readers alone are meant to be hidden)."""


@pytest.mark.parametrize("kind", KINDS)
def test_text_fits_as_it_is_and_with_more_room(guide: ServedSite, page: Page, kind: str) -> None:
    View(320).show(page)
    page.goto(guide.longest(kind))
    assert not sideways(page)
    page.add_style_tag(content=ROOMY_TEXT)
    assert page.evaluate(CUT_OFF) == []
    assert not sideways(page)


@pytest.mark.parametrize("kind", ["home", "emergency", "one of conditions", "one of exercises"])
def test_text_of_twice_the_size_fits_a_phone(guide: ServedSite, page: Page, kind: str) -> None:
    View(390).show(page)
    page.goto(guide.longest(kind))
    page.add_style_tag(content="html { font-size: 225% !important }")
    assert page.evaluate(CUT_OFF) == []
    assert not sideways(page)


@pytest.mark.parametrize(
    "html",
    ["<pre>" + "words " * 80 + "</pre>", "<img width=400 height=9 alt=''>"],
)
def test_a_planted_overflow_is_found(page: Page, html: str) -> None:
    View(320).show(page)
    page.set_content(html)
    assert sideways(page)


def test_planted_words_that_are_cut_off_are_found(page: Page) -> None:
    page.set_content("<p style='height: 1em; overflow: hidden'>" + "words " * 80)
    assert len(page.evaluate(CUT_OFF)) == 1
