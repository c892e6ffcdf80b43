"""The keyboard grid of one list: arrows, typing, Enter to the next line, blocks from Excel."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from asn_desktop.ui.features.needs.line_cells import LineCells
from asn_desktop.ui.features.needs.lines_model import Line, LinesModel
from asn_desktop.ui.kit.tables.typed_grid import TypedGrid, TypedHead
from asn_desktop.ui.theme.theme import px

_LEAST_HEIGHT, _LEAST_OPEN, _HEADER_HEIGHT = 40, 220, 32
_MOST_LINES = 2_000


class LinesGrid(TypedGrid):
    """The lines of one list.

    Signals:
        delete_pressed: the line in front shall go (Ctrl+Delete).
    """

    delete_pressed = Signal()

    def __init__(self, model: LinesModel, name: str, parent: QWidget | None = None) -> None:
        cells = LineCells(model)
        super().__init__(model, cells, (TypedHead(Qt.Orientation.Horizontal), None), parent)
        self.setAccessibleName(name)
        self._cells = cells
        self._waiting: tuple[tuple[Line, ...], bool] | None = None
        # An editor that just closed must be gone before the lines below it are made anew.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_waiting)
        self.verticalHeader().setMinimumSectionSize(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def _lines(self) -> LinesModel:
        model = self.model()
        assert isinstance(model, LinesModel)
        return model

    @property
    def current_line(self) -> Line | None:
        """The stored line in front, or None."""
        return self._lines.line_at(self.currentIndex().row())

    def store_typing(self) -> None:
        """Store what is being typed and close its editor."""
        if self.is_typing():
            self.setFocus()

    def show_lines(self, lines: Sequence[Line], *, can_edit: bool) -> None:
        """Show lines as stored; while a cell is open, lines that came or went wait until after."""
        if self.is_typing() and not self._lines.has_shape_of(lines, can_edit=can_edit):
            self._waiting = (tuple(lines), can_edit)
            return
        self._waiting = None
        line, column = self.current_line, max(self.currentIndex().column(), 0)
        had_current = self.currentIndex().isValid()
        self._lines.set_lines(lines, can_edit=can_edit)
        if had_current:
            self.go(line.key if line else "", column)
        else:
            self.go(lines[0].key if lines else "", self._first_column())

    def go(self, key: str, column: int) -> None:
        """Bring a line to the front, the empty one for ""."""
        place = min(self._lines.place_of(key), self._lines.rowCount() - 1)
        index = self._lines.index(place, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete a line by Ctrl+Delete (called by Qt)."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Delete and control:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """Go to the next line."""
        index = self.currentIndex()
        below = self._lines.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)

    def clear_cells(self) -> None:
        """Empty the cell in front; a line without its words goes as a whole."""
        index = self.currentIndex()
        column = self._lines.columns[index.column()]
        if column.required:
            self.delete_pressed.emit()
        elif column.name not in self._lines.options:
            self._lines.setData(index, "")

    def room_for_block(self, index: QModelIndex) -> tuple[int, int]:
        """Return how many lines and columns a pasted block may have from a cell on."""
        return _MOST_LINES, self._lines.room_from(index.column())

    def fit_heads(self) -> None:
        """Give the heads the size of the type in force."""
        self.horizontalHeader().setFixedHeight(px(_HEADER_HEIGHT))

    def fit_columns(self) -> None:
        """Give the open column what the others leave."""
        columns = self._lines.columns
        widths = [px(column.width) for column in columns]
        spare = self.viewport().width() - sum(widths)
        wide = max(spare, px(_LEAST_OPEN))
        missing = wide - spare
        for number, width in enumerate(widths):
            # Where the window is narrow the others give way in proportion.
            less = round(missing * width / sum(widths)) if missing > 0 else 0
            self.setColumnWidth(number, width - less if width else wide)

    def height_of(self, row: int) -> int:
        """Return the height of the words and captions of a line."""
        line = self._lines.line_at(row)
        heights = [px(_LEAST_HEIGHT)]
        for number, column in enumerate(self._lines.columns):
            words = str(self._lines.index(row, number).data() or "")
            caption = line.captions.get(column.name, "") if line else ""
            sign = px(22) if number == len(self._lines.columns) - 1 else 0
            room = self.columnWidth(number) - sign
            heights.append(self._cells.height_for(words, caption, room))
        return max(heights)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell, and show what waited for the end of typing (called by Qt)."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        moves = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }
        self._go_beside(moves.get(hint, 0))
        if self._waiting is not None:
            self._later.start(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where typing would go (called by Qt)."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._lines.rowCount():
            self.go("", self._first_column())

    def _first_column(self) -> int:
        return next(n for n, column in enumerate(self._lines.columns) if column.required)

    def _go_beside(self, step: int) -> None:
        index = self.currentIndex()
        column = index.column() + step
        while step and 0 <= column < len(self._lines.columns):
            if self._lines.columns[column].editable:
                self.setCurrentIndex(self._lines.index(index.row(), column))
                return
            column += step

    def _show_waiting(self) -> None:
        if self._waiting is not None and not self.is_typing():
            lines, can_edit = self._waiting
            self.show_lines(lines, can_edit=can_edit)
