"""The two people of a plan, with the post each holds or acts in."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.lookup import PersonLine, assignment_on, people_on
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.store.tables import AssignmentRow, PlanRow, SubstituteRow, WorkUnitRow

_ACTING = (Capacity.ACTING_VACANT, Capacity.ACTING_ABSENT)


def acting_assignment(session: Session, employee_id: str, day: date) -> AssignmentRow | None:
    """Return the Plt. or Plh. post somebody also holds on a day, or None."""
    return assignment_on(session, employee_id, day, is_main=False)


def both_sides(session: Session, plan: PlanRow, day: date) -> tuple[PlanPerson, PlanPerson | None]:
    """Return the employee as kept in the plan, and the appraiser with the post of that day."""
    ids = [plan.employee_id, *([plan.appraiser_id] if plan.appraiser_id else [])]
    people = people_on(session, day, ids=ids)
    unit = session.get(WorkUnitRow, plan.unit_id) if plan.unit_id else None
    employee = people[plan.employee_id]
    own_side = PlanPerson(
        id=employee.id,
        name=employee.name,
        nip=employee.nip,
        kind=employee.kind,
        grade=plan.grade,
        position=plan.position,
        unit_name=unit.name if unit else "",
    )
    appraiser = people.get(plan.appraiser_id) if plan.appraiser_id else None
    if appraiser is None:
        return own_side, None
    return own_side, _appraiser_side(session, appraiser, plan.appraiser_capacity, day)


def signing_side(
    session: Session, plan: PlanRow, signer_id: str, capacity: Capacity, day: date
) -> PlanPerson | None:
    """Return who signed instead of the plan's present appraiser, with the post of that day.

    Args:
        session: the running session.
        plan: names the appraiser who was represented.
        signer_id: who approved or rated.
        capacity: as what; Plt. and Plh. stand before the post acted in.
        day: the day of signing.
    """
    signer = people_on(session, day, ids=[signer_id]).get(signer_id)
    if signer is None:
        return None
    query = (
        select(AssignmentRow)
        .join(SubstituteRow, SubstituteRow.assignment_id == AssignmentRow.id)
        .where(
            SubstituteRow.substitute_id == signer_id,
            SubstituteRow.appraiser_id == plan.appraiser_id,
            SubstituteRow.starts <= day,
            SubstituteRow.ends >= day,
        )
    )
    return _appraiser_side(session, signer, capacity, day, session.scalars(query).first())


def _appraiser_side(
    session: Session,
    appraiser: PersonLine,
    capacity: Capacity,
    day: date,
    acting: AssignmentRow | None = None,
) -> PlanPerson:
    position, unit_name = appraiser.position, appraiser.unit_name
    if capacity in _ACTING:
        acting = acting or acting_assignment(session, appraiser.id, day)
        if acting is not None:
            position = f"{capacity.label} {acting.position}"
            unit = session.get(WorkUnitRow, acting.unit_id) if acting.unit_id else None
            unit_name = unit.name if unit else unit_name
    return PlanPerson(
        id=appraiser.id,
        name=appraiser.name,
        nip=appraiser.nip,
        kind=appraiser.kind,
        grade=appraiser.grade,
        position=position,
        unit_name=unit_name,
    )
