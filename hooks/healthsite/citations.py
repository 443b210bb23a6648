"""What rests on which source."""

from collections.abc import Mapping

from healthsite.context import Context
from healthsite.pictures import pictures_of
from healthsite.records.walk import texts
from healthsite.refs import Ref
from healthsite.text import Marker


def records_by_source(context: Context) -> Mapping[str, tuple[Ref, ...]]:
    """Source id -> the records whose pages cite it, by type and title: in fields, bodies and pictures."""
    used: dict[str, list[Ref]] = {}
    for record_type in context.types:
        for entry in context.library.of_type(record_type.folder):
            body = context.body(entry.ref)
            cited = {part.source for section in body.sections for part in section.parts if isinstance(part, Marker)}
            shown = (entry.record, *(one.picture for one in pictures_of(context.library, entry.ref)))
            cited |= {source for value in shown for _, text in texts(value) for source in text.sources}
            for source in cited:
                used.setdefault(source, []).append(entry.ref)
    return {source: tuple(refs) for source, refs in used.items()}
