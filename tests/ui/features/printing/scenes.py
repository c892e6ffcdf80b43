"""A small office with plans and evaluations at every stage, straight in the store."""

from datetime import UTC, datetime

from sqlalchemy import select

from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import (
    Aspect,
    CoreValue,
    EvaluationStatus,
    OrgPredicate,
    PlanStatus,
    Rating,
    ResultKind,
)
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    BehaviorReviewRow,
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
    RealizationRow,
    ResultReviewRow,
)
from tests.factories import add_bare_plan


def third_quarter(office: Office) -> str:
    with office.read() as session:
        return session.scalars(
            select(AssessmentPeriodRow.id).where(AssessmentPeriodRow.number == 3)
        ).one()


def add_plan(office: Office, name: str, status: PlanStatus = PlanStatus.APPROVED) -> str:
    """Add a plan with two results for the person whose name starts so; return its id."""
    with office.write(PROGRAM, "Menyusun SKP contoh") as transaction:
        session = transaction.session
        plan = add_bare_plan(
            session,
            name,
            status=status,
            grade="III/b",
            approved_at=datetime(2026, 1, 28, 3, tzinfo=UTC),
        )
        for order, text in enumerate(("Konsultasi terjawab tuntas", "Berkas cepat selesai")):
            result = PlannedResultRow(
                plan_id=plan.id,
                kind=ResultKind.MAIN,
                sort_order=order,
                text=text,
                assigned_by="Camat" if order else "",
            )
            session.add(result)
            session.flush()
            target = parse_target("≤ 15", "menit")
            session.add(
                IndicatorRow(
                    result_id=result.id,
                    sort_order=1,
                    aspect=Aspect.TIME,
                    text="rata-rata selesai",
                    target_text=target.text,
                    unit="menit",
                    target_value=target.value,
                    direction=target.direction,
                )
            )
        return plan.id


def add_evaluation(
    office: Office, plan_id: str, status: EvaluationStatus = EvaluationStatus.FINAL
) -> str:
    """Add a rated evaluation of the third quarter; return its id."""
    period_id = third_quarter(office)
    with office.write(PROGRAM, "Menilai contoh") as transaction:
        session = transaction.session
        row = EvaluationRow(
            plan_id=plan_id,
            period_id=period_id,
            status=status,
            result_rating=Rating.MEETS,
            behavior_rating=Rating.ABOVE,
            predicate=predicate(Rating.MEETS, Rating.ABOVE),
            org_predicate=OrgPredicate.GOOD,
            recommendation="Pertahankan ketelitian.",
            finalized_at=datetime(2026, 10, 4, 20, tzinfo=UTC),
        )
        session.add(row)
        session.flush()
        results = session.scalars(
            select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id)
        ).all()
        for result in results:
            indicator = session.scalars(
                select(IndicatorRow).where(IndicatorRow.result_id == result.id)
            ).one()
            session.add(
                RealizationRow(evaluation_id=row.id, indicator_id=indicator.id, text="14 menit")
            )
            session.add(
                ResultReviewRow(
                    evaluation_id=row.id,
                    result_id=result.id,
                    rating=Rating.MEETS,
                    feedback="Rapi.",
                )
            )
        session.add(
            BehaviorReviewRow(evaluation_id=row.id, core_value=CoreValue.SERVICE, feedback="Sabar.")
        )
        return row.id
