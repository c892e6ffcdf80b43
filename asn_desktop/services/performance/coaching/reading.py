"""Coaching as a list and as one record, for those whom it concerns."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.coaching_rules import STATEMENT_COUNT
from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import person_on
from asn_desktop.services.performance.coaching.views import (
    CoachingForm,
    CoachingLine,
    CoachingStep,
    CoachingView,
    CompetenceLine,
    FormState,
)
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import (
    CoachingFeedbackRow,
    CoachingRow,
    CoachingStepRow,
    CompetenceReviewRow,
    EmployeeRow,
)

_YES = "Y"


def coaching_list(office: Office, actor: Actor) -> tuple[CoachingLine, ...]:
    """Return the coachings the actor may see: running ones first, then by the next check.

    Everybody sees their own and those they give; leader and personnel operator see all.
    """
    employee, coach = aliased(EmployeeRow), aliased(EmployeeRow)
    query = (
        select(CoachingRow, employee.name, coach.name)
        .join(employee, employee.id == CoachingRow.employee_id)
        .join(coach, coach.id == CoachingRow.coach_id)
    )
    if not sees_everyone(actor):
        mine = CoachingRow.employee_id == actor.employee_id
        query = query.where(or_(mine, CoachingRow.coach_id.in_(actor.appraiser_ids)))
    today = office.clock.today()
    with office.read() as session:
        found = list(session.execute(query))
        steps = _steps_of(session, [row.id for row, _, _ in found])
    lines = [
        _line(row, employee_name, coach_name, steps.get(row.id, []), today)
        for row, employee_name, coach_name in found
    ]
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                line.state is CoachingState.CLOSED,
                line.next_check or date.max,
                line.employee_name,
                line.id,
            ),
        )
    )


def coaching_view(office: Office, actor: Actor, coaching_id: str) -> CoachingView:
    """Return one coaching, without what form B.1.8 says.

    Raises:
        NotAllowed: the actor is none of those whom it concerns.
        DomainError: there is no such coaching.
    """
    today = office.clock.today()
    with office.read() as session:
        row = load_coaching(session, coaching_id)
        form = _form_row(session, coaching_id)
        _require_reader(session, actor, row, form, today)
        names = _names(session, row, today)
        steps = _steps_of(session, [row.id]).get(row.id, [])
        competences = session.scalars(
            select(CompetenceReviewRow)
            .where(CompetenceReviewRow.coaching_id == coaching_id)
            .order_by(CompetenceReviewRow.sort_order, CompetenceReviewRow.id)
        )
        checked = any(step.checked_on for step in steps)
        return CoachingView(
            id=row.id,
            revision=row.revision,
            employee_id=row.employee_id,
            employee_name=names[0],
            coach_id=row.coach_id,
            coach_name=names[1],
            superior_name=names[2],
            kind=row.kind,
            state=row.state,
            started_on=row.started_on,
            closed_on=row.closed_on,
            reason=row.reason,
            goal=row.goal,
            result=row.result,
            steps=tuple(_step(step, today) for step in steps),
            competences=tuple(
                CompetenceLine(line.id, line.competence, line.score, line.reason)
                for line in competences
            ),
            form=FormState.GIVEN if form else FormState.OPEN,
            can_edit=is_coach(actor, row) and row.state is CoachingState.RUNNING,
            can_answer=is_coached(actor, row) and checked and form is None,
            can_read_form=form is not None and _reads_form(actor, row, form),
        )


def coaching_form(office: Office, actor: Actor, coaching_id: str) -> CoachingForm:
    """Return form B.1.8: as given, or empty for the employee who has not given it yet.

    Raises:
        NotAllowed: anybody but the employee and the coach's superior; the coach never reads it.
        DomainError: there is no such coaching, or the form was not given yet.
    """
    with office.read() as session:
        row = load_coaching(session, coaching_id)
        form = _form_row(session, coaching_id)
        if form is None:
            if not is_coached(actor, row):
                raise NotAllowed("Formulir ini hanya diisi oleh pegawai yang dibimbing.")
            return CoachingForm(coaching_id, None, (None,) * STATEMENT_COUNT, "")
        if not _reads_form(actor, row, form):
            raise NotAllowed(
                "Umpan balik bimbingan hanya dibaca pegawai yang mengisinya dan atasan pembimbing."
            )
        answers = tuple(letter == _YES for letter in form.sealed_answers)
        return CoachingForm(coaching_id, form.given_on, answers, form.restricted_note)


def load_coaching(session: Session, coaching_id: str) -> CoachingRow:
    """Return the row of a coaching.

    Raises:
        DomainError: there is no such coaching.
    """
    row = session.get(CoachingRow, coaching_id)
    if row is None:
        raise DomainError("Bimbingan ini tidak ada lagi. Kembali ke daftar bimbingan.")
    return row


def is_coach(actor: Actor, row: CoachingRow) -> bool:
    """Tell whether the actor gives this coaching, also as the coach's Plt. or Plh."""
    if actor is PROGRAM:
        return True
    return actor.acts_for(row.coach_id) and actor.employee_id != row.employee_id


def is_coached(actor: Actor, row: CoachingRow) -> bool:
    """Tell whether the coaching is about the actor."""
    return actor is PROGRAM or actor.employee_id == row.employee_id


def superior_of(session: Session, employee_id: str, day: date) -> str | None:
    """Return who appraises somebody on a day, or None."""
    person = person_on(session, employee_id, day)
    return person.appraiser_id if person else None


def _require_reader(
    session: Session,
    actor: Actor,
    row: CoachingRow,
    form: CoachingFeedbackRow | None,
    today: date,
) -> None:
    if is_coach(actor, row) or is_coached(actor, row) or sees_everyone(actor):
        return
    superior = form.reader_id if form else superior_of(session, row.coach_id, today)
    if not actor.acts_for(superior):
        raise NotAllowed(
            "Bimbingan hanya dapat dibuka pegawai, pembimbing, dan atasan pembimbingnya."
        )


def _reads_form(actor: Actor, row: CoachingRow, form: CoachingFeedbackRow) -> bool:
    # Whoever stands in for the superior and coaches too is still the coach.
    if actor is PROGRAM or actor.employee_id == row.employee_id:
        return True
    return not is_coach(actor, row) and actor.acts_for(form.reader_id)


def _form_row(session: Session, coaching_id: str) -> CoachingFeedbackRow | None:
    return session.scalars(
        select(CoachingFeedbackRow).where(CoachingFeedbackRow.coaching_id == coaching_id)
    ).one_or_none()


def _names(session: Session, row: CoachingRow, today: date) -> tuple[str, str, str]:
    superior = superior_of(session, row.coach_id, today)
    keys = (row.employee_id, row.coach_id, superior)
    found = session.execute(
        select(EmployeeRow.id, EmployeeRow.name).where(EmployeeRow.id.in_([k for k in keys if k]))
    )
    names = {key: name for key, name in found}
    return (
        names.get(row.employee_id, ""),
        names.get(row.coach_id, ""),
        names.get(superior or "", ""),
    )


def _steps_of(session: Session, keys: Iterable[str]) -> dict[str, list[CoachingStepRow]]:
    found: dict[str, list[CoachingStepRow]] = {}
    query = (
        select(CoachingStepRow)
        .where(CoachingStepRow.coaching_id.in_(list(keys)))
        .order_by(CoachingStepRow.check_on, CoachingStepRow.sort_order, CoachingStepRow.id)
    )
    for step in session.scalars(query):
        found.setdefault(step.coaching_id, []).append(step)
    return found


def _step(row: CoachingStepRow, today: date) -> CoachingStep:
    return CoachingStep(
        id=row.id,
        text=row.text,
        check_on=row.check_on,
        checked_on=row.checked_on,
        finding=row.finding,
        is_due=row.checked_on is None and row.check_on <= today,
    )


def _line(
    row: CoachingRow,
    employee_name: str,
    coach_name: str,
    steps: Sequence[CoachingStepRow],
    today: date,
) -> CoachingLine:
    is_running = row.state is CoachingState.RUNNING
    waiting = [step.check_on for step in steps if step.checked_on is None and is_running]
    next_check = min(waiting, default=None)
    return CoachingLine(
        id=row.id,
        employee_id=row.employee_id,
        employee_name=employee_name,
        coach_id=row.coach_id,
        coach_name=coach_name,
        kind=row.kind,
        state=row.state,
        started_on=row.started_on,
        goal=row.goal,
        steps=len(steps),
        checked=sum(step.checked_on is not None for step in steps),
        next_check=next_check,
        is_late=next_check is not None and next_check < today,
    )
