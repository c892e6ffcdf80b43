"""The quiet hints of one evaluation, from its marks and from when things were written down."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.appraisal.quiet_hints import (
    MarkedRow,
    QuietHint,
    Traces,
    quiet_hints,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.views import BehaviorView, ResultView
from asn_desktop.store.tables import EvaluationRow, FeedbackRow, PlanRow


def hints_in(
    session: Session,
    plan: PlanRow,
    period: PeriodLine,
    results: Sequence[ResultView],
    behaviors: Sequence[BehaviorView],
) -> tuple[QuietHint, ...]:
    """Return what the rater may look at again before signing."""
    starts, ends = max(period.starts, plan.starts), min(period.ends, plan.ends)
    rows = [
        MarkedRow(f"hasil kerja {line.number}", line.rating, line.self_rating, line.feedback)
        for line in results
        if line.absence is None
    ]
    rows += [
        MarkedRow(f"perilaku {line.value.label}", line.rating, line.self_rating, line.feedback)
        for line in behaviors
    ]
    days = [piece.added_at.date() for line in results for piece in line.evidence]
    days += _feedback_days(session, plan, starts, ends)
    team = session.scalars(
        select(EvaluationRow.predicate)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(
            EvaluationRow.period_id == period.id,
            PlanRow.appraiser_id == plan.appraiser_id,
            EvaluationRow.predicate.is_not(None),
        )
    ).all()
    return quiet_hints(rows, Traces(starts, ends, days), team)


def _feedback_days(session: Session, plan: PlanRow, starts: date, ends: date) -> Sequence[date]:
    query = select(FeedbackRow.day).where(
        FeedbackRow.receiver_id == plan.employee_id,
        FeedbackRow.day >= starts,
        FeedbackRow.day <= ends,
    )
    return session.scalars(query).all()
