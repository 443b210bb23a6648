"""The one place that reads the clock; the core is told the date."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """`HEALTHSITE_TODAY` (2026-11-21) if it is set, else the day in UTC."""
    fixed = os.environ.get("HEALTHSITE_TODAY")
    return date.fromisoformat(fixed) if fixed else datetime.now(UTC).date()
