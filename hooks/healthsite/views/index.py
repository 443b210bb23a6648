"""The views of index pages: A to Z with aliases, and groups by the fields that a type names."""

from healthsite.library import Library
from healthsite.loading import Entry
from healthsite.records.base import Record
from healthsite.records.registers import TIERS
from healthsite.refs import Ref
from healthsite.signs import all_signs
from healthsite.views.boxes import boxes_view
from healthsite.views.pictures import group_id, index_maps_view
from healthsite.views.values import Plain, Values


def index_view(values: Values, record_type: type[Record]) -> Plain:
    """The index page of a type: every record with its names from A to Z, then in groups."""
    entries = values.library.of_type(record_type.folder)
    return {
        "folder": record_type.folder,
        "title": type_title(values.library, record_type.folder),
        "address": f"{record_type.folder}/",
        "count": len(entries),
        "letters": _letters(values, entries),
        "records": [values.link(entry.ref) for entry in entries],
        "groupings": [_grouping(values, field, entries) for field in record_type.index_by],
        "urgent_if": {entry.ref.id: _own_emergency(values, entry) for entry in entries},
        "maps": index_maps_view(values, record_type.folder),
        "signs": boxes_view(values, all_signs(values.library, TIERS, full=False)),
    }


def type_title(library: Library, folder: str) -> str:
    """The name of a type in the words of texts.yml."""
    text = library.registers.texts.get("types", {}).get(folder)
    return text.words if text else folder


def _letters(values: Values, entries: tuple[Entry, ...]) -> list[Plain]:
    rows: dict[str, list[Plain]] = {}
    for entry in entries:
        link = values.link(entry.ref)
        rows.setdefault(_letter(entry.record.title), []).append(
            {"name": entry.record.title, "see": False, "record": link}
        )
        for name in entry.record.also_known_as:
            rows.setdefault(_letter(name), []).append({"name": name, "see": True, "record": link})
    return [
        {"letter": letter, "rows": sorted(rows[letter], key=lambda row: (row["name"].casefold(), row["record"]["id"]))}
        for letter in sorted(rows)
    ]


def _letter(name: str) -> str:
    first = name[0].upper()
    return first if first.isalpha() else "0 to 9"


def _grouping(values: Values, field: str, entries: tuple[Entry, ...]) -> Plain:
    groups: dict[Ref, list[Plain]] = {}
    for entry in entries:
        value = getattr(entry.record, field)
        for ref in value if isinstance(value, tuple) else (value,):
            groups.setdefault(ref, []).append(values.link(entry.ref))
    order = _order(values.library, next(iter(groups)).folder) if groups else []
    return {
        "field": field,
        "groups": [
            {
                "id": ref.id,
                "anchor": group_id(field, ref.id),
                "title": values.reference(ref),
                "records": groups[ref],
            }
            for ref in order
            if ref in groups
        ],
    }


def _order(library: Library, folder: str) -> list[Ref]:
    """The order in which the register or the group of texts.yml lists its entries."""
    return [Ref(folder, name) for name in library.names_in(folder)]


def _own_emergency(values: Values, entry: Entry) -> list[Plain]:
    """The emergency signs that a record names itself: "emergency if ..." beside its name in the list by urgency."""
    signs = [values.library.signs[ref] for ref in entry.record.own_signs if ref in values.library.signs]
    return [{"id": sign.id, "short": values.parts(sign.short)} for sign in signs if sign.tier == "emergency"]
