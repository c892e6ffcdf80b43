"""How far a person's plan and evaluations have come in a year, for the panel of one person."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.terms import EvaluationScope, Predicate
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import AssessmentPeriodRow, EvaluationRow, PlanRow


@dataclass(frozen=True, slots=True)
class EmployeeStanding:
    """What the evaluations of a year say about a person.

    Attributes:
        evaluated: ANNUAL when the year's evaluation is final, PERIODIC when one of its parts is.
        period_label: the latest finally evaluated period, e.g. "TW III"; "" for none.
        predicate: its predicate; None when there is none or the actor may not see it.
        previous_predicate: the annual predicate of the year before, under the same rule.
    """

    evaluated: EvaluationScope | None
    period_label: str
    predicate: Predicate | None
    previous_predicate: Predicate | None


def standing_of(office: Office, actor: Actor, employee_id: str, year: int) -> EmployeeStanding:
    """Return how far a person has come; predicates only for leaders and the operator.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    require(actor, Right.SEE_PEOPLE)
    sees = actor.has(Role.LEADER, Role.PERSONNEL_OPERATOR)
    with office.read() as session:
        this_year = _final_evaluations(session, employee_id, year)
        before = _final_evaluations(session, employee_id, year - 1)
    annual = [found for found in this_year if found[0] is EvaluationScope.ANNUAL]
    latest = annual[-1:] or this_year[-1:]
    last_year = [found[2] for found in before if found[0] is EvaluationScope.ANNUAL]
    return EmployeeStanding(
        evaluated=latest[0][0] if latest else None,
        period_label=latest[0][1] if latest else "",
        predicate=latest[0][2] if latest and sees else None,
        previous_predicate=last_year[-1] if last_year and sees else None,
    )


def _final_evaluations(
    session: Session, employee_id: str, year: int
) -> list[tuple[EvaluationScope, str, Predicate | None]]:
    query = (
        select(AssessmentPeriodRow.scope, AssessmentPeriodRow.short_label, EvaluationRow.predicate)
        .join(EvaluationRow, EvaluationRow.period_id == AssessmentPeriodRow.id)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(
            PlanRow.employee_id == employee_id,
            AssessmentPeriodRow.year == year,
            EvaluationRow.status.in_(DECIDED_STATUSES),
        )
        .order_by(AssessmentPeriodRow.ends, EvaluationRow.id)
    )
    return [(scope, label, predicate) for scope, label, predicate in session.execute(query)]
