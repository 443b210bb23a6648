"""Ids are used once in their register."""

from typing import Any

import pytest

from healthsite.checks.register_ids import check_register_ids
from healthsite.records.poses import PosesFile
from healthsite.records.registers import BodyAreasFile, GlossaryFile, PeopleFile, PicturesFile, RegionsFile, SourcesFile
from healthsite.source import Source
from tests.small import context, danger_signs, fields, library, sign, told

SOURCE = "{id: a, title: a, body: b, url: https://c.d, kind: trial, read: copy, checked: 2026-11-01}"
PERSON = "{id: a, name: b, role: c, registered_with: d, registration: e, agreed: 2026-11-01}"


@pytest.mark.parametrize(
    ("field", "name", "kind", "written"),
    [
        ("sources", "sources", SourcesFile, SOURCE),
        ("glossary", "glossary", GlossaryFile, "{id: a, term: b, meaning: 'c[^d]'}"),
        ("regions", "regions", RegionsFile, "{id: a, name: b}"),
        ("people", "people", PeopleFile, PERSON),
        ("body_areas", "body-areas", BodyAreasFile, "{id: a, title: b}"),
        ("poses", "poses", PosesFile, "{id: a, alt: b, frames: [{caption: c, angles: {}}]}"),
        ("pictures", "pictures", PicturesFile, "{id: a, title: b, alt: c}"),
    ],
)
def test_ids_of_every_register_are_looked_at(field: str, name: str, kind: Any, written: str) -> None:
    twice: dict[str, Any] = {field: kind.model_validate(fields(f"[{written}, {written}]")).root}
    of = library(sources_of={name: Source(f"content/{name}.yml", [])}, **twice)
    (problem,) = check_register_ids(context(of))
    assert (problem.position.path, problem.rule) == (f"content/{name}.yml", "duplicate-id")


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
