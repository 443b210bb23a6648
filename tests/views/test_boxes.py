"""The boxes "When to see a doctor" as plain data."""

from datetime import date
from typing import Any

from healthsite.records.registers import Service
from healthsite.signs import ShownSign
from healthsite.text import parse_text
from healthsite.views.boxes import boxes_view
from healthsite.views.values import Values
from tests.small import context, danger_signs, fields, library, minimal, sign
from tests.support import TODAY

CRISIS = Service.model_validate(fields("{name: Listeners, number: '1', sources: [leaflet]}"))


def boxes(*signs: dict[str, Any], short: tuple[str, ...] = (), care: tuple[str, ...] = (), today: date = TODAY) -> Any:
    """The boxes of a page that shows these signs, all but those named `short` in full."""
    (uk,) = minimal().registers.regions
    of = library(danger_signs=danger_signs(*signs), regions=(uk.model_copy(update={"crisis": CRISIS}),))
    shown = [ShownSign(one, full=one.id not in short) for one in of.signs.values()]
    return boxes_view(Values(context(of, today=today)), shown, [parse_text(item) for item in care])


def words(parts: list[dict[str, str]]) -> str:
    return "".join(part["words"] for part in parts)


def test_there_is_one_box_for_each_tier_that_has_signs_most_urgent_first() -> None:
    view = boxes(sign("a", "soon"), sign("b", "emergency"), sign("c", "soon"))
    assert [box["tier"] for box in view["boxes"]] == ["emergency", "soon"]


def test_signs_of_a_group_stand_under_its_title() -> None:
    view = boxes(sign("a", "soon", group="Legs"), sign("b", "soon", group="Legs"), sign("c", "soon", group="Skin"))
    groups = view["boxes"][0]["groups"]
    assert [(group["title"], [one["id"] for one in group["signs"]]) for group in groups] == [
        ("Legs", ["a", "b"]), ("Skin", ["c"]),
    ]  # fmt: skip


def test_a_sign_in_full_has_all_its_words() -> None:
    view = boxes(sign("a", "soon", any_of=["one", "two"], meanwhile={"text": "sit down", "sources": ["leaflet"]}))
    (shown,) = view["boxes"][0]["groups"][0]["signs"]
    assert (shown["full"], words(shown["lead"]), words(shown["meanwhile"])) == (True, "a in full", "sit down")
    assert [words(item) for item in shown["any_of"]] == ["one", "two"]


def test_a_sign_in_short_has_its_short_words_only() -> None:
    (shown,) = boxes(sign("a", "soon"), short=("a",))["boxes"][0]["groups"][0]["signs"]
    assert shown == {"id": "a", "full": False, "short": [{"kind": "words", "words": "a in short"}]}


def test_the_reason_stands_once_a_group_and_only_for_signs_in_full() -> None:
    view = boxes(
        sign("a", "soon", why="one"), sign("b", "soon", why="two"), sign("c", "soon", why="one"),
        sign("d", "soon", why="three"), short=("d",),
    )  # fmt: skip
    assert [words(why) for why in view["boxes"][0]["groups"][0]["whys"]] == ["one", "two"]


def test_a_sign_says_who_to_contact() -> None:
    view = boxes(sign("a", "soon", contact=["maternity-unit", "crisis-line", "poison-line", "no-such"]))
    (shown,) = view["boxes"][0]["groups"][0]["signs"]
    assert [words(contact) for contact in shown["contacts"]] == ["Call your maternity unit", "Listeners 1.", "", ""]


def test_the_sources_of_signs_in_full_are_gathered_once() -> None:
    meanwhile = {"text": "sit", "sources": ["x", "leaflet"]}
    view = boxes(
        sign("a", "soon", sources=["b", "a"], meanwhile=meanwhile), sign("c", "soon", sources=["z"]), short=("c",)
    )
    assert view["sources"] == ["b", "a", "x", "leaflet"]


def test_a_page_knows_whether_signs_are_in_short() -> None:
    assert not boxes(sign("a", "soon"))["has_short"]
    assert boxes(sign("a", "soon"), short=("a",))["has_short"]


def test_boxes_past_their_date_say_so_from_the_day_after() -> None:
    assert not boxes(sign("a", "soon"), today=date(2027, 11, 1))["overdue"]
    assert boxes(sign("a", "soon"), today=date(2027, 11, 2))["overdue"]


def test_the_self_care_list_comes_along() -> None:
    assert [words(item) for item in boxes(care=("you can walk", "it eases"))["self_care"]] == [
        "you can walk",
        "it eases",
    ]


def test_without_signs_there_are_no_boxes() -> None:
    assert boxes()["boxes"] == []
