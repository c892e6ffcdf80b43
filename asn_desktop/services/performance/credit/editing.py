"""Typing what the credit documents need: identity lines, the old balance, years on paper."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.balance import Stretch
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.performance.credit.stretches import parts_of
from asn_desktop.services.performance.credit.views import CreditDocument
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    CreditBalanceRow,
    CreditDocumentRow,
    CreditEntryRow,
    EmployeeDetailRow,
    EmployeeRow,
)

_MOST_POINTS = Decimal(5_000)
_LONGEST = 80
_MOST_COPIES = 8
_LONGEST_COPY = 120


@dataclass(frozen=True, slots=True)
class DetailForm:
    """The identity lines that only the credit documents ask; "" and None stay blank on paper."""

    valid_from: date
    card_number: str = ""
    birth_place: str = ""
    rank_since: date | None = None
    position_since: date | None = None


@dataclass(frozen=True, slots=True)
class EntryForm:
    """A stretch of months from a document of before this program."""

    starts: date
    ends: date
    level: FunctionalLevel
    predicate: Predicate
    document_number: str


def save_detail(
    office: Office,
    actor: Actor,
    employee_id: str,
    form: DetailForm,
    expected_revision: int | None = None,
) -> None:
    """Keep the identity lines as they are from a day on; earlier ones stay for earlier papers.

    Raises:
        NotAllowed: not the operator.
        DomainError: a text is too long, or the person is gone.
        ConflictError: somebody else saved them since.
    """
    require(actor, Right.MANAGE_PEOPLE)
    card = checked_text(
        form.card_number, 40, what="Nomor Karpeg", field="card_number", required=False
    )
    place = checked_text(
        form.birth_place, _LONGEST, what="Tempat lahir", field="birth_place", required=False
    )
    with office.write(actor, "Mengisi data tambahan", subject_id=employee_id) as transaction:
        name = _name(transaction.session, employee_id)
        transaction.sentence = f"Mengisi data tambahan {name} untuk angka kredit"
        query = select(EmployeeDetailRow).where(
            EmployeeDetailRow.employee_id == employee_id,
            EmployeeDetailRow.valid_from == form.valid_from,
        )
        row = transaction.session.scalars(query).one_or_none()
        if row is None:
            row = EmployeeDetailRow(employee_id=employee_id, valid_from=form.valid_from, revision=0)
            transaction.session.add(row)
            check_revision(row, None)
        else:
            check_revision(row, expected_revision)
        row.card_number, row.birth_place = card, place
        row.rank_since, row.position_since = form.rank_since, form.position_since


def save_old_balance(
    office: Office,
    actor: Actor,
    employee_id: str,
    points: Decimal,
    until: date,
    document_number: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the points of the last decree on paper; what ends up to that day counts no more.

    Raises:
        NotAllowed: not the operator.
        DomainError: points below 0 or above 5.000 (field "points"), a day to come (field
            "until"), or no document number (field "document_number").
        ConflictError: somebody else saved it since.
    """
    require(actor, Right.MANAGE_PEOPLE)
    if not 0 <= points <= _MOST_POINTS:
        raise DomainError("Angka kredit lama antara 0 dan 5.000. Periksa PAK-nya.", field="points")
    if until > office.clock.today():
        raise DomainError("Tanggal PAK lama belum tiba. Periksa tanggalnya.", field="until")
    number = _document_number(document_number)
    with office.write(actor, "Mengisi angka kredit lama", subject_id=employee_id) as transaction:
        name = _name(transaction.session, employee_id)
        transaction.sentence = f"Mengisi angka kredit lama {name}"
        query = select(CreditBalanceRow).where(CreditBalanceRow.employee_id == employee_id)
        row = transaction.session.scalars(query).one_or_none()
        if row is None:
            row = CreditBalanceRow(employee_id=employee_id, revision=0)
            transaction.session.add(row)
            check_revision(row, None)
        else:
            check_revision(row, expected_revision)
        row.points, row.until, row.document_number = points, until, number


def add_entry(office: Office, actor: Actor, employee_id: str, form: EntryForm) -> str:
    """Keep a predicate of before this program with the number of its document.

    Returns:
        The id of the entry.

    Raises:
        NotAllowed: not the operator.
        DomainError: the days are turned round, hold no whole month, cross a year, or meet a
            stretch that is there already (field "starts" or "ends"); no document number.
    """
    require(actor, Right.MANAGE_PEOPLE)
    number = _document_number(form.document_number)
    stretch = Stretch(form.starts, form.ends, form.level, form.predicate)
    if form.ends < form.starts:
        raise DomainError("Tanggal selesai lebih awal daripada tanggal mulai.", field="ends")
    if form.starts.year != form.ends.year:
        raise DomainError("Satu baris untuk satu tahun. Bagi menjadi dua baris.", field="ends")
    if not stretch.months:
        raise DomainError("Tidak ada bulan penuh di antara kedua tanggal itu.", field="ends")
    with office.write(actor, "Mencatat predikat lama", subject_id=employee_id) as transaction:
        session = transaction.session
        name = _name(session, employee_id)
        transaction.sentence = f"Mencatat predikat tahun lama {name}"
        parts = parts_of(session, [employee_id], date(form.ends.year, 12, 31))[employee_id]
        for part in parts:
            if part.stretch.overlaps(form.starts, form.ends):
                raise DomainError(
                    f"Masa ini bertemu dengan {part.source} "
                    f"({date_long(part.stretch.starts)} sampai {date_long(part.stretch.ends)}).",
                    field="starts",
                )
        row = CreditEntryRow(
            employee_id=employee_id,
            starts=form.starts,
            ends=form.ends,
            level=form.level,
            predicate=form.predicate,
            document_number=number,
        )
        session.add(row)
        return row.id


def remove_entry(office: Office, actor: Actor, entry_id: str) -> tuple[str, EntryForm]:
    """Take a typed stretch away; the owner and the form are returned so that this can be undone.

    Raises:
        NotAllowed: not the operator.
        DomainError: it is gone already.
    """
    require(actor, Right.MANAGE_PEOPLE)
    with office.write(actor, "Menghapus predikat lama", subject_id=entry_id) as transaction:
        row = transaction.session.get(CreditEntryRow, entry_id)
        if row is None:
            raise DomainError("Baris ini sudah tidak ada. Muat ulang halaman.")
        name = _name(transaction.session, row.employee_id)
        transaction.sentence = f"Menghapus predikat tahun lama {name}"
        form = EntryForm(row.starts, row.ends, row.level, row.predicate, row.document_number)
        transaction.session.delete(row)
        return row.employee_id, form


def save_document(
    office: Office, actor: Actor, employee_id: str, year: int, document: CreditDocument
) -> None:
    """Keep number, day and receivers of copies of one document, as read and then changed.

    Raises:
        NotAllowed: not the operator.
        DomainError: a text is too long (field "number" or "copies").
        ConflictError: somebody else saved it since its revision was read.
    """
    require(actor, Right.MANAGE_PEOPLE)
    bare = checked_text(document.number, _LONGEST, what="Nomor", field="number", required=False)
    lines = [" ".join(line.split()) for line in document.copies]
    kept = [line for line in lines if line]
    if len(kept) > _MOST_COPIES or any(len(line) > _LONGEST_COPY for line in kept):
        raise DomainError(
            "Tembusan paling banyak 8 baris, masing-masing 120 huruf.", field="copies"
        )
    with office.write(actor, "Mengisi dokumen", subject_id=employee_id) as transaction:
        name = _name(transaction.session, employee_id)
        transaction.sentence = f"Mengisi nomor dan tembusan {document.kind.label} {name} {year}"
        query = select(CreditDocumentRow).where(
            CreditDocumentRow.employee_id == employee_id,
            CreditDocumentRow.year == year,
            CreditDocumentRow.kind == document.kind,
        )
        row = transaction.session.scalars(query).one_or_none()
        if row is None:
            row = CreditDocumentRow(
                employee_id=employee_id, year=year, kind=document.kind, revision=0
            )
            transaction.session.add(row)
        check_revision(row, document.revision)
        row.number, row.dated_on, row.copies = bare, document.dated_on, "\n".join(kept)


def _document_number(text: str) -> str:
    return checked_text(text, _LONGEST, what="Nomor dokumen", field="document_number")


def _name(session: Session, employee_id: str) -> str:
    row = session.get(EmployeeRow, employee_id)
    if row is None:
        raise DomainError("Pegawai ini tidak ada lagi. Kembali ke daftar angka kredit.")
    return row.name
