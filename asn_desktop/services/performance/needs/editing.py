"""Writing the worksheet: needs, indicators, pasted blocks, deleting and taking it back."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind, parse_codes
from asn_desktop.domain.performance.targets import parse_target
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.performance.needs.reading import codes_of, needs_of, worksheet
from asn_desktop.services.performance.plans.inputs import (
    LONGEST_INDICATOR,
    LONGEST_TARGET,
    LONGEST_UNIT,
)
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    NeedAnswerRow,
    NeedsWorksheetRow,
    OrganizationNeedRow,
    PerformanceYearRow,
    UnitIndicatorRow,
    WorkUnitRow,
)

LONGEST_NEED = 500
LONGEST_SOURCE = 300

_Typed = TypeVar("_Typed", bound="NeedInput | UnitIndicatorInput")


@dataclass(frozen=True, slots=True)
class NeedInput:
    """A need as typed.

    Attributes:
        source: what it was read from, for a proposed one.
        id: the need that is changed; None for a new one.
    """

    text: str
    kind: NeedKind = NeedKind.GOAL
    target_text: str = ""
    unit: str = ""
    source: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class UnitIndicatorInput:
    """An indicator of a unit as typed.

    Attributes:
        unit_id: None for the whole office.
        answers: codes of needs, such as "A1, C2".
        id: the indicator that is changed; None for a new one.
    """

    text: str
    measure: MeasureKind = MeasureKind.OTHER
    unit_id: str | None = None
    target_text: str = ""
    unit: str = ""
    answers: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class OpenWorksheet:
    """A worksheet inside a running write transaction."""

    transaction: Transaction
    row: NeedsWorksheetRow

    @property
    def session(self) -> Session:
        """The session of the transaction."""
        return self.transaction.session


@contextmanager
def worksheet_for_editing(
    office: Office,
    actor: Actor,
    year: int,
    deed: str,
    expected_revision: int | None,
    right: Right = Right.EDIT_NEEDS,
) -> Iterator[OpenWorksheet]:
    """Open one write transaction on the worksheet of a year, made when it is the first.

    Raises:
        NotAllowed: the actor lacks the right.
        DomainError: the year is not open.
        ConflictError: somebody else changed the worksheet meanwhile.
    """
    require(actor, right)
    with office.write(actor, f"{deed} {year}") as transaction:
        session = transaction.session
        row = worksheet(session, year)
        if row is None:
            if session.get(PerformanceYearRow, year) is None:
                raise DomainError(f"Tahun kinerja {year} belum dibuka. Minta operator membukanya.")
            row = NeedsWorksheetRow(year=year, revision=0)
            session.add(row)
            # No relationships tell the session the order of tables: the sheet goes first.
            session.flush()
        check_revision(row, expected_revision)
        transaction.subject_id = row.id
        yield OpenWorksheet(transaction, row)


def save_needs(
    office: Office,
    actor: Actor,
    year: int,
    inputs: Sequence[NeedInput],
    *,
    expected_revision: int | None = None,
) -> tuple[str, ...]:
    """Write needs, all or none, and return their ids in the order given.

    Raises:
        NotAllowed, ConflictError: as `worksheet_for_editing`.
        DomainError: a text is missing or too long, or a need is gone; with many it names the line.
    """
    deed = "Mengisi kebutuhan organisasi"
    with worksheet_for_editing(office, actor, year, deed, expected_revision) as sheet:
        place = _next_place(sheet, OrganizationNeedRow)

        def write(typed: NeedInput, offset: int) -> str:
            row = _need_row(sheet, typed.id)
            if row is None:
                row = OrganizationNeedRow(worksheet_id=sheet.row.id, sort_order=place + offset)
                sheet.session.add(row)
            _fill_need(row, typed)
            return row.id

        return _each(inputs, write)


def save_indicators(
    office: Office,
    actor: Actor,
    year: int,
    inputs: Sequence[UnitIndicatorInput],
    *,
    expected_revision: int | None = None,
) -> tuple[str, ...]:
    """Write indicators of units with the needs they answer, all or none, and return their ids.

    Raises:
        NotAllowed, ConflictError: as `worksheet_for_editing`.
        DomainError: a text is missing or too long, a code or unit is not known, or an indicator
            is gone; with many it names the line.
    """
    deed = "Mengisi indikator unit"
    with worksheet_for_editing(office, actor, year, deed, expected_revision) as sheet:
        place = _next_place(sheet, UnitIndicatorRow)
        codes = codes_of(needs_of(sheet.session, sheet.row))

        def write(typed: UnitIndicatorInput, offset: int) -> str:
            row = _indicator_row(sheet, typed.id)
            is_new = row is None
            if row is None:
                row = UnitIndicatorRow(worksheet_id=sheet.row.id, sort_order=place + offset)
            _fill_indicator(sheet, row, typed)
            answers = parse_codes(typed.answers, codes)
            if is_new:
                sheet.session.add(row)
                sheet.session.flush()
            _write_answers(sheet, row.id, answers)
            return row.id

        return _each(inputs, write)


def _each(inputs: Sequence[_Typed], write: Callable[[_Typed, int], str]) -> tuple[str, ...]:
    ids = []
    for offset, typed in enumerate(inputs):
        try:
            ids.append(write(typed, offset))
        except DomainError as error:
            if len(inputs) == 1:
                raise
            raise DomainError(f"Baris {offset + 1}: {error}", field=error.field) from error
    return tuple(ids)


def _next_place(
    sheet: OpenWorksheet, table: type[OrganizationNeedRow] | type[UnitIndicatorRow]
) -> int:
    query = select(func.max(table.sort_order)).where(table.worksheet_id == sheet.row.id)
    return (sheet.session.scalar(query) or 0) + 1


def _need_row(sheet: OpenWorksheet, key: str | None) -> OrganizationNeedRow | None:
    if key is None:
        return None
    row = sheet.session.get(OrganizationNeedRow, key)
    if row is None or row.worksheet_id != sheet.row.id:
        raise DomainError("Kebutuhan ini sudah dihapus. Muat ulang halaman.")
    return row


def _indicator_row(sheet: OpenWorksheet, key: str | None) -> UnitIndicatorRow | None:
    if key is None:
        return None
    row = sheet.session.get(UnitIndicatorRow, key)
    if row is None or row.worksheet_id != sheet.row.id:
        raise DomainError("Indikator unit ini sudah dihapus. Muat ulang halaman.")
    return row


def _fill_need(row: OrganizationNeedRow, typed: NeedInput) -> None:
    row.text = checked_text(typed.text, LONGEST_NEED, what="Kebutuhan", field="text")
    row.kind = typed.kind
    row.target_text = checked_text(
        typed.target_text, LONGEST_TARGET, what="Target", field="target", required=False
    )
    row.unit = checked_text(typed.unit, LONGEST_UNIT, what="Satuan", field="unit", required=False)
    row.source = checked_text(
        typed.source, LONGEST_SOURCE, what="Asal", field="source", required=False
    )


def _fill_indicator(sheet: OpenWorksheet, row: UnitIndicatorRow, typed: UnitIndicatorInput) -> None:
    row.text = checked_text(typed.text, LONGEST_INDICATOR, what="Indikator unit", field="text")
    row.measure = typed.measure
    row.unit = checked_text(typed.unit, LONGEST_UNIT, what="Satuan", field="unit", required=False)
    if typed.unit_id and sheet.session.get(WorkUnitRow, typed.unit_id) is None:
        raise DomainError("Unit kerja ini sudah dihapus. Pilih unit lain.", field="unit_id")
    row.unit_id = typed.unit_id or None
    target = checked_text(
        typed.target_text, LONGEST_TARGET, what="Target", field="target", required=False
    )
    if not target:
        # Not a refusal: a worksheet may be left half filled; the page says so.
        row.target_text, row.target_value, row.target_high = "", None, None
        row.direction = TargetDirection.TEXT
        return
    read = parse_target(target, row.unit)
    row.target_text, row.target_value, row.target_high = read.text, read.value, read.high
    row.direction = read.direction


def _write_answers(sheet: OpenWorksheet, indicator_id: str, needs: Sequence[str]) -> None:
    query = select(NeedAnswerRow).where(NeedAnswerRow.unit_indicator_id == indicator_id)
    present = {row.need_id: row for row in sheet.session.scalars(query)}
    for need_id in needs:
        if present.pop(need_id, None) is None:
            sheet.session.add(NeedAnswerRow(need_id=need_id, unit_indicator_id=indicator_id))
    for row in present.values():
        sheet.session.delete(row)
