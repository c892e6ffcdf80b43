"""Files of the daily log: read, look at, take over all or nothing; write."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.daily_logs.importing import (
    FileEntry,
    FileProblem,
    LogFile,
    check_log_file,
    take_over_log,
)
from asn_desktop.services.performance.daily_logs.views import LogMonth
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.page import Notice, NoticeKind
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.theme import px

if TYPE_CHECKING:
    from asn_desktop.ui.features.daily_log.daily_log_page import DailyLogPage

_FIELDS = {
    "day": "Tanggal",
    "text": "Kegiatan",
    "quantity": "Jumlah",
    "unit": "Satuan",
    "starts": "Mulai",
    "ends": "Selesai",
    "minutes": "Menit",
    "result_id": "Hasil kerja",
}


@dataclass(frozen=True, slots=True)
class _Preview:
    file: LogFile
    problems: tuple[FileProblem, ...]
    columns: str


@dataclass(frozen=True, slots=True)
class _Row:
    entry: FileEntry
    problems: tuple[FileProblem, ...]


class FileDeeds:
    """What the page does with files; the page tells how it went."""

    def __init__(self, page: DailyLogPage) -> None:
        self._page = page

    def read(self, path: Path) -> None:
        """Read a file and show what would be taken over."""
        place = self._page.workplace
        work = partial(_preview, place.office, place.actor, path)
        place.tasks.write(self._page, work, self._show_preview, self._on_refused)

    def write(self, path: Path, month: LogMonth) -> None:
        """Write the month in front."""
        place = self._page.workplace
        place.tasks.read(
            self._page, partial(_write, place.office, path, month), self._on_written,
            self._on_refused,
        )  # fmt: skip

    def _show_preview(self, preview: _Preview) -> None:
        if _PreviewDialog(self._page, preview).run():
            place = self._page.workplace
            work = partial(take_over_log, place.office, place.actor, preview.file)
            count = len(preview.file.entries)
            place.tasks.write(
                self._page, work, lambda _: self._on_taken_over(count), self._on_refused
            )

    def _on_taken_over(self, count: int) -> None:
        words = f"{number(count)} kegiatan dicatat. Tombol panah melingkar mengurungkannya."
        self._page.notice.emit(Notice(NoticeKind.SUCCESS, "Impor selesai.", words))
        self._page.refresh()

    def _on_written(self, path: Path) -> None:
        self._page.notice.emit(Notice(NoticeKind.SUCCESS, "Tersimpan.", str(path.name)))

    def _on_refused(self, error: OfficeError) -> None:
        self._page.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


class _PreviewDialog(Dialog):
    """Every row of the file, those with an error first; nothing is stored before the button."""

    def __init__(self, page: DailyLogPage, preview: _Preview) -> None:
        count, wrong = len(preview.file.entries), len({p.number for p in preview.problems})
        super().__init__(
            page,
            "Impor catatan harian",
            caption=f"{preview.file.name} · {number(count)} baris · {preview.columns}",
            width=860,
            submit_label="" if wrong or not count else f"&Impor {number(count)} kegiatan",
            submit_word="impor",
        )
        words = "Semua baris dapat diimpor. Impor dapat diurungkan sesudahnya."
        if wrong:
            words = (
                f"{number(wrong)} baris perlu diperbaiki di berkasnya. "
                "Belum ada yang disimpan; perbaiki, lalu impor lagi."
            )
        sentence = Text(words, "small_strong", "danger" if wrong else "text", wrap=True)
        sentence.setObjectName("preview_words")
        self.body.addWidget(sentence)
        of_row: dict[int, list[FileProblem]] = {}
        for problem in preview.problems:
            of_row.setdefault(problem.number, []).append(problem)
        rows = [_Row(e, tuple(of_row.get(e.number, ()))) for e in preview.file.entries]
        rows.sort(key=lambda row: (not row.problems, row.entry.number))
        table = DataTable("Baris berkas", row_height=48)
        table.setMinimumHeight(px(300))
        model: RowsModel[_Row] = RowsModel(_COLUMNS, lambda row: str(row.entry.number), self)
        table.setModel(model)
        model.set_rows(rows)
        self.body.addWidget(table)


def _problem_words(row: _Row) -> str:
    if not row.problems:
        return "Dapat diimpor"
    return "; ".join(
        f"{_FIELDS.get(problem.field, 'Baris')}: {problem.sentence}" for problem in row.problems
    )


_COLUMNS: tuple[Column[_Row], ...] = (
    Column("number", "Baris", lambda row: str(row.entry.number), width=64),
    Column("day", "Tanggal", lambda row: row.entry.typed.day, width=116),
    Column(
        "text",
        "Kegiatan",
        lambda row: row.entry.typed.text,
        subtext=_problem_words,
        subtext_ink=lambda row: "danger" if row.problems else "text2",
        icon=lambda row: (
            ("warning-circle-fill", "danger") if row.problems else ("check-bold", "success")
        ),
    ),
    Column("minutes", "Menit", lambda row: row.entry.typed.minutes, width=80),
)


def _preview(office: Office, actor: Actor, path: Path) -> _Preview:
    # Loaded when a file is read: the parser must not slow down the start of the program.
    from asn_desktop.exchange.activity_log import TITLES, read_activity_log

    read = read_activity_log(path)
    known = ", ".join(TITLES[field] for field in TITLES if field in read.guess.mapping)
    return _Preview(read.file, check_log_file(office, actor, read.file), f"Kolom: {known}")


def _write(office: Office, path: Path, month: LogMonth) -> Path:
    # Loaded when a file is written: the writer must not slow down the start of the program.
    from asn_desktop.exchange.activity_log import column_order, write_activity_log
    from asn_desktop.services.office.settings import settings_of

    order = column_order(settings_of(office).activity_log_order)
    title = f"Catatan harian {month.employee_name} {month.month:02d}-{month.year}"
    write_activity_log(path, title, reversed(month.entries), order)
    return path
