"""The component gallery: accessible in light and dark, and in every scheme as it looks in the stored pictures.

With HEALTHSITE_REFRESH=1 (`make gallery`) the pictures are taken anew: look at them before you keep them.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.comparing import SCHEMES, compare, desk, picture_of, to_store
from tests.browser.looking import TAGS, View, axe_problems, sideways
from tests.crawler import served
from tests.gallery import COMPONENTS, gallery_site
from tests.outlet import mkdocs_build
from tests.support import PROJECT

pytestmark = pytest.mark.browser

STORED = PROJECT / "tests" / "browser" / "gallery"
REPORT = PROJECT / "build" / "gallery"
"""Where a picture that differs is put, and beside it what differs."""

ALL = ["contents", *COMPONENTS]
RENEW = bool(os.environ.get("HEALTHSITE_REFRESH"))

OF_PARTS = {"type": "tag", "values": [tag for tag in TAGS if tag != "best-practice"]}
"""Best practices are about whole pages: headings in order, landmarks with their own names. This is a page of parts."""

each_component = pytest.mark.parametrize("component", ALL)
each_scheme = pytest.mark.parametrize("scheme", SCHEMES)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The gallery on the loopback host."""
    with served(mkdocs_build(gallery_site(tmp_path_factory.mktemp("gallery") / "project"))) as home:
        yield f"{home}gallery/"


@pytest.fixture(scope="module")
def pages(browser: Browser, address: str) -> dict[str, Page]:
    """The gallery in every scheme."""
    return {name: scheme.open(browser, address) for name, scheme in SCHEMES.items()}


@pytest.fixture(scope="module")
def table(browser: Browser) -> Page:
    """Where pictures are compared."""
    return desk(browser)


@pytest.mark.parametrize("view", [View(390), View(390, "dark"), View(1280), View(1280, "dark")], ids=str)
def test_no_component_has_a_problem(address: str, page: Page, view: View) -> None:
    page.goto(address)
    assert axe_problems(page, view, OF_PARTS) == []
    assert not sideways(page)


@pytest.mark.audit
@each_scheme
@each_component
def test_a_component_looks_as_it_is_stored(pages: dict[str, Page], table: Page, component: str, scheme: str) -> None:
    picture = picture_of(pages[scheme].locator(f'[data-pictured="{component}"]'))
    stored = STORED / f"{component}-{scheme}.png"
    if RENEW:
        STORED.mkdir(exist_ok=True)
        stored.write_bytes(to_store(table, picture))
    found = compare(table, stored.read_bytes(), picture)
    seen, difference = REPORT / stored.name, REPORT / f"{stored.stem}-difference.png"
    for file, content in ((seen, picture), (difference, found.difference)):
        put(file, content, there=not found.is_alike)
    assert found.is_alike, f"{found.share:.2%} differ, the size by {found.size}: look at {seen} and {difference}"


def put(file: Path, content: bytes, *, there: bool) -> None:
    """Write what differs; take away what an earlier run has left."""
    file.unlink(missing_ok=True)
    if there:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


@pytest.mark.audit
def test_every_stored_picture_belongs_to_a_component() -> None:
    wanted = {f"{component}-{scheme}.png" for component in ALL for scheme in SCHEMES}
    stored = {file.name for file in STORED.glob("*")}
    if RENEW:
        for name in stored - wanted:
            (STORED / name).unlink()
        stored &= wanted
    assert stored == wanted


WORDS = "<p style='font: 18px serif; margin: 0; padding: 8px; border: 2px solid #0b4f4a'>Some words in a box</p>"


def shown(page: Page, html: str) -> bytes:
    page.set_content(f"<div id=part style='width: 300px; overflow: hidden'>{html}</div>")
    return picture_of(page.locator("#part"))


@pytest.mark.parametrize(
    "change",
    [
        ("Some words", "Some words"),
        ("#0b4f4a", "#0b534e"),
        ("margin: 0", "margin: 0 1px 0 0"),
        ("padding: 8px", "padding: 8px 8px 10px"),
    ],
)
def test_what_nobody_sees_is_alike(page: Page, table: Page, change: tuple[str, str]) -> None:
    stored = to_store(table, shown(page, WORDS))
    assert compare(table, stored, shown(page, WORDS.replace(*change))).is_alike


@pytest.mark.parametrize(
    "change",
    [
        ("words", "sword"), ("#0b4f4a", "#8f1414"), ("solid", "dashed"), ("2px solid", "0 solid"), ("18px", "20px"),
        ("serif", "serif; color: #666"), ("padding: 8px", "padding: 8px 8px 16px"),
    ],
)  # fmt: skip
def test_what_one_sees_is_told(page: Page, table: Page, change: tuple[str, str]) -> None:
    stored = to_store(table, shown(page, WORDS))
    found = compare(table, stored, shown(page, WORDS.replace(*change)))
    assert not found.is_alike
    assert found.difference.startswith(b"\x89PNG")


def test_a_picture_is_told_only_while_it_differs(tmp_path: Path) -> None:
    file = tmp_path / "gallery" / "boxes.png"
    put(file, b"seen", there=True)
    assert file.read_bytes() == b"seen"
    put(file, b"seen", there=False)
    assert not file.exists()
