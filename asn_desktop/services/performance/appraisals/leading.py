"""Whether somebody leads the office, so that its result is the person's result rating."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.predicates import leader_result_rating
from asn_desktop.domain.performance.terms import OrgPredicate, Rating
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.people.lookup import person_on
from asn_desktop.store.tables import OrganizationPerformanceRow, PlanRow, WorkUnitRow


def leads_office(session: Session, plan: PlanRow, period: PeriodLine) -> bool:
    """Tell whether the plan is that of the head of the whole office at the period's end.

    Heads of a part, such as a lurah, are rated by their appraiser: only the office as a whole
    has a recorded predicate.
    """
    person = person_on(session, plan.employee_id, min(plan.ends, period.ends))
    if person is None or not person.leads_unit or person.unit_id is None:
        return False
    unit = session.get(WorkUnitRow, person.unit_id)
    return unit is not None and unit.parent_id is None


def predicate_in_force(session: Session, period_id: str) -> OrgPredicate | None:
    """Return the organisation's predicate recorded for a period, or None."""
    query = select(OrganizationPerformanceRow.predicate).where(
        OrganizationPerformanceRow.period_id == period_id
    )
    return session.scalars(query).one_or_none()


def fixed_result_rating(
    session: Session, plan: PlanRow, period: PeriodLine, org_predicate: OrgPredicate | None
) -> Rating | None:
    """Return the result rating that follows from the organisation's (SE MenPANRB 3/2023).

    None for everybody but the office's leader, and while the predicate is not recorded.
    """
    if org_predicate is None or not leads_office(session, plan, period):
        return None
    return leader_result_rating(org_predicate)
