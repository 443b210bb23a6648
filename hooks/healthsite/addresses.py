"""Where pages stand. `content/` and `docs/` are one tree laid over each other: the site's address space."""

import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from healthsite.refs import Ref


@dataclass(frozen=True)
class LinkTarget:
    """Where a link of a body leads: a page or file of the site, and a heading there."""

    written: str
    src_uri: str
    anchor: str


class Addresses:
    """Every page and file of the site by its place in the tree ("treatments/heat.md")."""

    def __init__(self, src_uris: Iterable[str]) -> None:
        places = tuple(src_uris)
        self._addresses: Mapping[str, str] = {src_uri: address_of(src_uri) for src_uri in places}
        self._pages_at = Counter(address_of(src_uri) for src_uri in places)

    def __contains__(self, src_uri: str) -> bool:
        return src_uri in self._addresses

    def __iter__(self) -> Iterator[str]:
        return iter(self._addresses)

    def address(self, src_uri: str) -> str:
        """The site address of a page or file that is there."""
        return self._addresses[src_uri]

    def is_shared(self, src_uri: str) -> bool:
        """Whether another page has the address of this one."""
        return self._pages_at[address_of(src_uri)] > 1

    def target(self, written: str, *, from_src_uri: str) -> LinkTarget:
        """What a relative link means, seen from the file that it stands in. It may not be there."""
        parts = urlsplit(written)
        if not parts.path:
            return LinkTarget(written, from_src_uri, parts.fragment)
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(from_src_uri), parts.path))
        return LinkTarget(written, joined, parts.fragment)


def address_of(src_uri: str) -> str:
    """`treatments/heat.md` -> `treatments/heat/`; `conditions/index.md` -> `conditions/`; other files stay."""
    stem, suffix = posixpath.splitext(src_uri)
    if suffix != ".md":
        return src_uri
    if posixpath.basename(stem) in ("index", "README"):
        folder = posixpath.dirname(stem)
        return f"{folder}/" if folder else ""
    return f"{stem}/"


def src_uri_of(ref: Ref) -> str:
    """The place of a record's page in the tree."""
    return f"{ref.folder}/{ref.id}.md"


def relative_url(address: str, *, from_address: str) -> str:
    """From one page of the site to another, so that the site works under any sub-path: up to its root, then down."""
    path, hash_sign, anchor = address.partition("#")
    if anchor and path == from_address:
        return f"#{anchor}"
    return ("../" * from_address.count("/") + path or "./") + hash_sign + anchor
