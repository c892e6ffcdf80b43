"""Says which column of the file holds what, where the guess was wrong."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.exchange.columns import column_letters
from asn_desktop.exchange.employees import EMPLOYEE_COLUMNS
from asn_desktop.ui.features.people.staff_import.staff_preview import StaffPreview, column_spec
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.cells import ChipStyle

_ABSENT = -1
_IN_FRONT = ("name", "nip", "position", "unit_name")


def _box(name: str) -> QComboBox:
    box = combo_box([], compact=True)
    box.setObjectName(f"column_{name}")
    box.setAccessibleName(f"Kolom berkas untuk {column_spec(name).title}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _fill(box: QComboBox, headings: Sequence[str], column: int) -> None:
    box.clear()
    box.addItem("– tidak ada –", _ABSENT)
    for at, heading in enumerate(headings):
        box.addItem(heading or f"Kolom {column_letters(at)} tanpa judul", at)
    box.setCurrentIndex(max(box.findData(column), 0))


def with_column(mapping: Mapping[str, int], name: str, column: int) -> dict[str, int]:
    """Return the mapping with another column for a field; the field that had it gets the old."""
    changed = dict(mapping)
    before = changed.pop(name, _ABSENT)
    other = next((key for key, at in changed.items() if at == column), "")
    if other:
        changed.pop(other)
        if before != _ABSENT:
            changed[other] = before
    if column != _ABSENT:
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
            box = self._boxes[name] = _box(name)
            box.activated.connect(self._on_chosen)
            row.addWidget(Chip(ChipStyle(column_spec(name).title, "neutral", "table-bold")))
            row.addWidget(IconLabel("arrow-left-bold", "text3", 13))
            row.addWidget(box, 1)
        column.addLayout(row)

    def set_preview(self, preview: StaffPreview) -> None:
        """Show which columns were used."""
        self._mapping, self._headings = preview.mapping, preview.headings
        for name, box in self._boxes.items():
            _fill(box, self._headings, self._mapping.get(name, _ABSENT))
        rest = [spec for spec in EMPLOYEE_COLUMNS if spec.field not in _IN_FRONT]
        found = sum(spec.field in self._mapping for spec in rest)
        self._more.setText(f"K&olom lain ({found} dari {len(rest)} dikenali)…")

    def _on_chosen(self) -> None:
        box = self.sender()
        name = next(name for name, known in self._boxes.items() if known is box)
        chosen = self._boxes[name].currentData()
        self.mapping_chosen.emit(with_column(self._mapping, name, chosen))

    def _on_more(self) -> None:
        dialog = ColumnDialog(self, self._headings, self._mapping)
        if dialog.run():
            self.mapping_chosen.emit(dialog.mapping)


class ColumnDialog(Dialog):
    """One drop-down for each field; a column serves one field only.

    Attributes:
        mapping: the column of each field that the file has.
    """

    def __init__(
        self, parent: QWidget, headings: Sequence[str], mapping: Mapping[str, int]
    ) -> None:
        super().__init__(
            parent,
            "Cocokkan kolom",
            caption="Pilih kolom berkas untuk setiap isian. Yang bertanda * wajib ada.",
            width=820,
            submit_label="&Pakai kolom ini",
            submit_word="pakai",
        )
        self.mapping = dict(mapping)
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        rows = -(-len(EMPLOYEE_COLUMNS) // 2)
        for place, spec in enumerate(EMPLOYEE_COLUMNS):
            box = self._boxes[spec.field] = _box(spec.field)
            _fill(box, headings, mapping.get(spec.field, _ABSENT))
            box.activated.connect(self._on_chosen)
            label = Text(spec.title + (" *" if spec.required else ""), "small")
            label.setBuddy(box)
            beside, row = divmod(place, rows)
            grid.addWidget(label, row, beside * 2, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row, beside * 2 + 1)
            grid.setColumnStretch(beside * 2 + 1, 1)
        self.body.addLayout(grid)
        self._message = Text("", "small", "danger", wrap=True)
        self.body.addWidget(self._message)
        self.body.addStretch(1)

    def submit(self) -> bool:
        """Refuse when a required field has no column (called by the dialog)."""
        missing = next(
            (spec for spec in EMPLOYEE_COLUMNS if spec.required and spec.field not in self.mapping),
            None,
        )
        if missing is None:
            return True
        self._message.setText(f"{missing.title} belum punya kolom. Pilih kolomnya.")
        self._boxes[missing.field].setFocus()
        return False

    def _on_chosen(self) -> None:
        sender = self.sender()
        name = next(name for name, box in self._boxes.items() if box is sender)
        self.mapping = with_column(self.mapping, name, self._boxes[name].currentData())
        for other, box in self._boxes.items():
            box.setCurrentIndex(max(box.findData(self.mapping.get(other, _ABSENT)), 0))
