"""Weights of the main results are together 100 where the office uses them."""

from decimal import Decimal

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.weights import parse_weight, weight_gaps
from asn_desktop.domain.performance.terms import ResultKind

MAIN, EXTRA = ResultKind.MAIN, ResultKind.EXTRA


@pytest.mark.parametrize(
    ("text", "weight"),
    [("25", "25"), ("12,5", "12.5"), ("12,5 %", "12.5"), ("100", "100"), ("", None), ("  ", None)],
)
def test_a_weight_is_read_as_typed(text: str, weight: str | None) -> None:
    assert parse_weight(text) == (None if weight is None else Decimal(weight))


@pytest.mark.parametrize("text", ["0", "-5", "101", "12,345", "banyak"])
def test_an_impossible_weight_is_refused_at_its_field(text: str) -> None:
    with pytest.raises(DomainError) as refusal:
        parse_weight(text)
    assert refusal.value.field == "weight"


def test_weights_that_total_one_hundred_have_no_gap() -> None:
    weights = [(MAIN, Decimal("33.33")), (MAIN, Decimal("66.67")), (EXTRA, None)]
    assert not list(weight_gaps(weights))


def test_a_main_result_without_weight_is_named() -> None:
    gaps = list(weight_gaps([(MAIN, Decimal(60)), (MAIN, None)]))
    assert [(gap.result_index, gap.field) for gap in gaps] == [(1, "weight")]


@pytest.mark.parametrize(
    ("second", "words"), [("30", "Tambah 10"), ("50,5".replace(",", "."), "Kurangi 10,5")]
)
def test_a_total_that_is_not_one_hundred_says_by_how_much(second: str, words: str) -> None:
    (gap,) = weight_gaps([(MAIN, Decimal(60)), (MAIN, Decimal(second)), (EXTRA, None)])
    assert words in gap.sentence
    assert gap.result_index == 1


def test_a_plan_without_main_results_has_no_weight_gap() -> None:
    assert not list(weight_gaps([(EXTRA, None)]))
