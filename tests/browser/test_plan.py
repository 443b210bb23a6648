"""The exercise plan: choose, put in order, print, pass on; and the sheets that need no scripts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.kinds import PLAN, ServedSite
from tests.browser.looking import View, axe_problems, sideways

pytestmark = pytest.mark.browser

NO_STORAGE = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })"""
)
SHEET = "exercises/plan/sciatica/"

Open = Callable[..., Page]


@pytest.fixture
def open_plan(guide: ServedSite, guarded_page: Page) -> Open:
    """Opens the plan with some words after the #, as a reader would who has been sent the address."""

    def open_with(words: str = "") -> Page:
        guarded_page.goto("about:blank")
        guarded_page.goto(guide.home + PLAN + (f"#{words}" if words else ""))
        return guarded_page

    return open_with


def box(page: Page, title: str) -> Locator:
    return page.get_by_role("checkbox", name=title)


def on_sheet(page: Page) -> list[str]:
    """The exercises that the sheet shows, in their order."""
    return [part.inner_text() for part in page.locator(".part:visible .part__title a").all()]


def words_of_address(page: Page) -> str:
    return page.url.partition("#")[2]


def kept(page: Page) -> list[str]:
    values: list[str] = page.evaluate("Object.values(localStorage)")
    return values


def said(page: Page) -> Locator:
    return page.locator(".plan__said")


def test_before_a_choice_there_is_a_form_and_nothing_is_kept(open_plan: Open) -> None:
    page = open_plan()
    assert page.get_by_role("checkbox").count() >= 15
    assert on_sheet(page) == []
    expect(page.get_by_text("You have not chosen an exercise yet.")).to_be_visible()
    expect(page.get_by_role("button", name="Print this sheet")).to_be_hidden()
    assert kept(page) == []


def test_exercises_are_chosen_with_the_keyboard(open_plan: Open) -> None:
    page = open_plan()
    box(page, "Bird dog").focus()
    page.keyboard.press("Space")
    expect(said(page)).to_have_text("Bird dog is on your sheet.")
    box(page, "Pelvic tilt").focus()
    page.keyboard.press("Space")
    assert on_sheet(page) == ["Bird dog", "Pelvic tilt"]
    assert words_of_address(page) == "bird-dog,pelvic-tilt"
    assert kept(page) == ["bird-dog,pelvic-tilt"]
    rows = page.locator(".ticks tbody tr:visible")
    assert [row.locator("th").inner_text() for row in rows.all()] == ["Bird dog", "Pelvic tilt"]
    assert [row.locator(".tick").count() for row in rows.all()] == [7, 21]


def test_an_exercise_is_taken_off_again(open_plan: Open) -> None:
    page = open_plan("bird-dog,bridge")
    box(page, "Bird dog").uncheck()
    expect(said(page)).to_have_text("Bird dog is off your sheet.")
    page.get_by_role("button", name="Take off: Bridge").click()
    assert on_sheet(page) == []
    expect(box(page, "Bridge")).not_to_be_checked()
    assert (words_of_address(page), kept(page)) == ("", [])


def test_the_order_is_changed_with_the_keyboard_and_the_button_stays_in_hand(open_plan: Open) -> None:
    page = open_plan("bird-dog,bridge,walking")
    page.get_by_role("button", name="Move up: Walking plan").focus()
    page.keyboard.press("Enter")
    expect(said(page)).to_have_text("Walking plan is now number 2.")
    page.keyboard.press("Enter")
    assert on_sheet(page) == ["Walking plan", "Bird dog", "Bridge"]
    assert words_of_address(page) == "walking,bird-dog,bridge"
    expect(page.get_by_role("button", name="Move up: Walking plan")).to_be_hidden()
    expect(page.get_by_role("button", name="Move down: Walking plan")).to_be_focused()


def test_a_choice_is_still_there_after_a_reload_and_on_the_next_visit(open_plan: Open) -> None:
    page = open_plan()
    box(page, "Bridge").check()
    page.reload()
    assert on_sheet(page) == ["Bridge"]
    page = open_plan()
    assert on_sheet(page) == ["Bridge"]
    assert words_of_address(page) == "bridge"


def test_an_address_shows_its_choice_to_somebody_else(guide: ServedSite, open_plan: Open, browser: Browser) -> None:
    page = open_plan()
    box(page, "Bridge").check()
    box(page, "Bird dog").check()
    with browser.new_context() as other:
        theirs = other.new_page()
        theirs.goto(page.url)
        assert on_sheet(theirs) == ["Bridge", "Bird dog"]
        assert kept(theirs) == []
        theirs.goto(guide.home + PLAN)


def test_an_address_changes_what_is_kept_only_when_the_reader_does(open_plan: Open) -> None:
    box(open_plan(), "Bridge").check()
    page = open_plan("bird-dog,walking")
    assert on_sheet(page) == ["Bird dog", "Walking plan"]
    expect(page.get_by_text("These exercises came with the address.")).to_be_visible()
    assert kept(page) == ["bridge"]
    page.get_by_role("button", name="Show my own choice").click()
    assert on_sheet(page) == ["Bridge"]
    page = open_plan("bird-dog,walking")
    box(page, "Pelvic tilt").check()
    assert kept(page) == ["bird-dog,walking,pelvic-tilt"]
    expect(page.get_by_text("These exercises came with the address.")).to_be_hidden()


def test_an_exercise_page_adds_to_the_choice_that_is_kept(guide: ServedSite, open_plan: Open) -> None:
    page = open_plan()
    box(page, "Bridge").check()
    page.goto(guide.home + "exercises/bird-dog/")
    page.get_by_role("link", name="Add it to my exercise plan").click()
    expect(said(page)).to_have_text("Bird dog is on your sheet.")
    assert on_sheet(page) == ["Bridge", "Bird dog"]
    assert (words_of_address(page), kept(page)) == ("bridge,bird-dog", ["bridge,bird-dog"])


@pytest.mark.parametrize("words", ["bird-dog,handstand,somersault", "bird-dog%2Chandstand%2Csomersault"])
def test_names_that_are_not_known_are_told(open_plan: Open, words: str) -> None:
    page = open_plan(words)
    assert on_sheet(page) == ["Bird dog"]
    expect(page.get_by_text("exercises that are not here")).to_contain_text("handstand, somersault")


@pytest.mark.parametrize("words", ["handstand", "+handstand", "%E0"])
def test_an_address_without_a_known_name_shows_what_is_kept(open_plan: Open, words: str) -> None:
    box(open_plan(), "Bridge").check()
    page = open_plan(words)
    assert (on_sheet(page), kept(page)) == (["Bridge"], ["bridge"])
    expect(page.get_by_text("exercises that are not here")).to_contain_text(words.removeprefix("+"))


def test_a_place_of_the_page_in_the_address_is_no_exercise(open_plan: Open) -> None:
    page = open_plan("bird-dog")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("exercises that are not here")).to_be_hidden()
    assert on_sheet(page) == ["Bird dog"]


def test_an_address_may_be_changed_in_place(open_plan: Open) -> None:
    page = open_plan("bird-dog")
    page.evaluate("location.hash = '#bridge'")
    expect(page.locator(".part:visible .part__title a")).to_have_text(["Bridge"])


def test_a_device_that_keeps_nothing_is_told_and_the_rest_works(open_plan: Open, guarded_page: Page) -> None:
    guarded_page.add_init_script(NO_STORAGE)
    page = open_plan()
    box(page, "Bridge").check()
    expect(said(page)).to_contain_text("Your device does not let us keep your choice.")
    assert on_sheet(page) == ["Bridge"]
    page.reload()
    assert on_sheet(page) == ["Bridge"]


def test_start_again_empties_the_sheet_and_what_is_kept(open_plan: Open) -> None:
    page = open_plan()
    box(page, "Bridge").check()
    page.get_by_role("button", name="Start again").click()
    assert (on_sheet(page), kept(page), words_of_address(page)) == ([], [], "")
    expect(page.get_by_role("checkbox").first).to_be_focused()
    assert on_sheet(open_plan()) == []


def test_the_address_is_copied(open_plan: Open, guarded_page: Page) -> None:
    guarded_page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_plan("bird-dog,bridge")
    page.get_by_role("button", name="Copy the address").click()
    expect(said(page)).to_contain_text("The address is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == page.url


def test_an_address_that_cannot_be_copied_is_shown(open_plan: Open, guarded_page: Page) -> None:
    guarded_page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page = open_plan("bird-dog")
    page.get_by_role("button", name="Copy the address").click()
    expect(said(page)).to_contain_text(page.url)


def test_the_bar_leads_to_the_sheet_and_leaves_the_address_alone(open_plan: Open) -> None:
    page = open_plan("bird-dog,bridge")
    expect(page.locator(".plan__bar")).to_contain_text("2 chosen")
    page.get_by_role("button", name="See your sheet").click()
    expect(page.get_by_role("heading", name="Your sheet")).to_be_in_viewport()
    assert words_of_address(page) == "bird-dog,bridge"


def test_paper_has_the_chosen_exercises_and_nothing_of_the_frame(open_plan: Open) -> None:
    page = open_plan("bird-dog,sit-to-stand")
    page.emulate_media(media="print")
    assert on_sheet(page) == ["Bird dog", "Sit to stand"]
    assert all(
        picture.evaluate("(one) => one.complete && one.naturalWidth")
        for picture in page.locator(".part:visible img").all()
    )
    for gone in (
        ".site-header",
        ".site-footer",
        ".emergency-bar",
        ".choice",
        ".plan__tools",
        ".part__tools",
        "h1",
        ".crumbs",
    ):
        assert [place for place in page.locator(gone).all() if place.is_visible()] == [], gone
    expect(page.locator(".handout .box--emergency")).to_contain_text("Call 999")
    expect(page.locator(".handout__address")).to_contain_text(page.url)
    emergency = page.locator("a[data-printed]")
    printed = emergency.evaluate("(link) => getComputedStyle(link, '::after').content")
    assert printed.endswith('/emergency/"')


def test_the_print_button_prints(open_plan: Open, guide: ServedSite, guarded_page: Page) -> None:
    guarded_page.add_init_script("window.print = () => { window.printed = true }")
    for page in (open_plan("bird-dog"), guarded_page):
        page.get_by_role("button", name="Print this sheet").click()
        assert page.evaluate("window.printed")
        page.goto(guide.home + SHEET)


def sides_of_paper(page: Page, paper: str) -> int:
    return page.pdf(format=paper).count(b"/Type /Page\n")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_five_exercises_and_their_danger_signs_fit_on_the_two_sides_of_a_sheet(open_plan: Open, paper: str) -> None:
    page = open_plan("pelvic-tilt,bridge,bird-dog,knee-rolls,sit-to-stand")
    page.wait_for_load_state("networkidle")
    assert sides_of_paper(page, paper) == 2


@pytest.mark.parametrize("view", [View(390), View(320, "dark"), View(1280), View(1280, "dark")], ids=str)
def test_a_filled_plan_has_no_problem(guide: ServedSite, page: Page, view: View) -> None:
    page.goto(guide.home + PLAN + "#bird-dog,sit-to-stand,walking,handstand")
    assert axe_problems(page, view) == []
    assert not sideways(page)


@pytest.mark.parametrize("scripted", [True, False])
def test_nothing_jumps_when_the_scripts_begin(guide: ServedSite, browser: Browser, scripted: bool) -> None:
    with browser.new_context(java_script_enabled=scripted) as context:
        page = context.new_page()
        page.goto(guide.home + PLAN)
        assert page.locator(".choice").is_visible() == scripted
        assert page.locator(".part").first.is_visible() != scripted


def test_without_scripts_every_exercise_stands_there_and_every_condition_has_a_sheet(
    guide: ServedSite, page_without_scripts: Page
) -> None:
    page = page_without_scripts
    page.goto(guide.home + PLAN)
    assert len(on_sheet(page)) == page.locator(".part").count() >= 15
    assert [button for button in page.get_by_role("button").all() if button.is_visible()] == []
    expect(page.get_by_text("Your browser does not run scripts")).to_be_visible()
    page.locator(".ready summary").click()
    page.get_by_role("link", name="Sciatica").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sciatica: exercises to print")
    assert on_sheet(page)[:2] == ["Walking plan", "Pelvic tilt"]
    expect(page.locator(".box--emergency")).to_be_visible()


def test_a_condition_leads_to_its_sheet(guide: ServedSite, page_without_scripts: Page) -> None:
    page_without_scripts.goto(guide.home + "conditions/sciatica/")
    page_without_scripts.get_by_role("link", name="These exercises on a sheet to print").click()
    assert page_without_scripts.url == guide.home + SHEET
