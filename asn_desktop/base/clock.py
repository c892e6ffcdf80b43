"""The clock that services are given, and the three office time zones of Indonesia."""

from abc import ABC, abstractmethod
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum


class OfficeZone(Enum):
    """Indonesian time zones as fixed offsets; no time zone database is needed (no summer time)."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def hours(self) -> int:
        """Hours ahead of UTC."""
        return _HOURS[self.value]

    @property
    def tzinfo(self) -> timezone:
        """The zone as a fixed-offset `timezone`."""
        return timezone(timedelta(hours=self.hours), self.value)

    def to_local(self, moment: datetime) -> datetime:
        """Turn an aware moment into office time.

        Raises:
            ValueError: the moment has no zone, so its office time cannot be known.
        """
        if moment.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be shown in office time")
        return moment.astimezone(self.tzinfo)

    def to_utc(self, local: datetime) -> datetime:
        """Turn an office time (naive or aware) into an aware UTC moment."""
        if local.tzinfo is None:
            local = local.replace(tzinfo=self.tzinfo)
        return local.astimezone(UTC)

    @classmethod
    def named(cls, name: str) -> "OfficeZone":
        """Find a zone by its Indonesian short name or its IANA name.

        Raises:
            ValueError: the name is no Indonesian zone.
        """
        return cls(_IANA_NAMES.get(name, name.upper()))


_HOURS = {"WIB": 7, "WITA": 8, "WIT": 9}
_IANA_NAMES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Ujung_Pandang": "WITA",
    "Asia/Jayapura": "WIT",
}


class Clock(ABC):
    """Tells the time; injected wherever a rule depends on today.

    Attributes:
        zone: the office's time zone.
    """

    def __init__(self, zone: OfficeZone = OfficeZone.WIB) -> None:
        self.zone = zone

    @abstractmethod
    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""

    def local_now(self) -> datetime:
        """Give the present moment in office time, aware."""
        return self.zone.to_local(self.now())

    def local(self, moment: datetime | None) -> datetime | None:
        """Turn a stored moment into office time; None, where nothing happened yet, stays None."""
        return None if moment is None else self.zone.to_local(moment)

    def today(self) -> date:
        """Give the office's calendar day."""
        return self.local_now().date()


class SystemClock(Clock):
    """The computer's clock."""

    def now(self) -> datetime:
        """Give the present moment, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock(Clock):
    """A clock that stands still until it is told to move; for tests and demonstrations."""

    def __init__(self, instant: datetime, zone: OfficeZone = OfficeZone.WIB) -> None:
        super().__init__(zone)
        self._instant = zone.to_utc(instant)

    def now(self) -> datetime:
        """Give the fixed moment, aware, in UTC."""
        return self._instant

    def advance(self, span: timedelta) -> None:
        """Move the clock by a span."""
        self._instant += span
