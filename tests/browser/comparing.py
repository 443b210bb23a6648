"""Pictures of components: how they are taken, made small to be stored, and compared."""

import base64
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Locator, Page

LIMIT = 34
"""A point may be darker or lighter by this, of 255, than all of the nine at its place in the other picture: two of the
sixteen stored steps. Strokes that come out a little heavier stay below it."""

SHARE = 0.001
"""This share of the points may differ. Measured in Chromium 150: the same again gives 0, everything moved by a pixel or
set with other spacing of letters up to 0.0002, a box without its icon 0.0015, links without their line 0.0025, badges
without their border 0.02. Paler grounds and hairlines stay below it: tests/test_colours.py looks at colours."""

SIZE = 2
"""By so many points a picture may be wider or higher than the stored one: four pixels of the page."""

STILL = """
.emergency-bar { display: none }
ul.do > li::before { content: "v" } ul.do-not > li::before { content: "x" }
"""
"""What lies over the page is away. Marks that our font lacks are letters: every machine has another font for them."""

_SCRIPT = Path(__file__).with_name("gallery.js")


@dataclass(frozen=True)
class Scheme:
    """A way in which the whole page is shown. Paper is as wide as the words on a sheet of A4."""

    width: int = 390
    colours: Literal["light", "dark"] = "light"
    forced: Literal["active", "none"] = "none"
    media: Literal["screen", "print"] = "screen"

    def open(self, browser: Browser, url: str) -> Page:
        """A page shown so, when its fonts and pictures are there."""
        page = browser.new_page(
            viewport={"width": self.width, "height": 844}, device_scale_factor=1, reduced_motion="reduce",
            color_scheme=self.colours, forced_colors=self.forced, bypass_csp=True,
        )  # fmt: skip
        page.emulate_media(media=self.media)
        page.goto(url)
        page.add_style_tag(content=STILL)
        page.evaluate("document.fonts.ready.then(() => Promise.all([...document.images].map((one) => one.decode())))")
        return page


SCHEMES = {
    "light": Scheme(),
    "dark": Scheme(colours="dark"),
    "forced-colours": Scheme(forced="active"),
    "print": Scheme(680, media="print"),
}


@dataclass(frozen=True)
class Comparison:
    """What two pictures do not have in common: which share of the points, by how many the sizes differ, and where."""

    share: float
    size: int
    difference: bytes

    @property
    def is_alike(self) -> bool:
        """Whether nobody would see a difference."""
        return self.share <= SHARE and self.size <= SIZE


def picture_of(part: Locator) -> bytes:
    """A part of a page as it is seen."""
    return part.screenshot(animations="disabled", caret="hide")


def desk(browser: Browser) -> Page:
    """An empty page on which pictures are compared."""
    page = browser.new_page()
    page.add_script_tag(content=_SCRIPT.read_text(encoding="utf-8"))
    return page


def to_store(desk: Page, picture: bytes) -> bytes:
    """A picture as it is stored."""
    small = desk.evaluate("(picture) => toStore(picture)", _written(picture))
    return _png(small["width"], small["height"], base64.b64decode(small["colours"]))


def compare(desk: Page, stored: bytes, picture: bytes) -> Comparison:
    """A stored picture and one that has just been taken."""
    pictures = [_written(stored), _written(picture), LIMIT]
    found = desk.evaluate("([stored, picture, limit]) => compare(stored, picture, limit)", pictures)
    return Comparison(found["share"], found["size"], base64.b64decode(found["difference"]))


def _png(width: int, height: int, colours: bytes) -> bytes:
    """A file of points, as small as can be: the browser's own would be three times as large."""
    row = 3 * width
    rows = b"".join(b"\0" + colours[start : start + row] for start in range(0, len(colours), row))
    head = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _written(picture: bytes) -> str:
    return base64.b64encode(picture).decode("ascii")
