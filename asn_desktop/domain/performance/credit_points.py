"""Credit points of functional posts from the predicate (Peraturan BKN 3/2023, §4)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.terms import Predicate

PRINTED_PLACES: Final = 2

PERCENTAGES: Final[Mapping[Predicate, int]] = MappingProxyType(
    {
        Predicate.VERY_GOOD: 150,
        Predicate.GOOD: 100,
        Predicate.NEEDS_IMPROVEMENT: 75,
        Predicate.POOR: 50,
        Predicate.VERY_POOR: 25,
    }
)


@dataclass(frozen=True, slots=True)
class LevelRule:
    """Numbers of one level.

    Attributes:
        coefficient: credit points of a full year with "Baik".
        next_rank: points needed for the next rank.
        next_level: points needed for the next level; None at the top.
    """

    coefficient: Decimal
    next_rank: int
    next_level: int | None


LEVEL_RULES: Final[Mapping[FunctionalLevel, LevelRule]] = MappingProxyType(
    {
        FunctionalLevel.BEGINNER: LevelRule(Decimal("3.75"), 15, 15),
        FunctionalLevel.SKILLED: LevelRule(Decimal("5"), 20, 60),
        FunctionalLevel.PROFICIENT: LevelRule(Decimal("12.5"), 50, 100),
        FunctionalLevel.OVERSEER: LevelRule(Decimal("25"), 100, None),
        FunctionalLevel.EXPERT_FIRST: LevelRule(Decimal("12.5"), 50, 100),
        FunctionalLevel.EXPERT_YOUNG: LevelRule(Decimal("25"), 100, 200),
        FunctionalLevel.EXPERT_MIDDLE: LevelRule(Decimal("37.5"), 150, 450),
        FunctionalLevel.EXPERT_MAIN: LevelRule(Decimal("50"), 200, None),
    }
)


@dataclass(frozen=True, slots=True)
class CreditPoints:
    """Credit points of one stretch of months.

    Attributes:
        percentage: percent of the predicate.
        coefficient: points per year of the level.
        months: whole months counted, 1 to 12.
        exact: the exact points; sum these, round only to print.
    """

    percentage: int
    coefficient: Decimal
    months: int
    exact: Fraction

    def printed(self, places: int = PRINTED_PLACES) -> Decimal:
        """Give the points rounded half-up as the forms print them (two or three decimals)."""
        return round_half_up(self.exact, places)


def credit_points(
    level: FunctionalLevel | None, predicate: Predicate, months: int = 12
) -> CreditPoints | None:
    """Turn a predicate into credit points: months/12 x percent x coefficient.

    Args:
        level: level of the functional post; None for every other post.
        predicate: the employee's predicate.
        months: whole months of the stretch.

    Returns:
        None when the post has no level: there is no credit document then.

    Raises:
        DomainError: months outside 1..12 (field "months").
    """
    if not 1 <= months <= 12:
        raise DomainError(
            f"Lama masa penilaian 1 sampai 12 bulan. Yang tertulis {months} bulan.",
            field="months",
        )
    if level is None:
        return None
    percentage = PERCENTAGES[predicate]
    coefficient = LEVEL_RULES[level].coefficient
    exact = Fraction(months, 12) * Fraction(percentage, 100) * Fraction(coefficient)
    return CreditPoints(percentage, coefficient, months, exact)


def whole_months(starts: date, ends: date) -> int:
    """Count the calendar months from first to last day that are covered wholly.

    1 June to 31 December is 7; 16 March to 31 December is 9, March not being whole.
    """
    if ends < starts:
        return 0
    first = starts.year * 12 + starts.month + (starts.day > 1)
    after = ends + timedelta(days=1)
    return max(after.year * 12 + after.month - first, 0)
