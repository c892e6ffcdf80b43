"""Numbers, dates and names read and write the way an Indonesian office does."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import (
    date_full,
    date_long,
    date_short,
    day_month,
    given_name,
    in_words,
    initials,
    listing,
    month_number,
    number,
    parse_date,
    parse_number,
    percent,
    roman,
    time_short,
)

# --- Numbers --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (Decimal("1234.5"), None, "1.234,5"),
        (1800, None, "1.800"),
        (Decimal("84.22"), 2, "84,22"),
        (Decimal("87.5"), 2, "87,50"),
        (Decimal("83.805"), 2, "83,81"),
        (0, None, "0"),
        (-1234567, None, "-1.234.567"),
        (Decimal("-0.001"), 2, "0,00"),
        (Decimal("1E+3"), None, "1.000"),
        (Decimal("2.50"), None, "2,50"),
        (Decimal("2.5"), 0, "3"),
    ],
)
def test_a_number_is_written_with_points_and_a_comma(
    value: Decimal | int, places: int | None, expected: str
) -> None:
    assert number(value, places) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.234,5", "1234.5"),
        ("1234.5", "1234.5"),
        ("1234,5", "1234.5"),
        ("98,5", "98.5"),
        ("98.5", "98.5"),
        ("1.800", "1800"),
        ("1.234.567", "1234567"),
        ("1,234.5", "1234.5"),
        ("0.125", "0.125"),
        ("3,30", "3.30"),
        ("98 %", "98"),
        ("Rp 1.500.000", "1500000"),
        ("rp1.500.000,50", "1500000.50"),
        (" 15 ", "15"),
        ("1 800", "1800"),
        ("-5", "-5"),
        ("\u22125", "-5"),
    ],
)
def test_a_typed_number_is_read(text: str, expected: str) -> None:
    assert parse_number(text) == Decimal(expected)


@pytest.mark.parametrize(
    "text", ["", "  ", "abc", "1.23.4", "1,2,3", "1..2", "12,", "1e5", "NaN", "Infinity", "٣"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(DomainError) as refusal:
        parse_number(text, field="target")
    assert refusal.value.field == "target"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**15)))
def test_a_written_number_reads_back_as_itself(value: Decimal) -> None:
    assert parse_number(number(value)) == value


@given(st.integers())
def test_a_written_whole_number_reads_back_as_itself(value: int) -> None:
    assert parse_number(number(value)) == value


def test_percent_takes_the_hundred_scale() -> None:
    assert percent(Decimal("98.5")) == "98,5%"
    assert percent(Decimal("86.67"), 0) == "87%"


# --- Dates ----------------------------------------------------------------------------------

MONDAY = date(2026, 10, 5)


def test_a_date_is_written_at_four_lengths() -> None:
    assert date_short(MONDAY) == "5 Okt 2026"
    assert date_long(MONDAY) == "5 Oktober 2026"
    assert date_full(MONDAY) == "Senin, 5 Oktober 2026"
    assert day_month(MONDAY) == "5 Okt"


def test_a_time_has_a_point_and_two_digits() -> None:
    assert time_short(datetime(2026, 10, 5, 10, 42)) == "10.42"
    assert time_short(datetime(2026, 10, 5, 7, 5)) == "07.05"


@pytest.mark.parametrize(
    "text",
    [
        "30 Juni 2026",
        "30 Jun 2026",
        "30 JUNI 2026",
        " 30  juni  2026 ",
        "30/06/2026",
        "30/6/2026",
        "30-06-2026",
        "30.06.2026",
        "30 06 2026",
        "2026-06-30",
        "2026/06/30",
        "2026-06-30 00:00:00",
        "2026-06-30T08:15:00+07:00",
        "30/06/2026 09.11",
        "Selasa, 30 Juni 2026",
        "30-Jun-2026",
        "30 June 2026",
    ],
)
def test_a_typed_date_is_read(text: str) -> None:
    assert parse_date(text) == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("text", "month"),
    [("Agt", 8), ("Ags", 8), ("Agustus", 8), ("Nopember", 11), ("Pebruari", 2), ("Oct.", 10)],
)
def test_other_spellings_of_months_are_known(text: str, month: int) -> None:
    assert month_number(text) == month


@pytest.mark.parametrize("text", ["", "besok", "30 Juni", "30/06/26", "30 Jmbl 2026", "2026"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="tidak terbaca") as refusal:
        parse_date(text, field="birth_date")
    assert refusal.value.field == "birth_date"


@pytest.mark.parametrize("text", ["30/02/2026", "31 April 2026", "2026-13-01", "0/1/2026"])
def test_a_day_that_is_not_in_the_calendar_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match="tidak ada di kalender"):
        parse_date(text)


@given(st.dates())
def test_a_written_date_reads_back_as_itself(day: date) -> None:
    padded = f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
    assert parse_date(padded) == parse_date(day.isoformat()) == day
    if day.year >= 1000:
        assert parse_date(date_short(day)) == parse_date(date_long(day)) == day
        assert parse_date(date_full(day)) == day


# --- Names and words ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"), [(1, "I"), (4, "IV"), (9, "IX"), (17, "XVII"), (2026, "MMXXVI")]
)
def test_roman_numerals(value: int, expected: str) -> None:
    assert roman(value) == expected


@pytest.mark.parametrize("value", [0, -1, 4000])
def test_numbers_without_a_roman_numeral_are_refused(value: int) -> None:
    with pytest.raises(ValueError, match="Roman"):
        roman(value)


@pytest.mark.parametrize(
    ("name", "letters", "first"),
    [
        ("Siti Rahmawati, S.E.", "SR", "Siti"),
        ("Sri Wahyuni, S.Sos.", "SW", "Sri"),
        ("Drs. H. Ahmad Nur Yani, M.Si.", "AY", "Ahmad"),
        ("dr. Maria Kolo", "MK", "Maria"),
        ("Mulyadi", "M", "Mulyadi"),
        ("B. Suryanto, S.Sos., M.Si.", "BS", "Suryanto"),
        ("yusuf hidayat", "YH", "yusuf"),
        ("H.", "H", "H."),
        ("", "", ""),
    ],
)
def test_names_lose_their_titles(name: str, letters: str, first: str) -> None:
    assert initials(name) == letters
    assert given_name(name) == first


def test_small_counts_open_a_sentence_in_words() -> None:
    assert [in_words(count) for count in (1, 2, 10, 11, 0)] == [
        "Satu",
        "Dua",
        "Sepuluh",
        "11",
        "0",
    ]


def test_phrases_are_joined_with_dan() -> None:
    assert listing([]) == ""
    assert listing(["a"]) == "a"
    assert listing(["a", "b"]) == "a dan b"
    assert listing(["a", "b", "c"]) == "a, b, dan c"
