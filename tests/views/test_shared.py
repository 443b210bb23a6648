"""Pages that gather from the whole library."""

from typing import Any

from healthsite.library import Library
from healthsite.records.registers import GlossaryFile, PicturesFile, RegionsFile, SourcesFile
from healthsite.refs import Ref
from healthsite.views.shared import (
    emergency_view,
    glossary_view,
    registers_by_source,
    site_texts,
    sources_in_use,
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


def test_the_emergency_page_has_the_numbers_to_dial_and_each_source_once() -> None:
    written = """
      - {id: uk, name: UK, emergency: {number: "9 9", sources: [a, b]}, urgent: {words: Call, sources: [b, c]}}
      - {id: mars, name: Mars}
      """
    uk, mars = emergency_view(values(regions=RegionsFile.model_validate(fields(written)).root))["regions"]
    assert (uk["dial"], uk["sources"]) == ({"emergency": "99", "urgent": None}, ["a", "b", "c"])
    assert (mars["dial"], mars["sources"]) == ({"emergency": None, "urgent": None}, [])


def test_the_glossary_stands_by_term() -> None:
    written = "[{id: b, term: Nerve, meaning: 'A.[^leaflet]'}, {id: a, term: disc, meaning: 'B.[^leaflet]'}]"
    view = glossary_view(values(glossary=GlossaryFile.model_validate(fields(written)).root))
    assert [term["term"] for term in view["terms"]] == ["disc", "Nerve"]


def test_sources_of_registers_are_in_use_too() -> None:
    meanwhile = {"text": "Sit.[^m]", "sources": ["n"]}
    signs = danger_signs(sign("x", "soon", sources=["s"], why="Why.[^w]", meanwhile=meanwhile))
    region = fields("[{id: uk, name: UK, soon: {words: a, sources: [r]}}]")
    of = values(danger_signs=signs, regions=RegionsFile.model_validate(region).root, texts={})
    assert sources_in_use(of) == {"s", "w", "m", "n", "r"}
    assert registers_by_source(of) == {name: ["danger-signs"] for name in "smnw"} | {"r": ["regions"]}


def test_the_sources_of_a_picture_are_sources_of_its_pages() -> None:
    written = fields("[{id: pad, title: A pad, alt: 'A pad.[^p]', caption: 'Soft.[^q]', labels: {a: 'A.[^r]'}}]")
    pictures = PicturesFile.model_validate(written).root
    of = values(entry("anatomy/disc", "{pictures: [pad]}"), entry("anatomy/canal"), pictures=pictures)
    assert [of.cited_by[name] for name in "pqr"] == [(Ref("anatomy", "disc"),)] * 3
    assert {"p", "q", "r"} <= sources_in_use(values(pictures=pictures))


def test_shared_sentences_are_parts_by_group_and_key() -> None:
    of: Library = library()
    texts = site_texts(of, Values(context(of)))
    assert texts["tiers"]["soon"] == [{"kind": "words", "words": "Soon"}]
    assert texts["boxes"]["soon"][1] == {"kind": "placeholder", "name": "soon", "words": "your surgery"}
