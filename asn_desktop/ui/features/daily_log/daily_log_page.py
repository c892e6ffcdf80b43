"""The daily log: one line for each activity, a month at a time, with sums per result."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, number
from asn_desktop.domain.performance.execution.daily_log_rules import length_words
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.daily_logs.editing import (
    add_entry,
    change_entry,
    copy_last_day,
    remove_entries,
    remove_entry,
)
from asn_desktop.services.performance.daily_logs.importing import undo_log_import
from asn_desktop.services.performance.daily_logs.reading import (
    log_month,
    log_suggestions,
    readable_logs,
)
from asn_desktop.services.performance.daily_logs.views import (
    LogEntry,
    LogMonth,
    LogReader,
    LogSuggestion,
    TypedEntry,
)
from asn_desktop.ui.features.daily_log.entry_bar import EntryBar
from asn_desktop.ui.features.daily_log.files import FileDeeds
from asn_desktop.ui.features.daily_log.month_parts import COLUMNS, MonthBar, TotalsCard
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel

SUFFIXES = "Lembar kerja (*.xlsx *.ods *.csv)"


@dataclass(frozen=True, slots=True)
class _Found:
    month: LogMonth
    people: tuple[LogReader, ...]
    suggestions: tuple[LogSuggestion, ...]


class DailyLogPage(Page):
    """Own log to write, logs of the own people to read.

    Attributes:
        entry: where a line is typed.
        table: the lines of the month.
    """

    help_topic = "daily_log"
    keys = (("Enter", "simpan baris"), ("Ctrl+D", "salin hari terakhir"), ("Del", "hapus"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        today = workplace.office.clock.today()
        self._place = (today.year, today.month)
        self._employee_id = ""
        self._month: LogMonth | None = None
        self._files = FileDeeds(self)
        self._make_header()
        self.bar = MonthBar()
        self.bar.moved.connect(self._on_moved)
        self.bar.person_chosen.connect(self._on_person)
        self.entry = EntryBar()
        self.entry.typed.connect(self._on_typed)
        card = Card(padding=0)
        card.flush()
        self.table = DataTable("Catatan harian", row_height=52)
        self.table.setObjectName("daily_log")
        self._rows: RowsModel[LogEntry] = RowsModel(COLUMNS, lambda entry: entry.id, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._on_opened)
        card.body.addWidget(self.table)
        self.totals = TotalsCard()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self.totals)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.entry)
        column.addLayout(row, 1)
        for key, deed in (
            ("Ctrl+D", self._on_copy),
            ("Ctrl+P", self._on_print),
            ("Delete", self._on_delete),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)
        self.set_title("Catatan harian")

    def header_actions(self) -> list[QWidget]:
        """Return copying, files and printing."""
        return [self._copy, self._import, self._export, self._undo, self._print]

    def load(self, **arguments: object) -> None:
        """Show the log of `employee_id`, or the reader's own, in `year` and `month`."""
        self._employee_id = str(arguments.get("employee_id") or "")
        year, month = arguments.get("year"), arguments.get("month")
        if isinstance(year, int) and isinstance(month, int):
            self._place = (year, month)
        self.refresh()

    def refresh(self) -> None:
        """Read the month again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, *self._place, self._employee_id)
        place.tasks.write(self, work, self._show, self._on_refused)

    def can_leave(self) -> bool:
        """Say it when a typed line was not stored."""
        if self.entry.has_typing and self._month is not None and self._month.can_edit:
            self.entry.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.notice.emit(
                Notice(
                    NoticeKind.WARNING,
                    "Satu baris belum disimpan.",
                    "Tekan Enter untuk menyimpan, atau kosongkan tulisannya.",
                )
            )
            return False
        return True

    @property
    def month(self) -> LogMonth | None:
        """The month in front."""
        return self._month

    def _make_header(self) -> None:
        self._copy = SecondaryButton("Salin &hari terakhir", "copy")
        self._copy.setObjectName("log_copy")
        self._copy.clicked.connect(self._on_copy)
        self._import = IconButton("upload-simple", "Impor lembar kerja…", framed=True)
        self._import.setObjectName("log_import")
        self._import.clicked.connect(self._on_import)
        self._export = IconButton("download-simple", "Simpan sebagai lembar kerja…", framed=True)
        self._export.setObjectName("log_export")
        self._export.clicked.connect(self._on_export)
        self._undo = IconButton("arrow-counter-clockwise", "Urungkan impor terakhir", framed=True)
        self._undo.setObjectName("log_undo_import")
        self._undo.setProperty("starts_hidden", True)
        self._undo.clicked.connect(self._on_undo_import)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("log_print")
        self._print.clicked.connect(self._on_print)

    def _show(self, found: _Found) -> None:
        month = self._month = found.month
        kept = self.table.current_key
        self.bar.show_month(month, found.people, self.workplace.office.clock.today())
        self.entry.set_results(month.choices)
        self.entry.set_suggestions(found.suggestions)
        set_shown(self.entry, month.can_edit)
        for button in (self._copy, self._import):
            set_shown(button, month.can_edit)
            button.setProperty("starts_hidden", not month.can_edit)
        has_import = month.latest_import is not None
        set_shown(self._undo, has_import)
        self._undo.setProperty("starts_hidden", not has_import)
        if month.latest_import is not None:
            self._undo.setToolTip(f"Urungkan impor {month.latest_import[1]}")
        self._rows.set_rows(month.entries)
        self.totals.show_totals(month.totals)
        whose = "" if month.can_edit else f" — {month.employee_name}"
        count = len(month.entries)
        minutes = sum(entry.minutes or 0 for entry in month.entries)
        self.set_title(
            f"Catatan harian{whose}", f"{number(count)} kegiatan · {length_words(minutes)}"
        )
        if month.entries:
            here = kept if self._rows.line_of(kept) >= 0 else month.entries[0].id
            self.table.select_key(here)
        if month.can_edit and not self.entry.has_typing:
            self.entry.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self, year: int, month: int) -> None:
        self._place = (year, month)
        self.refresh()

    def _on_person(self, employee_id: str) -> None:
        self._employee_id = employee_id
        self.refresh()

    def _on_typed(self, typed: TypedEntry, entry_id: str, revision: int) -> None:
        place = self.workplace
        work = (
            partial(change_entry, place.office, place.actor, entry_id, typed, revision)
            if entry_id
            else partial(add_entry, place.office, place.actor, typed)
        )
        place.tasks.write(self, work, self._on_stored, self.entry.show_error)

    def _on_stored(self, _key: object) -> None:
        self.entry.clear()
        self.saved.emit("Tersimpan")
        self.refresh()

    def _on_opened(self, key: str) -> None:
        entry = self._rows.row_at(self._rows.line_of(key))
        if entry is not None and self._month is not None and self._month.can_edit:
            self.entry.edit(entry)

    def _on_copy(self) -> None:
        place = self.workplace
        work = partial(copy_last_day, place.office, place.actor, self.entry.day.text())
        place.tasks.write(self, work, self._on_copied, self._on_refused)

    def _on_copied(self, copied: tuple[date, tuple[str, ...]]) -> None:
        source, ids = copied
        place = self.workplace

        def take_back() -> None:
            work = partial(remove_entries, place.office, place.actor, ids)
            place.tasks.write(self, work, lambda _: self.refresh(), self._on_refused)

        self.undoable.emit(f"{len(ids)} kegiatan {date_short(source)} disalin.", take_back)
        self.refresh()

    def _on_delete(self) -> None:
        if self._month is None or not self._month.can_edit or not self.table.hasFocus():
            return
        key, place = self.table.current_key, self.workplace
        if not key:
            return

        def removed(typed: TypedEntry) -> None:
            self.undoable.emit("Baris dihapus.", partial(self._on_typed, typed, "", 0))
            self.refresh()

        work = partial(remove_entry, place.office, place.actor, key)
        place.tasks.write(self, work, removed, self._on_refused)

    def _on_import(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, "Impor catatan harian", "", "Lembar kerja (*.xlsx *.xls *.ods *.csv)"
        )
        if name:
            self._files.read(Path(name))

    def _on_export(self) -> None:
        if self._month is None:
            return
        proposed = f"Catatan_Harian_{self._place[0]}-{self._place[1]:02d}.xlsx"
        name, _kind = QFileDialog.getSaveFileName(self, "Simpan catatan harian", proposed, SUFFIXES)
        if name:
            self._files.write(Path(name), self._month)

    def _on_undo_import(self) -> None:
        if self._month is None or self._month.latest_import is None:
            return
        place = self.workplace
        work = partial(undo_log_import, place.office, place.actor, self._month.latest_import[0])
        place.tasks.write(self, work, self._on_import_undone, self._on_refused)

    def _on_import_undone(self, count: int) -> None:
        words = f"{number(count)} kegiatan dari impor itu dihapus."
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Impor diurungkan.", words))
        self.refresh()

    def _on_print(self) -> None:
        if self._month is not None:
            year, month = self._place
            key = f"{self._month.employee_id}:{year}-{month:02d}"
            self.open_page.emit("print", {"document": "daily_log", "id": key})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _read(office: Office, actor: Actor, year: int, month: int, employee_id: str) -> _Found:
    own = not employee_id or employee_id == actor.employee_id
    return _Found(
        log_month(office, actor, year, month, employee_id),
        readable_logs(office, actor),
        log_suggestions(office, actor) if own else (),
    )
