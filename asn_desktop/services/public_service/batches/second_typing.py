"""The second typing of a sample, blind, and the decision which typing of a sheet is right."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import SKM, check_value
from asn_desktop.domain.public_service.paper_batches import (
    differing_cells,
    draw_sample,
    sheet_number,
)
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.public_service.answers import check_respondent
from asn_desktop.services.public_service.batches.contents import (
    StoredSheet,
    as_text,
    find_stored,
    from_text,
    remove_stored,
    store_again,
    stored_id,
)
from asn_desktop.services.public_service.batches.making import open_batch
from asn_desktop.services.public_service.batches.reading import sheet_states
from asn_desktop.services.public_service.instruments.definitions import instrument_named
from asn_desktop.services.public_service.instruments.responses import InstrumentSheet
from asn_desktop.store.tables import PaperBatchRow, SecondTypingRow


def draw_second_typing(office: Office, actor: Actor, batch_id: str) -> tuple[int, ...]:
    """Draw the sheets that are typed again; what was drawn before stays drawn.

    Returns:
        numbers of all drawn sheets, ascending.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: no sheet was typed yet, the office draws none, or the stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Mengundi lembar ketik ulang", subject_id=batch_id) as transaction:
        session = transaction.session
        batch = open_batch(session, batch_id)
        percent = load_settings(session).second_typing_percent
        states = sheet_states(session, batch)
        counted = [number for number, state in states.items() if state is SheetState.ACCEPTED]
        drawn = {int(row.sheet_number) for row in _rows(session, batch.id)}
        wanted = draw_sample(batch.number, counted, percent)
        if not wanted and not drawn:
            raise DomainError(
                "Pengetikan ulang dimatikan di Pengaturan."
                if counted
                else "Belum ada lembar yang diketik. Ketik dahulu bundel ini."
            )
        for number in wanted:
            if number not in drawn:
                session.add(SecondTypingRow(batch_id=batch.id, sheet_number=sheet_number(number)))
        transaction.sentence = f"Mengundi lembar ketik ulang bundel {batch.number}"
        return tuple(sorted(drawn | set(wanted)))


def numbers_to_type_again(office: Office, actor: Actor, batch_id: str) -> tuple[int, ...]:
    """Return the drawn sheets that wait for their second typing, ascending; never their answers.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        return tuple(int(r.sheet_number) for r in _rows(session, batch_id) if r.typed_at is None)


def type_again(office: Office, actor: Actor, batch_id: str, typed: InstrumentSheet) -> int:
    """Store the second typing of a drawn sheet; return how many cells differ.

    Sheets that agree need no decision.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the sheet was not drawn, was typed again before, no longer counts, or has
            gaps; the stack is closed; or the actor typed it first and the office wants another.
    """
    require(actor, Right.ENTER_SURVEY)
    check_respondent(typed.particulars, office.clock.today())
    with office.write(actor, "Mengetik ulang satu lembar", subject_id=batch_id) as transaction:
        session = transaction.session
        batch = open_batch(session, batch_id)
        if load_settings(session).second_typing_by_other and typed_first(batch, actor):
            raise DomainError(
                "Bundel ini Anda ketik sendiri. Ketik ulang harus oleh orang lain menurut "
                "pengaturan kantor."
            )
        row = _drawn_row(session, batch, typed.particulars.sheet_number)
        first = _counted(session, batch, row.sheet_number)
        instrument = instrument_named(session, batch.instrument_id)
        values: dict[str, int | None] = {
            item.key: check_value(instrument, typed.answers.get(item.key), item)
            for item in instrument.on_paper
        }
        second = StoredSheet(
            instrument_id=batch.instrument_id or SKM,
            sheet=replace(typed.particulars, sheet_number=row.sheet_number, answers={}),
            answers=values,
        )
        differences = differing_cells(first.cells, second.cells)
        row.first_contents = as_text(replace(first, paper_batch_id=None, import_id=None))
        row.second_contents = as_text(second)
        row.typed_by, row.typed_at = actor.name, transaction.now
        if not differences:
            row.choice, row.decided_by = TypingChoice.SAME, actor.name
            row.decided_at = transaction.now
        return len(differences)


def decide_typing(office: Office, actor: Actor, second_id: str, choice: TypingChoice) -> None:
    """Say which typing is right; the second one replaces the stored sheet.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, was not typed again, agrees, or its stack is closed.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Memutuskan perbedaan ketikan") as transaction:
        session = transaction.session
        row = session.get(SecondTypingRow, second_id)
        if row is None or row.typed_at is None or row.choice is TypingChoice.SAME:
            raise DomainError("Lembar ini tidak menunggu keputusan. Muat ulang daftarnya.")
        if choice is TypingChoice.SAME:
            raise DomainError("Pilih ketikan pertama atau ketikan kedua.", field="choice")
        batch = open_batch(session, row.batch_id)
        transaction.subject_id = batch.id
        transaction.sentence = (
            f"Memutuskan perbedaan ketikan lembar {row.sheet_number} bundel {batch.number}"
        )
        sheet_id = stored_id(session, batch.id, row.sheet_number)
        stored = find_stored(session, sheet_id) if sheet_id else None
        if sheet_id is None or stored is None:
            raise DomainError("Lembar ini sedang ditahan atau ditolak. Terima dahulu.")
        right = row.second_contents if choice is TypingChoice.SECOND else row.first_contents
        corrected = from_text(right)
        # Day, service, hour and suggestion were not compared: they stay as first typed.
        sheet = replace(
            stored.sheet,
            sex=corrected.sheet.sex,
            age=corrected.sheet.age,
            education=corrected.sheet.education,
            occupation=corrected.sheet.occupation,
        )
        remove_stored(transaction, sheet_id)
        session.flush()
        store_again(transaction, sheet_id, replace(stored, sheet=sheet, answers=corrected.answers))
        row.choice, row.decided_by, row.decided_at = choice, actor.name, transaction.now


def typed_first(batch: PaperBatchRow, actor: Actor) -> bool:
    """Tell whether somebody typed sheets of a stack first."""
    return actor.name in batch.typed_by.splitlines()


def _rows(session: Session, batch_id: str) -> list[SecondTypingRow]:
    rows = SecondTypingRow
    query = select(rows).where(rows.batch_id == batch_id).order_by(rows.sheet_number)
    return list(session.scalars(query))


def _drawn_row(session: Session, batch: PaperBatchRow, text: str) -> SecondTypingRow:
    number = text.strip()
    for row in _rows(session, batch.id):
        if number.isdecimal() and int(row.sheet_number) == int(number):
            if row.typed_at is not None:
                raise DomainError(f"Lembar {row.sheet_number} sudah diketik ulang.")
            return row
    raise DomainError(f"Lembar {number} tidak terundi untuk diketik ulang.", field="sheet_number")


def _counted(session: Session, batch: PaperBatchRow, number: str) -> StoredSheet:
    sheet_id = stored_id(session, batch.id, number)
    stored = find_stored(session, sheet_id) if sheet_id else None
    if stored is None:
        raise DomainError(f"Lembar {number} sedang ditahan atau ditolak, jadi tidak diketik ulang.")
    return stored
