"""Writes plain lists to .xlsx and .csv files that no spreadsheet program can misread."""

import csv
import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING

from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.exchange.columns import ColumnSpec
from asn_desktop.exchange.formats import comma_text
from asn_desktop.exchange.tables import cell_text

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

OutputCell = str | int | Decimal | date | datetime | None

_HEADING_ROW = 2
_EXCEL_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_SHEET_NAME_LENGTH = 31
_TOO_MANY = (
    "Daftar ini lebih panjang daripada yang muat dalam satu lembar Excel. "
    "Persempit dengan saringan, lalu ekspor lagi."
)
_OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd/mm/yyyy",
}


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """One column of a list.

    Attributes:
        title: Indonesian heading.
        width: width in characters on the sheet.
    """

    title: str
    width: int = 18


@dataclass(frozen=True, slots=True)
class OutputTable:
    """One list on a sheet of its own."""

    title: str
    columns: Sequence[OutputColumn]
    rows: Iterable[Sequence[OutputCell]]


def write_tables(path: Path, title: str, tables: Sequence[OutputTable]) -> None:
    """Write several lists into one .xlsx, a sheet for each; otherwise as `write_table`.

    Raises:
        DomainError: more rows than a sheet holds, or another ending.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    # Imported here: the writer must not slow down the start of the program.
    from xlsxwriter import Workbook

    if path.suffix.lower() != ".xlsx":
        raise DomainError("Nama berkas harus berakhiran .xlsx. Perbaiki nama berkasnya.")
    with (
        _complete_file(path) as stream,
        Workbook(stream, {**_OPTIONS, "constant_memory": True}) as book,
    ):
        book.set_properties({"title": title})
        for table in tables:
            _write_list(book, table.title, table.columns, table.rows)


def write_table(
    path: Path,
    title: str,
    columns: Sequence[OutputColumn],
    rows: Iterable[Sequence[OutputCell]],
) -> None:
    """Write a list; the ending of the path says which kind (.xlsx or .csv).

    Text is always written as text, so a NIP keeps its digits and a text that begins with "="
    is never calculated. A csv carries headings and rows only; texts that Excel would calculate
    get an apostrophe in front, which `read_sheet` takes away again. The file appears only when
    it is complete.

    Raises:
        DomainError: more rows than a sheet holds, or another ending.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    writers: dict[str, Callable[[IO[bytes]], None]] = {
        ".xlsx": lambda stream: _write_xlsx(stream, title, columns, rows),
        ".csv": lambda stream: _write_csv(stream, columns, rows),
    }
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise DomainError("Nama berkas harus berakhiran .xlsx atau .csv. Perbaiki nama berkasnya.")
    with _complete_file(path) as stream:
        writer(stream)


def write_template(
    path: Path, title: str, specs: Sequence[ColumnSpec], hints: dict[str, str]
) -> None:
    """Write an empty .xlsx with the headings an import expects and a sheet of instructions.

    Args:
        path: where to write.
        title: name of the data sheet.
        specs: the columns in order.
        hints: field -> Indonesian instruction for the sheet "Petunjuk".

    Raises:
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    # Imported here: the writer must not slow down the start of the program.
    from xlsxwriter import Workbook

    with _complete_file(path) as stream, Workbook(stream, {**_OPTIONS, "in_memory": True}) as book:
        heading = _heading_format(book)
        as_text = book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(_sheet_name(title))
        guide = book.add_worksheet("Petunjuk")
        guide.set_column(0, 0, 24)
        guide.set_column(1, 2, 60)
        guide.write_row(0, 0, ("Kolom", "Cara mengisi", "Wajib"), heading)
        for index, spec in enumerate(specs):
            sheet.set_column(index, index, max(16, len(spec.title) + 4), as_text)
            sheet.write_string(0, index, spec.title, heading)
            guide.write_string(index + 1, 0, spec.title)
            guide.write_string(index + 1, 1, hints.get(spec.field, ""))
            guide.write_string(index + 1, 2, "Ya" if spec.required else "Tidak")
        sheet.freeze_panes(1, 0)


def _write_xlsx(
    stream: IO[bytes],
    title: str,
    columns: Sequence[OutputColumn],
    rows: Iterable[Sequence[OutputCell]],
) -> None:
    # Imported here: the writer must not slow down the start of the program.
    from xlsxwriter import Workbook

    # Rows go to a temporary file one by one, so a long list does not fill the memory.
    with Workbook(stream, {**_OPTIONS, "constant_memory": True}) as book:
        book.set_properties({"title": title})
        _write_list(book, title, columns, rows)


def _write_list(
    book: "Workbook",
    title: str,
    columns: Sequence[OutputColumn],
    rows: Iterable[Sequence[OutputCell]],
) -> None:
    sheet = book.add_worksheet(_sheet_name(title))
    moment = book.add_format({"num_format": "dd/mm/yyyy hh.mm"})
    for index, column in enumerate(columns):
        sheet.set_column(index, index, column.width)
    sheet.write_string(0, 0, _fitting(title), book.add_format({"bold": True, "font_size": 14}))
    heading = _heading_format(book)
    for index, column in enumerate(columns):
        sheet.write_string(_HEADING_ROW, index, column.title, heading)
    last = _HEADING_ROW
    for row in rows:
        last += 1
        if last >= _EXCEL_ROWS:
            raise DomainError(_TOO_MANY)
        for index, value in enumerate(row):
            _write_cell(sheet, last, index, value, moment)
    sheet.freeze_panes(_HEADING_ROW + 1, 0)
    if columns:
        sheet.autofilter(_HEADING_ROW, 0, last, len(columns) - 1)


def _write_cell(
    sheet: "Worksheet", row: int, column: int, value: OutputCell, moment: "Format"
) -> None:
    if value is None:
        return
    if isinstance(value, str):
        sheet.write_string(row, column, _fitting(value))
    elif isinstance(value, datetime):
        sheet.write_datetime(row, column, value.replace(tzinfo=None), moment)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value)
    else:
        sheet.write_number(row, column, value)


def _write_csv(
    stream: IO[bytes], columns: Sequence[OutputColumn], rows: Iterable[Sequence[OutputCell]]
) -> None:
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    # Every text is quoted, so a comma inside one is never taken for a separator.
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow([column.title for column in columns])
    writer.writerows([_csv_text(value) for value in row] for row in rows)
    text.flush()
    text.detach()


def _csv_text(value: OutputCell) -> str:
    if isinstance(value, str):
        return comma_text.harmless(value.replace("\x00", ""))
    return cell_text(Decimal(value) if isinstance(value, int) else value)


@contextmanager
def _complete_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file beside the wanted one and give it the wanted name only when it is whole."""
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as error:
        raise describe_write_failure(error, path.name) from error
    finally:
        _remove(partial)


def describe_write_failure(error: OSError, name: str) -> StorageError:
    """Turn a refusal of the operating system into a sentence for the user."""
    if isinstance(error, PermissionError):
        sentence = (
            f'Berkas "{name}" tidak dapat ditulis karena sedang dibuka program lain atau '
            "foldernya terkunci. Tutup berkas itu di Excel atau pilih folder lain, lalu coba lagi."
        )
    elif isinstance(error, FileNotFoundError | NotADirectoryError):
        sentence = (
            f'Folder untuk "{name}" tidak ditemukan. Pilih folder lain, atau pasang kembali '
            "flash disk, lalu coba lagi."
        )
    else:
        sentence = (
            f'Berkas "{name}" gagal ditulis; mungkin media penyimpanan penuh. '
            "Kosongkan ruang atau pilih tempat lain, lalu coba lagi."
        )
    return StorageError(sentence, technical=str(error))


def _remove(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # The medium is gone with the file; the first refusal is the one to tell.
        return


def _heading_format(book: "Workbook") -> "Format":
    return book.add_format({"bold": True, "bg_color": "#DDE6F0", "text_wrap": True, "border": 1})


def _fitting(text: str) -> str:
    """Shorten a text Excel could not hold; the writer would drop it without a word."""
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def _sheet_name(title: str) -> str:
    """Return a title as a name Excel accepts for a sheet."""
    kept = "".join(" " if sign in "[]:*?/\\" else sign for sign in title).strip(" '")
    return kept[:_SHEET_NAME_LENGTH].strip(" '") or "Daftar"
