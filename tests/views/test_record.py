"""Everything that the page of a record may show."""

from datetime import date
from typing import Any

import pytest

from healthsite.library import Library
from healthsite.records.registers import LookAlikesFile, PeopleFile
from healthsite.refs import Ref
from healthsite.views.record import backlinks_view, look_alikes_view, neighbours, record_view
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, fields, library, sign
from tests.support import TODAY

ROW = "{feature: Where, first: Low, second: High}"
VERDICT = "{id: nsaids, for: Anyone, verdict: may-help, certainty: low, claim: 'It eases.[^leaflet]'}"


def view(of: Library, name: str, today: date = TODAY) -> Any:
    folder, _, record_id = name.partition("/")
    return record_view(Values(context(of, today=today)), of.entries[Ref(folder, record_id)])


def test_a_page_says_what_it_is() -> None:
    page = view(library(entry("anatomy/disc")), "anatomy/disc")
    assert (page["folder"], page["id"], page["address"]) == ("anatomy", "disc", "anatomy/disc/")
    assert (page["title"], page["summary"][0]["words"]) == ("Disc", "What it is.")


def test_fields_have_their_written_names_without_title_and_summary() -> None:
    page = view(library(entry("treatments/heat", "class: A pad")), "treatments/heat")
    assert page["fields"]["class"] == [{"kind": "words", "words": "A pad"}]
    assert {"title", "summary", "class_"} & set(page["fields"]) == set()


def test_sections_stand_under_their_id() -> None:
    body = "## Overview\n\nWords.\n\n## When it hurts\n\nMore.\n"
    page = view(library(entry("anatomy/disc", body=body)), "anatomy/disc")
    assert list(page["sections"]) == ["overview", "when-it-hurts"]
    assert page["sections"]["when-it-hurts"]["title"] == "When it hurts"
    assert page["sections"]["overview"]["parts"] == [{"kind": "html", "html": "\n<p>Words.</p>\n"}]


def test_backlinks_stand_under_the_type_and_field_that_they_come_from() -> None:
    of = library(
        entry("symptoms/ache"),
        entry("conditions/sore-back", "symptoms: [{id: ache, note: A., points_here: B.}]"),
        entry("guides/sleep", "about: [symptoms/ache]"),
        entry("questions/why", "about: [symptoms/ache]"),
    )
    found = backlinks_view(Values(context(of)), Ref("symptoms", "ache"))
    assert sorted(found) == ["conditions.symptoms", "guides.about", "questions.about"]
    assert [one["record"]["title"] for one in found["guides.about"]] == ["Sleep"]


def test_every_row_that_names_a_record_is_shown() -> None:
    of = library(entry("treatments/nsaids"), entry("conditions/sore", f"treatments: [{VERDICT}, {VERDICT}]"))
    assert len(view(of, "treatments/nsaids")["backlinks"]["conditions.treatments"]) == 2


def test_a_single_medicine_shows_what_holds_for_its_group() -> None:
    of = library(
        entry("treatments/nsaids", "benefits: ['It eases.[^leaflet]']"),
        entry("treatments/ibuprofen", "one_of: nsaids"),
        entry("conditions/sore", f"treatments: [{VERDICT}]"),
    )
    inherited = view(of, "treatments/ibuprofen")["inherited"]
    assert inherited["record"]["title"] == "Nsaids"
    assert len(inherited["fields"]["benefits"]) == 1
    assert len(inherited["backlinks"]["conditions.treatments"]) == 1


@pytest.mark.parametrize("written", ["", "one_of: no-such"])
def test_other_records_inherit_nothing(written: str) -> None:
    assert view(library(entry("treatments/heat", written)), "treatments/heat")["inherited"] is None


def test_related_records_are_links() -> None:
    symptoms = "symptoms: [{id: a, note: A., points_here: B.}, {id: b, note: A., points_here: B.}]"
    conditions = (entry("conditions/one", symptoms), entry("conditions/two", symptoms))
    of = library(*conditions, entry("symptoms/a"), entry("symptoms/b"))
    assert [link["address"] for link in view(of, "conditions/one")["related"]] == ["conditions/two/"]


def look_alikes(*pairs: str) -> Library:
    tables = LookAlikesFile.model_validate(
        fields(f"[{', '.join(f'{{pair: [{pair}], rows: [{ROW}]}}' for pair in pairs)}]")
    )
    return library(entry("symptoms/a"), entry("symptoms/b"), entry("symptoms/c"), look_alikes=tables.root)


def test_a_look_alike_table_is_shown_on_both_pages() -> None:
    of = look_alikes("symptoms/a, symptoms/b")
    (table,) = view(of, "symptoms/b")["look_alikes"]
    assert [side["title"] for side in table["pair"]] == ["A", "B"]
    assert table["rows"][0]["first"] == [{"kind": "words", "words": "Low"}]
    assert view(of, "symptoms/a")["look_alikes"] == [table]
    assert view(of, "symptoms/c")["look_alikes"] == []


def test_all_look_alike_tables_are_shown_together_but_those_of_drafts() -> None:
    of = look_alikes("symptoms/a, symptoms/b", "symptoms/a, symptoms/c", "symptoms/a, symptoms/draft")
    assert len(look_alikes_view(Values(context(of)))) == 2


def test_the_boxes_come_with_the_self_care_list() -> None:
    signs = danger_signs(sign("numb", "soon"), sign("wide", "emergency", site_wide="true"))
    of = library(entry("symptoms/ache", "{danger_signs: [numb], self_care_if: [it eases]}"), danger_signs=signs)
    boxes = view(of, "symptoms/ache")["signs"]
    assert [box["tier"] for box in boxes["boxes"]] == ["emergency", "soon"]
    assert len(boxes["self_care"]) == 1


@pytest.mark.parametrize(("today", "overdue"), [(date(2029, 11, 1), False), (date(2029, 11, 2), True)])
def test_a_page_says_when_it_is_due(today: date, overdue: bool) -> None:
    dates = view(library(entry("anatomy/disc")), "anatomy/disc", today)["dates"]
    assert (dates["next_check"], dates["overdue"]) == (date(2029, 11, 1), overdue)


def test_a_page_says_what_changed_and_who_reviewed_it() -> None:
    person = "{id: a, name: A Person, role: Nurse, registered_with: B, registration: '1', agreed: 2026-11-01}"
    written = """
      changes: [{on: 2026-11-09, what: New words., matters: true}]
      clinical_review: {by: a, on: 2026-11-05}
      """
    people = PeopleFile.model_validate(fields(f"[{person}]")).root
    dates = view(library(entry("anatomy/disc", written), people=people), "anatomy/disc")["dates"]
    assert (dates["changed"], dates["changes"][0]["matters"]) == (date(2026, 11, 9), True)
    assert (dates["review"]["by"]["name"], dates["review"]["on"]) == ("A Person", date(2026, 11, 5))
    assert (dates["review_holds"], dates["changed_since_review"]) == (False, True)


def test_a_page_that_nobody_reviewed_says_so() -> None:
    dates = view(library(entry("anatomy/disc")), "anatomy/disc")["dates"]
    assert (dates["review"], dates["changes"], dates["changed"]) == (None, [], date(2026, 11, 1))
    assert (dates["review_holds"], dates["changed_since_review"]) == (False, False)


def test_neighbours_stand_on_both_sides() -> None:
    a, b, c = (entry(f"anatomy/{name}") for name in "abc")
    assert neighbours([a, b, c]) == {a.ref: (None, b.ref), b.ref: (a.ref, c.ref), c.ref: (b.ref, None)}


def test_a_record_alone_has_no_neighbours() -> None:
    alone = entry("anatomy/a")
    assert neighbours([alone]) == {alone.ref: (None, None)}
