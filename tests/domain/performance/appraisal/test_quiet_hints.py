"""Hints to the rater: what is noticed, and what is left alone."""

from datetime import date

import pytest

from asn_desktop.domain.performance.appraisal.differences import MARKS, Difference, difference
from asn_desktop.domain.performance.appraisal.quiet_hints import (
    HintKind,
    MarkedRow,
    Traces,
    quiet_hints,
)
from asn_desktop.domain.performance.terms import Predicate, Rating

BELOW, MEETS, ABOVE = Rating.BELOW, Rating.MEETS, Rating.ABOVE
QUARTER = Traces(date(2026, 7, 1), date(2026, 9, 30), ())


def row(mark, own=None, note="Baik", place="hasil kerja 1"):
    return MarkedRow(place, mark, own, note)


def kinds(rows=(), traces=QUARTER, team=()):
    return [hint.kind for hint in quiet_hints(rows, traces, team)]


def test_five_marks_all_alike_are_worth_a_second_look() -> None:
    assert kinds([row(MEETS)] * 5) == [HintKind.ALL_EQUAL]


@pytest.mark.parametrize(
    "rows", [[row(MEETS)] * 4, [row(MEETS)] * 4 + [row(ABOVE)], [row(MEETS)] * 4 + [row(None)]]
)
def test_few_mixed_or_unfinished_marks_are_left_alone(rows) -> None:
    assert kinds(rows) == []


def test_a_low_mark_without_a_note_names_its_row() -> None:
    (hint,) = quiet_hints(
        [row(BELOW, note=" ", place="hasil kerja 2"), row(BELOW, note="Dua kali telat")], QUARTER
    )
    assert hint.kind is HintKind.LOW_WITHOUT_NOTE
    assert "hasil kerja 2." in hint.sentence


def test_evidence_of_the_last_weeks_only_is_noticed() -> None:
    late = Traces(QUARTER.starts, QUARTER.ends, [date(2026, 9, day) for day in (10, 20, 30)])
    assert kinds(traces=late) == [HintKind.LAST_WEEKS]
    early = Traces(QUARTER.starts, QUARTER.ends, [*late.days, date(2026, 9, 9)])
    assert kinds(traces=early) == []


def test_a_month_is_short_enough_to_remember() -> None:
    month = Traces(date(2026, 9, 1), date(2026, 9, 30), [date(2026, 9, 28)] * 4)
    assert kinds(traces=month) == []


def test_a_team_with_one_predicate_is_noticed_from_four_people_on() -> None:
    assert kinds(team=[Predicate.GOOD] * 4 + [None]) == [HintKind.TEAM_EQUAL]
    assert kinds(team=[Predicate.GOOD] * 3) == []
    assert kinds(team=[Predicate.GOOD] * 4 + [Predicate.VERY_GOOD]) == []


def test_two_levels_from_the_own_mark_are_noticed_one_is_not() -> None:
    assert kinds([row(BELOW, ABOVE)]) == [HintKind.FAR_FROM_OWN]
    assert kinds([row(MEETS, ABOVE)]) == []


@pytest.mark.parametrize(
    ("own", "given", "expected"),
    [
        (ABOVE, BELOW, Difference.FAR_LOWER),
        (MEETS, BELOW, Difference.LOWER),
        (MEETS, MEETS, Difference.SAME),
        (BELOW, MEETS, Difference.HIGHER),
        (BELOW, ABOVE, Difference.FAR_HIGHER),
        (None, ABOVE, None),
        (ABOVE, None, None),
    ],
)
def test_two_marks_are_compared_in_words_and_with_a_mark(own, given, expected) -> None:
    assert difference(own, given) is expected
    assert expected is None or MARKS[expected]
