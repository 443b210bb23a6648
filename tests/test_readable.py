"""A page's own words, passage by passage."""

from healthsite.readable import Passage, grades, has_health_figure, medicine_names, passages
from healthsite.refs import Ref
from tests.small import context, entry, library

BODY = "## Overview\n\nOne word.[^leaflet] Two.\n\n- three\n"
MYTH = "myths: [{heard: 'Rest: it helps.', known: 'It does not.[^leaflet]'}]"


def found(written: str = "", body: str = BODY) -> list[Passage]:
    of = library(entry("anatomy/disc", written, body))
    return list(passages(context(of), of.entries[Ref("anatomy", "disc")]))


def test_fields_come_first_and_then_the_body() -> None:
    assert [passage.words for passage in found(MYTH)] == [
        "What it is.", "Rest: it helps.", "It does not.", "One word. Two.", "three",
    ]  # fmt: skip


def test_a_passage_knows_its_field_or_its_block_and_its_sources() -> None:
    summary, heard, known, paragraph, _ = found(MYTH)
    assert (summary.field, heard.field, known.loc) == ("summary", "myths", ("myths", 0, "known"))
    assert (summary.sources, heard.sources) == (("leaflet",), ())
    assert (paragraph.field, paragraph.sources) == ("", ("leaflet",))
    assert paragraph.block is not None
    assert paragraph.block.kind == "p"


def test_a_text_of_markers_and_placeholders_alone_is_no_passage() -> None:
    assert [passage.words for passage in found("summary: '{soon}[^leaflet]'")] == ["One word. Two.", "three"]


def test_words_are_found_where_their_sentence_begins() -> None:
    paragraph = found()[1]
    assert str(paragraph.position("Two. And more")) == "content/anatomy/disc.md:3:21"
    assert str(paragraph.position("nowhere")) == "content/anatomy/disc.md:1:1"


def test_a_page_may_use_its_own_name_and_those_of_medicines() -> None:
    page = "Ibuprofen can help. Take the ibuprofen with food. Too much ibuprofen can harm."
    medicine = entry("treatments/ibuprofen", "kind: medicine")
    of = library(medicine, entry("guides/food", body=f"## A\n\n{page}\n"))
    (guide,) = of.of_type("guides")
    site = context(of)
    plain, without = grades(guide, list(passages(site, guide)), medicine_names(site))
    assert medicine_names(site) == {"ibuprofen"}
    assert plain > without


def test_names_of_other_treatments_count() -> None:
    assert medicine_names(context(library(entry("treatments/acupuncture")))) == frozenset()


def test_a_page_knows_which_of_its_figures_somebody_had_to_find_out() -> None:
    body = "## Overview\n\nIt takes 6 weeks.\n\nMost are at L5.\n\n| 2 ways |\n|---|\n| 3 |\n"
    summary, *blocks = found(body=body)
    assert [passage.words for passage in (summary, *blocks) if has_health_figure(passage)] == ["It takes 6 weeks.", "3"]


def test_counts_in_steps_are_no_figures_about_health() -> None:
    of = library(entry("exercises/bridge", "steps: [Hold for 5 seconds.]"))
    page = passages(context(of), of.entries[Ref("exercises", "bridge")])
    assert [passage.words for passage in page if has_health_figure(passage)] == []
