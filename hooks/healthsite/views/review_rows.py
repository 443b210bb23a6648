"""What a record or a register says, as rows that a clinician ticks: one for each sentence or entry, with its sources.

No type is named here: a row is a Text, or the innermost entry of a list with all its Texts.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from healthsite.prose_lines import Line, prose_lines
from healthsite.prose_parts import ProseSection
from healthsite.records.fields import Frozen
from healthsite.records.walk import field_names
from healthsite.refs import Ref
from healthsite.text import Text, Words
from healthsite.views.values import Parts, Plain, Values

LABELS = "fields"
"""The group of texts.yml that may name fields for the clinician, in the order in which a pack shows them."""

_SINGLE = (str, int, date, Ref)


def label(values: Values, field: str) -> str:
    """The name of a field in the words of texts.yml, or else its own."""
    text = values.library.registers.texts.get(LABELS, {}).get(field)
    return text.words if text else field.replace("_", " ").replace("-", " ").capitalize()


def is_fact(value: Any) -> bool:
    """Whether a value says something without a sentence: a kind, a name, a link, or a list of such."""
    items = value if isinstance(value, tuple) else (value,)
    return bool(items) and all(isinstance(item, _SINGLE) for item in items)


def fact(values: Values, field: str, value: Any) -> Plain:
    """Such a value with the name of its field."""
    items = value if isinstance(value, tuple) else (value,)
    return {"field": field, "label": label(values, field), "words": [_fact_words(values, item) for item in items]}


def rows_of(values: Values, value: Any) -> Iterator[Plain]:
    """The rows of any value that holds sentences."""
    if isinstance(value, Text):
        yield row(lines=[_line(values, "", value)])
    elif isinstance(value, Frozen):
        yield from _entry_rows(values, value)
    elif isinstance(value, tuple):
        for item in value:
            yield from rows_of(values, item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from (one | {"name": one["name"] or label(values, key)} for one in rows_of(values, item))


def section_rows(values: Values, section: ProseSection) -> Iterator[Plain]:
    """The rows of one section of a body: its paragraphs, items and rows of tables."""
    for line in prose_lines(section.parts):
        yield row(name=line.heading, lines=[{"field": "", "label": "", "parts": _pieces(values, line)}])


def row(*, name: str = "", facts: Iterable[Plain] = (), lines: Iterable[Plain] = ()) -> Plain:
    """One row: what it is about, what is said of that without a sentence, and the sentences."""
    said = list(lines)
    cited = (part["source"] for line in said for part in line["parts"] if part["kind"] == "source")
    return {"name": name, "facts": list(facts), "lines": said, "sources": list(dict.fromkeys(cited)), "is_inner": False}


def _entry_rows(values: Values, entry: Frozen) -> Iterator[Plain]:
    """The entry with its own sentences, then the entries inside it."""
    name, facts, lines, inner = "", [], [], []
    for attribute, written in field_names(type(entry)):
        value = getattr(entry, attribute)
        if isinstance(value, Ref) and value in values.library.entries:
            name = values.library.entries[value].record.title
        elif is_fact(value) and value is not False and (written != "id" or isinstance(value, Ref)):
            facts.append(fact(values, written, value))
        elif isinstance(value, Text):
            lines.append(_line(values, written, value))
        elif isinstance(value, tuple) and all(isinstance(item, Text) for item in value):
            lines += [_line(values, written, item) for item in value]
        elif value:
            inner.append(value)
    yield row(name=name, facts=facts, lines=lines)
    for value in inner:
        yield from (one | {"is_inner": True} for one in rows_of(values, value))


def _line(values: Values, field: str, text: Text) -> Plain:
    return {"field": field, "label": label(values, field) if field else "", "parts": values.parts(text)}


def _pieces(values: Values, line: Line) -> Parts:
    return [
        plain
        for piece in line.pieces
        for plain in ([{"kind": "words", "words": piece.words}] if isinstance(piece, Words) else values.prose((piece,)))
    ]


def _fact_words(values: Values, value: Any) -> Parts:
    """A kind in the words of texts.yml, a record by its title, everything else as it is written."""
    if not isinstance(value, Ref):
        return values.words("yes" if value is True else str(value))
    found = values.reference(value) or {"id": value.id}
    words: Parts = found["words"] if "words" in found else values.words(found.get("title", value.id))
    return words
