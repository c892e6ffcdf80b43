"""The satisfaction index against published and computed reports (domain reference §10.4)."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.satisfaction import (
    GRADE_LIMITS,
    element_weight,
    grade_of,
    satisfaction_index,
    sheet_index,
)
from asn_desktop.domain.public_service.terms import ServiceGrade, SurveyElement, WeightMode

A, B, C, D = ServiceGrade.A, ServiceGrade.B, ServiceGrade.C, ServiceGrade.D

S1_SHEETS = (
    "3 3 3 4 3 3 4 3 3",
    "4 3 3 4 3 4 4 4 3",
    "3 2 2 4 3 3 3 3 2",
    "3 3 3 4 4 3 4 4 3",
    "4 4 3 4 3 4 4 4 4",
)


def s1_totals() -> dict[SurveyElement, int]:
    sheets = [map(int, sheet.split()) for sheet in S1_SHEETS]
    return dict(zip(SurveyElement, map(sum, zip(*sheets, strict=True)), strict=True))


def test_s1_five_respondents() -> None:
    assert list(s1_totals().values()) == [17, 15, 14, 20, 16, 17, 19, 18, 15]
    result = satisfaction_index(s1_totals(), 5)
    tenths = [34, 30, 28, 40, 32, 34, 38, 36, 30]
    assert [score.mean * 10 for score in result.elements] == tenths
    assert result.weighted_sum == Fraction("30.2") / 9
    assert result.index == Decimal("83.89")
    assert result.grade is B


@pytest.mark.parametrize(
    ("mode", "index"),
    [(WeightMode.TWO_DIGITS, "83.05"), (WeightMode.THREE_DIGITS, "83.81")],
)
def test_s1_with_the_weights_of_older_reports(mode: WeightMode, index: str) -> None:
    result = satisfaction_index(s1_totals(), 5, mode)
    assert str(result.index) == index
    assert result.grade is B
    assert result.weight_mode is mode


def test_s1_each_element_has_its_own_grade() -> None:
    result = satisfaction_index(s1_totals(), 5)
    assert [(str(score.index), score.grade) for score in result.elements] == [
        ("85.00", B),
        ("75.00", C),
        ("70.00", C),
        ("100.00", A),
        ("80.00", B),
        ("85.00", B),
        ("95.00", A),
        ("90.00", A),
        ("75.00", C),
    ]
    assert result.lowest_first[0].element == SurveyElement.TIME
    assert result.score_of(SurveyElement.COST).total == 20
    with pytest.raises(KeyError):
        result.score_of("parking")


def test_s3_a_published_report_with_two_elements() -> None:
    first = "4 3 4 4 3 3 3 3 3 3 3 3 3 3 4 4 2 2 4 4"
    second = "4 4 4 4 4 2 4 4 4 3 4 4 3 3 4 4 2 2 4 4"
    totals = {"U1": sum(map(int, first.split())), "U2": sum(map(int, second.split()))}
    assert totals == {"U1": 65, "U2": 71}
    result = satisfaction_index(totals, 20)
    weighted = [str(round_half_up(score.weighted_mean, 2)) for score in result.elements]
    assert weighted == ["1.63", "1.78"]
    assert (str(result.index), result.grade) == ("85.00", B)


def test_s5_a_published_report_with_three_elements() -> None:
    totals = {"U1": 74, "U2": 76, "U3": 60}
    printed = satisfaction_index(totals, 20, WeightMode.TWO_DIGITS)
    assert printed.weight == Fraction(33, 100)
    weighted = [str(round_half_up(score.weighted_mean, 2)) for score in printed.elements]
    assert weighted == ["1.22", "1.25", "0.99"]
    assert (str(printed.index), printed.grade) == ("86.63", B)
    exact = satisfaction_index(totals, 20)
    assert (str(exact.index), exact.grade) == ("87.50", B)


@pytest.mark.parametrize(
    ("mode", "index"),
    [
        (WeightMode.EXACT, "100.00"),
        (WeightMode.FOUR_DIGITS, "99.99"),
        (WeightMode.THREE_DIGITS, "99.90"),
        (WeightMode.TWO_DIGITS, "99.00"),
    ],
)
def test_s6_full_marks_stay_grade_a_in_every_weight(mode: WeightMode, index: str) -> None:
    result = satisfaction_index(dict.fromkeys(SurveyElement, 4), 1, mode)
    assert (str(result.index), result.grade) == (index, A)


def test_the_lowest_marks_stay_grade_d_in_every_weight() -> None:
    for mode in WeightMode:
        assert satisfaction_index(dict.fromkeys(SurveyElement, 3), 3, mode).grade is D


@pytest.mark.parametrize(
    ("index", "grade"),
    [
        ("25", D),
        ("64.99", D),
        ("64.9949", D),
        ("64.995", C),
        ("65.00", C),
        ("76.60", C),
        ("76.6049", C),
        ("76.605", B),
        ("88.30", B),
        ("88.304", B),
        ("88.305", A),
        ("100", A),
    ],
)
def test_s8_the_edges_are_classified_after_rounding(index: str, grade: ServiceGrade) -> None:
    assert grade_of(Decimal(index)) is grade
    assert grade_of(Fraction(index)) is grade


@pytest.mark.parametrize("index", ["24.99", "100.01", "0", "-1"])
def test_s8_outside_the_scale_is_refused(index: str) -> None:
    with pytest.raises(DomainError, match="antara 25 dan 100"):
        grade_of(Decimal(index))


@pytest.mark.parametrize(
    ("interval", "index"),
    [
        ("2.5996", "64.99"),
        ("2.60", "65.00"),
        ("3.064", "76.60"),
        ("3.0644", "76.61"),
        ("3.532", "88.30"),
        ("3.5324", "88.31"),
    ],
)
def test_s8_the_interval_edges_of_the_regulation_meet_the_limits(interval: str, index: str) -> None:
    converted = round_half_up(Decimal(interval) * 25, 2)
    assert str(converted) == index
    limits = {limit.lowest for limit in GRADE_LIMITS} | {limit.highest for limit in GRADE_LIMITS}
    assert converted in limits


def test_a_rounded_mean_is_never_classified() -> None:
    # Mean 3.0641 prints as 3.06 (76.50, C) but its index 76.6025 is 76.60, still C; the next
    # step 3.0643 prints as 3.06 as well and is 76.61, B.
    totals = dict.fromkeys(SurveyElement, 30_643)
    result = satisfaction_index(totals, 10_000)
    assert (str(result.index), result.grade) == ("76.61", B)


def test_s9_without_sheets_there_is_no_index() -> None:
    for totals, count in ((dict.fromkeys(SurveyElement, 0), 0), ({}, 5)):
        with pytest.raises(DomainError, match="Belum ada data"):
            satisfaction_index(totals, count)


@pytest.mark.parametrize("total", [4, 21])
def test_totals_that_no_answers_can_give_are_refused(total: int) -> None:
    with pytest.raises(DomainError, match="tidak mungkin"):
        satisfaction_index(dict.fromkeys(SurveyElement, total), 5)


def test_partly_filled_sheets_can_count_by_element() -> None:  # the other setting of S10
    result = satisfaction_index({"U1": 6, "U2": 4}, {"U1": 2, "U2": 1})
    assert [score.mean for score in result.elements] == [3, 4]
    assert str(result.index) == "87.50"


def test_a_sheet_shows_its_running_index() -> None:
    assert str(sheet_index([3, 3, 4, 4, 3, 4, None, None, None])) == "87.50"
    assert str(sheet_index({SurveyElement.COST: 4, SurveyElement.TIME: None})) == "100.00"
    assert str(sheet_index([4, 4, 4, 4, 4, 4, 4, 3, 2])) == "91.67"


def test_a_sheet_without_or_with_wrong_answers_has_no_index() -> None:
    with pytest.raises(DomainError, match="Belum ada data"):
        sheet_index([None] * 9)
    with pytest.raises(DomainError, match="Jawaban 5 tidak ada"):
        sheet_index([5])


def test_the_weight_is_cut_not_rounded() -> None:
    assert element_weight(9) == Fraction(1, 9)
    assert element_weight(9, WeightMode.THREE_DIGITS) == Fraction(111, 1000)
    assert element_weight(6, WeightMode.TWO_DIGITS) == Fraction(16, 100)


@given(st.decimals(min_value=25, max_value=100, places=6))
def test_every_value_has_exactly_one_grade(index: Decimal) -> None:
    rounded = round_half_up(index, 2)
    fitting = [limit.grade for limit in GRADE_LIMITS if limit.lowest <= rounded <= limit.highest]
    assert fitting == [grade_of(index)]


_SHEETS = st.lists(st.lists(st.integers(1, 4), min_size=9, max_size=9), min_size=1, max_size=30)


@given(_SHEETS, st.sampled_from(WeightMode))
def test_any_answers_give_an_index_on_the_scale(sheets: list[list[int]], mode: WeightMode) -> None:
    totals = dict(zip(SurveyElement, map(sum, zip(*sheets, strict=True)), strict=True))
    result = satisfaction_index(totals, len(sheets), mode)
    assert Decimal("24.75") <= result.index <= 100
    assert result.exact == sum(score.weighted_mean for score in result.elements) * 25
    if mode is WeightMode.EXACT:
        assert result.exact == Fraction(sum(map(sum, sheets)) * 25, 9 * len(sheets))


@given(st.lists(st.integers(1, 4), min_size=9, max_size=9))
def test_one_full_sheet_has_the_index_of_its_survey(answers: list[int]) -> None:
    totals = dict(zip(SurveyElement, answers, strict=True))
    assert sheet_index(answers) == satisfaction_index(totals, 1).index
