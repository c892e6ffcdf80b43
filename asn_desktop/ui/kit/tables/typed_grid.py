"""A grid for typing: arrows, F2, Enter to the next cell, blocks from a spreadsheet."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.pasted_block import check_room, read_block
from asn_desktop.ui.kit.drawing import draw_text
from asn_desktop.ui.kit.tables.typed_cells import ENTER, PAD, TypedCells, draw_ground
from asn_desktop.ui.kit.tables.typed_model import TypedModel
from asn_desktop.ui.theme.theme import color, font, px


class TypedHead(QHeaderView):
    """Titles of the columns, or names of the lines; a feature may draw more than one line."""

    right_line = False

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def draw_words(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Draw the words of a head into its whole place."""
        upright = self.orientation() is Qt.Orientation.Vertical
        inner = area.adjusted(px(PAD), 0, -px(4), -1)
        made = font("strong" if upright else "caption_strong")
        draw_text(painter, inner, words, made, color("text" if upright else "text2"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one head (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        draw_ground(painter, area, "table_header", right_line=self.right_line)
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        self.draw_words(painter, area, words)
        painter.restore()


class TypedGrid(QTableView):
    """Cells that are typed into; a feature says how wide and high they are.

    Signals:
        refused: a DomainError about a pasted block; nothing was written.
        current_changed: another cell is in front.
    """

    refused = Signal(object)
    current_changed = Signal()

    def __init__(
        self,
        model: TypedModel,
        cells: TypedCells,
        heads: tuple[TypedHead, TypedHead | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        cells.setParent(self)
        self.setItemDelegate(cells)
        across, down = heads
        self.setHorizontalHeader(across)
        if down is None:
            self.verticalHeader().hide()
        else:
            self.setVerticalHeader(down)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self.fit_rows)
        self.selectionModel().currentChanged.connect(self.current_changed)
        self.fit_heads()

    def fit_heads(self) -> None:
        """Give the heads the size of the type in force."""
        raise NotImplementedError

    def fit_columns(self) -> None:
        """Share the width among the columns."""
        raise NotImplementedError

    def height_of(self, row: int) -> int:
        """Return the height a line needs for its words."""
        raise NotImplementedError

    def room_for_block(self, index: QModelIndex) -> tuple[int, int]:
        """Return how many lines and columns a pasted block may have from a cell on."""
        model = self.model()
        return model.rowCount() - index.row(), model.columnCount() - index.column()

    def copied(self) -> str:
        """Return what Ctrl+C puts on the clipboard."""
        return str(self.currentIndex().data() or "")

    def clear_cells(self) -> None:
        """Empty the cell in front (Delete)."""
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.model().setData(index, "")

    def go_on(self) -> None:
        """Go to the next line, and from the last one to the top of the next column."""
        model, index = self.model(), self.currentIndex()
        row, column = index.row() + 1, index.column()
        if row >= model.rowCount():
            row, column = 0, (column + 1) % max(model.columnCount(), 1)
        self.setCurrentIndex(model.index(row, column))

    def is_typing(self) -> bool:
        """Tell whether a cell is open for typing."""
        return self.state() is QAbstractItemView.State.EditingState

    def fit(self) -> None:
        """Share the width among the columns and give lines the height of their words."""
        self.fit_columns()
        self.fit_rows()

    def fit_rows(self) -> None:
        """Give every line the height of its words."""
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self.height_of(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy, clear and go on by keys (called by Qt)."""
        index = self.currentIndex()
        # The number pad has an Enter key too.
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._paste(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in ENTER and is_plain:
            self.go_on()
        elif event.key() == Qt.Key.Key_Delete and is_plain and index.isValid():
            self.clear_cells()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew (called by Qt)."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take other sizes when the text size changes (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.model() is not None:
            self.fit_heads()
            self.fit()

    def _paste(self, index: QModelIndex) -> None:
        model: QAbstractItemModel = self.model()
        assert isinstance(model, TypedModel)
        if not model.can_be_typed:
            return
        try:
            block = read_block(QGuiApplication.clipboard().text())
            check_room(block, *self.room_for_block(index))
        except DomainError as error:
            self.refused.emit(error)
            return
        model.write_block(index, block)
