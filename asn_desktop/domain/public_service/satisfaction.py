"""The satisfaction index: totals in, index and service grade out (PermenPANRB 14/2017, §5.4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeVar

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.questionnaire import (
    HIGHEST_ANSWER,
    LOWEST_ANSWER,
    check_answer,
)
from asn_desktop.domain.public_service.terms import ServiceGrade, SurveyElement, WeightMode

ElementKey = TypeVar("ElementKey", bound=str)

INDEX_FACTOR: Final = 25
INDEX_PLACES: Final = 2
LOWEST_INDEX: Final = Decimal("25.00")
HIGHEST_INDEX: Final = Decimal("100.00")


@dataclass(frozen=True, slots=True)
class GradeLimit:
    """The band of one service grade, both ends included, on the 25-100 scale."""

    grade: ServiceGrade
    lowest: Decimal
    highest: Decimal


GRADE_LIMITS: Final = (
    GradeLimit(ServiceGrade.D, LOWEST_INDEX, Decimal("64.99")),
    GradeLimit(ServiceGrade.C, Decimal("65.00"), Decimal("76.60")),
    GradeLimit(ServiceGrade.B, Decimal("76.61"), Decimal("88.30")),
    GradeLimit(ServiceGrade.A, Decimal("88.31"), HIGHEST_INDEX),
)

_WEIGHT_DIGITS: Final[Mapping[WeightMode, int]] = {
    WeightMode.TWO_DIGITS: 2,
    WeightMode.THREE_DIGITS: 3,
    WeightMode.FOUR_DIGITS: 4,
}


@dataclass(frozen=True, slots=True)
class ElementScore:
    """The score of one element.

    Attributes:
        element: the key as given in the totals.
        total: sum of its answers.
        count: answers behind the sum.
        mean: exact mean score (NRR), 1 to 4.
        weighted_mean: exact mean times the element weight (NRR tertimbang).
        index: mean on the 25-100 scale, two decimals.
        grade: the grade of that index.
    """

    element: str
    total: int
    count: int
    mean: Fraction
    weighted_mean: Fraction
    index: Decimal
    grade: ServiceGrade


@dataclass(frozen=True, slots=True)
class IndexResult:
    """The index of a unit, service or period.

    Attributes:
        elements: one score per element, in the order of the totals.
        weight: exact weight of one element.
        weight_mode: how that weight was written; state it wherever the index is shown.
        weighted_sum: exact index on the 1-4 scale.
        exact: exact index on the 25-100 scale.
        index: the index, two decimals half-up.
        grade: classified from `index`, never from a rounded mean.
    """

    elements: tuple[ElementScore, ...]
    weight: Fraction
    weight_mode: WeightMode
    weighted_sum: Fraction
    exact: Fraction
    index: Decimal
    grade: ServiceGrade

    @property
    def lowest_first(self) -> tuple[ElementScore, ...]:
        """Elements in the order of the improvement plan, the weakest first."""
        return tuple(sorted(self.elements, key=lambda score: score.mean))

    def score_of(self, element: str) -> ElementScore:
        """Give the score of one element.

        Raises:
            KeyError: the totals did not hold it.
        """
        for score in self.elements:
            if score.element == element:
                return score
        raise KeyError(element)


def grade_of(index: Decimal | Fraction | int) -> ServiceGrade:
    """Classify an index after rounding it to two decimals half-up.

    Raises:
        DomainError: below 25 or above 100.
    """
    if not LOWEST_INDEX <= index <= HIGHEST_INDEX:
        raise DomainError(
            "IKM harus antara 25 dan 100. Periksa jumlah jawaban dan jumlah responden."
        )
    rounded = round_half_up(index, INDEX_PLACES)
    return next(limit.grade for limit in GRADE_LIMITS if rounded <= limit.highest)


def element_weight(element_count: int, mode: WeightMode = WeightMode.EXACT) -> Fraction:
    """Give the weight of one element: exactly 1/m, or cut to the digits that a report prints."""
    digits = _WEIGHT_DIGITS.get(mode)
    if digits is None:
        return Fraction(1, element_count)
    return Fraction(10**digits // element_count, 10**digits)


def satisfaction_index(
    totals: Mapping[ElementKey, int],
    n: int | Mapping[ElementKey, int],
    weight_mode: WeightMode = WeightMode.EXACT,
) -> IndexResult:
    """Compute the index from the sums of answers.

    Args:
        totals: sum of answers per element; nine elements normally, any number works.
        n: complete sheets; or answers per element, where partly filled sheets count.
        weight_mode: exact 1/m, or the cut weight of older reports.

    Raises:
        DomainError: nothing to compute, or a total that no set of answers 1..4 can give.
    """
    weight = element_weight(max(len(totals), 1), weight_mode)
    scores = tuple(
        _element_score(element, total, n if isinstance(n, int) else n.get(element, 0), weight)
        for element, total in totals.items()
    )
    if not scores:
        raise _no_data()
    weighted_sum = sum((score.weighted_mean for score in scores), Fraction(0))
    exact = weighted_sum * INDEX_FACTOR
    return IndexResult(
        elements=scores,
        weight=weight,
        weight_mode=weight_mode,
        weighted_sum=weighted_sum,
        exact=exact,
        index=round_half_up(exact, INDEX_PLACES),
        # A cut weight pulls the lowest possible index under 25 (0.11: 24.75); it stays grade D.
        grade=grade_of(max(exact, Fraction(LOWEST_INDEX))),
    )


def sheet_index(
    answers: Iterable[int | None] | Mapping[SurveyElement, int | None],
) -> Decimal:
    """Give the running index of one sheet from the answers filled so far.

    Raises:
        DomainError: no answer yet, or one outside 1..4.
    """
    values = answers.values() if isinstance(answers, Mapping) else answers
    given = [check_answer(value) for value in values if value is not None]
    if not given:
        raise _no_data()
    return round_half_up(Fraction(sum(given) * INDEX_FACTOR, len(given)), INDEX_PLACES)


def _element_score(element: str, total: int, count: int, weight: Fraction) -> ElementScore:
    if count <= 0:
        raise _no_data()
    if not LOWEST_ANSWER * count <= total <= HIGHEST_ANSWER * count:
        raise DomainError(
            f"Jumlah nilai {total} tidak mungkin dari {count} jawaban 1 sampai 4. "
            "Periksa lembar jawaban yang diimpor."
        )
    mean = Fraction(total, count)
    index = round_half_up(mean * INDEX_FACTOR, INDEX_PLACES)
    return ElementScore(element, total, count, mean, mean * weight, index, grade_of(index))


def _no_data() -> DomainError:
    return DomainError("Belum ada data survei. Isi paling sedikit satu lembar yang lengkap.")
