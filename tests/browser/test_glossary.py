"""Help with words: the meaning beside the word by keyboard, pointer and touch, and the list without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.kinds import ServedSite
from tests.browser.looking import View, axe_problems

pytestmark = pytest.mark.browser

OVERLAPS = """(help) => {
  const a = help.getBoundingClientRect(), b = help.previousElementSibling.getBoundingClientRect()
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}"""
"""Whether the meaning covers its word."""


@pytest.fixture
def touched_page(browser: Browser) -> Iterator[Page]:
    """A page on a screen for fingers."""
    with browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, reduced_motion="reduce"
    ) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


def term(page: Page, guide: ServedSite) -> Locator:
    """The first word with help of the longest condition, in view."""
    page.goto(guide.longest("one of conditions"))
    word = page.locator("p a.term").first
    word.scroll_into_view_if_needed()
    return word


def meaning(word: Locator) -> Locator:
    """What is shown beside a word."""
    return word.locator("xpath=following-sibling::*[1]")


def test_focus_shows_the_meaning_and_leaving_hides_it(guide: ServedSite, page: Page) -> None:
    word = term(page, guide)
    expect(meaning(word)).to_be_hidden()
    word.focus()
    expect(meaning(word)).to_be_visible()
    page.keyboard.press("Tab")
    expect(meaning(word)).to_be_hidden()


def test_a_screen_reader_gets_the_meaning_without_source_numbers(guide: ServedSite, page: Page) -> None:
    word = term(page, guide)
    entry = page.locator(f"{word.get_attribute('href')} + dd .word__meaning")
    entry.evaluate("(entry) => entry.querySelectorAll('.cite').forEach((cite) => cite.remove())")
    expect(word).to_have_accessible_description(str(entry.text_content()).strip())


def test_escape_hides_it_and_keeps_the_place(guide: ServedSite, page: Page) -> None:
    word = term(page, guide)
    word.focus()
    page.keyboard.press("Escape")
    expect(meaning(word)).to_be_hidden()
    expect(word).to_be_focused()


def test_enter_leads_to_the_list(guide: ServedSite, page: Page) -> None:
    word = term(page, guide)
    word.focus()
    page.keyboard.press("Enter")
    expect(page.locator(str(word.get_attribute("href")))).to_be_in_viewport()
    expect(meaning(word)).to_be_hidden()


def test_the_pointer_shows_it_and_can_move_onto_it(guide: ServedSite, page: Page) -> None:
    View(1280).show(page)
    word = term(page, guide)
    word.hover()
    meaning(word).hover()
    expect(meaning(word)).to_be_visible()
    page.mouse.move(0, 0)
    expect(meaning(word)).to_be_hidden()


def test_escape_hides_what_the_pointer_shows(guide: ServedSite, page: Page) -> None:
    word = term(page, guide)
    word.hover()
    expect(meaning(word)).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning(word)).to_be_hidden()


def test_the_first_tap_shows_it_and_the_second_leads_to_the_list(guide: ServedSite, touched_page: Page) -> None:
    word = term(touched_page, guide)
    word.tap()
    expect(meaning(word)).to_be_visible()
    assert "#" not in touched_page.url
    word.tap()
    expect(touched_page.locator(str(word.get_attribute("href")))).to_be_in_viewport()


def test_a_tap_elsewhere_hides_it(guide: ServedSite, touched_page: Page) -> None:
    word = term(touched_page, guide)
    word.tap()
    expect(meaning(word)).to_be_visible()
    touched_page.touchscreen.tap(5, 400)
    expect(meaning(word)).to_be_hidden()


def test_the_link_in_it_leads_to_the_page_about_the_word(guide: ServedSite, page: Page) -> None:
    term(page, guide)
    word = page.locator("a.term:has(+ .word-help a)").first
    word.scroll_into_view_if_needed()
    word.hover()
    target = str(meaning(word).locator("a").evaluate("(link) => link.href"))
    meaning(word).locator("a").click()
    page.wait_for_url(target)


@pytest.mark.parametrize("edge", ["start", "end"])
@pytest.mark.parametrize("width", [320, 1280])
def test_it_never_covers_its_word_and_stays_on_the_screen(guide: ServedSite, page: Page, width: int, edge: str) -> None:
    View(width).show(page)
    term(page, guide)
    for word in page.locator("a.term").all():
        word.evaluate("(word, block) => { word.scrollIntoView({ block }); word.focus({ preventScroll: true }) }", edge)
        shown = meaning(word)
        expect(shown).to_be_visible()
        assert not shown.evaluate(OVERLAPS)
        box = shown.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("view", [View(390), View(390, "dark"), View(1000)], ids=str)
def test_the_open_meaning_has_no_problem(guide: ServedSite, page: Page, view: View) -> None:
    view.show(page)
    word = term(page, guide)
    word.focus()
    expect(meaning(word)).to_be_visible()
    assert axe_problems(page, view) == []
    expect(meaning(word)).to_be_visible()


def test_without_scripts_a_word_leads_to_the_list(guide: ServedSite, page_without_scripts: Page) -> None:
    word = term(page_without_scripts, guide)
    word.click()
    expect(page_without_scripts.locator(str(word.get_attribute("href")))).to_be_in_viewport()
