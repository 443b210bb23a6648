import pytest

from healthsite.language.sentences import sentences, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It hurts. It passes.", ["It hurts.", "It passes."]),
        ("your leg is numb", ["your leg is numb"]),
        ("Do this: Lie down.", ["Do this:", "Lie down."]),
        ("It takes 2.5 weeks, at most.", ["It takes 2.5 weeks, at most."]),
        ("They said “it is gone.” It came back.", ["They said “it is gone.”", "It came back."]),
        (" . ", []),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It hurts", 2),
        ("long-lasting pain", 2),
        ("20,101 workers", 2),
        ("L4-L5", 1),
        ("the doctor's room", 3),
        ("–", 0),
    ],
)
def test_words_are_counted(text: str, number: int) -> None:
    assert len(words(text)) == number
