"""The tokens of the style sheet: words at least 7:1 on every ground that they stand on, borders and icons 4.5:1."""

import re
from collections.abc import Mapping

import pytest

from tests.contrast import contrast
from tests.support import PROJECT

Tokens = Mapping[str, str]

TIERS = ("emergency", "urgent", "soon", "self-care")
GROUNDS = ("ground", "raised", "soft", "accent-soft")
BOXES = tuple(f"{tier}-ground" for tier in TIERS)

WORDS = [
    *((words, ground) for words in ("ink", "quiet", "accent") for ground in GROUNDS),
    *(("box-ink", ground) for ground in BOXES),
    ("ground", "accent"),
    *((words, ground) for words in ("ink", "accent", "pic-hurt-edge") for ground in ("ground", "pic-band")),
]
BORDERS = [
    *((border, ground) for border in ("line", "accent", "focus") for ground in GROUNDS),
    *((tier, f"{tier}-ground") for tier in TIERS),
    *(("box-focus", ground) for ground in BOXES),
]

SHEETS = sorted((PROJECT / "docs/assets/styles").glob("*.css"))
STYLES = re.sub(r"/\*.*?\*/", "", "".join(sheet.read_text(encoding="utf-8") for sheet in SHEETS), flags=re.DOTALL)
_MEDIA = re.compile(r"@media ([^{]+) \{((?:[^{}]|\{[^{}]*\})*)\}")
_BLOCK = re.compile(r":root \{([^}]*)\}")
_TOKEN = re.compile(r"--([a-z0-9-]+): (#[0-9a-f]+)")
_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)\(|:\s*(?:white|black|red|gr[ae]y)\b")


def tokens_in(styles: str) -> dict[str, str]:
    """The colours that the :root blocks of some styles name."""
    return dict(_TOKEN.findall("".join(_BLOCK.findall(styles))))


def styles_for(condition: str) -> str:
    """The styles that hold under one condition only."""
    return "".join(rules for media, rules in _MEDIA.findall(STYLES) if media == condition)


LIGHT = tokens_in(_MEDIA.sub("", STYLES))
DARK = tokens_in(styles_for("(prefers-color-scheme: dark)"))
PAPER = tokens_in(styles_for("print"))
DRAWN = tuple(name for name in LIGHT if name.startswith(("pic-", "figure-")))
"""Colours of drawings. What they show is told by their edges; the colours inside these only please the eye."""
EDGES = tuple(name for name in DRAWN if name.endswith("-edge") or name in ("pic-nerve", "pic-cord"))
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("edge", EDGES)
def test_edges_of_drawings_can_be_seen(scheme: str, edge: str) -> None:
    assert contrast(SCHEMES[scheme][edge], SCHEMES[scheme]["ground"]) >= 4.5


def test_every_colour_of_the_style_sheet_is_a_token() -> None:
    rules = _BLOCK.sub("", STYLES)
    assert set(_COLOUR.findall(rules)) == {"#000", "rgb("}  # borders of boxes on paper, and what lies behind the search


def test_every_token_that_is_a_colour_is_compared() -> None:
    compared = {name for pair in (*WORDS, *BORDERS) for name in pair}
    assert set(LIGHT) - compared - set(DRAWN) == {"hairline"}  # it parts rows and carries no meaning
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
