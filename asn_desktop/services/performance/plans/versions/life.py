"""Where a plan is in its life: in force, being amended, evaluated, closed."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.clock import Clock
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.planning.versions import phase_of
from asn_desktop.domain.performance.terms import EvaluationScope, PlanStatus
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.plans.versions.records import amended_plan_id
from asn_desktop.services.performance.plans.views import PlanLife
from asn_desktop.store.tables import (
    AmendmentRow,
    AnyPlanRow,
    AssessmentPeriodRow,
    EvaluationRow,
)

_REDIRECTED = (PlanStatus.DRAFT, PlanStatus.RETURNED, PlanStatus.SUBMITTED)


def life_of(session: Session, clock: Clock, plan: AnyPlanRow) -> PlanLife:
    """Return where a plan is in its life."""
    original_id = amended_plan_id(plan)
    # Nothing can hang on a plan that was never approved: a saved field asks this each time.
    was_approved = original_id is not None or plan.approved_at is not None
    working = open_amendment(session, plan.id) if was_approved and not original_id else None
    evaluated, final = (
        _evaluated(session, original_id or plan.id) if was_approved else (False, False)
    )
    return PlanLife(
        phase=phase_of(
            plan.status, plan.starts, clock.today(), is_being_amended=working is not None
        ),
        amends_plan_id=original_id or "",
        amendment_reason=(plan.amendment_reason or "") if isinstance(plan, AmendmentRow) else "",
        open_amendment_id=working.id if working else "",
        open_amendment_status=working.status if working else None,
        new_appraiser=_new_appraiser_name(session, clock, plan),
        is_evaluated=evaluated,
        is_final=final,
    )


def open_amendment(session: Session, plan_id: str) -> AmendmentRow | None:
    """Return the amendment of a plan that is being written or decided, or None."""
    query = select(AmendmentRow).where(
        AmendmentRow.amends_plan_id == plan_id, AmendmentRow.status != PlanStatus.CLOSED
    )
    return session.scalars(query).first()


def new_appraiser_id(session: Session, clock: Clock, plan: AnyPlanRow) -> str | None:
    """Return the appraiser in force today where an undecided plan is addressed to another."""
    if plan.status not in _REDIRECTED:
        return None
    day = min(max(clock.today(), plan.starts), plan.ends)
    person = person_on(session, plan.employee_id, day)
    if person is None or person.appraiser_id in (None, plan.appraiser_id):
        return None
    return person.appraiser_id


def _new_appraiser_name(session: Session, clock: Clock, plan: AnyPlanRow) -> str:
    found = new_appraiser_id(session, clock, plan)
    person = person_on(session, found, clock.today()) if found else None
    return person.name if person else ""


def _evaluated(session: Session, plan_id: str) -> tuple[bool, bool]:
    query = (
        select(EvaluationRow.status, AssessmentPeriodRow.scope)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.plan_id == plan_id)
    )
    found = list(session.execute(query))
    return bool(found), any(
        status in DECIDED_STATUSES and scope is EvaluationScope.ANNUAL for status, scope in found
    )
