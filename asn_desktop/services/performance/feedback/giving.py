"""Giving feedback on any day, replying once, taking it back within a day."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.execution.feedback_rules import (
    FeedbackKind,
    RequestState,
    check_direction,
    may_take_back,
)
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.editing import evaluation_and_plan
from asn_desktop.services.performance.feedback.relations import (
    active_person,
    check_result,
    is_superior,
    own_id,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import FeedbackRequestRow, FeedbackRow

TEXT_LIMIT: Final = 500
REPLY_LIMIT: Final = 300


@dataclass(frozen=True, slots=True)
class NewFeedback:
    """What is given: on a result, on a core value, or in general.

    Attributes:
        request_id: the request that it answers, "" for none.
    """

    receiver_id: str
    kind: FeedbackKind
    text: str
    result_id: str | None = None
    core_value: CoreValue | None = None
    request_id: str = ""


def give_feedback(office: Office, actor: Actor, new: NewFeedback) -> str:
    """Store feedback for a colleague and return its id; nobody else has to agree.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: the text is empty or too long (field "text"), the receiver has left
            (field "person"), the result is somebody else's (field "result"), or it is praise of
            oneself (field "receiver").
    """
    own = own_id(actor)
    text = checked_text(new.text, TEXT_LIMIT, what="Umpan balik", field="text")
    check_direction(new.kind, own, new.receiver_id)
    with office.write(actor, "Memberi umpan balik", subject_id=new.receiver_id) as transaction:
        session = transaction.session
        receiver = active_person(session, new.receiver_id)
        transaction.sentence += f" kepada {receiver.name}"
        check_result(session, new.result_id, new.receiver_id)
        row = FeedbackRow(
            giver_id=own,
            receiver_id=new.receiver_id,
            kind=new.kind,
            result_id=new.result_id,
            core_value=None if new.result_id else new.core_value,
            text=text,
            day=office.clock.today(),
            given_at=transaction.now,
            reply="",
            on_sheet=False,
            revision=1,
        )
        session.add(row)
        session.flush()
        if new.request_id:
            _answer(session, own, new, row.id)
        return row.id


def take_back_feedback(office: Office, actor: Actor, feedback_id: str) -> NewFeedback:
    """Remove feedback that the actor gave within the last day; return it, to give it again.

    Raises:
        NotAllowed: somebody else gave it.
        DomainError: it is older than a day, replied to, taken over, or gone.
    """
    with office.write(actor, "Menarik umpan balik", subject_id=feedback_id) as transaction:
        session = transaction.session
        row = load_feedback(session, feedback_id)
        if row.giver_id != actor.employee_id:
            raise NotAllowed("Umpan balik hanya dapat ditarik pemberinya.")
        if row.reply or row.on_sheet or not may_take_back(row.given_at, transaction.now):
            raise DomainError(
                "Umpan balik ini tidak dapat ditarik lagi: sudah lewat 24 jam, ditanggapi, "
                "atau dimuat di lembar evaluasi."
            )
        given = NewFeedback(row.receiver_id, row.kind, row.text, row.result_id, row.core_value)
        query = select(FeedbackRequestRow).where(FeedbackRequestRow.answer_id == feedback_id)
        for request in session.scalars(query):
            request.answer_id, request.state = None, RequestState.OPEN
        session.flush()
        session.delete(row)
        return given


def reply_to_feedback(office: Office, actor: Actor, feedback_id: str, text: str = "") -> None:
    """Thank for feedback, with a few words or none; once only.

    Raises:
        NotAllowed: somebody else received it.
        DomainError: it was replied to before, or the text is too long (field "reply").
    """
    words = checked_text(text, REPLY_LIMIT, what="Tanggapan", field="reply", required=False)
    with office.write(actor, "Menanggapi umpan balik", subject_id=feedback_id) as transaction:
        row = load_feedback(transaction.session, feedback_id)
        _require_receiver(actor, row)
        if row.thanked_at is not None:
            raise DomainError("Umpan balik ini sudah Anda tanggapi.")
        row.thanked_at = transaction.now
        row.read_at = row.read_at or transaction.now
        row.reply = words
        row.revision += 1


def mark_feedback_read(office: Office, actor: Actor, feedback_ids: tuple[str, ...]) -> None:
    """Remember that the receiver has seen these; those of others are passed over."""
    with office.write(actor, "Membaca umpan balik") as transaction:
        for feedback_id in feedback_ids:
            row = transaction.session.get(FeedbackRow, feedback_id)
            if row is not None and row.receiver_id == actor.employee_id and row.read_at is None:
                row.read_at = transaction.now


def choose_for_sheet(
    office: Office, actor: Actor, evaluation_id: str, feedback_id: str, *, printed: bool
) -> None:
    """Take feedback over into the evaluation sheet of its receiver, or leave it out.

    Raises:
        NotAllowed: the actor does not appraise the receiver.
        DomainError: the evaluation is final, or the feedback is about somebody else.
    """
    sentence = "Memilih umpan balik untuk lembar evaluasi"
    with office.write(actor, sentence, subject_id=evaluation_id) as transaction:
        session = transaction.session
        evaluation, plan = evaluation_and_plan(session, evaluation_id)
        row = load_feedback(session, feedback_id)
        today = office.clock.today()
        if row.receiver_id != plan.employee_id:
            raise DomainError("Umpan balik ini untuk pegawai lain.")
        if not is_superior(session, actor, plan.employee_id, plan.year, today):
            raise NotAllowed("Hanya penilai yang memilih umpan balik untuk lembar evaluasi.")
        if evaluation.status in DECIDED_STATUSES:
            raise DomainError("Penilaian ini sudah final, sehingga lembarnya tidak berubah lagi.")
        row.on_sheet = printed
        row.revision += 1


def load_feedback(session: Session, feedback_id: str) -> FeedbackRow:
    """Return the row of one piece of feedback.

    Raises:
        DomainError: it was taken back.
    """
    row = session.get(FeedbackRow, feedback_id)
    if row is None:
        raise DomainError("Umpan balik ini sudah ditarik. Muat ulang halaman.")
    return row


def _require_receiver(actor: Actor, row: FeedbackRow) -> None:
    if row.receiver_id != actor.employee_id:
        raise NotAllowed("Umpan balik hanya dapat ditanggapi penerimanya.")


def _answer(session: Session, own: str, new: NewFeedback, feedback_id: str) -> None:
    request = session.get(FeedbackRequestRow, new.request_id)
    if (
        request is not None
        and request.asked_id == own
        and request.asker_id == new.receiver_id
        and request.state is RequestState.OPEN
    ):
        request.state, request.answer_id = RequestState.ANSWERED, feedback_id
