"""Making a stack of numbered sheets, counting it when it comes back, and closing it."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import SKM
from asn_desktop.domain.public_service.paper_batches import (
    TYPED_STATES,
    UNTYPED_STATES,
    batch_number,
    check_numbers,
    sheet_number,
)
from asn_desktop.domain.public_service.terms import SheetState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.public_service.batches.reading import load_batch, sheet_states
from asn_desktop.services.public_service.instruments.definitions import instrument_named
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    PaperBatchRow,
    PaperSheetRow,
    ServiceTypeRow,
)

SHEETS_AT_FIRST = 50
_LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What a new stack shall be.

    Attributes:
        instrument_id: "skm" or an instrument of the office.
        unit_id: the unit that asks; None for the whole office.
    """

    service_id: str
    period_id: str
    first_number: int
    last_number: int
    instrument_id: str = SKM
    unit_id: str | None = None
    note: str = ""


def next_free_number(office: Office, period_id: str, instrument_id: str = SKM) -> int:
    """Return the number after the last printed one of an instrument in a year."""
    with office.read() as session:
        year = period_line(session, period_id).year
        query = (
            select(func.max(PaperBatchRow.last_number))
            .join(AssessmentPeriodRow, AssessmentPeriodRow.id == PaperBatchRow.period_id)
            .where(AssessmentPeriodRow.year == year, _of_instrument(instrument_id))
        )
        return int(session.scalar(query) or 0) + 1


def make_batch(office: Office, actor: Actor, order: BatchOrder) -> str:
    """Add a stack; its sheets can be printed from then on. Return its id.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: impossible or printed numbers, or a service, period or instrument is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    check_numbers(order.first_number, order.last_number)
    with office.write(actor, "Membuat bundel lembar survei") as transaction:
        session = transaction.session
        period = period_line(session, order.period_id)
        service = session.get(ServiceTypeRow, order.service_id)
        if service is None:
            raise DomainError("Pilih jenis layanan bundel ini.", field="service")
        instrument_named(session, order.instrument_id)
        _refuse_printed_numbers(session, order, period.year)
        row = PaperBatchRow(
            number=_next_batch_number(session, period.year),
            instrument_id=None if order.instrument_id == SKM else order.instrument_id,
            service_id=order.service_id,
            unit_id=order.unit_id,
            period_id=order.period_id,
            first_number=order.first_number,
            last_number=order.last_number,
            made_by=actor.name,
            made_on=office.clock.today(),
            note=order.note.strip(),
            closing_reason="",
            closed_by="",
            revision=1,
        )
        session.add(row)
        transaction.subject_id = row.id
        transaction.sentence = f"Membuat bundel {row.number}, layanan {service.name}"
        return row.id


def delete_batch(office: Office, actor: Actor, batch_id: str) -> None:
    """Remove a stack of which no sheet is known yet.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, or sheets of it were typed or noted.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menghapus bundel", subject_id=batch_id) as transaction:
        row = open_batch(transaction.session, batch_id)
        if sheet_states(transaction.session, row):
            raise DomainError("Bundel ini sudah berisi lembar. Tutup saja dengan alasan.")
        transaction.sentence = f"Menghapus bundel {row.number}"
        transaction.session.delete(row)


def count_returned(
    office: Office,
    actor: Actor,
    batch_id: str,
    returned: int | None,
    expected_revision: int | None = None,
) -> None:
    """Record how many sheets came back, counted by hand.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: more than were printed, or the stack is closed.
        ConflictError: somebody else changed it meanwhile.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menghitung lembar kembali", subject_id=batch_id) as transaction:
        row = open_batch(transaction.session, batch_id)
        check_revision(row, expected_revision)
        printed = row.last_number - row.first_number + 1
        if returned is not None and not 0 <= returned <= printed:
            raise DomainError(
                f"Yang dicetak {printed} lembar, jadi yang kembali 0 sampai {printed}.",
                field="returned",
            )
        transaction.sentence = f"Menghitung lembar kembali bundel {row.number}"
        row.returned = returned


def note_sheets(
    office: Office,
    actor: Actor,
    batch_id: str,
    numbers: Collection[int],
    state: SheetState,
    reason: str = "",
) -> None:
    """Record that sheets are damaged, empty or never came back.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: a number is not of this stack or was typed, or the stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    if state not in UNTYPED_STATES:
        raise DomainError("Keadaan ini hanya untuk lembar yang diketik.", field="state")
    with office.write(actor, "Mencatat lembar bundel", subject_id=batch_id) as transaction:
        session = transaction.session
        row = open_batch(session, batch_id)
        known = sheet_states(session, row)
        for number in sorted(set(numbers)):
            _check_notable(row, number, known)
            _drop_note(session, row.id, number)
            session.add(_note(transaction, actor, row.id, number, state, reason))
        transaction.sentence = (
            f"Mencatat {len(set(numbers))} lembar bundel {row.number}: {state.label.lower()}"
        )


def forget_note(office: Office, actor: Actor, batch_id: str, number: int) -> None:
    """Take back that a sheet is damaged, empty or lost.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: nothing of the kind was noted, or the stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Membatalkan catatan lembar", subject_id=batch_id) as transaction:
        row = open_batch(transaction.session, batch_id)
        if not _drop_note(transaction.session, row.id, number):
            raise DomainError(f"Lembar {sheet_number(number)} tidak punya catatan.")


def close_batch(
    office: Office,
    actor: Actor,
    batch_id: str,
    reason: str = "",
    expected_revision: int | None = None,
) -> None:
    """Close a stack: reconciled, or with the reason why it cannot be.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: points are open and no reason is given (field "reason"), or it is closed.
        ConflictError: somebody else changed it meanwhile.
    """
    require(actor, Right.ENTER_SURVEY)
    clean = reason.strip()[:_LONGEST_REASON]
    with office.write(actor, "Menutup bundel", subject_id=batch_id) as transaction:
        row = open_batch(transaction.session, batch_id)
        check_revision(row, expected_revision)
        found = load_batch(transaction.session, row).reconciliation
        if not found.is_reconciled and not clean:
            raise DomainError(
                f"Bundel {row.number} belum cocok: {' '.join(found.open_points)} "
                "Lengkapi, atau tulis alasan menutupnya.",
                field="reason",
            )
        transaction.sentence = f"Menutup bundel {row.number}"
        row.closed_at, row.closed_by, row.closing_reason = transaction.now, actor.name, clean


def reopen_batch(office: Office, actor: Actor, batch_id: str) -> None:
    """Open a closed stack again.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Membuka kembali bundel", subject_id=batch_id) as transaction:
        row = batch_row(transaction.session, batch_id)
        transaction.sentence = f"Membuka kembali bundel {row.number}"
        row.closed_at, row.closed_by, row.closing_reason = None, "", ""
        row.revision += 1


def batch_row(session: Session, batch_id: str) -> PaperBatchRow:
    """Return a stack.

    Raises:
        DomainError: it is gone.
    """
    row = session.get(PaperBatchRow, batch_id)
    if row is None:
        raise DomainError("Bundel ini sudah dihapus. Muat ulang daftarnya.")
    return row


def open_batch(session: Session, batch_id: str) -> PaperBatchRow:
    """Return a stack that can still be changed.

    Raises:
        DomainError: it is gone or closed.
    """
    row = batch_row(session, batch_id)
    if row.closed_at is not None:
        raise DomainError(f"Bundel {row.number} sudah ditutup. Buka kembali dahulu.")
    return row


def _of_instrument(instrument_id: str) -> ColumnElement[bool]:
    column = PaperBatchRow.instrument_id
    return column.is_(None) if instrument_id == SKM else column == instrument_id


def _refuse_printed_numbers(session: Session, order: BatchOrder, year: int) -> None:
    rows = PaperBatchRow
    query = (
        select(rows.number)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == rows.period_id)
        .where(
            AssessmentPeriodRow.year == year,
            _of_instrument(order.instrument_id),
            rows.first_number <= order.last_number,
            rows.last_number >= order.first_number,
        )
        .order_by(rows.number)
    )
    taken = session.scalar(query.limit(1))
    if taken is not None:
        raise DomainError(
            f"Sebagian nomor sudah dicetak dalam bundel {taken}. Pakai nomor sesudahnya.",
            field="first_number",
        )


def _next_batch_number(session: Session, year: int) -> str:
    query = select(PaperBatchRow.number).where(PaperBatchRow.number.startswith(f"{year:04d}-"))
    places = [int(number.partition("-")[2]) for number in session.scalars(query)]
    return batch_number(year, max(places, default=0) + 1)


def _check_notable(row: PaperBatchRow, number: int, known: dict[int, SheetState]) -> None:
    if not row.first_number <= number <= row.last_number:
        raise DomainError(
            f"Lembar {sheet_number(number)} bukan bagian bundel {row.number}.", field="numbers"
        )
    if known.get(number) in TYPED_STATES:
        raise DomainError(
            f"Lembar {sheet_number(number)} sudah diketik. Tahan atau tolak lembar itu.",
            field="numbers",
        )


def _drop_note(session: Session, batch_id: str, number: int) -> bool:
    rows = PaperSheetRow
    query = select(rows).where(
        rows.batch_id == batch_id,
        rows.sheet_number == sheet_number(number),
        rows.state.in_(UNTYPED_STATES),
    )
    found = session.scalars(query).all()
    for row in found:
        session.delete(row)
    session.flush()
    return bool(found)


def _note(
    transaction: Transaction,
    actor: Actor,
    batch_id: str,
    number: int,
    state: SheetState,
    reason: str,
) -> PaperSheetRow:
    return PaperSheetRow(
        batch_id=batch_id,
        sheet_number=sheet_number(number),
        state=state,
        reason=reason.strip()[:_LONGEST_REASON],
        decided_by=actor.name,
        decided_at=transaction.now,
        contents="",
    )
