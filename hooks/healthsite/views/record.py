"""The view of a record's page."""

from collections.abc import Iterable

from healthsite.library import Relation
from healthsite.loading import Entry
from healthsite.records.walk import field_names
from healthsite.refs import Ref
from healthsite.related import related_records
from healthsite.review import changed_since_review, last_change, next_check, review_holds
from healthsite.signs import shown_signs
from healthsite.views.boxes import boxes_view
from healthsite.views.pictures import maps_view, own_pictures_view
from healthsite.views.regions import other_names_view
from healthsite.views.values import Plain, Values
from healthsite.views.ways import ways_view


def record_view(values: Values, entry: Entry) -> Plain:
    """Everything that the page of a record may show.

    `fields` has the record's own fields by their written names; `sections` its body by section id; `backlinks` the
    records that name this one, by "type.field"; `inherited` the record that this one is a kind of.
    """
    record = entry.record
    own_boxes = boxes_view(values, shown_signs(values.library, record), getattr(record, "self_care_if", ()))
    return {
        "folder": entry.ref.folder,
        "id": entry.ref.id,
        "address": entry.ref.address,
        "title": record.title,
        "is_draft": record.status == "draft",
        "summary": values.parts(record.summary),
        "fields": _fields(values, entry),
        "looked_for": list(record.looked_for),
        "names_elsewhere": other_names_view(values.library, record),
        "sections": _sections(values, entry),
        "backlinks": backlinks_view(values, entry.ref),
        "inherited": _inherited(values, entry),
        "related": [values.link(ref) for ref in related_records(values.library, entry.ref)],
        "look_alikes": look_alikes_view(values, entry.ref),
        "pictures": own_pictures_view(values, entry),
        "maps": maps_view(values, entry),
        "signs": own_boxes,
        "dates": dates_view(values, entry),
        "versions": ways_view(values, entry.ref),
    }


def backlinks_view(values: Values, ref: Ref) -> dict[str, list[Plain]]:
    """Relations that lead here, by "type.field", each record once in a field (rows of a list stand one by one)."""
    groups: dict[str, list[Relation]] = {}
    for relation in values.library.backlinks_of(ref):
        groups.setdefault(f"{relation.origin.folder}.{relation.field}", []).append(relation)
    return {key: [values.relation(relation) for relation in relations] for key, relations in groups.items()}


def look_alikes_view(values: Values, ref: Ref | None = None) -> list[Plain]:
    """The look-alike tables of a record, or all of them."""
    tables = values.library.registers.look_alikes
    return [
        {"pair": [values.reference(side) for side in table.pair], "rows": values.plain(table.rows)}
        for table in tables
        if (ref is None or ref in table.pair) and all(side in values.library.entries for side in table.pair)
    ]


def _fields(values: Values, entry: Entry) -> Plain:
    return {
        written: values.plain(getattr(entry.record, name))
        for name, written in field_names(type(entry.record))
        if name not in ("summary", "title")
    }


def _sections(values: Values, entry: Entry) -> dict[str, Plain]:
    return {
        section.id: {"id": section.id, "title": section.title, "parts": values.prose(section.parts)}
        for section in values.context.body(entry.ref).sections
    }


def _inherited(values: Values, entry: Entry) -> Plain | None:
    """What holds for this record because it holds for the wider one that it is a kind of."""
    wider = entry.record.kind_of
    if wider is None or wider not in values.library.entries:
        return None
    other = values.library.entries[wider]
    return {"record": values.link(wider), "fields": _fields(values, other), "backlinks": backlinks_view(values, wider)}


def dates_view(values: Values, entry: Entry) -> Plain:
    """The dates line of a page. `review` is there as soon as a clinician has read the page; `review_holds` says whether
    that is the page as it is now."""
    record = entry.record
    due = next_check(record)
    return {
        "written": record.written,
        "sources_checked": record.sources_checked,
        "next_check": due,
        "overdue": due < values.context.today,
        "changed": last_change(record),
        "review": values.plain(record.clinical_review),
        "review_holds": review_holds(record),
        "changed_since_review": changed_since_review(record),
        "changes": values.plain(record.changes),
    }


def neighbours(entries: Iterable[Entry]) -> dict[Ref, tuple[Ref | None, Ref | None]]:
    """The record before and the record after each, by title within a type."""
    refs = [entry.ref for entry in entries]
    before = [None, *refs[:-1]]
    after = [*refs[1:], None]
    return dict(zip(refs, zip(before, after, strict=True), strict=True))
