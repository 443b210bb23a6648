"""Bodies have the sections of their type, and what stands in them is in its place."""

from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic
from healthsite.loading import Entry
from healthsite.prose_parts import Prose


def check_bodies(context: Context) -> Iterable[Diagnostic]:
    """missing-section, unknown-section, do-not-form."""
    for ref, entry in context.library.entries.items():
        body = context.body(ref)
        yield from _check_sections(entry, body)
        yield from _check_do_not(entry, body)


def _check_sections(entry: Entry, body: Prose) -> Iterator[Diagnostic]:
    titles = [section.title for section in body.sections]
    known = [section.title for section in entry.record.sections]
    for title in dict.fromkeys(titles):
        if title == "" or (known and title not in known) or (not known and not entry.record.own_sections):
            position = entry.source.find_in_body(f"## {title}" if title else "")
            yield Diagnostic(position, "unknown-section", _unknown(title), _sections_hint(known))
        elif titles.count(title) > 1:
            yield Diagnostic(
                entry.source.find_in_body(f"## {title}"),
                "unknown-section",
                f'The section "{title}" is there twice.',
                "Put the two together.",
            )
    for title in entry.record.required_sections:
        if title not in titles:
            yield Diagnostic(
                entry.source.find_in_body(""),
                "missing-section",
                f'The section "{title}" is missing.',
                f"Write a line ## {title} and the text below it.",
            )
    if len(titles) < entry.record.own_sections:
        yield Diagnostic(
            entry.source.find_in_body(""),
            "missing-section",
            f"A page of this type has at least {entry.record.own_sections} sections of its own.",
            "Begin each with a line that starts with ##.",
        )


def _unknown(title: str) -> str:
    return f'There is no section "{title}" in this type.' if title else "Words stand before the first section."


def _sections_hint(known: list[str]) -> str:
    return f"The sections are: {', '.join(known)}." if known else "Put them below a line that starts with ##."


def _check_do_not(entry: Entry, body: Prose) -> Iterator[Diagnostic]:
    for item in body.do_not_items:
        if not item.startswith("do not "):
            yield Diagnostic(
                entry.source.find_in_body(item[:20]),
                "do-not-form",
                'This item of a Do not list does not begin with "do not".',
                "A reader who hears only the verb may take it for advice to do it.",
            )
