"""Links to headings: possible to check only when the pages are made."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from healthsite.addresses import LinkTarget, src_uri_of
from healthsite.context import Context, is_external
from healthsite.diagnostics import Diagnostic, did_you_mean
from healthsite.loading import Entry
from healthsite.pages import PageSource


@dataclass(frozen=True)
class AnchorLink:
    """A link from a record to a heading of a page."""

    entry: Entry
    target: LinkTarget


def check_anchors(context: Context, pages: Iterable[PageSource]) -> list[Diagnostic]:
    """broken-anchor: links to headings of pages that we make. (The outlet checks those of hand-written pages.)"""
    anchors: Mapping[str, frozenset[str]] = {page.src_uri: page.anchors for page in pages}
    return [
        _problem(link, anchors[link.target.src_uri])
        for link in anchor_links(context)
        if link.target.src_uri in anchors and link.target.anchor not in anchors[link.target.src_uri]
    ]


def anchor_links(context: Context) -> Iterator[AnchorLink]:
    """Every link of a body that names a heading."""
    for ref, entry in context.library.entries.items():
        for written in context.body(ref).links:
            if "#" in written and not is_external(written):
                yield AnchorLink(entry, context.addresses.target(written, from_src_uri=src_uri_of(ref)))


def _problem(link: AnchorLink, known: frozenset[str]) -> Diagnostic:
    return Diagnostic(
        link.entry.source.find_in_body(f"({link.target.written}"), "broken-anchor",
        f'There is no heading "#{link.target.anchor}" on that page.', did_you_mean(link.target.anchor, known),
    )  # fmt: skip
