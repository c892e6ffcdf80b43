"""Who stands where in a period: the appraiser's team, the whole office, one's own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import (
    PeriodLine,
    load_periods,
    period_line,
    period_to_rate,
    periods_of,
    years_of,
)
from asn_desktop.services.people.lookup import PersonLine, people_on, teams_of
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.services.performance.appraisals.opening import (
    EVALUATED_STATUSES,
    covers,
    existing_evaluations,
    open_missing,
)
from asn_desktop.services.performance.appraisals.views import (
    STATES_OF_STATUSES,
    EvaluationLine,
    LineState,
    OwnEvaluations,
)
from asn_desktop.store.tables import EvaluationRow, PerformanceYearRow, PlanRow


@dataclass(frozen=True, slots=True)
class _Listing:
    """What a list is made from."""

    clock: Clock
    actor: Actor
    period: PeriodLine
    people: dict[str, PersonLine]
    evaluations: dict[str, EvaluationRow]
    exempt: dict[str, str]


def team_evaluations(office: Office, actor: Actor, period_id: str) -> list[EvaluationLine]:
    """Return the people whom the actor rates in a period, by name.

    Evaluations of approved plans that are not there yet are opened, as soon as the period has
    begun. The actor's own evaluation is never among them.

    Raises:
        NotAllowed: the actor appraises nobody.
        DomainError: there is no such period.
    """
    require(actor, Right.APPRAISE)
    if actor.employee_id is None:
        return []
    rater = PlanRow.appraiser_id.in_(actor.appraiser_ids)
    with office.read() as session:
        period = period_line(session, period_id)
        plans = _plans(session, period, session.scalars(_of_year(period).where(rater)))
    open_missing(office, actor, _evaluated(plans), period)
    with office.read() as session:
        day = _day(office, period)
        team = {person.id for person in teams_of(session, actor.appraiser_ids, day)}
        listing = _listing(session, office, actor, period, plans, team)
        elsewhere = _planned_elsewhere(session, period, team)
    lines = [_line(listing, plan) for plan in plans if plan.employee_id != actor.employee_id]
    planned = {plan.employee_id for plan in plans}
    without = team - planned - elsewhere - {actor.employee_id} - listing.exempt.keys()
    return _by_name([*lines, *(_line_without_plan(listing, person) for person in without)])


def office_evaluations(office: Office, actor: Actor, period_id: str) -> list[EvaluationLine]:
    """Return everybody in the office in a period, by name; the actor's own line is left out.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: there is no such period.
    """
    if not sees_whole_office(actor):
        raise NotAllowed(
            "Hanya pimpinan atau operator kepegawaian yang dapat melihat penilaian seluruh kantor."
        )
    with office.read() as session:
        period = period_line(session, period_id)
        plans = _plans(session, period, session.scalars(_of_year(period)))
        listing = _listing(session, office, actor, period, plans, None)
    planned = {plan.employee_id for plan in plans}
    lines = [_line(listing, plan) for plan in plans if plan.employee_id != actor.employee_id]
    lines += [
        _line_without_plan(listing, person.id)
        for person in listing.people.values()
        if person.id not in planned
        and person.id not in listing.exempt
        and person.id != actor.employee_id
        and not person.is_archived
        and person.kind is not EmploymentKind.OUTSIDE
    ]
    return _by_name(lines)


def own_evaluations(office: Office, actor: Actor, year: int) -> list[EvaluationLine]:
    """Return the actor's own evaluations of a year in the order of the periods.

    Only periods that have begun; missing evaluations of approved plans are opened.
    """
    if actor.employee_id is None:
        return []
    owner = PlanRow.employee_id == actor.employee_id
    with office.read() as session:
        today = office.clock.today()
        periods = [line for line in load_periods(session, year) if line.starts <= today]
        found = {
            period.id: _plans(session, period, session.scalars(_of_year(period).where(owner)))
            for period in periods
        }
    lines: list[EvaluationLine] = []
    for period in periods:
        plans = found[period.id]
        open_missing(office, actor, _evaluated(plans), period)
        with office.read() as session:
            listing = _listing(session, office, actor, period, plans, {actor.employee_id})
        lines += [_line(listing, plan) for plan in plans]
    return lines


def own_overview(office: Office, actor: Actor) -> OwnEvaluations:
    """Return the actor's own evaluations of this year and the last, and the one that is due."""
    today = office.clock.today()
    with office.read() as session:
        open_years = set(session.scalars(select(PerformanceYearRow.year)))
        years = sorted(open_years & {today.year - 1, today.year})
        periods = {line.id: line for year in years for line in load_periods(session, year)}
    lines = [line for year in years for line in own_evaluations(office, actor, year)]
    opened = [line for line in lines if line.evaluation_id is not None]
    filling = [line for line in opened if line.state is LineState.FILLING]
    ranked = (
        *(line for line in opened if line.state is LineState.RETURNED),
        *(line for line in filling if _is_due(periods[line.period_id], today)),
        *(line for line in filling if periods[line.period_id].closes >= today),
        *reversed(opened),
    )
    return OwnEvaluations(tuple(lines), ranked[0].evaluation_id if ranked else None)


def _is_due(period: PeriodLine, today: date) -> bool:
    return period.opens <= today <= period.closes


def begun_periods(office: Office) -> tuple[list[PeriodLine], str | None]:
    """Return the periods that have begun, newest year first, and the id of the one to rate now.

    Which one that is says `period_to_rate`.
    """
    today = office.clock.today()
    lines = [
        line
        for year in years_of(office)
        for line in periods_of(office, year)
        if line.starts <= today
    ]
    chosen = period_to_rate(lines, today)
    return lines, chosen.id if chosen else None


def sees_whole_office(actor: Actor) -> bool:
    """Tell whether `office_evaluations` may be asked for."""
    return actor.has(Role.LEADER, Role.PERSONNEL_OPERATOR)


def _of_year(period: PeriodLine) -> Select[PlanRow]:
    return select(PlanRow).where(PlanRow.year == period.year).order_by(PlanRow.starts, PlanRow.id)


def _plans(session: Session, period: PeriodLine, rows: Iterable[PlanRow]) -> list[PlanRow]:
    return [plan for plan in rows if covers(plan, period)]


def _evaluated(plans: Sequence[PlanRow]) -> list[str]:
    return [plan.id for plan in plans if plan.status in EVALUATED_STATUSES]


def _day(office: Office, period: PeriodLine) -> date:
    return min(period.ends, max(office.clock.today(), period.starts))


def _listing(
    session: Session,
    office: Office,
    actor: Actor,
    period: PeriodLine,
    plans: Sequence[PlanRow],
    others: set[str] | None,
) -> _Listing:
    ids = None if others is None else {plan.employee_id for plan in plans} | others
    return _Listing(
        clock=office.clock,
        actor=actor,
        period=period,
        people=people_on(session, _day(office, period), ids=ids),
        evaluations=existing_evaluations(session, [plan.id for plan in plans], period.id),
        exempt=standings_on(session, _day(office, period)),
    )


def _planned_elsewhere(session: Session, period: PeriodLine, team: set[str]) -> set[str]:
    """Return who of the team has a plan in this period that still names another appraiser."""
    rows = session.scalars(_of_year(period).where(PlanRow.employee_id.in_(team)))
    return {plan.employee_id for plan in rows if covers(plan, period)}


def _line(listing: _Listing, plan: PlanRow) -> EvaluationLine:
    person = listing.people[plan.employee_id]
    evaluation = listing.evaluations.get(plan.id)
    zone = listing.clock.zone
    submitted = evaluation.submitted_at if evaluation else None
    finalized = evaluation.finalized_at if evaluation else None
    return EvaluationLine(
        employee_id=person.id,
        name=person.name,
        nip=person.nip,
        position=plan.position,
        unit_name=person.unit_name,
        plan_id=plan.id,
        evaluation_id=evaluation.id if evaluation else None,
        period_id=listing.period.id,
        period_label=listing.period.short_label,
        year=listing.period.year,
        state=_state(plan, evaluation),
        predicate=evaluation.predicate if evaluation else None,
        submitted_at=zone.to_local(submitted) if submitted else None,
        finalized_at=zone.to_local(finalized) if finalized else None,
        rates=is_appraiser(listing.actor, plan),
        exempt=listing.exempt.get(person.id, ""),
        status=evaluation.status if evaluation else None,
    )


def _state(plan: PlanRow, evaluation: EvaluationRow | None) -> LineState:
    if plan.status not in EVALUATED_STATUSES:
        return LineState.PLAN_OPEN
    return STATES_OF_STATUSES[evaluation.status] if evaluation else LineState.FILLING


def _line_without_plan(listing: _Listing, employee_id: str) -> EvaluationLine:
    person = listing.people[employee_id]
    return EvaluationLine(
        employee_id=person.id,
        name=person.name,
        nip=person.nip,
        position=person.position,
        unit_name=person.unit_name,
        plan_id=None,
        evaluation_id=None,
        period_id=listing.period.id,
        period_label=listing.period.short_label,
        year=listing.period.year,
        state=LineState.NO_PLAN,
        predicate=None,
        submitted_at=None,
        finalized_at=None,
        rates=False,
    )


def _by_name(lines: list[EvaluationLine]) -> list[EvaluationLine]:
    return sorted(lines, key=lambda line: (line.name.casefold(), line.employee_id))
