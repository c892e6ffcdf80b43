"""Achievement is a percentage only where one makes sense (domain reference §2.9)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.achievement import LessFormula, achievement
from asn_desktop.domain.performance.terms import TargetDirection

MORE, LESS = TargetDirection.MORE, TargetDirection.LESS


@pytest.mark.parametrize(
    ("target", "realization", "direction", "expected"),
    [
        ("300", "318", MORE, "106.00"),
        ("98", "98", MORE, "100.00"),
        ("3", "1", MORE, "33.33"),
        ("10", "0", MORE, "0.00"),
        ("15", "17", LESS, "86.67"),
        ("15", "15", LESS, "100.00"),
        ("15", "12", LESS, "120.00"),
        ("15", "40", LESS, "0.00"),
    ],
)
def test_achievement_in_percent(
    target: str, realization: str, direction: TargetDirection, expected: str
) -> None:
    assert achievement(Decimal(target), Decimal(realization), direction) == Decimal(expected)


@pytest.mark.parametrize(
    ("target", "realization", "direction"),
    [
        (None, Decimal(1), MORE),
        (Decimal(1), None, MORE),
        (Decimal(0), Decimal(1), MORE),
        (Decimal(1), Decimal(1), TargetDirection.TEXT),
        (Decimal(1), Decimal(1), TargetDirection.DATE),
    ],
)
def test_no_percentage_where_none_makes_sense(
    target: Decimal | None, realization: Decimal | None, direction: TargetDirection
) -> None:
    assert achievement(target, realization, direction) is None


def test_the_ratio_is_the_other_formula_for_less() -> None:
    ratio = LessFormula.RATIO
    assert achievement(Decimal(15), Decimal(17), LESS, less_formula=ratio) == Decimal("88.24")
    assert achievement(Decimal(15), Decimal(0), LESS, less_formula=ratio) is None


@given(
    st.decimals(min_value="0.01", max_value=10**9, places=2),
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.sampled_from([MORE, LESS]),
)
def test_a_hundred_percent_means_reached(
    target: Decimal, realization: Decimal, direction: TargetDirection
) -> None:
    percentage = achievement(target, realization, direction)
    assert percentage is not None
    assert percentage >= 0
    reached = realization >= target if direction is MORE else realization <= target
    if percentage != 100:
        assert (percentage > 100) == reached


@pytest.mark.parametrize(
    ("realization", "expected"),
    [
        ("10", "100.00"),
        ("12.5", "100.00"),
        ("15", "100.00"),
        ("5", "50.00"),
        ("18", "80.00"),
        ("45", "0.00"),
    ],
)
def test_a_range_is_reached_anywhere_inside_it(realization: str, expected: str) -> None:
    reached = achievement(
        Decimal(10), Decimal(realization), TargetDirection.RANGE, high=Decimal(15)
    )
    assert reached == Decimal(expected)


def test_a_range_with_one_end_has_no_percentage() -> None:
    assert achievement(Decimal(10), Decimal(12), TargetDirection.RANGE) is None


def test_a_range_from_zero_counts_zero_as_inside() -> None:
    zero, high = Decimal(0), Decimal(3)
    assert achievement(zero, zero, TargetDirection.RANGE, high=high) == 100
    assert achievement(zero, Decimal(-1), TargetDirection.RANGE, high=high) is None
