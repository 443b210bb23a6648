"""The Flesch-Kincaid grade of a text (content style 26)."""

from collections.abc import Iterable
from dataclasses import dataclass

from healthsite.language.sentences import sentences, words
from healthsite.language.syllables import count_syllables


@dataclass(frozen=True)
class Measure:
    """What was counted. Measures of parts add up to the measure of a page."""

    sentences: int = 0
    words: int = 0
    syllables: int = 0

    def __add__(self, other: "Measure") -> "Measure":
        return Measure(
            self.sentences + other.sentences, self.words + other.words, self.syllables + other.syllables
        )  # fmt: skip

    @property
    def grade(self) -> float:
        """Flesch-Kincaid grade: 0.39 x words a sentence + 11.8 x syllables a word - 15.59; 0 for no words."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / max(self.sentences, 1) + 11.8 * self.syllables / self.words - 15.59


def measure(texts: Iterable[str], *, leave_out: frozenset[str] = frozenset()) -> Measure:
    """Measure texts. Words of `leave_out` (in small letters: names that a page cannot do without) are not counted."""
    total = Measure()
    for text in texts:
        for sentence in sentences(text):
            counted = [word for word in words(sentence) if word.casefold() not in leave_out]
            if counted:
                total += Measure(1, len(counted), sum(count_syllables(word) for word in counted))
    return total
