"""Working days of an office: which days count, and how limits in working days are reckoned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from asn_desktop.base.errors import DomainError

DELIVERY_WORKING_DAYS: Final = 14
"""Days for handing over the evaluation document (domain reference §1.10)."""
FIXED_HOLIDAYS: Final = (
    (1, 1, "Tahun Baru Masehi"),
    (5, 1, "Hari Buruh Internasional"),
    (6, 1, "Hari Lahir Pancasila"),
    (8, 17, "Hari Kemerdekaan Republik Indonesia"),
    (12, 25, "Hari Raya Natal"),
)
"""Holidays on the same day every year; all others move and are typed from the yearly decree."""
_LONGEST_LIMIT: Final = 400


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """Which days an office works.

    Attributes:
        working_days: 5 for Monday to Friday, 6 for Monday to Saturday.
        days_off: holidays and days on which the office is closed.
    """

    working_days: int = 5
    days_off: frozenset[date] = frozenset()

    def is_working_day(self, day: date) -> bool:
        """Tell whether the office works on a day."""
        return day.weekday() < self.working_days and day not in self.days_off

    def add(self, day: date, count: int) -> date:
        """Return the working day that is `count` working days after a day, which is not counted.

        Raises:
            DomainError: the limit is negative or longer than a working year.
        """
        if not 0 <= count <= _LONGEST_LIMIT:
            raise DomainError(
                f"Jumlah hari kerja harus 0 sampai {_LONGEST_LIMIT}. Yang tertulis {count}.",
                field="days",
            )
        left = count
        while left > 0:
            day += timedelta(days=1)
            left -= self.is_working_day(day)
        return day

    def between(self, first: date, last: date) -> int:
        """Count the working days after `first` up to and with `last`; negative when it is past."""
        if last < first:
            return -self.between(last, first)
        days = (last - first).days
        return sum(self.is_working_day(first + timedelta(days=n)) for n in range(1, days + 1))

    def next_working_day(self, day: date) -> date:
        """Return the day itself, or the first working day after it."""
        while not self.is_working_day(day):
            day += timedelta(days=1)
        return day


def fixed_holidays(year: int) -> tuple[tuple[date, str], ...]:
    """List the holidays that fall on the same day every year, for a checklist."""
    return tuple((date(year, month, day), name) for month, day, name in FIXED_HOLIDAYS)


def remaining_words(calendar: OfficeCalendar, due: date, today: date) -> str:
    """Say how far a deadline is: "lewat 3 hari kerja", "hari ini", "5 hari kerja lagi"."""
    if due == today:
        return "hari ini"
    count = calendar.between(today, due)
    if due < today:
        return f"lewat {max(-count, 1)} hari kerja"
    return f"{count} hari kerja lagi" if count else "sebelum hari kerja berikutnya"


def check_days_off(days: Iterable[date], year: int) -> None:
    """Refuse days of another year, which a pasted list easily holds.

    Raises:
        DomainError: naming the first one (field "day").
    """
    for day in days:
        if day.year != year:
            raise DomainError(
                f"Tanggal {day:%d-%m-%Y} bukan tahun {year}. Periksa tahunnya.", field="day"
            )
