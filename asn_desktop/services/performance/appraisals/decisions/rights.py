"""What somebody may do with one evaluation, by role and by relation, in the state it is in."""

from datetime import date

from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.evaluation_rules import (
    DECIDED_STATUSES,
    FILLABLE_STATUSES,
    EvaluationAction,
    allowed_actions,
)
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.services.performance.appraisals.signing import appraisers_superior
from asn_desktop.services.performance.appraisals.views import EvaluationRights
from asn_desktop.services.performance.objections.clocks import clock_runs, is_decided
from asn_desktop.store.tables import EmployeeRow, EvaluationRow, PlanRow


def rights_in(
    session: Session,
    office: Office,
    actor: Actor,
    evaluation: EvaluationRow,
    plan: PlanRow,
    period: PeriodLine,
) -> EvaluationRights:
    """Return what the actor may do now."""
    is_employee = actor.employee_id == plan.employee_id
    rating_side = actor is PROGRAM or is_appraiser(actor, plan)
    status = evaluation.status
    fillable, decided = status in FILLABLE_STATUSES, status in DECIDED_STATUSES
    fits = frozenset(allowed_actions(status))
    day = min(plan.ends, period.ends)
    signs = status is EvaluationStatus.RATED and may_countersign(
        session, actor, evaluation, plan, day
    )
    return EvaluationRights(
        is_employee=is_employee,
        is_appraiser=rating_side,
        fills=fillable and (is_employee or actor is PROGRAM),
        rates=rating_side and status is EvaluationStatus.SUBMITTED,
        takes_up=rating_side and fillable and office.clock.today() > period.closes,
        sees_ratings=decided or rating_side or signs,
        countersigns=signs,
        delivers=EvaluationAction.DELIVER in fits and hands_over(actor, plan),
        acknowledges=status is EvaluationStatus.DELIVERED and is_employee,
        records_receipt=status is EvaluationStatus.DELIVERED and records_receipts(actor, plan),
        closes=EvaluationAction.CLOSE in fits
        and hands_over(actor, plan)
        and not clock_runs(session, office, evaluation),
        contests=decided and evaluation.delivered_on is not None,
        reopens=decided
        and EvaluationAction.REOPEN in fits
        and may_reopen(session, actor, evaluation, plan)
        and not is_decided(session, evaluation.id),
    )


def hands_over(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor may record that the result was handed over."""
    return actor is PROGRAM or is_appraiser(actor, plan) or records_receipts(actor, plan)


def records_receipts(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor may record a receipt signed on paper."""
    if actor is PROGRAM:
        return True
    return actor.has(Role.PERSONNEL_OPERATOR) and actor.employee_id != plan.employee_id


def may_reopen(session: Session, actor: Actor, evaluation: EvaluationRow, plan: PlanRow) -> bool:
    """Tell whether the actor has the right to open a signed evaluation, whatever the status is."""
    if actor is PROGRAM:
        return True
    if actor.employee_id == plan.employee_id:
        return False
    if actor.has(Role.LEADER):
        return True
    superior = appraisers_superior(session, evaluation, plan, plan.ends)
    if superior is not None and actor.acts_for(superior.id):
        return True
    appraiser = session.get(EmployeeRow, plan.appraiser_id) if plan.appraiser_id else None
    outside = appraiser is not None and appraiser.kind is EmploymentKind.OUTSIDE
    return outside and actor.has(Role.PERSONNEL_OPERATOR)


def may_countersign(
    session: Session, actor: Actor, evaluation: EvaluationRow, plan: PlanRow, day: date
) -> bool:
    """Tell whether the actor signs as the appraiser's superior.

    The operator records the signature of a superior who works outside the office.
    """
    if actor is PROGRAM:
        return True
    superior = appraisers_superior(session, evaluation, plan, day)
    if superior is None or actor.employee_id == plan.employee_id:
        return False
    if actor.acts_for(superior.id):
        return True
    return superior.kind is EmploymentKind.OUTSIDE and actor.has(Role.PERSONNEL_OPERATOR)
