"""The keyboard grid of one list: arrows, typing, Enter to the next line, blocks from Excel."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.pasted_block import check_room, read_block
from asn_desktop.ui.features.needs.line_cells import PAD, LineCells
from asn_desktop.ui.features.needs.lines_model import Line, LinesModel
from asn_desktop.ui.kit.drawing import draw_text
from asn_desktop.ui.theme.theme import color, font, px

_LEAST_HEIGHT, _LEAST_OPEN, _HEADER_HEIGHT = 40, 220, 32
_MOST_LINES = 2_000


class _Header(QHeaderView):
    """Column titles as in the other tables."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one title (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, color("table_header"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        inner = area.adjusted(px(PAD), 0, -4, -1)
        draw_text(painter, inner, words, font("caption_strong"), color("text2"))
        painter.restore()


class LinesGrid(QTableView):
    """The lines of one list.

    Signals:
        refused: a DomainError about a pasted block; nothing was written.
        delete_pressed: the line in front shall go (Ctrl+Delete).
        current_changed: another line is in front.
    """

    refused = Signal(object)
    delete_pressed = Signal()
    current_changed = Signal()

    def __init__(self, model: LinesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._lines = model
        self._cells = LineCells(self)
        self._waiting: tuple[tuple[Line, ...], bool] | None = None
        # An editor that just closed must be gone before the lines below it are made anew.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_waiting)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(_Header(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(24)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit_rows)
        self.selectionModel().currentChanged.connect(self.current_changed)

    @property
    def current_line(self) -> Line | None:
        """The stored line in front, or None."""
        return self._lines.line_at(self.currentIndex().row())

    def is_typing(self) -> bool:
        """Tell whether a cell is open for typing."""
        return self.state() is QAbstractItemView.State.EditingState

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
        """Paste, copy, clear, delete and go on by keys (called by Qt)."""
        index = self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._paste(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))
        elif event.key() == Qt.Key.Key_Delete and control:
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go_down()
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self._clear(index)
        else:
            super().keyPressEvent(event)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew (called by Qt)."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take other sizes when the text size changes (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.model() is not None:
            self._fit()

    def _first_column(self) -> int:
        return next(n for n, column in enumerate(self._lines.columns) if column.required)

    def _go_down(self) -> None:
        index = self.currentIndex()
        below = self._lines.index(index.row() + 1, index.column())
        if below.isValid():
            self.setCurrentIndex(below)

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

    def _clear(self, index: QModelIndex) -> None:
        column = self._lines.columns[index.column()]
        if column.required:
            self.delete_pressed.emit()
        elif column.name not in self._lines.options:
            self._lines.setData(index, "")

    def _paste(self, index: QModelIndex) -> None:
        if not self._lines.can_edit:
            return
        try:
            block = read_block(QGuiApplication.clipboard().text())
            check_room(block, _MOST_LINES, self._lines.room_from(index.column()))
        except DomainError as error:
            self.refused.emit(error)
            return
        self._lines.write_block(index, block)

    def _fit(self) -> None:
        self.horizontalHeader().setFixedHeight(px(_HEADER_HEIGHT))
        columns = self._lines.columns
        widths = [px(column.width) for column in columns]
        spare = self.viewport().width() - sum(widths)
        wide = max(spare, px(_LEAST_OPEN))
        missing = wide - spare
        for number, width in enumerate(widths):
            # Where the window is narrow the others give way in proportion.
            less = round(missing * width / sum(widths)) if missing > 0 else 0
            self.setColumnWidth(number, width - less if width else wide)
        self._fit_rows()

    def _fit_rows(self) -> None:
        for place in range(self._lines.rowCount()):
            line = self._lines.line_at(place)
            heights = [px(_LEAST_HEIGHT)]
            for number, column in enumerate(self._lines.columns):
                words = str(self._lines.index(place, number).data() or "")
                caption = line.captions.get(column.name, "") if line else ""
                sign = px(22) if number == len(self._lines.columns) - 1 else 0
                room = self.columnWidth(number) - sign
                heights.append(self._cells.height_for(words, caption, room))
            self.setRowHeight(place, max(heights))
