"""What holds for every small library, whatever records it has."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from healthsite.addresses import Addresses, relative_url
from healthsite.assets import Assets
from healthsite.checks import run_checks
from healthsite.context import Context, convert_bodies
from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.mistakes import from_validation
from healthsite.pages import PageSource
from healthsite.plan import plan_pages
from healthsite.prose import ProseConverter
from healthsite.prose_parts import Html
from healthsite.records import RECORD_TYPES
from healthsite.records.base import Record, RecordWithSigns
from healthsite.records.registers import TIERS, DangerSigns
from healthsite.refs import Ref
from healthsite.rendering import make_pages
from healthsite.signs import shown_signs
from healthsite.source import Source, read_source
from healthsite.text import Marker, Part, Placeholder, parse_parts
from tests.reading import BuiltPage
from tests.small import danger_signs, entry, library, required, sign
from tests.support import PROJECT, TODAY, settings_for

few = settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
some = settings(max_examples=30, deadline=None, derandomize=True)
many = settings(max_examples=100, deadline=None, derandomize=True)

ABOUT_REFERENCES = {
    "unknown-reference", "wrong-type-reference", "unknown-source", "broken-link", "missing-worse", "sign-not-shown",
    "worse-not-more-urgent", "same-address", "missing-section", "unknown-section",
}  # fmt: skip
"""Rules that a library keeps by its shape, whatever its words."""

FOLDERS = ("conditions", "symptoms", "treatments", "exercises", "anatomy", "guides")
SIGN_IDS = ("s1", "s2", "s3", "s4", "s5")

Draw = Any


@st.composite
def registers_of_signs(draw: Draw) -> DangerSigns:
    """A sound register: worse neighbours are as urgent or more so, those of site-wide signs are site-wide."""
    some_tiers = st.lists(st.sampled_from(TIERS), min_size=3, max_size=len(SIGN_IDS))
    signs: list[dict[str, Any]] = []
    for name, tier in zip(SIGN_IDS, sorted(draw(some_tiers | st.just([])), key=TIERS.index), strict=False):
        everywhere = draw(st.booleans())
        before = [one["id"] for one in signs if one["site_wide"] == "true" or not everywhere]
        worse = draw(st.sampled_from([before[-1:], before[-2:], []]))
        group = draw(st.sampled_from(["Legs", "Skin"]))
        signs.append(sign(name, tier, site_wide=str(everywhere).lower(), worse=worse, group=group))
    wanted = draw(some_of([one["id"] for one in signs]))
    return danger_signs(*signs, exercise_set=tuple(wanted), groups="Legs,Skin")


def some_of(names: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True) if names else st.just([])


@st.composite
def entries(draw: Draw, signs: list[str]) -> list[Entry]:
    """A few records of several types that name each other and danger signs."""
    reference = st.builds(Ref, st.sampled_from(FOLDERS), st.sampled_from("abcd"))
    refs = draw(st.lists(reference, unique=True, min_size=1, max_size=8))
    return [draw(one_entry(ref, refs, signs)) for ref in refs]


@st.composite
def one_entry(draw: Draw, ref: Ref, refs: list[Ref], signs: list[str]) -> Entry:
    def names(folder: str) -> list[str]:
        return list(draw(some_of([other.id for other in refs if other.folder == folder])))

    written: dict[str, Any] = {} if ref.folder == "anatomy" else {"danger_signs": draw(some_of(signs))}
    if ref.folder == "conditions":
        written["symptoms"] = [{"id": name, "note": "a", "points_here": "b"} for name in names("symptoms")]
        written["treatments"] = [verdict(name) for name in names("treatments")]
        written["anatomy"] = names("anatomy")
    elif ref.folder == "exercises":
        written["easier"] = [{"id": name} for name in names("exercises")]
    elif ref.folder == "guides":
        written["about"] = draw(some_of([str(other) for other in refs]))
    title = f"{draw(st.sampled_from(['Ache', 'back', 'Zone', '3rd']))} {ref.id}"
    one = entry(str(ref), written | {"title": title})
    links = "".join(f" [it](../{other}.md#top)" for other in draw(some_of([str(other) for other in refs])))
    body = one.source.body.replace("Words.", f"Words{links}.")
    return replace(one, source=Source(one.source.path, {}, body, 1, body))


def verdict(name: str) -> dict[str, str]:
    return {"id": name, "for": "a", "verdict": "may-help", "certainty": "low", "claim": "It helps.[^leaflet]"}


@st.composite
def shelves(draw: Draw) -> tuple[list[Entry], DangerSigns]:
    """What a small library is made of."""
    register = draw(registers_of_signs())
    return draw(entries([one.id for one in register.signs])), register


def made(of: Library) -> dict[str, PageSource]:
    """Every page of a library by its address."""
    plan = plan_pages(of, RECORD_TYPES, PROJECT / "overrides")
    addresses = Addresses(page.src_uri for page in plan)
    context = Context(of, addresses, convert_bodies(of, addresses), RECORD_TYPES, "uk", TODAY)
    assert {item.rule for item in run_checks(context)} & ABOUT_REFERENCES == set()
    pages, _, problems = make_pages(context, plan, settings_for(PROJECT), Assets())
    assert problems == []
    return {page.address: page for page in pages}


@few
@given(shelves())
def test_every_link_of_every_page_leads_somewhere(shelf: tuple[list[Entry], DangerSigns]) -> None:
    pages = {address: BuiltPage(address, page.html) for address, page in made(of_shelf(shelf)).items()}
    for page in pages.values():
        for link in page.links():
            address, anchor = urldefrag(link)
            assert urlsplit(link).scheme or address in {*pages, ""}
            assert not anchor or anchor in pages[address].ids


def of_shelf(shelf: tuple[list[Entry], DangerSigns]) -> Library:
    return library(*shelf[0], danger_signs=shelf[1])


@few
@given(st.data(), shelves())
def test_the_same_records_give_the_same_bytes_in_whatever_order_they_are_read(
    data: st.DataObject, shelf: tuple[list[Entry], DangerSigns]
) -> None:
    other_order = data.draw(st.permutations(shelf[0]))
    assert made(library(*other_order, danger_signs=shelf[1])) == made(of_shelf(shelf))


@some
@given(shelves())
def test_every_relation_is_seen_from_both_ends(shelf: tuple[list[Entry], DangerSigns]) -> None:
    of = of_shelf(shelf)
    forth = {
        (relation.origin, relation.target, relation.loc) for ref in of.entries for relation in of.relations_of(ref)
    }
    back = {(relation.origin, relation.target, relation.loc) for ref in of.entries for relation in of.backlinks_of(ref)}
    assert forth == back
    assert all(relation.target == ref for ref in of.entries for relation in of.backlinks_of(ref))


@many
@given(st.data(), registers_of_signs())
def test_a_shown_sign_has_its_worse_neighbours_beside_it(data: st.DataObject, signs: DangerSigns) -> None:
    own = data.draw(st.sampled_from([[one.id] for one in reversed(signs.signs)] or [[]]))
    kind = data.draw(st.sampled_from([kind for kind in RECORD_TYPES if issubclass(kind, RecordWithSigns)]))
    page = kind.model_validate(required(kind) | {"danger_signs": own})
    shown = {item.sign.id: item for item in shown_signs(library(danger_signs=signs), page)}
    assert {worse.id for item in shown.values() for worse in item.sign.worse} <= set(shown)
    assert set(own) <= {name for name, item in shown.items() if item.full}


@some
@given(shelves())
def test_signs_stand_once_and_by_urgency(shelf: tuple[list[Entry], DangerSigns]) -> None:
    of = of_shelf(shelf)
    for one in of.entries.values():
        shown = shown_signs(of, one.record)
        tiers = [TIERS.index(item.sign.tier) for item in shown]
        assert tiers == sorted(tiers)
        assert len({item.sign.id for item in shown}) == len(shown)


def written(part: Part) -> str:
    match part:
        case Marker():
            return f"[^{part.source}]"
        case Placeholder():
            return f"{{{part.name}}}"
        case _:
            return part.words


@many
@given(st.text("ab [^]{}\n.") | st.text())
def test_nothing_of_a_text_is_lost_but_spaces_inside_braces(raw: str) -> None:
    parts = parse_parts(raw)
    again = "".join(written(part) for part in parts)
    assert "".join(again.split()) == "".join(raw.split())
    assert parse_parts(again) == parts


addresses = st.lists(st.sampled_from(["a", "b", "c.d", "e-f"]), max_size=3).map(
    lambda steps: "".join(f"{s}/" for s in steps)
)


@many
@given(addresses | st.just("assets/a.svg"), addresses | st.just("404.html"), st.sampled_from(["", "#x"]))
def test_the_way_from_a_page_leads_to_the_other_under_any_sub_path(address: str, start: str, anchor: str) -> None:
    base = "https://example.org/guide/"
    url = relative_url(address + anchor, from_address=start)
    assert urljoin(base + start, url) == base + address + anchor
    assert not url.startswith("/")


@many
@given(st.text("ab:-[]{}&*!|>#'\"%@`,? \n\t.0~") | st.text(st.characters(codec="utf-8")))
def test_any_file_can_be_read_or_is_told(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = folder(tmp_path_factory) / "a.md"
    file.write_bytes(f"---\n{text}\n---\n".encode())
    source, diagnostics = read_source(file, "a.md")
    assert source is not None or diagnostics


def folder(factory: pytest.TempPathFactory) -> Path:
    return factory.getbasetemp()


@many
@given(st.text('ab#*_[]()^{}:!<>|-`~ \n\t1.&\\s"') | st.text())
def test_any_body_can_be_converted_and_its_parts_are_split_off(body: str) -> None:
    sections = ProseConverter({"a": "term"}).convert(body, str).sections
    html = "".join(part.html for section in sections for part in section.parts if isinstance(part, Html))
    assert "\ue000" not in html


values = st.recursive(
    st.sampled_from(["", "x", "2026-01-01", "true", "a/b", "It helps.[^leaflet]", "{soon}"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "for", "claim", "known", "zz"]), inner, max_size=3)
    ),
    max_leaves=5,
)


@many
@given(st.data(), st.sampled_from(RECORD_TYPES))
def test_any_value_of_a_field_fits_or_is_told(data: st.DataObject, kind: type[Record]) -> None:
    names = [info.alias or name for name, info in kind.model_fields.items()]
    fields = required(kind) | data.draw(st.dictionaries(st.sampled_from([*names, "zz"]), values, max_size=4))
    errors = errors_of(kind, fields)
    told = list(from_validation(errors, kind, Source("a.md", fields)))
    assert len(told) == len(errors)
    assert not any("\n" in item.message for item in told)


def errors_of(kind: type[Record], fields: dict[str, Any]) -> list[Any]:
    try:
        kind.model_validate(fields)
    except ValidationError as error:
        return list(error.errors())
    return []
