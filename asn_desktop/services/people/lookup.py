"""Questions about people that many use-cases ask: who holds which post on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, WorkUnitRow


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person as shown in lists and printed in identity blocks.

    Attributes:
        grade: code such as "III/b" or "IX"; "" when unknown.
        appraiser_id: the appraiser on that day, or None.
        leads_unit: whether the person heads the unit named.
    """

    id: str
    name: str
    nip: str
    kind: EmploymentKind
    grade: str
    position: str
    position_type: PositionType | None
    unit_id: str | None
    unit_name: str
    appraiser_id: str | None
    appraiser_capacity: Capacity
    capacity: Capacity
    leads_unit: bool
    is_archived: bool


def valid_on(day: date) -> ColumnElement[bool]:
    """Return the condition that an assignment is in force on a day."""
    return and_(
        AssignmentRow.valid_from <= day,
        or_(AssignmentRow.valid_to.is_(None), AssignmentRow.valid_to >= day),
    )


def assignment_on(
    session: Session, employee_id: str, day: date, *, is_main: bool = True
) -> AssignmentRow | None:
    """Return the latest main or second assignment in force on a day, or None."""
    query = (
        select(AssignmentRow)
        .where(
            AssignmentRow.employee_id == employee_id,
            AssignmentRow.is_main.is_(is_main),
            valid_on(day),
        )
        .order_by(AssignmentRow.valid_from.desc(), AssignmentRow.id.desc())
    )
    return session.scalars(query).first()


def in_force(day: date) -> Select[EmployeeRow, AssignmentRow, WorkUnitRow]:
    """Return the select of people with the main assignment in force on a day, if any."""
    assignment_valid = and_(
        AssignmentRow.employee_id == EmployeeRow.id,
        AssignmentRow.is_main,
        valid_on(day),
    )
    return (
        select(EmployeeRow, AssignmentRow, WorkUnitRow)
        .outerjoin(AssignmentRow, assignment_valid)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == AssignmentRow.unit_id)
    )


def people_on(
    session: Session, day: date, *, ids: Iterable[str] | None = None
) -> dict[str, PersonLine]:
    """Return people by id with their post on a day; all people, or only those with these ids."""
    query = in_force(day)
    if ids is not None:
        query = query.where(EmployeeRow.id.in_(list(ids)))
    return {
        employee.id: _person_line(employee, assignment, unit)
        for employee, assignment, unit in session.execute(query.order_by(EmployeeRow.id))
    }


def person_on(session: Session, employee_id: str, day: date) -> PersonLine | None:
    """Return one person with the post held on a day, or None when there is no such person."""
    return people_on(session, day, ids=[employee_id]).get(employee_id)


def team_of(session: Session, appraiser_id: str, day: date) -> list[PersonLine]:
    """Return the people whom somebody appraises on a day, by name."""
    return teams_of(session, [appraiser_id], day)


def teams_of(session: Session, appraiser_ids: Iterable[str], day: date) -> list[PersonLine]:
    """Return the people whom one of these appraisers appraises on a day, by name."""
    query = in_force(day).where(
        AssignmentRow.appraiser_id.in_(list(appraiser_ids)), EmployeeRow.is_archived.is_(False)
    )
    return [
        _person_line(employee, assignment, unit)
        for employee, assignment, unit in session.execute(
            query.order_by(EmployeeRow.name, EmployeeRow.id)
        )
    ]


def _person_line(
    employee: EmployeeRow, assignment: AssignmentRow | None, unit: WorkUnitRow | None
) -> PersonLine:
    return PersonLine(
        id=employee.id,
        name=employee.name,
        nip=employee.nip or "",
        kind=employee.kind,
        grade=employee.grade,
        position=assignment.position if assignment else "",
        position_type=assignment.position_type if assignment else None,
        unit_id=unit.id if unit else None,
        unit_name=unit.name if unit else "",
        appraiser_id=assignment.appraiser_id if assignment else None,
        appraiser_capacity=assignment.appraiser_capacity if assignment else Capacity.DEFINITIVE,
        capacity=assignment.capacity if assignment else Capacity.DEFINITIVE,
        leads_unit=bool(assignment and assignment.leads_unit),
        is_archived=employee.is_archived,
    )
