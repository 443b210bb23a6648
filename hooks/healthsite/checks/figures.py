"""A figure about health names its source (design 3.1), and a certainty comes from a source that grades."""

from collections.abc import Iterable, Iterator, Mapping

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.loading import Entry
from healthsite.readable import has_health_figure, passages
from healthsite.records.walk import references

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
