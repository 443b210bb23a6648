"""Ids are used once in their register."""

import pytest

from healthsite.checks.register_ids import check_register_ids
from healthsite.records.registers import BodyAreasFile
from healthsite.source import Source
from tests.small import context, danger_signs, library, sign, told


def areas(*ids: str) -> list[str]:
    written = BodyAreasFile.model_validate([{"id": name, "title": name} for name in ids])
    source = {"body-areas": Source("content/body-areas.yml", [])}
    return told(check_register_ids(context(library(body_areas=written.root, sources_of=source))))


def test_ids_that_are_used_once_are_fine() -> None:
    assert areas("hip", "leg") == []


@pytest.mark.parametrize(("ids", "times"), [(("hip", "leg", "hip"), 1), (("hip", "hip", "hip"), 2)])
def test_an_id_that_is_used_again_is_told_each_time(ids: tuple[str, ...], times: int) -> None:
    assert areas(*ids) == ['The id "hip" is used twice. [duplicate-id]'] * times


def test_two_registers_may_use_one_id() -> None:
    of = library(danger_signs=danger_signs(sign("leaflet", "soon")))
    assert list(check_register_ids(context(of))) == []


def test_danger_signs_are_looked_through_too() -> None:
    of = library(danger_signs=danger_signs(sign("numb", "soon"), sign("numb", "urgent")))
    assert told(check_register_ids(context(of))) == ['The id "numb" is used twice. [duplicate-id]']
