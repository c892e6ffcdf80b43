"""Defining survey instruments without code; their answers never mix with SKM."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import (
    SATISFACTION_SURVEY,
    SKM,
    GradeBand,
    Instrument,
    InstrumentElement,
    check_instrument,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.store.tables import (
    InstrumentElementRow,
    InstrumentResponseRow,
    PaperBatchRow,
    SurveyInstrumentRow,
)


@dataclass(frozen=True, slots=True)
class InstrumentLine:
    """One instrument in the list.

    Attributes:
        responses: stored sheets; those of SKM are counted elsewhere and 0 here.
        is_used: answers or printed stacks exist, so that its questions stay as they are.
        is_built_in: it is SKM, which nobody edits.
    """

    instrument: Instrument
    responses: int
    is_used: bool
    is_archived: bool
    is_built_in: bool
    revision: int


def instruments(
    office: Office, actor: Actor, *, with_archived: bool = False
) -> list[InstrumentLine]:
    """Return SKM first, then the office's own instruments by name.

    Raises:
        NotAllowed: the actor may not see surveys.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        rows = list(session.scalars(select(SurveyInstrumentRow)))
        counts = _counts(session)
        printed = set(session.scalars(select(PaperBatchRow.instrument_id).distinct()))
        found = _built(session, rows)
    lines = [
        InstrumentLine(
            instrument=found[row.id],
            responses=counts.get(row.id, 0),
            is_used=bool(counts.get(row.id)) or row.id in printed,
            is_archived=row.is_archived,
            is_built_in=False,
            revision=row.revision,
        )
        for row in rows
        if with_archived or not row.is_archived
    ]
    lines.sort(key=lambda line: (line.is_archived, line.instrument.name.casefold()))
    return [InstrumentLine(SATISFACTION_SURVEY, 0, True, False, True, 0), *lines]


def instrument_named(session: Session, instrument_id: str | None) -> Instrument:
    """Return an instrument inside a running session; SKM for None.

    Raises:
        DomainError: it is gone.
    """
    if instrument_id in (None, SKM):
        return SATISFACTION_SURVEY
    row = session.get(SurveyInstrumentRow, instrument_id)
    if row is None:
        raise DomainError("Instrumen ini sudah dihapus. Muat ulang daftarnya.")
    return _built(session, [row])[row.id]


def element_ids(session: Session, instrument_id: str) -> dict[str, str]:
    """Return the id of each question of a stored instrument by its key."""
    rows = InstrumentElementRow
    query = select(rows.key, rows.id).where(rows.instrument_id == instrument_id)
    return {key: element_id for key, element_id in session.execute(query)}


def save_instrument(
    office: Office, actor: Actor, instrument: Instrument, expected_revision: int | None = None
) -> str:
    """Add an instrument (id "") or change one that nobody answered yet; return its id.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it cannot be asked as it is, its name is taken, or it is used already.
        ConflictError: somebody else changed it meanwhile.
    """
    require(actor, Right.ENTER_SURVEY)
    instrument = _tidied(instrument)
    check_instrument(instrument)
    with office.write(actor, f"Menyimpan instrumen {instrument.name}") as transaction:
        session = transaction.session
        _refuse_taken_name(session, instrument)
        row = _row_to_write(session, instrument, expected_revision)
        transaction.subject_id = row.id
        row.name, row.description = instrument.name, instrument.description
        row.lowest, row.highest, row.factor = (
            instrument.lowest,
            instrument.highest,
            instrument.factor,
        )
        row.bands = json.dumps(
            [[str(band.lowest), band.code, band.words] for band in instrument.bands]
        )
        session.flush()
        _write_elements(session, row.id, instrument.elements)
        return row.id


def copy_instrument(office: Office, actor: Actor, instrument_id: str, name: str) -> str:
    """Add an unused copy of an instrument under another name; return its id.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, or the name is empty or taken.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        source = instrument_named(session, instrument_id)
    return save_instrument(office, actor, replace(source, id="", name=name))


def archive_instrument(
    office: Office, actor: Actor, instrument_id: str, *, archived: bool = True
) -> None:
    """Take an instrument out of the lists, or bring it back; its answers stay.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone, or it is SKM.
    """
    require(actor, Right.ENTER_SURVEY)
    deed = "Mengarsipkan" if archived else "Memakai kembali"
    with office.write(actor, f"{deed} instrumen", subject_id=instrument_id) as transaction:
        row = transaction.session.get(SurveyInstrumentRow, instrument_id)
        if row is None:
            raise DomainError("Instrumen ini tidak dapat diarsipkan.")
        row.is_archived = archived
        row.revision += 1


def _tidied(instrument: Instrument) -> Instrument:
    return replace(
        instrument,
        name=" ".join(instrument.name.split()),
        description=instrument.description.strip(),
        elements=tuple(
            replace(
                item,
                label=" ".join(item.label.split()),
                question=item.question.strip(),
                answers=tuple(words.strip() for words in item.answers),
            )
            for item in instrument.elements
        ),
    )


def _refuse_taken_name(session: Session, instrument: Instrument) -> None:
    rows = SurveyInstrumentRow
    names = {name.casefold(): key for name, key in session.execute(select(rows.name, rows.id))}
    names[SATISFACTION_SURVEY.name.casefold()] = SKM
    if names.get(instrument.name.casefold(), instrument.id) != instrument.id:
        raise DomainError(f"Instrumen {instrument.name} sudah ada. Pakai nama lain.", field="name")


def _row_to_write(
    session: Session, instrument: Instrument, expected_revision: int | None
) -> SurveyInstrumentRow:
    if not instrument.id:
        added = SurveyInstrumentRow(name=instrument.name, revision=1, is_archived=False)
        session.add(added)
        return added
    row = session.get(SurveyInstrumentRow, instrument.id)
    if row is None:
        raise DomainError("Instrumen ini sudah dihapus atau bawaan. Buat salinannya.")
    if _is_used(session, row.id):
        raise DomainError(
            f"Instrumen {row.name} sudah dipakai. Salin dahulu, lalu ubah salinannya."
        )
    check_revision(row, expected_revision)
    return row


def _is_used(session: Session, instrument_id: str) -> bool:
    answered = select(InstrumentResponseRow.id).where(
        InstrumentResponseRow.instrument_id == instrument_id
    )
    printed = select(PaperBatchRow.id).where(PaperBatchRow.instrument_id == instrument_id)
    return any(session.scalar(query.limit(1)) is not None for query in (answered, printed))


def _write_elements(
    session: Session, instrument_id: str, elements: Iterable[InstrumentElement]
) -> None:
    rows = InstrumentElementRow
    for row in session.scalars(select(rows).where(rows.instrument_id == instrument_id)):
        session.delete(row)
    session.flush()
    for place, item in enumerate(elements, start=1):
        session.add(
            InstrumentElementRow(
                instrument_id=instrument_id,
                key=item.key,
                position=place,
                questionnaire_position=item.questionnaire_position,
                label=item.label,
                question=item.question,
                answers=json.dumps(item.answers, ensure_ascii=False),
            )
        )


def _counts(session: Session) -> dict[str, int]:
    rows = InstrumentResponseRow
    query = select(rows.instrument_id, func.count()).group_by(rows.instrument_id)
    return {instrument_id: count for instrument_id, count in session.execute(query)}


def _built(session: Session, rows: Iterable[SurveyInstrumentRow]) -> dict[str, Instrument]:
    rows = list(rows)
    elements: defaultdict[str, list[InstrumentElement]] = defaultdict(list)
    query = (
        select(InstrumentElementRow)
        .where(InstrumentElementRow.instrument_id.in_([row.id for row in rows]))
        .order_by(InstrumentElementRow.position)
    )
    for item in session.scalars(query):
        elements[item.instrument_id].append(
            InstrumentElement(
                key=item.key,
                label=item.label,
                question=item.question,
                answers=tuple(json.loads(item.answers)),
                questionnaire_position=item.questionnaire_position,
            )
        )
    return {
        row.id: Instrument(
            id=row.id,
            name=row.name,
            description=row.description,
            lowest=row.lowest,
            highest=row.highest,
            factor=row.factor,
            bands=tuple(
                GradeBand(Decimal(lowest), code, words)
                for lowest, code, words in json.loads(row.bands)
            ),
            elements=tuple(elements[row.id]),
        )
        for row in rows
    }
