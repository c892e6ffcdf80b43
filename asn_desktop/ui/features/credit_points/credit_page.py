"""Credit points of functional posts: everybody at the left, one person at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.credit.editing import (
    EntryForm,
    add_entry,
    remove_entry,
    save_detail,
    save_document,
    save_old_balance,
)
from asn_desktop.services.performance.credit.reading import credit_list, credit_view
from asn_desktop.services.performance.credit.views import CreditLine, CreditView
from asn_desktop.ui.features.credit_points.dialogs import (
    BalanceDialog,
    DetailDialog,
    DocumentDialog,
    EntryDialog,
)
from asn_desktop.ui.features.credit_points.export import export_credit
from asn_desktop.ui.features.credit_points.person_card import PersonCard
from asn_desktop.ui.features.credit_points.words import CREDIT_PAPERS, PEOPLE
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

_LEAST_LIST = 330


@dataclass(frozen=True, slots=True)
class _Found:
    years: tuple[int, ...]
    lines: tuple[CreditLine, ...]


class CreditPage(Page):
    """Who has how many credit points, and the papers of each.

    Attributes:
        table: one row for each person.
        card: the person in front.
    """

    help_topic = "credit_points"
    keys = (("↑↓", "pilih pegawai"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = workplace.office.clock.today().year
        self._wanted = ""
        self._view: CreditView | None = None
        self.year = combo_box([], compact=True)
        self.year.setObjectName("credit_year")
        self.year.setAccessibleName("Tahun")
        self.year.activated.connect(self._on_year)
        self._export = SecondaryButton("Simpan &Excel…", "table")
        self._export.setObjectName("credit_export")
        self._export.clicked.connect(self._ask_export)
        self.rows: RowsModel[CreditLine] = RowsModel(PEOPLE, lambda line: line.employee_id, self)
        self.table = DataTable("Pegawai dengan angka kredit", row_height=52)
        self.table.setObjectName("credit_people")
        self.table.setModel(self.rows)
        self.table.selectionModel().currentRowChanged.connect(self._on_person)
        self.card = PersonCard()
        self._connect_card()
        self._build()
        self.set_title("Angka kredit")

    def header_actions(self) -> list[QWidget]:
        """Return the year and the way to a spreadsheet."""
        return [self.year, self._export]

    def load(self, **arguments: object) -> None:
        """Show a `year`, with an `employee_id` in front."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self._year
        self._wanted = str(arguments.get("employee_id") or "")
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, self._year)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        left = Card(padding=0)
        left.flush()
        left.setMinimumWidth(px(_LEAST_LIST))
        left.body.addWidget(self.table)
        row.addWidget(left, 5)
        row.addWidget(self.card, 7)
        self._stack.addWidget(both)
        self._stack.addWidget(
            EmptyState(
                "Belum ada pegawai",
                "Angka kredit dihitung untuk pegawai dengan jabatan fungsional. Isi jabatan dan "
                "jenjangnya di halaman Pegawai.",
                sign="clock-bold",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)

    def _connect_card(self) -> None:
        card = self.card
        card.detail_pressed.connect(self._edit_detail)
        card.balance_pressed.connect(self._edit_balance)
        card.entry_pressed.connect(self._add_entry)
        card.entry_removed.connect(self._remove_entry)
        card.document_pressed.connect(self._edit_document)
        card.print_pressed.connect(self._print)

    def _show(self, found: _Found) -> None:
        kept = self._wanted or self.table.current_key
        self._wanted = ""
        self.year.clear()
        for year in found.years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(self._year))
        self.rows.set_rows(found.lines)
        self._stack.setCurrentIndex(0 if found.lines else 1)
        set_shown(self._export, bool(found.lines))
        functional = sum(line.level is not None for line in found.lines)
        self.set_title("Angka kredit", f"{number(functional)} jabatan fungsional, {self._year}")
        if found.lines:
            keys = {line.employee_id for line in found.lines}
            self.table.select_key(kept if kept in keys else found.lines[0].employee_id)
            self._on_person()

    def _on_year(self) -> None:
        self._year = int(self.year.currentData())
        self.refresh()

    def _on_person(self, *_indexes: object) -> None:
        key = self.table.current_key
        if key:
            place = self.workplace
            work = partial(credit_view, place.office, place.actor, key, self._year)
            place.tasks.read(self, work, self._show_person, self._on_refused)

    def _show_person(self, view: CreditView) -> None:
        if view.employee_id == self.table.current_key and view.year == self._year:
            self._view = view
            self.card.show_view(view)

    def _edit_detail(self) -> None:
        view = self._view
        if view is None:
            return
        dialog = DetailDialog(self, view.detail, self.workplace.office.clock.today())
        if dialog.run():
            same = dialog.form.valid_from == view.detail.valid_from
            revision = view.detail.revision if same else None
            self._write(save_detail, view.employee_id, dialog.form, revision)

    def _edit_balance(self) -> None:
        view = self._view
        if view is None:
            return
        dialog = BalanceDialog(self, view.old)
        if dialog.run():
            values = (dialog.points, dialog.until, dialog.number, view.old.revision)
            self._write(save_old_balance, view.employee_id, *values)

    def _add_entry(self) -> None:
        view = self._view
        if view is None or view.level is None:
            return
        dialog = EntryDialog(self, view.level, view.year - 1)
        if dialog.run():
            self._write(add_entry, view.employee_id, dialog.form)

    def _remove_entry(self, entry_id: str) -> None:
        if not entry_id:
            self._tell("Pilih baris yang diketik.", "Baris dari evaluasi final tidak dihapus.")
            return
        place = self.workplace
        work = partial(remove_entry, place.office, place.actor, entry_id)
        place.tasks.write(self, work, self._on_removed, self._on_refused)

    def _on_removed(self, removed: tuple[str, EntryForm]) -> None:
        self.undoable.emit(
            "Predikat tahun lama dihapus.", partial(self._write, add_entry, *removed)
        )
        self.refresh()

    def _edit_document(self, kind: CreditDocumentKind) -> None:
        view = self._view
        if view is None:
            return
        dialog = DocumentDialog(self, view, view.document(kind))
        if dialog.run():
            self._write(save_document, view.employee_id, view.year, dialog.document)

    def _print(self, kind: CreditDocumentKind) -> None:
        if self._view is not None:
            record = f"{self._view.employee_id}:{self._view.year}"
            self.open_page.emit("print", {"document": CREDIT_PAPERS[kind], "id": record})

    def _write(self, service: Callable[..., Any], *values: object) -> None:
        place = self.workplace
        work = partial(service, place.office, place.actor, *values)
        place.tasks.write(self, work, self._on_written, self._on_refused)

    def _on_written(self, _result: object) -> None:
        self.saved.emit("Tersimpan")
        self.refresh()

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, "Simpan angka kredit", f"Angka_kredit_{self._year}.xlsx", "Excel (*.xlsx)"
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the list to a spreadsheet."""
        work = partial(export_credit, tuple(self.rows.rows), self._year, path)
        done = partial(self._on_exported, path)
        self.workplace.tasks.read(self, work, done, self._on_refused)

    def _on_exported(self, path: Path, _nothing: None) -> None:
        self.notice.emit(Notice(NoticeKind.SUCCESS, "Tersimpan.", str(path)))

    def _on_refused(self, error: OfficeError) -> None:
        self._tell("Belum berhasil.", str(error))

    def _tell(self, bold: str, sentence: str) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, bold, sentence))


def _read(office: Office, actor: Actor, year: int) -> _Found:
    years = tuple(years_of(office))
    return _Found(years, tuple(credit_list(office, actor, year)))
