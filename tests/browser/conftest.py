"""Fixtures of the tests in a browser: one browser, one site on a loopback host, a fresh page for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.chromium import launched
from tests.browser.kinds import ServedSite
from tests.crawler import served


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """The browser of this process."""
    with launched() as browser:
        yield browser


@pytest.fixture(scope="package")
def guide(built_site: Path) -> Iterator[ServedSite]:
    """The real site under its sub-path."""
    with served(built_site) as home:
        yield ServedSite(built_site, home)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that remembers nothing of other tests, on a phone. Tests may plant styles and axe in it."""
    phone: ViewportSize = {"width": 390, "height": 844}
    with browser.new_context(viewport=phone, reduced_motion="reduce", bypass_csp=True) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


@pytest.fixture
def guarded_page(browser: Browser) -> Iterator[Page]:
    """The same with the policy of the site in force, as readers have it."""
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()


@pytest.fixture
def page_without_scripts(browser: Browser) -> Iterator[Page]:
    """The same with scripting off."""
    with browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False) as context:
        context.set_default_timeout(10_000)
        yield context.new_page()
