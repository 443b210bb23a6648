"""A figure about health names its source (design 3.1), and a certainty comes from a source that grades."""

import re
from collections.abc import Iterable, Iterator, Mapping

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.loading import Entry
from healthsite.readable import Passage, passages
from healthsite.records.walk import references

_FIGURE = re.compile(r"\d")
_NOT_HEALTH = re.compile(
    r"\b[CTLS]\d{1,2}\b"  # spinal levels
    r"|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?"
    r"|\b(?:19|20)\d\d\b"  # years
)
_FREE_FIELDS = frozenset(
    {"steps", "dose", "easier", "harder", "equipment", "questions_to_ask", "self_care_if", "changes"}
)
"""Fields in which figures are counts, mirror the danger signs, or are questions."""
_FREE_PARTS = frozenset({"for", "name", "heard", "with"})
GRADING_KINDS = frozenset({"guideline", "review"})
"""Kinds of source that grade evidence."""


def check_figures(context: Context) -> Iterable[Diagnostic]:
    """figure-without-source, certainty-without-grade"""
    kinds = {source.id: source.kind for source in context.library.registers.sources}
    for entry in context.library.entries.values():
        for passage in passages(context, entry):
            if not passage.sources and has_health_figure(passage):
                yield Diagnostic(
                    passage.position(passage.words),
                    "figure-without-source",
                    "This has a figure and names no source.",
                    "Put a marker right after its full stop.",
                )
        yield from _check_certainty(context, entry, kinds)


def has_health_figure(passage: Passage) -> bool:
    """Whether a passage holds a figure that somebody has to have found out."""
    if passage.block is not None and passage.block.kind == "th":
        return False
    if passage.field in _FREE_FIELDS or _FREE_PARTS & {str(step) for step in passage.loc}:
        return False
    return bool(_FIGURE.search(_NOT_HEALTH.sub("", passage.words)))


def _check_certainty(context: Context, entry: Entry, kinds: Mapping[str, str]) -> Iterator[Diagnostic]:
    """A certainty other than not-graded needs a guideline or a review beside it."""
    for loc, ref in references(entry.record):
        if ref.folder != "texts/certainty" or ref.id == "not-graded" or not context.library.has(ref):
            continue
        beside = [p for p in passages(context, entry) if p.loc[:-1] == loc[:-1] and p.loc and p.loc[-1] == "claim"]
        graded = {kinds.get(source) for passage in beside for source in passage.sources} & GRADING_KINDS
        if not graded:
            yield Diagnostic(
                entry.source.position(loc),
                "certainty-without-grade",
                f'The certainty "{ref.id}" stands beside a claim without a guideline or a review.',
                "Write not-graded, or name the source that grades it.",
            )
