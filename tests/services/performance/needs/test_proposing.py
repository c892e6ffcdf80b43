"""Weak points are read from last year's survey and final evaluations, and never invented."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.performance.planning.needs import NeedKind
from asn_desktop.domain.performance.terms import (
    EvaluationScope,
    EvaluationStatus,
    PeriodKind,
    Rating,
)
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.periods import open_year
from asn_desktop.services.performance.needs.editing import NeedInput, save_needs
from asn_desktop.services.performance.needs.proposing import ProposalOrigin, weak_points
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EvaluationRow,
    IndicatorRow,
    RealizationRow,
    ResultReviewRow,
    ServiceTypeRow,
    SurveySummaryRow,
)
from tests.factories import actor_for
from tests.services.performance.needs.worksheets import YEAR, camat
from tests.services.performance.plans.plan_contents import staff_plan

NEXT = YEAR + 1


def evaluate(office, status=EvaluationStatus.FINAL, scope=EvaluationScope.ANNUAL, value="1350"):
    """Evaluate Andi's plan of this year: the result below, its first indicator missed."""
    _, plan_id, result_id = staff_plan(office)
    with office.database.write() as session:
        period = session.scalars(
            select(AssessmentPeriodRow).where(
                AssessmentPeriodRow.year == YEAR, AssessmentPeriodRow.scope == scope
            )
        ).first()
        row = EvaluationRow(plan_id=plan_id, period_id=period.id, status=status)
        session.add(row)
        session.flush()
        first = session.scalars(
            select(IndicatorRow)
            .where(IndicatorRow.result_id == result_id)
            .order_by(IndicatorRow.sort_order)
        ).first()
        session.add_all(
            [
                ResultReviewRow(evaluation_id=row.id, result_id=result_id, rating=Rating.BELOW),
                RealizationRow(
                    evaluation_id=row.id, indicator_id=first.id, text=value, value=Decimal(value)
                ),
            ]
        )


def survey(office):
    """Keep totals of ten sheets: procedure lowest, then complaints, then requirements."""
    sums = {"requirements": 30, "procedure": 24, "complaint": 28}
    with office.database.write() as session:
        service = ServiceTypeRow(name="KTP-el")
        session.add(service)
        session.flush()
        names = ("time", "cost", "product", "competence", "behavior", "facilities")
        session.add(
            SurveySummaryRow(
                service_id=service.id,
                month=YEAR * 100 + 3,
                respondents=10,
                **sums,
                **dict.fromkeys(names, 36),
            )
        )


def test_an_office_without_data_gets_no_proposals(any_office):
    assert weak_points(any_office, camat(any_office), NEXT) == ()


def test_the_lowest_elements_come_with_index_and_grade(any_office):
    survey(any_office)
    found = weak_points(any_office, camat(any_office), NEXT)
    assert [(item.text, item.source) for item in found][:2] == [
        (
            "Unsur pelayanan: Sistem, Mekanisme, dan Prosedur",
            "SKM 2026: indeks 60,00, mutu D (Tidak Baik)",
        ),
        (
            "Unsur pelayanan: Penanganan Pengaduan, Saran dan Masukan",
            "SKM 2026: indeks 70,00, mutu C (Kurang Baik)",
        ),
    ]
    assert len(found) == 3


def test_results_below_and_missed_targets_are_told_without_a_persons_name(any_office):
    evaluate(any_office)
    result, indicator = weak_points(any_office, camat(any_office), NEXT)
    assert (result.origin, result.text) == (
        ProposalOrigin.RESULT,
        "Surat pengantar dan keterangan terbit tepat waktu",
    )
    assert result.source == ("Evaluasi 2026: di bawah ekspektasi pada 1 SKP, Seksi Pelayanan Umum")
    assert indicator.source == (
        "Capaian 2026: 1.350 dari target 1.800 surat (75,00%), Seksi Pelayanan Umum"
    )
    assert "Andi" not in result.source + indicator.source


def test_a_reached_target_is_no_weak_point(office):
    evaluate(office, value="1800")
    assert [item.origin for item in weak_points(office, camat(office), NEXT)] == [
        ProposalOrigin.RESULT
    ]


def test_an_evaluation_under_way_does_not_count(office):
    evaluate(office, EvaluationStatus.SUBMITTED)
    assert weak_points(office, camat(office), NEXT) == ()


def test_without_an_annual_evaluation_the_last_periodic_one_counts(office):
    evaluate(office, scope=EvaluationScope.PERIODIC)
    assert len(weak_points(office, camat(office), NEXT)) == 2


def test_what_stands_on_the_worksheet_is_marked_as_taken(office):
    survey(office)
    open_year(office, PROGRAM, NEXT, PeriodKind.QUARTERLY)
    first = weak_points(office, camat(office), NEXT)[0]
    need = NeedInput(first.text, NeedKind.WEAKNESS, source=first.source)
    save_needs(office, camat(office), NEXT, [need])
    assert [item.is_taken for item in weak_points(office, camat(office), NEXT)] == [
        True,
        False,
        False,
    ]


def test_an_appraiser_reads_no_proposals(office):
    with pytest.raises(NotAllowed):
        weak_points(office, actor_for(office, "Sri"), NEXT)
