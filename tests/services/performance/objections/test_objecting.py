"""From a received result to the final decision, with the days of domain reference §10.7."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.objections import (
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating
from asn_desktop.services.context import Office
from asn_desktop.services.performance.appraisals.decisions.records import (
    kept_document,
    kept_versions,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.objections.attachments import (
    attach_file,
    attachment_path,
    remove_attachment,
)
from asn_desktop.services.performance.objections.examining import (
    ask_explanation,
    decide_objection,
    give_explanation,
    record_explanation,
    set_decision,
    set_decision_reasons,
    set_explanation_text,
    set_supports_review,
)
from asn_desktop.services.performance.objections.filing import (
    file_objection,
    set_reasons,
    start_objection,
    withdraw_objection,
)
from asn_desktop.services.performance.objections.lists import case_list, waiting_cases
from asn_desktop.services.performance.objections.reading import objection_view
from asn_desktop.store.tables import ObjectionRow
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import CAMAT, SITI, SRI
from tests.services.performance.objections.scenes import (
    REASONS,
    audit_sentences,
    days_later,
    delivered,
    filed,
)

MEETS = (Rating.MEETS, Rating.MEETS)


def explain(office: Office, name: str, objection_id: str, text: str = "Benar begitu.") -> None:
    """Let a side give the explanation it is asked for."""
    actor = actor_for(office, name)
    view = objection_view(office, actor, objection_id)
    item = next(item for item in view.explanations if item.writes)
    set_explanation_text(office, actor, objection_id, item.id, text, None)
    give_explanation(office, actor, objection_id, item.id)


def decide(
    office: Office,
    objection_id: str,
    outcome: ObjectionOutcome = ObjectionOutcome.CHANGED,
    name: str = CAMAT,
) -> None:
    """Let the superior decide."""
    actor = actor_for(office, name)
    set_decision(office, actor, objection_id, outcome, MEETS, None)
    set_decision_reasons(office, actor, objection_id, "Hari penutupan dikeluarkan.", None)
    decide_objection(office, actor, objection_id)


def test_a_decided_objection_changes_the_result_and_keeps_the_old_one(any_office: Office) -> None:
    office = any_office
    evaluation_id = delivered(office)
    siti, camat = actor_for(office, SITI), actor_for(office, CAMAT)
    objection_id = filed(office, evaluation_id)
    assert evaluation_view(office, siti, evaluation_id).status is EvaluationStatus.OBJECTED
    explain(office, SRI, objection_id)
    explain(office, SITI, objection_id)
    decide(office, objection_id)

    after = objection_view(office, siti, objection_id)
    assert after.status is ObjectionStatus.DECIDED
    assert after.before.predicate is Predicate.NEEDS_IMPROVEMENT
    assert after.after.predicate is Predicate.GOOD
    assert after.decided_by.startswith(CAMAT)
    now = evaluation_view(office, siti, evaluation_id)
    assert (now.status, now.predicate) == (EvaluationStatus.FINAL, Predicate.GOOD)
    versions = kept_versions(office, camat, evaluation_id)
    old = kept_document(office, siti, versions[-1].id)
    assert old.predicate is Predicate.NEEDS_IMPROVEMENT
    assert "Keputusan keberatan" in versions[-1].reason


def test_a_second_objection_is_refused_because_the_decision_is_final(office: Office) -> None:
    evaluation_id = delivered(office)
    objection_id = filed(office, evaluation_id)
    explain(office, SRI, objection_id)
    explain(office, SITI, objection_id)
    decide(office, objection_id, ObjectionOutcome.UPHELD)
    siti = actor_for(office, SITI)
    with pytest.raises(DomainError, match="final"):
        start_objection(office, siti, evaluation_id)
    with pytest.raises(DomainError, match="final"):
        decide(office, objection_id)


def test_the_last_day_is_in_time_and_the_clock_says_so_in_words(office: Office) -> None:
    evaluation_id = delivered(office)
    siti = actor_for(office, SITI)
    assert case_list(office, siti)[0].clock_words == "Sisa 14 hari, sampai 19 Oktober 2026"
    last = days_later(office, 14)
    assert case_list(last, siti)[0].clock_words.startswith("Hari terakhir")
    assert waiting_cases(last, siti)[0].due == date(2026, 10, 19)
    objection_id = filed(last, evaluation_id)
    assert objection_view(last, siti, objection_id).status is ObjectionStatus.FILED


def test_a_day_late_is_refused_and_the_refusal_recorded_with_every_word(any_office: Office) -> None:
    office = any_office
    evaluation_id = delivered(office)
    siti = actor_for(office, SITI)
    objection_id = start_objection(office, siti, evaluation_id)
    set_reasons(office, siti, objection_id, REASONS, None)
    late = days_later(office, 15)
    with pytest.raises(DomainError, match="19 Oktober 2026, sudah lewat 1 hari"):
        file_objection(late, siti, objection_id)
    kept = objection_view(late, siti, objection_id)
    assert (kept.status, kept.reasons) == (ObjectionStatus.LATE, REASONS)
    assert "19 Oktober 2026" in kept.refusal
    assert any("terlambat" in sentence for sentence in audit_sentences(office))
    with pytest.raises(DomainError, match="sudah lewat"):
        start_objection(late, siti, evaluation_id)
    with office.read() as session:
        assert len(session.scalars(select(ObjectionRow)).all()) == 1


def test_an_objection_without_reasons_is_refused(office: Office) -> None:
    siti = actor_for(office, SITI)
    objection_id = start_objection(office, siti, delivered(office))
    with pytest.raises(DomainError, match="Alasan keberatan belum diisi"):
        file_objection(office, siti, objection_id)
    assert objection_view(office, siti, objection_id).status is ObjectionStatus.DRAFT


def test_a_withdrawn_objection_leaves_the_result_and_may_be_filed_anew(office: Office) -> None:
    evaluation_id = delivered(office)
    siti = actor_for(office, SITI)
    first = filed(office, evaluation_id)
    withdraw_objection(office, siti, first)
    view = evaluation_view(office, siti, evaluation_id)
    assert view.status is EvaluationStatus.ACKNOWLEDGED
    assert filed(office, evaluation_id) != first


def test_nobody_decides_before_both_sides_were_heard(office: Office) -> None:
    objection_id = filed(office, delivered(office))
    with pytest.raises(DomainError, match="Pejabat penilai belum memberi penjelasan"):
        decide(office, objection_id)
    explain(office, SRI, objection_id)
    with pytest.raises(DomainError, match="Pegawai belum memberi penjelasan"):
        decide(office, objection_id)
    camat = actor_for(office, CAMAT)
    record_explanation(office, camat, objection_id, ExplainingSide.EMPLOYEE, "Tetap keberatan.")
    decide(office, objection_id)
    spoken = objection_view(office, camat, objection_id).explanations[-1]
    assert spoken.recorded_by.startswith(CAMAT)
    assert spoken.given_by.startswith(SITI)


def test_a_silent_appraiser_holds_up_nothing_for_ever(office: Office) -> None:
    objection_id = filed(office, delivered(office))
    later = days_later(office, 8)
    camat = actor_for(office, CAMAT)
    record_explanation(later, camat, objection_id, ExplainingSide.EMPLOYEE, "Sudah saya tulis.")
    decide(later, objection_id)
    assert objection_view(later, camat, objection_id).status is ObjectionStatus.DECIDED


@pytest.mark.parametrize("name", [SITI, SRI, "Dewi", "Rina", "Andi"])
def test_nobody_but_the_superior_examines(office: Office, name: str) -> None:
    objection_id = filed(office, delivered(office))
    explain(office, SRI, objection_id)
    actor = actor_for(office, name)
    for attempt in (
        lambda: set_decision(office, actor, objection_id, ObjectionOutcome.UPHELD, MEETS, None),
        lambda: decide_objection(office, actor, objection_id),
        lambda: ask_explanation(office, actor, objection_id, ExplainingSide.EMPLOYEE, "?"),
        lambda: record_explanation(office, actor, objection_id, ExplainingSide.EMPLOYEE, "x"),
    ):
        with pytest.raises(NotAllowed):
            attempt()


def test_a_draft_and_an_unsent_explanation_are_seen_by_their_writer_alone(office: Office) -> None:
    evaluation_id = delivered(office)
    siti, sri, camat = (actor_for(office, name) for name in (SITI, SRI, CAMAT))
    objection_id = start_objection(office, siti, evaluation_id)
    for other in (sri, camat):
        with pytest.raises(NotAllowed):
            objection_view(office, other, objection_id)
        assert all(line.kind != "objection" for line in case_list(office, other))
    set_reasons(office, siti, objection_id, REASONS, None)
    file_objection(office, siti, objection_id)
    item = objection_view(office, sri, objection_id).explanations[0]
    set_explanation_text(office, sri, objection_id, item.id, "Belum selesai", None)
    set_supports_review(office, sri, objection_id, item.id, True, None)
    assert objection_view(office, sri, objection_id).explanations[0].text == "Belum selesai"
    assert objection_view(office, camat, objection_id).explanations[0].text == ""
    set_decision_reasons(office, camat, objection_id, "Rancangan", None)
    assert objection_view(office, siti, objection_id).decision_reasons == ""


def test_what_waits_passes_from_one_party_to_the_next(office: Office) -> None:
    objection_id = filed(office, delivered(office))
    siti, sri, camat = (actor_for(office, name) for name in (SITI, SRI, CAMAT))

    def titles() -> list[list[str]]:
        return [[case.action for case in waiting_cases(office, who)] for who in (siti, sri, camat)]

    assert titles() == [[], ["Jelaskan"], ["Periksa"]]
    explain(office, SRI, objection_id)
    assert titles() == [["Tanggapi"], [], ["Periksa"]]
    explain(office, SITI, objection_id)
    assert titles() == [[], [], ["Putuskan"]]
    decide(office, objection_id)
    assert titles() == [[], [], []]


def test_attached_files_are_copied_and_stay_after_filing(office: Office, tmp_path: Path) -> None:
    siti, camat = actor_for(office, SITI), actor_for(office, CAMAT)
    objection_id = start_objection(office, siti, delivered(office))
    source = tmp_path / "Surat perbaikan.pdf"
    source.write_bytes(b"%PDF-1.4 surat")
    first = attach_file(office, siti, objection_id, source)
    second = attach_file(office, siti, objection_id, source)
    remove_attachment(office, siti, objection_id, second)
    set_reasons(office, siti, objection_id, REASONS, None)
    file_objection(office, siti, objection_id)
    source.unlink()
    view = objection_view(office, camat, objection_id)
    assert [item.name for item in view.attachments] == ["Surat perbaikan.pdf"]
    assert attachment_path(office, camat, first).read_bytes() == b"%PDF-1.4 surat"
    with pytest.raises(DomainError, match="sudah diajukan"):
        remove_attachment(office, siti, objection_id, first)
