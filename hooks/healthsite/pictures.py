"""Which pictures a page shows, and which of their parts the page is about."""

from dataclasses import dataclass

from healthsite.library import Library
from healthsite.records.registers import Picture
from healthsite.refs import Ref


@dataclass(frozen=True)
class ShownPicture:
    """A picture on a page. `marked` are the keys of the parts that the page is about."""

    picture: Picture
    marked: tuple[str, ...] = ()


def own_pictures(library: Library, ref: Ref) -> tuple[ShownPicture, ...]:
    """The pictures that a record names, in the order in which it names them."""
    named = library.entries[ref].record.pictures
    return tuple(_shown(library, library.pictures[one], ref) for one in named if one in library.pictures)


def maps_of(library: Library, ref: Ref) -> tuple[ShownPicture, ...]:
    """The maps with a part that the record is about. One that the record names itself is shown once, as its own."""
    named = library.entries[ref].record.pictures
    maps = (picture for one, picture in library.pictures.items() if picture.map and one not in named)
    return tuple(shown for shown in (_shown(library, picture, ref) for picture in maps) if shown.marked)


def pictures_of(library: Library, ref: Ref) -> tuple[ShownPicture, ...]:
    """Every picture on the page of a record."""
    return own_pictures(library, ref) + maps_of(library, ref)


def _shown(library: Library, picture: Picture, ref: Ref) -> ShownPicture:
    subjects = _subjects(library, ref)
    return ShownPicture(picture, tuple(key for key, part in picture.parts.items() if part in subjects))


def _subjects(library: Library, ref: Ref) -> frozenset[Ref]:
    """What a record is about: itself, and what it names in the field that is called like their type.

    A condition names its parts of the body in `anatomy`. A part names in `part_of` what it is not about.
    """
    named = (relation.target for relation in library.relations_of(ref) if relation.field == relation.target.folder)
    return frozenset((ref, *named))
