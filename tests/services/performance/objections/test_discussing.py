"""Discussions before any objection, and who is who when people move."""

from datetime import date

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.objections import (
    DayKind,
    DiscussionOutcome,
    DiscussionStatus,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating
from asn_desktop.services.calendar.days import DayOffInput, add_days_off
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.appraisals.decisions.delivering import (
    acknowledge_evaluation,
    deliver_evaluation,
)
from asn_desktop.services.performance.appraisals.decisions.records import kept_versions
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.objections.discussing import (
    answer_discussion,
    answer_point,
    ask_discussion,
    set_discussion_text,
    set_meeting_day,
    settle_discussion,
    start_discussion,
    withdraw_discussion,
)
from asn_desktop.services.performance.objections.examining import (
    decide_objection,
    set_decision,
    set_decision_letter,
    set_decision_reasons,
)
from asn_desktop.services.performance.objections.filing import (
    file_objection,
    set_reasons,
    start_objection,
)
from asn_desktop.services.performance.objections.lists import case_list, waiting_cases
from asn_desktop.services.performance.objections.reading import discussion_view, objection_view
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, PlanRow
from tests.factories import Post, actor_for, add_employee
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    person_id,
    rate_everything,
    record_organization,
    submitted,
)
from tests.services.performance.objections.scenes import (
    REASONS,
    asked,
    days_later,
    delivered,
    filed,
)
from tests.services.performance.objections.test_objecting import explain

CHANGED, UNCHANGED = DiscussionOutcome.CHANGED, DiscussionOutcome.UNCHANGED
MEETS = (Rating.MEETS, Rating.MEETS)


def answered(office: Office, evaluation_id: str) -> str:
    """Bring a discussion to its meeting; return its id."""
    discussion_id = asked(office, evaluation_id)
    sri = actor_for(office, SRI)
    point = discussion_view(office, sri, discussion_id).points[0]
    answer_point(office, sri, discussion_id, point.id, "Kita periksa rekapnya.", None)
    answer_discussion(office, sri, discussion_id)
    set_meeting_day(office, sri, discussion_id, "5 Oktober 2026", None)
    set_discussion_text(office, sri, discussion_id, "appraiser_view", "Rekap diperiksa.", None)
    return discussion_id


def test_a_discussion_may_change_the_result_and_the_days_begin_anew(any_office: Office) -> None:
    office = any_office
    evaluation_id = delivered(office)
    discussion_id = answered(office, evaluation_id)
    later = days_later(office, 3)
    settle_discussion(later, actor_for(office, SRI), discussion_id, CHANGED, MEETS)
    siti = actor_for(office, SITI)
    view = discussion_view(later, siti, discussion_id)
    assert (view.before.predicate, view.after.predicate) == (
        Predicate.NEEDS_IMPROVEMENT,
        Predicate.GOOD,
    )
    assert view.head.clock is not None
    assert view.head.clock.last_day == date(2026, 10, 22)
    assert evaluation_view(later, siti, evaluation_id).status is EvaluationStatus.ACKNOWLEDGED
    assert len(kept_versions(later, siti, evaluation_id)) == 2


def test_an_unchanged_outcome_leaves_the_clock_running(office: Office) -> None:
    evaluation_id = delivered(office)
    discussion_id = answered(office, evaluation_id)
    settle_discussion(days_later(office, 3), actor_for(office, SRI), discussion_id, UNCHANGED)
    view = discussion_view(office, actor_for(office, SITI), discussion_id)
    assert view.head.clock is not None
    assert view.head.clock.last_day == date(2026, 10, 19)


def test_the_answer_is_read_once_it_is_sent(office: Office) -> None:
    discussion_id = asked(office, delivered(office))
    siti, sri = actor_for(office, SITI), actor_for(office, SRI)
    set_discussion_text(office, sri, discussion_id, "answer", "Belum selesai", None)
    assert discussion_view(office, siti, discussion_id).answer == ""
    answer_discussion(office, sri, discussion_id)
    assert discussion_view(office, siti, discussion_id).answer == "Belum selesai"


def test_settling_wants_a_meeting_a_view_and_fitting_ratings(office: Office) -> None:
    discussion_id = asked(office, delivered(office))
    sri = actor_for(office, SRI)
    with pytest.raises(DomainError, match="belum dijawab"):
        settle_discussion(office, sri, discussion_id, UNCHANGED)
    set_discussion_text(office, sri, discussion_id, "answer", "Baik", None)
    answer_discussion(office, sri, discussion_id)
    with pytest.raises(DomainError, match="tanggal pertemuan"):
        settle_discussion(office, sri, discussion_id, UNCHANGED)
    set_meeting_day(office, sri, discussion_id, "5 Oktober 2026", None)
    with pytest.raises(DomainError, match="Alasan belum diisi"):
        settle_discussion(office, sri, discussion_id, UNCHANGED)
    set_discussion_text(office, sri, discussion_id, "appraiser_view", "Tetap.", None)
    with pytest.raises(DomainError, match="sama dengan semula"):
        settle_discussion(office, sri, discussion_id, CHANGED, (Rating.BELOW, Rating.MEETS))


def test_an_objection_takes_over_what_the_discussion_said(office: Office) -> None:
    evaluation_id = delivered(office)
    discussion_id = asked(office, evaluation_id)
    siti = actor_for(office, SITI)
    objection_id = start_objection(office, siti, evaluation_id)
    view = objection_view(office, siti, objection_id)
    assert view.reasons == REASONS
    assert [point.text for point in view.points] == ["Waktu layanan keliru dihitung"]
    file_objection(office, siti, objection_id)
    ended = discussion_view(office, siti, discussion_id)
    assert ended.status is DiscussionStatus.ESCALATED
    assert ended.employee_view == REASONS


def test_a_withdrawn_discussion_keeps_its_words_and_frees_the_result(office: Office) -> None:
    evaluation_id = delivered(office)
    siti = actor_for(office, SITI)
    discussion_id = asked(office, evaluation_id)
    withdraw_discussion(office, siti, discussion_id)
    assert discussion_view(office, siti, discussion_id).employee_view == REASONS
    assert start_discussion(office, siti, evaluation_id) != discussion_id


def test_a_discussion_ends_also_when_the_result_was_opened_again(office: Office) -> None:
    evaluation_id = delivered(office)
    discussion_id = answered(office, evaluation_id)
    reopen_evaluation(office, actor_for(office, CAMAT), evaluation_id, "Dinilai ulang")
    sri = actor_for(office, SRI)
    with pytest.raises(DomainError, match="dibuka kembali"):
        settle_discussion(office, sri, discussion_id, CHANGED, MEETS)
    settle_discussion(office, sri, discussion_id, UNCHANGED)
    view = evaluation_view(office, sri, evaluation_id)
    assert view.status is EvaluationStatus.SUBMITTED


@pytest.mark.parametrize("name", [SRI, CAMAT, "Dewi", "Rina", "Andi"])
def test_nobody_discusses_or_objects_for_somebody_else(office: Office, name: str) -> None:
    evaluation_id = delivered(office)
    draft = start_discussion(office, actor_for(office, SITI), evaluation_id)
    actor = actor_for(office, name)
    for attempt in (
        lambda: start_discussion(office, actor, evaluation_id),
        lambda: start_objection(office, actor, evaluation_id),
        lambda: ask_discussion(office, actor, draft),
        lambda: discussion_view(office, actor, draft),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_a_stale_screen_overwrites_nothing(office: Office) -> None:
    siti = actor_for(office, SITI)
    objection_id = start_objection(office, siti, delivered(office))
    seen = objection_view(office, siti, objection_id).revision
    set_reasons(office, siti, objection_id, REASONS, seen)
    with pytest.raises(ConflictError):
        set_reasons(office, siti, objection_id, "Lain", seen)
    assert objection_view(office, siti, objection_id).reasons == REASONS


def test_working_days_skip_the_days_off_of_the_office(office: Office) -> None:
    save_settings(office, PROGRAM, Settings(objection_day_kind=DayKind.WORKING))
    add_days_off(office, PROGRAM, 2026, [DayOffInput("12 Oktober 2026", "Libur daerah")])
    delivered(office)
    line = case_list(office, actor_for(office, SITI))[0]
    assert line.clock_words == "Sisa 14 hari kerja, sampai 26 Oktober 2026"


def test_who_holds_the_post_now_explains_for_an_appraiser_who_left(office: Office) -> None:
    evaluation_id = delivered(office)
    with office.write(PROGRAM, "Pindah tugas") as transaction:
        session = transaction.session
        old = session.scalars(
            select(AssignmentRow).where(AssignmentRow.employee_id == person_id(session, SRI))
        ).one()
        old.valid_to = date(2026, 10, 1)
        add_employee(
            session,
            "Hendra Wijaya, S.IP.",
            Post("Kepala Seksi Pelayanan Umum", leads_unit=True),
            appraiser_id=old.appraiser_id,
            roles=actor_for_roles(office),
            valid_from=date(2026, 10, 2),
        )
    objection_id = filed(office, evaluation_id)
    view = objection_view(office, actor_for(office, CAMAT), objection_id)
    assert view.head.explainer_name.startswith("Hendra")
    assert view.head.rater_name.startswith(SRI)
    assert waiting_cases(office, actor_for(office, SRI)) == ()
    explain(office, "Hendra", objection_id)
    after = objection_view(office, actor_for(office, CAMAT), objection_id)
    assert after.status is ObjectionStatus.UNDER_REVIEW


def actor_for_roles(office: Office) -> tuple:
    """Return the roles of an appraiser."""
    return tuple(actor_for(office, SRI).roles)


def delivered_to_head(office: Office) -> str:
    """Bring the head of the section's own result into her hands; the camat rated it."""
    evaluation_id = submitted(office, SRI)
    record_organization(office)
    camat = actor_for(office, CAMAT)
    rate_everything(office, camat, evaluation_id, Rating.BELOW)
    finalize_evaluation(office, camat, evaluation_id)
    deliver_evaluation(office, camat, evaluation_id)
    return evaluation_id


def test_the_operator_records_what_a_superior_outside_the_office_decided(office: Office) -> None:
    evaluation_id = delivered_to_head(office)
    sri, rina = actor_for(office, SRI), actor_for(office, "Rina")
    with office.read() as session:
        camat = session.get_one(EmployeeRow, person_id(session, CAMAT))
        plan = session.scalars(select(PlanRow).where(PlanRow.employee_id == camat.id)).first()
        assert plan is None
    objection_id = start_objection(office, sri, evaluation_id)
    set_reasons(office, sri, objection_id, REASONS, None)
    file_objection(office, sri, objection_id)
    head = objection_view(office, rina, objection_id).head
    assert head.examiner_is_outside
    explain(office, CAMAT, objection_id)
    explain(office, SRI, objection_id)
    with pytest.raises(NotAllowed):
        set_decision(office, actor_for(office, CAMAT), objection_id, ObjectionOutcome.UPHELD,
                     MEETS, None)  # fmt: skip
    set_decision(office, rina, objection_id, ObjectionOutcome.UPHELD, MEETS, None)
    set_decision_reasons(office, rina, objection_id, "Menurut surat Sekda.", None)
    with pytest.raises(DomainError, match="nomor surat"):
        decide_objection(office, rina, objection_id)
    set_decision_letter(office, rina, objection_id, "800/12/Setda", "5 Oktober 2026", None)
    decide_objection(office, rina, objection_id)
    view = objection_view(office, sri, objection_id)
    assert view.decided_by == head.examiner_name
    assert view.recorded_by.startswith("Rina")


def test_receiving_again_ends_no_objection(office: Office) -> None:
    evaluation_id = delivered(office)
    filed(office, evaluation_id)
    with pytest.raises(DomainError):
        acknowledge_evaluation(office, actor_for(office, SITI), evaluation_id)


def test_a_decided_result_is_not_opened_again(office: Office) -> None:
    evaluation_id = delivered(office)
    objection_id = filed(office, evaluation_id)
    explain(office, SRI, objection_id)
    explain(office, SITI, objection_id)
    camat = actor_for(office, CAMAT)
    set_decision(office, camat, objection_id, ObjectionOutcome.UPHELD, MEETS, None)
    set_decision_reasons(office, camat, objection_id, "Bukti sudah dihitung.", None)
    decide_objection(office, camat, objection_id)
    with pytest.raises(DomainError, match="final"):
        reopen_evaluation(office, camat, evaluation_id, "Mencoba")
