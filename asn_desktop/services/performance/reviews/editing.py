"""Writing the review of an activity: each field is stored when it is left, by any participant."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.wording import date_long, date_short, parse_date
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.feedback.relations import active_person, own_id
from asn_desktop.services.performance.reviews.reading import load_review, participants_of
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import ActivityReviewRow, ReviewAgreementRow, ReviewParticipantRow

FIELDS: Final = {
    "activity": ("Nama kegiatan", 200),
    "went_well": ("Yang berjalan baik", 4_000),
    "to_improve": ("Yang perlu diperbaiki", 4_000),
    "planned": ("Yang direncanakan", 4_000),
    "happened": ("Yang terjadi", 4_000),
}


def start_review(office: Office, actor: Actor, activity: str = "") -> str:
    """Start the review of an activity held today and return its id; the actor took part.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: the name is too long (field "activity").
    """
    own = own_id(actor)
    name = _checked("activity", activity)
    with office.write(actor, "Memulai tinjauan kegiatan") as transaction:
        session = transaction.session
        row = ActivityReviewRow(
            writer_id=own, activity=name, held_on=office.clock.today(), revision=1,
            planned="", happened="", went_well="", to_improve="",
        )  # fmt: skip
        session.add(row)
        session.flush()
        transaction.subject_id = row.id
        session.add(ReviewParticipantRow(review_id=row.id, employee_id=own))
        return row.id


def set_review_text(
    office: Office, actor: Actor, review_id: str, field: str, text: str, revision: int | None = None
) -> None:
    """Write one of `FIELDS`.

    Raises:
        NotAllowed: the actor took no part.
        DomainError: the text is too long (field named like the column).
        ConflictError: somebody else changed the review meanwhile.
    """
    words = _checked(field, text)
    with _open(office, actor, review_id, revision) as (_transaction, row):
        setattr(row, field, words)


def set_review_day(
    office: Office, actor: Actor, review_id: str, text: str, revision: int | None = None
) -> None:
    """Write the day of the activity as typed.

    Raises:
        NotAllowed, ConflictError: as `set_review_text`.
        DomainError: no day, or one in the future (field "held_on").
    """
    day = parse_date(text, field="held_on")
    if day > office.clock.today():
        raise DomainError(
            "Kegiatan ini belum berlangsung. Tinjau sesudah selesai.", field="held_on"
        )
    with _open(office, actor, review_id, revision) as (_transaction, row):
        row.held_on = day


def add_participant(
    office: Office, actor: Actor, review_id: str, employee_id: str, revision: int | None = None
) -> None:
    """Add somebody who took part; somebody named before stays named once.

    Raises:
        NotAllowed, ConflictError: as `set_review_text`.
        DomainError: the person has left (field "person").
    """
    with _open(office, actor, review_id, revision) as (transaction, _row):
        session = transaction.session
        active_person(session, employee_id)
        if employee_id not in participants_of(session, review_id):
            session.add(ReviewParticipantRow(review_id=review_id, employee_id=employee_id))


def remove_participant(
    office: Office, actor: Actor, review_id: str, employee_id: str, revision: int | None = None
) -> None:
    """Take somebody off who took no part.

    Raises:
        NotAllowed, ConflictError: as `set_review_text`.
        DomainError: the writer stays, and who has an agreement stays (field "person").
    """
    with _open(office, actor, review_id, revision) as (transaction, row):
        session = transaction.session
        promised = select(ReviewAgreementRow.id).where(
            ReviewAgreementRow.review_id == review_id, ReviewAgreementRow.person_id == employee_id
        )
        if employee_id == row.writer_id or session.scalar(promised) is not None:
            raise DomainError(
                "Penulis dan penanggung jawab kesepakatan tetap tercatat sebagai peserta.",
                field="person",
            )
        query = select(ReviewParticipantRow).where(
            ReviewParticipantRow.review_id == review_id,
            ReviewParticipantRow.employee_id == employee_id,
        )
        for participant in session.scalars(query):
            session.delete(participant)


def add_agreement(
    office: Office,
    actor: Actor,
    review_id: str,
    text: str,
    person_id: str,
    due: str,
    revision: int | None = None,
) -> str:
    """Add an agreement with a participant and a last day as typed ("" for none).

    Raises:
        NotAllowed, ConflictError: as `set_review_text`.
        DomainError: nothing typed (field "text"), a bad or early day (field "due"), or the person
            took no part (field "person").
    """
    words = checked_text(text, 500, what="Kesepakatan", field="text")
    day = parse_date(due, field="due") if due.strip() else None
    with _open(office, actor, review_id, revision) as (transaction, row):
        session = transaction.session
        if day is not None and day < row.held_on:
            raise DomainError(
                f"Batas waktu mendahului kegiatan, {date_long(row.held_on)}.", field="due"
            )
        if person_id not in participants_of(session, review_id):
            raise DomainError("Pilih penanggung jawab dari peserta.", field="person")
        last = select(func.max(ReviewAgreementRow.sort_order)).where(
            ReviewAgreementRow.review_id == review_id
        )
        agreement = ReviewAgreementRow(
            review_id=review_id,
            sort_order=(session.scalar(last) or 0) + 1,
            text=words,
            person_id=person_id,
            due=day,
        )
        session.add(agreement)
        return agreement.id


def remove_agreement(
    office: Office, actor: Actor, review_id: str, agreement_id: str, revision: int | None = None
) -> tuple[str, str, str]:
    """Remove an agreement and return its words, person and day as typed, to add it again.

    Raises:
        NotAllowed, ConflictError: as `set_review_text`.
        DomainError: it is gone.
    """
    with _open(office, actor, review_id, revision) as (transaction, _row):
        agreement = _agreement(transaction, review_id, agreement_id)
        transaction.session.delete(agreement)
        due = date_short(agreement.due) if agreement.due else ""
        return agreement.text, agreement.person_id, due


def finish_agreement(
    office: Office, actor: Actor, review_id: str, agreement_id: str, *, done: bool = True
) -> None:
    """Tick an agreement off today, or take that back.

    Raises:
        NotAllowed: the actor took no part.
        DomainError: it is gone.
    """
    with _open(office, actor, review_id, None) as (transaction, _row):
        agreement = _agreement(transaction, review_id, agreement_id)
        agreement.done_on = office.clock.today() if done else None


@contextmanager
def _open(
    office: Office, actor: Actor, review_id: str, revision: int | None
) -> Iterator[tuple[Transaction, ActivityReviewRow]]:
    with office.write(actor, "Mengisi tinjauan kegiatan", subject_id=review_id) as transaction:
        row = load_review(transaction.session, review_id)
        if actor.employee_id not in participants_of(transaction.session, review_id):
            raise NotAllowed("Tinjauan hanya dapat diisi peserta kegiatan.")
        check_revision(row, revision)
        if row.activity:
            transaction.sentence += f" {row.activity}"
        yield transaction, row


def _agreement(transaction: Transaction, review_id: str, agreement_id: str) -> ReviewAgreementRow:
    row = transaction.session.get(ReviewAgreementRow, agreement_id)
    if row is None or row.review_id != review_id:
        raise DomainError("Kesepakatan ini sudah dihapus. Muat ulang halaman.")
    return row


def _checked(field: str, text: str) -> str:
    what, longest = FIELDS[field]
    return checked_text(text, longest, what=what, field=field, required=False)
