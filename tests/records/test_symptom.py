"""Symptoms: what the body needs depends on what the symptom usually needs."""

import pytest

from healthsite.records.symptom import Symptom
from tests.small import record


@pytest.mark.parametrize("usually", ["self-care", "soon", "urgent"])
def test_a_symptom_says_what_to_do_oneself(usually: str) -> None:
    assert record(Symptom, f"usually: {usually}").required_sections == ("Overview", "What you can do")


def test_a_symptom_that_is_an_emergency_in_itself_need_not() -> None:
    assert record(Symptom, "usually: emergency").required_sections == ("Overview",)
