"""What the other versions of a page show."""

from datetime import date
from typing import Any

from healthsite.records.easy_read import EasyRead
from healthsite.versions import Version, versions_of
from healthsite.views.values import Values
from healthsite.views.versions import card_view, easy_read_view, large_print_view
from tests.small import context, danger_signs, model, sign
from tests.support import TODAY
from tests.test_versions import SQUEEZE, site

WORDS = """
pages:
  - title: Easy
    record: conditions/squeeze
    intro: [{line: "It is bad.[^leaflet]"}]
    emergency: [{picture: phone, line: "Call {emergency-number}.[^other]"}]
    urgent: [{line: "Get help.[^leaflet]"}]
signs:
  - {id: a, picture: leg, lines: [A is new.], any_of: [One., Two.], meanwhile: [Wait.]}
  - {id: b, lines: [B is new.]}
  - {id: c, lines: [C is new.]}
  - {id: e, lines: [E is new.]}
"""


def easy(today: date = TODAY, **changed: Any) -> dict[str, Any]:
    of = site(easy_read=model(EasyRead, WORDS), **changed)
    version = versions_of(of, SQUEEZE)[0]
    assert version.easy
    return easy_read_view(Values(context(of, today=today)), version, version.easy)


def plain(parts: list[dict[str, Any]]) -> str:
    return "".join(part["words"] for part in parts if part["kind"] != "source")


def test_easy_words_stand_in_boxes_by_urgency_and_in_the_groups_of_the_register() -> None:
    boxes = {
        box["tier"]: [(group["title"], [one["id"] for one in group["signs"]]) for group in box["groups"]]
        for box in easy()["boxes"]
    }
    assert boxes == {"emergency": [("Group", ["b", "a", "e"])], "urgent": [("Group", ["c"])]}


def test_a_box_without_signs_is_left_out() -> None:
    assert [box["tier"] for box in easy(squeeze="{emergency: 'true', danger_signs: [a]}")["boxes"]] == ["emergency"]


def test_what_to_do_stands_in_the_box_of_its_tier_with_its_picture() -> None:
    emergency, urgent = easy()["boxes"]
    assert [(plain(one["line"]), one["picture"]) for one in emergency["what_to_do"]] == [("Call 999.", "phone")]
    assert [(plain(one["line"]), one["picture"]) for one in urgent["what_to_do"]] == [("Get help.", None)]


def test_a_sign_has_all_its_easy_words() -> None:
    shown = easy()["boxes"][0]["groups"][0]["signs"][1]
    assert (shown["picture"], shown["contacts"]) == ("leg", [])
    words = [[plain(line) for line in shown[part]] for part in ("lines", "any_of", "meanwhile")]
    assert words == [["A is new."], ["One.", "Two."], ["Wait."]]


def test_a_sign_says_whom_to_turn_to() -> None:
    signs = danger_signs(sign("a", "emergency", contact=["maternity-unit"]))
    shown = easy(danger_signs=signs, squeeze="{emergency: 'true', danger_signs: [a]}")
    (words,) = shown["boxes"][0]["groups"][0]["signs"][0]["contacts"]
    assert plain(words) == plain(Values(context(site())).parts(site().registers.texts["contacts"]["maternity-unit"]))


def test_sources_of_all_lines_are_named_once() -> None:
    assert easy()["sources"] == ["leaflet", "other"]


def test_a_version_knows_its_page_its_dates_and_signs_that_are_past_theirs() -> None:
    shown = easy()
    assert (shown["main"]["title"], shown["dates"]["written"]) == ("Squeeze", date(2026, 11, 1))
    assert [one["kind"] for one in shown["versions"]] == ["easy-read", "large-print", "card"]
    assert (shown["overdue"], easy(today=date(2028, 1, 1))["overdue"]) == (False, True)


def test_the_page_of_all_signs_has_no_dates_of_its_own() -> None:
    register = model(EasyRead, WORDS)
    view = easy_read_view(Values(context(site(easy_read=register))), Version("easy-read"), register.pages[0])
    main = {"title": "Emergency and urgent signs", "address": "emergency/", "folder": ""}
    assert (view["main"], view["dates"]) == (main, None)


def test_a_card_has_two_sides_and_the_first_is_the_fuller() -> None:
    signs = danger_signs(*(sign(name, "emergency") for name in "abc"))
    of = site(danger_signs=signs, squeeze="{emergency: 'true', danger_signs: [c, a, b]}")
    view = card_view(Values(context(of)), Version("card", SQUEEZE))
    assert [[one["id"] for one in side] for side in view["sides"]] == [["c", "a"], ["b"]]
    assert plain(view["sides"][0][0]["short"]) == "c in short"


def test_links_of_a_body_lead_from_large_print_where_they_lead_from_the_page() -> None:
    html = '<a href="../../anatomy/disc/">a</a> <img src="../../a.png"> <a href="#b">b</a> <a href="https://c.d/../e">c</a>'
    parts = [{"kind": "html", "html": html}, {"kind": "words", "words": 'href="../'}]
    page = {"sections": {"overview": {"id": "overview", "parts": parts}}}
    view = large_print_view(Values(context(site())), Version("large-print", SQUEEZE), "a.html", lambda _: page)
    moved = html.replace("../../anatomy", "../../../anatomy").replace("../../a.png", "../../../a.png")
    assert view["sections"] == {"overview": {"id": "overview", "parts": [{"kind": "html", "html": moved}, parts[1]]}}


def test_large_print_shows_what_the_page_shows() -> None:
    view = large_print_view(Values(context(site())), Version("large-print", SQUEEZE), "a.html", lambda _: {"one": 1})
    assert (view["one"], view["template"], view["main"]["address"]) == (1, "a.html", "conditions/squeeze/")
