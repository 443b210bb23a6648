"""Which pages have other versions, where these stand, and which signs they show."""

from typing import Any

import pytest

from healthsite.library import Library
from healthsite.records.easy_read import EasyRead
from healthsite.refs import Ref
from healthsite.text import parse_text
from healthsite.versions import card_signs, easy_signs, versions, versions_of
from tests.small import danger_signs, entry, library, minimal, model, sign

SIGNS = danger_signs(
    sign("b", "emergency"),
    sign("a", "emergency"),
    sign("c", "urgent"),
    sign("d", "soon"),
    sign("e", "emergency", site_wide="true"),
)
EASY = model(
    EasyRead, "{pages: [{title: A, intro: [{line: a}]}, {record: conditions/squeeze, title: B, intro: [{line: b}]}]}"
)
SQUEEZE, ACHE = Ref("conditions", "squeeze"), Ref("conditions", "ache")


def site(squeeze: str = "{emergency: 'true', danger_signs: [a, d, b, c]}", **changed: Any) -> Library:
    """A site with a condition that is an emergency and one that is none, and words for all versions."""
    words = {"versions": {key: parse_text(key) for key in ("easy-read", "large-print", "card")}}
    given: dict[str, Any] = {"danger_signs": SIGNS, "easy_read": EASY, "texts": {**minimal().registers.texts, **words}}
    conditions = (entry("conditions/squeeze", squeeze), entry("conditions/ache", "danger_signs: [a]"))
    return library(*conditions, **given | changed)


def addresses(of: Library) -> list[str]:
    return [version.address for version in versions(of)]


def test_the_page_of_all_signs_and_each_emergency_have_their_versions() -> None:
    assert addresses(site()) == [
        "emergency/easy-read/",
        "conditions/squeeze/easy-read/",
        "emergency/large-print/",
        "conditions/squeeze/large-print/",
        "conditions/squeeze/card/",
    ]


@pytest.mark.parametrize(
    ("changed", "kinds"),
    [
        ({"easy_read": None}, ["large-print", "large-print", "card"]),
        ({"squeeze": "danger_signs: [a]"}, ["easy-read", "easy-read", "large-print"]),
        (
            {"squeeze": "{emergency: 'true', danger_signs: [c]}"},
            ["easy-read", "easy-read", "large-print", "large-print"],
        ),
        ({"squeeze": "{emergency: 'true', status: draft}"}, ["easy-read", "large-print"]),
        ({"texts": minimal().registers.texts}, []),
        ({"danger_signs": danger_signs()}, []),
    ],
)
def test_a_version_is_there_where_it_has_something_to_say(changed: dict[str, Any], kinds: list[str]) -> None:
    assert [version.kind for version in versions(site(**changed))] == kinds


@pytest.mark.parametrize(
    ("of", "kinds"), [(None, ["easy-read", "large-print"]), (SQUEEZE, ["easy-read", "large-print", "card"]), (ACHE, [])]
)
def test_a_page_knows_its_own_versions(of: Ref | None, kinds: list[str]) -> None:
    assert [version.kind for version in versions_of(site(), of)] == kinds


def test_a_card_has_the_emergency_signs_that_the_record_names_in_its_own_order() -> None:
    of = site()
    assert [one.id for one in card_signs(of, of.entries[SQUEEZE])] == ["a", "b"]


@pytest.mark.parametrize(("of", "shown"), [(None, "b a e c"), (SQUEEZE, "b a e c"), (ACHE, "a e")])
def test_an_easy_version_has_every_emergency_and_urgent_sign_of_its_page(of: Ref | None, shown: str) -> None:
    assert [one.id for one in easy_signs(site(), of)] == shown.split()
