"""Mistakes that survey programs of offices really make; here they cannot happen."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.questionnaire import (
    ELEMENT_ORDERS,
    answers_by_element,
    check_answer,
)
from asn_desktop.domain.public_service.satisfaction import (
    GRADE_LIMITS,
    grade_of,
    satisfaction_index,
)
from asn_desktop.domain.public_service.terms import (
    ElementOrder,
    ServiceGrade,
    SurveyElement,
    WeightMode,
)

CENT = Decimal("0.01")


def test_no_value_falls_between_two_grades() -> None:
    # One program calls 88.31 to 88.39 "sangat tidak memuaskan", another "Nilai Invalid".
    value = Decimal("25.00")
    while value <= 100:
        fitting = [limit for limit in GRADE_LIMITS if limit.lowest <= value <= limit.highest]
        assert [limit.grade for limit in fitting] == [grade_of(value)]
        value += CENT
    for lower, upper in pairwise(GRADE_LIMITS):
        assert upper.lowest - lower.highest == CENT


@pytest.mark.parametrize("value", ["88.31", "88.35", "88.39", "88.4"])
def test_just_above_the_limit_is_the_best_grade(value: str) -> None:
    assert grade_of(Decimal(value)) is ServiceGrade.A


@pytest.mark.parametrize("value", ["64.991", "64.9949", "76.601", "76.6049", "88.301", "88.3049"])
def test_values_between_the_printed_limits_belong_to_the_lower_grade(value: str) -> None:
    assert grade_of(Decimal(value)) is grade_of(round_half_up(Decimal(value), 2))


@pytest.mark.parametrize("value", ["76.01", "76.60"])
def test_the_third_grade_ends_at_its_official_limit(value: str) -> None:
    assert grade_of(Decimal(value)) is ServiceGrade.C


def test_every_result_says_which_weight_it_used() -> None:
    totals = dict.fromkeys(SurveyElement, 4)
    for mode in WeightMode:
        result = satisfaction_index(totals, 1, mode)
        assert result.weight_mode is mode
        assert result.exact == result.weighted_sum * 25
    assert satisfaction_index(totals, 1, WeightMode.TWO_DIGITS).index == Decimal("99.00")
    assert satisfaction_index(totals, 1).index == Decimal("100.00")


def test_a_mean_on_the_small_scale_is_never_compared_with_the_large_limits() -> None:
    # Mean 3 would be "Tidak Baik" if 3 were compared with 76.61.
    result = satisfaction_index(dict.fromkeys(SurveyElement, 30), 10)
    assert (result.weighted_sum, result.index, result.grade) == (3, 75, ServiceGrade.C)
    assert {score.grade for score in result.elements} == {ServiceGrade.C}


def test_a_sum_is_divided_by_its_own_answers_only() -> None:
    result = satisfaction_index({"U1": 12, "U2": 8}, {"U1": 3, "U2": 4})
    assert [score.mean for score in result.elements] == [4, 2]
    with pytest.raises(DomainError):
        satisfaction_index({"U1": 12, "U2": 8}, {"U1": 3})


def test_answers_outside_the_scale_are_refused_at_entry() -> None:
    for value in (0, 5, -1, 44):
        with pytest.raises(DomainError):
            check_answer(value)


def test_both_orders_keep_the_eighth_and_ninth_answer_apart() -> None:
    printed = [3, 3, 3, 3, 3, 3, 3, 4, 2]
    asked = answers_by_element(printed, ElementOrder.QUESTIONNAIRE)
    assert (asked[SurveyElement.FACILITIES], asked[SurveyElement.COMPLAINT]) == (4, 2)
    regulation = [asked[element] for element in ELEMENT_ORDERS[ElementOrder.REGULATION]]
    assert regulation[7:] == [2, 4]


def test_the_index_is_rounded_once_and_halves_go_up() -> None:
    result = satisfaction_index({"U1": 353_219}, 100_000)
    assert result.exact == Fraction("88.30475")
    assert (result.index, result.grade) == (Decimal("88.30"), ServiceGrade.B)
    result = satisfaction_index({"U1": 353_220}, 100_000)
    assert (result.index, result.grade) == (Decimal("88.31"), ServiceGrade.A)
