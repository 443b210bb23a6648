"""The view of a picture: its words, and where its parts lead."""

from typing import Any

import pytest

from healthsite.pictures import ShownPicture
from healthsite.records.registers import BodyAreasFile, Picture, PicturesFile
from healthsite.refs import Ref
from healthsite.views.pictures import index_maps_view, maps_view, own_pictures_view, part_address, picture_view
from healthsite.views.values import Values
from tests.small import context, entry, fields, library, model

AREAS = BodyAreasFile.model_validate([{"id": "back", "title": "Back"}, {"id": "knee", "title": "Knee"}]).root
PICTURE = """
id: body
title: A body
alt: "A body.[^leaflet]"
labels: {front: From the front, pad: Pad}
parts: {back: body-areas/back, knee: body-areas/knee, pad: anatomy/disc, gone: anatomy/gone, lost: body-areas/lost}
map: true
areas_in: symptoms
"""


def values(**registers: Any) -> Values:
    """A site in which a symptom and a condition are felt in the back, and only a condition in the knee."""
    entries = [
        entry("symptoms/ache", "body_areas: [back]"),
        entry("conditions/sore", "{body_areas: [back, knee], anatomy: [disc], pictures: [body]}"),
        entry("anatomy/disc"),
    ]
    return Values(context(library(*entries, body_areas=AREAS, **registers)))


def view(marked: tuple[str, ...] = ()) -> Any:
    return picture_view(values(), ShownPicture(model(Picture, PICTURE), marked), [Ref("body-areas", "back")])


def words(parts: Any) -> str:
    return "".join(part["words"] for part in parts if "words" in part)


def test_parts_that_lead_somewhere_stand_in_the_order_of_the_picture() -> None:
    assert view()["parts"] == [
        {"key": "back", "title": "Back", "address": "symptoms/#body-areas-back"},
        {"key": "pad", "title": "Disc", "address": "anatomy/disc/"},
    ]


def test_a_part_is_labelled_by_its_title_if_it_has_no_label_of_its_own() -> None:
    labels = {key: words(parts) for key, parts in view()["labels"].items()}
    assert labels == {"front": "From the front", "pad": "Pad", "back": "Back", "knee": "Knee"}


def test_a_picture_brings_its_words_and_what_the_page_is_about() -> None:
    found = view(("pad",))
    assert (found["id"], found["title"], found["marked"], found["areas"]) == ("body", "A body", ["pad"], ["back"])
    assert found["alt"][-1] == {"kind": "source", "source": "leaflet"}
    assert found["caption"] is None


@pytest.mark.parametrize(
    ("part", "address"),
    [
        ("anatomy/disc", "anatomy/disc/"),
        ("body-areas/back", "symptoms/#body-areas-back"),
        ("body-areas/knee", None),
        ("anatomy/gone", None),
    ],
)
def test_a_part_leads_to_a_record_or_to_its_area_in_the_one_index(part: str, address: str | None) -> None:
    folder, _, name = part.partition("/")
    assert part_address(values(), model(Picture, PICTURE), Ref(folder, name)) == address


def test_a_record_has_its_own_pictures_and_the_maps_of_its_parts() -> None:
    of = values(pictures=PicturesFile.model_validate([fields(PICTURE)]).root)
    condition, disc = (of.library.entries[Ref(*name.split("/"))] for name in ("conditions/sore", "anatomy/disc"))
    assert [(one["id"], one["marked"], one["areas"]) for one in own_pictures_view(of, condition)] == [
        ("body", ["pad"], ["back", "knee"])
    ]
    assert maps_view(of, condition) == own_pictures_view(of, disc) == []
    assert [(one["id"], one["marked"]) for one in maps_view(of, disc)] == [("body", ["pad"])]


@pytest.mark.parametrize(("folder", "found"), [("symptoms", ["body"]), ("anatomy", []), ("conditions", [])])
@pytest.mark.parametrize("is_map", [True, False])
def test_an_index_shows_the_maps_that_lead_to_it(folder: str, found: list[str], is_map: bool) -> None:
    written = fields(PICTURE) | {"map": str(is_map).lower()}
    of = values(pictures=PicturesFile.model_validate([written]).root)
    assert [one["id"] for one in index_maps_view(of, folder)] == (found if is_map else [])


@pytest.mark.parametrize(("folder", "found"), [("anatomy", ["body"]), ("symptoms", []), ("conditions", [])])
def test_a_map_of_records_stands_in_their_index(folder: str, found: list[str]) -> None:
    written = {**fields(PICTURE), "parts": {"pad": "anatomy/disc"}}
    del written["areas_in"]
    of = values(pictures=PicturesFile.model_validate([written]).root)
    assert [one["id"] for one in index_maps_view(of, folder)] == found
