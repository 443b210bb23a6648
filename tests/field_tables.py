"""What CONTRIBUTING.md has to say of the fields of every record type and register, read from the models themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import RootModel

from healthsite.records import RECORD_TYPES, easy_read, poses, registers
from healthsite.records import fields as kinds
from healthsite.records.base import Record, RecordWithSigns
from healthsite.records.fields import Frozen, To

_NAMES: dict[Any, str] = {
    kinds.Text: "Text",
    kinds.Claim: "Claim",
    kinds.Basis: "Claim, or `usual practice`",
    kinds.DoNot: "Text that begins `do not`",
    kinds.PlainWords: "words",
    kinds.Title: "words, at most 65 characters",
    kinds.Id: "id",
    kinds.Day: "date",
    kinds.TrueFalse: "`true` or `false`",
    kinds.WholeNumber: "whole number",
    kinds.WebAddress: "web address",
    kinds.SiteAddress: "address of this site",
    kinds.AnyRef: "type/id",
    poses.Angles: "joint: degrees",
    poses.Holds: "hand or foot: place",
    poses.RestingPart: "part of the body",
    poses.StayingPart: "part of the body",
    poses.FollowedPart: "part of the body",
}

REGISTERS: dict[str, type[Any]] = {
    "danger-signs.yml": registers.DangerSigns,
    "look-alikes.yml": registers.LookAlikesFile,
    "sources.yml": registers.SourcesFile,
    "glossary.yml": registers.GlossaryFile,
    "regions.yml": registers.RegionsFile,
    "people.yml": registers.PeopleFile,
    "body-areas.yml": registers.BodyAreasFile,
    "home.yml": registers.Home,
    "pictures.yml": registers.PicturesFile,
    "poses.yml": poses.PosesFile,
    "easy-read.yml": easy_read.EasyRead,
    "words.yml": registers.WordsFile,
}
"""Every register with fields of its own (texts.yml has groups and keys)."""


SHARED: dict[type[Frozen], str] = {
    registers.Service: "A service",
    registers.DrugNames: "Names of medicines",
}
"""Parts of regions.yml that stand under many fields: each has a table of its own."""


@dataclass(frozen=True)
class Row:
    """One line of a field table. `field` has the fields above it before a dot: `dose.hold`."""

    field: str
    needed: str
    holds: str


def tables() -> dict[str, list[Row]]:
    """Heading of a table in CONTRIBUTING.md -> its lines."""
    own = {f"{record_type.folder}/": _own_rows(record_type) for record_type in RECORD_TYPES}
    return {
        "Every record": list(_rows(Record)),
        "Records with danger signs": [row for row in _rows(RecordWithSigns) if row not in list(_rows(Record))],
        **own,
        **{name: list(_rows(_entry(model))) for name, model in REGISTERS.items()},
        **{heading: list(_rows(model)) for model, heading in SHARED.items()},
    }


def _own_rows(record_type: type[Record]) -> list[Row]:
    base = RecordWithSigns if issubclass(record_type, RecordWithSigns) else Record
    shared = {row.field.partition(".")[0] for row in _rows(base)}
    return [row for row in _rows(record_type) if row.field.partition(".")[0] not in shared]


def _entry(model: type[Any]) -> type[Frozen]:
    """The model of the entries of a register that is a list."""
    is_list = issubclass(model, RootModel)
    return get_args(model.model_fields["root"].annotation)[0] if is_list else model


def _rows(model: type[Frozen], above: str = "") -> Iterator[Row]:
    hints = get_type_hints(model, include_extras=True)
    for name, info in model.model_fields.items():
        field = above + (info.alias or name)
        yield Row(field, "yes" if info.is_required() else "no", holds(hints[name]))
        inner = _model_in(hints[name])
        if inner is not None and inner not in SHARED:
            yield from _rows(inner, f"{field}.")


def holds(annotation: Any) -> str:
    """The kind of value of a field in an editor's words."""
    if annotation in _NAMES:
        return _NAMES[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return next(holds(step) for step in inner if step is not type(None))
    if origin is Annotated:
        target = next((step for step in inner if isinstance(step, To)), None)
        return _reference(target.folder) if target else holds(inner[0])
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in inner)
    if origin is tuple:
        return f"list: {holds(inner[0])}" if inner[-1] is ... else f"{len(inner)} of: {holds(inner[0])}"
    if origin is dict:
        return "our name: the name there" if holds(inner[1]) == "words" else f"key: {holds(inner[1])}"
    return SHARED.get(annotation, "fields").lower()


def bodies() -> list[tuple[str, str, str]]:
    """Folder, sections of the body and danger signs of each type, as the table of types has them."""
    return [(f"{record_type.folder}/", _sections(record_type), record_type.signs.value) for record_type in RECORD_TYPES]


def _sections(record_type: type[Record]) -> str:
    if record_type.own_sections:
        return f"{record_type.own_sections} or more of its own"
    return ", ".join(section.title + " (required)" * section.required for section in record_type.sections)


def _reference(folder: str) -> str:
    register, _, group = folder.partition("/")
    if group:
        return f"key of `{group}` in texts.yml"
    return f"id of {folder}.yml" if f"{register}.yml" in REGISTERS else f"id of {folder}/"


def _model_in(annotation: Any) -> type[Frozen] | None:
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, Frozen):
        return annotation
    return next((found for step in get_args(annotation) if (found := _model_in(step))), None)
