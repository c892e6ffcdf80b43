"""The survey files that were imported before, each with a way to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.clock import OfficeZone
from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.services.public_service.imports import BatchLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_COUNTS = ChipStyle("Dihitung", "success", "check-bold")
_UNDONE = ChipStyle("Diurungkan", "neutral", "arrow-u-up-left-bold")


class BatchesCard(Card):
    """Lists imports, the last one first.

    Signals:
        undo_wanted: id of the import in front, when the button is pressed.
    """

    undo_wanted = Signal(str)

    def __init__(self, zone: OfficeZone, parent: QWidget | None = None) -> None:
        super().__init__("Impor sebelumnya", parent=parent, title_role="strong")
        self._zone = zone
        self.undo = LinkButton("&Urungkan impor ini", "arrow-u-up-left-bold")
        self.undo.setObjectName("undo_import")
        self.undo.clicked.connect(self._on_undo)
        self.add_title_widget(self.undo)
        self.title_row.setContentsMargins(16, 6, 16, 6)
        self.flush()
        self.model: RowsModel[BatchLine] = RowsModel(self._columns(), lambda line: line.id, self)
        self.table = DataTable("Impor sebelumnya", row_height=44)
        self.table.setModel(self.model)
        self.table.current_changed.connect(self._on_current)
        self.table.setMinimumHeight(px(34 + 2 * 44))
        self.body.addWidget(self.table, 1)

    def set_batches(self, batches: Sequence[BatchLine]) -> None:
        """Show the imports."""
        self.model.set_rows(batches)
        set_shown(self, bool(batches))
        self._on_current()

    def _columns(self) -> list[Column[BatchLine]]:
        return [
            Column("file", "Berkas", lambda line: line.file_name),
            Column("moment", "Diimpor", self._moment, width=190),
            Column("count", "Jawaban", lambda line: number(line.row_count), width=110, right=True),
            Column("state", "Keadaan", lambda line: _state(line).label, width=150, chip=_state),
        ]

    def _moment(self, line: BatchLine) -> str:
        local = self._zone.to_local(line.imported_at)
        return f"{date_short(local.date())}, {time_short(local)}"

    def _on_current(self) -> None:
        line = self.model.row_at(self.table.currentIndex().row())
        set_shown(self.undo, line is not None and line.undone_at is None)

    def _on_undo(self) -> None:
        if self.table.current_key:
            self.undo_wanted.emit(self.table.current_key)


def _state(line: BatchLine) -> ChipStyle:
    return _COUNTS if line.undone_at is None else _UNDONE
