"""The choice of a country: numbers and names follow it from page to page, never wrongly, and it stays on the device."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.kinds import ServedSite
from tests.browser.looking import View, axe_problems

pytestmark = pytest.mark.browser

NO_STORAGE = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })"""
)
OWN_WORDS = """(signs) => signs.map((sign) => {
  const copy = sign.cloneNode(true)
  copy.querySelectorAll(".name-there, [data-region-word]").forEach((part) => part.remove())
  return copy.textContent
})"""
"""The words of danger signs without what follows the choice."""

PARACETAMOL = "treatments/paracetamol/"
SCIATICA = "conditions/sciatica/"


@pytest.fixture
def page(guarded_page: Page) -> Page:
    """A page as readers have it, with the policy of the site in force."""
    return guarded_page


def choose(page: Page, country: str) -> None:
    """Choose at the foot of the page and wait until it has been said."""
    page.locator(".site-footer select").select_option(label=country)
    expect(page.locator(".site-footer [role=status]")).not_to_be_empty()


def title(page: Page) -> Locator:
    """The title of the emergency box."""
    return page.locator(".box--emergency .box__head :is(h2, h3)").first


def kept(page: Page) -> list[str]:
    names: list[str] = page.evaluate("Object.keys(localStorage)")
    return names


def test_before_a_choice_the_page_is_as_it_was_built_and_nothing_is_fetched(guide: ServedSite, page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(guide.home + SCIATICA)
    expect(page.locator(".site-footer select")).to_have_value("uk")
    expect(title(page)).to_have_text("Call 999 or go to A&E (the hospital emergency department) now if:")
    expect(page.get_by_role("button", name="Forget my choice")).to_be_hidden()
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "regions" in url] == []
    assert kept(page) == []


def test_a_choice_changes_this_page_and_the_next(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + SCIATICA)
    choose(page, "United States")
    for _ in range(2):
        expect(title(page)).to_have_text("Call 911 or go to the emergency room (ER) now if:")
        expect(title(page).locator("a")).to_have_attribute("href", "tel:911")
        expect(page.locator(".box__region").first).to_contain_text("United States")
        expect(page.locator(".box--soon .box__head")).to_contain_text("See your primary care doctor if:")
        expect(page.locator(".region__shown")).to_contain_text("United States")
        assert page.locator("article [data-region-word]", has_text="999").count() == 0
        page.goto(guide.home + PARACETAMOL)


def test_the_change_is_said_where_it_was_made(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + "emergency/")
    page.locator("article select").select_option(label="Australia")
    expect(page.locator("article [role=status]")).to_have_text("This page now shows: Australia.")
    expect(page.locator(".site-footer [role=status]")).to_be_empty()
    expect(page.locator(".site-footer select")).to_have_value("australia")
    expect(title(page)).to_contain_text("Call 000")


def test_the_table_of_all_countries_does_not_follow(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + "emergency/")
    before = page.locator(".regions").inner_text()
    choose(page, "United States")
    assert page.locator(".regions").inner_text() == before


@pytest.mark.parametrize("country", ["South Africa", "Somewhere else"])
def test_a_country_without_a_number_gets_no_number_of_another(guide: ServedSite, page: Page, country: str) -> None:
    page.goto(guide.home + PARACETAMOL)
    choose(page, country)
    expect(title(page)).to_have_text(
        "Call your emergency number or go to the nearest hospital emergency department now if:"
    )
    expect(page.locator(".tel[href][data-region-word]")).to_have_count(0)
    expect(page.locator(".box__region").first).to_be_hidden()
    expect(page.locator(".box--soon .box__head")).to_contain_text("See a doctor if:")
    words = page.locator(".doctor").inner_text()
    assert re.findall(r"\b(?:999|112|111|911)\b|A&E|NHS|GP", words) == []


def test_names_of_medicines_stand_beside_ours_once_in_each_part(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + PARACETAMOL)
    choose(page, "Canada")
    expect(page.locator("h1")).to_have_text("Paracetamol (acetaminophen)")
    for part, most in ((".box--emergency", 1), (".box--urgent", 1), ("article section:not(.doctor, .doctor *)", 1)):
        there = page.locator(f"{part} .name-there").all_text_contents()
        assert there.count(" (acetaminophen)") <= most
    assert " (acetaminophen)" in page.locator(".box .name-there").all_text_contents()


def test_names_of_medicines_are_only_added(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + PARACETAMOL)
    signs, article = page.locator(".box li"), page.locator("article")
    own_words, built = signs.evaluate_all(OWN_WORDS), article.text_content()
    choose(page, "Canada")
    assert article.text_content() != built
    assert signs.evaluate_all(OWN_WORDS) == own_words
    choose(page, "United Kingdom")
    assert article.text_content() == built


def test_forgetting_leaves_nothing_and_goes_back(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + SCIATICA)
    choose(page, "New Zealand")
    assert len(kept(page)) == 1
    page.get_by_role("button", name="Forget my choice").click()
    expect(title(page)).to_contain_text("Call 999")
    expect(page.locator(".site-footer select")).to_be_focused()
    expect(page.locator(".site-footer [role=status]")).to_contain_text("forgotten. This page shows: United Kingdom.")
    assert kept(page) == []


@pytest.mark.parametrize(
    "value",
    ["nonsense", "null", '{"id": "atlantis", "region": {"words": {}, "names": {}}}', '{"id": "canada"}', '"canada"'],
)
def test_an_unknown_kept_value_is_ignored(guide: ServedSite, page: Page, value: str) -> None:
    page.goto(guide.home)
    choose(page, "Canada")
    (name,) = kept(page)
    page.evaluate("([name, value]) => localStorage.setItem(name, value)", [name, value])
    page.goto(guide.home + SCIATICA)
    expect(page.locator(".site-footer select")).to_have_value("uk")
    expect(title(page)).to_contain_text("Call 999")


def test_words_kept_from_an_older_site_are_renewed(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    choose(page, "Canada")
    (name,) = kept(page)
    page.evaluate(
        "(name) => localStorage.setItem(name, localStorage[name].replace(/911/g, '910').replace(/regions/, 'old'))",
        name,
    )
    page.goto(guide.home + SCIATICA)
    expect(title(page)).to_contain_text("Call 911")


def test_words_kept_from_an_older_site_serve_while_nothing_can_be_loaded(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home)
    choose(page, "Canada")
    (name,) = kept(page)
    page.evaluate("(name) => localStorage.setItem(name, localStorage[name].replace(/regions/, 'old'))", name)
    page.route("**/regions.*.json", lambda route: route.abort())
    page.goto(guide.home + SCIATICA)
    expect(title(page)).to_contain_text("Call 911")


def test_a_list_that_cannot_be_loaded_changes_nothing_and_says_so(guide: ServedSite, page: Page) -> None:
    page.route("**/regions.*.json", lambda route: route.abort())
    page.goto(guide.home + SCIATICA)
    choose(page, "Canada")
    expect(page.locator(".site-footer [role=status]")).to_contain_text("could not be loaded")
    expect(page.locator(".site-footer select")).to_have_value("uk")
    expect(title(page)).to_contain_text("Call 999")
    assert kept(page) == []


def test_a_device_that_keeps_nothing_shows_the_choice_on_this_page(guide: ServedSite, page: Page) -> None:
    page.add_init_script(NO_STORAGE)
    page.goto(guide.home + SCIATICA)
    choose(page, "Ireland")
    expect(title(page)).to_contain_text("Call 112")
    expect(page.locator(".site-footer [role=status]")).to_contain_text("does not let us keep the choice")
    page.reload()
    expect(title(page)).to_contain_text("Call 999")


def test_without_scripts_there_is_no_choice_but_the_table(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.home + SCIATICA)
    expect(page_without_scripts.locator("select")).to_have_count(0)
    expect(page_without_scripts.locator(".region__shown")).to_contain_text("United Kingdom")
    expect(title(page_without_scripts)).to_contain_text("Call 999")
    page_without_scripts.locator(".region__shown a").click()
    expect(page_without_scripts.locator("#other-places")).to_be_in_viewport()
    expect(page_without_scripts.locator("tr[data-region=united-states] a.tel")).to_have_attribute("href", "tel:911")


def test_on_paper_stands_the_chosen_country_and_no_form(guide: ServedSite, page: Page) -> None:
    page.goto(guide.home + SCIATICA)
    choose(page, "United States")
    page.emulate_media(media="print")
    expect(title(page)).to_contain_text("Call 911")
    expect(page.locator(".region__shown")).to_be_visible()
    expect(page.locator(".region-choice")).to_be_hidden()


@pytest.mark.parametrize("view", [View(390), View(1280, "dark")], ids=str)
def test_a_page_with_a_choice_made_has_no_problem(guide: ServedSite, page: Page, view: View) -> None:
    page.goto(guide.home + PARACETAMOL)
    choose(page, "South Africa")
    choose(page, "United States")
    assert axe_problems(page, view) == []
