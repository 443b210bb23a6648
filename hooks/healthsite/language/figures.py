"""Figures in plain text, in forms that can be compared: rates, and counts with what they count."""

import re
from collections.abc import Mapping

PER_HUNDRED = "in 100"
"""What a rate counts: `1 in 5` and `20 out of 100` are the same figure."""
SMALL_WORDS = frozenset({
    "a", "about", "also", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "did", "do",
    "does", "each", "every", "for", "from", "get", "got", "had", "has", "have", "if", "in", "is", "it", "its",
    "may", "more", "most", "no", "not", "of", "on", "one", "only", "or", "other", "out", "some", "so", "such",
    "than", "that", "the", "their", "them", "then", "these", "they", "this", "those", "to", "up", "was", "were",
    "when", "which", "who", "will", "with", "you", "your",
})  # fmt: skip
"""Words that say nothing of what a sentence is about."""

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_NOT_HEALTH = re.compile(
    r"\b[CTLS]\d{1,2}\b"  # spinal levels
    r"|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?"
    r"|\b(?:19|20)\d\d\b"  # years
)
_RATE = re.compile(
    rf"\b({_FIGURE.pattern})(?: [a-z]+)? out of(?: every)? ({_FIGURE.pattern})"
    rf"|\b(1)(?: [a-z]+)? in(?: every)? ({_FIGURE.pattern})"
    rf"|\b({_FIGURE.pattern})(?: [a-z]+)? in(?: every)? (100|1,?000|10,?000)\b"
)


def has_figure(words: str) -> bool:
    """Whether a text holds a figure besides spinal levels, dates and years."""
    return bool(_FIGURE.search(_NOT_HEALTH.sub("", words)))


def without_figures(words: str) -> str:
    """The words around the figures of a text."""
    return _FIGURE.sub(" ", words)


def figures(words: str) -> Mapping[str, frozenset[str]]:
    """What is counted (PER_HUNDRED, or a word) -> the figures that a text gives for it."""
    found: dict[str, set[str]] = {}
    words = _NOT_HEALTH.sub(" ", words)
    for match in _RATE.finditer(words):
        found.setdefault(PER_HUNDRED, set()).add(_per_hundred(*filter(None, match.groups())))
    words = _RATE.sub(" ", words)
    for match in _FIGURE.finditer(words):
        found.setdefault(_counted(words[match.end() :]), set()).add(match[0])
    return {counted: frozenset(values) for counted, values in found.items()}


def _per_hundred(part: str, whole: str) -> str:
    """`1` and `3` -> `33`. A whole of nothing says nothing."""
    part_of, all_of = (float(figure.replace(",", "")) for figure in (part, whole))
    return f"{100 * part_of / all_of:.2g}" if all_of else part


def _counted(rest: str) -> str:
    """The word after a figure that says what it counts, without its plural; empty where none does."""
    after = re.split(r"[.,;:!?()]", rest, maxsplit=1)[0]
    words = re.findall(r"[a-z]+", after.casefold())[:3]
    return next((word.removesuffix("s") for word in words if word not in SMALL_WORDS), "")
