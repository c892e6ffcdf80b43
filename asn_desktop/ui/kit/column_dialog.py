"""Asks which column of a file holds what; a column never serves two fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from asn_desktop.exchange.columns import ColumnSpec, column_letters
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.text import Text

ABSENT = -1


def column_box(spec: ColumnSpec) -> QComboBox:
    """Return an empty drop-down for the column of a field."""
    box = combo_box([], compact=True)
    box.setObjectName(f"column_{spec.field}")
    box.setAccessibleName(f"Kolom berkas untuk {spec.title}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def fill_columns(box: QComboBox, headings: Sequence[str], column: int) -> None:
    """Offer the columns of a file, with one of them, or ABSENT, chosen."""
    box.clear()
    box.addItem("– tidak ada –", ABSENT)
    for at, heading in enumerate(headings):
        box.addItem(heading or f"Kolom {column_letters(at)} tanpa judul", at)
    box.setCurrentIndex(max(box.findData(column), 0))


class ColumnDialog(Dialog):
    """One drop-down for each field.

    Nothing is swapped while choosing: arrow keys pass columns that belong to other fields.
    """

    def __init__(
        self,
        parent: QWidget,
        specs: Sequence[ColumnSpec],
        headings: Sequence[str],
        mapping: Mapping[str, int],
    ) -> None:
        super().__init__(
            parent,
            "Cocokkan kolom",
            caption="Pilih kolom berkas untuk setiap isian. Yang bertanda * wajib ada.",
            width=820,
            submit_label="&Pakai kolom ini",
            submit_word="pakai",
        )
        self._specs = specs
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        rows = -(-len(specs) // 2)
        for place, spec in enumerate(specs):
            box = self._boxes[spec.field] = column_box(spec)
            fill_columns(box, headings, mapping.get(spec.field, ABSENT))
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

    @property
    def mapping(self) -> dict[str, int]:
        """The column of each field that the file has."""
        chosen = {field: box.currentData() for field, box in self._boxes.items()}
        return {field: column for field, column in chosen.items() if column != ABSENT}

    def submit(self) -> bool:
        """Refuse a column that is used twice and a required field without one."""
        chosen = self.mapping
        used = list(chosen.values())
        twice = next(
            (spec for spec in self._specs if used.count(chosen.get(spec.field, ABSENT)) > 1), None
        )
        missing = next(
            (spec for spec in self._specs if spec.required and spec.field not in chosen), None
        )
        wrong = twice or missing
        if wrong is None:
            return True
        words = "memakai kolom yang sama dengan isian lain" if twice else "belum punya kolom"
        self._message.setText(f"{wrong.title} {words}. Pilih kolomnya.")
        self._boxes[wrong.field].setFocus()
        return False
