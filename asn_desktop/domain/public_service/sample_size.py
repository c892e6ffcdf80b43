"""How many respondents a survey needs (Krejcie and Morgan, domain reference §5.5)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up

_DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class WeeklyTarget:
    """How many sheets a week reach the sample in time.

    Attributes:
        missing: sheets still to be collected.
        weeks: weeks left, the one that has begun included; 0 once the period is over.
        sheets_a_week: what each of these weeks must bring; 0 when nothing is missing or no
            week is left.
    """

    missing: int
    weeks: int
    sheets_a_week: int


def sample_size(
    population: int,
    *,
    chi_square: Decimal = Decimal("3.841"),
    proportion: Decimal = Decimal("0.5"),
    precision: Decimal = Decimal("0.05"),
) -> int:
    """Give the sample for a population of service users, rounded half-up as the table is.

    Args:
        population: service users of the same period before.
        chi_square: 3.841 is one degree of freedom at five percent.
        proportion: expected share P; Q is 1 - P.
        precision: accepted error d.

    Raises:
        DomainError: the population is zero or negative (field "population").
    """
    if population <= 0:
        raise DomainError(
            "Jumlah pengguna layanan belum diisi. Ketik angka di atas nol, misalnya 440.",
            field="population",
        )
    spread = Fraction(chi_square) * Fraction(proportion) * (1 - Fraction(proportion))
    raw = spread * population / (Fraction(precision) ** 2 * (population - 1) + spread)
    return int(round_half_up(raw))


def weekly_target(needed: int, already: int, today: date, ends: date) -> WeeklyTarget:
    """Spread what is missing of a sample over the weeks left of a period.

    Args:
        needed: sheets the sample asks for.
        already: complete sheets so far.
        today: the first day that still counts.
        ends: last day of the period.
    """
    missing = max(needed - already, 0)
    days = max((ends - today).days + 1, 0)
    weeks = -(-days // _DAYS_A_WEEK)
    return WeeklyTarget(missing, weeks, -(-missing // weeks) if missing and weeks else 0)
