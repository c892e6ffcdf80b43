"""Working days with 5 and 6 days a week and the office's own days off."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.working_days import (
    OfficeCalendar,
    check_days_off,
    fixed_holidays,
    remaining_words,
)
from asn_desktop.domain.performance.objections import DayKind, last_filing_day

FRIDAY = date(2026, 10, 2)
HOLIDAYS = frozenset({date(2026, 12, 25), date(2027, 1, 1)})


@pytest.mark.parametrize(
    ("calendar", "start", "days", "last"),
    [
        (OfficeCalendar(5), FRIDAY, 1, date(2026, 10, 5)),
        (OfficeCalendar(6), FRIDAY, 1, date(2026, 10, 3)),
        (OfficeCalendar(5), FRIDAY, 14, date(2026, 10, 22)),
        (OfficeCalendar(6), FRIDAY, 14, date(2026, 10, 19)),
        (OfficeCalendar(5, HOLIDAYS), date(2026, 12, 24), 1, date(2026, 12, 28)),
        (OfficeCalendar(5), FRIDAY, 0, FRIDAY),
    ],
)
def test_a_limit_counts_working_days_only(calendar, start, days, last):
    assert calendar.add(start, days) == last


def test_counting_between_is_the_inverse_of_adding():
    calendar = OfficeCalendar(5, HOLIDAYS)
    last = calendar.add(date(2026, 12, 15), 14)
    assert calendar.between(date(2026, 12, 15), last) == 14
    assert calendar.between(last, date(2026, 12, 15)) == -14


def test_the_limit_of_objections_uses_the_same_days():
    calendar = OfficeCalendar(5, HOLIDAYS)
    assert last_filing_day(
        date(2026, 12, 15),
        day_kind=DayKind.WORKING,
        working_days=calendar.working_days,
        holidays=calendar.days_off,
    ) == calendar.add(date(2026, 12, 15), 14)


def test_only_holidays_on_fixed_days_are_offered():
    days = [day for day, _name in fixed_holidays(2026)]
    assert [(day.day, day.month) for day in days] == [(1, 1), (1, 5), (1, 6), (17, 8), (25, 12)]


def test_a_deadline_says_in_words_how_far_it_is():
    calendar = OfficeCalendar()
    assert remaining_words(calendar, FRIDAY, FRIDAY) == "hari ini"
    assert remaining_words(calendar, date(2026, 10, 6), FRIDAY) == "2 hari kerja lagi"
    assert remaining_words(calendar, FRIDAY, date(2026, 10, 6)) == "lewat 2 hari kerja"
    assert remaining_words(calendar, FRIDAY, date(2026, 10, 3)) == "lewat 1 hari kerja"


def test_a_day_of_another_year_and_an_endless_limit_are_refused():
    with pytest.raises(DomainError, match="bukan tahun 2026"):
        check_days_off([date(2025, 1, 1)], 2026)
    with pytest.raises(DomainError, match="0 sampai 400"):
        OfficeCalendar().add(FRIDAY, 5_000)
