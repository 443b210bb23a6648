"""The danger-sign register is sound in itself."""

from typing import Any

import pytest

from healthsite.checks.signs import check_signs
from healthsite.source import Source
from tests.small import context, danger_signs, library, sign, told

SOURCE = {"danger-signs": Source("content/danger-signs.yml", {})}


def found(*signs: dict[str, Any], broken: tuple[str, ...] = (), **changed: Any) -> list[str]:
    of = library(danger_signs=danger_signs(*signs), broken=broken, **{"sources_of": SOURCE} | changed)
    return told(check_signs(context(of)))


WIDE = {"site_wide": "true"}


@pytest.mark.parametrize(
    "signs",
    [
        [sign("numb", "soon")],
        [sign("worst", "emergency"), sign("bad", "soon", worse=["worst"])],
        [sign("worst", "soon"), sign("bad", "soon", worse=["worst"])],
        [sign("worst", "emergency", **WIDE), sign("bad", "soon", worse=["worst"], **WIDE)],
        [sign("numb", "soon", contact=["maternity-unit", "pharmacist", "crisis-line"])],
    ],
)
def test_a_sound_register_is_fine(signs: list[dict[str, Any]]) -> None:
    assert found(*signs) == []


@pytest.mark.parametrize(
    ("signs", "sentence"),
    [
        ([sign("numb", "soon", sources=[])], 'The danger sign "numb" names no source. [sign-without-source]'),
        ([sign("numb", "soon", group="Legs")], 'There is no group "Legs". [unknown-group]'),
        ([sign("numb", "soon", contact=["ward"])], 'There is no contact "ward". [unknown-reference]'),
        (
            [sign("less", "soon"), sign("bad", "urgent", worse=["less"])],
            '"less" is less urgent than "bad". [worse-not-more-urgent]',
        ),
        (
            [sign("worst", "emergency"), sign("bad", "soon", worse=["worst"], **WIDE)],
            '"bad" is on every page, but its more urgent neighbour "worst" is not. [missing-worse]',
        ),
    ],
)
def test_what_does_not_hold_together_is_told(signs: list[dict[str, Any]], sentence: str) -> None:
    assert found(*signs) == [sentence]


def test_a_region_to_say_who_to_call_has_to_be_there() -> None:
    assert found(sign("numb", "soon"), regions=()) == [
        'There is no region "uk" to say who to call. [unknown-reference]'
    ]


def test_a_site_without_danger_signs_needs_no_region() -> None:
    assert found(regions=()) == []


@pytest.mark.parametrize(
    ("broken", "changed"),
    [
        ("regions", {"regions": ()}),
        ("texts", {"texts": {}}),
        ("danger-signs", {}),
    ],
)
def test_what_could_not_be_read_is_not_told_again(broken: str, changed: dict[str, Any]) -> None:
    group = "Legs" if broken == "danger-signs" else "Group"
    numb = sign("numb", "soon", contact=["maternity-unit"], group=group)
    assert found(numb, broken=(broken,), **changed) == []
