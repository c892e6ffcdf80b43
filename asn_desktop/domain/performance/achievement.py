"""Achievement in percent, a hint beside numeric targets; no rating follows from it (§2.9)."""

from decimal import Decimal
from enum import Enum
from fractions import Fraction

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.performance.terms import TargetDirection

PLACES = 2
_WHOLE = Decimal("100.00")


class LessFormula(Enum):
    """How "smaller is better" is turned into percent; neither way is written law."""

    MIRRORED = "mirrored"
    RATIO = "ratio"


def achievement(
    target: Decimal | None,
    realization: Decimal | None,
    direction: TargetDirection,
    *,
    high: Decimal | None = None,
    less_formula: LessFormula = LessFormula.MIRRORED,
) -> Decimal | None:
    """Give the achievement in percent, two decimals half-up, never below zero.

    Args:
        target: numeric target, None for a target in words; the low end of a range.
        realization: what was reached in the same unit.
        direction: whether more or less is better.
        high: the high end of a range. Inside the range counts 100; below it more is better,
            above it less.
        less_formula: mirrored is (1 + (1 - r/t)) x 100, ratio is t/r x 100.

    Returns:
        None where no percentage makes sense: text, dates, a zero target, or no realisation.
    """
    if target is None or realization is None:
        return None
    if direction is TargetDirection.RANGE:
        if high is None or target <= realization <= high:
            return None if high is None else _WHOLE
        above = realization > high
        target = high if above else target
        direction = TargetDirection.LESS if above else TargetDirection.MORE
    share = _share(Fraction(target), Fraction(realization), direction, less_formula)
    return None if share is None else round_half_up(max(share, Fraction(0)) * 100, PLACES)


def _share(
    target: Fraction, realization: Fraction, direction: TargetDirection, less_formula: LessFormula
) -> Fraction | None:
    if target == 0:
        return None
    reached = realization / target
    if direction is TargetDirection.MORE:
        return reached
    if direction is not TargetDirection.LESS:
        return None
    if less_formula is LessFormula.MIRRORED:
        return 2 - reached
    return None if reached == 0 else 1 / reached
