"""The rows of a staff list before they are imported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import number
from asn_desktop.ui.features.people.staff_import.staff_preview import (
    LineState,
    PreviewLine,
    StaffPreview,
    column_spec,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS = {
    LineState.READY: ChipStyle("Siap", "success", "check-bold"),
    LineState.NOTED: ChipStyle("Siap, dicatat", "info", "info-bold"),
    LineState.BROKEN: ChipStyle("Perlu perbaikan", "warning", "warning-bold"),
    LineState.KNOWN: ChipStyle("Sudah ada", "neutral", "user-bold"),
}
_INKS = {LineState.BROKEN: "danger", LineState.KNOWN: "text2"}
_SHOWN = ("name", "nip", "position", "unit_name")


class PreviewCard(Card):
    """Counts on top, then every row with its state; sentences stand under the wrong cell.

    Signals:
        repair_wanted: number of the row to correct; 0 for the first one that needs it.
    """

    repair_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent, padding=16)
        self._preview: StaffPreview | None = None
        self.counts = Text("", "body", rich=True)
        self.counts.setObjectName("staff_counts")
        self.title_row.insertWidget(0, self.counts)
        self.filter = SegmentedControl(
            [(False, "Semua"), (True, "Perlu perbaikan")], "Baris yang tampil", compact=True
        )
        self.filter.setObjectName("staff_filter")
        self.filter.changed.connect(self._show_rows)
        self.repair = SecondaryButton("Perbai&ki satu per satu", "wrench", compact=True)
        self.repair.setObjectName("staff_repair")
        self.repair.clicked.connect(self._on_repair)
        self.add_title_widget(self.filter)
        self.add_title_widget(self.repair)
        self.title_row.setContentsMargins(16, 8, 12, 8)
        self.flush()
        self.model: RowsModel[PreviewLine] = RowsModel(
            _columns(), lambda line: str(line.number), self
        )
        self.table = DataTable("Baris berkas", row_height=44)
        self.table.setObjectName("staff_rows")
        self.table.setModel(self.model)
        self.table.opened.connect(self._on_opened)
        self.table.current_changed.connect(self._show_remarks)
        self.body.addWidget(self.table, 1)
        self._remarks = Text("", "small", "text2", wrap=True, rich=True)
        self._remarks.setObjectName("staff_remarks")
        self._remarks.setContentsMargins(16, 6, 16, 6)
        self.body.addWidget(self._remarks)

    def set_preview(self, preview: StaffPreview) -> None:
        """Show the rows of a file."""
        self._preview = preview
        broken = len(preview.broken)
        words = bold(number(len(preview.entries))) + plain(" siap diimpor")
        for count, what in ((broken, "perlu perbaikan"), (preview.known, "sudah tercatat")):
            if count:
                words += plain("  ·  ") + bold(number(count)) + plain(f" {what}")
        self.counts.setText(words)
        self.filter.set_segments(
            [
                Segment(False, f"Semua {number(len(preview.lines))}"),
                Segment(True, f"Perlu perbaikan {number(broken)}", short=f"Perbaiki {broken}"),
            ]
        )
        self.filter.set_value(bool(self.filter.value) and bool(broken))
        set_shown(self.repair, bool(broken))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._preview is None:
            return
        current = self.table.current_key
        only_broken = bool(self.filter.value)
        self.model.set_rows(self._preview.broken if only_broken else self._preview.lines)
        if current:
            self.table.select_key(current)
        self._show_remarks(self.table.current_key)

    def _show_remarks(self, key: str) -> None:
        line = self._preview.line(int(key)) if self._preview is not None and key else None
        set_shown(self._remarks, line is not None and bool(line.remarks))
        if line is not None:
            said = [
                bold(f"{column_spec(name).title}: ") + plain(sentence)
                for name, sentence in line.remarks.items()
            ]
            self._remarks.setText(plain(f"Baris {line.number} · ") + "<br>".join(said))

    def _on_opened(self, key: str) -> None:
        self.repair_wanted.emit(int(key))

    def _on_repair(self) -> None:
        self.repair_wanted.emit(0)


def _columns() -> list[Column[PreviewLine]]:
    return [
        Column("number", "Baris", lambda line: number(line.number), width=74),
        _field_column("name", "Nama", 196),
        _field_column("nip", "NIP", 276),
        _field_column("position", "Jabatan", 0),
        _field_column("unit_name", "Unit kerja", 0),
        Column(
            "state",
            "Keadaan",
            lambda line: _CHIPS[line.state].label,
            width=162,
            chip=lambda line: _CHIPS[line.state],
        ),
    ]


def _field_column(name: str, title: str, width: int) -> Column[PreviewLine]:
    return Column(
        name,
        title,
        lambda line: line.text(name),
        width=width,
        subtext=lambda line: _sentence_under(line, name),
        subtext_ink=lambda line: _INKS.get(line.state, "warning_ink"),
    )


def _sentence_under(line: PreviewLine, name: str) -> str:
    """Return what is said about a cell; what has no column of its own stands under the name."""
    said = line.remarks.get(name, "")
    if not said and name == _SHOWN[0]:
        said = next((line.remarks[other] for other in line.remarks if other not in _SHOWN), "")
    return said
