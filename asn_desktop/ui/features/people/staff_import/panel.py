"""The import of a staff list as one widget: for its own page and for the first set-up."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.exchange.templates import write_employee_template
from asn_desktop.services.people.imports import StaffImport, import_staff, undo_staff_import
from asn_desktop.ui.features.people.staff_import.column_match import ColumnMatch
from asn_desktop.ui.features.people.staff_import.file_card import FileCard
from asn_desktop.ui.features.people.staff_import.preview_card import PreviewCard
from asn_desktop.ui.features.people.staff_import.repair_dialog import RepairDialog
from asn_desktop.ui.features.people.staff_import.staff_preview import (
    ReadingWishes,
    StaffPreview,
    preview_again,
    read_preview,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace
from asn_desktop.ui.kit.visibility import set_shown

SUFFIXES = (".xlsx", ".xls", ".ods", ".csv", ".txt")
_FILTER = f"Lembar kerja dan CSV ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
_TEMPLATE_NAME = "Templat_Daftar_Pegawai.xlsx"


class StaffImportPanel(QWidget):
    """Shows what a staff list would bring before anything is stored; then brings in all or none.

    The button that imports stands outside: it calls `import_people` and shows `ready_count`.
    The actor needs the right to manage people.

    Attributes:
        preview: the file in hand as read, or None.
        first_day: first day of the posts; None is 1 January of the current year.
        last_import: what the last import did, while it can still be taken back.

    Signals:
        changed: another file, another check, or nothing in hand; read `ready_count` anew.
        imported: the StaffImport, after everything is stored.
        undone: how many people were taken out again.
    """

    changed = Signal()
    imported = Signal(object)
    undone = Signal(int)

    def __init__(
        self,
        workplace: Workplace,
        parent: QWidget | None = None,
        *,
        first_day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.first_day = first_day
        self.preview: StaffPreview | None = None
        self.last_import: StaffImport | None = None
        self._importing = False
        workplace.tasks.crashed.connect(self._on_crashed)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.bar = MessageBar()
        column.addWidget(self.bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_start())
        self._stack.addWidget(self._make_file())
        column.addWidget(self._stack, 1)

    @property
    def ready_count(self) -> int:
        """How many people would come in now."""
        return len(self.preview.entries) if self.preview is not None else 0

    @property
    def skipped_count(self) -> int:
        """How many rows need correcting and would be left out now."""
        return len(self.preview.broken) if self.preview is not None else 0

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        name, _ = QFileDialog.getOpenFileName(self, "Pilih daftar pegawai", "", _FILTER)
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file for the preview."""
        self._read(ReadingWishes(path))

    def put_away(self) -> None:
        """Forget the file in hand; nothing of it was stored."""
        self.preview = None
        self._stack.setCurrentIndex(0)
        self.bar.set_notice(None)
        self.changed.emit()

    def save_template(self) -> None:
        """Ask where to and write an empty list with the headings this import recognises."""
        name, _ = QFileDialog.getSaveFileName(
            self, "Unduh templat", _TEMPLATE_NAME, "Buku kerja Excel (*.xlsx)"
        )
        if name:
            path = Path(name).with_suffix(".xlsx")
            work = partial(write_employee_template, path)
            self.workplace.tasks.read(self, work, partial(self._on_template, path), self._refused)

    def import_people(self) -> None:
        """Store all good rows or none; a reason not to is shown in the bar instead."""
        preview = self.preview
        if preview is None or self._importing:
            return
        if not preview.entries:
            self._show_nothing_ready(preview)
            return
        self._importing = True
        day = self.first_day or self.workplace.office.clock.today().replace(month=1, day=1)
        work = partial(
            import_staff,
            self.workplace.office,
            self.workplace.actor,
            preview.sheet.file_name,
            preview.digest,
            preview.entries,
            preview.units,
            day,
        )
        self.workplace.tasks.write(self, work, self._on_imported, self._refused)

    def undo_import(self) -> None:
        """Take the people of the last import out again."""
        if self.last_import is not None:
            self.undo_batch(self.last_import.batch_id)

    def undo_batch(self, batch_id: str) -> None:
        """Take the people of an import out again (slot)."""
        work = partial(undo_staff_import, self.workplace.office, self.workplace.actor, batch_id)
        self.workplace.tasks.write(self, work, self._on_undone, self._refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a spreadsheet dragged here (called by Qt)."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and Path(urls[0].toLocalFile()).suffix.lower() in SUFFIXES:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped (called by Qt)."""
        self.open_file(Path(event.mimeData().urls()[0].toLocalFile()))

    def _make_start(self) -> QWidget:
        card = Card(padding=8)
        card.body.addWidget(
            EmptyState(
                "Impor daftar pegawai dari berkas",
                "Daftar nominatif atau DUK dalam Excel, LibreOffice, atau CSV. Seret berkasnya "
                "ke sini, atau pilih.",
                [
                    StartAction(
                        "folder-open",
                        "Pilih daftar pegawai…",
                        "Tidak ada yang disimpan sebelum Anda menekan Impor.",
                        self.choose_file,
                    ),
                    StartAction(
                        "download-simple",
                        "Unduh templat",
                        "Buku kerja kosong dengan judul kolom yang dikenali.",
                        self.save_template,
                    ),
                ],
                sign="table-bold",
            )
        )
        scroll = ScrollColumn()
        scroll.body.addWidget(card)
        return scroll

    def _make_file(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.file = FileCard()
        self.file.other_wanted.connect(self.choose_file)
        self.file.template_wanted.connect(self.save_template)
        self.file.sheet_chosen.connect(self._on_sheet)
        self.columns = ColumnMatch()
        self.columns.mapping_chosen.connect(self._on_mapping)
        self.card = PreviewCard()
        self.card.repair_wanted.connect(self._on_repair)
        column.addWidget(self.file)
        column.addWidget(self.columns)
        column.addWidget(self.card, 1)
        return page

    def _read(self, wishes: ReadingWishes) -> None:
        work = partial(read_preview, self.workplace.office, wishes)
        self.workplace.tasks.read(self, work, self._show_preview, self._refused)

    def _read_again(self, preview: StaffPreview, wishes: ReadingWishes) -> None:
        work = partial(preview_again, self.workplace.office, preview, wishes)
        self.workplace.tasks.read(self, work, self._show_preview, self._refused)

    def _show_preview(self, preview: StaffPreview) -> None:
        first = self.preview is None or self.preview.sheet is not preview.sheet
        self.preview = preview
        self.file.set_preview(preview)
        self.columns.set_preview(preview)
        self.card.set_preview(preview)
        set_shown(self.card, not preview.fault)
        notice = None
        if preview.fault:
            notice = Notice(
                NoticeKind.DANGER, "Kolom belum lengkap.", preview.fault, closable=False
            )
        self.bar.set_notice(notice)
        self._stack.setCurrentIndex(1)
        if first:
            self.card.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_nothing_ready(self, preview: StaffPreview) -> None:
        if preview.fault:
            return
        words = (
            "Perbaiki baris yang ditandai dahulu."
            if preview.broken
            else "Semua orang di berkas ini sudah tercatat. Pilih berkas lain."
        )
        notice = Notice(NoticeKind.WARNING, "Tidak ada baris yang siap diimpor.", words)
        self.bar.set_notice(notice)

    def _on_sheet(self, name: str) -> None:
        if self.preview is not None:
            self._read(ReadingWishes(self.preview.wishes.path, name))

    def _on_mapping(self, mapping: dict[str, int]) -> None:
        preview = self.preview
        if preview is not None:
            row = preview.header_row
            self._read_again(preview, replace(preview.wishes, mapping=mapping, header_row=row))

    def _on_repair(self, line: int) -> None:
        preview = self.preview
        if preview is None:
            return
        wanted = line or next((entry.number for entry in preview.broken), 0)
        if not wanted:
            return
        dialog = RepairDialog(self, self.workplace, preview, wanted)
        dialog.run()
        self._show_preview(dialog.preview)
        self.card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_imported(self, result: StaffImport) -> None:
        self._importing = False
        self.last_import = result
        self.preview = None
        self._stack.setCurrentIndex(0)
        without = len(result.without_appraiser)
        rest = f"{number(without)} orang belum punya pejabat penilai." if without else ""
        self.bar.set_notice(
            Notice(
                NoticeKind.SUCCESS,
                f"{number(len(result.employee_ids))} pegawai sudah diimpor.",
                rest,
                "Urungkan",
                self.undo_import,
            )
        )
        self.changed.emit()
        self.imported.emit(result)

    def _on_undone(self, count: int) -> None:
        self.last_import = None
        words = f"{number(count)} pegawai dikeluarkan lagi."
        self.bar.set_notice(Notice(NoticeKind.INFO, "Impor diurungkan.", words))
        self.undone.emit(count)

    def _on_template(self, path: Path, _result: None) -> None:
        self.bar.set_notice(
            Notice(NoticeKind.SUCCESS, "Templat tersimpan.", f"{path.name} di {path.parent}.")
        )

    def _on_crashed(self) -> None:
        # Neither answer comes after a crash; the import can be tried again.
        self._importing = False

    def _refused(self, error: OfficeError) -> None:
        self._importing = False
        self.bar.set_notice(Notice(NoticeKind.DANGER, "Belum berhasil.", str(error)))
        self.changed.emit()
