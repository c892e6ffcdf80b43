"""Typing the sheets of a stack: the numbers follow each other, each is typed once."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import SKM, Instrument
from asn_desktop.domain.public_service.paper_batches import (
    next_number,
    read_sheet_code,
    sheet_number,
)
from asn_desktop.domain.public_service.satisfaction import sheet_index
from asn_desktop.domain.public_service.terms import ResponseSource, SheetState, SurveyElement
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.public_service.answers import (
    ELEMENT_COLUMNS,
    AnswerSheet,
    answer_values,
    check_respondent,
    month_of,
)
from asn_desktop.services.public_service.batches.contents import StoredSheet, as_text
from asn_desktop.services.public_service.batches.making import open_batch
from asn_desktop.services.public_service.batches.reading import (
    BatchDetail,
    batch_with_number,
    load_batch,
    state_of_sheet,
)
from asn_desktop.services.public_service.entry import (
    RECENT_ENTRIES,
    EntryLine,
    put_in,
    require_service,
    row_of,
)
from asn_desktop.services.public_service.instruments.responses import (
    InstrumentSheet,
    put_instrument_sheet_in,
    recent_instrument_entries,
)
from asn_desktop.services.public_service.instruments.wording import load_wording
from asn_desktop.store.tables import (
    PaperBatchRow,
    PaperSheetRow,
    PartialResponseRow,
    ServiceTypeRow,
    SurveyResponseRow,
)


@dataclass(frozen=True, slots=True)
class BatchDesk:
    """What the entry screen needs to type a stack.

    Attributes:
        questions: each question by key, as this service words it.
        next_number: the sheet that is next; None when every sheet is known.
        recent: the sheets typed last.
    """

    batch: BatchDetail
    questions: dict[str, str]
    next_number: int | None
    recent: tuple[EntryLine, ...]

    @property
    def instrument(self) -> Instrument:
        """The questionnaire of the stack."""
        return self.batch.instrument


def batch_desk(office: Office, actor: Actor, batch_id: str, after: int | None = None) -> BatchDesk:
    """Return what the entry screen shows for a stack.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the stack is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        row = session.get(PaperBatchRow, batch_id)
        if row is None:
            raise DomainError("Bundel ini sudah dihapus. Pilih bundel lain.")
        detail = load_batch(session, row)
        known = {line.number for line in detail.sheets if line.state is not None}
        return BatchDesk(
            batch=detail,
            questions=questions_of(session, detail.instrument, row.service_id),
            next_number=next_number(row.first_number, row.last_number, known, after),
            recent=tuple(_recent(session, row, detail.instrument)),
        )


def questions_of(
    session: Session, instrument: Instrument, service_id: str | None
) -> dict[str, str]:
    """Return the questions of an instrument by key, SKM's as a service words them."""
    if instrument.id == SKM:
        wording = load_wording(session, service_id)
        return {element.value: question for element, question in wording.items()}
    return {item.key: item.question for item in instrument.elements}


def add_batch_sheet(
    office: Office, actor: Actor, batch_id: str, typed: InstrumentSheet
) -> EntryLine:
    """Store one complete sheet of a stack, whichever instrument it is of.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the sheet has gaps, is not of this stack or was typed before, or the stack
            is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    check_respondent(typed.particulars, office.clock.today())
    with office.write(actor, "Mengisi satu lembar bundel", subject_id=batch_id) as transaction:
        session = transaction.session
        batch = open_batch(session, batch_id)
        number = _checked_number(session, batch, typed.particulars.sheet_number)
        particulars = replace(typed.particulars, sheet_number=number)
        _note_typist(batch, actor)
        if batch.instrument_id is not None:
            sheet = InstrumentSheet(particulars, typed.answers)
            return put_instrument_sheet_in(transaction, batch.instrument_id, sheet, batch.id)
        answers = {element: typed.answers.get(element.value) for element in SurveyElement}
        whole = replace(particulars, answers=answers)
        return _put_survey_sheet_in(transaction, whole, batch.id)


def add_batch_sheet_with_gaps(
    office: Office, actor: Actor, batch_id: str, typed: InstrumentSheet
) -> None:
    """Record a sheet on which the respondent left questions open; SKM keeps what was answered.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: nothing is answered, the sheet is not of this stack or was typed before, or
            the stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    check_respondent(typed.particulars, office.clock.today())
    sentence = "Mencatat satu lembar tidak lengkap"
    with office.write(actor, sentence, subject_id=batch_id) as transaction:
        session = transaction.session
        batch = open_batch(session, batch_id)
        number = _checked_number(session, batch, typed.particulars.sheet_number)
        if not any(value is not None for value in typed.answers.values()):
            raise DomainError(
                f"Lembar {number} tidak dijawab sama sekali. Catat sebagai lembar kosong."
            )
        particulars = replace(typed.particulars, sheet_number=number)
        kept = StoredSheet(
            instrument_id=batch.instrument_id or SKM,
            sheet=particulars,
            answers=typed.answers,
            paper_batch_id=batch.id,
        )
        note = PaperSheetRow(
            batch_id=batch.id,
            sheet_number=number,
            state=SheetState.INCOMPLETE,
            reason="",
            decided_by=actor.name,
            decided_at=transaction.now,
            contents=as_text(kept),
        )
        session.add(note)
        if batch.instrument_id is None:
            session.add(_gap_row(session, note.id, kept))


def forget_sheet_with_gaps(office: Office, actor: Actor, sheet_id: str) -> None:
    """Take an incomplete sheet of a stack back, so that it can be typed again.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, or its stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menghapus satu lembar tidak lengkap") as transaction:
        session = transaction.session
        note = session.get(PaperSheetRow, sheet_id)
        if note is None or note.state is not SheetState.INCOMPLETE or note.batch_id is None:
            raise DomainError("Lembar ini sudah dihapus. Muat ulang daftarnya.")
        open_batch(session, note.batch_id)
        kept = session.get(PartialResponseRow, sheet_id)
        if kept is not None:
            session.delete(kept)
        session.delete(note)


def sheet_of_code(office: Office, text: str) -> tuple[str, int] | None:
    """Return the stack's id and the sheet's number of a scanned code; None for other text."""
    code = read_sheet_code(text)
    batch_id = batch_with_number(office, code.batch_number) if code else None
    return (batch_id, code.sheet) if code and batch_id else None


def _note_typist(batch: PaperBatchRow, actor: Actor) -> None:
    # Of the whole stack: who typed which sheet is nobody's business.
    if actor.name not in batch.typed_by.splitlines():
        batch.typed_by = "\n".join(filter(None, [batch.typed_by, actor.name]))


def _put_survey_sheet_in(transaction: Transaction, sheet: AnswerSheet, batch_id: str) -> EntryLine:
    values = answer_values(sheet)
    service_id = require_service(transaction.session, sheet.service)
    row = row_of(sheet, values, service_id, ResponseSource.TYPED, transaction.now)
    row.paper_batch_id = batch_id
    put_in(transaction, row, values)
    return EntryLine(row.id, row.sheet_number, sheet.service, transaction.now, sheet_index(values))


def _checked_number(session: Session, batch: PaperBatchRow, text: str) -> str:
    code = read_sheet_code(text)
    if code is not None and code.batch_number != batch.number:
        raise DomainError(
            f"Kode ini milik bundel {code.batch_number}, bukan {batch.number}.",
            field="sheet_number",
        )
    digits = str(code.sheet) if code else text.strip()
    if not digits.isdecimal():
        raise DomainError(
            f"Nomor lembar “{text}” bukan angka. Ketik misalnya 0012.", field="sheet_number"
        )
    number = int(digits)
    if not batch.first_number <= number <= batch.last_number:
        raise DomainError(
            f"Lembar {sheet_number(number)} bukan bagian bundel {batch.number} "
            f"({sheet_number(batch.first_number)}–{sheet_number(batch.last_number)}).",
            field="sheet_number",
        )
    state = state_of_sheet(session, batch.id, sheet_number(number))
    if state is not None:
        raise DomainError(
            f"Lembar {sheet_number(number)} sudah tercatat: {state.label.lower()}. "
            "Periksa nomor di kertas.",
            field="sheet_number",
        )
    return sheet_number(number)


def _gap_row(session: Session, sheet_id: str, kept: StoredSheet) -> PartialResponseRow:
    sheet = kept.sheet
    day: date = sheet.day
    return PartialResponseRow(
        id=sheet_id,
        service_id=require_service(session, sheet.service),
        sheet_number=sheet.sheet_number,
        day=day,
        month=month_of(day),
        sex=sheet.sex,
        age=sheet.age,
        education=sheet.education,
        occupation=sheet.occupation,
        source=ResponseSource.TYPED,
        **{column: kept.answers.get(column) for column in ELEMENT_COLUMNS},
    )


def _recent(session: Session, batch: PaperBatchRow, instrument: Instrument) -> list[EntryLine]:
    if batch.instrument_id is not None:
        return recent_instrument_entries(session, instrument, batch.id)
    answers = SurveyResponseRow
    query = (
        select(
            answers.id,
            answers.sheet_number,
            ServiceTypeRow.name,
            answers.entered_at,
            *(getattr(answers, column) for column in ELEMENT_COLUMNS),
        )
        .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
        .where(answers.paper_batch_id == batch.id)
        .order_by(answers.entered_at.desc(), answers.id.desc())
        .limit(RECENT_ENTRIES)
    )
    return [
        EntryLine(row[0], row[1], row[2], row[3], sheet_index(row[4:]))
        for row in session.execute(query)
    ]
