"""Easy words, large print and the card of the real site: no danger sign is lost or milder there."""

import pytest

from tests.reading import BuiltPage, Pages, elements, words_of
from tests.written import plain, read_yaml, records, signs

CES = "conditions/cauda-equina-syndrome/"
MAIN_PAGES = ["emergency/", CES]


def by_tier(page: BuiltPage) -> dict[str, list[str]]:
    """Tier -> its signs, in the order of the page."""
    return {
        str(box.attrs["data-tier"]): [str(one.attrs["data-sign"]) for one in elements(box, "[data-sign]")]
        for box in page.all("[data-tier]")
    }


@pytest.mark.parametrize("main", MAIN_PAGES)
def test_easy_words_have_every_emergency_and_urgent_sign_of_their_page(main: str, pages: Pages) -> None:
    of_page = by_tier(pages[main])
    expected = {tier: of_page[tier] for tier in ("emergency", "urgent")}
    assert by_tier(pages[f"{main}easy-read/"]) == expected
    assert sum(map(len, expected.values())) > 20


def test_every_easy_line_of_a_sign_is_printed(pages: Pages) -> None:
    easy = {sign["id"]: sign for sign in read_yaml("easy-read.yml")["signs"]}
    shown = pages["emergency/easy-read/"].all("[data-sign]")
    assert len(shown) == len(easy)
    for item in shown:
        sign = easy[str(item.attrs["data-sign"])]
        lines = [*sign["lines"], *sign.get("any_of", []), *sign.get("meanwhile", [])]
        assert [line for line in lines if plain(line) not in words_of(item)] == []


def test_a_sign_that_has_a_contact_says_so_in_easy_words_too(pages: Pages) -> None:
    contacts = [name for name, sign in signs().items() if sign.get("contact") and sign["tier"] != "soon"]
    shown = {str(item.attrs["data-sign"]): item for item in pages["emergency/easy-read/"].all("[data-sign]")}
    assert contacts
    assert [name for name in contacts if not elements(shown[name], ".box__contact")] == []


@pytest.mark.parametrize("main", MAIN_PAGES)
def test_large_print_says_word_for_word_what_the_page_says(main: str, pages: Pages) -> None:
    page, large = pages[main], pages[f"{main}large-print/"]
    for selector in ("[data-tier]", "section", ".sources li"):
        assert large.words(selector) == page.words(selector)
    assert len(page.words("section")) > 2


@pytest.mark.parametrize("main", MAIN_PAGES)
def test_large_print_tells_search_machines_where_the_page_itself_is(main: str, pages: Pages) -> None:
    (large,) = pages[f"{main}large-print/"].all("link[rel=canonical]")
    (page,) = pages[main].all("link[rel=canonical]")
    assert large.attrs["href"] == page.attrs["href"]


def test_the_card_has_the_emergency_signs_of_the_record_in_its_order_and_in_the_words_of_the_register(
    pages: Pages,
) -> None:
    named = records()[CES.rstrip("/")]["danger_signs"]
    expected = [name for name in named if signs()[name]["tier"] == "emergency"]
    card = pages[f"{CES}card/"]
    items = card.all("[data-sign]")
    assert by_tier(card) == {"emergency": expected}
    assert [words_of(item) for item in items] == [plain(signs()[name]["short"]) for name in expected]
    assert len(items) >= 6


def test_each_side_of_the_card_says_whom_to_call(pages: Pages) -> None:
    titles = {*pages["emergency/"].words("#emergency-signs")}
    assert {*pages[f"{CES}card/"].words(".wallet__call")} == titles
    assert len(pages[f"{CES}card/"].all(".wallet__call")) == 2


@pytest.mark.parametrize(
    ("page", "ways"),
    [
        ("emergency/", ["emergency/easy-read/", "emergency/large-print/"]),
        ("emergency/easy-read/", ["emergency/", "emergency/large-print/"]),
        (CES, [f"{CES}easy-read/", f"{CES}large-print/", f"{CES}card/"]),
        (f"{CES}card/", [CES, f"{CES}easy-read/", f"{CES}large-print/"]),
        (f"{CES}large-print/", [CES, f"{CES}easy-read/", f"{CES}card/"]),
        ("conditions/sciatica/", []),
    ],
)
def test_a_page_and_its_versions_lead_to_each_other(page: str, ways: list[str], pages: Pages) -> None:
    assert pages[page].links(".versions a") == ways
