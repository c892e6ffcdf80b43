"""Plans of a year as a list: one's own, one's team, or the whole office, by right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, false, func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.periods import is_plan_late, plan_period
from asn_desktop.domain.performance.planning.versions import phase_of
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on, teams_of
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.reading import is_late
from asn_desktop.services.performance.plans.rights import decides_by_kind, sees_everyone
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.store.tables import (
    AmendmentRow,
    AnyPlanRow,
    EmployeeRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    WorkUnitRow,
)

# What waits for a decision first, then what is not there yet.
_LIST_ORDER = (
    PlanStatus.SUBMITTED,
    None,
    PlanStatus.DRAFT,
    PlanStatus.RETURNED,
    PlanStatus.APPROVED,
    PlanStatus.CLOSED,
)


@dataclass(frozen=True, slots=True)
class _Lookup:
    """What the lines of one list share."""

    clock: Clock
    actor: Actor
    names: Mapping[str, tuple[str, str, EmploymentKind]]
    units: Mapping[str, str]
    results: Mapping[str, int]
    indicators: Mapping[str, int]
    exempt: Mapping[str, str]
    due: date


def plans_list(office: Office, actor: Actor, year: int) -> list[PlanLine]:
    """Return the plans of a year that the actor may see, what waits for a decision first.

    Everybody sees their own; an appraiser also those of the team; leader and operator all.
    People without a plan are in the list too, with no plan id; an amendment that is being
    written or decided has a line of its own beside the plan in force.
    """
    with office.read() as session:
        plans = list(session.scalars(_visible(actor, year)))
        expected = _expected(session, actor, reference_day(year, office.clock.today()))
        lookup = _lookup(session, office, actor, year)
        with_plan = {plan.employee_id for plan in plans}
        amendments = _open_amendments(session, plans)
        amended = {amendment.amends_plan_id for amendment in amendments}
        lines = [_planned_line(lookup, plan, is_amended=plan.id in amended) for plan in plans]
        lines += [_planned_line(lookup, amendment) for amendment in amendments]
        lines += [
            _unplanned_line(lookup, person, year)
            for person in expected
            if person.id not in with_plan
        ]
    return sorted(
        lines, key=lambda line: (_LIST_ORDER.index(line.status), line.name, line.employee_id)
    )


def _open_amendments(session: Session, plans: Iterable[PlanRow]) -> list[AmendmentRow]:
    ids = [plan.id for plan in plans if plan.status is PlanStatus.APPROVED]
    query = select(AmendmentRow).where(
        AmendmentRow.amends_plan_id.in_(ids), AmendmentRow.status != PlanStatus.CLOSED
    )
    return list(session.scalars(query.order_by(AmendmentRow.id)))


def _visible(actor: Actor, year: int) -> Select[PlanRow]:
    query = select(PlanRow).where(PlanRow.year == year).order_by(PlanRow.starts, PlanRow.id)
    if sees_everyone(actor):
        return query
    if actor.employee_id is None:
        return query.where(false())
    return query.where(
        or_(
            PlanRow.employee_id == actor.employee_id,
            PlanRow.appraiser_id.in_(actor.appraiser_ids),
        )
    )


def _expected(session: Session, actor: Actor, day: date) -> list[PersonLine]:
    """Return the people who should have a plan, as far as the actor may see them."""
    if sees_everyone(actor):
        people = list(people_on(session, day).values())
    elif actor.employee_id is not None:
        own = people_on(session, day, ids=[actor.employee_id])
        people = [*own.values(), *teams_of(session, actor.appraiser_ids, day)]
    else:
        people = []
    return those_who_need_plans(session, people, day)


def those_who_need_plans(
    session: Session, people: Iterable[PersonLine], day: date
) -> list[PersonLine]:
    """Return the people in a post of this office who are not exempt from a plan on a day."""
    exempt = standings_on(session, day)
    return [
        person
        for person in people
        if person.position
        and person.kind is not EmploymentKind.OUTSIDE
        and not person.is_archived
        and person.id not in exempt
    ]


def _lookup(session: Session, office: Office, actor: Actor, year: int) -> _Lookup:
    result_counts = (
        select(PlannedResultRow.plan_id, func.count())
        .join(AnyPlanRow, AnyPlanRow.id == PlannedResultRow.plan_id)
        .where(AnyPlanRow.year == year)
        .group_by(PlannedResultRow.plan_id)
    )
    indicator_counts = (
        select(PlannedResultRow.plan_id, func.count())
        .join(IndicatorRow, IndicatorRow.result_id == PlannedResultRow.id)
        .join(AnyPlanRow, AnyPlanRow.id == PlannedResultRow.plan_id)
        .where(AnyPlanRow.year == year)
        .group_by(PlannedResultRow.plan_id)
    )
    people = session.execute(
        select(EmployeeRow.id, EmployeeRow.name, EmployeeRow.nip, EmployeeRow.kind)
    )
    return _Lookup(
        due=plan_due(session, year),
        clock=office.clock,
        actor=actor,
        names={row.id: (row.name, row.nip or "", row.kind) for row in people},
        units={
            row.id: row.name for row in session.execute(select(WorkUnitRow.id, WorkUnitRow.name))
        },
        exempt=standings_on(session, reference_day(year, office.clock.today())),
        results={plan_id: count for plan_id, count in session.execute(result_counts)},
        indicators={plan_id: count for plan_id, count in session.execute(indicator_counts)},
    )


def _planned_line(lookup: _Lookup, plan: AnyPlanRow, *, is_amended: bool = False) -> PlanLine:
    name, nip, _ = lookup.names[plan.employee_id]
    appraiser = lookup.names.get(plan.appraiser_id or "")
    exempt = lookup.exempt.get(plan.employee_id, "")
    return PlanLine(
        plan_id=plan.id,
        employee_id=plan.employee_id,
        name=name,
        nip=nip,
        position=plan.position,
        unit_name=lookup.units.get(plan.unit_id or "", ""),
        appraiser_name=_name(lookup, plan.appraiser_id),
        status=plan.status,
        phase=phase_of(plan.status, plan.starts, lookup.clock.today(), is_being_amended=is_amended),
        version=plan.version,
        is_amendment=isinstance(plan, AmendmentRow),
        result_count=lookup.results.get(plan.id, 0),
        indicator_count=lookup.indicators.get(plan.id, 0),
        submitted_at=lookup.clock.local(plan.submitted_at),
        approved_at=lookup.clock.local(plan.approved_at),
        is_late=is_late(plan, lookup.clock, lookup.due) and not exempt,
        is_own=plan.employee_id == lookup.actor.employee_id,
        is_in_team=_appraises(lookup.actor, plan.appraiser_id),
        can_decide=plan.status is PlanStatus.SUBMITTED
        and decides_by_kind(lookup.actor, plan, appraiser[2] if appraiser else None),
        revision=plan.revision,
        exempt=exempt,
    )


def _unplanned_line(lookup: _Lookup, person: PersonLine, year: int) -> PlanLine:
    return PlanLine(
        plan_id=None,
        employee_id=person.id,
        name=person.name,
        nip=person.nip,
        position=person.position,
        unit_name=person.unit_name,
        appraiser_name=_name(lookup, person.appraiser_id),
        status=None,
        result_count=0,
        indicator_count=0,
        submitted_at=None,
        approved_at=None,
        is_late=is_plan_late(lookup.clock.today(), year, plan_period(year)[0], lookup.due),
        is_own=person.id == lookup.actor.employee_id,
        is_in_team=_appraises(lookup.actor, person.appraiser_id),
        can_decide=False,
        revision=0,
    )


def _appraises(actor: Actor, appraiser_id: str | None) -> bool:
    return actor.acts_for(appraiser_id)


def _name(lookup: _Lookup, employee_id: str | None) -> str:
    found = lookup.names.get(employee_id or "")
    return found[0] if found else ""
