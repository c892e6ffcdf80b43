"""Evidence of a result needs the action plan of its period first (a setting of the office)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.evaluation_rules import check_evidence_allowed
from asn_desktop.domain.performance.execution.year_parts import (
    has_action_plan,
    parts_within,
    year_parts,
)
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.action_plans.reading import rhythm_of_year
from asn_desktop.store.tables import (
    ActionPlanRow,
    ActionStepRow,
    ActionTargetRow,
    AssessmentPeriodRow,
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
)


def require_action_plan(session: Session, evaluation_id: str, result_id: str) -> None:
    """Refuse evidence for a result whose action plan of the period was not written.

    Raises:
        DomainError: it is missing and the office asks for it (field "action_plan").
    """
    needed = load_settings(session).evidence_needs_action_plan
    check_evidence_allowed(
        not needed or _is_written(session, evaluation_id, result_id), require_action_plan=needed
    )


def _is_written(session: Session, evaluation_id: str, result_id: str) -> bool:
    found = session.execute(
        select(PlanRow, AssessmentPeriodRow)
        .join(EvaluationRow, EvaluationRow.plan_id == PlanRow.id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(EvaluationRow.id == evaluation_id)
    ).one_or_none()
    result = session.get(PlannedResultRow, result_id)
    if found is None or result is None or result.plan_id != found[0].id:
        # Whoever asked refuses in better words.
        return True
    plan, period = found
    header = session.scalars(
        select(ActionPlanRow).where(ActionPlanRow.plan_id == plan.id)
    ).one_or_none()
    rhythm = header.rhythm if header else rhythm_of_year(session, plan.year)
    parts = year_parts(plan.year, rhythm, plan.starts, plan.ends)
    numbers = [part.number for part in parts_within(parts, period.starts, period.ends)]
    steps = session.execute(
        select(ActionStepRow.number, ActionStepRow.text).where(
            ActionStepRow.result_id == result_id,
            ActionStepRow.rhythm == rhythm,
            ActionStepRow.number.in_(numbers),
        )
    )
    targeted = set(
        session.scalars(
            select(ActionTargetRow.number)
            .join(IndicatorRow, IndicatorRow.id == ActionTargetRow.indicator_id)
            .where(
                IndicatorRow.result_id == result_id,
                ActionTargetRow.rhythm == rhythm,
                ActionTargetRow.text != "",
            )
        )
    )
    return has_action_plan((text, number in targeted) for number, text in steps)
