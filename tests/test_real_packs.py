"""The review packs of the real site lose nothing: every claim, every danger sign and every cited source is there.

What editors wrote is read here without our own loader.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from typing import Any

import pytest
import yaml

from healthsite.review_packs import checked_content, make_packs
from healthsite.settings import read_settings
from healthsite.views.review_pack import pack_names
from tests.reading import Pages
from tests.support import PROJECT, TODAY
from tests.written import CONTENT, read_yaml, records, signs

SHARED = ("texts", "glossary", "pictures", "easy-read")
"""Packs of what many pages share."""

_APART = re.compile(r"\[\^[^\]]*\]|\{[^}]*\}")
"""A marker or a placeholder: the words on its two sides are looked for one by one."""


@pytest.fixture(scope="module")
def packs() -> Mapping[str, str]:
    """The HTML of every pack by name."""
    settings = read_settings(PROJECT / "mkdocs.yml")
    context = checked_content(settings, TODAY)
    return dict(make_packs(context, settings, pack_names(context)))


@pytest.fixture(scope="module")
def told(packs: Mapping[str, str]) -> Mapping[str, str]:
    """The words of every pack."""
    return {name: spaced(unescape(re.sub(r"<style.*?</style>|<[^>]*>", "", html, flags=re.DOTALL)))
            for name, html in packs.items()}  # fmt: skip


def spaced(text: str) -> str:
    return " ".join(text.split())


def pieces(text: str) -> list[str]:
    """The runs of words of a text that no marker or placeholder parts."""
    return [piece for part in _APART.split(text) if len(piece := spaced(part).strip(" .")) > 1]


def sentences(value: Any) -> Iterator[str]:
    """Every string below a value that names a source, and every one with a space: ids and kinds are left out."""
    if isinstance(value, str) and (" " in value or "[^" in value):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from sentences(item)
    elif isinstance(value, list):
        for item in value:
            yield from sentences(item)


@cache
def bodies() -> dict[str, str]:
    """The Markdown of every record below its fields."""
    files = {name: (CONTENT / f"{name}.md").read_text(encoding="utf-8") for name in records()}
    return {name: text.split("\n---\n", 1)[1] for name, text in files.items()}


def prose(markdown: str) -> Iterator[str]:
    """The words of a body, piece by piece: without lines of signs and the marks of Markdown."""
    for block in re.split(r"\n\s*\n|\n(?=\s*(?:[-|#]|\d+\.))", markdown):
        if not re.match(r"\s*(?:\{signs:|##|\|?\s*-{3})", block):
            text = re.sub(r"\[([^\]^]+)\]\([^)]*\)", r"\1", block).replace("**", "")
            yield from (piece for cell in text.split("|") for piece in pieces(re.sub(r"^\s*(?:-|\d+\.) ", "", cell)))


SHOWN_OTHERWISE = {"title", "also_typed", "redirect_from", "changes"}


@pytest.mark.parametrize("name", records())
def test_every_claim_and_every_sentence_of_a_record_is_in_its_pack(name: str, told: Mapping[str, str]) -> None:
    written = {field: value for field, value in records()[name].items() if field not in SHOWN_OTHERWISE}
    wanted = [piece for text in sentences(written) for piece in pieces(text)] + list(prose(bodies()[name]))
    assert len(wanted) > 3
    assert [piece for piece in wanted if piece not in told[name]] == []


def signs_of(html: str) -> list[tuple[str, str]]:
    """(sign, form) as a pack shows them."""
    return re.findall(r'<tr data-sign="([^"]+)" data-form="([^"]+)">', html)


def expected_signs() -> dict[str, list[tuple[str, str]]]:
    """Record -> (sign, form) of the list made by hand, by tier, those in full first."""
    tiers = yaml.safe_load((PROJECT / "tests/expectations/danger-signs.yml").read_text(encoding="utf-8"))
    return {
        name: [(sign, form) for forms in by_tier.values() for form in ("full", "short") for sign in forms.get(form, [])]
        for name, by_tier in tiers.items()
    }


def test_every_danger_sign_that_a_page_shows_is_in_its_pack_and_no_other(packs: Mapping[str, str]) -> None:
    expected = expected_signs()
    found = {name: signs_of(packs[name]) for name in records()}
    assert {name: shown for name, shown in found.items() if shown} == expected


@pytest.mark.parametrize("name", signs())
def test_a_danger_sign_is_told_whole_wherever_it_is_shown(
    name: str, packs: Mapping[str, str], told: Mapping[str, str]
) -> None:
    sign = signs()[name]
    fields = ("lead", "any_of", "short", "why", "tier_reason", "internal_note", "meanwhile")
    wanted = [piece for field in fields for text in sentences(sign.get(field)) for piece in pieces(text)]
    shown = [pack for pack, html in packs.items() if f'data-sign="{name}"' in html]
    assert "danger-signs" in shown
    assert len(wanted) > 2
    assert [(pack, piece) for pack in shown for piece in wanted if piece not in told[pack]] == []


def test_the_register_comes_in_the_order_of_tiers_and_groups(packs: Mapping[str, str]) -> None:
    groups = read_yaml("danger-signs.yml")["groups"]
    order = sorted(
        signs().values(),
        key=lambda sign: (("emergency", "urgent", "soon").index(sign["tier"]), groups.index(sign["group"])),
    )
    assert signs_of(packs["danger-signs"]) == [(sign["id"], "register") for sign in order]


def test_every_sentence_that_many_pages_share_is_in_the_pack_of_its_register(told: Mapping[str, str]) -> None:
    texts = {group: keys for group, keys in read_yaml("texts.yml").items() if group != "fields"}
    meanings = [term["meaning"] for term in read_yaml("glossary.yml")]
    for name, written in (("texts", texts), ("glossary", meanings)):
        wanted = [piece for text in sentences(written) for piece in pieces(text)]
        assert [piece for piece in wanted if piece not in told[name]] == []


def addresses(html: str) -> set[str]:
    return {unescape(found) for found in re.findall(r'href="(https?://[^"]+)"', html)}


def addresses_of_regions() -> set[str]:
    """Where numbers, services and names of medicines in other countries come from: those are no clinician's matter."""
    named = set(re.findall(r"[\w-]+", (CONTENT / "regions.yml").read_text(encoding="utf-8")))
    return {source["url"] for source in read_yaml("sources.yml") if source["id"] in named}


def test_every_source_that_a_page_cites_is_in_its_pack_or_in_that_of_what_many_pages_share(
    packs: Mapping[str, str], pages: Pages
) -> None:
    shared = {address for name in SHARED if name in packs for address in addresses(packs[name])}
    shared |= addresses_of_regions()
    for name in records():
        cited = set(pages[f"{name}/"].links(".sources > ol > li > a:first-child"))
        assert cited - addresses(packs[name]) - shared == set(), name
