"""Assessment periods, the year's calendar and the planning deadline (§1.9, §1.10)."""

import calendar
from dataclasses import dataclass
from datetime import date
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import MONTHS, MONTHS_SHORT, day_month, roman
from asn_desktop.domain.performance.terms import EvaluationScope, PeriodKind
from asn_desktop.domain.term import Term

# Closing days are office defaults; the regulation leaves them to each region.
CLOSING_DAY: Final = 15
MONTHLY_CLOSING_DAY: Final = 10
FINAL_OPENING: Final = (12, 15)
FINAL_CLOSING: Final = (1, 31)
PLANNING_OPENING: Final = (12, 1)
PLANNING_DEADLINE: Final = (1, 31)
FIRST_YEAR: Final = 2022

_MONTHS_EACH: Final = {PeriodKind.MONTHLY: 1, PeriodKind.QUARTERLY: 3, PeriodKind.SEMESTER: 6}


class Stage(Term):
    """The four stages of a performance year (PermenPANRB 6/2022, article 5)."""

    PLANNING = "planning", "Perencanaan"
    EXECUTION = "execution", "Pelaksanaan & pemantauan"
    APPRAISAL = "appraisal", "Penilaian"
    FOLLOW_UP = "follow_up", "Tindak lanjut"


@dataclass(frozen=True, slots=True)
class PeriodSpec:
    """One assessment period.

    Attributes:
        number: 1, 2, …; the annual period comes last, with the next number.
        label: "Triwulan III", "Maret", "Semester I" or "Tahunan".
        short_label: "TW III", "Mar", "Sem I" or "Tahunan".
        code: for file names: "TW3", "BLN03", "SM1", "TH".
        starts: first day that is assessed.
        ends: last day that is assessed.
        opens: first day of filling in and rating.
        closes: last day of rating.
    """

    scope: EvaluationScope
    number: int
    label: str
    short_label: str
    code: str
    starts: date
    ends: date
    opens: date
    closes: date


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One row of the year's calendar as the set-up shows it.

    Attributes:
        stage: which of the four stages the row belongs to.
        name: "Perencanaan", "Evaluasi TW I", "TW IV dan tahunan", …
        activity: what is done.
        note: who, or until when.
        period_numbers: numbers of the periods rated in this row.
    """

    stage: Stage
    name: str
    starts: date
    ends: date
    activity: str
    note: str
    period_numbers: tuple[int, ...] = ()


def assessment_periods(year: int, kind: PeriodKind) -> tuple[PeriodSpec, ...]:
    """List the periods of a year, the annual one last.

    Raises:
        DomainError: the year lies before the regulation (field "year").
    """
    if not FIRST_YEAR <= year <= 9998:
        raise DomainError(f"Tahun kinerja mulai {FIRST_YEAR}. Yang tertulis {year}.", field="year")
    months = _MONTHS_EACH[kind]
    count = 12 // months
    periodic = tuple(_periodic(year, kind, number, months) for number in range(1, count + 1))
    annual = PeriodSpec(
        scope=EvaluationScope.ANNUAL,
        number=count + 1,
        label="Tahunan",
        short_label="Tahunan",
        code="TH",
        starts=date(year, 1, 1),
        ends=date(year, 12, 31),
        opens=date(year, *FINAL_OPENING),
        closes=date(year + 1, *FINAL_CLOSING),
    )
    return (*periodic, annual)


def year_calendar(year: int, kind: PeriodKind) -> tuple[CalendarRow, ...]:
    """List what happens when in a performance year; six rows for quarterly evaluation."""
    *periodic, annual = assessment_periods(year, kind)
    last = periodic.pop()
    return (
        CalendarRow(
            Stage.PLANNING,
            "Perencanaan",
            date(year - 1, *PLANNING_OPENING),
            date(year, *PLANNING_DEADLINE),
            "SKP disusun dan disetujui",
            "semua pegawai",
        ),
        *(_evaluation_row(period) for period in periodic),
        CalendarRow(
            Stage.APPRAISAL,
            f"{last.short_label} dan tahunan",
            annual.opens,
            annual.closes,
            "Penilaian akhir",
            "predikat kinerja tahunan",
            (last.number, annual.number),
        ),
        CalendarRow(
            Stage.FOLLOW_UP,
            "Tindak lanjut",
            date(year + 1, 2, 1),
            _month_end(year + 1, 2),
            "Penghargaan, pembinaan",
            "camat dan operator",
        ),
    )


def plan_deadline(year: int) -> date:
    """Give the last day on which a year's plan is set in time."""
    return date(year, *PLANNING_DEADLINE)


def is_plan_late(
    approved_on: date, year: int, plan_starts: date, deadline: date | None = None
) -> bool:
    """Tell whether a plan was set after the last day; a warning, never a refusal.

    Args:
        approved_on: the day of approval, or today while it is not approved.
        year: the performance year.
        plan_starts: first day of the plan; one that starts after the deadline (new employee,
            transfer) is never late.
        deadline: the last day the office set, None for 31 January.
    """
    last_day = deadline or plan_deadline(year)
    return plan_starts <= last_day < approved_on


def plan_period(year: int, joined_on: date | None = None) -> tuple[date, date]:
    """Give first and last day of a plan: the year, or from the day somebody joined in it."""
    first = date(year, 1, 1)
    if joined_on is not None and joined_on.year == year:
        first = joined_on
    return first, date(year, 12, 31)


def stage_of(today: date, year: int) -> Stage | None:
    """Tell in which stage a performance year is; None before it starts and after it ended.

    Dates overlap at both ends of the year, so the question always names the year.
    """
    for stage, starts, ends in stage_spans(year):
        if starts <= today <= ends:
            return stage
    return None


def stage_spans(year: int) -> tuple[tuple[Stage, date, date], ...]:
    """List the four stages with first and last day, without gaps."""
    closing_month, closing_day = FINAL_OPENING
    return (
        (Stage.PLANNING, date(year - 1, *PLANNING_OPENING), date(year, *PLANNING_DEADLINE)),
        (Stage.EXECUTION, date(year, 2, 1), date(year, closing_month, closing_day - 1)),
        (Stage.APPRAISAL, date(year, *FINAL_OPENING), date(year + 1, *FINAL_CLOSING)),
        (Stage.FOLLOW_UP, date(year + 1, 2, 1), _month_end(year + 1, 2)),
    )


def _periodic(year: int, kind: PeriodKind, number: int, months: int) -> PeriodSpec:
    last_month = number * months
    label, short_label, code = _labels(kind, number)
    closing_day = MONTHLY_CLOSING_DAY if kind is PeriodKind.MONTHLY else CLOSING_DAY
    is_last = last_month == 12
    return PeriodSpec(
        scope=EvaluationScope.PERIODIC,
        number=number,
        label=label,
        short_label=short_label,
        code=code,
        starts=date(year, last_month - months + 1, 1),
        ends=_month_end(year, last_month),
        opens=date(year, *FINAL_OPENING) if is_last else date(year, last_month + 1, 1),
        closes=date(year + 1, *FINAL_CLOSING)
        if is_last
        else date(year, last_month + 1, closing_day),
    )


def _labels(kind: PeriodKind, number: int) -> tuple[str, str, str]:
    if kind is PeriodKind.MONTHLY:
        return MONTHS[number - 1], MONTHS_SHORT[number - 1], f"BLN{number:02d}"
    if kind is PeriodKind.QUARTERLY:
        return f"Triwulan {roman(number)}", f"TW {roman(number)}", f"TW{number}"
    return f"Semester {roman(number)}", f"Sem {roman(number)}", f"SM{number}"


def _evaluation_row(period: PeriodSpec) -> CalendarRow:
    return CalendarRow(
        Stage.EXECUTION,
        f"Evaluasi {period.short_label}",
        period.opens,
        period.closes,
        "Realisasi, penilaian",
        f"penilai paling lambat {day_month(period.closes)}",
        (period.number,),
    )


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
