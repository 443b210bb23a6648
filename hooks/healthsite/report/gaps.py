"""Pages and relations that may be missing."""

from collections.abc import Iterator

from healthsite.addresses import src_uri_of
from healthsite.loading import Entry
from healthsite.readable import passages
from healthsite.records.condition import Condition
from healthsite.refs import Ref
from healthsite.views.values import Plain, Values

NAMED_BY_CONDITIONS = ("symptoms", "treatments", "exercises", "risk-factors")
"""Types whose records readers reach from a condition."""
RELATED_TO_CONDITIONS = (*NAMED_BY_CONDITIONS, "prevention", "anatomy")
"""Types for which a condition has a field."""
THIN = 150
"""A page with fewer words of its own says little. Most pages have more than twice as many."""


def gaps(values: Values) -> Iterator[Plain]:
    """Every gap, by kind and page."""
    yield from _without_exercises(values)
    yield from _named_by_no_condition(values)
    yield from _only_in_the_text(values)
    yield from _thin(values)
    for ref in sorted(values.library.drafts):
        yield _gap("draft", ref, "published pages cannot lead there")


def _gap(gap: str, page: Ref, more: str = "") -> Plain:
    return {"gap": gap, "page": str(page), "more": more}


def _without_exercises(values: Values) -> Iterator[Plain]:
    for entry in values.library.of_type("conditions"):
        if isinstance(entry.record, Condition) and not entry.record.exercises:
            yield _gap("no exercises", entry.ref)


def _named_by_no_condition(values: Values) -> Iterator[Plain]:
    for folder in NAMED_BY_CONDITIONS:
        for entry in values.library.of_type(folder):
            origins = (relation.origin for ref in _with_wider(entry) for relation in values.library.backlinks_of(ref))
            if "conditions" not in {origin.folder for origin in origins}:
                yield _gap("no condition names it", entry.ref)


def _with_wider(entry: Entry) -> tuple[Ref, ...]:
    """A record and the wider one whose verdicts hold for it too."""
    return (entry.ref, entry.record.kind_of) if entry.record.kind_of else (entry.ref,)


def _only_in_the_text(values: Values) -> Iterator[Plain]:
    for entry in values.library.of_type("conditions"):
        named = {relation.target for relation in values.library.relations_of(entry.ref)}
        for ref in sorted(set(_linked(values, entry)) - named):
            if ref.folder in RELATED_TO_CONDITIONS:
                yield _gap("only its text leads there", entry.ref, str(ref))


def _linked(values: Values, entry: Entry) -> Iterator[Ref]:
    """The records that a body leads to."""
    places = {src_uri_of(ref): ref for ref in values.library.entries}
    for written in values.context.body(entry.ref).links:
        target = values.context.addresses.target(written, from_src_uri=src_uri_of(entry.ref))
        if target.src_uri in places:
            yield places[target.src_uri]


def _thin(values: Values) -> Iterator[Plain]:
    for ref in sorted(values.library.entries):
        entry = values.library.entries[ref]
        count = sum(len(passage.words.split()) for passage in passages(values.context, entry))
        if count < THIN:
            yield _gap("thin page", ref, f"{count} words")
