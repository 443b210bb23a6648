"""What every record has."""

import pytest
from pydantic import ValidationError

from healthsite.records.base import Change
from healthsite.records.body import Anatomy
from tests.small import model, record


def test_a_record_is_published_unless_it_says_otherwise() -> None:
    assert record(Anatomy).status == "published"


@pytest.mark.parametrize(("written", "months"), [("", 36), ("review_every: 6", 6)])
def test_months_between_checks_come_from_the_record_or_its_type(written: str, months: int) -> None:
    assert record(Anatomy, written).review_months == months


def test_a_record_is_no_kind_of_another_by_itself() -> None:
    assert record(Anatomy).kind_of is None


def test_a_change_says_whether_it_matters() -> None:
    assert model(Change, "{on: 2026-11-01, what: New words., matters: true}").matters is True
    with pytest.raises(ValidationError, match="matters"):
        model(Change, "{on: 2026-11-01, what: New words.}")
