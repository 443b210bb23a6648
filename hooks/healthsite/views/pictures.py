"""The views of pictures: their words, where their parts lead, and which of them a page is about."""

from collections.abc import Iterable

from healthsite.loading import Entry
from healthsite.pictures import ShownPicture, maps_of, own_pictures
from healthsite.records.base import Record
from healthsite.records.registers import Picture
from healthsite.refs import Ref
from healthsite.views.values import Plain, Values


def own_pictures_view(values: Values, entry: Entry) -> list[Plain]:
    """The pictures that a record names."""
    return _of_record(values, entry, own_pictures(values.library, entry.ref))


def maps_view(values: Values, entry: Entry) -> list[Plain]:
    """The maps that show what a record is about; `file` names the drawing where the page has it as a file."""
    maps = _of_record(values, entry, maps_of(values.library, entry.ref))
    return [view | {"file": _file(view)} for view in maps] if entry.record.maps_as_files else maps


def index_maps_view(values: Values, folder: str) -> list[Plain]:
    """The maps whose areas lead to the index of a type, or whose parts lead to its records."""
    maps = [picture for picture in values.library.registers.pictures if picture.map]
    return [picture_view(values, ShownPicture(picture)) for picture in maps if _leads_to(values, picture, folder)]


def _leads_to(values: Values, picture: Picture, folder: str) -> bool:
    if picture.areas_in:
        return picture.areas_in.id == folder
    return any(ref.folder == folder and ref in values.library.entries for ref in picture.parts.values())


def picture_view(values: Values, shown: ShownPicture, areas: Iterable[Ref] = ()) -> Plain:
    """One picture. `parts` are those that lead somewhere; a part without a label of its own is labelled by its title.

    `areas` are the body areas of the page that shows it.
    """
    picture = shown.picture
    there = {key: ref for key, ref in picture.parts.items() if values.library.has(ref)}
    links = {key: link for key, ref in there.items() if (link := values.reference(ref)) and "title" in link}
    addresses = {key: part_address(values, picture, picture.parts[key]) for key in links}
    return {
        "id": picture.id,
        "file": "",
        "title": picture.title,
        "alt": values.parts(picture.alt),
        "caption": values.plain(picture.caption),
        "labels": {key: values.words(link["title"]) for key, link in links.items()} | values.plain(picture.labels),
        "parts": [
            {"key": key, "title": link["title"], "address": addresses[key]}
            for key, link in links.items()
            if addresses[key]
        ],
        "marked": list(shown.marked),
        "areas": [area.id for area in areas],
    }


def part_address(values: Values, picture: Picture, ref: Ref) -> str | None:
    """Where a part of a picture leads: to the page of a record, or to the group of an area in the index of one type.

    Never to the index of another: who asks what a pain in the side may be must not land on an exercise.
    """
    if ref in values.library.entries:
        return ref.address
    entries = values.library.of_type(picture.areas_in.id) if picture.areas_in else ()
    groups = (
        f"{entry.ref.folder}/#{group_id(field, ref.id)}"
        for entry in entries
        for field in entry.record.index_by
        if ref in _named(entry.record, field)
    )
    return next(groups, None)


def _file(view: Plain) -> str:
    """The file of a map: what is marked, and the areas of the page, decide what it shows."""
    return f"maps/{'-'.join((view['id'], *view['marked'], *view['areas']))}.svg"


def group_id(field: str, entry_id: str) -> str:
    """The id of a group's heading on an index page."""
    return f"{field.replace('_', '-')}-{entry_id}"


def _of_record(values: Values, entry: Entry, shown: Iterable[ShownPicture]) -> list[Plain]:
    return [picture_view(values, one, getattr(entry.record, "body_areas", ())) for one in shown]


def _named(record: Record, field: str) -> tuple[Ref, ...]:
    value = getattr(record, field)
    return value if isinstance(value, tuple) else (value,)
