from pathlib import Path

import pytest

from healthsite.language.syllables import count_syllables

COUNTED = Path(__file__).parent / "syllables.tsv"


def counted_words() -> list[tuple[str, int]]:
    rows = [line.split("\t") for line in COUNTED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return [(word, int(number)) for word, number in rows]


def test_the_sum_over_words_of_the_field_is_within_one_in_a_hundred() -> None:
    rows = counted_words()
    assert len(rows) > 400
    expected = sum(number for _, number in rows)
    assert abs(sum(count_syllables(word) for word, _ in rows) - expected) <= 0.01 * expected


def test_nearly_every_word_is_counted_rightly() -> None:
    wrong = [word for word, number in counted_words() if count_syllables(word) != number]
    assert len(wrong) <= 15


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("back", 1), ("pain", 1), ("nerve", 1), ("sciatica", 4), ("Sciatica's", 4), ("long-lasting", 3), ("eased", 1),
        ("presses", 2), ("walked", 1), ("tired", 1), ("people", 2), ("spasm", 2), ("7", 1), ("", 1),
    ],
)  # fmt: skip
def test_words_have_their_syllables(word: str, number: int) -> None:
    assert count_syllables(word) == number
