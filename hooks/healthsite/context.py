"""What the checks and the views work on: the library, the addresses and the converted bodies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from healthsite.addresses import Addresses, relative_url, src_uri_of
from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.prose import ProseConverter
from healthsite.prose_parts import Prose
from healthsite.records.base import Record
from healthsite.refs import Ref


@dataclass(frozen=True)
class Context:
    """Everything known about the content before a page is made. `types` are the record types of the site."""

    library: Library
    addresses: Addresses
    bodies: Mapping[Ref, Prose]
    types: tuple[type[Record], ...]
    region: str
    today: date

    def body(self, ref: Ref) -> Prose:
        """The converted body of a record."""
        return self.bodies[ref]


def glossary_forms(library: Library) -> dict[str, str]:
    """Every form in which a glossary term may stand in a text, in small letters -> the id of the term."""
    return {
        form.casefold(): term.id for term in reversed(library.registers.glossary) for form in (*term.also, term.term)
    }


def convert_bodies(library: Library, addresses: Addresses) -> dict[Ref, Prose]:
    """Convert the body of every record."""
    converter = ProseConverter(glossary_forms(library))
    return {ref: _convert(converter, entry, addresses) for ref, entry in library.entries.items()}


def _convert(converter: ProseConverter, entry: Entry, addresses: Addresses) -> Prose:
    def resolve(written: str) -> str:
        return printed_link(written, entry, addresses)

    return converter.convert(entry.source.body, resolve)


def printed_link(written: str, entry: Entry, addresses: Addresses) -> str:
    """A body's link as the page prints it. A link that leads nowhere stays as written: the checks tell of it."""
    if is_external(written):
        return written
    target = addresses.target(written, from_src_uri=src_uri_of(entry.ref))
    if target.src_uri not in addresses:
        return written
    address = addresses.address(target.src_uri) + (f"#{target.anchor}" if target.anchor else "")
    return relative_url(address, from_address=entry.ref.address)


def is_external(written: str) -> bool:
    """Whether a link leads to another site or to a mail program."""
    return written.startswith(("http://", "https://", "mailto:"))
