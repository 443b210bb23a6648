"""Everything can be reached and used by keyboard, and it is always plain to see where one is."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.kinds import KINDS, ServedSite, address
from tests.browser.looking import View
from tests.contrast import contrast

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const ground = (element) => {
    const colour = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)"
    return colour === "rgba(0, 0, 0, 0)" ? ground(element.parentElement) : colour
  }
  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element)
  const edge = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth)
  const frame = element.parentElement?.closest(".table-frame")
  const room = frame ? frame.getBoundingClientRect() : { left: 0, right: innerWidth }
  return {
    what: element.outerHTML.slice(0, 150), isPage: element === document.body,
    isShown: element.checkVisibility({visibilityProperty: true, opacityProperty: true}) && box.width * box.height > 0,
    isOnScreen: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    isMarked: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
    colours: [style.outlineColor, ground(edge > 0 ? element.parentElement : element)],
    hasRoom: box.left - room.left >= edge && room.right - box.right >= edge && box.top + scrollY >= edge,
  }
}"""
"""What has the focus, and whether a reader can see that: shown, on the screen, with room for the mark around it, and
the colours of the mark and of what it is drawn on."""

STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length"""

NOTE_WAYS = """() => {
  window.ways = []
  navigation.addEventListener("navigate", (event) => { ways.push(event.destination.url); event.preventDefault() })
}"""
"""Stay on the page and note where it was about to go."""


EVERY_DAY = ["home", "index of symptoms", "one of conditions", "look-alikes", "not found"]
"""Kinds of page that are walked through in every test run; the others in the audit."""


def walk(page: Page, *, most: int) -> Iterator[dict[str, Any]]:
    """Press Tab through the whole page, or so often where there is no end to it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused: dict[str, Any] = page.evaluate(FOCUSED)
        if focused["isPage"]:
            return
        yield focused


def is_focused(page: Page, selector: str) -> bool:
    """Whether the focus is on such an element."""
    return bool(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))


def search_for(page: Page, words: str) -> None:
    """Open the search by keyboard alone and type."""
    page.locator(".search-button").focus()
    page.keyboard.press("Enter")
    page.keyboard.type(words)
    page.locator(".search__found li").first.wait_for()


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_stop_skips_the_header(guide: ServedSite, page: Page, kind: str) -> None:
    page.goto(guide.longest(kind))
    page.keyboard.press("Tab")
    assert is_focused(page, ".skip")
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert is_focused(page, "article *")


@pytest.mark.parametrize("view", [View(390), View(1280, "dark")], ids=str)
@pytest.mark.parametrize("kind", EVERY_DAY)
def test_every_stop_can_be_seen_and_none_is_left_out(guide: ServedSite, page: Page, kind: str, view: View) -> None:
    walk_through(guide, page, kind, view)


@pytest.mark.audit
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in EVERY_DAY])
def test_every_stop_of_all_other_kinds_can_be_seen(guide: ServedSite, page: Page, kind: str) -> None:
    walk_through(guide, page, kind, View(390))


def walk_through(guide: ServedSite, page: Page, kind: str, view: View) -> None:
    """Walk through the longest page of a kind and look at every stop."""
    view.show(page)
    page.goto(guide.longest(kind))
    expected = page.evaluate(STOPS)
    stops = list(walk(page, most=expected + 9))
    wanted = ("isShown", "isOnScreen", "isMarked", "hasRoom")
    assert [(stop["what"], name) for stop in stops for name in wanted if not stop[name]] == []
    assert [stop["what"] for stop in stops if contrast(*stop["colours"]) < 4.5] == []
    assert len(stops) == expected


@pytest.mark.parametrize("where", [".emergency-bar a", ".site-name", ".site-nav--wide li:last-child a"])
def test_links_of_the_header_work_by_keyboard(guide: ServedSite, page: Page, where: str) -> None:
    View(1280).show(page)
    start = guide.longest("one of conditions")
    page.goto(start)
    link = page.locator(where)
    for _ in range(page.locator(":is(.skip, .emergency-bar a, .site-header a, .site-header button)").count() + 1):
        page.keyboard.press("Tab")
        if is_focused(page, where):
            break
    assert is_focused(page, where)
    target = link.evaluate("(link) => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_the_search_finds_and_leads_on_by_keyboard(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    search_for(page, "sciatica")
    assert is_focused(page, ".search__input")
    expect(page.locator(".search__said")).to_contain_text("pages found")
    page.keyboard.press("Enter")
    assert is_focused(page, ".search__found li:first-child a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/conditions/sciatica/")


@pytest.mark.parametrize(
    ("typed", "found"),
    [("siatica", "Sciatica"), ("slipped disc", "Herniated disc"), ("numb", "Numbness"), ("Qwzx sciatica", "")],
)
def test_the_search_forgives_and_knows_other_names(guide: ServedSite, page: Page, typed: str, found: str) -> None:
    page.goto(guide.home)
    page.locator(".search-button").click()
    page.keyboard.type(typed)
    if found:
        expect(page.locator(".search__found")).to_contain_text(found)
    else:
        expect(page.locator(".search__said")).to_contain_text(typed)


def test_the_menu_of_a_narrow_screen_opens_and_closes_by_keyboard(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    page.locator(".site-menu summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert is_focused(page, ".site-menu li:first-child a")
    page.keyboard.press("Escape")
    assert is_focused(page, ".site-menu summary")
    expect(page.locator(".site-menu a").first).to_be_hidden()


def test_escape_closes_the_search_and_goes_back(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    search_for(page, "sciatica")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert is_focused(page, ".search-button")


@pytest.mark.parametrize(("button", "key"), [("Close", "Enter"), ("Close", "Space")])
def test_the_button_closes_the_search(guide: ServedSite, page: Page, button: str, key: str) -> None:
    page.goto(guide.home)
    search_for(page, "sciatica")
    page.get_by_role("button", name=button).focus()
    page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert is_focused(page, ".search-button")


def test_the_focus_stays_in_the_open_search(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    search_for(page, "sciatica")
    stops = page.locator(".search :is(input, button, a:visible)").count()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(stops + 1):
            page.keyboard.press(key)
            # The bar of the browser is one of the stops: then nothing of the page has the focus.
            assert is_focused(page, ".search, .search *, body")
            assert is_focused(page, "body") or page.evaluate(FOCUSED)["isShown"]


@pytest.mark.parametrize("key", ["n", "p", ".", ","])
def test_a_single_letter_is_no_command(guide: ServedSite, page: Page, key: str) -> None:
    files = guide.folder.glob("treatments/*/index.html")
    with_both = (file for file in files if {"prev", "next"} <= set(re.findall(r'rel="(\w+)"', file.read_text("utf-8"))))
    page.goto(guide.home + address(guide.folder, next(with_both)))
    page.evaluate(NOTE_WAYS)
    page.keyboard.press(key)
    assert page.evaluate("window.ways") == []
