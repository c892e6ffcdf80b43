"""Moments within office hours, never later than now."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from asn_desktop.base.clock import OfficeZone

_FIRST_HOUR, _LAST_HOUR = 8, 15
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Moments:
    """Hands out moments.

    Attributes:
        now: the present, UTC; nothing happens after it.
        today: the office's day.
    """

    zone: OfficeZone
    now: datetime
    today: date
    random: Random

    def between(self, first: date, last: date) -> datetime:
        """Return a moment, UTC, on a working day from first to last, both included."""
        last = min(max(first, last), self.today)
        first = min(first, last)
        day = first + timedelta(days=self.random.randint(0, (last - first).days))
        while day.weekday() >= _SATURDAY and day > first:
            day -= timedelta(days=1)
        clock = time(self.random.randint(_FIRST_HOUR, _LAST_HOUR), self.random.randint(0, 59))
        return min(self.zone.to_utc(datetime.combine(day, clock)), self.now)

    def day_of(self, moment: datetime) -> date:
        """Return the office's calendar day of a moment."""
        return self.zone.to_local(moment).date()
