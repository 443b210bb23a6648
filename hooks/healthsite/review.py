"""When pages and danger signs are to be checked again, and whether a clinician's review still holds (content style 73
and 74)."""

import calendar
from datetime import date

from healthsite.records.base import Record
from healthsite.records.registers import DangerSign

SIGN_MONTHS = 12
"""Danger signs are checked every 12 months."""


def next_check(record: Record) -> date:
    """The day by which a page's sources are to be read again."""
    return months_after(record.sources_checked, record.review_months)


def sign_check(sign: DangerSign) -> date:
    """The day by which a danger sign is to be checked again."""
    return months_after(sign.checked, SIGN_MONTHS)


def last_change(record: Record) -> date:
    """The day of the last change to a page that its record tells of."""
    return max([record.written, *(change.on for change in record.changes)])


def changed_since_review(record: Record) -> bool:
    """Whether the page tells of a change that the clinician who reviewed it has not seen."""
    review = record.clinical_review
    return review is not None and last_change(record) > review.on


def review_holds(record: Record) -> bool:
    """Whether a clinician has read the page as it is now, but for changes that change nothing of what a reader does."""
    review = record.clinical_review
    if review is None or review.on < record.written:
        return False
    return not any(change.matters and change.on > review.on for change in record.changes)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
