"""Sentences and words of plain text."""

import re

_END = re.compile(r"(?:(?<=[.!?:])|(?<=[.!?][\"”’)]))\s+(?=[\"“‘(]?[A-Z0-9])")
_WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9'’]|[,.](?=\d))*")
_JOINED = re.compile(rf"{_WORD.pattern}(?:[-–]{_WORD.pattern})*")


def sentences(text: str) -> list[str]:
    """The sentences of a text: a list item or cell without a full stop is one; a colon ends one before a capital."""
    found = (piece.strip() for piece in _END.split(" ".join(text.split())))
    return [piece for piece in found if _WORD.search(piece)]


def words(text: str) -> list[str]:
    """The words of a text; a figure counts as one."""
    return _JOINED.findall(text)
