"""Rounding half-up is exact and symmetric."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.rounding import round_half_up


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (Decimal("83.805"), 2, "83.81"),
        (Decimal("64.995"), 2, "65.00"),
        (Decimal("88.304"), 2, "88.30"),
        (Fraction(25, 12), 2, "2.08"),
        (Decimal("9.375"), 2, "9.38"),
        (Decimal("-0.5"), 0, "-1"),
        (Decimal("-0.004"), 2, "0.00"),
        (7, 2, "7.00"),
    ],
)
def test_halves_go_away_from_zero(
    value: Decimal | Fraction | int, places: int, expected: str
) -> None:
    assert str(round_half_up(value, places)) == expected


@given(
    st.decimals(min_value=-(10**12), max_value=10**12, places=6),
    st.integers(min_value=0, max_value=5),
)
def test_it_agrees_with_decimal_quantize(value: Decimal, places: int) -> None:
    expected = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    assert round_half_up(value, places) == expected


@given(st.integers(min_value=10**40, max_value=10**50))
def test_large_numbers_keep_every_digit(value: int) -> None:
    assert round_half_up(value) == value
