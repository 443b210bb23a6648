"""Links to headings are checked when the pages are made."""

from healthsite.context import Context
from healthsite.links import anchor_links, check_anchors
from healthsite.pages import PageSource
from tests.small import context, entry, library, told

BODY = "## Overview\n\n[a]({link})\n"


def site(link: str) -> Context:
    """A page of a part of the body that has one link; there is a treatment, and a hand-written page."""
    disc = entry("anatomy/disc", body=BODY.replace("{link}", link))
    return context(library(disc, entry("treatments/heat")), docs=("index.md",))


def page(src_uri: str, *anchors: str) -> PageSource:
    return PageSource(src_uri, src_uri.removesuffix(".md") + "/", "", "", "", (), frozenset(anchors))


PAGES = (page("anatomy/disc.md", "top", "overview"), page("treatments/heat.md", "harms"))


def broken(link: str) -> list[str]:
    return told(check_anchors(site(link), PAGES))


def test_links_to_headings_that_are_there_are_fine() -> None:
    assert broken("../treatments/heat.md#harms") == []
    assert broken("#overview") == []


def test_a_link_to_a_heading_that_is_not_there_is_told() -> None:
    sentence = 'There is no heading "#harm" on that page. [broken-anchor]'
    assert broken("../treatments/heat.md#harm") == [sentence]
    assert broken("#harm") == [sentence]


def test_the_place_and_a_near_heading_are_told() -> None:
    (problem,) = check_anchors(site("../treatments/heat.md#harm"), PAGES)
    assert str(problem.position) == "content/anatomy/disc.md:3:4"
    assert problem.hint == 'Did you mean "harms"?'


def test_headings_of_hand_written_pages_are_left_to_the_outlet() -> None:
    assert broken("../index.md#first") == []


def test_only_links_of_this_site_with_a_heading_are_looked_at() -> None:
    assert [link.target.anchor for link in anchor_links(site("../index.md#first"))] == ["first"]
    assert list(anchor_links(site("../treatments/heat.md"))) == []
    assert list(anchor_links(site("https://example.org/#first"))) == []
