"""The file of a person's year: both plans of a transfer in order, with what is final."""

from datetime import date

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus, Predicate, Rating
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import Office
from asn_desktop.services.office.periods import periods_of
from asn_desktop.services.sheets.annual_file import annual_file
from asn_desktop.services.sheets.listing import DocumentKind, annual_file_id, printable_documents
from asn_desktop.store.tables import EvaluationRow
from tests.factories import MORNING, actor_for, add_bare_plan, employee_id

LAST_OF_OLD, FIRST_OF_NEW = date(2026, 6, 30), date(2026, 7, 1)


@pytest.fixture
def file_id(office: Office) -> str:
    """Make Siti's year of two plans, each with a final quarter."""
    dewi = employee_id(office, "Dewi")
    second, third = periods_of(office, 2026)[1:3]
    with office.database.write() as session:
        old = add_bare_plan(
            session, "Siti", ends=LAST_OF_OLD, approved_at=MORNING, status=PlanStatus.CLOSED
        )
        new = add_bare_plan(
            session, "Siti", starts=FIRST_OF_NEW, approved_at=MORNING, appraiser_id=dewi
        )
        old.successor_id = new.id
        for plan, period in ((new, third), (old, second)):
            session.add(
                EvaluationRow(
                    plan_id=plan.id,
                    period_id=period.id,
                    status=EvaluationStatus.FINAL,
                    result_rating=Rating.MEETS,
                    behavior_rating=Rating.MEETS,
                    predicate=Predicate.GOOD,
                    finalized_at=MORNING,
                )
            )
    return annual_file_id(employee_id(office, "Siti"), 2026)


def test_both_plans_and_their_periods_stand_in_order(office: Office, file_id: str) -> None:
    made = annual_file(office, actor_for(office, "Rina"), file_id)
    assert [sheet.head.code for sheet in made.sheets] == [
        "SKP-2026",
        "EK-TW2-2026",
        "SKP-2026",
        "EK-TW3-2026",
    ]
    names = [sheet.appraiser.name.split()[0] for sheet in made.sheets if sheet.appraiser]
    assert names == ["Sri", "Sri", "Dewi", "Dewi"]
    assert made.head.title == "Berkas Tahunan 2026, Siti Rahmawati, S.E."


def test_the_last_appraiser_prints_the_earlier_plan_too(office: Office, file_id: str) -> None:
    assert len(annual_file(office, actor_for(office, "Dewi"), file_id).sheets) == 4
    with pytest.raises(NotAllowed):
        annual_file(office, actor_for(office, "Andi"), file_id)


def test_the_file_is_one_pdf_of_the_same_bytes(office: Office, file_id: str) -> None:
    made = annual_file(office, actor_for(office, "Rina"), file_id)
    first = render(made, Paper.F4, MORNING)
    assert first.startswith(b"%PDF")
    assert render(made, Paper.F4, MORNING) == first


def test_the_list_of_documents_offers_the_file(office: Office, file_id: str) -> None:
    third = periods_of(office, 2026)[2]
    lines = printable_documents(office, actor_for(office, "Rina"), third.id)
    siti = next(line for line in lines if line.name.startswith("Siti"))
    assert siti.document(DocumentKind.ANNUAL_FILE).record_id == file_id
    yusuf = next(line for line in lines if line.name.startswith("Yusuf"))
    assert yusuf.document(DocumentKind.ANNUAL_FILE).record_id == ""


def test_a_year_without_anything_signed_says_what_is_missing(office: Office) -> None:
    nobody = annual_file_id(employee_id(office, "Yusuf"), 2026)
    with pytest.raises(DomainError, match="Belum ada lembar 2026"):
        annual_file(office, actor_for(office, "Rina"), nobody)
