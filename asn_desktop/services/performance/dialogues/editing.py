"""Recording dialogues: each field is stored when it is left; both parties confirm at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long, parse_date
from asn_desktop.domain.performance.execution.dialogue_rules import (
    QUESTIONS,
    check_confirmable,
    check_held_on,
    is_locked,
    stage_for,
)
from asn_desktop.domain.performance.execution.terms import DialogueSide, DialogueStage
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.dialogues.reading import load_dialogue, side_of
from asn_desktop.services.performance.plans.rights import load_plan
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    DialogueAnswerRow,
    DialogueFollowUpRow,
    DialogueRow,
    EmployeeRow,
    PlanRow,
)

LONGEST: Final = {
    "topic": ("Pokok bahasan", 200),
    "agreements": ("Kesepakatan", 4_000),
    "question": ("Pertanyaan", 400),
    "answer": ("Jawaban", 4_000),
    "text": ("Tindak lanjut", 500),
}


def start_dialogue(
    office: Office, actor: Actor, plan_id: str, stage: DialogueStage | None = None
) -> str:
    """Start the record of a dialogue held today, with the questions of its stage.

    Returns:
        The id of the record.

    Raises:
        NotAllowed: the actor is neither the owner nor the appraiser of the plan.
        DomainError: the plan is gone or has no appraiser.
    """
    today = office.clock.today()
    with office.write(actor, "Mencatat dialog kinerja", subject_id=plan_id) as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        if plan.appraiser_id is None:
            raise DomainError(
                "SKP ini belum mempunyai penilai, sehingga dialognya belum dapat dicatat."
            )
        own = actor.employee_id is not None and actor.employee_id == plan.employee_id
        if not own and not actor.acts_for(plan.appraiser_id):
            raise NotAllowed("Dialog hanya dapat dicatat pegawai yang bersangkutan dan penilainya.")
        transaction.sentence += f" {_employee_name(session, plan)}"
        row = DialogueRow(
            plan_id=plan_id,
            appraiser_id=plan.appraiser_id,
            stage=stage or stage_for(today, plan.year),
            held_on=today,
            topic="",
            agreements="",
            revision=1,
        )
        session.add(row)
        session.flush()
        for number, question in enumerate(QUESTIONS[row.stage], start=1):
            session.add(
                DialogueAnswerRow(
                    dialogue_id=row.id, sort_order=number, question=question, answer=""
                )
            )
        return row.id


def set_dialogue_text(
    office: Office, actor: Actor, dialogue_id: str, field: str, text: str, revision: int | None
) -> None:
    """Write the topic or the agreements.

    Raises:
        NotAllowed: the actor is not one of the two.
        DomainError: both have confirmed, or the text is too long (field named like the column).
        ConflictError: the other one changed the record meanwhile.
    """
    with _open(office, actor, dialogue_id, revision) as (_transaction, row):
        setattr(row, field, _checked(field, text))


def set_held_on(
    office: Office, actor: Actor, dialogue_id: str, text: str, revision: int | None
) -> None:
    """Write the day on which the dialogue was held, as typed.

    Raises:
        NotAllowed, ConflictError: as `set_dialogue_text`.
        DomainError: no day, or one in the future (field "held_on").
    """
    day = parse_date(text, field="held_on")
    check_held_on(day, office.clock.today())
    with _open(office, actor, dialogue_id, revision) as (_transaction, row):
        row.held_on = day


def set_stage(
    office: Office, actor: Actor, dialogue_id: str, stage: DialogueStage, revision: int | None
) -> None:
    """Change the stage; questions nobody answered are exchanged for those of the new stage.

    Raises:
        NotAllowed, DomainError, ConflictError: as `set_dialogue_text`.
    """
    with _open(office, actor, dialogue_id, revision) as (transaction, row):
        session = transaction.session
        shipped = {question for questions in QUESTIONS.values() for question in questions}
        for answer in _answers(session, dialogue_id):
            if not answer.answer and answer.question in shipped:
                session.delete(answer)
        session.flush()
        row.stage = stage
        known = {answer.question for answer in _answers(session, dialogue_id)}
        for question in QUESTIONS[stage]:
            if question not in known:
                _add_answer(session, dialogue_id, question)


def set_answer(
    office: Office, actor: Actor, dialogue_id: str, answer_id: str, text: str, revision: int | None
) -> None:
    """Write what was said to a question.

    Raises:
        NotAllowed, DomainError, ConflictError: as `set_dialogue_text`.
    """
    with _open(office, actor, dialogue_id, revision) as (transaction, _row):
        _answer(transaction.session, dialogue_id, answer_id).answer = _checked("answer", text)


def set_question(
    office: Office, actor: Actor, dialogue_id: str, answer_id: str, text: str, revision: int | None
) -> None:
    """Change a question; an empty one without an answer is removed, a new id "" adds one.

    Raises:
        NotAllowed, DomainError, ConflictError: as `set_dialogue_text`.
    """
    words = _checked("question", text)
    with _open(office, actor, dialogue_id, revision) as (transaction, _row):
        session = transaction.session
        if not answer_id:
            if words:
                _add_answer(session, dialogue_id, words)
            return
        answer = _answer(session, dialogue_id, answer_id)
        if words:
            answer.question = words
        elif answer.answer:
            raise DomainError(
                "Pertanyaan ini sudah dijawab. Hapus jawabannya dahulu.", field="question"
            )
        else:
            session.delete(answer)


def add_follow_up(
    office: Office,
    actor: Actor,
    dialogue_id: str,
    text: str,
    side: DialogueSide,
    due: str,
    revision: int | None,
) -> str:
    """Add a promise with its last day as typed ("" for none) and return its id.

    Raises:
        NotAllowed, ConflictError: as `set_dialogue_text`.
        DomainError: nothing was typed, or the day cannot be read (field "text" or "due").
    """
    what, longest = LONGEST["text"]
    words = checked_text(text, longest, what=what, field="text")
    day = parse_date(due, field="due") if due.strip() else None
    with _open(office, actor, dialogue_id, revision) as (transaction, row):
        _check_due(day, row.held_on)
        session = transaction.session
        query = select(func.max(DialogueFollowUpRow.sort_order)).where(
            DialogueFollowUpRow.dialogue_id == dialogue_id
        )
        promise = DialogueFollowUpRow(
            dialogue_id=dialogue_id,
            sort_order=(session.scalar(query) or 0) + 1,
            text=words,
            side=side,
            due=day,
        )
        session.add(promise)
        return promise.id


def remove_follow_up(
    office: Office, actor: Actor, dialogue_id: str, follow_up_id: str, revision: int | None
) -> tuple[str, DialogueSide, str]:
    """Remove a promise and return its words, side and day as typed, to add it again.

    Raises:
        NotAllowed, DomainError, ConflictError: as `set_dialogue_text`.
    """
    with _open(office, actor, dialogue_id, revision) as (transaction, _row):
        promise = _promise(transaction.session, dialogue_id, follow_up_id)
        transaction.session.delete(promise)
        return promise.text, promise.side, date_long(promise.due) if promise.due else ""


def finish_follow_up(
    office: Office, actor: Actor, dialogue_id: str, follow_up_id: str, *, done: bool = True
) -> None:
    """Tick a promise off today, or take that back; also after both have confirmed.

    Raises:
        NotAllowed: the actor is not one of the two.
        DomainError: it is gone.
    """
    deed = "Menandai tindak lanjut dialog"
    with office.write(actor, deed, subject_id=dialogue_id) as transaction:
        row, plan = load_dialogue(transaction.session, dialogue_id)
        _require_party(actor, row, plan)
        promise = _promise(transaction.session, dialogue_id, follow_up_id)
        promise.done_on = office.clock.today() if done else None
        row.revision += 1


def confirm_dialogue(
    office: Office, actor: Actor, dialogue_id: str, revision: int | None = None
) -> None:
    """Confirm the record as one of the two; once both have, it is locked.

    Raises:
        NotAllowed: the actor is not one of the two.
        DomainError: it says nothing yet (field "agreements"), or is confirmed already.
        ConflictError: the other one changed the record meanwhile.
    """
    with _open(office, actor, dialogue_id, revision, keeps_confirmation=True) as (transaction, row):
        session = transaction.session
        plan = session.get_one(PlanRow, row.plan_id)
        promises = session.scalars(
            select(DialogueFollowUpRow.text).where(DialogueFollowUpRow.dialogue_id == dialogue_id)
        )
        check_confirmable(row.agreements, list(promises))
        if side_of(actor, row, plan) is DialogueSide.EMPLOYEE:
            row.employee_confirmed_at = transaction.now
        else:
            row.appraiser_confirmed_at = transaction.now
        transaction.sentence = f"Mengonfirmasi catatan dialog {_employee_name(session, plan)}"


@contextmanager
def _open(
    office: Office,
    actor: Actor,
    dialogue_id: str,
    revision: int | None,
    *,
    keeps_confirmation: bool = False,
) -> Iterator[tuple[Transaction, DialogueRow]]:
    """Open the write transaction of one of the two parties.

    A change takes back what was confirmed before: nobody has agreed to words never seen.
    """
    with office.write(actor, "Mengisi catatan dialog", subject_id=dialogue_id) as transaction:
        session = transaction.session
        row, plan = load_dialogue(session, dialogue_id)
        _require_party(actor, row, plan)
        if is_locked(row.employee_confirmed_at, row.appraiser_confirmed_at):
            raise DomainError(
                "Catatan ini sudah dikonfirmasi kedua pihak dan terkunci. Catat dialog baru."
            )
        check_revision(row, revision)
        transaction.sentence += f" {_employee_name(session, plan)}"
        if not keeps_confirmation:
            row.employee_confirmed_at = row.appraiser_confirmed_at = None
        yield transaction, row


def _require_party(actor: Actor, row: DialogueRow, plan: PlanRow) -> None:
    if side_of(actor, row, plan) is None:
        raise NotAllowed(
            "Catatan dialog hanya dapat diisi pegawai yang bersangkutan dan penilainya."
        )


def _checked(field: str, text: str) -> str:
    what, longest = LONGEST[field]
    return checked_text(text, longest, what=what, field=field, required=False)


def _check_due(due: date | None, held_on: date) -> None:
    if due is not None and due < held_on:
        raise DomainError(
            f"Batas waktu mendahului tanggal dialog, {date_long(held_on)}.", field="due"
        )


def _answers(session: Session, dialogue_id: str) -> list[DialogueAnswerRow]:
    return list(
        session.scalars(
            select(DialogueAnswerRow).where(DialogueAnswerRow.dialogue_id == dialogue_id)
        )
    )


def _add_answer(session: Session, dialogue_id: str, question: str) -> None:
    query = select(func.max(DialogueAnswerRow.sort_order)).where(
        DialogueAnswerRow.dialogue_id == dialogue_id
    )
    session.add(
        DialogueAnswerRow(
            dialogue_id=dialogue_id,
            sort_order=(session.scalar(query) or 0) + 1,
            question=question,
            answer="",
        )
    )


def _answer(session: Session, dialogue_id: str, answer_id: str) -> DialogueAnswerRow:
    row = session.get(DialogueAnswerRow, answer_id)
    if row is None or row.dialogue_id != dialogue_id:
        raise DomainError("Pertanyaan ini sudah dihapus. Muat ulang halaman.")
    return row


def _promise(session: Session, dialogue_id: str, follow_up_id: str) -> DialogueFollowUpRow:
    row = session.get(DialogueFollowUpRow, follow_up_id)
    if row is None or row.dialogue_id != dialogue_id:
        raise DomainError("Tindak lanjut ini sudah dihapus. Muat ulang halaman.")
    return row


def _employee_name(session: Session, plan: PlanRow) -> str:
    return session.get_one(EmployeeRow, plan.employee_id).name
