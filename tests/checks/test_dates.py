"""What is past its date is told; the day itself is still in time."""

from datetime import date

import pytest

from healthsite.checks.dates import check_dates
from tests.small import context, danger_signs, entry, library, sign, told


@pytest.mark.parametrize(("today", "is_overdue"), [(date(2029, 11, 1), False), (date(2029, 11, 2), True)])
def test_a_page_is_overdue_after_its_day(today: date, is_overdue: bool) -> None:
    found = told(check_dates(context(library(entry("anatomy/disc")), today=today)))
    assert found == (["This page was to be checked again by 2029-11-01. [overdue-page]"] if is_overdue else [])


@pytest.mark.parametrize(("today", "is_overdue"), [(date(2027, 11, 1), False), (date(2027, 11, 2), True)])
def test_a_danger_sign_is_overdue_after_its_day(today: date, is_overdue: bool) -> None:
    found = told(check_dates(context(library(danger_signs=danger_signs(sign("numb", "soon"))), today=today)))
    sentence = 'The danger sign "numb" was to be checked again by 2027-11-01. [overdue-sign]'
    assert found == ([sentence] if is_overdue else [])
