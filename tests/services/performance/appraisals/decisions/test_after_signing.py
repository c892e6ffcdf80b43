"""After signing: delivery, receipt, the second signature, opening again with both versions."""

from datetime import date, timedelta

import pytest

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating, ResultAbsence
from asn_desktop.reports.paper import Paper
from asn_desktop.reports.rendering import render
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.office.settings import Settings, save_settings
from asn_desktop.services.performance.appraisals.decisions.absences import set_result_absence
from asn_desktop.services.performance.appraisals.decisions.countersigning import (
    countersign_evaluation,
    refuse_rating,
)
from asn_desktop.services.performance.appraisals.decisions.delivering import (
    acknowledge_evaluation,
    close_evaluation,
    deliver_evaluation,
    record_signed_receipt,
)
from asn_desktop.services.performance.appraisals.decisions.records import (
    kept_sheet,
    kept_versions,
)
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.finalizing import finalize_evaluation
from asn_desktop.services.performance.appraisals.rating import (
    rate_result,
    set_overall_result_rating,
    set_result_feedback,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import submit_evaluation
from asn_desktop.services.sheets.evaluation import evaluation_sheet
from tests.factories import MORNING, actor_for
from tests.services.performance.appraisals.scenes import (
    CAMAT,
    SITI,
    SRI,
    fill_in,
    opened,
    rate_everything,
    record_organization,
    submitted,
)
from tests.services.performance.objections.scenes import days_later

RINA = "Rina"
TODAY = date(2026, 10, 5)
ABOVE, MEETS, BELOW = Rating.ABOVE, Rating.MEETS, Rating.BELOW


def signed(office, result=MEETS):
    evaluation_id = submitted(office)
    record_organization(office)
    rate_everything(office, actor_for(office, SRI), evaluation_id, result)
    finalize_evaluation(office, actor_for(office, SRI), evaluation_id)
    return evaluation_id


def printed(sheet):
    return render(sheet, Paper.F4, MORNING)


def status_of(office, evaluation_id):
    return evaluation_view(office, PROGRAM, evaluation_id).status


def test_the_signed_result_is_delivered_and_received_under_the_own_sign_in(any_office):
    evaluation_id = signed(any_office)
    deliver_evaluation(any_office, actor_for(any_office, SRI), evaluation_id)
    siti = actor_for(any_office, SITI)
    assert evaluation_view(any_office, siti, evaluation_id).rights.acknowledges
    acknowledge_evaluation(any_office, siti, evaluation_id)
    view = evaluation_view(any_office, siti, evaluation_id)
    assert view.status is EvaluationStatus.ACKNOWLEDGED
    assert (view.delivered_on, view.acknowledged_on, view.acknowledged_by) == (TODAY, TODAY, "")
    with pytest.raises(DomainError, match="masih dapat mengajukan keberatan"):
        close_evaluation(any_office, actor_for(any_office, SRI), evaluation_id)
    after = days_later(any_office, 15)
    close_evaluation(after, actor_for(any_office, SRI), evaluation_id)
    assert status_of(any_office, evaluation_id) is EvaluationStatus.FINAL


def test_the_operator_records_the_receipt_that_was_signed_on_paper(office):
    evaluation_id = signed(office)
    rina = actor_for(office, RINA)
    deliver_evaluation(office, rina, evaluation_id, TODAY)
    record_signed_receipt(office, rina, evaluation_id, TODAY)
    view = evaluation_view(office, rina, evaluation_id)
    assert view.acknowledged_by.startswith("Rina")
    assert "tanda terima kertas" in view.plan.events[-1].sentence


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_before_signing_or_in_the_future_is_refused(office, days):
    evaluation_id = signed(office)
    with pytest.raises(DomainError, match="Tanggal") as refusal:
        deliver_evaluation(
            office, actor_for(office, SRI), evaluation_id, TODAY + timedelta(days=days)
        )
    assert refusal.value.field == "delivered_on"


@pytest.mark.parametrize("name", [SITI, "Andi", "Dewi", CAMAT])
def test_others_cannot_deliver(office, name):
    evaluation_id = signed(office)
    with pytest.raises(NotAllowed):
        deliver_evaluation(office, actor_for(office, name), evaluation_id)


def test_nobody_receives_for_somebody_else_and_nothing_is_received_twice(office):
    evaluation_id = signed(office)
    siti = actor_for(office, SITI)
    with pytest.raises(DomainError, match="berstatus Ditandatangani"):
        acknowledge_evaluation(office, siti, evaluation_id)
    deliver_evaluation(office, actor_for(office, SRI), evaluation_id)
    for name in (SRI, "Andi", CAMAT):
        with pytest.raises(NotAllowed):
            acknowledge_evaluation(office, actor_for(office, name), evaluation_id)
    acknowledge_evaluation(office, siti, evaluation_id)
    with pytest.raises(DomainError, match="berstatus Diterima"):
        acknowledge_evaluation(office, siti, evaluation_id)


def test_reopening_keeps_both_versions_and_the_old_one_prints_byte_for_byte(any_office):
    office = any_office
    evaluation_id = signed(office)
    before = printed(evaluation_sheet(office, PROGRAM, evaluation_id))
    reopen_evaluation(office, actor_for(office, CAMAT), evaluation_id, "Bukti baru ditemukan")
    sri = actor_for(office, SRI)
    view = evaluation_view(office, sri, evaluation_id)
    assert (view.status, view.rights.rates) == (EvaluationStatus.SUBMITTED, True)
    set_result_feedback(office, sri, evaluation_id, view.results[0].id, "Ternyata jauh melampaui")
    for line in view.results:
        rate_result(office, sri, evaluation_id, line.id, ABOVE)
    set_overall_result_rating(office, sri, evaluation_id, ABOVE)
    finalize_evaluation(office, sri, evaluation_id)
    new, old = kept_versions(office, sri, evaluation_id)
    assert (old.version, old.reason, new.reopened_at) == (1, "Bukti baru ditemukan", None)
    assert old.reopened_by.startswith("B. Suryanto")
    assert printed(kept_sheet(office, sri, old.id)) == before
    assert printed(kept_sheet(office, sri, new.id)) == printed(
        evaluation_sheet(office, PROGRAM, evaluation_id)
    )
    assert old.sha256 != new.sha256


def test_reopening_needs_a_reason_and_a_right(office):
    evaluation_id = signed(office)
    with pytest.raises(DomainError, match="Alasan") as refusal:
        reopen_evaluation(office, actor_for(office, CAMAT), evaluation_id, "  ")
    assert refusal.value.field == "reason"
    for name in (SITI, SRI, RINA, "Dewi", "Andi"):
        with pytest.raises(NotAllowed):
            reopen_evaluation(office, actor_for(office, name), evaluation_id, "ingin")
    assert status_of(office, evaluation_id) is EvaluationStatus.SIGNED


def test_the_operator_reopens_where_the_appraiser_works_outside(office):
    evaluation_id = submitted(office, CAMAT, full=False)
    record_organization(office)
    rate_everything(office, PROGRAM, evaluation_id)
    finalize_evaluation(office, PROGRAM, evaluation_id)
    with pytest.raises(NotAllowed):
        reopen_evaluation(office, actor_for(office, CAMAT), evaluation_id, "milik sendiri")
    reopen_evaluation(office, actor_for(office, RINA), evaluation_id, "Surat Sekda nomor 3")
    assert status_of(office, evaluation_id) is EvaluationStatus.SUBMITTED


def test_the_appraisers_superior_signs_where_the_office_asks_for_it(any_office):
    office = any_office
    save_settings(office, PROGRAM, Settings(second_signature=True))
    evaluation_id = signed(office)
    view = evaluation_view(office, actor_for(office, SITI), evaluation_id)
    assert (view.status, view.predicate) == (EvaluationStatus.RATED, None)
    with pytest.raises(DomainError, match="menunggu persetujuan atasan"):
        finalize_evaluation(office, actor_for(office, SRI), evaluation_id)
    with pytest.raises(NotAllowed):
        countersign_evaluation(office, actor_for(office, "Dewi"), evaluation_id)
    camat = actor_for(office, CAMAT)
    refuse_rating(office, camat, evaluation_id, "Lihat lagi hasil kerja 2")
    sri = actor_for(office, SRI)
    assert evaluation_view(office, sri, evaluation_id).refusal_reason == "Lihat lagi hasil kerja 2"
    finalize_evaluation(office, sri, evaluation_id)
    assert countersign_evaluation(office, camat, evaluation_id) is Predicate.GOOD
    view = evaluation_view(office, actor_for(office, SITI), evaluation_id)
    assert (view.status, view.predicate) == (EvaluationStatus.SIGNED, Predicate.GOOD)


def test_a_result_that_is_not_due_is_neither_a_gap_nor_a_zero(office):
    evaluation_id = opened(office)
    siti, sri = actor_for(office, SITI), actor_for(office, SRI)
    result = evaluation_view(office, siti, evaluation_id).results[4]
    with pytest.raises(DomainError, match="Alasan"):
        set_result_absence(office, siti, evaluation_id, result.id, ResultAbsence.NOT_DUE, " ")
    why = "Kunjungan dijadwalkan Desember"
    set_result_absence(office, siti, evaluation_id, result.id, ResultAbsence.NOT_DUE, why)
    assert len(evaluation_view(office, siti, evaluation_id).filling_gaps) == 5
    fill_in(office, evaluation_id)
    submit_evaluation(office, siti, evaluation_id)
    record_organization(office)
    with pytest.raises(DomainError, match="tidak dinilai"):
        rate_result(office, sri, evaluation_id, result.id, BELOW)
    for line in evaluation_view(office, sri, evaluation_id).results[:4]:
        rate_result(office, sri, evaluation_id, line.id, MEETS)
    gaps = evaluation_view(office, sri, evaluation_id).finalization_gaps
    assert all(gap.field != "result_mark" for gap in gaps)
    sheet = evaluation_sheet(office, sri, evaluation_id)
    assert sheet.results[4].indicators[0].realization == f"Belum jatuh tempo: {why}"


def test_the_rater_is_told_quietly_and_may_still_sign(office):
    evaluation_id = submitted(office)
    record_organization(office)
    sri = actor_for(office, SRI)
    view = rate_everything(office, sri, evaluation_id, BELOW, BELOW)
    sentences = " ".join(hint.sentence for hint in view.hints)
    assert "Semua hasil kerja dan perilaku diberi Di Bawah Ekspektasi" in sentences
    assert "tanpa catatan" in sentences
    assert finalize_evaluation(office, sri, evaluation_id) is Predicate.VERY_POOR


def test_of_two_connections_one_reopens_and_the_other_is_told(any_office):
    office = any_office
    evaluation_id = signed(office)
    revision = evaluation_view(office, PROGRAM, evaluation_id).revision
    deliver_evaluation(office, actor_for(office, SRI), evaluation_id, None, revision)
    with pytest.raises(ConflictError):
        reopen_evaluation(office, actor_for(office, CAMAT), evaluation_id, "salah", revision)
