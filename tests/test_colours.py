"""The tokens of the style sheet: words at least 7:1 on every ground that they stand on, borders and icons 4.5:1."""

import re
from collections.abc import Mapping

import pytest

from tests.contrast import contrast
from tests.support import PROJECT

Tokens = Mapping[str, str]

TIERS = ("emergency", "urgent", "soon", "self-care")
GROUNDS = ("ground", "soft", "accent-soft")
BOXES = tuple(f"{tier}-ground" for tier in TIERS)

WORDS = [
    *((words, ground) for words in ("ink", "quiet", "accent") for ground in GROUNDS),
    *(("box-ink", ground) for ground in BOXES),
    ("ground", "accent"),
]
BORDERS = [
    *((border, ground) for border in ("line", "accent", "focus") for ground in GROUNDS),
    *((tier, f"{tier}-ground") for tier in TIERS),
    *(("box-focus", ground) for ground in BOXES),
]

STYLES = re.sub(r"/\*.*?\*/", "", (PROJECT / "docs/assets/site.css").read_text(encoding="utf-8"), flags=re.DOTALL)
_BLOCK = re.compile(r":root \{([^}]*)\}")
_TOKEN = re.compile(r"--([a-z-]+): (#[0-9a-f]+)")
_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(|:\s*(?:white|black|red|gr[ae]y)\b")
LIGHT, DARK, PAPER = (dict(_TOKEN.findall(block)) for block in _BLOCK.findall(STYLES))
SCHEMES: Mapping[str, Tokens] = {
    "light": LIGHT,
    "dark": LIGHT | DARK,
    "paper": LIGHT | PAPER,
    "paper in the dark": LIGHT | DARK | PAPER,
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_can_be_read(scheme: str, words: str, ground: str) -> None:
    tokens = SCHEMES[scheme]
    assert contrast(tokens[words], tokens[ground]) >= 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("border", "ground"), BORDERS)
def test_borders_and_icons_can_be_seen(scheme: str, border: str, ground: str) -> None:
    tokens = SCHEMES[scheme]
    assert contrast(tokens[border], tokens[ground]) >= 4.5


def test_every_colour_of_the_style_sheet_is_a_token() -> None:
    rules = _BLOCK.sub("", STYLES)
    assert _COLOUR.findall(rules) in ([], ["#000"])  # borders of boxes on paper


def test_every_token_that_is_a_colour_is_compared() -> None:
    compared = {name for pair in (*WORDS, *BORDERS) for name in pair}
    assert set(LIGHT) - compared == {"hairline"}  # it parts rows and carries no meaning
    assert set(DARK) <= set(LIGHT) >= set(PAPER)


def test_the_boxes_are_light_in_every_scheme() -> None:
    assert all(contrast(tokens[ground], "#ffffff") < 1.4 for tokens in SCHEMES.values() for ground in BOXES)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("#000", "#ffffff", 21), ("#fff", "rgb(255, 255, 255)", 1), ("#767676", "#fff", 4.54), ("#ff0000", "#fff", 4)],
)
def test_contrast_is_what_wcag_counts(first: str, second: str, expected: float) -> None:
    assert contrast(first, second) == pytest.approx(expected, abs=0.01)
    assert contrast(second, first) == contrast(first, second)
