"""Activity logs as spreadsheets: reading any column order, writing in the office's own order.

No published column order of BKN's e-Kinerja was found that could be checked, so the order in which
a log is written is a list that the office changes; `DEFAULT_ORDER` is only a proposal.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from pathlib import Path
from typing import Final

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.execution.daily_log_rules import clock_words
from asn_desktop.exchange.columns import ColumnGuess, ColumnSpec, data_rows, guess_columns
from asn_desktop.exchange.formats.open_document import write_open_document
from asn_desktop.exchange.tables import Sheet, SheetRow, read_sheet
from asn_desktop.exchange.workbook import OutputCell, OutputColumn, write_table
from asn_desktop.services.performance.daily_logs.importing import FileEntry, LogFile
from asn_desktop.services.performance.daily_logs.views import LogEntry, TypedEntry

LOG_COLUMNS: Final = (
    ColumnSpec("day", "Tanggal", ("tgl", "hari tanggal", "tanggal kegiatan"), required=True),
    ColumnSpec(
        "text",
        "Kegiatan",
        ("uraian kegiatan", "aktivitas", "uraian", "nama kegiatan", "kegiatan harian"),
        required=True,
    ),
    ColumnSpec("result", "Hasil kerja", ("rencana hasil kerja", "rhk", "skp", "kinerja")),
    ColumnSpec("quantity", "Jumlah", ("kuantitas", "volume", "output", "capaian", "realisasi")),
    ColumnSpec("unit", "Satuan", ("satuan output",)),
    ColumnSpec("starts", "Mulai", ("jam mulai", "waktu mulai")),
    ColumnSpec("ends", "Selesai", ("jam selesai", "waktu selesai")),
    ColumnSpec("minutes", "Menit", ("lama", "durasi", "lama menit", "waktu menit")),
)
DEFAULT_ORDER: Final = ("day", "text", "result", "quantity", "unit", "starts", "ends", "minutes")
TITLES: Final[Mapping[str, str]] = {spec.field: spec.title for spec in LOG_COLUMNS}
_WIDTHS: Final[Mapping[str, int]] = {"day": 14, "text": 60, "result": 50}


@dataclass(frozen=True, slots=True)
class ReadLog:
    """A file of activities with how its columns were understood."""

    file: LogFile
    guess: ColumnGuess


def read_activity_log(path: Path, mapping: Mapping[str, int] | None = None) -> ReadLog:
    """Read the activities of an xlsx, xls, ods or csv file.

    Raises:
        DomainError: it is no spreadsheet, or a required column is missing (named).
        StorageError: the file is gone, open in another program, or not readable.
    """
    sheet = read_sheet(path)
    guess = guess_columns(sheet, LOG_COLUMNS, mapping)
    missing = [spec.title for spec in guess.missing if spec.required]
    if missing:
        seen = ", ".join(f"“{title}”" for title in guess.unknown[:6])
        found = f" Judul yang terbaca: {seen}." if seen else ""
        raise DomainError(
            f"Kolom {' dan '.join(missing)} tidak ditemukan.{found} "
            "Perbaiki judul kolom di baris pertama, atau mulai dari templat."
        )
    return ReadLog(LogFile(sheet.file_name, sheet.digest, _entries(sheet, guess)), guess)


def write_activity_log(
    path: Path, title: str, entries: Iterable[LogEntry], order: Sequence[str] = DEFAULT_ORDER
) -> None:
    """Write activities in the wanted order of columns; the ending says which kind of file.

    Raises:
        DomainError: another ending than .xlsx, .csv or .ods.
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    columns = [OutputColumn(TITLES[field], _WIDTHS.get(field, 12)) for field in order]
    rows = [tuple(_cell(entry, field) for field in order) for entry in entries]
    if path.suffix.lower() == ".ods":
        write_open_document(path, title, columns, rows)
    else:
        write_table(path, title, columns, rows)


def column_order(text: str) -> tuple[str, ...]:
    """Read the office's order of columns, such as "Tanggal, Kegiatan, Menit"; "" is the default.

    Raises:
        DomainError: a name belongs to no column, or day and activity are missing.
    """
    if not text.strip():
        return DEFAULT_ORDER
    by_title = {title.casefold(): field for field, title in TITLES.items()}
    found = []
    for name in (part.strip() for part in text.split(",")):
        field = by_title.get(name.casefold())
        if field is None:
            raise DomainError(
                f"Kolom “{name}” tidak dikenal. Yang ada: {', '.join(TITLES.values())}.",
                field="order",
            )
        found.append(field)
    if len(set(found)) != len(found) or not {"day", "text"} <= set(found):
        raise DomainError(
            "Urutan kolom harus memuat Tanggal dan Kegiatan, masing-masing satu kali.",
            field="order",
        )
    return tuple(found)


def _entries(sheet: Sheet, guess: ColumnGuess) -> tuple[FileEntry, ...]:
    return tuple(_entry(row, guess.mapping) for row in data_rows(sheet, guess))


def _entry(row: SheetRow, mapping: Mapping[str, int]) -> FileEntry:
    def words(field: str) -> str:
        return row.text(mapping.get(field))

    def clock(field: str) -> str:
        cell = row.cell(mapping.get(field))
        if isinstance(cell, time):
            return f"{cell.hour:02d}.{cell.minute:02d}"
        if isinstance(cell, Decimal) and 0 < cell < 1:
            # A time of day that the sheet keeps as a share of the day.
            return clock_words(int((cell * 1440).to_integral_value()))
        return words(field)

    typed = TypedEntry(
        text=words("text"),
        # A blank day would mean today; in a file it is a gap, so it must not be empty.
        day=words("day") or "-",
        quantity=words("quantity"),
        unit=words("unit"),
        starts=clock("starts"),
        ends=clock("ends"),
        minutes=words("minutes"),
    )
    return FileEntry(row.number, typed, words("result"))


def _cell(entry: LogEntry, field: str) -> OutputCell:
    cells: dict[str, OutputCell] = {
        "day": entry.day,
        "text": entry.text,
        "result": entry.result_label,
        "quantity": entry.quantity,
        "unit": entry.unit,
        "starts": clock_words(entry.starts),
        "ends": clock_words(entry.ends),
        "minutes": entry.minutes,
    }
    return cells[field]
