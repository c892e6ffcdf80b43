"""Holding, rejecting and accepting single sheets; what is set aside counts in no index."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.paper_batches import sheet_number
from asn_desktop.domain.public_service.satisfaction import sheet_index
from asn_desktop.domain.public_service.terms import ResponseSource, SheetState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS
from asn_desktop.services.public_service.batches.contents import (
    as_text,
    find_stored,
    from_text,
    remove_stored,
    store_again,
)
from asn_desktop.services.public_service.batches.making import open_batch
from asn_desktop.store.tables import (
    ImportBatchRow,
    PaperSheetRow,
    ServiceTypeRow,
    SurveyResponseRow,
)

_ASIDE: Final = (SheetState.HELD, SheetState.REJECTED)
_LONGEST_REASON: Final = 500
MOST_LOOSE_SHEETS: Final = 500


@dataclass(frozen=True, slots=True)
class LooseSheetLine:
    """A sheet that belongs to no stack.

    Attributes:
        index: of this sheet alone; None when it is set aside.
        entered_at: UTC; None for imported and kiosk sheets.
    """

    id: str
    sheet_number: str
    service: str
    day: date
    source: ResponseSource
    state: SheetState
    reason: str
    decided_by: str
    entered_at: datetime | None


@dataclass(frozen=True, slots=True)
class SheetTally:
    """Paper and other sheets of some days by what became of them."""

    accepted: int
    held: int
    rejected: int
    incomplete: int


def set_sheet_aside(
    office: Office, actor: Actor, sheet_id: str, state: SheetState, reason: str
) -> None:
    """Hold or reject a sheet: it leaves the answers and every total at once.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: no reason is given, the sheet is gone, or its stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    if state not in _ASIDE:
        raise DomainError("Pilih tahan atau tolak.", field="state")
    clean = reason.strip()[:_LONGEST_REASON]
    if not clean:
        raise DomainError(
            "Alasan belum diisi. Tulis misalnya: semua jawaban dilingkari dua.", field="reason"
        )
    deed = "Menahan" if state is SheetState.HELD else "Menolak"
    with office.write(actor, f"{deed} satu lembar survei") as transaction:
        session = transaction.session
        row = session.get(PaperSheetRow, sheet_id)
        if row is not None and row.state not in _ASIDE:
            raise _gone()
        stored = find_stored(session, sheet_id) if row is None else None
        if row is None and stored is None:
            raise _gone()
        batch_id = row.batch_id if row else None
        if stored is not None:
            batch_id = stored.paper_batch_id
        _require_open(session, batch_id)
        if row is None:
            row = PaperSheetRow(id=sheet_id, batch_id=batch_id)
        row.state, row.reason = state, clean
        row.decided_by, row.decided_at = actor.name, transaction.now
        if stored is not None:
            row.sheet_number, row.contents = stored.sheet.sheet_number, as_text(stored)
            remove_stored(transaction, sheet_id)
            session.add(row)
        transaction.subject_id = batch_id


def accept_sheet(office: Office, actor: Actor, sheet_id: str) -> None:
    """Let a held or rejected sheet count again, in the month it belongs to.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, its stack is closed, or its import was taken back.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menerima satu lembar survei") as transaction:
        session = transaction.session
        row = session.get(PaperSheetRow, sheet_id)
        if row is None or row.state not in _ASIDE:
            raise _gone()
        _require_open(session, row.batch_id)
        stored = from_text(row.contents)
        if stored.import_id is not None:
            source = session.get(ImportBatchRow, stored.import_id)
            if source is None or source.undone_at is not None:
                raise DomainError("Impor lembar ini sudah dibatalkan. Impor lagi berkasnya.")
        session.delete(row)
        session.flush()
        store_again(transaction, sheet_id, stored)
        transaction.subject_id = row.batch_id


def loose_sheets(
    office: Office, actor: Actor, first: date, last: date, limit: int = MOST_LOOSE_SHEETS
) -> list[LooseSheetLine]:
    """Return the sheets of some days that belong to no stack, set-aside ones first.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        aside = _loose_aside(session, first, last)
        answers = SurveyResponseRow
        query = (
            select(
                answers.id,
                answers.sheet_number,
                ServiceTypeRow.name,
                answers.day,
                answers.source,
                answers.entered_at,
            )
            .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
            .where(answers.paper_batch_id.is_(None), answers.day.between(first, last))
            .order_by(answers.day.desc(), answers.id.desc())
            .limit(limit)
        )
        counted = [
            LooseSheetLine(*row[:5], SheetState.ACCEPTED, "", "", row[5])
            for row in session.execute(query)
        ]
    return [*aside, *counted]


def sheet_tally(office: Office, actor: Actor, first: date, last: date) -> SheetTally:
    """Count the SKM sheets of some days by what became of them.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    answers = SurveyResponseRow
    with office.read() as session:
        accepted = session.scalar(
            select(func.count()).select_from(answers).where(answers.day.between(first, last))
        )
        states = [
            row.state
            for row in session.scalars(select(PaperSheetRow).where(PaperSheetRow.contents != ""))
            if first <= from_text(row.contents).sheet.day <= last
        ]
    return SheetTally(
        accepted=int(accepted or 0),
        held=states.count(SheetState.HELD),
        rejected=states.count(SheetState.REJECTED),
        incomplete=states.count(SheetState.INCOMPLETE),
    )


def sheet_values(office: Office, actor: Actor, sheet_id: str) -> str:
    """Return the answers of a sheet in short, such as "3 3 4 …, IKM 83.33", to decide on it.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        stored = find_stored(session, sheet_id)
        if stored is None:
            row = session.get(PaperSheetRow, sheet_id)
            if row is None or not row.contents:
                raise _gone()
            stored = from_text(row.contents)
    values = [stored.answers.get(key) for key in (*stored.answers,)]
    words = " ".join("–" if value is None else str(value) for value in values)
    if set(stored.answers) == set(ELEMENT_COLUMNS):
        return f"{words} · IKM {sheet_index(values)}".replace(".", ",")
    return words


def number_words(number: str) -> str:
    """Return a sheet's number for a sentence, "tanpa nomor" when it has none."""
    return sheet_number(int(number)) if number.isdecimal() else number or "tanpa nomor"


def _loose_aside(session: Session, first: date, last: date) -> list[LooseSheetLine]:
    rows = PaperSheetRow
    query = (
        select(rows)
        .where(rows.batch_id.is_(None), rows.state.in_(_ASIDE))
        .order_by(rows.decided_at.desc(), rows.id.desc())
    )
    lines = []
    for row in session.scalars(query):
        stored = from_text(row.contents)
        if first <= stored.sheet.day <= last:
            lines.append(
                LooseSheetLine(
                    id=row.id,
                    sheet_number=row.sheet_number,
                    service=stored.sheet.service,
                    day=stored.sheet.day,
                    source=stored.source,
                    state=row.state,
                    reason=row.reason,
                    decided_by=row.decided_by,
                    entered_at=stored.entered_at,
                )
            )
    return lines


def _require_open(session: Session, batch_id: str | None) -> None:
    if batch_id is not None:
        open_batch(session, batch_id)


def _gone() -> DomainError:
    return DomainError("Lembar ini sudah dihapus. Muat ulang daftarnya.")
