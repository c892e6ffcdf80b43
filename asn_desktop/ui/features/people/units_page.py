"""The unit tree: adding, naming, moving and archiving units by keys or buttons."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import number
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.people.units import UnitLine, archive_unit, unit_tree
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.features.people.forms.unit_dialogs import UnitMoveDialog, UnitNameDialog
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_ARCHIVED = ChipStyle("Diarsipkan", "warning", "archive-bold")
_STEP = "\u2003\u2003"


class UnitsPage(Page):
    """Shows the units from the top down, each below its parent.

    Attributes:
        table: one row for each unit.
    """

    help_topic = "units"
    keys: tuple[tuple[str, str], ...] = (
        ("Enter", "pegawainya"),
        ("Ctrl+N", "tambah"),
        ("F2", "ganti nama"),
        ("Ctrl+M", "pindahkan"),
        ("Del", "arsipkan"),
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._may_edit = may(workplace.actor, Right.MANAGE_PEOPLE)
        self._wanted = ""
        self._units: list[UnitLine] = []
        if not self._may_edit:
            self.keys = self.keys[:1]
        self.model: RowsModel[UnitLine] = RowsModel(_columns(), lambda unit: unit.id, self)
        self.table = DataTable("Unit kerja", row_height=40)
        self.table.setObjectName("units_table")
        self.table.setModel(self.model)
        self.table.opened.connect(self._open_people)
        self.table.current_changed.connect(self._show_buttons)
        self._card = Card("Unit kerja", title_role="strong", padding=12)
        self._make_buttons()
        self._card.title_row.setContentsMargins(16, 8, 12, 8)
        self._card.flush()
        self._card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self._card)
        self._add = PrimaryButton("&Tambah unit", "plus-bold")
        self._add.setObjectName("unit_add")
        self._add.clicked.connect(self.add)
        self._add.setProperty("starts_hidden", not self._may_edit)
        self.set_title("Unit Kerja")
        if self._may_edit:
            self._add_shortcuts()

    def header_actions(self) -> list[QWidget]:
        """Return the button that adds (called by the shell)."""
        return [self._add]

    def refresh(self) -> None:
        """Read the tree again (F5)."""
        work = partial(unit_tree, self.workplace.office, with_archived=self._archived.isChecked())
        self.workplace.tasks.read(self, work, self._show)

    def add(self) -> None:
        """Add a unit below the one in front (slot)."""
        below = self._current() or next(iter(self._units), None)
        dialog = UnitNameDialog(self, self.workplace, parent_unit=below)
        if dialog.run():
            self._changed(str(dialog.result_value))

    def rename(self) -> None:
        """Give the unit in front another name (slot)."""
        unit = self._current()
        if unit is not None:
            self._run(unit, UnitNameDialog(self, self.workplace, unit=unit))

    def move_unit(self) -> None:
        """Put the unit in front below another one (slot)."""
        unit = self._current()
        if unit is None:
            return
        if unit.parent_id is None:
            self._refused(OfficeError("Unit teratas adalah kantor ini dan tidak dipindahkan."))
            return
        self._run(unit, UnitMoveDialog(self, self.workplace, unit, self._units))

    def archive(self) -> None:
        """Take the unit in front out of use, or bring it back (slot)."""
        unit = self._current()
        if unit is not None:
            self._archive(unit, archived=not unit.is_archived)

    def _make_buttons(self) -> None:
        self._archived = QCheckBox("Tampilkan a&rsip")
        self._archived.setObjectName("units_archived")
        self._archived.toggled.connect(self.refresh)
        self._rename = SecondaryButton("&Ganti nama…", "pencil-simple", compact=True)
        self._rename.setObjectName("unit_rename")
        self._move = SecondaryButton("&Pindahkan…", "tree-structure", compact=True)
        self._move.setObjectName("unit_move")
        self._archive_button = SecondaryButton("&Arsipkan", "archive", compact=True)
        self._archive_button.setObjectName("unit_archive")
        self._rename.clicked.connect(self.rename)
        self._move.clicked.connect(self.move_unit)
        self._archive_button.clicked.connect(self.archive)
        self._card.add_title_widget(self._archived)
        for button in (self._rename, self._move, self._archive_button):
            self._card.add_title_widget(button)
            set_shown(button, self._may_edit)

    def _add_shortcuts(self) -> None:
        steps = {
            QKeySequence(QKeySequence.StandardKey.New): self.add,
            QKeySequence("F2"): self.rename,
            QKeySequence("Ctrl+M"): self.move_unit,
            QKeySequence(QKeySequence.StandardKey.Delete): self.archive,
        }
        for keys, step in steps.items():
            QShortcut(keys, self).activated.connect(step)

    def _show(self, units: list[UnitLine]) -> None:
        wanted = self._wanted or self.table.current_key
        self._wanted = ""
        self._units = units
        self.model.set_rows(units)
        people = sum(unit.people for unit in units)
        self.set_title("Unit Kerja", f"{number(len(units))} unit · {number(people)} pegawai")
        self.table.select_key(wanted or (units[0].id if units else ""))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def _show_buttons(self) -> None:
        unit = self._current()
        for button in (self._rename, self._move, self._archive_button):
            button.setEnabled(unit is not None)
        restores = unit is not None and unit.is_archived
        self._archive_button.setText("&Pulihkan" if restores else "&Arsipkan")

    def _current(self) -> UnitLine | None:
        key = self.table.current_key
        return next((unit for unit in self._units if unit.id == key), None)

    def _run(self, unit: UnitLine, dialog: SavingDialog) -> None:
        if dialog.run():
            self._changed(unit.id)

    def _changed(self, unit_id: str) -> None:
        self._wanted = unit_id
        self.refresh()

    def _archive(self, unit: UnitLine, *, archived: bool) -> None:
        work = partial(
            archive_unit, self.workplace.office, self.workplace.actor, unit.id, archived=archived
        )
        done = partial(self._on_archived, unit, archived)
        self.workplace.tasks.write(self, work, done, self._refused)

    def _on_archived(self, unit: UnitLine, archived: bool, _result: None) -> None:
        deed = "diarsipkan" if archived else "dipulihkan"
        step_back = partial(self._archive, unit, archived=not archived)
        self.undoable.emit(f"{unit.name} {deed}.", step_back)
        self._changed(unit.id)

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))

    def _open_people(self, unit_id: str) -> None:
        self.open_page.emit("people", {"unit_id": unit_id})


def _columns() -> list[Column[UnitLine]]:
    return [
        Column("name", "Unit kerja", lambda unit: _STEP * unit.depth + unit.name),
        Column("head", "Pimpinan", lambda unit: unit.head or "–", width=280),
        Column(
            "people",
            "Pegawai",
            lambda unit: number(unit.people),
            raw=lambda unit: unit.people,
            width=100,
            right=True,
        ),
        Column(
            "state",
            "",
            lambda unit: _ARCHIVED.label if unit.is_archived else "",
            width=140,
            chip=lambda unit: _ARCHIVED if unit.is_archived else None,
        ),
    ]
