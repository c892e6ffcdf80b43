"""Examining an objection: both sides explain, the appraiser's superior decides, once."""

from contextlib import AbstractContextManager
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long, parse_date
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction
from asn_desktop.domain.performance.objections import (
    OPEN_OBJECTIONS,
    ExplainingSide,
    ObjectionAction,
    ObjectionOutcome,
    ObjectionStatus,
    check_change,
    check_examined,
    next_status,
)
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.appraisals.decisions.records import keep_version
from asn_desktop.services.performance.objections.cases import Change, draft_text, record_change
from asn_desktop.services.performance.objections.clocks import explanation_due
from asn_desktop.services.performance.objections.outcomes import replace_result
from asn_desktop.services.performance.objections.parties import (
    require_employee,
    require_examiner,
    require_explainer,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import ObjectionExplanationRow, ObjectionRow

LONGEST_NUMBER = 100
_RESPONSE = "Tanggapan atas penjelasan penilai"


def ask_explanation(
    office: Office,
    actor: Actor,
    objection_id: str,
    side: ExplainingSide,
    question: str,
    revision: int | None = None,
) -> str:
    """Ask a side for an explanation and return its id.

    Raises:
        NotAllowed: not the appraiser's superior.
        DomainError: the objection does not run, or this side has one to give already.
        ConflictError: the record changed since it was read.
    """
    deed = f"Meminta penjelasan {side.label.lower()}"
    with _open(office, actor, objection_id, deed, revision) as (change, row):
        require_examiner(change.parties, actor)
        _check_running(row)
        if any(item.side is side and not item.given_at for item in _asked(change.session, row.id)):
            raise DomainError(f"{side.label} masih mempunyai penjelasan yang belum dikirim.")
        words = draft_text(question, "Pertanyaan", "question")
        return _ask(office, change, row, side, words)


def set_explanation_text(
    office: Office,
    actor: Actor,
    objection_id: str,
    explanation_id: str,
    text: str,
    revision: int | None,
) -> None:
    """Store an explanation as it is written; others read it once it is sent.

    Raises:
        NotAllowed: the other side's explanation.
        DomainError: sent already, or too long (field "explanation").
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, objection_id, "Menulis penjelasan", revision) as (change, row):
        item = explanation_to_give(change, row, actor, explanation_id)
        item.text = draft_text(text, "Penjelasan", "explanation")


def set_supports_review(
    office: Office,
    actor: Actor,
    objection_id: str,
    explanation_id: str,
    supports: bool,
    revision: int | None,
) -> None:
    """Store whether the appraiser agrees that the rating is looked at again.

    Raises:
        As `set_explanation_text`.
    """
    with _open(office, actor, objection_id, "Menulis penjelasan", revision) as (change, row):
        item = explanation_to_give(change, row, actor, explanation_id)
        item.supports_review = supports


def give_explanation(
    office: Office,
    actor: Actor,
    objection_id: str,
    explanation_id: str,
    revision: int | None = None,
) -> None:
    """Send an explanation; after the appraiser's first one the employee is asked to respond.

    Raises:
        NotAllowed: the other side's explanation.
        DomainError: nothing was written (field "explanation"), or the objection does not run.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, objection_id, "Memberi penjelasan", revision) as (change, row):
        item = explanation_to_give(change, row, actor, explanation_id)
        if not item.text:
            raise DomainError(
                "Penjelasan belum diisi. Tulis penjelasannya, lalu kirim.", field="explanation"
            )
        recorded = item.side is ExplainingSide.APPRAISER and change.parties.records_answer(actor)
        item.given_at, item.given_by = change.transaction.now, actor.name
        if recorded and change.parties.explainer is not None:
            item.given_by, item.recorded_by = change.parties.explainer.name, actor.name
        _after_explanation(office, change, row, item.side)


def record_explanation(
    office: Office,
    actor: Actor,
    objection_id: str,
    side: ExplainingSide,
    text: str,
    revision: int | None = None,
) -> str:
    """Write down what a side explained aloud or on paper, marked so, and return its id.

    Raises:
        NotAllowed: not the appraiser's superior.
        DomainError: nothing was typed (field "explanation"), or the objection does not run.
        ConflictError: the record changed since it was read.
    """
    deed = f"Mencatat penjelasan lisan {side.label.lower()}"
    words = draft_text(text, "Penjelasan", "explanation")
    with _open(office, actor, objection_id, deed, revision) as (change, row):
        require_examiner(change.parties, actor)
        _check_running(row)
        if not words:
            raise DomainError("Penjelasan belum diisi.", field="explanation")
        person = change.parties.explainer
        if side is ExplainingSide.EMPLOYEE:
            person = change.parties.employee
        item = ObjectionExplanationRow(
            objection_id=row.id,
            side=side,
            question="",
            asked_at=change.transaction.now,
            asked_by=actor.name,
            text=words,
            given_at=change.transaction.now,
            given_by=person.name if person else side.label,
            recorded_by=actor.name,
        )
        change.session.add(item)
        change.session.flush()
        _after_explanation(office, change, row, side)
        return item.id


def set_decision(
    office: Office,
    actor: Actor,
    objection_id: str,
    outcome: ObjectionOutcome,
    ratings: tuple[Rating | None, Rating | None],
    revision: int | None,
) -> None:
    """Store what the superior is about to decide; nobody else sees it yet.

    Raises:
        NotAllowed: not the appraiser's superior.
        DomainError: the objection does not run.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, objection_id, "Menyiapkan keputusan", revision) as (change, row):
        require_examiner(change.parties, actor)
        _check_running(row)
        row.outcome = outcome
        changed = outcome is ObjectionOutcome.CHANGED
        row.result_after, row.behavior_after = ratings if changed else (None, None)


def set_decision_reasons(
    office: Office, actor: Actor, objection_id: str, text: str, revision: int | None
) -> None:
    """Store the reasons of the decision as they are written.

    Raises:
        As `set_decision`, and DomainError when too long (field "reasons").
    """
    with _open(office, actor, objection_id, "Menulis keputusan", revision) as (change, row):
        require_examiner(change.parties, actor)
        _check_running(row)
        row.decision_reasons = draft_text(text, "Alasan keputusan", "reasons")


def set_decision_letter(
    office: Office, actor: Actor, objection_id: str, number: str, day: str, revision: int | None
) -> None:
    """Store number and day of the paper on which a superior outside the office decided.

    Raises:
        NotAllowed: not the operator, or the superior works here.
        DomainError: too long or no day (field "letter_number" or "decided_on").
        ConflictError: the record changed since it was read.
    """
    bare = checked_text(
        number, LONGEST_NUMBER, what="Nomor surat", field="letter_number", required=False
    )
    decided_on = parse_date(day, field="decided_on") if day.strip() else None
    with _open(office, actor, objection_id, "Mencatat surat keputusan", revision) as opened:
        change, row = opened
        require_examiner(change.parties, actor)
        _check_running(row)
        row.letter_number, row.decided_on = bare, decided_on


def decide_objection(
    office: Office, actor: Actor, objection_id: str, revision: int | None = None
) -> None:
    """Put the prepared decision in force; it is final, and the old result stays printable.

    Raises:
        NotAllowed: not the appraiser's superior, or the own case.
        DomainError: a side was not heard, reasons are missing (field "reasons"), the ratings do
            not fit (field "ratings"), or the paper is not named (field "letter_number").
        ConflictError: the record changed since it was read.
    """
    today = office.clock.today()
    with _open(office, actor, objection_id, "Memutuskan keberatan", revision) as (change, row):
        require_examiner(change.parties, actor)
        _check_running(row)
        check_heard(change.session, row, today)
        outcome = row.outcome
        if outcome is None:
            raise DomainError("Pilih dahulu: ubah atau tetapkan penilaian.", field="outcome")
        before = (row.result_before, row.behavior_before)
        check_change(outcome, before, (row.result_after, row.behavior_after), row.decision_reasons)
        row.status = next_status(row.status, ObjectionAction.DECIDE, decide_without_reply=True)
        _sign(change, row, today)
        if outcome is ObjectionOutcome.CHANGED:
            assert row.result_after is not None and row.behavior_after is not None
            after = replace_result(
                office, change, f"Keputusan keberatan: {row.decision_reasons}",
                row.result_after, row.behavior_after,
            )  # fmt: skip
            row.predicate_after = after.predicate
        change.move(EvaluationAction.DECIDE)
        keep_version(change.transaction, office, change.case.evaluation)
        change.add_event(
            f"Keberatan atas hasil {change.case.period.label} diputuskan: {outcome.label.lower()}",
            row.decision_reasons,
        )


def check_heard(session: Session, row: ObjectionRow, today: date) -> None:
    """Refuse a decision before both sides were heard.

    Raises:
        DomainError: naming who must be asked or awaited.
    """
    check_examined(
        [(item.side, item.given_at is not None, item.due) for item in _asked(session, row.id)],
        today,
        hears_both=load_settings(session).objection_hears_both,
    )


def explanation_to_give(
    change: Change, row: ObjectionRow, actor: Actor, explanation_id: str
) -> ObjectionExplanationRow:
    """Return an explanation that the actor is asked for and has not sent.

    Raises:
        NotAllowed: the other side's explanation.
        DomainError: it is gone, sent already, or the objection does not run.
    """
    item = change.session.get(ObjectionExplanationRow, explanation_id)
    if item is None or item.objection_id != row.id:
        raise DomainError("Permintaan penjelasan ini tidak ada lagi. Muat ulang halaman.")
    own = item.side is ExplainingSide.EMPLOYEE
    (require_employee if own else require_explainer)(change.parties, actor)
    _check_running(row)
    if item.given_at is not None:
        raise DomainError("Penjelasan ini sudah dikirim dan tidak dapat diubah lagi.")
    return item


def _after_explanation(
    office: Office, change: Change, row: ObjectionRow, side: ExplainingSide
) -> None:
    if side is ExplainingSide.APPRAISER:
        if row.status is ObjectionStatus.FILED:
            row.status = next_status(row.status, ObjectionAction.REPLY)
        asked = _asked(change.session, row.id)
        if not any(item.side is ExplainingSide.EMPLOYEE for item in asked):
            _ask(office, change, row, ExplainingSide.EMPLOYEE, _RESPONSE)
    change.add_event(f"Penjelasan {side.label.lower()} atas keberatan diterima")


def _ask(
    office: Office, change: Change, row: ObjectionRow, side: ExplainingSide, question: str
) -> str:
    by_examiner = change.parties.examines(change.actor)
    item = ObjectionExplanationRow(
        objection_id=row.id,
        side=side,
        question=question,
        asked_at=change.transaction.now,
        asked_by=change.actor.name if by_examiner else "",
        due=explanation_due(change.session, office.clock.today()),
        text="",
    )
    change.session.add(item)
    return item.id


def _asked(session: Session, objection_id: str) -> list[ObjectionExplanationRow]:
    query = select(ObjectionExplanationRow).where(
        ObjectionExplanationRow.objection_id == objection_id
    )
    return list(session.scalars(query.order_by(ObjectionExplanationRow.asked_at)))


def _sign(change: Change, row: ObjectionRow, today: date) -> None:
    examiner = change.parties.examiner
    assert examiner is not None
    row.decided_at, row.decider_id = change.transaction.now, examiner.id
    if not change.parties.records_decision(change.actor):
        row.decided_by, row.decided_on = change.actor.name, today
        return
    row.decided_by, row.recorded_by = examiner.name, change.actor.name
    if not row.letter_number:
        raise DomainError(
            f"Isi nomor surat keputusan {examiner.name}, karena keputusannya dicatat dari kertas.",
            field="letter_number",
        )
    if row.decided_on is None or row.decided_on > today:
        raise DomainError(
            "Isi tanggal surat keputusan, paling lambat hari ini.", field="decided_on"
        )
    if row.filed_on is not None and row.decided_on < row.filed_on:
        raise DomainError(
            f"Tanggal keputusan mendahului keberatan, {date_long(row.filed_on)}.",
            field="decided_on",
        )


def _check_running(row: ObjectionRow) -> None:
    if row.status is ObjectionStatus.DECIDED:
        raise DomainError("Keberatan atas hasil ini sudah diputuskan, dan putusannya final.")
    if row.status not in OPEN_OBJECTIONS:
        raise DomainError(f"Keberatan ini berstatus {row.status.label}. Muat ulang halaman.")


def _open(
    office: Office, actor: Actor, objection_id: str, deed: str, revision: int | None
) -> AbstractContextManager[tuple[Change, ObjectionRow]]:
    return record_change(office, actor, ObjectionRow, objection_id, deed, revision)
