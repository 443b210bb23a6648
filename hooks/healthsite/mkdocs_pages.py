"""Finished pages as MkDocs knows them: nothing is left for it to read or convert."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from healthsite.links import AnchorLink as BodyLink
from healthsite.notes import HeadingNote
from healthsite.pages import PageSource

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class RecordPage(Page):
    """A page whose content we have made. MkDocs keeps it because `file.page` is set before it looks."""

    def __init__(self, source: PageSource, file: File, config: "MkDocsConfig") -> None:
        super().__init__(source.title, file, config)
        self._source = source
        if source.updated:
            self.update_date = source.updated.isoformat()

    def read_source(self, config: "MkDocsConfig") -> None:
        """Take over what MkDocs would read from a Markdown file."""
        self.markdown = ""
        self.meta: dict[str, Any] = {"title": self._source.title, "made_by": "healthsite", "search": {"exclude": True}}
        if self._source.description:
            self.meta["description"] = self._source.description
        if self._source.assets:
            self.meta["assets"] = self._source.assets
        if self._source.copy_of:
            self.meta["copy_of"] = self._source.copy_of

    def render(self, config: "MkDocsConfig", files: Files) -> None:
        """Take over what MkDocs would convert."""
        self.content = self._source.html
        self.toc = contents_list(self._source.headings)
        self.present_anchor_ids = set(self._source.anchors)


def contents_list(headings: Iterable[HeadingNote]) -> TableOfContents:
    """The headings of a page as MkDocs' tree."""
    roots: list[AnchorLink] = []
    path: list[AnchorLink] = []
    for heading in headings:
        item = AnchorLink(heading.title, heading.id, heading.level)
        while path and path[-1].level >= heading.level:
            path.pop()
        (path[-1].children if path else roots).append(item)
        path.append(item)
    return TableOfContents(roots)


def tell_links(links: Iterable[BodyLink], files: Files) -> None:
    """Hand links from records to headings of hand-written pages to MkDocs: it checks them when it has made those."""
    by_uri: Mapping[str, File] = files.src_uris
    for link in links:
        origin, target = by_uri.get(f"{link.entry.ref}.md"), by_uri.get(link.target.src_uri)
        if origin and target and isinstance(origin.page, Page):
            known = origin.page.links_to_anchors or {}
            known.setdefault(target, {})[link.target.anchor] = link.target.written
            origin.page.links_to_anchors = known
