"""What a page shows of the danger signs holds together."""

import pytest

from healthsite.checks.shown_signs import check_shown_signs, missing_worse
from healthsite.signs import ShownSign
from tests.small import context, danger_signs, entry, library, sign, told

SIGNS = danger_signs(
    sign("worst", "emergency"), sign("numb", "emergency"), sign("bad", "soon", worse=["worst"]), sign("weak", "soon")
)


def found(line: str, broken: tuple[str, ...] = ()) -> list[str]:
    """What is told of a line of signs on a page that shows worst and bad."""
    body = f"## Overview\n\nWords.\n\n{line}\n\n## Causes\n\nWords.\n"
    page = entry("conditions/sore-back", "danger_signs: [bad]", body)
    return told(check_shown_signs(context(library(page, danger_signs=SIGNS, broken=broken))))


@pytest.mark.parametrize("line", ["", "{signs: bad}", "{signs: worst}"])
def test_a_line_of_signs_that_the_boxes_show_is_fine(line: str) -> None:
    assert found(line) == []


ALONE = "A line of danger signs does not stand alone here. [signs-not-alone]"


@pytest.mark.parametrize(
    ("line", "sentences"),
    [
        ("{signs: weak}", ['The boxes of this page do not show "weak". [sign-not-shown]']),
        ("{signs: none}", ['Nothing in danger-signs has the id "none". [unknown-reference]']),
        ("{signs: bad, worst}", ["The signs of this line have different tiers. [signs-of-two-tiers]"]),
        ("See {signs: bad}", [ALONE]),
        ("- {signs: bad}", [ALONE]),
        ("{signs: bad}\n{signs: worst}", [ALONE, ALONE]),
        ("{signs: }", [ALONE]),
    ],
)
def test_another_line_of_signs_is_told(line: str, sentences: list[str]) -> None:
    assert found(line) == sentences


def test_a_register_that_cannot_be_read_is_not_told_again() -> None:
    assert found("{signs: none}", broken=("danger-signs",)) == []


@pytest.mark.parametrize(
    ("shown", "sentences"),
    [
        (["worst", "bad"], []),
        (["weak"], []),
        (["bad"], ['The page shows "bad" but not its more urgent neighbour "worst". [missing-worse]']),
    ],
)
def test_a_shown_sign_without_its_worse_neighbour_is_told(shown: list[str], sentences: list[str]) -> None:
    of = library(danger_signs=SIGNS)
    signs = [ShownSign(one, full=True) for one in SIGNS.signs if one.id in shown]
    assert told(missing_worse(of, entry("conditions/sore-back"), signs)) == sentences
