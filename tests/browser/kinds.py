"""The kinds of page that a site has, and the longest page of each: what goes wrong goes wrong there first."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from healthsite.records import RECORD_TYPES

_FOLDERS = [record_type.folder for record_type in RECORD_TYPES]

KINDS: Mapping[str, str] = {
    "home": "index.html",
    "not found": "404.html",
    "emergency": "emergency/index.html",
    "glossary": "glossary/index.html",
    "look-alikes": "look-alikes/index.html",
    "sources": "sources/index.html",
    "about": "about/*/index.html",
    "exercise sheet": "exercises/plan/*/index.html",
    "easy words": "**/easy-read/index.html",
    "large print": "conditions/*/large-print/index.html",
    "card": "conditions/*/card/index.html",
    **{f"index of {folder}": f"{folder}/index.html" for folder in _FOLDERS},
    **{f"one of {folder}": f"{folder}/*/index.html" for folder in _FOLDERS},
}
"""Kind of page -> where its pages stand in the built site."""

PLAN = "exercises/plan/"
"""The exercise plan stands among the exercises and is none; test_plan.py looks at it, filled in."""

WITH_BOXES = (
    "emergency", "easy words", "large print",
    "index of symptoms", "one of conditions", "one of exercises", "one of guides",
)  # fmt: skip


@dataclass(frozen=True)
class ServedSite:
    """A built site and the address of its home page on the loopback host."""

    folder: Path
    home: str

    def longest(self, kind: str) -> str:
        """The address of the longest page of a kind."""
        return self.home + longest(self.folder, kind)


def longest(folder: Path, kind: str) -> str:
    """The longest page of a kind as an address inside the site."""
    files = (file for file in folder.glob(KINDS[kind]) if file != folder / PLAN / "index.html")
    return address(folder, max(files, key=lambda file: file.stat().st_size))


def address(folder: Path, file: Path) -> str:
    """`conditions/sciatica/index.html` -> `conditions/sciatica/`."""
    return file.relative_to(folder).as_posix().removesuffix("index.html")
