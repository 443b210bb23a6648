"""Ids are used once in their register (a record's id is its file name, so two records cannot share one)."""

from collections.abc import Iterable, Sequence

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.source import Loc


def check_register_ids(context: Context) -> Iterable[Diagnostic]:
    """duplicate-id"""
    registers = context.library.registers
    lists: dict[str, tuple[Loc, Sequence[str]]] = {
        "danger-signs": (("signs",), [sign.id for sign in registers.danger_signs.signs]),
        "sources": ((), [source.id for source in registers.sources]),
        "glossary": ((), [term.id for term in registers.glossary]),
        "regions": ((), [region.id for region in registers.regions]),
        "people": ((), [person.id for person in registers.people]),
        "body-areas": ((), [area.id for area in registers.body_areas]),
        "poses": ((), [pose.id for pose in registers.poses]),
        "pictures": ((), [picture.id for picture in registers.pictures]),
        "easy-read": (("signs",), [sign.id.id for sign in registers.easy_read.signs] if registers.easy_read else []),
    }
    for name, (loc, ids) in lists.items():
        seen: set[str] = set()
        for number, entry_id in enumerate(ids):
            if entry_id in seen:
                position = registers.sources_of[name].position((*loc, number, "id"))
                yield Diagnostic(
                    position, "duplicate-id", f'The id "{entry_id}" is used twice.', "Rename one of the two."
                )
            seen.add(entry_id)
