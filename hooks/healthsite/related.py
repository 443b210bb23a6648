"""Records that are related because they share neighbours: computed, never typed."""

from collections import Counter
from collections.abc import Iterator

from healthsite.library import Library
from healthsite.refs import Ref

_CROWD = 40
"""A neighbour that more records than this share tells little, and would make a large library slow."""


def related_records(library: Library, ref: Ref, *, limit: int = 6) -> tuple[Ref, ...]:
    """Records of the same type that share the most neighbours with `ref`, most shared first, then by title."""
    shared: Counter[Ref] = Counter()
    for neighbour in set(_neighbours(library, ref)):
        others = {other for other in _neighbours(library, neighbour) if other.folder == ref.folder and other != ref}
        if len(others) <= _CROWD:
            shared.update(others)
    ranked = sorted(shared, key=lambda other: (-shared[other], library.entries[other].record.title.casefold(), other))
    return tuple(other for other in ranked if shared[other] > 1)[:limit]


def _neighbours(library: Library, ref: Ref) -> Iterator[Ref]:
    for relation in library.relations_of(ref):
        yield relation.target
    for relation in library.backlinks_of(ref):
        yield relation.origin
