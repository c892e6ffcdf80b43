"""The keyboard grid of an action plan: typing, Enter to the next, blocks, filling down."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from asn_desktop.services.performance.action_plans.views import ActionField
from asn_desktop.ui.features.action_plans.action_model import ActionModel
from asn_desktop.ui.features.action_plans.words import STEP_CHIPS
from asn_desktop.ui.kit.display.chip import CHIP_HEIGHT, chip_width, draw_chip
from asn_desktop.ui.kit.tables.typed_cells import (
    MIDDLE_WORDS,
    PAD,
    Index,
    TypedCells,
    words_height,
)
from asn_desktop.ui.kit.tables.typed_grid import TypedGrid, TypedHead
from asn_desktop.ui.theme.theme import color, font, px

_PARTS_WIDTH, _HEAD_HEIGHT = 78, 34
_LEAST_HEIGHT, _MOST_HEIGHT = 44, 118
_WIDTHS = {ActionField.TARGET: 112, ActionField.RESPONSIBLE: 170, ActionField.MARK: 148}
_LEAST_TEXT = 190
_SHRINKS = ((ActionField.TARGET, 76), (ActionField.RESPONSIBLE, 126))
"""Where room is short: which columns give way first, and down to which width."""


class _ActionCells(TypedCells):
    """Words and states."""

    editor_name = "action_editor"

    def __init__(self, model: ActionModel) -> None:
        super().__init__()
        self._model = model

    def has_ring(self, index: Index) -> bool:
        """Of a chosen block only the cell in front takes typing."""
        view = self.parent()
        return isinstance(view, ActionGrid) and view.currentIndex() == index

    def choices(self, index: Index) -> Sequence[tuple[str, str]]:
        """Return value and words of what can be chosen in a cell."""
        return self._model.choices(index)

    def breaks_lines(self, index: Index) -> bool:
        """Only what shall be done is told in several lines."""
        return self._model.columns[index.column()].field is ActionField.TEXT

    def draw_content(self, painter: QPainter, area: QRectF, index: Index, *, chosen: bool) -> None:
        """Draw words, or the state of a step."""
        model = self._model
        inner = area.adjusted(px(PAD), px(4), -px(PAD), -px(4))
        words = str(index.data() or "")
        is_state = model.columns[index.column()].field is ActionField.MARK
        if is_state and not model.is_unsaved(index) and model.result is not None:
            chip = STEP_CHIPS[model.result.steps[index.row()].state]
            height = px(CHIP_HEIGHT)
            place = QRectF(inner.left(), inner.center().y() - height / 2, chip_width(chip), height)
            draw_chip(painter, place, chip)
            return
        ink = "text"
        if model.is_unsaved(index):
            ink, words = "danger", f"{words} (belum tersimpan)"
        elif not words and model.can_be_typed:
            ink, words = "text3", "isi…"
        painter.setFont(font("small"))
        painter.setPen(color(ink))
        painter.drawText(inner, MIDDLE_WORDS, words)


class ActionGrid(TypedGrid):
    """The cells of one result; blocks can be marked, copied, emptied and filled down."""

    def __init__(self, model: ActionModel, parent: QWidget | None = None) -> None:
        heads = TypedHead(Qt.Orientation.Horizontal), TypedHead(Qt.Orientation.Vertical)
        cells = _ActionCells(model)
        super().__init__(model, cells, heads, parent)
        self.setAccessibleName("Rencana aksi per periode")
        cells.entered.connect(self.go_on)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fill_down(self) -> None:
        """Fill the selection with its first row; a single cell takes the one above it.

        In the first row a single cell fills everything below.
        """
        model = self._actions
        if not model.can_be_typed or not self.currentIndex().isValid():
            return
        rows, columns = self._marked()
        first, last = rows[0], rows[-1]
        if first == last:
            first, last = (0, model.rowCount() - 1) if first == 0 else (first - 1, first)
        source = [
            str(model.index(first, column).data(Qt.ItemDataRole.EditRole) or "")
            for column in columns
        ]
        model.write_block(model.index(first + 1, columns[0]), [source] * (last - first))

    def fit_heads(self) -> None:
        """Give the heads the size of the type in force."""
        self.horizontalHeader().setFixedHeight(px(_HEAD_HEIGHT))
        self.verticalHeader().setFixedWidth(px(_PARTS_WIDTH))

    def fit_columns(self) -> None:
        """Give what shall be done the width that the other columns leave."""
        columns = self._actions.columns
        if not columns:
            return
        widths = [px(_WIDTHS.get(column.field, 0)) for column in columns]
        for kind, least in _SHRINKS:
            short = sum(widths) + px(_LEAST_TEXT) - self.viewport().width()
            places = [place for place, column in enumerate(columns) if column.field is kind]
            if short > 0 and places:
                cut = min(short / len(places), px(_WIDTHS[kind] - least))
                for place in places:
                    widths[place] -= round(cut)
        widths[0] = max(px(_LEAST_TEXT) // 2, self.viewport().width() - sum(widths[1:]))
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)

    def height_of(self, row: int) -> int:
        """Return the height of the words of a part; its state needs none."""
        model = self.model()
        needed = max(
            (
                words_height(
                    str(model.index(row, column).data() or ""),
                    font("small"),
                    self.columnWidth(column) - 2 * px(PAD),
                )
                for column in range(model.columnCount() - 1)
            ),
            default=0,
        )
        return min(max(round(needed) + px(14), px(_LEAST_HEIGHT)), px(_MOST_HEIGHT))

    def copied(self) -> str:
        """Return the marked cells as a spreadsheet takes them."""
        rows, columns = self._marked()
        return "\n".join(
            "\t".join(str(self.model().index(row, column).data() or "") for column in columns)
            for row in rows
        )

    def clear_cells(self) -> None:
        """Empty the marked cells."""
        if self._actions.can_be_typed and self.selectedIndexes():
            rows, columns = self._marked()
            start = self._actions.index(rows[0], columns[0])
            self._actions.write_block(start, [[""] * len(columns) for _ in rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill down by Ctrl+D (called by Qt)."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_D and control:
            self.fill_down()
        else:
            super().keyPressEvent(event)

    @property
    def _actions(self) -> ActionModel:
        model = self.model()
        assert isinstance(model, ActionModel)
        return model

    def _marked(self) -> tuple[list[int], list[int]]:
        chosen = self.selectedIndexes() or [self.currentIndex()]
        rows = sorted({index.row() for index in chosen})
        return rows, sorted({index.column() for index in chosen})
