"""The clock is read in one place, and can be told the day."""

from datetime import UTC, date, datetime

import pytest

from healthsite.clock import today


def test_a_fixed_day_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTHSITE_TODAY", "2020-02-29")
    assert today() == date(2020, 2, 29)


@pytest.mark.parametrize("unset", [None, ""])
def test_otherwise_it_is_the_day_in_utc(monkeypatch: pytest.MonkeyPatch, unset: str | None) -> None:
    if unset is None:
        monkeypatch.delenv("HEALTHSITE_TODAY", raising=False)
    else:
        monkeypatch.setenv("HEALTHSITE_TODAY", unset)
    before = datetime.now(UTC).date()
    assert before <= today() <= datetime.now(UTC).date()


def test_a_fixed_day_that_is_no_day_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEALTHSITE_TODAY", "tomorrow")
    with pytest.raises(ValueError, match="tomorrow"):
        today()
