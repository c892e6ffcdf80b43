"""The people of a period: plan, evaluation, achievement and predicate of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.achievement import achievement
from asn_desktop.domain.performance.periods import is_plan_late
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor
from asn_desktop.services.dashboards.units import UnitTree
from asn_desktop.services.dashboards.views import PersonFigure
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.appraisals.lists import sees_whole_office
from asn_desktop.services.performance.appraisals.opening import EVALUATED_STATUSES, covers
from asn_desktop.services.performance.appraisals.views import STATES_OF_STATUSES, LineState
from asn_desktop.store.tables import (
    EvaluationRow,
    IndicatorRow,
    PlanRow,
    RealizationRow,
)

HIGHEST_COUNTED = Decimal(120)
"""An indicator counts with at most this percentage, so that one outlier hides no gap."""

Achievements = dict[str, dict[str, Decimal]]
"""Period id, employee id, mean achievement in percent."""


@dataclass(frozen=True, slots=True)
class Circle:
    """Whom the actor sees: people by id, and whether nobody is left out."""

    people: dict[str, PersonLine]
    whole_office: bool


def seen_people(session: Session, actor: Actor, tree: UnitTree, day: date) -> Circle:
    """Return who owes a plan on a day and may be seen by the actor.

    Leader and operator see everybody; an appraiser the own team and the units that he or she
    leads, with everything below them.
    """
    exempt = standings_on(session, day)
    owing = {
        person.id: person
        for person in people_on(session, day).values()
        if not person.is_archived
        and person.kind is not EmploymentKind.OUTSIDE
        and person.id not in exempt
    }
    if sees_whole_office(actor):
        return Circle(owing, whole_office=True)
    own = owing.get(actor.employee_id or "")
    units = tree.below(own.unit_id) if own is not None and own.leads_unit else frozenset()
    seen = {
        person.id: person
        for person in owing.values()
        if person.id == actor.employee_id
        or actor.acts_for(person.appraiser_id)
        or person.unit_id in units
    }
    return Circle(seen, whole_office=False)


def person_figures(
    session: Session,
    people: Sequence[PersonLine],
    period: PeriodLine,
    today: date,
    achieved: dict[str, Decimal],
    groups: dict[str, str],
) -> list[PersonFigure]:
    """Return where each person stands, by name.

    Args:
        session: a running session.
        people: who is asked about.
        period: the period shown.
        today: decides whether a missing plan is late.
        achieved: mean achievement by employee.
        groups: unit id to the unit that the charts count it under.
    """
    plans = _latest_plans(session, period)
    ids = [plan.id for plan in plans.values()]
    query = select(EvaluationRow).where(
        EvaluationRow.period_id == period.id, EvaluationRow.plan_id.in_(ids)
    )
    evaluations = {row.plan_id: row for row in session.scalars(query)}
    due = plan_due(session, period.year)
    figures = []
    for person in people:
        plan = plans.get(person.id)
        evaluation = evaluations.get(plan.id) if plan is not None else None
        state = _state(plan, evaluation)
        figures.append(
            PersonFigure(
                employee_id=person.id,
                name=person.name,
                nip=person.nip,
                position=plan.position if plan is not None else person.position,
                unit_name=person.unit_name,
                group_id=groups.get(person.unit_id or "", ""),
                plan_id=plan.id if plan is not None else None,
                plan_status=plan.status if plan is not None else None,
                plan_is_late=_is_late(plan, period.year, today, due),
                evaluation_id=evaluation.id if evaluation is not None else None,
                state=state,
                achievement=achieved.get(person.id),
                predicate=evaluation.predicate
                if evaluation is not None and state is LineState.FINAL
                else None,
            )
        )
    return sorted(figures, key=lambda figure: (figure.name.casefold(), figure.employee_id))


def achievements(session: Session, periods: Sequence[PeriodLine]) -> Achievements:
    """Return the mean achievement of everybody in each period, in one query.

    A result counts with the mean of its measurable indicators, a person with the mean of the
    results. Who changed posts within a period counts with the later plan.
    """
    query = (
        select(
            EvaluationRow.period_id,
            PlanRow.employee_id,
            PlanRow.id,
            IndicatorRow.result_id,
            IndicatorRow.target_value,
            RealizationRow.value,
            IndicatorRow.direction,
            IndicatorRow.target_high,
        )
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(RealizationRow, RealizationRow.evaluation_id == EvaluationRow.id)
        .join(IndicatorRow, IndicatorRow.id == RealizationRow.indicator_id)
        .where(
            EvaluationRow.period_id.in_([period.id for period in periods]),
            RealizationRow.value.is_not(None),
            IndicatorRow.target_value.is_not(None),
        )
        .order_by(PlanRow.starts, PlanRow.id)
    )
    found: dict[tuple[str, str], dict[str, dict[str, list[Decimal]]]] = {}
    for period_id, employee_id, plan_id, result_id, *measured in session.execute(query):
        percent = _counted(*measured)
        if percent is not None:
            plans = found.setdefault((period_id, employee_id), {})
            plans.setdefault(plan_id, {}).setdefault(result_id, []).append(percent)
    means: Achievements = {period.id: {} for period in periods}
    for (period_id, employee_id), plans in found.items():
        results = list(plans.values())[-1]
        means[period_id][employee_id] = mean([mean(values) for values in results.values()])
    return means


def mean(values: Sequence[Decimal]) -> Decimal:
    """Return the mean of at least one number."""
    return sum(values, Decimal(0)) / len(values)


@cache
def _counted(
    target: Decimal | None,
    value: Decimal | None,
    direction: TargetDirection,
    high: Decimal | None,
) -> Decimal | None:
    percent = achievement(target, value, direction, high=high)
    return None if percent is None else min(percent, HIGHEST_COUNTED)


def _latest_plans(session: Session, period: PeriodLine) -> dict[str, PlanRow]:
    rows = session.scalars(
        select(PlanRow).where(PlanRow.year == period.year).order_by(PlanRow.starts, PlanRow.id)
    )
    return {plan.employee_id: plan for plan in rows if covers(plan, period)}


def _state(plan: PlanRow | None, evaluation: EvaluationRow | None) -> LineState:
    if plan is None:
        return LineState.NO_PLAN
    if plan.status not in EVALUATED_STATUSES:
        return LineState.PLAN_OPEN
    return LineState.FILLING if evaluation is None else STATES_OF_STATUSES[evaluation.status]


def _is_late(plan: PlanRow | None, year: int, today: date, due: date) -> bool:
    if plan is not None and plan.status in EVALUATED_STATUSES:
        return False
    starts = date(year, 1, 1) if plan is None else plan.starts
    return is_plan_late(today, year, starts, due)
