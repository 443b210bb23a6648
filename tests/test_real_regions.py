"""Who to call, in the built pages: everything that belongs to the region of the site can follow a reader's choice."""

import json
import re
from pathlib import Path

import pytest
from justhtml import Element

from healthsite.text import PLACEHOLDERS
from tests.reading import BuiltPage, Pages, elements, words_of
from tests.written import read_yaml

REGIONS = {region["id"]: region for region in read_yaml("regions.yml")}
OWN_NUMBER = re.compile(r"(?<![\d.])999(?!\d)")


def followed(built_site: Path) -> dict[str, dict[str, object]]:
    (file,) = (built_site / "assets").glob("regions.*.json")
    found: dict[str, dict[str, object]] = json.loads(file.read_text(encoding="utf-8"))
    return found


def fixed_words(page: BuiltPage) -> str:
    """The words of an article that stay as they are whatever a reader chooses, without those that name a place."""
    (article,) = page.all("article")
    words = words_of(article)
    for part in elements(article, "[data-region-word], .regions, .sources"):
        words = words.replace(words_of(part), " ", 1)
    return words


def test_no_page_types_the_number_of_the_site_where_it_cannot_follow(pages: Pages) -> None:
    shown = [name for name, page in pages.items() if page.all(".tel[href='tel:999'][data-region-word]")]
    ours = {name: page for name, page in pages.items() if page.all("article") and not name.startswith("sources/")}
    fixed = {name: fixed_words(page) for name, page in ours.items()}
    assert len(shown) > 50
    assert [name for name, words in fixed.items() if OWN_NUMBER.search(words)] == []


def test_every_region_has_all_words_and_only_own_numbers(built_site: Path) -> None:
    found = followed(built_site)
    assert set(found) == set(REGIONS)
    for name, region in found.items():
        words = region["words"]
        assert isinstance(words, dict)
        assert set(words) == set(PLACEHOLDERS), name
        own = REGIONS[name].get("emergency") or REGIONS.get(REGIONS[name].get("parent"), {}).get("emergency", {})
        assert words["emergency-number"] == own.get("number", "your emergency number"), name


def test_every_region_stands_in_the_table(pages: Pages) -> None:
    rows = pages["emergency/"].all(".regions tbody tr")
    assert [row.attrs["data-region"] for row in rows] == list(REGIONS)
    for row in rows:
        (emergency, _) = elements(row, "td")
        number = REGIONS[str(row.attrs["data-region"])].get("emergency", {}).get("number")
        assert (number or "your") in words_of(emergency)


@pytest.mark.parametrize("address", ["", "emergency/", "conditions/sciatica/", "about/privacy/"])
def test_every_page_says_for_which_region_it_is(pages: Pages, address: str) -> None:
    (line,) = pages[address].all(".region__shown")
    assert words_of(line).startswith("Phone numbers and services on this page are for: United Kingdom.")


def test_a_page_about_a_medicine_says_what_it_is_called_elsewhere(pages: Pages) -> None:
    lines = [words_of(item) for item in pages["treatments/paracetamol/"].all(".noted li")]
    assert [line for line in lines if "acetaminophen (United States, Canada)" in line]


def test_every_emergency_box_says_for_which_region_its_number_is(pages: Pages) -> None:
    boxes = [box for page in pages.values() for box in page.all(".box--emergency")]
    assert boxes
    assert [words_of(box) for box in boxes if not line_of(box).startswith("Number for: United Kingdom.")] == []


def line_of(box: Element) -> str:
    return " ".join(words_of(line) for line in elements(box, ".box__region"))
