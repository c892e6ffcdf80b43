"""How many respondents a survey needs (Krejcie and Morgan, domain reference §5.5)."""

from decimal import Decimal
from fractions import Fraction

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up


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
