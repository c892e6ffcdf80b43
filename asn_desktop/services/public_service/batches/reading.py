"""Stacks as lists and in detail: what became of each sheet and what is left to do."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import SKM, Instrument
from asn_desktop.domain.public_service.paper_batches import (
    Reconciliation,
    TypingErrors,
    differing_cells,
    reconcile,
    sheet_number,
)
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.public_service.batches.contents import (
    cell_label,
    cell_words,
    from_text,
)
from asn_desktop.services.public_service.instruments.definitions import instrument_named
from asn_desktop.store.tables import (
    InstrumentResponseRow,
    PaperBatchRow,
    PaperSheetRow,
    SecondTypingRow,
    ServiceTypeRow,
    SurveyInstrumentRow,
    SurveyResponseRow,
    WorkUnitRow,
)


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One stack in the list.

    Attributes:
        instrument: name of the questionnaire.
        known: sheets of which it is known what became of them.
        accepted: sheets that count.
    """

    id: str
    number: str
    instrument: str
    service: str
    first_number: int
    last_number: int
    made_on: date
    accepted: int
    known: int
    is_closed: bool

    @property
    def printed(self) -> int:
        """Sheets of the stack."""
        return self.last_number - self.first_number + 1


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One printed sheet.

    Attributes:
        id: of the typed sheet, "" when it was not typed.
        state: None while nothing is known of it.
    """

    id: str
    number: int
    state: SheetState | None
    reason: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None

    @property
    def number_text(self) -> str:
        """The number as printed."""
        return sheet_number(self.number)


@dataclass(frozen=True, slots=True)
class CellPair:
    """One cell of a sheet that was typed twice, with words."""

    key: str
    label: str
    first: str
    second: str
    differs: bool


@dataclass(frozen=True, slots=True)
class SecondTypingLine:
    """A sheet of the second typing.

    Attributes:
        cells: both typings cell by cell; empty until it was typed again.
        choice: None while it waits, for typing or for a decision.
    """

    id: str
    number: int
    is_typed: bool
    typed_by: str
    choice: TypingChoice | None
    decided_by: str
    cells: tuple[CellPair, ...]

    @property
    def differences(self) -> int:
        """Cells that differ."""
        return sum(cell.differs for cell in self.cells)


@dataclass(frozen=True, slots=True)
class BatchDetail:
    """A stack with everything that happened to it.

    Attributes:
        instrument_id: "skm" or an instrument of the office.
        typed_by: who typed it first, of the whole stack only.
        closing_reason: why it was closed with open points, "" when it was reconciled.
    """

    id: str
    number: str
    instrument_id: str
    instrument: Instrument
    service_id: str
    service: str
    unit: str
    period_id: str
    period_label: str
    starts: date
    ends: date
    first_number: int
    last_number: int
    made_by: str
    made_on: date
    note: str
    typed_by: tuple[str, ...]
    closed_at: datetime | None
    closed_by: str
    closing_reason: str
    revision: int
    sheets: tuple[SheetLine, ...]
    second: tuple[SecondTypingLine, ...]
    reconciliation: Reconciliation
    typing_errors: TypingErrors


def batches_of(office: Office, actor: Actor, period_id: str) -> list[BatchLine]:
    """Return the stacks of a period, the newest first.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    rows = PaperBatchRow
    with office.read() as session:
        query = select(rows).where(rows.period_id == period_id).order_by(rows.number.desc())
        found = list(session.scalars(query))
        counts = _known_counts(session, [row.id for row in found])
        services = _names(session, ServiceTypeRow)
        instruments = _names(session, SurveyInstrumentRow)
    return [
        BatchLine(
            id=row.id,
            number=row.number,
            instrument=instruments.get(row.instrument_id or "", "SKM"),
            service=services[row.service_id],
            first_number=row.first_number,
            last_number=row.last_number,
            made_on=row.made_on,
            accepted=counts[row.id][SheetState.ACCEPTED],
            known=sum(counts[row.id].values()),
            is_closed=row.closed_at is not None,
        )
        for row in found
    ]


def batch_detail(office: Office, actor: Actor, batch_id: str) -> BatchDetail:
    """Return one stack in detail.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: it is gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        row = session.get(PaperBatchRow, batch_id)
        if row is None:
            raise DomainError("Bundel ini sudah dihapus. Muat ulang daftarnya.")
        return load_batch(session, row)


def batch_with_number(office: Office, number: str) -> str | None:
    """Return the id of the stack with a printed number, such as a scanned code names it."""
    with office.read() as session:
        found: str | None = session.scalar(
            select(PaperBatchRow.id).where(PaperBatchRow.number == number)
        )
        return found


def load_batch(session: Session, row: PaperBatchRow) -> BatchDetail:
    """Return a stack in detail inside a running session."""
    instrument = instrument_named(session, row.instrument_id)
    period = period_line(session, row.period_id)
    unit = session.get(WorkUnitRow, row.unit_id) if row.unit_id else None
    sheets = _sheets(session, row)
    second = tuple(_second_lines(session, row, instrument))
    states = {line.number: line.state for line in sheets if line.state is not None}
    return BatchDetail(
        id=row.id,
        number=row.number,
        instrument_id=row.instrument_id or SKM,
        instrument=instrument,
        service_id=row.service_id,
        service=session.get_one(ServiceTypeRow, row.service_id).name,
        unit=unit.name if unit else "",
        period_id=row.period_id,
        period_label=f"{period.label} {period.year}",
        starts=period.starts,
        ends=period.ends,
        first_number=row.first_number,
        last_number=row.last_number,
        made_by=row.made_by,
        made_on=row.made_on,
        note=row.note,
        typed_by=tuple(row.typed_by.splitlines()),
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        closing_reason=row.closing_reason,
        revision=row.revision,
        sheets=sheets,
        second=second,
        reconciliation=reconcile(
            row.first_number,
            row.last_number,
            states,
            row.returned,
            to_type_again=sum(not line.is_typed for line in second),
            to_decide=sum(line.is_typed and line.choice is None for line in second),
        ),
        typing_errors=_errors(second),
    )


def sheet_states(session: Session, row: PaperBatchRow) -> dict[int, SheetState]:
    """Return what became of each known sheet of a stack."""
    return {line.number: line.state for line in _sheets(session, row) if line.state is not None}


def state_of_sheet(session: Session, batch_id: str, number: str) -> SheetState | None:
    """Return what became of one sheet; a stack of thousands costs no more than a small one."""
    for rows in (SurveyResponseRow, InstrumentResponseRow):
        query = select(rows.id).where(rows.paper_batch_id == batch_id, rows.sheet_number == number)
        if session.scalar(query.limit(1)) is not None:
            return SheetState.ACCEPTED
    aside = select(PaperSheetRow.state).where(
        PaperSheetRow.batch_id == batch_id, PaperSheetRow.sheet_number == number
    )
    found: SheetState | None = session.scalar(aside.limit(1))
    return found


def _sheets(session: Session, row: PaperBatchRow) -> tuple[SheetLine, ...]:
    known: dict[int, SheetLine] = {}
    for rows in (SurveyResponseRow, InstrumentResponseRow):
        query = select(rows.id, rows.sheet_number).where(rows.paper_batch_id == row.id)
        for sheet_id, text in session.execute(query):
            known[int(text)] = SheetLine(sheet_id, int(text), SheetState.ACCEPTED)
    aside = session.scalars(select(PaperSheetRow).where(PaperSheetRow.batch_id == row.id))
    for sheet in aside:
        number = int(sheet.sheet_number)
        known[number] = SheetLine(
            id=sheet.id if sheet.contents else "",
            number=number,
            state=sheet.state,
            reason=sheet.reason,
            decided_by=sheet.decided_by,
            decided_at=sheet.decided_at,
        )
    numbers = range(row.first_number, row.last_number + 1)
    return tuple(known.get(number) or SheetLine("", number, None) for number in numbers)


def _second_lines(
    session: Session, batch: PaperBatchRow, instrument: Instrument
) -> Iterable[SecondTypingLine]:
    rows = SecondTypingRow
    query = select(rows).where(rows.batch_id == batch.id).order_by(rows.sheet_number)
    for row in session.scalars(query):
        yield SecondTypingLine(
            id=row.id,
            number=int(row.sheet_number),
            is_typed=row.typed_at is not None,
            typed_by=row.typed_by,
            choice=row.choice,
            decided_by=row.decided_by,
            cells=_pairs(row, instrument) if row.typed_at is not None else (),
        )


def _pairs(row: SecondTypingRow, instrument: Instrument) -> tuple[CellPair, ...]:
    first, second = from_text(row.first_contents).cells, from_text(row.second_contents).cells
    differing = differing_cells(first, second)
    return tuple(
        CellPair(
            key=key,
            label=cell_label(instrument, key),
            first=cell_words(instrument, key, value),
            second=cell_words(instrument, key, second.get(key)),
            differs=key in differing,
        )
        for key, value in first.items()
    )


def _errors(lines: Sequence[SecondTypingLine]) -> TypingErrors:
    typed = [line for line in lines if line.is_typed]
    return TypingErrors(
        sheets=len(typed),
        cells=sum(len(line.cells) for line in typed),
        differences=sum(line.differences for line in typed),
        wrong=sum(line.differences for line in typed if line.choice is TypingChoice.SECOND),
    )


def _known_counts(session: Session, ids: Sequence[str]) -> dict[str, Counter[SheetState]]:
    counts: defaultdict[str, Counter[SheetState]] = defaultdict(Counter)
    for rows in (SurveyResponseRow, InstrumentResponseRow):
        query = (
            select(rows.paper_batch_id, func.count())
            .where(rows.paper_batch_id.in_(ids))
            .group_by(rows.paper_batch_id)
        )
        for batch_id, count in session.execute(query):
            counts[str(batch_id)][SheetState.ACCEPTED] += count
    aside = PaperSheetRow
    query_aside = (
        select(aside.batch_id, aside.state, func.count())
        .where(aside.batch_id.in_(ids))
        .group_by(aside.batch_id, aside.state)
    )
    for batch_id, state, count in session.execute(query_aside):
        counts[str(batch_id)][state] += count
    return counts


def _names(
    session: Session, rows: type[ServiceTypeRow] | type[SurveyInstrumentRow]
) -> dict[str, str]:
    return {key: name for key, name in session.execute(select(rows.id, rows.name))}
