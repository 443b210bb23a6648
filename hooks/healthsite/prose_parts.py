"""What a body consists of once it is converted: safe HTML, and everything that templates give its markup."""

from dataclasses import dataclass

from healthsite.text import Marker, Placeholder


@dataclass(frozen=True)
class Html:
    """Safe HTML. It may be a piece that opens an element which a later piece closes."""

    html: str


@dataclass(frozen=True)
class Heading:
    """A heading below the section's own."""

    level: int
    id: str
    title: str


@dataclass(frozen=True)
class SignLine:
    """A line `{signs: a, b}`: danger signs shown in their short form. `alone`: it stands between empty lines."""

    ids: tuple[str, ...]
    alone: bool = True


@dataclass(frozen=True)
class TermUse:
    """A glossary term as it stands in the text."""

    term: str
    words: str


ProsePart = Html | Heading | SignLine | TermUse | Marker | Placeholder


@dataclass(frozen=True)
class ProseSection:
    """A `##` section of a body. The words before the first heading are a section without title."""

    id: str
    title: str
    parts: tuple[ProsePart, ...]


@dataclass(frozen=True)
class Block:
    """A paragraph, list item or table cell as checks see it: its plain words and the sources that it names."""

    kind: str
    """The name of its element: p, li, td or th."""
    words: str
    sources: tuple[str, ...]
    list_name: str = ""
    """"do" or "do-not" for the items of such a list."""
    items: int = 0
    """On the first item of a list: how many it has."""


@dataclass(frozen=True)
class Prose:
    """A body, converted. `links` are all links and pictures as written; `words` the plain words, for checks."""

    sections: tuple[ProseSection, ...] = ()
    links: tuple[str, ...] = ()
    words: str = ""
    do_not_items: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    link_words: tuple[str, ...] = ()
    picture_words: tuple[str, ...] = ()
