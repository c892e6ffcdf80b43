"""Feedback as lists: the actor's desk, that of a period, and beside an evaluation."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.execution.feedback_rules import (
    GiverSide,
    RequestState,
    giver_side,
    may_take_back,
)
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.performance.appraisals.editing import evaluation_and_plan
from asn_desktop.services.performance.feedback.private_notes import load_private_notes
from asn_desktop.services.performance.feedback.relations import (
    appraisers_of_all,
    is_superior,
    may_read_about,
    names_of,
    own_id,
)
from asn_desktop.services.performance.feedback.views import (
    EvaluationFeedback,
    FeedbackDesk,
    FeedbackNote,
    FeedbackRequest,
)
from asn_desktop.store.tables import FeedbackRequestRow, FeedbackRow, PlannedResultRow


def feedback_desk(office: Office, actor: Actor, year: int) -> FeedbackDesk:
    """Return what the actor received, gave, asked and was asked in a year, and own notes.

    Raises:
        NotAllowed: the actor is no employee.
    """
    own = own_id(actor)
    first, last = date(year, 1, 1), date(year, 12, 31)
    with office.read() as session:
        rows = session.scalars(
            select(FeedbackRow)
            .where(
                or_(FeedbackRow.receiver_id == own, FeedbackRow.giver_id == own),
                FeedbackRow.day.between(first, last),
            )
            .order_by(FeedbackRow.given_at.desc(), FeedbackRow.id.desc())
        )
        notes = notes_of(session, office, actor, list(rows), year)
        requests = _requests(session, office, own)
        return FeedbackDesk(
            received=tuple(note for note in notes if note.receiver_id == own),
            given=tuple(note for note in notes if note.giver_id == own),
            asked=tuple(
                item
                for item in requests
                if item.asked_id == own and item.state is RequestState.OPEN
            ),
            asking=tuple(item for item in requests if item.asker_id == own),
            private=load_private_notes(session, own),
        )


def feedback_about(
    office: Office, actor: Actor, employee_id: str, first: date, last: date
) -> tuple[FeedbackNote, ...]:
    """Return the feedback that somebody received between two days, oldest first.

    Raises:
        NotAllowed: the actor is neither the person, the appraiser nor the leader.
    """
    with office.read() as session:
        if not may_read_about(session, actor, employee_id, last.year, office.clock.today()):
            raise NotAllowed(
                "Umpan balik hanya dapat dibaca penerimanya, penilainya, dan pimpinan."
            )
        return load_feedback_about(session, office, actor, employee_id, first, last)


def load_feedback_about(
    session: Session, office: Office, actor: Actor, employee_id: str, first: date, last: date
) -> tuple[FeedbackNote, ...]:
    """Return the same inside a running session; the caller has checked who reads."""
    rows = session.scalars(
        select(FeedbackRow)
        .where(FeedbackRow.receiver_id == employee_id, FeedbackRow.day.between(first, last))
        .order_by(FeedbackRow.given_at, FeedbackRow.id)
    )
    return notes_of(session, office, actor, list(rows), last.year)


def evaluation_feedback(office: Office, actor: Actor, evaluation_id: str) -> EvaluationFeedback:
    """Return the feedback of an evaluation's period by result and core value.

    Whoever may not read it gets none: the strip beside a result stays empty.
    """
    with office.read() as session:
        evaluation, plan = evaluation_and_plan(session, evaluation_id)
        today = office.clock.today()
        if not may_read_about(session, actor, plan.employee_id, plan.year, today):
            return EvaluationFeedback()
        period = period_line(session, evaluation.period_id)
        notes = load_feedback_about(
            session, office, actor, plan.employee_id, period.starts, period.ends
        )
        superior = is_superior(session, actor, plan.employee_id, plan.year, today)
        is_open = evaluation.status not in DECIDED_STATUSES
    return arranged(notes, can_choose=superior and is_open)


def sheet_feedback(
    session: Session, office: Office, actor: Actor, employee_id: str, first: date, last: date
) -> EvaluationFeedback:
    """Return what the appraiser took over into the sheet of a period."""
    notes = load_feedback_about(session, office, actor, employee_id, first, last)
    return arranged([note for note in notes if note.on_sheet], can_choose=False)


def arranged(notes: Iterable[FeedbackNote], *, can_choose: bool) -> EvaluationFeedback:
    """Sort notes to the result or core value they are about."""
    by_result: dict[str, tuple[FeedbackNote, ...]] = {}
    by_value: dict[CoreValue, tuple[FeedbackNote, ...]] = {}
    general: list[FeedbackNote] = []
    for note in notes:
        if note.result_id is not None:
            by_result[note.result_id] = (*by_result.get(note.result_id, ()), note)
        elif note.core_value is not None:
            by_value[note.core_value] = (*by_value.get(note.core_value, ()), note)
        else:
            general.append(note)
    return EvaluationFeedback(by_result, by_value, tuple(general), can_choose)


def notes_of(
    session: Session, office: Office, actor: Actor, rows: Sequence[FeedbackRow], year: int
) -> tuple[FeedbackNote, ...]:
    """Return rows as they are shown, with names and relations read once."""
    names = names_of(session, {key for row in rows for key in (row.giver_id, row.receiver_id)})
    results = _result_texts(session, {row.result_id for row in rows if row.result_id})
    today = office.clock.today()
    appraisers = appraisers_of_all(session, set(names), year, today)
    return tuple(
        _note(
            row,
            office,
            actor,
            names,
            _about(row.result_id, row.core_value, results),
            giver_side(
                row.giver_id,
                row.receiver_id,
                appraises_receiver=row.giver_id in appraisers[row.receiver_id],
                appraised_by_receiver=row.receiver_id in appraisers[row.giver_id],
            ),
        )
        for row in rows
    )


def _note(
    row: FeedbackRow,
    office: Office,
    actor: Actor,
    names: dict[str, str],
    about: str,
    side: GiverSide,
) -> FeedbackNote:
    is_receiver = row.receiver_id == actor.employee_id
    young = may_take_back(row.given_at, office.clock.now())
    return FeedbackNote(
        id=row.id,
        giver_id=row.giver_id,
        giver_name=names.get(row.giver_id, ""),
        receiver_id=row.receiver_id,
        receiver_name=names.get(row.receiver_id, ""),
        side=side,
        kind=row.kind,
        result_id=row.result_id,
        core_value=row.core_value,
        about=about,
        text=row.text,
        day=row.day,
        given_at=office.clock.local(row.given_at) or row.given_at,
        is_read=row.read_at is not None,
        is_thanked=row.thanked_at is not None,
        reply=row.reply,
        on_sheet=row.on_sheet,
        can_reply=is_receiver and side is not GiverSide.SELF and row.thanked_at is None,
        can_take_back=row.giver_id == actor.employee_id
        and young
        and not (row.reply or row.on_sheet),
    )


def _requests(session: Session, office: Office, own: str) -> list[FeedbackRequest]:
    rows = list(
        session.scalars(
            select(FeedbackRequestRow)
            .where(or_(FeedbackRequestRow.asker_id == own, FeedbackRequestRow.asked_id == own))
            .order_by(FeedbackRequestRow.asked_at.desc(), FeedbackRequestRow.id.desc())
        )
    )
    names = names_of(session, {key for row in rows for key in (row.asker_id, row.asked_id)})
    results = _result_texts(session, {row.result_id for row in rows if row.result_id})
    return [
        FeedbackRequest(
            id=row.id,
            asker_id=row.asker_id,
            asker_name=names.get(row.asker_id, ""),
            asked_id=row.asked_id,
            asked_name=names.get(row.asked_id, ""),
            result_id=row.result_id,
            core_value=row.core_value,
            about=_about(row.result_id, row.core_value, results),
            question=row.question,
            asked_at=office.clock.local(row.asked_at) or row.asked_at,
            due=row.due,
            state=row.state,
            decline_reason=row.decline_reason,
        )
        for row in rows
    ]


def _result_texts(session: Session, ids: set[str]) -> dict[str, str]:
    query = select(PlannedResultRow.id, PlannedResultRow.text).where(
        PlannedResultRow.id.in_(sorted(ids))
    )
    return {key: " ".join(text.split()) for key, text in session.execute(query)}


def _about(result_id: str | None, value: CoreValue | None, results: dict[str, str]) -> str:
    if result_id is not None:
        return results.get(result_id, "")
    return value.label if value is not None else ""
