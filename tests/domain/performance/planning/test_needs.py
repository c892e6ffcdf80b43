"""Codes of needs, and what is missing between a need and somebody's plan."""

import pytest

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.needs import (
    ASPECT_OF,
    PERSPECTIVE_OF,
    MeasureKind,
    NeedFinding,
    NeedKind,
    UnitIndicatorFacts,
    coverage,
    need_codes,
    parse_codes,
)

KINDS = [("goal", NeedKind.GOAL), ("other", NeedKind.GOAL), ("problem", NeedKind.PROBLEM)]
CODES = need_codes(KINDS)


def facts(key="i", answers=(), *, has_target=True, is_carried=True):
    return UnitIndicatorFacts(key, frozenset(answers), has_target, is_carried)


def test_codes_count_within_a_kind():
    assert CODES == {"goal": "A1", "other": "A2", "problem": "C1"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ()),
        ("A1", ("goal",)),
        ("c1; a2", ("problem", "other")),
        ("A1, A1 ,a1", ("goal",)),
        ("  A2\nC1 ", ("other", "problem")),
    ],
)
def test_codes_are_read_as_people_type_them(typed, found):
    assert parse_codes(typed, CODES) == found


def test_an_unknown_code_is_named_with_those_that_exist():
    with pytest.raises(DomainError, match=r'kode "D4"\. Kode yang ada: A1, A2, C1\.') as refusal:
        parse_codes("A1 D4", CODES)
    assert refusal.value.field == "answers"
    with pytest.raises(DomainError, match="Isi kebutuhan dahulu"):
        parse_codes("A1", {})


def test_a_need_nobody_answers_and_an_indicator_nobody_carries_are_found():
    found = coverage(CODES, [facts(answers=("goal",), is_carried=False)])
    assert found.needs == {
        "other": (NeedFinding.UNANSWERED,),
        "problem": (NeedFinding.UNANSWERED,),
    }
    assert found.indicators == {"i": (NeedFinding.UNCARRIED,)}
    assert found.count(NeedFinding.UNANSWERED) == 2


def test_an_indicator_without_target_or_need_says_so_first():
    found = coverage((), [facts(has_target=False, is_carried=False)])
    assert found.indicators["i"] == (
        NeedFinding.WITHOUT_TARGET,
        NeedFinding.ANSWERS_NOTHING,
        NeedFinding.UNCARRIED,
    )


def test_nothing_is_missing_on_a_finished_worksheet():
    found = coverage(CODES, [facts(answers=CODES)])
    assert not found.needs
    assert not found.indicators


def test_every_measure_has_a_place_on_both_forms():
    assert set(ASPECT_OF) == set(PERSPECTIVE_OF) == set(MeasureKind)
