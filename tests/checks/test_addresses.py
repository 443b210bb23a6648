"""No two pages share an address, and links lead somewhere."""

from dataclasses import replace

import pytest

from healthsite.addresses import Addresses
from healthsite.checks.addresses import check_addresses, check_links
from healthsite.context import Context, convert_bodies
from healthsite.library import Library
from healthsite.loading import Loaded
from healthsite.records import RECORD_TYPES
from healthsite.source import Source
from tests.small import context, entry, library, registers, told
from tests.support import TODAY

BODY = "## Overview\n\n[a]({link})\n\n## What you can do\n\nRest.\n"


def with_pages(*docs: str, planned: tuple[str, ...] = (), old: str = "") -> Context:
    """A site with one record, hand-written pages, and pages that gather from the whole library."""
    record = entry("symptoms/ache", f"redirect_from: [{old}]")
    pages = tuple(Source(f"docs/{src_uri}", {}) for src_uri in docs)
    of = Library(Loaded((record,), registers(), pages, frozenset(), ()))
    addresses = Addresses(["symptoms/ache.md", *planned, *docs])
    return Context(of, addresses, convert_bodies(of, addresses), RECORD_TYPES, "uk", TODAY)


def test_pages_at_addresses_of_their_own_are_fine() -> None:
    site = with_pages("index.md", "symptoms/other.md", planned=("emergency/index.md",), old="symptoms/sore")
    assert list(check_addresses(site)) == []


def test_a_page_at_the_address_of_a_record_is_told() -> None:
    assert told(check_addresses(with_pages("symptoms/ache.md"))) == [
        "This page and content/symptoms/ache.md have the same address. [same-address]"
    ]


@pytest.mark.parametrize("page", ["emergency.md", "emergency/index.md"])
def test_a_page_at_the_address_of_a_page_that_we_make_is_told(page: str) -> None:
    assert told(check_addresses(with_pages(page, planned=("emergency/index.md",)))) == [
        "This page and another page have the same address. [same-address]"
    ]


def test_a_record_at_the_address_of_a_page_that_we_make_is_told() -> None:
    of = library(entry("exercises/plan"), entry("exercises/bridge"))
    site = context(of, docs=("about/us.md",))
    assert list(check_addresses(site)) == []
    addresses = Addresses(["exercises/plan/index.md", *site.addresses])
    (problem,) = check_addresses(replace(site, addresses=addresses))
    assert told([problem]) == [
        'The address "exercises/plan/" belongs to a page that the site makes of many records. [same-address]'
    ]
    assert problem.position.path == "content/exercises/plan.md"


@pytest.mark.parametrize(
    ("old", "by"),
    [
        ("symptoms/ache", "content/symptoms/ache.md"),
        ("emergency", "emergency/index.md"),
        ("about/us", "about/us.md"),
        ("a, a", "content/symptoms/ache.md"),
    ],
)
def test_an_old_address_that_is_in_use_is_told(old: str, by: str) -> None:
    site = with_pages("about/us.md", planned=("emergency/index.md",), old=old)
    name = old.rpartition(" ")[2]
    assert told(check_addresses(site)) == [f'The old address "{name}" is in use by {by}. [same-address]']


def test_an_old_address_of_two_records_is_told() -> None:
    site = context(library(*(entry(f"symptoms/{name}", "redirect_from: [symptoms/sore]") for name in ("a", "b"))))
    assert told(check_addresses(site)) == [
        'The old address "symptoms/sore" is in use by content/symptoms/a.md. [same-address]'
    ]


def links(link: str, broken: tuple[str, ...] = ()) -> list[str]:
    """What is told of a link that stands on the page of a symptom."""
    ache = entry("symptoms/ache", body=BODY.replace("{link}", link))
    of = library(ache, entry("treatments/heat"), broken=broken)
    return told(check_links(context(of, docs=("index.md", "assets/spine.svg"))))


@pytest.mark.parametrize(
    "link",
    [
        "../treatments/heat.md", "../treatments/heat.md#harms", "ache.md", "#overview", "../index.md",
        "../assets/spine.svg", "https://example.org/", "mailto:a@example.org",
    ],
)  # fmt: skip
def test_a_link_that_leads_somewhere_is_fine(link: str) -> None:
    assert links(link) == []


@pytest.mark.parametrize("link", ["../treatments/het.md", "heat.md", "../treatments/heat/", "../../index.md", "x.svg"])
def test_a_link_that_leads_nowhere_is_told(link: str) -> None:
    assert links(link) == [f'The link "{link}" leads nowhere. [broken-link]']


@pytest.mark.parametrize("link", ["/treatments/heat/", "ftp://example.org/a"])
def test_a_link_that_does_not_begin_here_is_told(link: str) -> None:
    assert links(link) == [f'The link "{link}" does not begin where this file is. [broken-link]']


def test_a_link_to_a_record_that_cannot_be_read_is_not_told_again() -> None:
    assert links("../treatments/cold.md", broken=("treatments/cold",)) == []


def test_a_near_place_is_suggested() -> None:
    ache = entry("symptoms/ache", body=BODY.replace("{link}", "../treatments/het.md"))
    (problem,) = check_links(context(library(ache, entry("treatments/heat"))))
    assert problem.hint == 'Did you mean "treatments/heat.md"?'
    assert str(problem.position) == "content/symptoms/ache.md:3:4"
