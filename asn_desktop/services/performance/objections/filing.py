"""Filing an objection: worded and attached in peace, filed in time, withdrawn when settled."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    OPEN_OBJECTIONS,
    DiscussionAction,
    ExplainingSide,
    FilingClock,
    ObjectionAction,
    ObjectionStatus,
    check_filing,
    next_discussion_status,
    next_status,
)
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.objections.cases import (
    Case,
    Change,
    draft_text,
    evaluation_change,
    newest,
    record_change,
)
from asn_desktop.services.performance.objections.clocks import clock_of, explanation_due
from asn_desktop.services.performance.objections.outcomes import note_before
from asn_desktop.services.performance.objections.parties import require_employee
from asn_desktop.services.performance.objections.points import (
    add_point_in,
    copy_points,
    point_in,
    set_subject,
)
from asn_desktop.store.tables import DiscussionRow, ObjectionExplanationRow, ObjectionRow

OBJECTABLE: Final = frozenset(
    {EvaluationStatus.DELIVERED, EvaluationStatus.ACKNOWLEDGED, EvaluationStatus.DISCUSSED}
)
_FINAL: Final = "Keberatan atas hasil ini sudah diputuskan, dan putusannya final."


def start_objection(office: Office, actor: Actor, evaluation_id: str) -> str:
    """Start wording an objection to the own result and return its id; a draft is gone on with.

    A day late is refused, and the refusal is recorded.

    Raises:
        NotAllowed: somebody else's result.
        DomainError: late, decided or running already, or the result was not handed over.
    """
    refusal = ""
    record_id = ""
    deed = "Menyiapkan keberatan"
    with evaluation_change(office, actor, evaluation_id, deed) as change:
        require_employee(change.parties, actor)
        latest = newest(change.session, ObjectionRow, evaluation_id)
        if latest is not None and latest.status is ObjectionStatus.DRAFT:
            return latest.id
        clock = _checked_clock(office, change.case)
        row = ObjectionRow(
            evaluation_id=evaluation_id,
            status=ObjectionStatus.DRAFT,
            started_at=change.transaction.now,
            reasons="",
            refusal="",
            decision_reasons="",
            revision=1,
        )
        if clock.is_over:
            refusal = _refused_late(office, change, row, clock)
            if latest is None or latest.status is not ObjectionStatus.LATE:
                change.session.add(row)
        else:
            change.session.add(row)
            _take_over_discussion(change, row)
            record_id = row.id
    if refusal:
        # Only now: the record of the refusal stays.
        raise DomainError(refusal)
    return record_id


def set_reasons(
    office: Office, actor: Actor, objection_id: str, text: str, revision: int | None
) -> None:
    """Store the reasons as they are written.

    Raises:
        NotAllowed: somebody else's objection.
        DomainError: filed already, or too long (field "reasons").
        ConflictError: the record changed since it was read.
    """
    with draft_change(office, actor, objection_id, "Menulis keberatan", revision) as (_, row):
        row.reasons = draft_text(text, "Alasan", "reasons")


def add_objection_point(
    office: Office, actor: Actor, objection_id: str, subject: str, text: str, revision: int | None
) -> str:
    """Add what is contested and return its id.

    Raises:
        NotAllowed: somebody else's objection.
        DomainError: filed already, or nothing typed (field "point").
        ConflictError: the record changed since it was read.
    """
    deed = "Menulis butir keberatan"
    with draft_change(office, actor, objection_id, deed, revision) as (change, row):
        return add_point_in(change.case, row, subject, text)


def set_objection_point(
    office: Office,
    actor: Actor,
    objection_id: str,
    point_id: str,
    subject: str,
    text: str,
    revision: int | None,
) -> None:
    """Change a point; an empty text removes it.

    Raises:
        As `add_objection_point`.
    """
    deed = "Menulis butir keberatan"
    with draft_change(office, actor, objection_id, deed, revision) as (change, row):
        point = point_in(change.session, row, point_id)
        words = draft_text(text, "Butir", "point")
        if not words:
            change.session.delete(point)
            return
        point.text = words
        set_subject(change.case, point, subject)


def file_objection(
    office: Office, actor: Actor, objection_id: str, revision: int | None = None
) -> None:
    """File an objection with the appraiser's superior; the appraiser is asked at once.

    A late one is kept as it was written, refused, and says so.

    Raises:
        NotAllowed: somebody else's objection.
        DomainError: late, without reasons (field "reasons"), filed already, or the result stands
            elsewhere.
        ConflictError: the record changed since it was read.
    """
    refusal = ""
    with draft_change(office, actor, objection_id, "Mengajukan keberatan", revision) as opened:
        change, row = opened
        clock = _checked_clock(office, change.case)
        if clock.is_over:
            refusal = _refused_late(office, change, row, clock)
        else:
            _file(office, change, row, clock)
    if refusal:
        # Only now: the record of the refusal stays.
        raise DomainError(refusal)


def withdraw_objection(
    office: Office, actor: Actor, objection_id: str, revision: int | None = None
) -> None:
    """Withdraw a filed objection; the result stands, and filing anew in time stays possible.

    Raises:
        NotAllowed: somebody else's objection.
        DomainError: it is not running.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, objection_id, "Mencabut keberatan", revision) as (change, row):
        require_employee(change.parties, actor)
        row.status = next_status(row.status, ObjectionAction.WITHDRAW)
        row.withdrawn_at = change.transaction.now
        change.move(EvaluationAction.WITHDRAW)
        change.add_event(f"Keberatan atas hasil {change.case.period.label} dicabut")


@contextmanager
def draft_change(
    office: Office, actor: Actor, objection_id: str, deed: str, revision: int | None
) -> Iterator[tuple[Change, ObjectionRow]]:
    """Open the write transaction in which the employee words an objection.

    Raises:
        NotAllowed: somebody else's objection.
        DomainError: it is no draft any more.
        ConflictError: the record changed since it was read.
    """
    with _open(office, actor, objection_id, deed, revision) as (change, row):
        require_employee(change.parties, actor)
        if row.status is not ObjectionStatus.DRAFT:
            raise DomainError(
                f"Keberatan ini berstatus {row.status.label} dan tidak dapat diubah lagi. "
                "Muat ulang halaman."
            )
        yield change, row


def earlier_objection(session: Session, evaluation_id: str) -> ObjectionStatus | None:
    """Return the status that stands in the way of another objection, or None."""
    query = select(ObjectionRow.status).where(
        ObjectionRow.evaluation_id == evaluation_id,
        ObjectionRow.status.in_({ObjectionStatus.DECIDED, *OPEN_OBJECTIONS}),
    )
    return session.scalars(query).first()


def _file(office: Office, change: Change, row: ObjectionRow, clock: FilingClock) -> None:
    today, case = office.clock.today(), change.case
    check_filing(
        today, clock.last_day, row.reasons, earlier_objection(case.session, row.evaluation_id)
    )
    _note_clock(office, change, row, clock)
    row.status = ObjectionStatus.FILED
    note_before(row, case)
    row.explainer_id = case.parties.explainer.id if case.parties.explainer else None
    _close_discussion(change)
    if case.evaluation.acknowledged_on is None:
        case.evaluation.acknowledged_on = today
    change.move(EvaluationAction.OBJECT)
    change.session.add(
        ObjectionExplanationRow(
            objection_id=row.id,
            side=ExplainingSide.APPRAISER,
            question="",
            asked_at=change.transaction.now,
            asked_by="",
            due=explanation_due(change.session, today),
            text="",
        )
    )
    change.add_event(f"Keberatan atas hasil {case.period.label} diajukan")


def _checked_clock(office: Office, case: Case) -> FilingClock:
    earlier = earlier_objection(case.session, case.evaluation.id)
    if earlier is ObjectionStatus.DECIDED:
        raise DomainError(_FINAL)
    clock = clock_of(case.session, office, case.evaluation)
    status = case.evaluation.status
    if clock is not None and clock.is_over and status in {*OBJECTABLE, EvaluationStatus.FINAL}:
        return clock
    if clock is None or status not in OBJECTABLE:
        raise DomainError(
            f"Keberatan dapat diajukan setelah hasil diserahkan. Hasil ini berstatus "
            f"{status.label}."
        )
    return clock


def _refused_late(office: Office, change: Change, row: ObjectionRow, clock: FilingClock) -> str:
    late = -clock.left
    sentence = (
        f"Keberatan tidak dapat diterima: batasnya {date_long(clock.last_day)}, "
        f"sudah lewat {late} hari. Penolakan ini dicatat. "
        "Bicarakan hasilnya dengan penilai Anda."
    )
    _note_clock(office, change, row, clock)
    row.status, row.refusal = ObjectionStatus.LATE, sentence
    change.say("Keberatan ditolak karena terlambat")
    return sentence


def _note_clock(office: Office, change: Change, row: ObjectionRow, clock: FilingClock) -> None:
    row.filed_on, row.filed_at = office.clock.today(), change.transaction.now
    row.filed_by = change.actor.name
    row.received_on, row.last_day = clock.received_on, clock.last_day
    row.day_kind = clock.day_kind


def _take_over_discussion(change: Change, row: ObjectionRow) -> None:
    discussion = newest(change.session, DiscussionRow, row.evaluation_id)
    if discussion is not None:
        row.reasons = discussion.employee_closing or discussion.employee_view
        change.session.flush()
        copy_points(change.session, discussion, row)


def _close_discussion(change: Change) -> None:
    discussion = newest(change.session, DiscussionRow, change.case.evaluation.id)
    if discussion is not None and discussion.status in OPEN_DISCUSSIONS:
        discussion.status = next_discussion_status(discussion.status, DiscussionAction.ESCALATE)
        discussion.ended_at = change.transaction.now
        discussion.ended_by = change.actor.name
        discussion.revision += 1


def _open(
    office: Office, actor: Actor, objection_id: str, deed: str, revision: int | None
) -> AbstractContextManager[tuple[Change, ObjectionRow]]:
    return record_change(office, actor, ObjectionRow, objection_id, deed, revision)
