"""Markers and placeholders in fields and bodies are known, and texts.yml holds every sentence that pages print."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic, did_you_mean
from healthsite.exercise_plan import has_plan
from healthsite.library import sourced_values
from healthsite.records.walk import texts
from healthsite.refs import Ref
from healthsite.regions import effective_regions, placeholder_words
from healthsite.text import PLACEHOLDERS, Marker, Part, Placeholder

REQUIRED_TEXTS: dict[str, tuple[str, ...]] = {
    "boxes": ("emergency", "urgent", "soon", "self-care", "self-care-first", "all-signs", "sources"),
    "tiers": ("emergency", "urgent", "soon", "self-care"),
    "lines": (
        "disclaimer", "not-reviewed", "reviewed", "first-version", "overdue-page", "overdue-sign", "also-known-as",
        "not-found", "read-as-copy", "read-as-summary", "look-alikes", "dose-follow-leaflet", "medicine-start-stop",
        "one-of", "exercise-start", "exercise-pain-rule", "exercise-stop",
    ),
}  # fmt: skip
"""What templates print from texts.yml: group -> keys. The title of each type in use is required besides."""

TEXTS_OF_REGISTERS: dict[str, dict[str, tuple[str, ...]]] = {
    "pictures": {"pictures": ("shows", "parts", "marked")},
    "home": {"home": ("changes", "matters", "check-signs", "ways")},
}
"""What templates print besides on sites that have a register: its name -> group -> keys."""


TEXTS_OF_CHOICE = {
    "region": (
        "choose", "kept", "shown", "number", "elsewhere", "all", "chosen", "forget", "forgotten", "not-kept", "failed",
        "called",
    ),
    "elsewhere": PLACEHOLDERS,
}  # fmt: skip
"""What the choice of a region says besides on sites that offer it, with words in the place of every placeholder."""

TEXTS_OF_PLAN = {
    "plan": (
        "lead", "kept", "no-scripts", "ready", "to-print", "make", "add", "choose", "who-not", "chosen", "see", "sheet",
        "nothing", "print", "copy", "copied", "copy-failed", "again", "emptied", "up", "down", "off", "added",
        "removed", "moved", "shared", "own", "unknown", "not-kept", "need", "hold", "signs", "leave-out", "for", "tick",
        "exercise", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "address", "ways",
        "more",
    ),
    "pages": ("exercise-plan", "exercise-sheet"),
}  # fmt: skip
"""What the exercise plan says on sites that have its group of words."""

TEXTS_OF_VERSIONS = {
    "versions": (
        "easy-read", "large-print", "card", "main", "other", "print", "card-how", "card-from", "any-one", "meanwhile",
        "full-page", "sources",
    ),
}  # fmt: skip
"""What other versions of a page say on sites that have their group of words."""


@dataclass(frozen=True)
class Known:
    """What markers and placeholders may name: sources, and what the region has words for."""

    sources: frozenset[str]
    placeholders: frozenset[str]


def check_texts(context: Context) -> Iterable[Diagnostic]:
    """unknown-source, unknown-placeholder, missing-text."""
    known = Known(frozenset(context.library.names_in("sources")), _fillable(context))
    yield from _check_fields(context, known)
    yield from _check_bodies(context, known)
    if "texts" not in context.library.broken:
        yield from _check_required(context)


def _check_fields(context: Context, known: Known) -> Iterator[Diagnostic]:
    for source, value in sourced_values(context.library):
        for loc, text in texts(value):
            for part in text.parts:
                problem = _problem(context, part, known)
                if problem:
                    rule, message, hint, written = problem
                    yield Diagnostic(source.find(loc, written), rule, message, hint)


def _check_bodies(context: Context, known: Known) -> Iterator[Diagnostic]:
    for ref, entry in context.library.entries.items():
        for section in context.body(ref).sections:
            for part in section.parts:
                problem = _problem(context, part, known) if isinstance(part, Marker | Placeholder) else None
                if problem:
                    rule, message, hint, written = problem
                    yield Diagnostic(entry.source.find_in_body(written), rule, message, hint)


def _problem(context: Context, part: Part, known: Known) -> tuple[str, str, str, str] | None:
    """Rule, message, hint and the words to look for."""
    if isinstance(part, Marker) and part.source not in known.sources and "sources" not in context.library.broken:
        hint = f"{did_you_mean(part.source, known.sources)} Sources live in sources.yml.".strip()
        return "unknown-source", f'No source has the id "{part.source}".', hint, f"[^{part.source}]"
    if isinstance(part, Placeholder) and part.name not in PLACEHOLDERS:
        hint = did_you_mean(part.name, PLACEHOLDERS) or f"The placeholders are: {', '.join(PLACEHOLDERS)}."
        return "unknown-placeholder", f'There is no placeholder "{part.name}".', hint, part.name
    if isinstance(part, Placeholder) and part.name not in known.placeholders:
        message = f'The region "{context.region}" has no words for "{part.name}".'
        return "unknown-placeholder", message, "Add them to regions.yml.", part.name
    return None


def _fillable(context: Context) -> frozenset[str]:
    """The placeholders that the region has words for. (A region that is not there is told elsewhere.)"""
    region = effective_regions(context.library.registers.regions).get(context.region)
    return frozenset(placeholder_words(region) if region else PLACEHOLDERS)


def _check_required(context: Context) -> Iterator[Diagnostic]:
    required = REQUIRED_TEXTS | {"types": tuple(t.folder for t in context.types if context.library.of_type(t.folder))}
    for register, groups in TEXTS_OF_REGISTERS.items():
        if getattr(context.library.registers, register):
            required |= groups
    if "region" in context.library.registers.texts:
        required |= TEXTS_OF_CHOICE
    if has_plan(context.library):
        required |= TEXTS_OF_PLAN
    if "versions" in context.library.registers.texts:
        required |= TEXTS_OF_VERSIONS
    for group, keys in required.items():
        for key in keys:
            if not context.library.has(Ref(f"texts/{group}", key)):
                yield Diagnostic(
                    context.library.registers.sources_of["texts"].position(),
                    "missing-text",
                    f'The sentence "{key}" of the group "{group}" is missing.',
                    "Pages print it; add it.",
                )
