"""Writing a coaching: its plan, steps with check dates, findings and result."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.coaching_rules import (
    check_closable,
    check_competence,
    check_step_day,
)
from asn_desktop.domain.performance.follow_up.terms import CoachingKind, CoachingState
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor, Office, Transaction, check_revision
from asn_desktop.services.people.lookup import PersonLine, people_on, person_on, teams_of
from asn_desktop.services.performance.coaching.reading import is_coach, load_coaching
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    CoachingRow,
    CoachingStepRow,
    CompetenceReviewRow,
)

LONGEST: Final = {
    "reason": ("Alasan", 1_000),
    "goal": ("Tujuan", 1_000),
    "result": ("Hasil", 2_000),
    "text": ("Langkah", 500),
    "finding": ("Temuan", 1_000),
    "competence": ("Kompetensi", 200),
}


@dataclass(frozen=True, slots=True)
class CoachingStart:
    """What a new coaching begins with; without a coach it is the person's appraiser."""

    employee_id: str
    kind: CoachingKind = CoachingKind.GUIDANCE
    reason: str = ""
    goal: str = ""
    evaluation_id: str | None = None
    coach_id: str | None = None


def people_to_coach(office: Office, actor: Actor) -> tuple[PersonLine, ...]:
    """Return whom the actor may start a coaching for: the own team, or everybody for overseers."""
    today = office.clock.today()
    with office.read() as session:
        if sees_everyone(actor):
            people = [line for line in people_on(session, today).values() if not line.is_archived]
            people.sort(key=lambda line: (line.name, line.id))
        else:
            people = teams_of(session, actor.appraiser_ids, today)
    return tuple(
        person for person in people if person.appraiser_id and person.id != actor.employee_id
    )


def start_coaching(office: Office, actor: Actor, start: CoachingStart) -> str:
    """Start a coaching and return its id.

    The appraiser starts it for the team; leader and operator start it with the appraiser or
    another person they assign.

    Raises:
        NotAllowed: the actor is neither.
        DomainError: the person has no appraiser and no coach was named (field "coach"), coaches
            the own self, or the reason is missing (field "reason").
    """
    today = office.clock.today()
    reason = _checked("reason", start.reason)
    goal = _checked("goal", start.goal, required=False)
    sentence = f"Memulai {start.kind.label.lower()}"
    with office.write(actor, sentence, subject_id=start.employee_id) as transaction:
        session = transaction.session
        person = person_on(session, start.employee_id, today)
        if person is None:
            raise DomainError("Pegawai ini tidak ada lagi. Pilih pegawai lain.")
        coach_id = start.coach_id or person.appraiser_id
        _require_starter(actor, person, coach_id)
        if coach_id is None:
            raise DomainError(
                "Pegawai ini belum mempunyai penilai. Pilih pembimbing.", field="coach"
            )
        if coach_id == start.employee_id:
            raise DomainError("Pembimbing tidak boleh pegawai itu sendiri.", field="coach")
        row = CoachingRow(
            employee_id=start.employee_id,
            coach_id=coach_id,
            evaluation_id=start.evaluation_id,
            kind=start.kind,
            state=CoachingState.RUNNING,
            started_on=today,
            reason=reason,
            goal=goal,
            result="",
            revision=1,
        )
        session.add(row)
        transaction.sentence += f" {person.name}"
        transaction.subject_id = row.id
        return row.id


def set_coaching_text(
    office: Office, actor: Actor, coaching_id: str, field: str, text: str, revision: int | None
) -> None:
    """Write the reason, the goal or the result.

    Raises:
        NotAllowed: the actor is not the coach.
        DomainError: it is closed, or the text is too long.
        ConflictError: somebody else changed it meanwhile.
    """
    with _open(office, actor, coaching_id, revision) as (_transaction, row):
        setattr(row, field, _checked(field, text, required=False))


def add_step(
    office: Office,
    actor: Actor,
    coaching_id: str,
    text: str,
    check_on: date,
    revision: int | None = None,
) -> str:
    """Add a step with the day on which it is checked; return its id.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: nothing was typed, or the day lies before the start.
    """
    words = _checked("text", text)
    with _open(office, actor, coaching_id, revision) as (transaction, row):
        check_step_day(check_on, row.started_on)
        step = CoachingStepRow(
            coaching_id=coaching_id,
            sort_order=_next(transaction.session, CoachingStepRow, coaching_id),
            text=words,
            check_on=check_on,
            finding="",
        )
        transaction.session.add(step)
        return step.id


def remove_step(
    office: Office, actor: Actor, coaching_id: str, step_id: str, revision: int | None = None
) -> tuple[str, date]:
    """Remove a step that was not checked yet; return its words and day, to add it again.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: it was checked, or is gone.
    """
    with _open(office, actor, coaching_id, revision) as (transaction, _row):
        step = _step(transaction.session, coaching_id, step_id)
        if step.checked_on is not None:
            raise DomainError("Langkah ini sudah dicek dan tidak dapat dihapus.")
        transaction.session.delete(step)
        return step.text, step.check_on


def check_step(
    office: Office,
    actor: Actor,
    coaching_id: str,
    step_id: str,
    finding: str,
    revision: int | None = None,
) -> None:
    """Record today what was found at a step.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: nothing was written (field "finding"), or the step is gone.
    """
    words = _checked("finding", finding)
    with _open(office, actor, coaching_id, revision) as (transaction, _row):
        step = _step(transaction.session, coaching_id, step_id)
        step.finding = words
        step.checked_on = office.clock.today()


def add_competence(
    office: Office,
    actor: Actor,
    coaching_id: str,
    competence: str,
    score: int,
    reason: str,
    revision: int | None = None,
) -> str:
    """Add a line to form B.1.9 and return its id.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: competence or reason is missing, or the score is not 1 to 5.
    """
    words = _checked("competence", competence)
    why = _checked("reason", reason, required=False)
    check_competence(score, why)
    with _open(office, actor, coaching_id, revision) as (transaction, _row):
        line = CompetenceReviewRow(
            coaching_id=coaching_id,
            sort_order=_next(transaction.session, CompetenceReviewRow, coaching_id),
            competence=words,
            score=score,
            reason=why,
        )
        transaction.session.add(line)
        return line.id


def remove_competence(
    office: Office, actor: Actor, coaching_id: str, line_id: str, revision: int | None = None
) -> tuple[str, int, str]:
    """Remove a line of form B.1.9; return competence, score and reason, to add it again.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: it is gone.
    """
    with _open(office, actor, coaching_id, revision) as (transaction, _row):
        line = transaction.session.get(CompetenceReviewRow, line_id)
        if line is None or line.coaching_id != coaching_id:
            raise DomainError("Baris ini sudah dihapus. Muat ulang halaman.")
        transaction.session.delete(line)
        return line.competence, line.score, line.reason


def close_coaching(
    office: Office, actor: Actor, coaching_id: str, revision: int | None = None
) -> None:
    """End a coaching whose result is written and of which a step was checked.

    Raises:
        NotAllowed, ConflictError: as `set_coaching_text`.
        DomainError: something is missing (field "steps" or "result").
    """
    with _open(office, actor, coaching_id, revision) as (transaction, row):
        steps = transaction.session.execute(
            select(CoachingStepRow.checked_on, CoachingStepRow.finding).where(
                CoachingStepRow.coaching_id == coaching_id
            )
        )
        check_closable([(done_on, finding) for done_on, finding in steps], row.result)
        row.state = CoachingState.CLOSED
        row.closed_on = office.clock.today()
        transaction.sentence = f"Menyelesaikan {row.kind.label.lower()}"


def reopen_coaching(
    office: Office, actor: Actor, coaching_id: str, revision: int | None = None
) -> None:
    """Go on with a closed coaching.

    Raises:
        NotAllowed: the actor is not the coach.
        ConflictError: somebody else changed it meanwhile.
    """
    with office.write(actor, "Melanjutkan bimbingan", subject_id=coaching_id) as transaction:
        row = load_coaching(transaction.session, coaching_id)
        _require_coach(actor, row)
        check_revision(row, revision)
        row.state, row.closed_on = CoachingState.RUNNING, None


@contextmanager
def _open(
    office: Office, actor: Actor, coaching_id: str, revision: int | None
) -> Iterator[tuple[Transaction, CoachingRow]]:
    with office.write(actor, "Mengisi bimbingan", subject_id=coaching_id) as transaction:
        row = load_coaching(transaction.session, coaching_id)
        _require_coach(actor, row)
        if row.state is CoachingState.CLOSED:
            raise DomainError("Bimbingan ini sudah selesai. Tekan Lanjutkan untuk mengubahnya.")
        check_revision(row, revision)
        yield transaction, row


def _require_coach(actor: Actor, row: CoachingRow) -> None:
    if not is_coach(actor, row):
        raise NotAllowed("Catatan bimbingan hanya dapat diisi pembimbingnya.")


def _require_starter(actor: Actor, person: PersonLine, coach_id: str | None) -> None:
    if actor is PROGRAM:
        return
    if actor.employee_id == person.id:
        raise NotAllowed("Bimbingan untuk diri sendiri dimulai oleh penilai Anda.")
    own_team = may(actor, Right.APPRAISE) and actor.acts_for(person.appraiser_id)
    if sees_everyone(actor) or (own_team and actor.acts_for(coach_id)):
        return
    raise NotAllowed("Bimbingan dimulai oleh penilai, pimpinan, atau operator kepegawaian.")


def _checked(field: str, text: str, *, required: bool = True) -> str:
    what, longest = LONGEST[field]
    return checked_text(text, longest, what=what, field=field, required=required)


def _next(
    session: Session, table: type[CoachingStepRow | CompetenceReviewRow], coaching_id: str
) -> int:
    query = select(func.max(table.sort_order)).where(table.coaching_id == coaching_id)
    return (session.scalar(query) or 0) + 1


def _step(session: Session, coaching_id: str, step_id: str) -> CoachingStepRow:
    step = session.get(CoachingStepRow, step_id)
    if step is None or step.coaching_id != coaching_id:
        raise DomainError("Langkah ini sudah dihapus. Muat ulang halaman.")
    return step
