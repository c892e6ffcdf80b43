"""Rules of the daily log: clock times as typed, the length of an activity, sums per result."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.base.errors import DomainError

DAY_MINUTES: Final = 24 * 60
_CLOCK = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?")
_LENGTH = re.compile(
    r"(?:(\d{1,2})\s*(?:jam|j))?\s*(?:(\d{1,3})\s*(?:menit|mnt|m)?)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Span:
    """When an activity was done and how long it took, in minutes (since midnight for clock times).

    Attributes:
        starts, ends: None where only the length, or nothing, is known.
        minutes: None where nothing is known.
    """

    starts: int | None = None
    ends: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """How often and how long something was done."""

    count: int
    minutes: int


def parse_clock(text: str, *, field: str = "") -> int | None:
    """Read a clock time such as "8", "08.15" or "08:15" as minutes since midnight; "" is None.

    Raises:
        DomainError: it is no time of a day.
    """
    bare = text.strip()
    if not bare:
        return None
    found = _CLOCK.fullmatch(bare)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (DAY_MINUTES, 0)
    if hour * 60 + minute > DAY_MINUTES or minute > 59:
        raise DomainError(f"Jam “{bare}” tidak dikenal. Ketik misalnya 08.15.", field=field)
    return hour * 60 + minute


def parse_length(text: str, *, field: str = "") -> int | None:
    """Read a length such as "90", "1 jam 30 menit" or "45 menit" as minutes; "" is None.

    Raises:
        DomainError: it is no length, or longer than a day.
    """
    bare = text.strip()
    if not bare:
        return None
    found = _LENGTH.fullmatch(bare)
    minutes = int(found[1] or 0) * 60 + int(found[2] or 0) if found else 0
    if not 0 < minutes <= DAY_MINUTES:
        raise DomainError(
            f"Lama “{bare}” tidak dikenal. Ketik menit, misalnya 90, atau 1 jam 30 menit.",
            field=field,
        )
    return minutes


def clock_words(minutes: int | None) -> str:
    """Write minutes since midnight as "08.15"; "" for None."""
    return "" if minutes is None else f"{minutes // 60:02d}.{minutes % 60:02d}"


def length_words(minutes: int) -> str:
    """Write a length as "1 jam 30 menit"."""
    hours, rest = divmod(minutes, 60)
    words = [f"{hours} jam"] if hours else []
    if rest or not hours:
        words.append(f"{rest} menit")
    return " ".join(words)


def span_of(starts: int | None, ends: int | None, minutes: int | None) -> Span:
    """Return the span of what was typed; the clock times decide over a typed length.

    Raises:
        DomainError: it ends before it starts, or only one clock time is known (fields "ends",
            "starts").
    """
    if starts is None and ends is None:
        return Span(minutes=minutes)
    if starts is None:
        raise DomainError("Jam mulai belum diisi.", field="starts")
    if ends is None:
        if minutes is None:
            return Span(starts)
        ends = starts + minutes
    if not starts < ends <= DAY_MINUTES:
        raise DomainError("Jam selesai harus sesudah jam mulai.", field="ends")
    return Span(starts, ends, ends - starts)


def check_log_day(day: date, today: date) -> None:
    """Refuse a day that has not come yet.

    Raises:
        DomainError: the day lies in the future (field "day").
    """
    if day > today:
        raise DomainError("Tanggal ini belum tiba. Catat kegiatan sesudah dikerjakan.", field="day")


def sums_by(entries: Iterable[tuple[str, int | None]]) -> Mapping[str, Sum]:
    """Add up count and minutes of (key, minutes), in the order in which keys first appear."""
    found: dict[str, Sum] = {}
    for key, minutes in entries:
        before = found.get(key, Sum(0, 0))
        found[key] = Sum(before.count + 1, before.minutes + (minutes or 0))
    return found
