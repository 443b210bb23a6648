"""Content problems as values: collected, sorted, printed together. `ContentError` exists for the very edge only."""

import difflib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from healthsite.rules import RULES


@dataclass(frozen=True, order=True)
class Position:
    """A place in a file of the project. `path` has slashes and starts at the project; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One mistake: where it is, what it is in the author's words, the rule's permanent name, and how to mend it."""

    position: Position
    rule: str
    message: str
    hint: str = ""

    def __post_init__(self) -> None:
        if self.rule not in RULES:
            raise ValueError(f"{self.rule!r} is not in the list of rules")


class ContentError(Exception):
    """Raised once, at the edge, when content has mistakes: `str()` is the whole report."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_order(diagnostics)
        super().__init__(as_text(self.diagnostics))


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by file, line, column and rule; what was found twice is told once."""
    return tuple(sorted(set(diagnostics)))


def as_text(diagnostics: Iterable[Diagnostic]) -> str:
    """The report for a terminal: one line a mistake, its hint below, and a count at the end."""
    lines: list[str] = []
    count = 0
    for item in diagnostics:
        count += 1
        lines.append(f"{item.position}: error: {item.message} [{item.rule}]")
        if item.hint:
            lines.append(f"    hint: {item.hint}")
    if count:
        lines.append(f"{count} {'mistake' if count == 1 else 'mistakes'} found.")
    return "\n".join(lines)


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """The report for programs: a list of objects with path, line, column, rule, message and hint."""
    rows = [
        asdict(item.position) | {"rule": item.rule, "message": item.message, "hint": item.hint} for item in diagnostics
    ]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """The report as workflow commands, so that each mistake stands beside its line in a pull request."""
    return "\n".join(
        f"::error file={_property(item.position.path)},line={item.position.line},col={item.position.column},"
        f"title={item.rule}::{_data(' '.join(filter(None, (item.message, item.hint))))}"
        for item in diagnostics
    )


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """`Did you mean "nsaids"?`, or an empty text where nothing is near."""
    near = difflib.get_close_matches(wrong, sorted(known), n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else ""


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
