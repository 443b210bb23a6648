"""Phone numbers come from the region table: typed into prose they would be wrong for many readers, and grow old."""

import re
from collections.abc import Iterable, Iterator

from healthsite.context import Context
from healthsite.diagnostics import Diagnostic, Position
from healthsite.loading import Entry
from healthsite.records.walk import leaves
from healthsite.text import Text

_LONG_NUMBER = r"(?<![\w,.])\+?\d[\d ()-]{5,}\d(?![\w,]|\.\d)"
_CALL = r"\b(?:call|phone|ring|dial|text)\s+(?:the\s+)?(?:NHS\s+)?\d[\d ]{1,}\d\b"
_YEAR = r"(?:19|20)\d{2}"
_DATES_AND_RANGES = re.compile(rf"{_YEAR}-\d{{2}}-\d{{2}}|\b{_YEAR}\s*-\s*{_YEAR}\b")


def check_phone_numbers(context: Context) -> Iterable[Diagnostic]:
    """phone-number: in records, glossary, pictures, easy lines and texts. (Notes for clinicians are never printed.)"""
    pattern = _pattern(context)
    for entry in context.library.entries.values():
        yield from _check_entry(context, entry, pattern)
    for name in ("texts", "glossary", "pictures", "easy-read"):
        source = context.library.registers.sources_of.get(name)
        for loc, text in leaves(getattr(context.library.registers, name.replace("-", "_"))):
            words = text.words if isinstance(text, Text) else str(text)
            for found in _found(pattern, words):
                if source:
                    yield _problem(source.find(loc, found), found)


def _pattern(context: Context) -> re.Pattern[str]:
    """Long numbers, "call 123", the emergency numbers of all regions, and "call" with the name of a service.

    A figure such as "112 days" and a publisher such as "NHS 111 Wales" are not meant.
    """
    regions = context.library.registers.regions
    emergency = [region.emergency for region in regions if region.emergency]
    numbers = {number for service in emergency for number in (service.number, *service.also) if number}
    helplines = [service for region in regions for service in (region.urgent, region.crisis, region.poison) if service]
    names = {service.name for service in helplines if service.name}
    forms = [_LONG_NUMBER, _CALL]
    if numbers:
        forms.append(rf"(?<![\w,.])(?<!NHS )(?:{_any(numbers)})(?![\w,]|\.\d| [a-z])")
    if names:
        forms.append(rf"\b(?:call|phone|ring|contact)\s+(?:the\s+)?(?:{_any(names)})\b")
    return re.compile("|".join(forms), re.IGNORECASE)


def _any(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _check_entry(context: Context, entry: Entry, pattern: re.Pattern[str]) -> Iterator[Diagnostic]:
    for loc, leaf in leaves(entry.record):
        if isinstance(leaf, Text):
            for found in _found(pattern, leaf.words):
                yield _problem(entry.source.find(loc, found), found)
    for found in _found(pattern, context.body(entry.ref).words):
        yield _problem(entry.source.find_in_body(found), found)


def _found(pattern: re.Pattern[str], words: str) -> list[str]:
    return pattern.findall(_DATES_AND_RANGES.sub("", words))


def _problem(position: Position, found: str) -> Diagnostic:
    return Diagnostic(
        position,
        "phone-number",
        f'"{" ".join(found.split())}" looks like a phone number or a service to call.',
        "Write a placeholder such as {emergency-number} or {urgent-line}; numbers live in regions.yml.",
    )
