"""Reads one sheet of an xlsx, xls, ods or csv file into plain rows, whatever its condition."""

import hashlib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Any

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.exchange.formats import comma_text, legacy_workbook, limits, spreadsheet_guard
from asn_desktop.exchange.formats.spreadsheet_guard import FileKind

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Cell = str | Decimal | date | datetime | time | None

_TEXT_SUFFIXES = frozenset({".csv", ".txt", ".tsv"})
_EXCEL_DIGITS = 15
_SHORT_TEXT = 40
_NOTHING_LOST: frozenset[int] = frozenset()
_EXPONENT_TEXT = re.compile(r"\s*\d+(?:[.,]\d+)?[eE]\+?\d+\s*")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as the user sees it.

    Attributes:
        number: row number as shown by Excel, from 1.
        cells: values from column A on; trailing empty cells are left out.
        imprecise: indices of numbers that lost digits (above 15 digits, or exponent form).
    """

    number: int
    cells: tuple[Cell, ...]
    imprecise: frozenset[int] = frozenset()

    def cell(self, column: int | None) -> Cell:
        """Return the value in a column (from 0), None when absent."""
        if column is None or not 0 <= column < len(self.cells):
            return None
        return self.cells[column]

    def text(self, column: int | None) -> str:
        """Return the value in a column as trimmed text with single spaces."""
        return cell_text(self.cell(column))

    @property
    def is_blank(self) -> bool:
        """Whether no cell holds anything but spaces."""
        return all(
            cell is None or (isinstance(cell, str) and not cell.strip()) for cell in self.cells
        )


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file.

    Attributes:
        file_name: name without folder.
        sheet_name: the sheet read; "" for csv.
        sheets: names of all visible sheets the user may choose from.
        rows: every row up to the last used one, blank rows included.
        digest: SHA-256 of the file, hexadecimal, to recognise a file imported before.
    """

    file_name: str
    sheet_name: str
    sheets: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    digest: str


def read_sheet(path: Path, sheet_name: str | None = None) -> Sheet:
    """Read one sheet; without a name the first visible sheet that holds anything.

    The kind of file is told by its content, not its extension. Macros are never run;
    formulas give the value Excel stored last.

    Raises:
        DomainError: not a spreadsheet, empty, damaged, protected, above a limit.
        StorageError: the file is gone, open in another program, or not readable.
    """
    content = _read_bytes(path)
    if not content:
        raise DomainError("Berkas kosong. Pilih berkas lain yang berisi data.")
    kind = spreadsheet_guard.recognise_kind(content)
    names: tuple[str, ...]
    if kind is FileKind.TEXT:
        if path.suffix.lower() not in _TEXT_SUFFIXES:
            raise DomainError(limits.NOT_A_SPREADSHEET)
        name, names, rows = "", ("",), _text_rows(content)
    else:
        name, names, rows = _workbook_rows(content, kind, sheet_name)
    if not rows:
        raise DomainError("Lembar ini tidak berisi data. Pilih lembar atau berkas lain.")
    return Sheet(path.name, name, names, rows, hashlib.sha256(content).hexdigest())


def cell_text(cell: Cell) -> str:
    """Return a value as trimmed text with single spaces; dates as dd/mm/yyyy."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        whole = cell.to_integral_value()
        return f"{whole:f}" if cell == whole else f"{cell:f}".replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H.%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, time):
        return f"{cell:%H.%M}"
    return " ".join(cell.split())


def describe_read_failure(error: OSError, name: str) -> StorageError:
    """Turn a refusal of the operating system into a sentence for the user."""
    if isinstance(error, FileNotFoundError):
        sentence = (
            f'Berkas "{name}" tidak ditemukan lagi. '
            "Mungkin dipindahkan atau flash disk dicabut; pilih berkasnya lagi."
        )
    elif isinstance(error, PermissionError):
        sentence = (
            f'Berkas "{name}" sedang dibuka program lain atau tidak boleh dibaca. '
            "Tutup berkas itu di Excel, lalu coba lagi."
        )
    elif isinstance(error, IsADirectoryError):
        sentence = f'"{name}" adalah folder. Pilih berkas di dalamnya.'
    else:
        sentence = (
            f'Berkas "{name}" tidak dapat dibaca dari media penyimpanan. '
            "Salin ke komputer ini, lalu coba lagi."
        )
    return StorageError(sentence, technical=str(error))


def _read_bytes(path: Path) -> bytes:
    limit = limits.MAX_FILE_BYTES
    try:
        with path.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        raise describe_read_failure(error, path.name) from error
    if len(content) > limit:
        raise DomainError(
            f"Berkas lebih besar dari {limit // 1024 // 1024} MB. "
            "Salin hanya lembar yang diperlukan ke berkas baru, lalu coba lagi."
        )
    return content


def _text_rows(content: bytes) -> tuple[SheetRow, ...]:
    records = comma_text.read_records(content)
    width = 0
    rows: list[SheetRow] = []
    for number, record in enumerate(records, start=1):
        width = max(width, len(record))
        limits.check_extent(number, width)
        rows.append(_row(number, record))
    return _without_blank_end(rows)


def _workbook_rows(
    content: bytes, kind: FileKind, sheet_name: str | None
) -> tuple[str, tuple[str, ...], tuple[SheetRow, ...]]:
    # Imported here: the parser must not slow down the start of the program.
    from python_calamine import CalamineError, PasswordError, load_workbook

    if kind is FileKind.XLS:
        content = legacy_workbook.made_safe(content)
    else:
        spreadsheet_guard.check_packed(content, kind)
    try:
        workbook = load_workbook(io.BytesIO(content))
        return _chosen_rows(workbook, sheet_name)
    except PasswordError as error:
        raise DomainError(limits.PASSWORD) from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise DomainError(limits.DAMAGED) from error
    except BaseException as error:
        # WORKAROUND: a panic inside the Rust parser arrives as a BaseException of its own.
        if type(error).__name__ != "PanicException":
            raise
        raise DomainError(limits.DAMAGED) from error


def _chosen_rows(
    workbook: "CalamineWorkbook", sheet_name: str | None
) -> tuple[str, tuple[str, ...], tuple[SheetRow, ...]]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [item for item in workbook.sheets_metadata if item.typ is SheetTypeEnum.WorkSheet]
    visible = [item for item in sheets if item.visible is SheetVisibleEnum.Visible] or sheets
    names = tuple(item.name for item in visible)
    if not names:
        raise DomainError("Buku kerja ini tidak memiliki lembar data. Pilih berkas lain.")
    if sheet_name is not None and sheet_name not in names:
        raise DomainError(f'Lembar "{sheet_name}" tidak ada lagi di berkas. Pilih lembar lain.')
    for name in (sheet_name,) if sheet_name is not None else names:
        rows = _sheet_rows(workbook.get_sheet_by_name(name))
        if rows:
            return name, names, rows
    return sheet_name or names[0], names, ()


def _sheet_rows(sheet: "CalamineSheet") -> tuple[SheetRow, ...]:
    if sheet.start is None or sheet.end is None:
        return ()
    limits.check_extent(sheet.end[0] + 1, sheet.end[1] + 1)
    # The parser gives every row from the first one, but only the columns from the first used.
    margin = [None] * sheet.start[1]
    return _without_blank_end(
        [_row(number, margin + values) for number, values in enumerate(sheet.iter_rows(), start=1)]
    )


def _row(number: int, values: Sequence[Any]) -> SheetRow:
    cells = [_cell(value) for value in values]
    while cells and cells[-1] is None:
        cells.pop()
    lost = [index for index, value in enumerate(values[: len(cells)]) if _lost_digits(value)]
    return SheetRow(number, tuple(cells), frozenset(lost) if lost else _NOTHING_LOST)


def _cell(value: Any) -> Cell:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, str):
        # The same few words fill whole columns: kept once, a large sheet takes half the memory.
        return intern(value) if len(value) <= _SHORT_TEXT else value
    return value if isinstance(value, date | time) else str(value)


@lru_cache(maxsize=4096)
def _number(value: float) -> Decimal:
    """Return a number as Excel shows it; answers and ages come hundred thousand times."""
    return Decimal(f"{value:.{_EXCEL_DIGITS}g}")


def _lost_digits(value: Any) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return abs(value) >= 10**_EXCEL_DIGITS
    has_exponent = isinstance(value, str) and ("e" in value or "E" in value)
    return has_exponent and _EXPONENT_TEXT.fullmatch(value) is not None


def _without_blank_end(rows: Iterable[SheetRow]) -> tuple[SheetRow, ...]:
    kept = list(rows)
    while kept and kept[-1].is_blank:
        kept.pop()
    return tuple(kept)
