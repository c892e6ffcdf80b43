"""What is on paper comes from the records, and only those who may see it get it."""

from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Capacity, EmploymentKind
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    PlanStatus,
    Predicate,
    Rating,
)
from asn_desktop.domain.public_service.questionnaire import answers_by_element
from asn_desktop.domain.public_service.terms import ElementOrder, WeightMode
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.plans.views import PlanPerson
from asn_desktop.services.public_service.answers import AnswerSheet
from asn_desktop.services.public_service.entry import add_answer_sheet
from asn_desktop.services.public_service.service_types import add_service_type
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from asn_desktop.services.sheets.evaluation_document import evaluation_document
from asn_desktop.services.sheets.listing import (
    DocumentKind,
    Readiness,
    missing_first,
    printable_documents,
)
from asn_desktop.services.sheets.making import party, require_identity
from asn_desktop.services.sheets.parts import SheetMark
from asn_desktop.services.sheets.plan import plan_sheet
from asn_desktop.services.sheets.survey import survey_sheet
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    AssignmentRow,
    EvaluationRow,
    OfficeRow,
    PlanRow,
)
from tests.factories import actor_for, employee_id
from tests.ui.features.printing.scenes import add_evaluation, add_plan, third_quarter

SITI, SRI, CAMAT, RINA, ANDI, YUSUF = "Siti", "Sri", "B. Suryanto", "Rina", "Andi", "Yusuf"


def test_a_plan_sheet_holds_both_parties_and_what_was_approved(any_office: Office):
    plan_id = add_plan(any_office, SITI)
    sheet = plan_sheet(any_office, actor_for(any_office, SITI), plan_id)
    assert sheet.head.code == "SKP-2026"
    assert sheet.head.document_number == f"SKP-2026/{plan_id[-8:].upper()}"
    assert sheet.head.letterhead.government == "PEMERINTAH KABUPATEN WANASARI"
    assert sheet.head.mark is SheetMark.NONE
    assert (sheet.employee.number, sheet.employee.number_label) == (
        "19880921 201403 2 002",
        "NIP",
    )
    assert sheet.employee.rank == "Penata Muda Tingkat I, III/b"
    assert sheet.appraiser is not None
    assert sheet.appraiser.position == "Kepala Seksi Pelayanan Umum"
    assert sheet.signed_on == date(2026, 1, 28)
    assert [result.text for result in sheet.results] == [
        "Konsultasi terjawab tuntas",
        "Berkas cepat selesai (penugasan dari Camat)",
    ]
    assert sheet.results[0].indicators[0].target == "≤ 15 menit"
    assert [line.number for line in sheet.behaviors] == [1, 2, 3, 4, 5, 6, 7]
    assert [len(lines) for _, lines in sheet.annex] == [0, 0, 0]


@pytest.mark.parametrize("status", [PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED])
def test_a_plan_that_is_not_approved_is_a_draft_without_date(office: Office, status):
    sheet = plan_sheet(office, actor_for(office, SITI), add_plan(office, SITI, status))
    assert sheet.head.mark is SheetMark.DRAFT
    assert sheet.signed_on is None


def test_plans_are_printed_by_owner_appraiser_leader_and_operator_only(office: Office):
    plan_id = add_plan(office, SITI)
    for name in (SITI, SRI, CAMAT, RINA):
        assert plan_sheet(office, actor_for(office, name), plan_id).employee.name
    for name in (ANDI, YUSUF):
        with pytest.raises(NotAllowed):
            plan_sheet(office, actor_for(office, name), plan_id)


def test_a_final_evaluation_holds_ratings_and_names_the_giver(any_office: Office):
    evaluation_id = add_evaluation(any_office, add_plan(any_office, SITI))
    sheet = evaluation_sheet(any_office, actor_for(any_office, SITI), evaluation_id)
    assert sheet.head.code == "EK-TW3-2026"
    assert sheet.head.mark is SheetMark.NONE
    assert sheet.period_name == "TRIWULAN III"
    assert (sheet.starts, sheet.ends) == (date(2026, 7, 1), date(2026, 9, 30))
    assert (sheet.result_rating, sheet.behavior_rating) == (Rating.MEETS, Rating.ABOVE)
    assert (sheet.org_predicate, sheet.predicate) == (OrgPredicate.GOOD, Predicate.GOOD)
    # 4 October 20.00 UTC is the 5th in the office.
    assert sheet.signed_on == date(2026, 10, 5)
    assert sheet.results[0].feedback == "Pimpinan: Rapi."
    assert sheet.results[0].indicators[0].realization == "14 menit"
    assert sheet.behaviors[0].feedback == "Pimpinan: Sabar."
    assert sheet.behaviors[1].feedback == ""
    assert sheet.both_sign


def test_before_it_is_final_the_employee_gets_a_draft_without_the_appraisers_part(office: Office):
    evaluation_id = add_evaluation(office, add_plan(office, SITI), EvaluationStatus.SUBMITTED)
    own = evaluation_sheet(office, actor_for(office, SITI), evaluation_id)
    assert own.head.mark is SheetMark.DRAFT
    assert (own.result_rating, own.behavior_rating, own.predicate) == (None, None, None)
    assert own.recommendation == ""
    assert {line.feedback for line in (*own.results, *own.behaviors)} == {""}
    assert own.signed_on is None
    document = evaluation_document(office, actor_for(office, SITI), evaluation_id)
    assert (document.predicate, document.recommendation) == (None, "")
    appraiser = evaluation_sheet(office, actor_for(office, SRI), evaluation_id)
    assert appraiser.head.mark is SheetMark.DRAFT
    assert appraiser.result_rating is Rating.MEETS


def test_evaluations_are_printed_by_both_parties_leader_and_operator_only(office: Office):
    evaluation_id = add_evaluation(office, add_plan(office, SITI))
    for make in (evaluation_sheet, evaluation_document):
        for name in (SITI, SRI, CAMAT, RINA):
            assert make(office, actor_for(office, name), evaluation_id).employee.name
        for name in (ANDI, YUSUF):
            with pytest.raises(NotAllowed):
                make(office, actor_for(office, name), evaluation_id)


def test_the_document_names_the_superior_of_the_appraiser(any_office: Office):
    evaluation_id = add_evaluation(any_office, add_plan(any_office, SITI))
    sheet = evaluation_document(any_office, actor_for(any_office, SRI), evaluation_id)
    assert sheet.superior is not None
    assert sheet.superior.position == "Camat"
    assert sheet.head.code == "DEK-TW3-2026"
    assert (sheet.predicate, sheet.recommendation) == (Predicate.GOOD, "Pertahankan ketelitian.")


def test_the_year_is_called_akhir(office: Office):
    evaluation_id = add_evaluation(office, add_plan(office, SITI))
    with office.write(PROGRAM, "Uji") as transaction:
        year = transaction.session.scalars(
            select(AssessmentPeriodRow).where(AssessmentPeriodRow.number == 5)
        ).one()
        transaction.session.get_one(EvaluationRow, evaluation_id).period_id = year.id
    sheet = evaluation_sheet(office, actor_for(office, SRI), evaluation_id)
    assert (sheet.period_name, sheet.head.code) == ("AKHIR", "EK-TH-2026")


def test_the_office_may_let_only_the_appraiser_sign(office: Office):
    save_settings(office, PROGRAM, Settings(evaluation_signatures="appraiser"))
    evaluation_id = add_evaluation(office, add_plan(office, SITI))
    assert not evaluation_sheet(office, actor_for(office, SRI), evaluation_id).both_sign


def test_pppk_have_a_golongan_and_political_officials_no_number(office: Office):
    with office.read() as session:
        identity = require_identity(session)
    pppk = PlanPerson(
        "1", "Maya", "199607042023212011", EmploymentKind.PPPK, "IX", "Pranata", "Seksi"
    )
    assert (party(pppk, identity).number_label, party(pppk, identity).rank_label) == (
        "NI PPPK",
        "Golongan",
    )
    regent = PlanPerson("2", "Bupati", "", EmploymentKind.OUTSIDE, "", "Bupati Wanasari", "")
    made = party(regent, identity)
    assert (made.number, made.number_label, made.unit_label, made.unit_name) == (
        "",
        "",
        "Instansi",
        "Pemerintah Kabupaten Wanasari",
    )


def test_an_acting_appraiser_is_named_with_the_acting_post(office: Office):
    plan_id = add_plan(office, SITI)
    with office.write(PROGRAM, "Uji") as transaction:
        session = transaction.session
        session.get_one(PlanRow, plan_id).appraiser_capacity = Capacity.ACTING_VACANT
        main = session.scalars(
            select(AssignmentRow).where(AssignmentRow.employee_id == employee_id(office, SRI))
        ).one()
        session.add(
            AssignmentRow(
                employee_id=main.employee_id,
                unit_id=main.unit_id,
                position="Kepala Seksi Pemerintahan",
                position_type=main.position_type,
                capacity=Capacity.ACTING_VACANT,
                appraiser_capacity=Capacity.DEFINITIVE,
                is_main=False,
                valid_from=date(2026, 2, 1),
            )
        )
    appraiser = plan_sheet(office, actor_for(office, SITI), plan_id).appraiser
    assert appraiser is not None
    assert appraiser.position == "Plt. Kepala Seksi Pemerintahan"
    assert appraiser.is_acting


def test_the_practice_office_marks_every_sheet(office: Office):
    plan_id = add_plan(office, SITI)
    with office.write(PROGRAM, "Uji") as transaction:
        transaction.session.scalars(select(OfficeRow)).one().is_practice = True
    sheet = plan_sheet(office, actor_for(office, SITI), plan_id)
    assert sheet.head.mark is SheetMark.PRACTICE


def test_nothing_is_printed_before_the_office_has_a_name(office: Office):
    plan_id = add_plan(office, SITI)
    with office.write(PROGRAM, "Uji") as transaction:
        transaction.session.delete(transaction.session.scalars(select(OfficeRow)).one())
    with pytest.raises(DomainError, match="Identitas kantor belum diisi"):
        plan_sheet(office, actor_for(office, SITI), plan_id)


def test_the_survey_sheet_states_weight_order_and_respondents(any_office: Office):
    clerk = actor_for(any_office, YUSUF)
    add_service_type(any_office, clerk, "KTP-el")
    for digits in ("333433433", "433434443", "322433332", "333443443", "443434444"):
        answers = answers_by_element([int(digit) for digit in digits], ElementOrder.REGULATION)
        add_answer_sheet(any_office, clerk, AnswerSheet("KTP-el", date(2026, 9, 30), answers))
    save_settings(
        any_office,
        PROGRAM,
        Settings(survey_order=ElementOrder.QUESTIONNAIRE, survey_population=440),
    )
    sheet = survey_sheet(any_office, clerk, third_quarter(any_office))
    assert sheet.index is not None
    assert str(sheet.index.index) == "83.89"
    assert (sheet.respondents, sheet.weight_mode) == (5, WeightMode.EXACT)
    assert sheet.elements[7][:2] == ("U8", "Sarana dan Prasarana")
    assert sheet.target is not None
    assert sheet.target.needed == 205
    assert sheet.head.code == "SKM-TW3-2026"
    assert sheet.profile.respondents == 5


def test_the_survey_sheet_is_for_those_who_may_see_the_survey(office: Office):
    with pytest.raises(NotAllowed):
        survey_sheet(office, actor_for(office, SITI), third_quarter(office))
    empty = survey_sheet(office, actor_for(office, YUSUF), third_quarter(office))
    assert empty.index is None


def test_the_list_tells_who_lacks_what_and_puts_it_first(any_office: Office):
    add_evaluation(any_office, add_plan(any_office, SITI))
    add_evaluation(any_office, add_plan(any_office, "Maya"), EvaluationStatus.OPEN)
    add_plan(any_office, ANDI, PlanStatus.SUBMITTED)
    lines = printable_documents(any_office, actor_for(any_office, RINA), third_quarter(any_office))
    kind = DocumentKind.EVALUATION
    found = {line.name.split()[0]: line.document(kind) for line in lines}
    assert found["Siti"].readiness is Readiness.READY
    assert (found["Maya"].readiness, found["Maya"].reason) == (
        Readiness.DRAFT,
        "Isi realisasi, belum final",
    )
    assert (found["Andi"].readiness, found["Andi"].reason) == (
        Readiness.MISSING,
        "SKP belum disetujui",
    )
    assert found["Yusuf"].reason == "SKP belum dibuat"
    ordered = [line.document(kind).readiness for line in missing_first(lines, kind)]
    assert ordered == sorted(ordered, key=list(Readiness).index)
    plans = {line.name.split()[0]: line.document(DocumentKind.PLAN) for line in lines}
    assert plans["Andi"].readiness is Readiness.DRAFT
    assert plans["Siti"].readiness is Readiness.READY


def test_everybody_lists_only_what_may_be_printed(office: Office):
    for name in (SITI, ANDI):
        add_evaluation(office, add_plan(office, name))
    period_id = third_quarter(office)
    own = printable_documents(office, actor_for(office, SITI), period_id)
    assert [line.name for line in own] == ["Siti Rahmawati, S.E."]
    team = printable_documents(office, actor_for(office, SRI), period_id)
    assert {line.name.split()[0] for line in team} == {"Sri", "Siti", "Andi", "Maya"}


def test_a_plan_of_another_part_of_the_year_is_not_listed_for_the_period(office: Office):
    plan_id = add_plan(office, SITI)
    with office.write(PROGRAM, "Uji") as transaction:
        transaction.session.get_one(PlanRow, plan_id).starts = date(2026, 10, 1)
    lines = printable_documents(office, actor_for(office, SITI), third_quarter(office))
    assert lines == []
