"""The choice of a region: what it offers, what its script has to know, and what medicines are called elsewhere."""

from typing import Any

import pytest

from healthsite.library import Library
from healthsite.records.registers import RegionsFile
from healthsite.records.treatment import Treatment
from healthsite.text import PLACEHOLDERS, parse_text
from healthsite.views.regions import other_names_view, region_choice, regions_data
from tests.small import fields, library, minimal, record

REGIONS = """
- id: uk
  name: United Kingdom
  emergency: {number: "999", sources: [leaflet]}
  soon: {words: your surgery, sources: [leaflet]}
- {id: wales, name: Wales, parent: uk}
- id: mars
  name: Mars
  drug_names: {names: {balm: salve, warm balm: warm salve}, sources: [b, a]}
- id: venus
  name: Venus
  drug_names: {names: {balm: salve}, sources: [a, c]}
- {id: moon, name: The Moon, drug_names: {names: {balm: "balm, also called salve"}, sources: [a]}}
"""

WORDS = {
    "region": {"choose": parse_text("Choose")},
    "elsewhere": {name: parse_text(f"any {name}") for name in PLACEHOLDERS},
}


def with_regions(written: str = REGIONS, texts: Any = WORDS) -> Library:
    regions = RegionsFile.model_validate(fields(written)).root
    return library(regions=regions, texts={**minimal().registers.texts, **texts})


def test_the_choice_has_its_words_the_regions_and_the_one_of_the_site() -> None:
    choice = region_choice(with_regions(), "wales")
    assert choice is not None
    assert (choice["id"], choice["name"], choice["texts"]) == ("wales", "Wales", {"choose": "Choose"})
    assert choice["regions"][:2] == [{"id": "uk", "name": "United Kingdom"}, {"id": "wales", "name": "Wales"}]


@pytest.mark.parametrize(
    ("of", "region"),
    [
        (with_regions(texts={}), "uk"),
        (with_regions("[{id: uk, name: United Kingdom}]"), "uk"),
        (with_regions(), "no-such"),
    ],
)
def test_a_site_without_words_or_without_other_regions_offers_no_choice(of: Library, region: str) -> None:
    assert region_choice(of, region) is None


def test_every_region_has_words_for_every_placeholder() -> None:
    data = regions_data(with_regions())
    assert list(data) == ["uk", "wales", "mars", "venus", "moon"]
    assert [name for name, region in data.items() if set(region["words"]) != set(PLACEHOLDERS)] == []


def test_a_region_without_a_number_gets_none_of_another_region() -> None:
    mars = regions_data(with_regions())["mars"]
    assert mars["words"] == {name: f"any {name}" for name in PLACEHOLDERS}
    assert (mars["name"], mars["dial"]) == ("Mars", None)


def test_a_region_has_its_own_words_and_those_of_its_parent() -> None:
    wales = regions_data(with_regions())["wales"]
    words = wales["words"]
    assert (words["emergency-number"], words["soon"], words["poison-line"]) == (
        "999",
        "your surgery",
        "any poison-line",
    )
    assert wales["dial"] == "999"


def test_names_that_differ_come_along() -> None:
    found = {name: one["names"] for name, one in regions_data(with_regions()).items() if one["names"]}
    assert found == {
        "mars": {"balm": "salve", "warm balm": "warm salve"},
        "venus": {"balm": "salve"},
        "moon": {"balm": "also called salve"},
    }


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Balm", [{"name": "salve", "regions": ["Mars", "Venus"], "sources": ["b", "a", "c"]}]),
        ("Warm balm", [{"name": "warm salve", "regions": ["Mars"], "sources": ["b", "a"]}]),
        ("Balm for all", []),
    ],
)
def test_a_page_about_a_medicine_knows_its_other_names(title: str, names: object) -> None:
    assert other_names_view(with_regions(), record(Treatment, f"title: {title}")) == names
