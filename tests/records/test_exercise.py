"""Exercises: doses and variants."""

import pytest
from pydantic import ValidationError

from healthsite.records.exercise import Dose, Variant
from healthsite.refs import Ref
from tests.small import model


def test_an_easier_way_is_an_exercise_or_words() -> None:
    assert model(Variant, "id: bridge").id == Ref("exercises", "bridge")
    words = model(Variant, "text: Do it in bed.").text
    assert words is not None
    assert words.raw == "Do it in bed."


@pytest.mark.parametrize("written", ["{id: bridge, text: Do it in bed.}", "{}"])
def test_an_easier_way_is_not_both_and_not_neither(written: str) -> None:
    with pytest.raises(ValidationError, match="either an id or a text"):
        model(Variant, written)


def test_a_dose_needs_no_more_than_its_basis() -> None:
    assert model(Dose, "basis: usual practice").repetitions is None


def test_a_dose_without_basis_is_refused() -> None:
    with pytest.raises(ValidationError, match="basis"):
        model(Dose, "repetitions: 5 times")
