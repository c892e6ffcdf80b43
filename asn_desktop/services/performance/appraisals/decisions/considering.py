"""Advice from somebody who led the person's work: asked by the appraiser, answered in words."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.services.context import PROGRAM, Actor, Office, check_revision
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.performance.appraisals.editing import (
    LOCKED,
    evaluation_and_plan,
    evaluation_edit,
    require_appraiser,
)
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import ConsiderationRow, EmployeeRow, EvaluationRow, PlanRow


@dataclass(frozen=True, slots=True)
class ConsiderationLine:
    """One piece of advice that was asked for; office time.

    Attributes:
        person: whom it is about; period: of which evaluation.
        reply: "" while it is waited for.
    """

    id: str
    revision: int
    evaluation_id: str
    person: str
    period: str
    adviser: str
    question: str
    requested_at: datetime
    requested_by: str
    reply: str
    replied_at: datetime | None
    replied_by: str


def ask_consideration(
    office: Office, actor: Actor, evaluation_id: str, adviser_id: str, question: str = ""
) -> str:
    """Ask somebody who led the person's work for advice; return the record's id.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: signed already, asked already, or the adviser is one of the two sides
            (field "adviser_id").
    """
    words = checked_text(
        question, LONGEST_NOTE, what="Pertanyaan", field="question", required=False
    )
    with evaluation_edit(office, actor, evaluation_id, "Meminta pertimbangan", None) as edit:
        require_appraiser(actor, edit.plan)
        if edit.evaluation.status in DECIDED_STATUSES:
            raise DomainError(LOCKED)
        if adviser_id in (edit.plan.employee_id, edit.plan.appraiser_id):
            raise DomainError(
                "Pertimbangan diminta dari orang lain, misalnya ketua tim. Pilih nama lain.",
                field="adviser_id",
            )
        adviser = edit.session.get(EmployeeRow, adviser_id)
        query = select(ConsiderationRow.id).where(
            ConsiderationRow.evaluation_id == evaluation_id,
            ConsiderationRow.adviser_id == adviser_id,
        )
        if adviser is None or edit.session.scalar(query) is not None:
            raise DomainError(
                "Pertimbangan dari orang ini sudah diminta. Tunggu jawabannya.",
                field="adviser_id",
            )
        row = ConsiderationRow(
            evaluation_id=evaluation_id,
            adviser_id=adviser_id,
            requested_at=edit.transaction.now,
            requested_by=actor.name,
            question=words,
        )
        edit.session.add(row)
        edit.session.flush()
        edit.add_event(actor, f"Pertimbangan {edit.period.label} diminta dari {adviser.name}")
        return row.id


def possible_advisers(office: Office, actor: Actor, evaluation_id: str) -> list[PersonLine]:
    """Return the people of the office who may be asked, by name.

    Raises:
        NotAllowed: not the appraiser of this plan.
    """
    with office.read() as session:
        _, plan = evaluation_and_plan(session, evaluation_id)
        require_appraiser(actor, plan)
        people = people_on(session, office.clock.today())
    return sorted(
        (
            person
            for person in people.values()
            if person.id not in (plan.employee_id, plan.appraiser_id)
            and not person.is_archived
            and person.kind is not EmploymentKind.OUTSIDE
        ),
        key=lambda person: (person.name.casefold(), person.id),
    )


def reply_consideration(
    office: Office,
    actor: Actor,
    consideration_id: str,
    reply: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the adviser's answer; the operator may type in one that came on paper.

    Raises:
        NotAllowed: neither the adviser nor the operator.
        DomainError: no answer (field "reply"), or the evaluation is signed already.
        ConflictError: somebody else changed the answer meanwhile.
    """
    words = checked_text(reply, LONGEST_NOTE, what="Pertimbangan", field="reply")
    with office.write(actor, "Memberi pertimbangan", subject_id=consideration_id) as transaction:
        session = transaction.session
        row = session.get(ConsiderationRow, consideration_id)
        if row is None:
            raise DomainError("Permintaan ini tidak ada lagi. Muat ulang halaman.")
        evaluation, plan = evaluation_and_plan(session, row.evaluation_id)
        own = actor is PROGRAM or actor.employee_id == row.adviser_id
        operator = actor.has(Role.PERSONNEL_OPERATOR) and actor.employee_id != plan.employee_id
        if not own and not operator:
            raise NotAllowed("Pertimbangan ini diisi oleh orang yang dimintai.")
        if evaluation.status in DECIDED_STATUSES:
            raise DomainError(LOCKED)
        check_revision(row, expected_revision)
        row.reply, row.replied_at, row.replied_by = words, transaction.now, actor.name


def considerations_in(
    session: Session, office: Office, evaluation_id: str
) -> tuple[ConsiderationLine, ...]:
    """Return the advice about one evaluation inside a running session, oldest first."""
    return _lines(session, office, ConsiderationRow.evaluation_id == evaluation_id)


def asked_of(office: Office, actor: Actor) -> tuple[ConsiderationLine, ...]:
    """Return what the actor is asked for and has not answered yet."""
    if actor.employee_id is None:
        return ()
    with office.read() as session:
        waiting = _lines(session, office, ConsiderationRow.adviser_id == actor.employee_id)
    return tuple(line for line in waiting if not line.reply)


def _lines(session: Session, office: Office, where: object) -> tuple[ConsiderationLine, ...]:
    adviser = EmployeeRow.__table__.alias("adviser")
    query = (
        select(ConsiderationRow, EmployeeRow.name, adviser.c.name, EvaluationRow.period_id)
        .join(EvaluationRow, EvaluationRow.id == ConsiderationRow.evaluation_id)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .join(adviser, adviser.c.id == ConsiderationRow.adviser_id)
        .where(where)  # type: ignore[arg-type]
        .order_by(ConsiderationRow.requested_at, ConsiderationRow.id)
    )
    zone = office.clock.zone
    lines = []
    for row, person, name, period_id in session.execute(query):
        period = period_line(session, period_id)
        lines.append(
            ConsiderationLine(
                id=row.id,
                revision=row.revision,
                evaluation_id=row.evaluation_id,
                person=person,
                period=f"{period.short_label} {period.year}",
                adviser=name,
                question=row.question,
                requested_at=zone.to_local(row.requested_at),
                requested_by=row.requested_by,
                reply=row.reply,
                replied_at=zone.to_local(row.replied_at) if row.replied_at else None,
                replied_by=row.replied_by,
            )
        )
    return tuple(lines)
