"""The choice of a browser, on machines that we do not have: tools/browser.py."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tools import browser
from tools.browser import ADVICE, PLACES, Machine, NoBrowserError, choose

PLAYWRIGHT = "/cache/playwright/chrome"


@dataclass
class Fake:
    """A machine that remembers what was run on it. `gets`: what a command brings, by its second word."""

    commands: dict[str, str] = field(default_factory=dict)
    """Name -> path of what can be called."""
    places: set[str] = field(default_factory=set)
    download: str | None = None
    gets: dict[str, str] = field(default_factory=dict)
    is_root: bool = False
    ran: list[str] = field(default_factory=list)

    def machine(self) -> Machine:
        """This machine, as the choice sees it."""
        return Machine(
            which=self.commands.get,
            exists=lambda place: place.as_posix() in self.places,
            run=self._run,
            is_root=self.is_root,
            playwright_path=lambda: self.download,
        )

    def _run(self, command: Sequence[str]) -> bool:
        line = " ".join(command)
        self.ran.append(line)
        for word, what in self.gets.items():
            if word in line:
                self._get(what)
        return any(word in line for word in (*self.gets, "apt-get update"))

    def _get(self, what: str) -> None:
        if what == PLAYWRIGHT:
            self.download = what
        else:
            self.commands["chromium"] = what


def debian(*, is_root: bool, gets: dict[str, str]) -> Fake:
    """A bare Debian machine. `gets`: words of a command -> the browser that it brings."""
    return Fake(commands={"apt-get": "/usr/bin/apt-get"}, is_root=is_root, gets=gets)


APT, DOWNLOAD = "apt-get install", "playwright install"


@pytest.mark.parametrize("name", browser.NAMES)
def test_a_browser_that_can_be_called_is_taken(name: str) -> None:
    fake = Fake(commands={name: f"/somewhere/{name}"}, download=PLAYWRIGHT)
    assert choose(fake.machine()) == f"/somewhere/{name}"
    assert fake.ran == []


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_browser_in_a_usual_place_is_taken(place: Path) -> None:
    fake = Fake(places={place.as_posix()}, download=PLAYWRIGHT)
    assert choose(fake.machine()) == str(place)
    assert fake.ran == []


def test_chromium_is_taken_before_chrome() -> None:
    fake = Fake(commands={"google-chrome": "/usr/bin/google-chrome", "chromium": "/usr/bin/chromium"})
    assert choose(fake.machine()) == "/usr/bin/chromium"


def test_an_earlier_download_is_taken_before_anything_is_installed() -> None:
    fake = debian(is_root=True, gets={APT: "/usr/bin/chromium"})
    fake.download = PLAYWRIGHT
    assert choose(fake.machine()) == PLAYWRIGHT
    assert fake.ran == []


def test_debians_package_is_installed_where_we_may() -> None:
    fake = debian(is_root=True, gets={APT: "/usr/bin/chromium", DOWNLOAD: PLAYWRIGHT})
    assert choose(fake.machine()) == "/usr/bin/chromium"
    assert [line.split()[1] for line in fake.ran] == ["update", "install"]


def test_nothing_is_installed_where_we_may_not() -> None:
    fake = debian(is_root=False, gets={APT: "/usr/bin/chromium", DOWNLOAD: PLAYWRIGHT})
    assert choose(fake.machine()) == PLAYWRIGHT
    assert [line for line in fake.ran if "apt-get" in line] == []


@pytest.mark.parametrize(
    "fake",
    [
        Fake(is_root=True, gets={DOWNLOAD: PLAYWRIGHT}),
        debian(is_root=True, gets={DOWNLOAD: PLAYWRIGHT}),
    ],
    ids=["no-apt", "apt-fails"],
)
def test_playwright_downloads_where_debian_has_nothing(fake: Fake) -> None:
    assert choose(fake.machine()) == PLAYWRIGHT


@pytest.mark.parametrize("is_root", [True, False])
def test_where_nothing_can_be_had_one_sentence_says_what_to_install(is_root: bool) -> None:
    with pytest.raises(NoBrowserError, match=r"^The browser tests need .* install one .*chromium"):
        choose(debian(is_root=is_root, gets={}).machine())


def test_playwright_is_asked_only_when_nothing_else_is_there() -> None:
    asked: list[bool] = []
    fake = Fake(commands={"chromium": "/usr/bin/chromium"})
    machine = Machine(fake.commands.get, lambda _: False, lambda _: False, False, lambda: asked.append(True))
    assert choose(machine) == "/usr/bin/chromium"
    assert asked == []


def test_the_command_prints_the_sentence_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browser, "this_machine", Fake().machine)
    assert browser.main() == 1
    assert capsys.readouterr().err == f"{ADVICE}\n"


def test_the_command_says_nothing_where_there_is_a_browser(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(browser, "this_machine", Fake(commands={"chromium": "/usr/bin/chromium"}).machine)
    assert browser.main() == 0
    assert capsys.readouterr() == ("", "")


def test_this_machine_can_be_asked() -> None:
    machine = browser.this_machine()
    assert machine.which("no-such-command-anywhere") is None
    assert machine.exists(Path(__file__))
    assert machine.run((sys.executable, "-c", ""))
    assert not machine.run((sys.executable, "-c", "raise SystemExit(1)"))
