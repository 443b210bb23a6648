"""The view of a review pack: all that a page or a register says, for a clinician to check against its sources."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from healthsite.context import Context
from healthsite.library import Library, Relation
from healthsite.loading import Entry
from healthsite.pictures import pictures_of
from healthsite.records.fields import Frozen
from healthsite.records.walk import field_names, references, texts
from healthsite.refs import Ref
from healthsite.signs import shown_signs
from healthsite.views.index import type_title
from healthsite.views.record import dates_view, look_alikes_view
from healthsite.views.review_rows import LABELS, fact, is_fact, label, row, rows_of, section_rows
from healthsite.views.review_signs import page_signs, register_signs
from healthsite.views.values import Plain, Values

SIGNS = "danger-signs"
REGISTERS = (SIGNS, "easy-read", "glossary", "pictures", "texts")
"""Registers with a pack of their own: what they say stands on many pages."""

_ELSEWHERE = frozenset({
    "title", "danger_signs", "danger_signs_short", "pictures", "pose", "also_typed", "written", "sources_checked",
    "clinical_review", "review_every", "changes", "status", "redirect_from",
})  # fmt: skip
"""Fields that the pack shows in another way, or that no page prints."""

_OF_THE_WIDER = ("benefits",)
"""Fields of a wider record that the pages of its kinds print too."""


def pack_names(context: Context) -> tuple[str, ...]:
    """Everything that has a pack: the registers, and every page of a record."""
    registers = context.library.registers
    said = {name: _register_value(context.library, name) for name in REGISTERS} | {SIGNS: registers.danger_signs.signs}
    return (*(name for name in REGISTERS if said[name]), *(str(ref) for ref in context.library.entries))


def pack_view(values: Values, name: str) -> Plain:
    """The pack of one of these, its rows numbered through."""
    folder, slash, record_id = name.partition("/")
    entry = values.library.entries[Ref(folder, record_id)] if slash else None
    view = _page(values, entry) if entry else _register(values, name)
    rows = [one for part in (*view["tiers"], *view["groups"]) for one in _rows_in(part)]
    for number, one in enumerate(rows, 1):
        one["number"] = number
    return view | {"name": name, "made": values.context.today, "count": len(rows)}


def _rows_in(part: Plain) -> Iterator[Plain]:
    """The rows of a group, or those of the groups of a tier."""
    yield from part["rows"] if "rows" in part else (one for group in part["groups"] for one in group["rows"])


def _page(values: Values, entry: Entry) -> Plain:
    """Signs, then groups in the order of texts.yml, then those that it does not name, and the body."""
    order = {field: number for number, field in enumerate(values.library.registers.texts.get(LABELS, {}))}
    groups = [*_field_groups(values, entry), *_groups_of_others(values, entry)]
    groups.sort(key=lambda group: order.get(group["id"], len(order)))
    groups += _body_groups(values, entry)
    return {
        "title": entry.record.title,
        "type": type_title(values.library, entry.ref.folder),
        "file": entry.source.path,
        "is_draft": entry.record.status == "draft",
        "dates": dates_view(values, entry),
        "tiers": page_signs(values, shown_signs(values.library, entry.record)),
        "groups": [group for group in groups if group["rows"]],
    }


def _field_groups(values: Values, entry: Entry) -> list[Plain]:
    """The record's own fields. What they say without a sentence stands beside its claim, or beside its summary."""
    shown = {field: value for field, value in _shown_fields(entry) if not is_fact(value)}
    groups = {field: _group(values, field, rows_of(values, value)) for field, value in shown.items()}
    facts = [fact(values, field, value) for field, value in _shown_fields(entry) if is_fact(value)]
    groups["claim" if "claim" in groups else "summary"]["rows"][0]["facts"] += facts
    return list(groups.values())


def _shown_fields(entry: Entry) -> Iterator[tuple[str, Any]]:
    """Written name and value of the fields that are written and that the pack shows."""
    for attribute, written in field_names(type(entry.record)):
        value = getattr(entry.record, attribute)
        if written not in _ELSEWHERE and value is not None and value is not False and value != ():
            yield written, value


def _groups_of_others(values: Values, entry: Entry) -> Iterator[Plain]:
    """What other records and registers say on this page, or beside the link that leads to it."""
    yield from _groups_of_relations(values, entry.ref)
    wider = entry.record.kind_of
    if wider is not None and wider in values.library.entries:
        yield from _groups_of_wider(values, values.library.entries[wider])
    yield _group(values, "look-alikes", _look_alike_rows(values, entry.ref))
    yield _group(values, "pictures", (one for drawing in _drawings(values, entry) for one in rows_of(values, drawing)))


def _groups_of_relations(values: Values, ref: Ref) -> Iterator[Plain]:
    """The entries of other records that name this one, by type and field."""
    found = (relation for relation in values.library.backlinks_of(ref) if relation.row and any(texts(relation.row)))
    for (folder, field), relations in groupby(sorted(found, key=_where), key=_where):
        yield _group(values, field, _rows_of_relations(values, relations)) | {
            "origin": type_title(values.library, folder)
        }


def _groups_of_wider(values: Values, wider: Entry) -> Iterator[Plain]:
    """What holds for this record because it holds for the wider one."""
    yield from _groups_of_relations(values, wider.ref)
    for field in _OF_THE_WIDER:
        rows = rows_of(values, getattr(wider.record, field, ()))
        yield _group(values, field, rows) | {"origin": wider.record.title}


def _drawings(values: Values, entry: Entry) -> Iterator[Frozen]:
    """The words of the pictures and of the figure on the page."""
    yield from (shown.picture for shown in pictures_of(values.library, entry.ref))
    named = {ref for _, ref in references(entry.record)}
    yield from (pose for pose in values.library.registers.poses if Ref("poses", pose.id) in named)


def _where(relation: Relation) -> tuple[str, str]:
    return relation.origin.folder, relation.field


def _rows_of_relations(values: Values, relations: Iterable[Relation]) -> Iterator[Plain]:
    for relation in relations:
        for one in rows_of(values, relation.row):
            yield one if one["is_inner"] else one | {"name": values.library.entries[relation.origin].record.title}


def _look_alike_rows(values: Values, ref: Ref) -> Iterator[Plain]:
    for table in look_alikes_view(values, ref):
        first, second = (side["title"] for side in table["pair"])
        for features in table["rows"]:
            said = (("", "feature"), (first, "first"), (second, "second"))
            yield row(lines=[{"field": field, "label": title, "parts": features[field]} for title, field in said])


def _body_groups(values: Values, entry: Entry) -> Iterator[Plain]:
    for section in values.context.body(entry.ref).sections:
        yield _group(values, section.id, section_rows(values, section)) | {"title": section.title}


def _group(values: Values, field: str, rows: Iterable[Plain]) -> Plain:
    return {"id": field, "title": label(values, field), "origin": "", "rows": list(rows)}


def _register(values: Values, name: str) -> Plain:
    source = values.library.registers.sources_of[name]
    return {
        "title": label(values, name),
        "type": "",
        "file": source.path,
        "is_draft": False,
        "dates": None,
        "tiers": register_signs(values) if name == SIGNS else [],
        "groups": [] if name == SIGNS else list(_register_groups(values, name)),
    }


def _register_groups(values: Values, name: str) -> Iterator[Plain]:
    register = _register_value(values.library, name)
    if isinstance(register, Frozen):
        for attribute, written in field_names(type(register)):
            yield _group(values, written, rows_of(values, getattr(register, attribute)))
    elif isinstance(register, dict):
        for group, keys in register.items():
            if group != LABELS:
                yield _group(values, group, rows_of(values, keys))
    else:
        yield _group(values, name, rows_of(values, register))


def _register_value(library: Library, name: str) -> Any:
    return getattr(library.registers, name.replace("-", "_"))
