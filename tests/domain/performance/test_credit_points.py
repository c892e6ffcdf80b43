"""Credit points follow from predicate, level and months (domain reference §10.3)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit_points import (
    LEVEL_RULES,
    credit_points,
    whole_months,
)
from asn_desktop.domain.performance.terms import Predicate

BEST_FIRST = tuple(reversed(Predicate))


@pytest.mark.parametrize(
    ("level", "predicate", "months", "exact", "printed"),
    [
        pytest.param(
            FunctionalLevel.EXPERT_FIRST, Predicate.VERY_GOOD, 12, "75/4", "18.75", id="A1"
        ),
        pytest.param(FunctionalLevel.EXPERT_FIRST, Predicate.GOOD, 2, "25/12", "2.08", id="A2"),
        pytest.param(FunctionalLevel.EXPERT_YOUNG, Predicate.GOOD, 7, "175/12", "14.58", id="A3"),
        pytest.param(
            FunctionalLevel.EXPERT_MIDDLE,
            Predicate.NEEDS_IMPROVEMENT,
            3,
            "7.03125",
            "7.03",
            id="A4",
        ),
        pytest.param(FunctionalLevel.OVERSEER, Predicate.VERY_POOR, 12, "6.25", "6.25", id="A7"),
        pytest.param(FunctionalLevel.EXPERT_MAIN, Predicate.GOOD, 12, "50", "50.00", id="A8"),
        pytest.param(
            FunctionalLevel.PROFICIENT,
            Predicate.NEEDS_IMPROVEMENT,
            12,
            "9.375",
            "9.38",
            id="A9",
        ),
    ],
)
def test_a_predicate_becomes_credit_points(
    level: FunctionalLevel, predicate: Predicate, months: int, exact: str, printed: str
) -> None:
    points = credit_points(level, predicate, months)
    assert points is not None
    assert points.exact == Fraction(exact)
    assert str(points.printed()) == printed


def test_a_post_without_level_has_no_credit_points() -> None:  # A10
    assert credit_points(None, Predicate.GOOD, 12) is None


@pytest.mark.parametrize("months", [0, 13, -1])
@pytest.mark.parametrize("level", [FunctionalLevel.SKILLED, None])
def test_months_outside_the_year_are_refused(
    months: int, level: FunctionalLevel | None
) -> None:  # A12
    with pytest.raises(DomainError, match="1 sampai 12 bulan") as refusal:
        credit_points(level, Predicate.GOOD, months)
    assert refusal.value.field == "months"


@pytest.mark.parametrize(
    ("level", "row"),
    [
        (FunctionalLevel.BEGINNER, "5.625/3.75/2.8125/1.875/0.9375"),
        (FunctionalLevel.SKILLED, "7.5/5/3.75/2.5/1.25"),
        (FunctionalLevel.PROFICIENT, "18.75/12.5/9.375/6.25/3.125"),
        (FunctionalLevel.EXPERT_FIRST, "18.75/12.5/9.375/6.25/3.125"),
        (FunctionalLevel.OVERSEER, "37.5/25/18.75/12.5/6.25"),
        (FunctionalLevel.EXPERT_YOUNG, "37.5/25/18.75/12.5/6.25"),
        (FunctionalLevel.EXPERT_MIDDLE, "56.25/37.5/28.125/18.75/9.375"),
        (FunctionalLevel.EXPERT_MAIN, "75/50/37.5/25/12.5"),
    ],
)
def test_the_full_year_table(level: FunctionalLevel, row: str) -> None:
    for predicate, expected in zip(BEST_FIRST, row.split("/"), strict=True):
        points = credit_points(level, predicate)
        assert points is not None
        assert points.exact == Fraction(expected)


def test_three_decimals_can_be_printed() -> None:
    points = credit_points(FunctionalLevel.EXPERT_FIRST, Predicate.GOOD, 2)
    assert points is not None
    assert points.printed(3) == Decimal("2.083")


def test_every_level_has_its_rule() -> None:
    assert set(LEVEL_RULES) == set(FunctionalLevel)
    assert LEVEL_RULES[FunctionalLevel.EXPERT_MIDDLE].next_level == 450
    assert LEVEL_RULES[FunctionalLevel.OVERSEER].next_level is None


@pytest.mark.parametrize(
    ("starts", "ends", "months"),
    [
        (date(2026, 6, 1), date(2026, 12, 31), 7),
        (date(2026, 1, 1), date(2026, 12, 31), 12),
        (date(2026, 1, 1), date(2026, 2, 28), 2),
        (date(2028, 1, 1), date(2028, 2, 28), 1),
        (date(2028, 1, 1), date(2028, 2, 29), 2),
        (date(2026, 3, 16), date(2026, 12, 31), 9),
        (date(2026, 3, 16), date(2026, 3, 31), 0),
        (date(2026, 3, 16), date(2026, 4, 15), 0),
        (date(2026, 5, 1), date(2026, 4, 1), 0),
    ],
)
def test_whole_months_are_counted_with_both_ends(starts: date, ends: date, months: int) -> None:
    assert whole_months(starts, ends) == months


@given(st.sampled_from(FunctionalLevel), st.sampled_from(Predicate), st.integers(1, 11))
def test_parts_of_a_year_add_up_to_the_year(
    level: FunctionalLevel, predicate: Predicate, months: int
) -> None:
    first = credit_points(level, predicate, months)
    second = credit_points(level, predicate, 12 - months)
    whole = credit_points(level, predicate, 12)
    assert first is not None
    assert second is not None
    assert whole is not None
    assert first.exact + second.exact == whole.exact
