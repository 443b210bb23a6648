"""Danger signs of the real site, read from the built HTML: what each page shows, in which words and in which order."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from justhtml import Element

from tests.reading import BuiltPage, Pages, elements, raw_words, words_of
from tests.support import PROJECT
from tests.written import old_addresses, plain, read_yaml, records, signs

EXPECTED: dict[str, dict[str, dict[str, list[str]]]] = yaml.safe_load(
    (PROJECT / "tests/expectations/danger-signs.yml").read_text(encoding="utf-8")
)
"""Record -> tier -> full or short -> signs, checked by hand."""

TYPES_WITH_SIGNS = {"conditions", "symptoms", "treatments", "exercises", "guides", "questions", "stories"}
TIERS = ["emergency", "urgent", "soon"]


def boxes_of(page: BuiltPage) -> list[Element]:
    return [box for box in page.all(".box[data-tier]") if box.attrs["data-tier"] != "self-care"]


def shown(page: BuiltPage) -> dict[str, dict[str, list[str]]]:
    """Tier -> full or short -> the signs in the boxes of a page."""
    tiers: dict[str, dict[str, list[str]]] = {}
    for box in boxes_of(page):
        forms = tiers.setdefault(str(box.attrs["data-tier"]), {})
        for item in elements(box, "[data-sign]"):
            forms.setdefault(str(item.attrs["data-form"]), []).append(str(item.attrs["data-sign"]))
    return tiers


@pytest.mark.parametrize("name", EXPECTED)
def test_a_page_shows_exactly_the_signs_that_were_checked_by_hand(name: str, pages: Pages) -> None:
    assert shown(pages[f"{name}/"]) == EXPECTED[name]


def test_every_record_that_shows_signs_was_checked_by_hand() -> None:
    assert {name for name in records() if name.partition("/")[0] in TYPES_WITH_SIGNS} == set(EXPECTED)


def test_the_other_records_show_no_sign(pages: Pages) -> None:
    others = [name for name in records() if name.partition("/")[0] not in TYPES_WITH_SIGNS]
    assert others
    assert [name for name in others if pages[f"{name}/"].all("[data-sign], [data-tier]")] == []


def test_the_page_of_all_signs_has_every_emergency_and_urgent_sign_in_full(pages: Pages) -> None:
    expected = {tier: {"full": [name for name, sign in signs().items() if sign["tier"] == tier]} for tier in TIERS[:2]}
    found = shown(pages["emergency/"])
    assert {tier: {form: sorted(names) for form, names in forms.items()} for tier, forms in found.items()} == {
        tier: {form: sorted(names) for form, names in forms.items()} for tier, forms in expected.items()
    }
    assert len(signs()) >= 90


def pages_with_boxes(pages: Pages) -> Iterator[BuiltPage]:
    yield from (pages[f"{name}/"] for name in (*EXPECTED, "emergency"))


def test_boxes_stand_in_the_order_of_urgency_and_each_once(pages: Pages) -> None:
    for page in pages_with_boxes(pages):
        tiers = [str(box.attrs["data-tier"]) for box in page.all("[data-tier]")]
        assert tiers == [tier for tier in (*TIERS, "self-care") if tier in tiers], page.address


def test_groups_and_signs_stand_in_the_order_of_the_register(pages: Pages) -> None:
    groups = read_yaml("danger-signs.yml")["groups"]
    places = {name: (groups.index(sign["group"]), number) for number, (name, sign) in enumerate(signs().items())}
    for page in pages_with_boxes(pages):
        for box in boxes_of(page):
            found = [places[str(item.attrs["data-sign"])] for item in elements(box, "[data-sign]")]
            assert found == sorted(found), page.address
            headings = [words_of(heading) for heading in elements(box, ".box__group > h4, .box__group > h3")]
            assert headings == [title for title in groups if title in headings], page.address


def test_a_sign_has_its_one_tier_everywhere(pages: Pages) -> None:
    for page in pages.values():
        for box in boxes_of(page):
            tiers = {signs()[str(item.attrs["data-sign"])]["tier"] for item in elements(box, "[data-sign]")}
            assert tiers == {box.attrs["data-tier"]}, page.address


def test_no_page_shows_a_sign_that_is_not_in_the_register(pages: Pages) -> None:
    found = {str(item.attrs["data-sign"]) for page in pages.values() for item in page.all("[data-sign]")}
    assert found
    assert found <= set(signs())


def test_box_titles_are_fixed(pages: Pages) -> None:
    region = next(region for region in read_yaml("regions.yml") if region["id"] == "uk")
    titles = {
        "emergency": f"Call {region['emergency']['number']} or go to {region['emergency_place']['words']} now if:",
        "urgent": "Get help today if:",
        "soon": f"See {region['soon']['words']} if:",
        "self-care": "You can look after yourself at home if:",
    }
    for page in pages_with_boxes(pages):
        for box in page.all("[data-tier]"):
            [title] = elements(box, ".box__head > h2, .box__head > h3")
            assert words_of(title) == titles[str(box.attrs["data-tier"])], page.address


def test_a_box_says_its_tier_in_words(pages: Pages) -> None:
    words = {"emergency": "Emergency", "urgent": "Urgent", "soon": "Soon", "self-care": "Self-care"}
    for page in pages_with_boxes(pages):
        for box in page.all("[data-tier]"):
            [word] = elements(box, ".tier-word")
            assert words_of(word) == words[str(box.attrs["data-tier"])], page.address


def test_the_words_of_a_sign_are_those_of_the_register(pages: Pages) -> None:
    for page in pages_with_boxes(pages):
        for item in page.all("[data-sign][data-form]"):
            assert said(item) == registered(item), f"{page.address} {item.attrs['data-sign']}"


def said(item: Element) -> dict[str, Any]:
    """What the page says of a sign: its sentence, its items, and what to do meanwhile."""
    blocks = ("ul", "p")
    sentence = "".join(raw_words(node) for node in item.children if node.name not in blocks)
    return {
        "sentence": " ".join(sentence.split()).removesuffix(":"),
        "any_of": [words_of(entry) for entry in elements(item, "li") if entry is not item],
        "meanwhile": [words_of(entry) for entry in elements(item, ".box__meanwhile")],
    }


def registered(item: Element) -> dict[str, Any]:
    sign = signs()[str(item.attrs["data-sign"])]
    if item.attrs["data-form"] == "short":
        return {"sentence": plain(sign["short"]), "any_of": [], "meanwhile": []}
    meanwhile = [f"Until help comes: {plain(sign['meanwhile']['text'])}."] if "meanwhile" in sign else []
    any_of = [plain(entry) for entry in sign.get("any_of", [])]
    return {"sentence": plain(sign["lead"]), "any_of": any_of, "meanwhile": meanwhile}


def test_every_reason_of_a_full_sign_stands_in_its_group(pages: Pages) -> None:
    for page in pages_with_boxes(pages):
        for group in page.all(".box__group"):
            reasons = " ".join(words_of(reason) for reason in elements(group, ".box__why"))
            for item in elements(group, '[data-form="full"]'):
                assert plain(signs()[str(item.attrs["data-sign"])]["why"]) in reasons, page.address


def test_every_page_leads_to_the_emergency_signs_in_its_header(pages: Pages, built_site: Path) -> None:
    for page in pages.values():
        assert page.address in old_addresses() or "emergency/" in page.links(".emergency-bar a[href]"), page.address
    not_found = BuiltPage("", (built_site / "404.html").read_text(encoding="utf-8"))
    assert [link for link in not_found.all(".emergency-bar a[href]") if str(link.attrs["href"]).endswith("/emergency/")]


def test_a_page_with_boxes_leads_to_all_signs_right_after_them(pages: Pages) -> None:
    for name in EXPECTED:
        assert "emergency/" in pages[f"{name}/"].links(".box-sources a[href]"), name


def test_an_emergency_in_itself_has_its_boxes_before_all_else(pages: Pages) -> None:
    article = pages["conditions/cauda-equina-syndrome/"].html.partition("<article")[2]
    places = [
        article.index(words) for words in ("<h1", 'class="lead"', "data-tier=", 'class="dates"', '<h2 id="overview"')
    ]
    assert places == sorted(places)
    assert [name for name, record in records().items() if record.get("emergency")] == [
        "conditions/cauda-equina-syndrome"
    ]
