"""Notes of a superior that nobody else reads: not in search, not in audit words, not in files.

The column is called `contents`, whose value the audit trail withholds.
"""

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.feedback.relations import (
    active_person,
    is_superior,
    names_of,
    own_id,
)
from asn_desktop.services.performance.feedback.views import PrivateNote
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import PrivateNoteRow

LIMIT: Final = 2_000


def write_private_note(
    office: Office, actor: Actor, about_id: str, text: str, note_id: str = ""
) -> str:
    """Write or rewrite a note about somebody of the own team and return its id.

    Raises:
        NotAllowed: the actor does not appraise this person, or the note is somebody else's.
        DomainError: the text is empty or too long (field "text").
    """
    own = own_id(actor)
    words = checked_text(text, LIMIT, what="Catatan", field="text")
    today = office.clock.today()
    with office.write(actor, "Menulis catatan pribadi", subject_id=about_id) as transaction:
        session = transaction.session
        active_person(session, about_id)
        if not is_superior(session, actor, about_id, today.year, today):
            raise NotAllowed("Catatan pribadi hanya dapat ditulis penilai tentang pegawainya.")
        if note_id:
            row = _own_note(session, own, note_id)
            row.contents = words
            return row.id
        row = PrivateNoteRow(
            writer_id=own, about_id=about_id, day=today, contents=words, is_printed=False
        )
        session.add(row)
        return row.id


def choose_private_note(office: Office, actor: Actor, note_id: str, *, printed: bool) -> None:
    """Let a note onto the writer's own slip, or keep it off.

    Raises:
        NotAllowed: it is somebody else's.
        DomainError: it is gone.
    """
    own = own_id(actor)
    with office.write(actor, "Memilih cetak catatan pribadi", subject_id=note_id) as transaction:
        _own_note(transaction.session, own, note_id).is_printed = printed


def delete_private_note(office: Office, actor: Actor, note_id: str) -> tuple[str, str]:
    """Delete a note and return the person and the words, to write it again.

    Raises:
        NotAllowed: it is somebody else's.
        DomainError: it is gone.
    """
    own = own_id(actor)
    with office.write(actor, "Menghapus catatan pribadi", subject_id=note_id) as transaction:
        row = _own_note(transaction.session, own, note_id)
        transaction.session.delete(row)
        return row.about_id, row.contents


def private_notes(office: Office, actor: Actor, about_id: str = "") -> tuple[PrivateNote, ...]:
    """Return the actor's own notes, about one person or all, newest first."""
    if actor.employee_id is None:
        return ()
    with office.read() as session:
        return load_private_notes(session, actor.employee_id, about_id)


def load_private_notes(
    session: Session, writer_id: str, about_id: str = ""
) -> tuple[PrivateNote, ...]:
    """Return a writer's notes inside a running session; only for the writer."""
    query = (
        select(PrivateNoteRow)
        .where(PrivateNoteRow.writer_id == writer_id)
        .order_by(PrivateNoteRow.day.desc(), PrivateNoteRow.id.desc())
    )
    if about_id:
        query = query.where(PrivateNoteRow.about_id == about_id)
    rows = list(session.scalars(query))
    names = names_of(session, {row.about_id for row in rows})
    return tuple(
        PrivateNote(
            row.id, row.about_id, names[row.about_id], row.day, row.contents, row.is_printed
        )
        for row in rows
    )


def _own_note(session: Session, own: str, note_id: str) -> PrivateNoteRow:
    row = session.get(PrivateNoteRow, note_id)
    if row is None:
        raise DomainError("Catatan ini sudah dihapus. Muat ulang halaman.")
    if row.writer_id != own:
        raise NotAllowed("Catatan pribadi hanya dapat dibuka penulisnya.")
    return row
