"""What can be read of a record that is broken elsewhere: one mistake does not hide the next in the same file."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from healthsite.records.base import Record
from healthsite.source import Loc, Source
from healthsite.text import Marker, Text, parse_parts


def readable_values(model: type[Record], source: Source, wrong: Iterable[Loc]) -> dict[str, Any]:
    """The fields of a record that are fine, by their written names; of a list, the entries that are fine, by number.

    `wrong` are the places of the mistakes. The markers of the body are there too.
    """
    places = [loc[:2] for loc in wrong if loc]
    values = {
        written: value
        for name, info in model.model_fields.items()
        for written in [info.alias or name]
        for value in _value(info, written, source.fields, places)
    }
    markers = tuple(part for part in parse_parts(source.body) if isinstance(part, Marker))
    return values | {"body": Text("", markers)}


def _value(info: FieldInfo, written: str, fields: Any, places: list[Loc]) -> Iterator[Any]:
    """The value of a field, if it can be read."""
    raw = fields.get(written) if isinstance(fields, dict) else None
    if raw is None or (written,) in places:
        return
    wrong = {place[1] for place in places if place[0] == written}
    if wrong and not isinstance(raw, list):
        return
    kept = [number for number in range(len(raw)) if number not in wrong] if isinstance(raw, list) else []
    kind: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    try:
        value = adapter.validate_python([raw[number] for number in kept] if isinstance(raw, list) else raw)
    except ValidationError:  # told already
        return
    yield dict(zip(kept, value, strict=True)) if isinstance(raw, list) else value
