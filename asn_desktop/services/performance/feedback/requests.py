"""Asking a colleague or superior for feedback, and declining such a request."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import parse_date
from asn_desktop.domain.performance.execution.feedback_rules import RequestState
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.feedback.relations import (
    active_person,
    check_result,
    own_id,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import FeedbackRequestRow

QUESTION_LIMIT: Final = 300


@dataclass(frozen=True, slots=True)
class NewRequest:
    """Whom to ask about what, until when as typed ("" for no day)."""

    asked_id: str
    question: str = ""
    result_id: str | None = None
    core_value: CoreValue | None = None
    due: str = ""


def ask_for_feedback(office: Office, actor: Actor, new: NewRequest) -> str:
    """Ask somebody for feedback about the actor and return the id of the request.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: the person has left or is the actor (field "person"), was asked already, the
            day has passed (field "due"), or the question is too long (field "question").
    """
    own = own_id(actor)
    today = office.clock.today()
    if new.asked_id == own:
        raise DomainError("Pilih rekan atau atasan, bukan diri sendiri.", field="person")
    question = checked_text(
        new.question, QUESTION_LIMIT, what="Pertanyaan", field="question", required=False
    )
    due = parse_date(new.due, field="due") if new.due.strip() else None
    _check_due(due, today)
    with office.write(actor, "Meminta umpan balik", subject_id=new.asked_id) as transaction:
        session = transaction.session
        transaction.sentence += f" kepada {active_person(session, new.asked_id).name}"
        check_result(session, new.result_id, own)
        waiting = select(FeedbackRequestRow).where(
            FeedbackRequestRow.asker_id == own,
            FeedbackRequestRow.asked_id == new.asked_id,
            FeedbackRequestRow.state == RequestState.OPEN,
        )
        if session.scalars(waiting).first() is not None:
            raise DomainError(
                "Permintaan Anda kepada orang ini masih menunggu jawaban.", field="person"
            )
        row = FeedbackRequestRow(
            asker_id=own,
            asked_id=new.asked_id,
            result_id=new.result_id,
            core_value=None if new.result_id else new.core_value,
            question=question,
            asked_at=transaction.now,
            due=due,
            state=RequestState.OPEN,
            decline_reason="",
        )
        session.add(row)
        return row.id


def decline_request(office: Office, actor: Actor, request_id: str, reason: str = "") -> None:
    """Say no to a request; the reason is optional.

    Raises:
        NotAllowed: somebody else was asked.
        DomainError: it does not wait any more, or the reason is too long (field "reason").
    """
    words = checked_text(reason, QUESTION_LIMIT, what="Alasan", field="reason", required=False)
    with office.write(
        actor, "Menolak permintaan umpan balik", subject_id=request_id
    ) as transaction:
        row = transaction.session.get(FeedbackRequestRow, request_id)
        if row is None or row.state is not RequestState.OPEN:
            raise DomainError("Permintaan ini tidak menunggu jawaban lagi.")
        if row.asked_id != actor.employee_id:
            raise NotAllowed("Permintaan ini ditujukan kepada orang lain.")
        row.state, row.decline_reason = RequestState.DECLINED, words


def withdraw_request(office: Office, actor: Actor, request_id: str) -> None:
    """Take an unanswered request back.

    Raises:
        NotAllowed: somebody else asked.
        DomainError: it was answered or declined.
    """
    with office.write(
        actor, "Menarik permintaan umpan balik", subject_id=request_id
    ) as transaction:
        row = transaction.session.get(FeedbackRequestRow, request_id)
        if row is None or row.state is not RequestState.OPEN:
            raise DomainError("Permintaan ini tidak menunggu jawaban lagi.")
        if row.asker_id != actor.employee_id:
            raise NotAllowed("Permintaan hanya dapat ditarik yang memintanya.")
        transaction.session.delete(row)


def _check_due(due: date | None, today: date) -> None:
    if due is not None and due < today:
        raise DomainError("Batas waktu sudah lewat. Pilih hari ini atau sesudahnya.", field="due")
