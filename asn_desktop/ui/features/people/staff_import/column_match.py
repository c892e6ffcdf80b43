"""Says which column of the file holds what, where the guess was wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS
from asn_desktop.ui.features.people.staff_import.staff_preview import StaffPreview, column_spec
from asn_desktop.ui.kit.column_dialog import (
    ABSENT,
    ColumnDialog,
    column_box,
    fill_columns,
)
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.theme.cells import ChipStyle

_IN_FRONT = ("name", "nip", "position", "unit_name")


def with_column(mapping: Mapping[str, int], name: str, column: int) -> dict[str, int]:
    """Return the mapping with another column for a field; the field that had it gets the old."""
    changed = dict(mapping)
    before = changed.pop(name, ABSENT)
    other = next((key for key, at in changed.items() if at == column), "")
    if other:
        changed.pop(other)
        if before != ABSENT:
            changed[other] = before
    if column != ABSENT:
        changed[name] = column
    return changed


class ColumnMatch(QWidget):
    """The four columns that matter most in one line, and a way to all others.

    Signals:
        mapping_chosen: field -> column from 0, as the user wants it.
    """

    mapping_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping: Mapping[str, int] = {}
        self._headings: Sequence[str] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        self._more = LinkButton("K&olom lain…", "columns")
        self._more.setObjectName("column_more")
        self._more.clicked.connect(self._on_more)
        top.addWidget(SectionLabel("Cocokkan isian aplikasi dengan kolom Excel"))
        top.addStretch(1)
        top.addWidget(self._more)
        column.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._boxes: dict[str, QComboBox] = {}
        for place, name in enumerate(_IN_FRONT):
            if place:
                row.addSpacing(10)
            box = self._boxes[name] = column_box(column_spec(name))
            box.activated.connect(self._on_chosen)
            row.addWidget(Chip(ChipStyle(column_spec(name).title, "neutral", "table-bold")))
            row.addWidget(IconLabel("arrow-left-bold", "text3", 13))
            row.addWidget(box, 1)
        column.addLayout(row)

    def set_preview(self, preview: StaffPreview) -> None:
        """Show which columns were used."""
        self._mapping, self._headings = preview.mapping, preview.headings
        for name, box in self._boxes.items():
            fill_columns(box, self._headings, self._mapping.get(name, ABSENT))
        rest = [spec for spec in EMPLOYEE_COLUMNS if spec.field not in _IN_FRONT]
        found = sum(spec.field in self._mapping for spec in rest)
        self._more.setText(f"K&olom lain ({found} dari {len(rest)} dikenali)…")

    def _on_chosen(self) -> None:
        box = self.sender()
        name = next(name for name, known in self._boxes.items() if known is box)
        chosen = self._boxes[name].currentData()
        self.mapping_chosen.emit(with_column(self._mapping, name, chosen))

    def _on_more(self) -> None:
        dialog = ColumnDialog(self, EMPLOYEE_COLUMNS, self._headings, self._mapping)
        if dialog.run():
            self.mapping_chosen.emit(dialog.mapping)
