"""What a sample is worth: the error that belongs to the table's own sizes, and the words."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.confidence import (
    confidence_of,
    few_sheets_warning,
    margin_of_error,
)
from asn_desktop.domain.public_service.sample_size import sample_size, weekly_target


@pytest.mark.parametrize("population", [100, 300, 500, 1000, 5000, 75_000])
def test_the_sample_of_the_table_has_an_error_of_five_percent(population: int) -> None:
    assert abs(margin_of_error(sample_size(population), population) - 5) <= Decimal("0.1")


def test_fewer_sheets_are_less_sure_and_all_of_them_are_certain() -> None:
    assert margin_of_error(203, 500) == Decimal("5.3")
    assert margin_of_error(500, 500) == 0
    assert margin_of_error(100) == Decimal("9.8")


@given(st.integers(1, 400), st.integers(0, 5000))
def test_one_more_sheet_never_makes_it_worse(respondents: int, population: int) -> None:
    more = margin_of_error(respondents + 1, population)
    assert 0 <= more <= margin_of_error(respondents, population) <= 100


@pytest.mark.parametrize(("respondents", "population"), [(0, 10), (-1, 10), (3, -1)])
def test_nothing_can_be_said_without_sheets(respondents: int, population: int) -> None:
    with pytest.raises(DomainError):
        margin_of_error(respondents, population)


def test_the_words_name_users_error_and_target() -> None:
    told = confidence_of(203, 500, 217)
    assert told.sentence == (
        "Hasil ini mewakili 500 pengguna layanan dengan selisih paling besar ± 5,3 persen pada "
        "tingkat kepercayaan 95 persen, 203 dari target 217 lembar."
    )
    assert not told.is_enough
    assert "belum diisi di Pengaturan" in confidence_of(40, 0, 0).sentence
    assert confidence_of(40, 0, 0).is_enough
    assert confidence_of(0, 500, 217).sentence.startswith("Belum ada lembar")


def test_few_sheets_carry_a_warning() -> None:
    assert few_sheets_warning(0) == few_sheets_warning(30) == ""
    assert "29 lembar" in few_sheets_warning(29)


@pytest.mark.parametrize(
    ("already", "today", "weeks", "a_week"),
    [
        (203, date(2026, 9, 1), 5, 3),
        (217, date(2026, 9, 1), 5, 0),
        (0, date(2026, 9, 30), 1, 217),
        (0, date(2026, 10, 1), 0, 0),
        (210, date(2026, 9, 24), 1, 7),
    ],
)
def test_what_is_missing_is_spread_over_the_weeks_left(
    already: int, today: date, weeks: int, a_week: int
) -> None:
    target = weekly_target(217, already, today, date(2026, 9, 30))
    assert (target.weeks, target.sheets_a_week) == (weeks, a_week)
    assert target.missing == max(217 - already, 0)
