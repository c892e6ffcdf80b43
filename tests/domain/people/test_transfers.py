"""A year is split on a day that holds, and both parts add up to the whole."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.transfers import (
    PlanSpan,
    RatedPart,
    check_split_day,
    is_countable,
    last_day_before,
    months_of,
    share_target,
)
from asn_desktop.domain.performance.terms import Aspect, TargetDirection

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
YEAR = PlanSpan(2026, FIRST, LAST)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2027, 1, 1), "di luar tahun 2026"),
        (date(2025, 12, 31), "di luar tahun 2026"),
        (date(2026, 1, 1), "sudah ada jabatan atau SKP"),
        (date(2026, 9, 1), "sudah ada jabatan atau SKP"),
        (date(2026, 6, 30), "sudah final sampai 30 Juni 2026"),
    ],
)
def test_a_day_that_cannot_split_is_refused_in_words(day: date, words: str) -> None:
    parts = [RatedPart("Triwulan II", date(2026, 4, 1), date(2026, 6, 30), is_final=True)]
    with pytest.raises(DomainError, match=words) as refusal:
        check_split_day(day, YEAR, parts, [date(2026, 9, 1)])
    assert refusal.value.field == "valid_from"


def test_a_day_outside_a_shorter_plan_is_refused() -> None:
    span = PlanSpan(2026, date(2026, 4, 1), LAST)
    with pytest.raises(DomainError, match="Pilih tanggal di antaranya"):
        check_split_day(date(2026, 2, 1), span, [], [])


def test_days_filled_in_after_the_split_are_not_left_behind() -> None:
    filled = [RatedPart("Triwulan III", date(2026, 7, 1), date(2026, 9, 30), is_final=False)]
    with pytest.raises(DomainError, match="Realisasi Triwulan III sudah diisi"):
        check_split_day(date(2026, 7, 1), YEAR, filled, [])
    check_split_day(date(2026, 8, 15), YEAR, filled, [])


def test_the_day_after_a_final_rating_splits() -> None:
    rated = [RatedPart("Triwulan II", date(2026, 4, 1), date(2026, 6, 30), is_final=True)]
    check_split_day(date(2026, 7, 1), YEAR, rated, [])


@pytest.mark.parametrize(
    ("starts", "ends", "months"),
    [
        (date(2026, 6, 1), LAST, 7),
        (FIRST, LAST, 12),
        (FIRST, date(2026, 2, 28), 2),
        (date(2026, 3, 16), LAST, 10),
        (date(2026, 3, 18), LAST, 9),
        (FIRST, date(2026, 4, 15), 4),
        (date(2026, 4, 16), LAST, 8),
    ],
)
def test_a_month_counts_where_most_of_its_days_lie(starts: date, ends: date, months: int) -> None:
    assert months_of(starts, ends) == months


@given(st.dates(date(2026, 1, 2), LAST), st.decimals("0.01", "99999", places=2))
def test_both_parts_always_add_up(day: date, value: Decimal) -> None:
    assert months_of(FIRST, last_day_before(day)) + months_of(day, LAST) == 12
    before, after = share_target(value, FIRST, day, LAST)
    assert before + after == value
    assert before >= 0
    assert after >= 0


def test_whole_numbers_are_shared_in_whole_numbers() -> None:
    assert share_target(Decimal(12), FIRST, date(2026, 9, 16), LAST) == (Decimal(9), Decimal(3))
    assert share_target(Decimal(10), FIRST, date(2026, 8, 1), LAST) == (Decimal(6), Decimal(4))


@pytest.mark.parametrize(
    ("value", "direction", "aspect", "shared"),
    [
        (Decimal(12), TargetDirection.MORE, Aspect.QUANTITY, True),
        (Decimal(12), TargetDirection.MORE, None, True),
        (Decimal(98), TargetDirection.MORE, Aspect.QUALITY, False),
        (Decimal(15), TargetDirection.LESS, Aspect.TIME, False),
        (None, TargetDirection.TEXT, Aspect.QUANTITY, False),
    ],
)
def test_only_counts_are_shared_by_months(
    value: Decimal | None, direction: TargetDirection, aspect: Aspect | None, shared: bool
) -> None:
    assert is_countable(value, direction, aspect) is shared


@pytest.mark.parametrize("unit", ["berkas per triwulan", "orang/bulan", "kali Per Minggu"])
def test_what_is_counted_per_month_or_quarter_is_not_shared(unit: str) -> None:
    assert not is_countable(Decimal(12), TargetDirection.MORE, Aspect.QUANTITY, unit)
    assert is_countable(Decimal(12), TargetDirection.MORE, Aspect.QUANTITY, "persil")
