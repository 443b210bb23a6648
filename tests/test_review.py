"""When pages and danger signs are to be checked again, and whether a clinician's review still holds."""

from datetime import date

import pytest

from healthsite.records.body import Anatomy
from healthsite.records.registers import DangerSign
from healthsite.review import (
    changed_since_review,
    last_change,
    months_after,
    next_check,
    review_holds,
    sign_check,
)
from tests.small import record, required, sign


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-11-21", 1, "2026-12-21"),
        ("2026-11-21", 2, "2027-01-21"),
        ("2026-12-01", 12, "2027-12-01"),
        ("2026-12-31", 36, "2029-12-31"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-08-31", 1, "2026-09-30"),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: str, months: int, later: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(later)


@pytest.mark.parametrize(("written", "due"), [("", date(2029, 11, 1)), ("review_every: 12", date(2027, 11, 1))])
def test_a_page_is_due_when_its_months_are_over(written: str, due: date) -> None:
    assert next_check(record(Anatomy, written)) == due


def test_a_page_is_due_after_its_sources_were_checked_not_after_it_was_written() -> None:
    assert next_check(record(Anatomy, "{written: 2020-01-01, sources_checked: 2026-01-01}")) == date(2029, 1, 1)


def test_a_danger_sign_is_due_after_twelve_months() -> None:
    assert sign_check(DangerSign.model_validate(sign("numb", "soon", checked="2026-02-28"))) == date(2027, 2, 28)


def test_a_new_page_last_changed_when_it_was_written() -> None:
    assert last_change(record(Anatomy)) == date(2026, 11, 1)


def test_the_last_change_counts_in_whatever_order_they_stand() -> None:
    changes = ", ".join(f"{{on: {day}, what: a, matters: true}}" for day in ("2027-01-01", "2027-03-05", "2027-02-01"))
    assert last_change(record(Anatomy, f"changes: [{changes}]")) == date(2027, 3, 5)


@pytest.mark.parametrize(
    ("review", "changes", "holds", "changed"),
    [
        ("", "", False, False),
        ("", "2026-11-05 true", False, False),
        ("2026-11-05", "", True, False),
        ("2026-11-05", "2026-11-04 true", True, False),
        ("2026-11-05", "2026-11-05 true", True, False),
        ("2026-11-05", "2026-11-06 false", True, True),
        ("2026-11-05", "2026-11-06 true", False, True),
        ("2026-11-05", "2026-11-07 false, 2026-11-06 true, 2026-11-01 true", False, True),
        ("2026-11-05", "2026-11-07 false, 2026-11-04 true", True, True),
        ("2026-10-31", "", False, True),
        ("2026-11-01", "", True, False),
    ],
)
def test_a_review_holds_until_the_page_changes_in_what_matters(
    review: str, changes: str, holds: bool, changed: bool
) -> None:
    written = {"clinical_review": {"by": "a", "on": review}} if review else {}
    days = [dict(zip(("on", "matters"), change.split(), strict=True)) for change in changes.split(", ") if change]
    of = Anatomy.model_validate(required(Anatomy) | written | {"changes": tuple(day | {"what": "a"} for day in days)})
    assert (review_holds(of), changed_since_review(of)) == (holds, changed)
