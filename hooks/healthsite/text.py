"""Text of fields: plain words in which source markers and region placeholders are known. Never Markdown, never HTML."""

import re
from dataclasses import dataclass

PLACEHOLDERS = (
    "emergency-number", "emergency-place", "urgent-line", "soon", "pharmacist", "crisis-line", "poison-line",
)  # fmt: skip
"""What may stand in braces; the words come from the region (design: never typed into prose)."""

_TOKEN = re.compile(r"\[\^(?P<source>[^\]\s]*)\]|\{(?P<placeholder>[^}\n]*)\}")


@dataclass(frozen=True)
class Words:
    """A run of plain words."""

    words: str


@dataclass(frozen=True)
class Marker:
    """A source marker, written `[^source-id]`."""

    source: str


@dataclass(frozen=True)
class Placeholder:
    """A word or sentence from the region table, written `{soon}`."""

    name: str


Part = Words | Marker | Placeholder


@dataclass(frozen=True)
class Text:
    """A field's text, parsed once. `raw` is as written."""

    raw: str
    parts: tuple[Part, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of its markers, in order, each as often as written."""
        return tuple(part.source for part in self.parts if isinstance(part, Marker))

    @property
    def words(self) -> str:
        """The plain words alone, for checks and search."""
        return "".join(part.words for part in self.parts if isinstance(part, Words)).strip()

    @property
    def first_sentence(self) -> str:
        """Its first sentence without markers."""
        return re.split(r"(?<=[.!?])\s", self.words, maxsplit=1)[0]


class Claim(Text):
    """Text that says something about effect, harm, timing, cause or danger: it has at least one marker."""


def parse_text(raw: str) -> Text:
    """Split words, markers and placeholders apart."""
    return Text(raw, parse_parts(raw))


def parse_parts(raw: str) -> tuple[Part, ...]:
    """The parts of a text in order. Unknown markers and placeholders are kept: the checks tell of them."""
    parts: list[Part] = []
    end = 0
    for match in _TOKEN.finditer(raw):
        if match.start() > end:
            parts.append(Words(raw[end : match.start()]))
        parts.append(
            Marker(match["source"]) if match["source"] is not None else Placeholder(match["placeholder"].strip())
        )
        end = match.end()
    if end < len(raw):
        parts.append(Words(raw[end:]))
    return tuple(parts)
