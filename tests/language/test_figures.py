"""Figures in forms that can be compared."""

import pytest

from healthsite.language.figures import PER_HUNDRED, figures, has_figure, without_figures


@pytest.mark.parametrize("words", ["Most people.", "The nerve L5 leaves below L4-L5.", "Since 2019.", "On 3 May 2020."])
def test_spinal_levels_dates_and_years_are_no_figures(words: str) -> None:
    assert not has_figure(words)
    assert figures(words) == {}


@pytest.mark.parametrize("words", ["It takes 6 weeks.", "1 in 20", "L6 is rare, 5 of them.", "50% less"])
def test_other_numbers_are_figures(words: str) -> None:
    assert has_figure(words)
    assert figures(words)


@pytest.mark.parametrize(
    ("words", "rate"),
    [
        ("1 in 5", "20"), ("20 out of 100 people", "20"), ("1 person in 1,000", "0.1"), ("1 in every 3", "33"),
        ("12 parts out of every 100 parts", "12"), ("12 parts in 100", "12"), ("3 in 1,000", "0.3"),
        ("2 out of 0", "2"),
    ],
)  # fmt: skip
def test_rates_are_the_same_figure_however_they_are_written(words: str, rate: str) -> None:
    assert figures(words) == {PER_HUNDRED: {rate}}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("6 weeks", {"week": {"6"}}),
        ("1 week, 6 weeks", {"week": {"1", "6"}}),
        ("2 or 3 times a day", {"time": {"2", "3"}}),
        ("20,101 workers and 1.5 hours", {"worker": {"20,101"}, "hour": {"1.5"}}),
        ("over 65, pain lasts", {"": {"65"}}),
        ("30 minutes in 2 weeks", {"minute": {"30"}, "week": {"2"}}),
        ("at the age of 20, 37 out of 100", {"": {"20"}, PER_HUNDRED: {"37"}}),
    ],
)
def test_a_figure_belongs_to_what_it_counts(words: str, found: dict[str, set[str]]) -> None:
    assert figures(words) == found


def test_the_words_around_figures_can_be_taken_alone() -> None:
    assert without_figures("In 6 weeks, 1.5 hours").split() == ["In", "weeks,", "hours"]
