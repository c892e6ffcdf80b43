"""The keyboard grid of the matrix: arrows, typing, Enter to the next, blocks from a spreadsheet."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.exchange.pasted_block import check_room, read_block
from asn_desktop.ui.features.cascade.matrix_model import MatrixModel
from asn_desktop.ui.kit.drawing import draw_box, draw_text, line_height
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_PAD, _SIGN = 10, 14
_LEAST_WIDTH, _NAMES_WIDTH, _HEAD_LINES = 176, 206, 3
_LEAST_HEIGHT, _MOST_HEIGHT = 58, 156
_Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_LEVELS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), RoleLevel, strict=True))
_SIGNS = {"Menunggu": ("clock-bold", "warning_ink"), "Belum tersimpan": ("warning-fill", "danger")}


class _NamesHeader(QHeaderView):
    """The team: name over post."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedWidth(px(_NAMES_WIDTH))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one member (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, color("table_header"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        name, _, position = words.partition("\n")
        inner = area.adjusted(px(_PAD), px(8), -px(6), -px(4))
        strong, small = font("strong"), font("caption")
        height = line_height(strong)
        draw_text(
            painter,
            QRectF(inner.left(), inner.top(), inner.width(), height),
            name,
            strong,
            color("text"),
        )
        painter.setFont(small)
        painter.setPen(color("text2"))
        painter.drawText(inner.adjusted(0, height + 1, 0, 0), _WRAPPED, position)
        painter.restore()


class _ResultsHeader(QHeaderView):
    """The leader's results in up to three lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit()

    def fit(self) -> None:
        """Take the height of the type in force."""
        self.setFixedHeight(round(_HEAD_LINES * line_height(font("caption_strong"))) + px(14))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw one result (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, color("table_header"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), color("border"))
        inner = area.adjusted(px(_PAD), px(7), -px(_PAD), -px(5))
        made = font("caption_strong")
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        # Lines break at words, so a little less than their full width fits.
        room = inner.width() * (_HEAD_LINES - 0.4)
        painter.setFont(made)
        painter.setPen(color("text2"))
        text = QFontMetricsF(made).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, _WRAPPED, text)
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Draws words over their state, and edits them in place."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell (called by Qt)."""
        model = index.model()
        assert isinstance(model, MatrixModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, color("primary_soft" if chosen else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), color("border"))
        inner = area.adjusted(px(_PAD), px(7), -px(_PAD), -px(6))
        words, state = str(index.data() or ""), model.state_of(index)
        if words:
            self._draw_words(painter, inner, words, state)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable and chosen:
            draw_text(painter, inner, "Ketik peran…", font("small"), color("text3"))
        if chosen:
            draw_box(painter, area.adjusted(1, 1, -2, -2), 4, None, color("link"), 2)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Open an editor over the cell (called by Qt)."""
        editor = QPlainTextEdit(parent)
        editor.setObjectName("matrix_editor")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        editor.setTabChangesFocus(True)
        editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the cell says, all marked, so that typing replaces it (called by Qt)."""
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        """Hand over what was typed (called by Qt)."""
        if isinstance(editor, QPlainTextEdit) and isinstance(model, MatrixModel):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Cover the cell (called by Qt)."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Store on Enter; Shift+Enter breaks the line (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                view = self.parent()
                if isinstance(view, MatrixGrid):
                    view.go_next()
                return True
        return super().eventFilter(editor, event)

    def height_for(self, words: str, width: int) -> int:
        """Return the height a cell of this width needs."""
        room = QRectF(0, 0, width - 2 * px(_PAD), 10_000)
        needed = QFontMetricsF(font("small")).boundingRect(room, _WRAPPED, words).height()
        state = line_height(font("caption")) + px(4)
        return round(needed + state) + px(15)

    def _draw_words(self, painter: QPainter, inner: QRectF, words: str, state: str) -> None:
        below = line_height(font("caption"))
        painter.setFont(font("small"))
        painter.setPen(color("text"))
        painter.drawText(inner.adjusted(0, 0, 0, -below - px(2)), _WRAPPED, words)
        sign, ink = _SIGNS.get(state.partition(" · ")[0], ("check-bold", "text2"))
        line = QRectF(inner.left(), inner.bottom() - below, inner.width(), below)
        side = px(_SIGN)
        place = QRectF(line.left(), line.center().y() - side / 2, side, side)
        draw_icon(painter, sign, place, color(ink))
        draw_text(painter, line.adjusted(side + 5, 0, 0, 0), state, font("caption"), color(ink))


class MatrixGrid(QTableView):
    """The cells of a matrix.

    Signals:
        refused: a DomainError about a pasted block; nothing was written.
        current_changed: another cell is in front.
        level_chosen: a RoleLevel for the cell in front, by Alt+1 to Alt+3.
    """

    refused = Signal(object)
    level_chosen = Signal(object)
    current_changed = Signal()

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Matriks peran")
        self._cells = _CellDelegate(self)
        self.setItemDelegate(self._cells)
        self.setHorizontalHeader(_ResultsHeader(self))
        self.setVerticalHeader(_NamesHeader(self))
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
        model.dataChanged.connect(self._fit_rows)
        self.selectionModel().currentChanged.connect(self.current_changed)

    def go_next(self) -> None:
        """Go down, and from the last row to the top of the next column."""
        model, index = self.model(), self.currentIndex()
        row, column = index.row() + 1, index.column()
        if row >= model.rowCount():
            row, column = 0, (column + 1) % max(model.columnCount(), 1)
        self.setCurrentIndex(model.index(row, column))

    def is_typing(self) -> bool:
        """Tell whether a cell is open for typing."""
        return self.state() is QAbstractItemView.State.EditingState

    def fit(self) -> None:
        """Share the width among the columns and give rows the height of their words."""
        count = self.model().columnCount()
        if count:
            width = max(px(_LEAST_WIDTH), self.viewport().width() // count)
            for column in range(count):
                self.setColumnWidth(column, width)
        self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy, clear and go on by keys (called by Qt)."""
        index = self.currentIndex()
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable) if index.isValid() else False
        if event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._paste(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))
        elif event.key() in _LEVELS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.level_chosen.emit(_LEVELS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.go_next()
        elif event.matches(QKeySequence.StandardKey.Delete) and editable:
            self.model().setData(index, "")
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
            heads = self.horizontalHeader()
            assert isinstance(heads, _ResultsHeader)
            heads.fit()
            self.verticalHeader().setFixedWidth(px(_NAMES_WIDTH))
            self.fit()

    def _fit_rows(self) -> None:
        model = self.model()
        for row in range(model.rowCount()):
            heights = [
                self._cells.height_for(
                    str(model.index(row, column).data() or ""), self.columnWidth(column)
                )
                for column in range(model.columnCount())
            ]
            needed = max(heights, default=0)
            self.setRowHeight(row, min(max(needed, px(_LEAST_HEIGHT)), px(_MOST_HEIGHT)))

    def _paste(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, MatrixModel)
        if model.view is None or not model.view.can_edit:
            return
        try:
            block = read_block(QGuiApplication.clipboard().text())
            check_room(block, model.rowCount() - index.row(), model.columnCount() - index.column())
        except DomainError as error:
            self.refused.emit(error)
            return
        model.write_block(index, block)
