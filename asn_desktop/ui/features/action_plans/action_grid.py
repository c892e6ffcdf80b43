"""The keyboard grid of an action plan: typing, Enter to the next, blocks, filling down."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.pasted_block import check_room, read_block
from asn_desktop.services.performance.action_plans.views import ActionField
from asn_desktop.ui.features.action_plans.action_model import ActionModel
from asn_desktop.ui.features.action_plans.words import STEP_CHIPS
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.chip import CHIP_HEIGHT, chip_width, draw_chip
from asn_desktop.ui.kit.drawing import draw_box, draw_text
from asn_desktop.ui.theme.theme import color, font, px

_Index = QModelIndex | QPersistentModelIndex
_PAD, _PARTS_WIDTH, _HEAD_HEIGHT = 10, 78, 34
_LEAST_HEIGHT, _MOST_HEIGHT = 44, 118
_WIDTHS = {ActionField.TARGET: 112, ActionField.RESPONSIBLE: 170, ActionField.MARK: 148}
_LEAST_TEXT, _LEAST_TARGET = 190, 76
_WRAPPED = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Head(QHeaderView):
    """Titles of the columns or names of the parts."""

    def paintSection(self, painter: QPainter, rect, logicalIndex: int) -> None:  # noqa: ANN001
        """Draw one head (called by Qt)."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, color("table_header"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        words = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        upright = self.orientation() is Qt.Orientation.Vertical
        made = font("strong" if upright else "caption_strong")
        inner = area.adjusted(px(_PAD), 0, -px(4), -1)
        draw_text(painter, inner, words, made, color("text" if upright else "text2"))
        painter.restore()


class _CellDelegate(QStyledItemDelegate):
    """Draws words and states, and edits them in place."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell (called by Qt)."""
        model = index.model()
        assert isinstance(model, ActionModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, color("primary_soft" if chosen else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), color("border"))
        inner = area.adjusted(px(_PAD), px(4), -px(_PAD), -px(4))
        self._draw_content(painter, inner, model, index)
        view = self.parent()
        if chosen and isinstance(view, QTableView) and view.currentIndex() == index:
            draw_box(painter, area.adjusted(1, 1, -2, -2), 4, None, color("link"), 2)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Open an editor over the cell (called by Qt)."""
        model = index.model()
        assert isinstance(model, ActionModel)
        choices = model.choices(index)
        editor: QWidget
        if choices:
            box = combo_box(list(choices), compact=True)
            box.setParent(parent)
            box.activated.connect(self._on_chosen)
            editor = box
        elif model.columns[index.column()].field is ActionField.TEXT:
            text = QPlainTextEdit(parent)
            text.setTabChangesFocus(True)
            text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            editor = text
        else:
            editor = QLineEdit(parent)
            editor.setProperty("compact", True)
        editor.setObjectName("action_editor")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the cell says, all marked, so that typing replaces it (called by Qt)."""
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(words)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(words)))

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        """Hand over what was typed or chosen (called by Qt)."""
        assert isinstance(model, ActionModel)
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Cover the cell (called by Qt)."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Store on Enter; Shift+Enter breaks the line (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and plain:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                view = self.parent()
                if isinstance(view, ActionGrid):
                    view.go_down()
                return True
        return super().eventFilter(editor, event)

    def height_for(self, words: str, width: int) -> int:
        """Return the height a cell of this width needs."""
        room = QRectF(0, 0, width - 2 * px(_PAD), 10_000)
        needed = QFontMetricsF(font("small")).boundingRect(room, _WRAPPED, words).height()
        return round(needed) + px(14)

    def _draw_content(
        self, painter: QPainter, inner: QRectF, model: ActionModel, index: _Index
    ) -> None:
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
        elif not words and model.view is not None and model.view.can_edit:
            ink, words = "text3", "isi…"
        painter.setFont(font("small"))
        painter.setPen(color(ink))
        painter.drawText(inner, _WRAPPED, words)

    def _on_chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class ActionGrid(QTableView):
    """The cells of one result.

    Signals:
        refused: a DomainError about a pasted block; nothing was written.
        current_changed: another cell is in front.
    """

    refused = Signal(object)
    current_changed = Signal()

    def __init__(self, model: ActionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Rencana aksi per periode")
        self._cells = _CellDelegate(self)
        self.setItemDelegate(self._cells)
        for orientation, setter in (
            (Qt.Orientation.Horizontal, self.setHorizontalHeader),
            (Qt.Orientation.Vertical, self.setVerticalHeader),
        ):
            head = _Head(orientation, self)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            setter(head)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self._fit_rows)
        self.selectionModel().currentChanged.connect(self.current_changed)
        self._fit_heads()

    def go_down(self) -> None:
        """Go to the next part, and from the last one to the top of the next column."""
        model, index = self.model(), self.currentIndex()
        row, column = index.row() + 1, index.column()
        if row >= model.rowCount():
            row, column = 0, (column + 1) % max(model.columnCount(), 1)
        self.setCurrentIndex(model.index(row, column))

    def is_typing(self) -> bool:
        """Tell whether a cell is open for typing."""
        return self.state() is QAbstractItemView.State.EditingState

    def fill_down(self) -> None:
        """Fill the selection with its first row; a single cell takes the one above it.

        In the first row a single cell fills everything below.
        """
        model = self.model()
        assert isinstance(model, ActionModel)
        if model.view is None or not model.view.can_edit or not self.currentIndex().isValid():
            return
        chosen = self.selectedIndexes() or [self.currentIndex()]
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        first, last = rows[0], rows[-1]
        if first == last:
            first, last = (0, model.rowCount() - 1) if first == 0 else (first - 1, first)
        source = [
            str(model.index(first, column).data(Qt.ItemDataRole.EditRole) or "")
            for column in columns
        ]
        model.write_block(model.index(first + 1, columns[0]), [source] * (last - first))

    def fit(self) -> None:
        """Share the width among the columns and give rows the height of their words."""
        model = self.model()
        assert isinstance(model, ActionModel)
        if not model.columns:
            return
        widths = [px(_WIDTHS.get(column.field, 0)) for column in model.columns]
        spare = self.viewport().width() - sum(widths) - px(_LEAST_TEXT)
        targets = [
            place
            for place, column in enumerate(model.columns)
            if column.field is ActionField.TARGET
        ]
        if spare < 0 and targets:
            cut = min(-spare / len(targets), px(_WIDTHS[ActionField.TARGET] - _LEAST_TARGET))
            for place in targets:
                widths[place] -= round(cut)
        widths[0] = max(px(_LEAST_TEXT) // 2, self.viewport().width() - sum(widths[1:]))
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        self._fit_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy, clear, fill down and go on by keys (called by Qt)."""
        index = self.currentIndex()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._paste(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(self._copied())
        elif event.key() == Qt.Key.Key_D and control:
            self.fill_down()
        elif event.key() in _ENTER and not event.modifiers():
            self.go_down()
        elif event.matches(QKeySequence.StandardKey.Delete) and index.isValid():
            self._clear()
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
            self._fit_heads()
            self.fit()

    def _fit_heads(self) -> None:
        self.horizontalHeader().setFixedHeight(px(_HEAD_HEIGHT))
        self.verticalHeader().setFixedWidth(px(_PARTS_WIDTH))

    def _fit_rows(self) -> None:
        model = self.model()
        for row in range(model.rowCount()):
            heights = [
                self._cells.height_for(
                    str(model.index(row, column).data() or ""), self.columnWidth(column)
                )
                for column in range(model.columnCount() - 1)
            ]
            needed = max(heights, default=0)
            self.setRowHeight(row, min(max(needed, px(_LEAST_HEIGHT)), px(_MOST_HEIGHT)))

    def _copied(self) -> str:
        lines: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda item: (item.row(), item.column())):
            lines.setdefault(index.row(), []).append(str(index.data() or ""))
        return "\n".join("\t".join(line) for line in lines.values())

    def _clear(self) -> None:
        model = self.model()
        assert isinstance(model, ActionModel)
        if model.view is None or not model.view.can_edit:
            return
        chosen = self.selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        if rows and columns:
            model.write_block(model.index(rows[0], columns[0]), [[""] * len(columns) for _ in rows])

    def _paste(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, ActionModel)
        if model.view is None or not model.view.can_edit:
            return
        try:
            block = read_block(QGuiApplication.clipboard().text())
            check_room(block, model.rowCount() - index.row(), model.columnCount() - index.column())
        except DomainError as error:
            self.refused.emit(error)
            return
        model.write_block(index, block)
