"""Reads a staff list for the preview: who would come in, who not, and why."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.exchange.columns import ColumnSpec, data_rows, guess_columns
from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS, EmployeeImport, read_employees
from asn_desktop.exchange.recognition.similar_units import probably_meant
from asn_desktop.exchange.row_problems import RowProblem, Severity
from asn_desktop.exchange.staff_entries import staff_entries
from asn_desktop.exchange.tables import Sheet, SheetRow, cell_text, read_sheet
from asn_desktop.services.context import Office
from asn_desktop.services.people.imports import StaffEntry, UnitEntry, known_people
from asn_desktop.services.people.units import unit_tree

Corrections = Mapping[tuple[int, str], str]
"""(row number as shown by Excel, field) -> the text that holds instead of the cell."""

_HEADINGS_WITHIN = 40


class LineState(Enum):
    """What happens to a row."""

    READY = "ready"
    NOTED = "noted"
    BROKEN = "broken"
    KNOWN = "known"


@dataclass(frozen=True, slots=True)
class ReadingWishes:
    """How the user wants a file to be read; everything may be left to the guess.

    Attributes:
        sheet_name: None takes the first sheet that holds anything.
        mapping: field -> column from 0.
        header_row: Excel number of the row of headings.
    """

    path: Path
    sheet_name: str | None = None
    mapping: Mapping[str, int] | None = None
    header_row: int | None = None
    corrections: Corrections = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row of the file in the preview.

    Attributes:
        number: row number as shown by Excel.
        texts: field -> text as it stands in the file or was corrected.
        remarks: field -> sentence; the first one of each field.
    """

    number: int
    texts: Mapping[str, str]
    remarks: Mapping[str, str]
    state: LineState

    def text(self, name: str) -> str:
        """Return the text of a field, "" when the file has no such column."""
        return self.texts.get(name, "")


@dataclass(frozen=True, slots=True)
class StaffPreview:
    """A staff list as it would be imported; nothing is stored yet.

    Attributes:
        sheet: the file as read, without corrections.
        mapping: field -> column used.
        headings: heading of each column, by column from 0.
        header_row: Excel number of the row they stand in.
        fault: why nothing can be read yet, or "".
    """

    wishes: ReadingWishes
    sheet: Sheet
    read_at: datetime
    mapping: Mapping[str, int]
    headings: tuple[str, ...]
    header_row: int
    entries: tuple[StaffEntry, ...]
    units: tuple[UnitEntry, ...]
    lines: tuple[PreviewLine, ...]
    fault: str

    @property
    def broken(self) -> tuple[PreviewLine, ...]:
        """The rows that are left out until they are corrected."""
        return tuple(line for line in self.lines if line.state is LineState.BROKEN)

    @property
    def known(self) -> int:
        """How many rows are left out because the person is in the office already."""
        return sum(line.state is LineState.KNOWN for line in self.lines)

    @property
    def digest(self) -> str:
        """What tells this import from another one: the file together with the corrections."""
        if not self.wishes.corrections:
            return self.sheet.digest
        marks = repr(sorted(self.wishes.corrections.items()))
        return hashlib.sha256((self.sheet.digest + marks).encode()).hexdigest()

    def line(self, number: int) -> PreviewLine | None:
        """Return the line of a row."""
        return next((line for line in self.lines if line.number == number), None)


def read_preview(office: Office, wishes: ReadingWishes) -> StaffPreview:
    """Read a file; nothing is stored.

    Raises:
        DomainError: not a spreadsheet, empty, damaged or protected.
        StorageError: the file is gone or open in another program.
    """
    return _preview(office, wishes, read_sheet(wishes.path, wishes.sheet_name))


def preview_again(office: Office, preview: StaffPreview, wishes: ReadingWishes) -> StaffPreview:
    """Check a file that is read already with other columns or corrections."""
    return _preview(office, wishes, preview.sheet)


def _preview(office: Office, wishes: ReadingWishes, sheet: Sheet) -> StaffPreview:
    guess = guess_columns(sheet, EMPLOYEE_COLUMNS, wishes.mapping, wishes.header_row)
    corrected = _corrected(sheet, guess.mapping, wishes.corrections)
    entries: tuple[StaffEntry, ...] = ()
    units: tuple[UnitEntry, ...] = ()
    lines: tuple[PreviewLine, ...] = ()
    fault = ""
    try:
        read = read_employees(corrected, wishes.mapping, wishes.header_row)
    except DomainError as error:
        fault = str(error)
    else:
        everybody, units = staff_entries(read)
        known = known_people(office, everybody)
        entries = tuple(entry for entry in everybody if entry.number not in known)
        read = _with_unit_doubts(read, [unit.name for unit in unit_tree(office)])
        lines = _lines(corrected, read, known)
    header_row = guess.header_row or _fullest_row(sheet)
    titles = next((row.cells for row in sheet.rows if row.number == header_row), ())
    return StaffPreview(
        wishes=wishes,
        sheet=sheet,
        read_at=office.clock.local_now(),
        mapping=guess.mapping,
        headings=tuple(cell_text(cell) for cell in titles),
        header_row=header_row,
        entries=entries,
        units=units,
        lines=lines,
        fault=fault,
    )


def column_spec(name: str) -> ColumnSpec:
    """Return the specification of a field."""
    return next(spec for spec in EMPLOYEE_COLUMNS if spec.field == name)


def _with_unit_doubts(read: EmployeeImport, known: Sequence[str]) -> EmployeeImport:
    """Add a remark to rows whose unit nobody else has but is spelled almost like another."""
    used = Counter(row.unit_name for row in read.rows if row.unit_name)
    trusted = [*known, *(name for name, times in used.items() if times > 1)]
    meant = {name: probably_meant(name, trusted) for name, times in used.items() if times == 1}
    doubts = [
        RowProblem(
            row.number,
            "unit_name",
            f"Maksudnya {meant[row.unit_name]}? Bila tidak diubah, unit baru dibuat.",
            Severity.WARNING,
        )
        for row in read.rows
        if meant.get(row.unit_name)
    ]
    return replace(read, problems=(*read.problems, *doubts))


def _corrected(sheet: Sheet, mapping: Mapping[str, int], corrections: Corrections) -> Sheet:
    wanted: dict[int, dict[int, str]] = {}
    for (number, name), text in corrections.items():
        if name in mapping:
            wanted.setdefault(number, {})[mapping[name]] = text
    if not wanted:
        return sheet
    rows = tuple(
        _corrected_row(row, wanted[row.number]) if row.number in wanted else row
        for row in sheet.rows
    )
    return replace(sheet, rows=rows)


def _corrected_row(row: SheetRow, texts: Mapping[int, str]) -> SheetRow:
    cells = [*row.cells, *[None] * (max(texts) + 1 - len(row.cells))]
    for column, text in texts.items():
        cells[column] = text or None
    return replace(row, cells=tuple(cells), imprecise=row.imprecise - texts.keys())


def _lines(sheet: Sheet, read: EmployeeImport, known: Mapping[int, str]) -> tuple[PreviewLine, ...]:
    problems: dict[int, list[RowProblem]] = {}
    for problem in read.problems:
        problems.setdefault(problem.number, []).append(problem)
    kept = {row.number for row in read.rows} | problems.keys()
    return tuple(
        _line(row, read.guess.mapping, problems.get(row.number, []), known.get(row.number, ""))
        for row in data_rows(sheet, read.guess)
        if row.number in kept
    )


def _line(
    row: SheetRow, mapping: Mapping[str, int], problems: Sequence[RowProblem], known: str
) -> PreviewLine:
    texts = {name: row.text(column) for name, column in mapping.items()}
    texts["nip"] = _spaced(texts.get("nip", ""))
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    remarks: dict[str, str] = {"nip": known} if known else {}
    for problem in [*errors, *problems]:
        remarks.setdefault(problem.field, problem.sentence)
    if errors:
        state = LineState.BROKEN
    elif known:
        state = LineState.KNOWN
    else:
        state = LineState.NOTED if remarks else LineState.READY
    return PreviewLine(row.number, texts, remarks, state)


def _spaced(text: str) -> str:
    try:
        return parse_nip(text).spaced
    except DomainError:
        return text


def _fullest_row(sheet: Sheet) -> int:
    """Return the first row with the most cells: headings that name nothing we know."""
    top = sheet.rows[:_HEADINGS_WITHIN]
    return max(
        top, key=lambda row: (sum(cell is not None for cell in row.cells), -row.number)
    ).number
