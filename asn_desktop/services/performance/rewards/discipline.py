"""Discipline notes: only what they mean for the appraisal, for the few who may know.

They are no part of search, dashboards and spreadsheets; the audit trail hides their words.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.terms import DisciplineEffect
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.people.lookup import person_on, teams_of
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import DisciplineNoteRow, EmployeeRow


@dataclass(frozen=True, slots=True)
class DisciplineForm:
    """What is noted; without `valid_to` it stays in force."""

    employee_id: str
    effect: DisciplineEffect
    note: str
    valid_from: date
    valid_to: date | None = None
    letter_number: str = ""


@dataclass(frozen=True, slots=True)
class DisciplineLine:
    """One note.

    Attributes:
        is_in_force: today lies within its days.
    """

    id: str
    revision: int
    employee_id: str
    name: str
    effect: DisciplineEffect
    note: str
    letter_number: str
    valid_from: date
    valid_to: date | None
    is_in_force: bool
    can_end: bool


def discipline_notes(office: Office, actor: Actor) -> tuple[DisciplineLine, ...]:
    """Return the notes the actor may know, newest first.

    Leader and personnel operator know all; an appraiser knows those of the team; everybody
    knows their own.
    """
    today = office.clock.today()
    query = (
        select(DisciplineNoteRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == DisciplineNoteRow.employee_id)
        .order_by(DisciplineNoteRow.valid_from.desc(), DisciplineNoteRow.id.desc())
    )
    with office.read() as session:
        if not may(actor, Right.MANAGE_REWARDS):
            query = query.where(DisciplineNoteRow.employee_id.in_(_known(session, actor, today)))
        return tuple(_line(row, name, actor, today) for row, name in session.execute(query))


def record_discipline(office: Office, actor: Actor, form: DisciplineForm) -> str:
    """Note what a discipline matter means for the appraisal; return the note's id.

    Raises:
        NotAllowed: neither leader nor personnel operator, or about the own person.
        DomainError: the note is missing, or the days are the wrong way round (field named so).
    """
    require(actor, Right.MANAGE_REWARDS)
    if actor.employee_id == form.employee_id:
        raise NotAllowed("Catatan disiplin tentang diri sendiri dicatat oleh pimpinan.")
    words = checked_text(form.note, 1_000, what="Uraian", field="note")
    letter = checked_text(form.letter_number, 100, what="Surat", field="letter", required=False)
    if form.valid_to is not None and form.valid_to < form.valid_from:
        raise DomainError("Tanggal akhir mendahului tanggal mulai.", field="valid_to")
    # The sentence names nobody: the trail is read by more people than the note.
    with office.write(actor, "Mencatat catatan disiplin") as transaction:
        if transaction.session.get(EmployeeRow, form.employee_id) is None:
            raise DomainError("Pilih pegawai.", field="employee")
        row = DisciplineNoteRow(
            employee_id=form.employee_id,
            effect=form.effect,
            restricted_note=words,
            restricted_letter=letter,
            valid_from=form.valid_from,
            valid_to=form.valid_to,
            revision=1,
        )
        transaction.session.add(row)
        return row.id


def end_discipline(office: Office, actor: Actor, note_id: str, revision: int | None = None) -> None:
    """Let a note end today.

    Raises:
        NotAllowed: neither leader nor personnel operator, or about the own person.
        DomainError: it is gone or has ended.
        ConflictError: somebody else changed it meanwhile.
    """
    require(actor, Right.MANAGE_REWARDS)
    today = office.clock.today()
    with office.write(actor, "Mengakhiri catatan disiplin") as transaction:
        row = transaction.session.get(DisciplineNoteRow, note_id)
        if row is None or (row.valid_to is not None and row.valid_to < today):
            raise DomainError("Catatan ini sudah berakhir. Muat ulang daftar.")
        if actor.employee_id == row.employee_id:
            raise NotAllowed("Catatan disiplin tentang diri sendiri diakhiri oleh pimpinan.")
        check_revision(row, revision)
        row.valid_to = max(today, row.valid_from)


def effects_for(office: Office, actor: Actor, employee_id: str) -> tuple[DisciplineEffect, ...]:
    """Return what notes in force mean for one person's appraisal, for those who may know.

    Nothing comes back for anybody else: even that there is a note stays hidden.
    """
    today = office.clock.today()
    with office.read() as session:
        person = person_on(session, employee_id, today)
        knows = (
            actor.employee_id == employee_id
            or may(actor, Right.MANAGE_REWARDS)
            or (person is not None and actor.acts_for(person.appraiser_id))
        )
        if not knows:
            return ()
        rows = session.scalars(
            select(DisciplineNoteRow).where(DisciplineNoteRow.employee_id == employee_id)
        )
        return tuple(row.effect for row in rows if _in_force(row, today))


def _known(session: Session, actor: Actor, today: date) -> list[str]:
    known = [] if actor.employee_id is None else [actor.employee_id]
    if may(actor, Right.APPRAISE):
        known += [person.id for person in teams_of(session, actor.appraiser_ids, today)]
    return known


def _in_force(row: DisciplineNoteRow, today: date) -> bool:
    return row.valid_from <= today and (row.valid_to is None or row.valid_to >= today)


def _line(row: DisciplineNoteRow, name: str, actor: Actor, today: date) -> DisciplineLine:
    in_force = _in_force(row, today)
    return DisciplineLine(
        id=row.id,
        revision=row.revision,
        employee_id=row.employee_id,
        name=name,
        effect=row.effect,
        note=row.restricted_note,
        letter_number=row.restricted_letter,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        is_in_force=in_force,
        can_end=in_force
        and may(actor, Right.MANAGE_REWARDS)
        and actor.employee_id != row.employee_id,
    )
