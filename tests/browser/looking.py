"""Ways to look at a page: its width and colours, what axe says of it, whether it scrolls sideways."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
Rules = Mapping[str, Any]
"""Which rules of axe to run, as axe takes it."""

ALL_RULES: Rules = {"type": "tag", "values": TAGS}
CONTRAST: Rules = {"type": "rule", "values": ["color-contrast"]}
CONTRAST_AND_SIZE: Rules = {"type": "rule", "values": ["color-contrast", "target-size"]}

ALL_WORDS_SEEN = 1280
"""From this width on no table hides a column, so axe can tell the contrast of everything."""


@dataclass(frozen=True)
class View:
    """A screen that a page is looked at on."""

    width: int
    scheme: Literal["light", "dark"] = "light"

    def show(self, page: Page) -> None:
        """Look at the page so."""
        page.set_viewport_size({"width": self.width, "height": 844})
        page.emulate_media(color_scheme=self.scheme)

    def __str__(self) -> str:
        return f"{self.width} px, {self.scheme}"


def axe_problems(page: Page, view: View, rules: Rules = ALL_RULES) -> list[str]:
    """What axe finds on the page in this view; one line for each rule."""
    view.show(page)
    if not page.evaluate("'axe' in window"):
        page.evaluate(_axe())
    options = json.dumps({"resultTypes": ["violations", "incomplete"], "runOnly": rules})
    result = page.evaluate(f"axe.run({options})")
    assert result["passes"], "axe has looked at nothing"
    return [f"{view}: {_line(finding)}" for finding in (*result["violations"], *_undecided(result, view))]


def sideways(page: Page) -> bool:
    """Whether the page is wider than its screen."""
    return bool(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


@cache
def _axe() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")


def _undecided(result: Mapping[str, Any], view: View) -> list[Mapping[str, Any]]:
    if view.width < ALL_WORDS_SEEN:
        return []
    open_ones = [finding for finding in result["incomplete"] if finding["id"] == "color-contrast"]
    outside = [finding | {"nodes": [node for node in finding["nodes"] if not _is_drawn(node)]} for finding in open_ones]
    return [finding for finding in outside if finding["nodes"]]


def _is_drawn(node: Mapping[str, Any]) -> bool:
    """Words in a drawing: axe cannot tell what lies behind these, and tests/test_colours.py compares their colours."""
    return str(node["html"]).startswith(("<text", "<tspan"))


def _line(finding: Mapping[str, Any]) -> str:
    first = finding["nodes"][0]
    return f"{finding['id']} ({len(finding['nodes'])}): {first['target']} {first['html'][:200]}"
