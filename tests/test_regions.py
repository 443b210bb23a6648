"""Who to call comes from the region table."""

import pytest

from healthsite.records.registers import Region, RegionsFile, Service
from healthsite.regions import (
    REGION_CONTACTS,
    dialled,
    effective_regions,
    fallback_words,
    names_there,
    placeholder_words,
    service_sentence,
)
from healthsite.text import PLACEHOLDERS, parse_text
from tests.small import fields, model

SERVICES = {"emergency", "urgent", "emergency_place", "soon", "pharmacist", "crisis", "poison"}

REGIONS = """
- id: uk
  name: United Kingdom
  emergency: {number: "999", sources: [leaflet]}
  emergency_place: {words: A&E, sources: [leaflet]}
  urgent: {name: A line, number: "111", not_for: [ulster], sources: [leaflet]}
  soon: {words: your surgery, sources: [leaflet]}
  crisis: {name: Listeners, number: "116", hours: day and night, sources: [leaflet]}
  check: [the numbers]
- {id: wales, name: Wales, parent: uk, soon: {words: your practice, sources: [leaflet]}}
- {id: ulster, name: Ulster, parent: uk}
- {id: mars, name: Mars}
"""


def region(name: str) -> Region:
    return effective_regions(RegionsFile.model_validate(fields(REGIONS)).root)[name]


def words(service: Service | None) -> str | None:
    return service.words if service else None


def test_every_region_is_there_under_its_id() -> None:
    regions = effective_regions(RegionsFile.model_validate(fields(REGIONS)).root)
    assert list(regions) == ["uk", "wales", "ulster", "mars"]


def test_a_region_takes_whole_fields_from_its_parent() -> None:
    assert words(region("wales").emergency_place) == "A&E"


def test_a_region_keeps_its_own_fields() -> None:
    assert words(region("wales").soon) == "your practice"
    assert region("wales").name == "Wales"


def test_a_region_does_not_take_what_is_not_for_it() -> None:
    assert region("wales").urgent is not None
    assert region("ulster").urgent is None


def test_notes_for_editors_are_not_handed_down() -> None:
    assert region("wales").check == ()


def test_a_region_without_parent_takes_nothing() -> None:
    assert region("mars").emergency is None


def test_a_parent_that_is_not_there_changes_nothing() -> None:
    lonely = model(Region, "{id: wales, name: Wales, parent: no-such}")
    assert effective_regions((lonely,)) == {"wales": lonely}


def test_placeholders_get_the_words_of_the_region() -> None:
    assert placeholder_words(region("uk")) == {
        "emergency-number": "999",
        "emergency-place": "A&E",
        "soon": "your surgery",
        "urgent-line": "A line 111.",
        "crisis-line": "Listeners 116, day and night.",
    }


def test_a_whole_region_fills_every_placeholder() -> None:
    whole = {name: {"words": "a", "number": "1", "sources": []} for name in Region.model_fields if name in SERVICES}
    assert set(placeholder_words(Region.model_validate({"id": "a", "name": "A"} | whole))) == set(PLACEHOLDERS)


def test_contacts_of_a_region_are_placeholders() -> None:
    assert set(REGION_CONTACTS) < set(PLACEHOLDERS)


def test_a_region_without_services_fills_nothing() -> None:
    assert placeholder_words(region("mars")) == {}


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("words: Call your surgery", "Call your surgery."),
        ("words: Call your surgery.", "Call your surgery."),
        ("words: Not sure? Call!", "Not sure? Call!"),
        ('{name: A line, number: "111"}', "A line 111."),
        ('{name: A line, number: "111", hours: 24 hours}', "A line 111, 24 hours."),
        ('{number: "111"}', "111."),
        ('{words: Ring 111, name: A line, number: "111"}', "Ring 111."),
        ("{words: Ask them, name: A line}", "Ask them."),
        ('{words: Ask them, name: A line, number: "111", hours: 24 hours}', "A line 111, 24 hours. Ask them."),
    ],
)
def test_a_service_is_one_sentence(written: str, sentence: str) -> None:
    assert service_sentence(Service.model_validate(fields(written) | {"sources": []})) == sentence


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ('{number: "999"}', "999"),
        ('{number: "1-800 222"}', "1800222"),
        ('{number: "+44 20"}', "+4420"),
        ('{number: "112 (from a mobile)"}', None),
        ("{words: Ask}", None),
        ("", None),
    ],
)
def test_a_number_is_dialled_without_its_spaces(written: str, number: str | None) -> None:
    service = Service.model_validate(fields(written) | {"sources": []}) if written else None
    assert dialled(service) == number


def test_words_in_the_place_of_a_placeholder_are_those_of_the_group_elsewhere() -> None:
    assert fallback_words({"elsewhere": {"soon": parse_text("a doctor")}, "lines": {}}) == {"soon": "a doctor"}
    assert fallback_words({}) == {}


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("drug_names: {names: {balm: salve}, sources: [leaflet]}", {"balm": "salve"}),
        ("drug_names: {names: {balm: Balm}, sources: [leaflet]}", {}),
        ('drug_names: {names: {balm: "balm, also called salve"}, sources: [leaflet]}', {"balm": "also called salve"}),
        ("other_names: {names: {healer: helper}, sources: [leaflet]}", {"healer": "helper"}),
        ("", {}),
    ],
)
def test_only_names_that_differ_are_said_beside_ours(written: str, names: dict[str, str]) -> None:
    assert names_there(model(Region, f"id: a\nname: A\n{written}")) == names
