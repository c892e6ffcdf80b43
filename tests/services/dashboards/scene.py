"""A small office in its third quarter, with figures that can be worked out by hand."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    PlanStatus,
    Predicate,
    ResultKind,
    TargetDirection,
)
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.periods import PeriodLine, periods_of
from asn_desktop.services.performance.appraisals.organization import record_org_predicate
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.imports import import_answer_sheets
from asn_desktop.store.tables import (
    EvaluationRow,
    IndicatorRow,
    PlannedResultRow,
    RealizationRow,
)
from tests.factories import add_bare_plan

MORE, LESS, WORDS = TargetDirection.MORE, TargetDirection.LESS, TargetDirection.TEXT


@dataclass(frozen=True)
class Work:
    """One person's quarter: results, each with indicators (target, realisation, direction)."""

    name: str
    results: tuple[tuple[tuple[str, str, TargetDirection], ...], ...] = ()
    status: PlanStatus = PlanStatus.APPROVED
    evaluation: EvaluationStatus | None = EvaluationStatus.FINAL
    predicate: Predicate | None = Predicate.GOOD


QUARTER = (
    # (90 + 110) / 2 = 100 and 80: (100 + 80) / 2 = 90
    Work("Siti", ((("10", "9", MORE), ("10", "11", MORE)), (("100", "80", MORE),))),
    # 300 percent counts as 120; a text does not count: 120
    Work("Andi", ((("1", "3", MORE), ("laporan", "ada", WORDS)),), predicate=Predicate.VERY_GOOD),
    # less is better: 10 days wanted, 12 needed: 80
    Work(
        "Maya",
        ((("10", "12", LESS),),),
        evaluation=EvaluationStatus.SUBMITTED,
        predicate=None,
    ),
    Work("Rina", ((("4", "4", MORE),),)),
    Work("Yusuf", status=PlanStatus.SUBMITTED, evaluation=None, predicate=None),
    Work(
        "Sri",
        ((("2", "2", MORE),),),
        evaluation=EvaluationStatus.RETURNED,
        predicate=None,
    ),
)
"""Camat and secretary have no plan at all."""


def quarter(office: Office, number: int = 3) -> PeriodLine:
    return periods_of(office, 2026)[number - 1]


def fill_quarter(office: Office, works: tuple[Work, ...] = QUARTER, number: int = 3) -> None:
    period = quarter(office, number)
    with office.database.write() as session:
        for work in works:
            plan = add_bare_plan(session, work.name, status=work.status)
            if work.evaluation is not None:
                _add_evaluation(session, plan.id, period.id, work)


def _add_evaluation(session, plan_id: str, period_id: str, work: Work) -> None:
    evaluation = EvaluationRow(
        plan_id=plan_id,
        period_id=period_id,
        status=work.evaluation,
        predicate=work.predicate,
        finalized_at=datetime(2026, 10, 2, tzinfo=UTC) if work.predicate else None,
    )
    session.add(evaluation)
    session.flush()
    for order, indicators in enumerate(work.results):
        result = PlannedResultRow(
            plan_id=plan_id, kind=ResultKind.MAIN, sort_order=order, text=f"Hasil {order}"
        )
        session.add(result)
        session.flush()
        for place, (target, reached, direction) in enumerate(indicators):
            numeric = direction is not WORDS
            indicator = IndicatorRow(
                result_id=result.id,
                sort_order=place,
                text="Indikator",
                target_text=target,
                target_value=Decimal(target) if numeric else None,
                direction=direction,
            )
            session.add(indicator)
            session.flush()
            session.add(
                RealizationRow(
                    evaluation_id=evaluation.id,
                    indicator_id=indicator.id,
                    text=reached,
                    value=Decimal(reached) if numeric else None,
                )
            )


def fill_survey(office: Office, sheets: dict[tuple[str, date], tuple[str, ...]]) -> None:
    """Import sheets of nine digits, U1 to U9, by service and day."""
    made = [
        AnswerSheet(
            service,
            day,
            answers_by_element([int(digit) for digit in digits], ElementOrder.REGULATION),
        )
        for (service, day), answers in sheets.items()
        for digits in answers
    ]
    import_answer_sheets(office, PROGRAM, "lembar.csv", "", made)


def record_good(office: Office) -> None:
    record_org_predicate(
        office, PROGRAM, quarter(office).id, OrgPredicate.GOOD, decided_on=date(2026, 10, 1)
    )


SURVEY = {
    ("KTP-el", date(2026, 2, 3)): ("444444444",),
    ("KTP-el", date(2026, 5, 3)): ("443444444", "443444444"),
    ("KTP-el", date(2026, 8, 3)): ("443444434", "442444434"),
    ("Surat Pindah", date(2026, 8, 4)): ("332333333",),
}
"""Time: 4.00, 3.00, then (3 + 2 + 2) / 3 = 2.33; complaint: 4.00, 4.00, (3 + 3 + 3) / 3 = 3.00."""
