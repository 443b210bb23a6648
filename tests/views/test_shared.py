"""Pages that gather from the whole library."""

from typing import Any

from healthsite.library import Library
from healthsite.records.registers import GlossaryFile, RegionsFile, SourcesFile
from healthsite.refs import Ref
from healthsite.views.shared import (
    emergency_view,
    glossary_view,
    pages_by_source,
    site_texts,
    sources_in_use,
    sources_view,
)
from healthsite.views.values import Values
from tests.small import context, danger_signs, entry, fields, library, sign


def source(name: str, body: str = "A body") -> str:
    return (
        f"{{id: {name}, title: {name}, body: {body}, url: https://a.b, kind: trial, read: copy, checked: 2026-11-01}}"
    )


def sources(*written: str) -> Any:
    return SourcesFile.model_validate(fields(f"[{', '.join(written)}]")).root


def values(*entries: Any, **registers: Any) -> Values:
    return Values(context(library(*entries, **registers)))


def test_the_emergency_page_has_every_emergency_and_urgent_sign_in_full() -> None:
    signs = danger_signs(sign("a", "emergency"), sign("b", "urgent", site_wide="true"), sign("c", "soon"))
    view = emergency_view(values(danger_signs=signs))
    shown = {
        one["id"]: one["full"] for box in view["signs"]["boxes"] for group in box["groups"] for one in group["signs"]
    }
    assert shown == {"a": True, "b": True}


def test_the_emergency_page_names_every_region_with_what_it_takes_from_its_parent() -> None:
    written = """
      - {id: uk, name: United Kingdom, emergency: {number: "999", sources: [leaflet]}}
      - {id: wales, name: Wales, parent: uk}
      """
    view = emergency_view(values(regions=RegionsFile.model_validate(fields(written)).root))
    assert [(one["name"], one["emergency"]["number"]) for one in view["regions"]] == [
        ("United Kingdom", "999"), ("Wales", "999"),
    ]  # fmt: skip
    assert view["region"] == "uk"


def test_the_glossary_stands_by_term() -> None:
    written = "[{id: b, term: Nerve, meaning: 'A.[^leaflet]'}, {id: a, term: disc, meaning: 'B.[^leaflet]'}]"
    view = glossary_view(values(glossary=GlossaryFile.model_validate(fields(written)).root))
    assert [term["term"] for term in view["terms"]] == ["disc", "Nerve"]


CITING = (
    entry("symptoms/ache", "summary: It aches.[^a]", "## Overview\n\nWords.[^b]\n"),
    entry("anatomy/disc", "summary: A pad.[^a][^a]"),
)


def test_a_source_knows_the_pages_that_cite_it_in_fields_and_bodies() -> None:
    assert pages_by_source(values(*CITING)) == {
        "a": [Ref("symptoms", "ache"), Ref("anatomy", "disc")],
        "b": [Ref("symptoms", "ache")],
        "leaflet": [Ref("symptoms", "ache")],
    }


def test_the_sources_stand_by_who_wrote_them_with_their_pages() -> None:
    written = sources(source("a", "Z body"), source("b", "a body"), source("c", "a body"))
    view = sources_view(values(*CITING, sources=written))
    assert [one["id"] for one in view["sources"]] == ["b", "c", "a"]
    assert [[link["title"] for link in one["pages"]] for one in view["sources"]] == [["Ache"], [], ["Ache", "Disc"]]


def test_sources_of_registers_are_in_use_too() -> None:
    meanwhile = {"text": "Sit.[^m]", "sources": ["n"]}
    signs = danger_signs(sign("x", "soon", sources=["s"], why="Why.[^w]", meanwhile=meanwhile))
    region = fields("[{id: uk, name: UK, soon: {words: a, sources: [r]}}]")
    found = sources_in_use(values(danger_signs=signs, regions=RegionsFile.model_validate(region).root, texts={}))
    assert found == {"s", "w", "m", "n", "r"}


def test_shared_sentences_are_parts_by_group_and_key() -> None:
    of: Library = library()
    texts = site_texts(of, Values(context(of)))
    assert texts["tiers"]["soon"] == [{"kind": "words", "words": "Soon"}]
    assert texts["boxes"]["soon"][1] == {"kind": "placeholder", "name": "soon", "words": "your surgery"}
