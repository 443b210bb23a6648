"""What the search knows of a page."""

from healthsite.records.registers import GlossaryFile
from healthsite.refs import Ref
from healthsite.views.search import SearchEntry, emergency_search, record_search
from tests.small import context, danger_signs, entry, fields, library, sign

GLOSSARY = GlossaryFile.model_validate(fields("[{id: disc, term: disc, meaning: 'A pad.[^leaflet]'}]")).root


def test_a_record_is_found_by_its_names_summary_and_fields() -> None:
    written = """
      also_known_as: [cushion]
      also_typed: [disk]
      myths: [{heard: It slips., known: "It does not.[^leaflet]"}]
      """
    of = library(entry("anatomy/disc", written, ""))
    assert record_search(context(of), of.entries[Ref("anatomy", "disc")]) == (
        SearchEntry("anatomy/disc/", "Disc", "What it is. It slips. It does not."),
        SearchEntry("anatomy/disc/", "Disc", "cushion, disk"),
    )


def test_each_section_is_found_by_its_plain_words() -> None:
    body = "## Overview\n\nA *soft* disc &amp; more.[^leaflet]\n\n## When it hurts\n\n- {soon}\n- Now\n"
    of = library(entry("anatomy/spine", "", body), glossary=GLOSSARY)
    assert record_search(context(of), of.entries[Ref("anatomy", "spine")])[1:] == (
        SearchEntry("anatomy/spine/#overview", "Spine: Overview", "A soft disc & more."),
        SearchEntry("anatomy/spine/#when-it-hurts", "Spine: When it hurts", "Now"),
    )


def test_the_emergency_page_is_found_by_its_signs_and_what_people_type_for_them() -> None:
    numb = sign("numb", "emergency", any_of=["one", "two"], also_noticed_as=["dead leg"])
    signs = danger_signs(numb, sign("weak", "urgent"), sign("sore", "soon"))
    assert emergency_search(context(library(danger_signs=signs)), "emergency/", "Emergency") == (
        SearchEntry("emergency/", "Emergency", "numb in full one two dead leg. weak in full"),
    )
