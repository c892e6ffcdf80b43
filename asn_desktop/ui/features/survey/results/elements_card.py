"""The nine elements with mean, index, grade and bar; the weakest is marked in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.questionnaire import HIGHEST_ANSWER
from asn_desktop.ui.features.survey.grades import grade_chip
from asn_desktop.ui.features.survey.results.results_reading import ElementLine
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

_LOWEST = ChipStyle("Terendah", "accent", "arrow-down-bold")
_TITLES = ("Unsur", "Rata-rata", "", "Indeks", "Mutu", "")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ElementsCard(Card):
    """A table of nine rows, always shown whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Nilai per unsur", "skala 1–4", parent, title_role="strong")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid, 1)
        self._cells: list[QWidget] = []

    def set_lines(self, lines: Sequence[ElementLine]) -> None:
        """Show the elements."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for column, title in enumerate(_TITLES):
            side = _RIGHT if column in (1, 3) else _MIDDLE
            self._put(Text(title, "caption_strong", "text2"), 0, column, side)
        for row, line in enumerate(lines, start=1):
            self._show_line(row, line)

    def _show_line(self, row: int, line: ElementLine) -> None:
        self._grid.setRowStretch(row, 1)
        bar = ProgressBar(float(line.mean), HIGHEST_ANSWER, height=10)
        bar.setMinimumWidth(px(80))
        words = ", terendah" if line.is_lowest else ""
        bar.setAccessibleName(f"{line.name}: {number(line.mean)} dari {HIGHEST_ANSWER}{words}")
        self._put(Text(line.name, "strong" if line.is_lowest else "body"), row, 0, _MIDDLE)
        self._put(Text(number(line.mean), "strong"), row, 1, _RIGHT)
        self._put(bar, row, 2, _MIDDLE)
        self._put(Text(number(line.score.index, 2), "body"), row, 3, _RIGHT)
        self._put(Chip(grade_chip(line.score.grade)), row, 4, _MIDDLE)
        if line.is_lowest:
            self._put(Chip(_LOWEST), row, 5, _MIDDLE)

    def _put(self, cell: QWidget, row: int, column: int, side: Qt.AlignmentFlag) -> None:
        self._grid.addWidget(cell, row, column, side)
        self._cells.append(cell)
