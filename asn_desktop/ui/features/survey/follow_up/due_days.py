"""The last days of months that a follow-up can be promised for."""

from datetime import date, timedelta

_MONTHS_OFFERED = 18
_LAST_MONTH = 12


def due_days(today: date, kept: date | None = None) -> list[date]:
    """Return the ends of the months from this one on, and the day that was chosen before."""
    days = []
    year, month = today.year, today.month
    for _ in range(_MONTHS_OFFERED):
        year, month = (year + 1, 1) if month == _LAST_MONTH else (year, month + 1)
        days.append(date(year, month, 1) - timedelta(days=1))
    return sorted({*days, *([kept] if kept else [])})
