"""A Chromium for tests: one for each process, found as `make test` finds it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

from tools.browser import choose, this_machine

ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
)  # fmt: skip
"""The last three: letters and colours do not follow the settings of the machine."""


@contextmanager
def launched() -> Iterator[Browser]:
    """A running browser, closed at the end."""
    path = choose(this_machine())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()
