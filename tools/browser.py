"""Find a browser for the tests, or get one: a Chromium or Chrome that is there, else Debian's package where we may
install it, else Playwright's own download, else one sentence that says what to install (design 4.5)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    Path("/usr/bin/chromium"),
    Path("/usr/bin/google-chrome"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("C:/Program Files/Google/Chrome/Application/chrome.exe"),
)
ADVICE = "The browser tests need Chromium or Google Chrome: install one (on Debian: apt-get install chromium)."


class NoBrowserError(Exception):
    """No browser was found and none could be had."""


@dataclass(frozen=True)
class Machine:
    """What the choice depends on, so that tests can choose on machines that they do not have."""

    which: Callable[[str], str | None]
    exists: Callable[[Path], bool]
    run: Callable[[Sequence[str]], bool]
    """Runs a command and says whether it succeeded."""
    is_root: bool
    playwright_path: Callable[[], str | None]
    """Where Playwright would find its own download, if that is there."""


def choose(machine: Machine) -> str:
    """The path of a browser, got in the order of the module's first line. Raises NoBrowserError."""
    for way in (found, from_debian, from_playwright):
        path = way(machine)
        if path:
            return path
    raise NoBrowserError(ADVICE)


def found(machine: Machine) -> str | None:
    """A browser that is there."""
    by_name = (machine.which(name) for name in NAMES)
    by_place = (str(place) for place in PLACES if machine.exists(place))
    return _first((*by_name, *by_place)) or machine.playwright_path()


def from_debian(machine: Machine) -> str | None:
    """Debian's package, where apt-get is there and we are root."""
    apt = machine.which("apt-get")
    if not apt or not machine.is_root:
        return None
    installed = machine.run((apt, "update", "--quiet=2")) and machine.run(
        (apt, "install", "--quiet=2", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core")
    )
    return found(machine) if installed else None


def from_playwright(machine: Machine) -> str | None:
    """Playwright's own download."""
    return (
        machine.playwright_path() if machine.run((sys.executable, "-m", "playwright", "install", "chromium")) else None
    )


def this_machine() -> Machine:
    """The machine that we run on."""
    return Machine(
        which=shutil.which,
        exists=Path.exists,
        run=_succeeds,
        is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
        playwright_path=_playwright_path,
    )


def _first(paths: Iterable[str | None]) -> str | None:
    return next((path for path in paths if path), None)


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0


def _playwright_path() -> str | None:
    from playwright.sync_api import sync_playwright  # slow, and only needed when nothing else is there

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def main() -> int:
    """Make sure that there is a browser; returns the exit code."""
    try:
        choose(this_machine())
    except NoBrowserError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
