"""Everything the first page shows, read at once."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from asn_desktop.domain.performance.periods import Stage, stage_of, stage_spans, year_calendar
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.inbox import Inbox, inbox
from asn_desktop.services.office.periods import PeriodLine, periods_of, running_period, years_of
from asn_desktop.services.office.settings import settings_of
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.appraisals.lists import own_evaluations
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.plans.reading import own_plan
from asn_desktop.services.public_service.results import SurveyFilter, index_for


@dataclass(frozen=True, slots=True)
class StageSpan:
    """One stage of the year; both days belong to it."""

    title: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class CycleDate:
    """A closing day below the year's bar; `state` is "done", "due" or "coming"."""

    day: date
    words: str
    state: str


@dataclass(frozen=True, slots=True)
class OwnResult:
    """One result of the own plan; `achievement` is None while nothing is filled in."""

    number: int
    text: str
    achievement: Decimal | None


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """The own plan in short.

    Attributes:
        results: with what was reached in the period shown.
        period_label: that period, "" before the first one.
    """

    plan_id: str
    status: PlanStatus
    appraiser_name: str
    results: tuple[OwnResult, ...]
    period_label: str


@dataclass(frozen=True, slots=True)
class IndexNow:
    """The public satisfaction index of the running period, or the last one with answers."""

    period_label: str
    index: Decimal
    grade: ServiceGrade
    respondents: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """The first page.

    Attributes:
        stage: the stage today lies in, or None outside the year's cycle.
        person_name: as recorded, with titles; "" for an account without a person.
        coming: the next period whose evaluation has not opened yet.
    """

    year: int
    years: tuple[int, ...]
    person_name: str
    is_man: bool
    today: date
    stage: Stage | None
    stages: tuple[StageSpan, ...]
    dates: tuple[CycleDate, ...]
    found: Inbox
    coming: PeriodLine | None
    own: OwnPlan | None
    index: IndexNow | None


def home_view(office: Office, actor: Actor, year: int | None = None) -> HomeView:
    """Return the first page of somebody; without a year the newest one that has begun."""
    today = office.clock.today()
    years = years_of(office)
    chosen = year or current_year(years, today)
    periods = periods_of(office, chosen)
    with office.read() as session:
        person = person_on(session, actor.employee_id, today) if actor.employee_id else None
    return HomeView(
        year=chosen,
        years=tuple(years),
        person_name=person.name if person else actor.name,
        is_man=bool(person and person.nip[14:15] == "1"),
        today=today,
        stage=stage_of(today, chosen),
        stages=tuple(StageSpan(stage.label, *days) for stage, *days in stage_spans(chosen)),
        dates=_dates(office, chosen, today),
        found=inbox(office, actor, chosen),
        coming=next((period for period in periods if period.opens > today), None),
        own=_own_plan(office, actor, chosen, periods),
        index=_index(office, actor, periods, today),
    )


def current_year(years: list[int], today: date) -> int:
    """Return the newest open year that has begun, else the oldest open one."""
    begun = [year for year in years if year <= today.year]
    return max(begun) if begun else min(years, default=today.year)


def _dates(office: Office, year: int, today: date) -> tuple[CycleDate, ...]:
    rows = [
        row for row in year_calendar(year, settings_of(office).period_kind) if row.period_numbers
    ]
    running = next((row for row in rows if row.ends >= today), None)
    return tuple(
        CycleDate(
            row.ends,
            row.name.removeprefix("Evaluasi "),
            "done" if row.ends < today else "due" if row is running else "coming",
        )
        for row in rows
    )


def _own_plan(office: Office, actor: Actor, year: int, periods: list[PeriodLine]) -> OwnPlan | None:
    if actor.employee_id is None:
        return None
    plan = own_plan(office, actor, year)
    if plan is None:
        return None
    today = office.clock.today()
    opened = {
        period.id
        for period in periods
        if period.scope is EvaluationScope.PERIODIC and period.opens <= today
    }
    filled = [
        line
        for line in own_evaluations(office, actor, year)
        if line.evaluation_id and line.period_id in opened
    ]
    achievements: dict[str, Decimal | None] = {}
    label = ""
    if filled:
        last = filled[-1]
        label = last.period_label
        evaluation = evaluation_view(office, actor, last.evaluation_id or "")
        achievements = {result.id: result.achievement for result in evaluation.results}
    return OwnPlan(
        plan_id=plan.id,
        status=plan.status,
        appraiser_name=plan.appraiser.name if plan.appraiser else "",
        results=tuple(
            OwnResult(position, result.text, achievements.get(result.id))
            for position, result in enumerate(plan.results, start=1)
        ),
        period_label=label,
    )


def _index(office: Office, actor: Actor, periods: list[PeriodLine], today: date) -> IndexNow | None:
    if not may(actor, Right.SEE_SURVEY):
        return None
    running = running_period(periods, today)
    begun = [
        period
        for period in periods
        if period.scope is EvaluationScope.PERIODIC and period.starts <= today
    ]
    ordered = sorted(begun, key=lambda period: (period == running, period.starts), reverse=True)
    for period in ordered:
        result = index_for(office, actor, SurveyFilter.of_days(period.starts, period.ends))
        if result.index is not None:
            return IndexNow(
                period.short_label, result.index.index, result.index.grade, result.respondents
            )
    return None
