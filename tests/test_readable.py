"""A page's own words, passage by passage."""

from healthsite.readable import Passage, passages
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
