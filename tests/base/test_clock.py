"""The clock gives UTC moments and the office's own calendar day."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from asn_desktop.base.clock import FixedClock, OfficeZone, SystemClock

LATE_EVENING_UTC = datetime(2026, 10, 4, 17, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "hour", "day"),
    [
        (OfficeZone.WIB, 0, date(2026, 10, 5)),
        (OfficeZone.WITA, 1, date(2026, 10, 5)),
        (OfficeZone.WIT, 2, date(2026, 10, 5)),
    ],
)
def test_the_office_day_is_the_local_day(zone: OfficeZone, hour: int, day: date) -> None:
    clock = FixedClock(LATE_EVENING_UTC, zone)
    assert clock.today() == day
    assert clock.local_now().hour == hour
    assert clock.now() == LATE_EVENING_UTC


def test_a_fixed_clock_moves_only_when_told() -> None:
    clock = FixedClock(LATE_EVENING_UTC)
    assert clock.now() == clock.now()
    clock.advance(timedelta(days=1, hours=2))
    assert clock.now() == datetime(2026, 10, 5, 19, 30, tzinfo=UTC)
    assert clock.today() == date(2026, 10, 6)


def test_a_fixed_clock_keeps_utc_whatever_zone_it_was_given() -> None:
    tokyo = timezone(timedelta(hours=9))
    clock = FixedClock(datetime(2026, 10, 5, 2, 30, tzinfo=tokyo))
    assert clock.now() == LATE_EVENING_UTC
    assert clock.now().tzinfo is UTC


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        OfficeZone.WIB.to_local(datetime(2026, 1, 1))


def test_a_typed_office_time_becomes_utc() -> None:
    assert OfficeZone.WITA.to_utc(datetime(2026, 1, 1, 8)) == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Asia/Jakarta", OfficeZone.WIB),
        ("Asia/Pontianak", OfficeZone.WIB),
        ("Asia/Makassar", OfficeZone.WITA),
        ("Asia/Jayapura", OfficeZone.WIT),
        ("wit", OfficeZone.WIT),
    ],
)
def test_a_zone_is_found_by_either_name(name: str, zone: OfficeZone) -> None:
    assert OfficeZone.named(name) is zone


def test_a_foreign_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="EUROPE/PARIS"):
        OfficeZone.named("Europe/Paris")
