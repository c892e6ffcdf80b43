"""The staff lists that were imported before, each with a way to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.clock import OfficeZone
from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.services.people.imports import ImportBatchLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_HOLDS = ChipStyle("Berlaku", "success", "check-bold")
_UNDONE = ChipStyle("Diurungkan", "neutral", "arrow-u-up-left-bold")


class BatchesCard(Card):
    """Lists imports, the last one first; hidden while there is none.

    Signals:
        undo_wanted: id of the import in front, when the button is pressed.
    """

    undo_wanted = Signal(str)

    def __init__(self, zone: OfficeZone, parent: QWidget | None = None) -> None:
        super().__init__("Impor sebelumnya", parent=parent, title_role="strong")
        self._zone = zone
        self.undo = LinkButton("&Urungkan impor ini", "arrow-u-up-left-bold")
        self.undo.setObjectName("staff_batch_undo")
        self.undo.clicked.connect(self._on_undo)
        self.add_title_widget(self.undo)
        self.title_row.setContentsMargins(16, 6, 12, 6)
        self.flush()
        self.model: RowsModel[ImportBatchLine] = RowsModel(
            self._columns(), lambda line: line.id, self
        )
        self.table = DataTable("Impor sebelumnya", row_height=48)
        self.table.setObjectName("staff_batches")
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._show_undo)
        self.body.addWidget(self.table)
        set_shown(self, False)

    def set_batches(self, batches: Sequence[ImportBatchLine]) -> None:
        """Show other imports."""
        self.model.set_rows(batches)
        set_shown(self, bool(batches))
        if batches:
            self.table.selectRow(0)
        self._show_undo()

    def _columns(self) -> list[Column[ImportBatchLine]]:
        return [
            Column("file", "Berkas", lambda line: line.file_name, subtext=self._moment),
            Column("people", "Pegawai", lambda line: number(line.row_count), width=84, right=True),
            Column("state", "Keadaan", lambda line: _chip(line).label, width=136, chip=_chip),
        ]

    def _moment(self, line: ImportBatchLine) -> str:
        moment = self._zone.to_local(line.imported_at)
        return f"{date_short(moment.date())}, {time_short(moment)}"

    def _current(self) -> ImportBatchLine | None:
        key = self.table.current_key
        return next((line for line in self.model.rows if line.id == key), None)

    def _show_undo(self) -> None:
        line = self._current()
        set_shown(self.undo, line is not None and not line.is_undone)

    def _on_undo(self) -> None:
        line = self._current()
        if line is not None:
            self.undo_wanted.emit(line.id)


def _chip(line: ImportBatchLine) -> ChipStyle:
    return _UNDONE if line.is_undone else _HOLDS
