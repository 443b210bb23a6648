"""No page breaks a rule that axe knows, on narrow and wide screens, light and dark."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.auditing import Problems, audit
from tests.browser.kinds import KINDS, ServedSite, longest
from tests.browser.looking import ALL_RULES, View, axe_problems

pytestmark = pytest.mark.browser

VIEWS = (View(390), View(390, "dark"), View(1280), View(1280, "dark"))


@pytest.fixture(scope="module")
def problems(built_site: Path) -> Problems:
    """What is wrong with the longest page of each kind."""
    return audit(built_site, [longest(built_site, kind) for kind in KINDS], dict.fromkeys(VIEWS, ALL_RULES))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_each_kind_has_no_problem(built_site: Path, problems: Problems, kind: str) -> None:
    assert problems[longest(built_site, kind)] == []


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_the_open_search_has_no_problem(guide: ServedSite, page: Page, view: View) -> None:
    page.goto(guide.home)
    page.get_by_role("button", name="Search").click()
    page.keyboard.type("back pain")
    page.locator(".search__found li").first.wait_for()
    assert axe_problems(page, view) == []


@pytest.mark.parametrize(
    ("html", "rule"),
    [
        ("<img src='x.png'>", "image-alt"),
        ("<p style='color: #999'>Pale words</p>", "color-contrast"),
        ("<p style='background: linear-gradient(#000, #fff)'>Words on who knows what</p>", "color-contrast"),
        ("<a href='#a' style='font: 8px serif'>a</a><br><a href='#b' style='font: 8px serif'>b</a>", "target-size"),
    ],
)
def test_a_planted_problem_is_found(page: Page, html: str, rule: str) -> None:
    page.set_content(html)
    assert any(f": {rule} " in problem for problem in axe_problems(page, View(1280)))
