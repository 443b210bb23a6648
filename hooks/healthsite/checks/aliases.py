"""Within a type, a name leads to one record only. (Across types a name may stand twice: both are listed.)"""

import re
from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.loading import Entry
from healthsite.source import Loc


def check_aliases(context: Context) -> Iterable[Diagnostic]:
    """duplicate-alias"""
    for record_type in context.types:
        taken: dict[str, Entry] = {}
        entries = context.library.of_type(record_type.folder)
        for entry in entries:
            taken.setdefault(normalised(entry.record.title), entry)
        for entry in entries:
            for loc, name in _names(entry):
                other = taken.setdefault(normalised(name), entry)
                if other is not entry:
                    yield Diagnostic(
                        entry.source.find(loc, name), "duplicate-alias",
                        f'The name "{name}" already leads to "{other.record.title}".',
                        f"Keep it here or in {other.source.path}, not in both.",
                    )  # fmt: skip


def normalised(name: str) -> str:
    """Names are compared without case, hyphens, apostrophes and other marks."""
    return re.sub(r"[^\w]+", " ", re.sub(r"['’]", "", name.casefold())).strip()


def _names(entry: Entry) -> Iterator[tuple[Loc, str]]:
    for field in ("also_known_as", "also_typed"):
        for number, name in enumerate(getattr(entry.record, field)):
            yield (field, number), name
