import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthsite.language.grade import Measure, measure


def test_the_grade_is_the_formula_of_flesch_and_kincaid() -> None:
    assert measure(["It hurts to walk."]) == Measure(sentences=1, words=4, syllables=4)
    assert measure(["It hurts to walk."]).grade == pytest.approx(0.39 * 4 + 11.8 * 1 - 15.59)


def test_names_can_be_left_out() -> None:
    counted = measure(["Amitriptyline can help."], leave_out=frozenset({"amitriptyline"}))
    assert counted == Measure(sentences=1, words=2, syllables=2)


def test_no_words_have_no_grade() -> None:
    assert measure([]).grade == 0.0


@given(st.lists(st.text(alphabet="ab c.", max_size=30)), st.lists(st.text(alphabet="ab c.", max_size=30)))
def test_measures_of_parts_add_up(first: list[str], second: list[str]) -> None:
    assert measure(first) + measure(second) == measure(first + second)
