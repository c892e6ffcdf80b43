"""Exact rounding half-up, the way tables of the regulations round."""

from decimal import Decimal
from fractions import Fraction


def round_half_up(value: Decimal | Fraction | int, places: int = 0) -> Decimal:
    """Round to a fixed number of decimals, halves away from zero.

    Works on exact integers, so neither the decimal context nor binary floats can tilt a half.

    Args:
        value: a finite number.
        places: decimals to keep, 0 or more.

    Returns:
        A Decimal that carries exactly `places` decimals.
    """
    exact = Fraction(value)
    scaled = abs(exact) * 10**places
    digits = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    sign = 1 if exact < 0 and digits else 0
    return Decimal((sign, tuple(int(digit) for digit in str(digits)), -places))
