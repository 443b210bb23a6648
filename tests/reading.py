"""Built pages, read as HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from justhtml import Element, JustHTML

_ROOT = "https://site.example/"


@dataclass(frozen=True)
class BuiltPage:
    """A page of a built site. `address` is its site address, such as "conditions/sciatica/"."""

    address: str
    html: str

    @cached_property
    def root(self) -> JustHTML:
        """The page as a tree."""
        return JustHTML(self.html, sanitize=False)

    def all(self, selector: str) -> list[Element]:
        """Every element that a CSS selector finds, in the order of the page."""
        if selector not in self._found:
            self._found[selector] = [node for node in self.root.query(selector) if isinstance(node, Element)]
        return self._found[selector]

    @cached_property
    def _found(self) -> dict[str, list[Element]]:
        """What was found before: many tests ask every page the same."""
        return {}

    def words(self, selector: str) -> list[str]:
        """The words of every such element."""
        return [words_of(element) for element in self.all(selector)]

    def links(self, selector: str = "a[href]") -> list[str]:
        """Where links lead: site addresses such as "treatments/heat/#harms", and whole addresses of other sites."""
        return [self.target(str(element.attrs["href"])) for element in self.all(selector)]

    def links_under(self, heading: str) -> list[str]:
        """Where the links of the section lead that begins with the heading of this id."""
        sections = [found.parent for found in self.all(f"#{heading}") if isinstance(found.parent, Element)]
        return [self.target(str(link.attrs["href"])) for found in sections for link in elements(found, "a[href]")]

    def target(self, written: str) -> str:
        """The site address that a relative link means."""
        return urljoin(_ROOT + self.address, written).removeprefix(_ROOT)

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id of the page."""
        return frozenset(str(element.attrs["id"]) for element in self.all("[id]"))


Pages = Mapping[str, BuiltPage]
"""The pages of a built site by their addresses."""


def elements(element: Element, selector: str) -> list[Element]:
    """Every element below another that a CSS selector finds."""
    return [node for node in element.query(selector) if isinstance(node, Element)]


def raw_words(node: Any) -> str:
    """The words of a node with their spaces."""
    return str(node.to_text(separator="", strip=False))


def words_of(element: Element) -> str:
    """The words of an element with single spaces, as a reader sees them."""
    return " ".join(raw_words(element).split())


def read_pages(site_dir: Path) -> dict[str, BuiltPage]:
    """Every page of a built site by its address; the page for addresses that are not there is left out."""
    files = sorted(file for file in site_dir.rglob("*.html") if file.name != "404.html")
    addresses = [file.relative_to(site_dir).as_posix().removesuffix("index.html") for file in files]
    return {
        address: BuiltPage(address, file.read_text(encoding="utf-8"))
        for address, file in zip(addresses, files, strict=True)
    }


def broken_links(pages: Pages, site_dir: Path) -> list[str]:
    """`page: link` for every link inside the site that leads to no page or file, or to no heading of that page."""
    return [
        f"{page.address}: {link}"
        for page in pages.values()
        for link in page.links()
        if not urlsplit(link).scheme and not _leads_somewhere(pages, site_dir, link)
    ]


def _leads_somewhere(pages: Pages, site_dir: Path, link: str) -> bool:
    address, anchor = urldefrag(link)
    if address not in pages:
        return bool(address) and (site_dir / address).is_file()
    return not anchor or anchor in pages[address].ids
