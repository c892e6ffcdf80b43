"""The parts of a year in which an action plan is written, and how a step in one of them stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.performance.execution.terms import ActionMark
from asn_desktop.domain.performance.periods import assessment_periods
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind
from asn_desktop.domain.term import Term


class StepState(Term):
    """How a step stands on a day: the mark, or what the calendar says of it."""

    EMPTY = "empty", "Belum diisi"
    PLANNED = "planned", "Belum mulai"
    ON_TRACK = "on_track", "Sesuai rencana"
    AT_RISK = "at_risk", "Berisiko"
    LATE = "late", "Terlambat"
    DONE = "done", "Selesai"


@dataclass(frozen=True, slots=True)
class YearPart:
    """One month, quarter or semester of a year.

    Attributes:
        number: 1, 2, … within the year.
        label: "Triwulan III", "Maret".
        short_label: "TW III", "Mar".
    """

    number: int
    label: str
    short_label: str
    starts: date
    ends: date


def year_parts(year: int, rhythm: PeriodKind, starts: date, ends: date) -> tuple[YearPart, ...]:
    """List the parts of a year that a plan from `starts` to `ends` touches, in order."""
    return tuple(
        YearPart(spec.number, spec.label, spec.short_label, spec.starts, spec.ends)
        for spec in assessment_periods(year, rhythm)
        if spec.scope is EvaluationScope.PERIODIC and spec.starts <= ends and spec.ends >= starts
    )


def parts_within(parts: Iterable[YearPart], starts: date, ends: date) -> tuple[YearPart, ...]:
    """Return the parts that overlap a stretch of days, such as an assessment period."""
    return tuple(part for part in parts if part.starts <= ends and part.ends >= starts)


def step_state(text: str, mark: ActionMark, ends: date, today: date) -> StepState:
    """Say how a step stands on a day; one that was not done when its part ended is late."""
    if not text.strip():
        return StepState.EMPTY
    if mark is ActionMark.DONE:
        return StepState.DONE
    if today > ends:
        return StepState.LATE
    return StepState[mark.name]


def has_action_plan(steps: Iterable[tuple[str, bool]]) -> bool:
    """Tell whether a result and period has an action plan: a text and a target in some part.

    Args:
        steps: for each part in the period, its text and whether a target is written.
    """
    return any(text.strip() and targeted for text, targeted in steps)
