"""Walks a record and yields every value with the way to it, so that checks and relations need to know no type."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from healthsite.records.fields import Frozen
from healthsite.refs import Ref
from healthsite.source import Loc
from healthsite.text import Text


@cache
def field_names(model: type[Frozen]) -> tuple[tuple[str, str], ...]:
    """Attribute and written name of every field: ("for_", "for"). A pure fact of the class, so it is kept."""
    return tuple((name, info.alias or name) for name, info in model.model_fields.items())


def leaves(value: Any, loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    """Every value below `value` that holds no further fields, with its place."""
    if isinstance(value, Frozen):
        for attribute, written in field_names(type(value)):
            yield from leaves(getattr(value, attribute), (*loc, written))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from leaves(item, (*loc, number))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*loc, key))
    elif value is not None:
        yield loc, value


def texts(value: Any) -> Iterator[tuple[Loc, Text]]:
    """Every Text below `value`."""
    return ((loc, leaf) for loc, leaf in leaves(value) if isinstance(leaf, Text))


def references(value: Any) -> Iterator[tuple[Loc, Ref]]:
    """Every reference below `value`."""
    return ((loc, leaf) for loc, leaf in leaves(value) if isinstance(leaf, Ref))
