"""Discussions and objections as a list, and what of them waits for somebody."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.objections import (
    OPEN_DISCUSSIONS,
    OPEN_OBJECTIONS,
    DiscussionStatus,
    ExplainingSide,
    FilingClock,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.objections.cases import Case, load_case
from asn_desktop.services.performance.objections.clocks import clock_of
from asn_desktop.services.performance.objections.discussing import DISCUSSABLE
from asn_desktop.services.performance.objections.filing import OBJECTABLE
from asn_desktop.services.performance.objections.views import CaseLine
from asn_desktop.store.tables import (
    DiscussionRow,
    EvaluationRow,
    ObjectionExplanationRow,
    ObjectionRow,
    PlanRow,
)

URGENT_DAYS: Final = 3
RESULT, DISCUSSION, OBJECTION = "result", "discussion", "objection"
_SHOWN_RESULTS: Final = (*sorted(OBJECTABLE), EvaluationStatus.OBJECTED)


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """One thing to do in a discussion or an objection."""

    kind: str
    record_id: str
    title: str
    caption: str
    due: date | None
    action: str
    as_appraiser: bool = True


def case_list(office: Office, actor: Actor) -> tuple[CaseLine, ...]:
    """Return the actor's own received results and every case the actor may see.

    What waits for the actor comes first, then the newest.
    """
    with office.read() as session:
        lines = [
            *_own_results(session, office, actor),
            *_discussions(session, office, actor),
            *_objections(session, office, actor),
        ]
    return tuple(sorted(lines, key=lambda line: not line.waits_for_me))


def waiting_cases(office: Office, actor: Actor) -> tuple[WaitingCase, ...]:
    """Return what waits for the actor: answers, explanations, decisions, and running clocks."""
    with office.read() as session:
        return (
            *_waiting_results(session, office, actor),
            *_waiting_discussions(session, office, actor),
            *_waiting_objections(session, office, actor),
        )


def _own_results(session: Session, office: Office, actor: Actor) -> Iterator[CaseLine]:
    for evaluation in _own_evaluations(session, actor):
        case = load_case(session, office, evaluation.id)
        clock = clock_of(session, office, evaluation)
        status = evaluation.status
        yield CaseLine(
            id=evaluation.id,
            kind=RESULT,
            evaluation_id=evaluation.id,
            employee_name=case.parties.employee.name,
            period_label=f"{case.period.label} {case.period.year}",
            state=status.label,
            predicate=evaluation.predicate,
            caption=f"Diterima {date_long(clock.received_on)}" if clock else "",
            clock_words=_sentence(clock.words) if clock else "",
            is_urgent=_is_urgent(clock),
            waits_for_me=False,
            may_discuss=status in DISCUSSABLE,
            may_object=status in OBJECTABLE,
        )


def _discussions(session: Session, office: Office, actor: Actor) -> Iterator[CaseLine]:
    query = select(DiscussionRow).order_by(DiscussionRow.started_at.desc())
    for row in session.scalars(query).all():
        case = load_case(session, office, row.evaluation_id)
        if not _may_see(case, actor, is_draft=row.status is DiscussionStatus.DRAFT):
            continue
        clock = clock_of(session, office, case.evaluation)
        running = row.status in OPEN_DISCUSSIONS and clock is not None
        yield _line(
            case,
            row,
            DISCUSSION,
            "Diskusi hasil",
            clock.words if running and clock else "",
            is_urgent=running and _is_urgent(clock),
            waits=_discussion_waits(row, case, actor),
        )


def _objections(session: Session, office: Office, actor: Actor) -> Iterator[CaseLine]:
    query = select(ObjectionRow).order_by(ObjectionRow.started_at.desc())
    rows = session.scalars(query).all()
    asked = _asked(session, [row.id for row in rows])
    today = office.clock.today()
    for row in rows:
        case = load_case(session, office, row.evaluation_id)
        if not _may_see(case, actor, is_draft=row.status is ObjectionStatus.DRAFT):
            continue
        words, urgent = _objection_clock(session, office, row, case, asked.get(row.id, []), today)
        yield _line(
            case,
            row,
            OBJECTION,
            "Keberatan",
            words,
            is_urgent=urgent,
            waits=_objection_turn(row, case, actor, asked.get(row.id, [])) is not None,
        )


def _line(
    case: Case,
    row: DiscussionRow | ObjectionRow,
    kind: str,
    caption: str,
    clock_words: str,
    *,
    is_urgent: bool,
    waits: bool,
) -> CaseLine:
    return CaseLine(
        id=row.id,
        kind=kind,
        evaluation_id=row.evaluation_id,
        employee_name=case.parties.employee.name,
        period_label=f"{case.period.label} {case.period.year}",
        state=row.status.label,
        predicate=case.evaluation.predicate,
        caption=caption,
        clock_words=_sentence(clock_words),
        is_urgent=is_urgent,
        waits_for_me=waits,
        may_discuss=False,
        may_object=False,
    )


def _objection_clock(
    session: Session,
    office: Office,
    row: ObjectionRow,
    case: Case,
    asked: list[ObjectionExplanationRow],
    today: date,
) -> tuple[str, bool]:
    if row.status is ObjectionStatus.DRAFT:
        clock = clock_of(session, office, case.evaluation)
        return (clock.words if clock else ""), _is_urgent(clock)
    if row.status is ObjectionStatus.DECIDED and row.decided_on is not None:
        return f"diputuskan {date_long(row.decided_on)}", False
    if row.status not in OPEN_OBJECTIONS:
        return "", False
    dues = [item.due for item in asked if item.given_at is None and item.due is not None]
    if not dues:
        return "semua penjelasan sudah masuk", False
    due = min(dues)
    late = "lewat " if due < today else "sampai "
    return f"penjelasan {late}{date_long(due)}", (due - today).days <= URGENT_DAYS


def _waiting_results(session: Session, office: Office, actor: Actor) -> Iterator[WaitingCase]:
    """Yield the running clock of results that can still be objected to, in its last days."""
    busy = set(
        session.scalars(
            select(ObjectionRow.evaluation_id).where(ObjectionRow.status.in_(OPEN_OBJECTIONS))
        )
    )
    for evaluation in _own_evaluations(session, actor):
        clock = clock_of(session, office, evaluation)
        if evaluation.id in busy or clock is None or not _is_urgent(clock):
            continue
        case = load_case(session, office, evaluation.id)
        yield WaitingCase(
            RESULT,
            evaluation.id,
            f"Waktu keberatan atas hasil {case.period.short_label} hampir habis",
            f"{_sentence(clock.words)}. Abaikan bila Anda setuju.",
            clock.last_day,
            "Lihat",
            as_appraiser=False,
        )


def _waiting_discussions(session: Session, office: Office, actor: Actor) -> Iterator[WaitingCase]:
    query = select(DiscussionRow).where(DiscussionRow.status.in_(OPEN_DISCUSSIONS))
    for row in session.scalars(query.order_by(DiscussionRow.started_at)).all():
        case = load_case(session, office, row.evaluation_id)
        if not _discussion_waits(row, case, actor):
            continue
        asked = row.status is DiscussionStatus.ASKED
        yield WaitingCase(
            DISCUSSION,
            row.id,
            f"{'Jawab' if asked else 'Selesaikan'} diskusi hasil — {case.parties.employee.name}",
            "Pegawai merasa ada yang belum adil"
            if asked
            else "Catat hasil pertemuan dan keputusannya",
            row.meeting_on,
            "Jawab" if asked else "Selesaikan",
        )


def _waiting_objections(session: Session, office: Office, actor: Actor) -> Iterator[WaitingCase]:
    query = select(ObjectionRow).where(ObjectionRow.status.in_(OPEN_OBJECTIONS))
    rows = session.scalars(query.order_by(ObjectionRow.started_at)).all()
    asked = _asked(session, [row.id for row in rows])
    for row in rows:
        case = load_case(session, office, row.evaluation_id)
        turn = _objection_turn(row, case, actor, asked.get(row.id, []))
        if turn is not None:
            own = case.parties.is_employee(actor)
            yield WaitingCase(OBJECTION, row.id, *turn, as_appraiser=not own)


def _objection_turn(
    row: ObjectionRow, case: Case, actor: Actor, asked: list[ObjectionExplanationRow]
) -> tuple[str, str, date | None, str] | None:
    """Return title, caption, last day and button of what the actor is to do, or None."""
    if row.status not in OPEN_OBJECTIONS:
        return None
    name, parties = case.parties.employee.name, case.parties
    pending = [item for item in asked if item.given_at is None]
    for item in pending:
        until = f"sampai {date_long(item.due)}" if item.due else ""
        if item.side is ExplainingSide.APPRAISER and parties.explains(actor):
            title = f"Beri penjelasan atas keberatan — {name}"
            caption = f"Atasan Anda menunggu {until}"
            if parties.records_answer(actor):
                caption = f"Catat penjelasan penilai dari luar kantor {until}"
            return title, caption.strip(), item.due, "Jelaskan"
        if item.side is ExplainingSide.EMPLOYEE and parties.is_employee(actor):
            return (
                "Tanggapi penjelasan penilai atas keberatan Anda",
                f"Ditunggu {until}".strip(),
                item.due,
                "Tanggapi",
            )
    if parties.examines(actor) and not pending:
        return (
            f"Putuskan keberatan — {name}",
            "Penjelasan sudah masuk; putusan Anda final",
            None,
            "Putuskan",
        )
    if parties.examines(actor):
        waits = " dan ".join(sorted({item.side.label.lower() for item in pending}))
        dues = [item.due for item in pending if item.due]
        caption = f"Menunggu penjelasan {waits}"
        return f"Keberatan berjalan — {name}", caption, min(dues, default=None), "Periksa"
    return None


def _discussion_waits(row: DiscussionRow, case: Case, actor: Actor) -> bool:
    return row.status in OPEN_DISCUSSIONS and case.parties.explains(actor)


def _own_evaluations(session: Session, actor: Actor) -> list[EvaluationRow]:
    if actor.employee_id is None:
        return []
    query = (
        select(EvaluationRow)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(
            PlanRow.employee_id == actor.employee_id,
            EvaluationRow.status.in_(_SHOWN_RESULTS),
        )
        .order_by(EvaluationRow.finalized_at.desc(), EvaluationRow.id)
    )
    return list(session.scalars(query))


def _asked(session: Session, ids: list[str]) -> dict[str, list[ObjectionExplanationRow]]:
    found: dict[str, list[ObjectionExplanationRow]] = {}
    query = select(ObjectionExplanationRow).where(ObjectionExplanationRow.objection_id.in_(ids))
    for row in session.scalars(query.order_by(ObjectionExplanationRow.asked_at)):
        found.setdefault(row.objection_id, []).append(row)
    return found


def _may_see(case: Case, actor: Actor, *, is_draft: bool) -> bool:
    return case.parties.is_employee(actor) if is_draft else case.parties.sees(actor)


def _is_urgent(clock: FilingClock | None) -> bool:
    return clock is not None and 0 <= clock.left <= URGENT_DAYS


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
