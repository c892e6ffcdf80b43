"""Achievement in percent, a hint beside numeric targets; no rating follows from it (§2.9)."""

from decimal import Decimal
from enum import Enum
from fractions import Fraction

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.performance.terms import TargetDirection

PLACES = 2


class LessFormula(Enum):
    """How "smaller is better" is turned into percent; neither way is written law."""

    MIRRORED = "mirrored"
    RATIO = "ratio"


def achievement(
    target: Decimal | None,
    realization: Decimal | None,
    direction: TargetDirection,
    *,
    less_formula: LessFormula = LessFormula.MIRRORED,
) -> Decimal | None:
    """Give the achievement in percent, two decimals half-up, never below zero.

    Args:
        target: numeric target, None for a target in words.
        realization: what was reached in the same unit.
        direction: whether more or less is better.
        less_formula: mirrored is (1 + (1 - r/t)) x 100, ratio is t/r x 100.

    Returns:
        None where no percentage makes sense: text, dates, a zero target, or no realisation.
    """
    if target is None or realization is None or target == 0:
        return None
    reached = Fraction(realization) / Fraction(target)
    if direction is TargetDirection.MORE:
        share = reached
    elif direction is not TargetDirection.LESS:
        return None
    elif less_formula is LessFormula.MIRRORED:
        share = 2 - reached
    elif reached == 0:
        return None
    else:
        share = 1 / reached
    return round_half_up(max(share, Fraction(0)) * 100, PLACES)
