"""Parts of a year, and how a step stands in them."""

from datetime import date

import pytest

from asn_desktop.domain.performance.execution.terms import ActionMark
from asn_desktop.domain.performance.execution.year_parts import (
    StepState,
    has_action_plan,
    parts_within,
    step_state,
    year_parts,
)
from asn_desktop.domain.performance.terms import PeriodKind


def test_a_plan_from_march_has_only_the_parts_it_touches():
    parts = year_parts(2026, PeriodKind.MONTHLY, date(2026, 3, 16), date(2026, 12, 31))
    assert [part.number for part in parts] == list(range(3, 13))


def test_the_months_of_a_quarter_are_found():
    parts = year_parts(2026, PeriodKind.MONTHLY, date(2026, 1, 1), date(2026, 12, 31))
    within = parts_within(parts, date(2026, 7, 1), date(2026, 9, 30))
    assert [part.label for part in within] == ["Juli", "Agustus", "September"]


@pytest.mark.parametrize(
    ("text", "mark", "today", "state"),
    [
        ("", ActionMark.PLANNED, date(2026, 2, 1), StepState.EMPTY),
        ("Susun", ActionMark.PLANNED, date(2026, 2, 1), StepState.PLANNED),
        ("Susun", ActionMark.AT_RISK, date(2026, 3, 31), StepState.AT_RISK),
        ("Susun", ActionMark.ON_TRACK, date(2026, 4, 1), StepState.LATE),
        ("Susun", ActionMark.DONE, date(2026, 4, 1), StepState.DONE),
    ],
)
def test_a_step_not_done_when_its_part_ended_is_late(text, mark, today, state):
    assert step_state(text, mark, date(2026, 3, 31), today) is state


def test_an_action_plan_needs_a_text_and_a_target_in_one_part():
    assert has_action_plan([("", True), ("Susun laporan", True)])
    assert not has_action_plan([("Susun laporan", False), ("", True)])
