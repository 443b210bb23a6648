"""What is known before a page is made: forms of terms, converted bodies, printed links."""

import pytest

from healthsite.addresses import Addresses
from healthsite.context import convert_bodies, glossary_forms, is_external, printed_link
from healthsite.prose_parts import Html, TermUse
from healthsite.records.registers import GlossaryFile
from healthsite.refs import Ref
from tests.small import context, entry, fields, library

GLOSSARY = GlossaryFile.model_validate(
    fields("""
- {id: disc, term: Disc, also: [discs, pad], meaning: 'A.[^leaflet]'}
- {id: pad, term: Pad, meaning: 'B.[^leaflet]'}
""")
).root


def test_every_form_of_a_term_leads_to_it_and_the_first_term_keeps_a_form() -> None:
    assert glossary_forms(library(glossary=GLOSSARY)) == {"disc": "disc", "discs": "disc", "pad": "disc"}


def test_bodies_are_converted_with_the_terms_of_the_glossary() -> None:
    of = library(entry("anatomy/spine", body="## Overview\n\nDiscs here.\n"), glossary=GLOSSARY)
    parts = convert_bodies(of, Addresses([]))[Ref("anatomy", "spine")].sections[0].parts
    assert parts == (Html("\n<p>"), TermUse("disc", "Discs"), Html(" here.</p>"))


def test_links_of_bodies_are_printed_as_ways_from_page_to_page() -> None:
    site = context(library(entry("anatomy/spine", body="## Overview\n\n[a](disc.md)\n"), entry("anatomy/disc")))
    assert site.body(Ref("anatomy", "spine")).sections[0].parts == (
        Html('\n<p><a href="../../anatomy/disc/">a</a></p>'),
    )


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("../treatments/heat.md", "../../treatments/heat/"),
        ("../treatments/heat.md#harms", "../../treatments/heat/#harms"),
        ("disc.md#count", "#count"),
        ("#count", "#count"),
        ("../index.md", "../../"),
        ("../assets/a.svg", "../../assets/a.svg"),
        ("https://example.org/x.md", "https://example.org/x.md"),
        ("nowhere.md", "nowhere.md"),
    ],
)
def test_a_link_is_printed_relative_to_the_page(written: str, printed: str) -> None:
    addresses = Addresses(["anatomy/disc.md", "treatments/heat.md", "index.md", "assets/a.svg"])
    assert printed_link(written, entry("anatomy/disc"), addresses) == printed


@pytest.mark.parametrize("link", ["https://example.org", "http://example.org", "mailto:a@example.org"])
def test_links_to_other_sites_and_mail_leave_the_site(link: str) -> None:
    assert is_external(link)


@pytest.mark.parametrize("link", ["a.md", "../a.md", "#a", "/a", "https.md", "javascript:a()"])
def test_other_links_stay(link: str) -> None:
    assert not is_external(link)
