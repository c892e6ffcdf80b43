"""How far the answers of a sample speak for all service users, in numbers a camat can read."""

from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import number

SMALL_SAMPLE: Final = 30
"""Below this many sheets a mean is told with a warning; the usual rule of thumb."""
FEW_SHEETS: Final = 10
"""Below this many sheets a group of respondents or a service is only a hint."""
_CHI_SQUARE: Final = Decimal("3.841")
_PROPORTION: Final = Decimal("0.5")
_PLACES: Final = 1


@dataclass(frozen=True, slots=True)
class Confidence:
    """What a sample of a certain size is worth.

    Attributes:
        respondents: sheets behind the figures.
        population: service users of the period; 0 while the office has not counted them.
        needed: the sample that an error of five percent asks for; 0 without a population.
        margin: largest error in percentage points at a confidence of 95 percent, one decimal.
    """

    respondents: int
    population: int
    needed: int
    margin: Decimal

    @property
    def is_enough(self) -> bool:
        """Whether the sample reaches what is asked for (or the usual least, uncounted users)."""
        return self.respondents >= (self.needed or SMALL_SAMPLE)

    @property
    def sentence(self) -> str:
        """The same in words for screen and paper."""
        if not self.respondents:
            return "Belum ada lembar survei, jadi belum ada yang dapat disimpulkan."
        error = f"± {number(self.margin, _PLACES)} persen pada tingkat kepercayaan 95 persen"
        if not self.population:
            return (
                f"Hasil ini dari {number(self.respondents)} lembar, selisih paling besar {error}. "
                "Jumlah pengguna layanan belum diisi di Pengaturan."
            )
        return (
            f"Hasil ini mewakili {number(self.population)} pengguna layanan dengan selisih paling "
            f"besar {error}, {number(self.respondents)} dari target {number(self.needed)} lembar."
        )


def margin_of_error(respondents: int, population: int = 0) -> Decimal:
    """Give the error of a share in percentage points at 95 percent, one decimal half-up.

    It is the formula of the sample size solved for the error d, so that the table's own samples
    give 5.0 (Krejcie and Morgan: chi-square 3.841, P = 0.5, finite population).

    Args:
        respondents: sheets, at least one.
        population: service users; 0 when not known, then it counts as very large.

    Raises:
        DomainError: there is no sheet, or the population is negative.
    """
    if respondents <= 0 or population < 0:
        raise DomainError("Belum ada data survei. Isi paling sedikit satu lembar yang lengkap.")
    if population and respondents >= population:
        return Decimal("0.0")
    spread = Fraction(_CHI_SQUARE) * Fraction(_PROPORTION) * (1 - Fraction(_PROPORTION))
    square = spread / respondents
    if population:
        square *= Fraction(population - respondents, population - 1)
    with localcontext() as context:
        context.prec = 40
        error = (Decimal(square.numerator) / Decimal(square.denominator)).sqrt()
    return round_half_up(error * 100, _PLACES)


def confidence_of(respondents: int, population: int, needed: int) -> Confidence:
    """Say what a sample is worth; without sheets the margin is a hundred percent."""
    margin = margin_of_error(respondents, population) if respondents else Decimal("100.0")
    return Confidence(respondents, population, needed, margin)


def few_sheets_warning(respondents: int) -> str:
    """Return the sentence that goes with figures from very few sheets, or ""."""
    if not 0 < respondents < SMALL_SAMPLE:
        return ""
    return (
        f"Baru {number(respondents)} lembar. Baca angka ini sebagai petunjuk, "
        f"belum sebagai kesimpulan; paling sedikit {SMALL_SAMPLE} lembar."
    )
