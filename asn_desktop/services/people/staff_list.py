"""The staff list: which people a filter shows, and their rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import EmploymentKind, PositionType
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine, in_force, people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    AssignmentRow,
    EmployeeRow,
    EvaluationRow,
    PlanRow,
    WorkUnitRow,
)

_ORDERS = {
    "name": EmployeeRow.name,
    "position": AssignmentRow.position,
    "unit": WorkUnitRow.name,
    "kind": EmployeeRow.kind.cast(String),
}
_ORDERS_BY_POST = frozenset({"position", "unit"})


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What the staff list shows.

    Attributes:
        text: part of a name, NIP or post.
        plan_status: only people whose plan of `year` is in this state.
        without_plan: only people without a plan in `year`.
        evaluated: only people with (or without) a final evaluation in `year`; None for all.
        without_appraiser: only people who have no appraiser today.
        order: "name", "position", "unit" or "kind".
    """

    year: int
    text: str = ""
    unit_id: str | None = None
    plan_status: PlanStatus | None = None
    without_plan: bool = False
    evaluated: bool | None = None
    without_appraiser: bool = False
    archived: bool = False
    outside: bool = False
    order: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class EmployeeLine:
    """One row of the staff list.

    Attributes:
        evaluated: ANNUAL when the year's evaluation is final, PERIODIC when one of its parts is.
        exempt: why the person owes no plan today, in words; or "".
    """

    person: PersonLine
    plan_id: str | None
    plan_status: PlanStatus | None
    evaluated: EvaluationScope | None = None
    exempt: str = ""


def employee_ids(office: Office, actor: Actor, chosen: PeopleFilter) -> list[str]:
    """Return the ids of the people a filter shows, in order; rows are fetched by page.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    require(actor, Right.SEE_PEOPLE)
    query = select(EmployeeRow.id)
    if _needs_post(chosen):
        query = in_force(office.clock.today()).with_only_columns(EmployeeRow.id)
    query = query.where(*_conditions(chosen)).order_by(*_order(chosen))
    with office.read() as session:
        return list(dict.fromkeys(session.scalars(query)))


def _needs_post(chosen: PeopleFilter) -> bool:
    """Tell whether posts decide who is shown or where; without them a long list is much faster."""
    return (
        chosen.order in _ORDERS_BY_POST
        or bool(chosen.text.strip())
        or chosen.unit_id is not None
        or chosen.without_appraiser
    )


def _order(chosen: PeopleFilter) -> list[ColumnElement[Any]]:
    order = _ORDERS[chosen.order]
    direction = order.desc() if chosen.descending else order.asc()
    if chosen.order in _ORDERS_BY_POST:
        direction = direction.nulls_last()
    by_name = [] if chosen.order == "name" else [EmployeeRow.name.asc()]
    return [direction, *by_name, EmployeeRow.id.asc()]


def _conditions(chosen: PeopleFilter) -> list[ColumnElement[bool]]:
    outside = EmployeeRow.kind == EmploymentKind.OUTSIDE
    conditions: list[ColumnElement[bool]] = [
        EmployeeRow.is_archived.is_(chosen.archived),
        outside if chosen.outside else ~outside,
    ]
    if chosen.text.strip():
        pattern = f"%{_escaped(chosen.text.strip().lower())}%"
        digits = "".join(chosen.text.split())
        parts = [
            func.lower(EmployeeRow.name).like(pattern, escape="\\"),
            func.lower(AssignmentRow.position).like(pattern, escape="\\"),
        ]
        if digits.isdigit():
            parts.append(EmployeeRow.nip.like(f"%{digits}%"))
        conditions.append(or_(*parts))
    if chosen.unit_id is not None:
        conditions.append(AssignmentRow.unit_id == chosen.unit_id)
    if chosen.without_appraiser:
        conditions.append(AssignmentRow.appraiser_id.is_(None))
    plan = and_(PlanRow.employee_id == EmployeeRow.id, PlanRow.year == chosen.year)
    if chosen.plan_status is not None:
        wanted = and_(plan, PlanRow.status == chosen.plan_status)
        conditions.append(select(PlanRow.id).where(wanted).exists())
    elif chosen.without_plan:
        conditions.append(~select(PlanRow.id).where(plan).exists())
    if chosen.evaluated is not None:
        final = final_evaluations(chosen.year).where(PlanRow.employee_id == EmployeeRow.id)
        conditions.append(final.exists() if chosen.evaluated else ~final.exists())
    return conditions


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def employee_lines(
    office: Office, actor: Actor, ids: Sequence[str], year: int
) -> list[EmployeeLine]:
    """Return the rows of these people, in the order of the ids.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    require(actor, Right.SEE_PEOPLE)
    with office.read() as session:
        people = people_on(session, office.clock.today(), ids=ids)
        plans = latest_plans(session, ids, year)
        exempt = standings_on(session, office.clock.today(), ids=ids)
        query = final_evaluations(year).where(PlanRow.employee_id.in_(list(ids))).distinct()
        scopes: dict[str, set[EvaluationScope]] = {}
        for employee_id, scope in session.execute(query):
            scopes.setdefault(employee_id, set()).add(scope)
    lines = []
    for key in ids:
        if key in people:
            plan_id, status = plans.get(key, (None, None))
            furthest = _furthest(scopes.get(key))
            lines.append(EmployeeLine(people[key], plan_id, status, furthest, exempt.get(key, "")))
    return lines


def final_evaluations(year: int) -> Select[str, EvaluationScope]:
    """Return the select of (employee id, scope) of the final evaluations of a year."""
    return (
        select(PlanRow.employee_id, AssessmentPeriodRow.scope)
        .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(PlanRow.year == year, EvaluationRow.status.in_(DECIDED_STATUSES))
    )


def _furthest(scopes: set[EvaluationScope] | None) -> EvaluationScope | None:
    if not scopes:
        return None
    annual = EvaluationScope.ANNUAL
    return annual if annual in scopes else EvaluationScope.PERIODIC


def latest_plans(
    session: Session, ids: Sequence[str], year: int
) -> dict[str, tuple[str, PlanStatus]]:
    """Return the newest plan of each person in a year: employee id -> (plan id, state)."""
    query = (
        select(PlanRow.employee_id, PlanRow.id, PlanRow.status)
        .where(PlanRow.year == year, PlanRow.employee_id.in_(list(ids)))
        .order_by(PlanRow.starts, PlanRow.version, PlanRow.id)
    )
    return {
        employee_id: (plan_id, status) for employee_id, plan_id, status in session.execute(query)
    }


def possible_appraisers(office: Office, actor: Actor) -> list[PersonLine]:
    """Return the people who may appraise: supervisors and above, and officials elsewhere.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    require(actor, Right.SEE_PEOPLE)
    with office.read() as session:
        people = people_on(session, office.clock.today()).values()
    leading = {PositionType.JPT, PositionType.ADMINISTRATOR, PositionType.SUPERVISOR}
    return sorted(
        (
            person
            for person in people
            if not person.is_archived
            and (person.position_type in leading or person.kind is EmploymentKind.OUTSIDE)
        ),
        key=lambda person: (person.name, person.id),
    )
