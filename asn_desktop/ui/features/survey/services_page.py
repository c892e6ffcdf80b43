"""The office's services: names, the unit that serves each, and which are in use."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.units import UnitLine, unit_tree
from asn_desktop.services.public_service.service_list import (
    ServiceEntry,
    ServiceOverview,
    list_services,
    save_service,
)
from asn_desktop.ui.features.survey.services.service_entry_dialog import ServiceEntryDialog
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_USED = ChipStyle("Dipakai", "success", "check-bold")
_UNUSED = ChipStyle("Tidak dipakai", "neutral", "archive-bold")


@dataclass(frozen=True, slots=True)
class _Found:
    lines: list[ServiceOverview]
    units: list[UnitLine]


class ServicesPage(Page):
    """One row for each service; route "survey_services".

    Attributes:
        table: the services by name.
    """

    help_topic = "survey_services"
    stands_under = "survey_entry"
    keys: tuple[tuple[str, str], ...] = (("Enter", "ubah"), ("Ctrl+N", "tambah"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._found: _Found | None = None
        self.set_title("Layanan yang disurvei")
        self._add = PrimaryButton("&Tambah layanan", "plus-bold")
        self._add.setObjectName("add_service")
        self._add.clicked.connect(self.add)
        self.model: RowsModel[ServiceOverview] = RowsModel(_columns(), lambda line: line.id, self)
        self.table = DataTable("Layanan", row_height=44)
        self.table.setObjectName("services_table")
        self.table.setModel(self.model)
        self.table.opened.connect(self.open_line)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.table)
        nothing = Card(padding=8)
        start = StartAction("plus", "Tambah layanan", "Misalnya Kartu Keluarga.", self.add)
        words = "Setiap lembar survei menyebut satu layanan dari daftar ini."
        nothing.body.addWidget(EmptyState("Belum ada layanan", words, [start]))
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 12, 20, 12)
        outer.addWidget(self._stack)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.add)

    def header_actions(self) -> list[QWidget]:
        """Return the button that adds a service."""
        return [self._add]

    def refresh(self) -> None:
        """Read the list again (F5)."""
        work = partial(_read, self.workplace.office, self.workplace.actor)
        # After the writes under way, or an older answer would cover what was just stored.
        self.workplace.tasks.write(self, work, self._show, self._refused)

    def add(self) -> None:
        """Ask for a new service (slot)."""
        self._ask(None, ServiceEntry(""))

    def open_line(self, key: str) -> None:
        """Change one service (slot)."""
        line = self.model.row_at(self.model.line_of(key))
        if line is not None:
            self._ask(line.id, line.entry)

    def _ask(
        self, service_id: str | None, entry: ServiceEntry, error: OfficeError | None = None
    ) -> None:
        if self._found is None:
            return
        dialog = ServiceEntryDialog(self, self._found.units, entry, error)
        if not dialog.run():
            return
        typed = dialog.entry
        work = partial(save_service, self.workplace.office, self.workplace.actor, service_id, typed)
        # A refused entry stays in the dialog, which opens again with the reason.
        failed = partial(self._ask, service_id, typed)
        self.workplace.tasks.write(self, work, self._on_saved, failed)

    def _on_saved(self, service_id: str) -> None:
        self.saved.emit("Tersimpan")
        self.refresh()
        self.table.select_key(service_id)

    def _show(self, found: _Found) -> None:
        self._found = found
        key = self.table.current_key
        self.model.set_rows(found.lines)
        self.table.select_key(key or self.model.key_at(0))
        placed = sum(bool(line.unit) for line in found.lines)
        counts = f"{number(len(found.lines))} layanan · {number(placed)} sudah punya unit"
        self.set_title("Layanan yang disurvei", counts)
        self._stack.setCurrentIndex(0 if found.lines else 1)
        if found.lines:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum dilakukan.", str(error)))


def _read(office: Office, actor: Actor) -> _Found:
    return _Found(list_services(office, actor), unit_tree(office))


def _state(line: ServiceOverview) -> ChipStyle:
    return _USED if line.entry.is_active else _UNUSED


def _columns() -> list[Column[ServiceOverview]]:
    return [
        Column("name", "Layanan", lambda line: line.entry.name, strong=True),
        Column("unit", "Unit yang melayani", lambda line: line.unit or "–", width=320),
        Column("sheets", "Lembar", lambda line: number(line.sheets), width=96, right=True),
        Column("state", "Keadaan", lambda line: _state(line).label, width=148, chip=_state),
    ]
