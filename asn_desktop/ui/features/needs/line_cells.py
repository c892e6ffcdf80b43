"""Draws the cells of the worksheet's lists and edits them in place."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.ui.features.needs.lines_model import LinesModel
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.drawing import draw_box, draw_text, line_height
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

PAD = 10
_SIGN, _ABOVE, _BELOW = 15, 8, 8
_Index = QModelIndex | QPersistentModelIndex
_Ending = QStyledItemDelegate.EndEditHint
_ENDINGS = {
    Qt.Key.Key_Return: _Ending.NoHint,
    Qt.Key.Key_Enter: _Ending.NoHint,
    Qt.Key.Key_Tab: _Ending.EditNextItem,
    Qt.Key.Key_Backtab: _Ending.EditPreviousItem,
}
_WRAPPED = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


class LineCells(QStyledItemDelegate):
    """Words over a caption; the last column starts with its sign."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell (called by Qt)."""
        model = index.model()
        assert isinstance(model, LinesModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, color("primary_soft" if chosen else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
        inner = area.adjusted(px(PAD), px(_ABOVE), -px(6), -px(_BELOW) + 2)
        self._draw_content(painter, inner, model, index)
        if chosen and self.parent().hasFocus():
            draw_box(painter, area.adjusted(1, 1, -2, -2), 4, None, color("link"), 2)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Open an editor over the cell (called by Qt)."""
        model = index.model()
        assert isinstance(model, LinesModel)
        options = model.options.get(model.columns[index.column()].name)
        editor: QWidget
        if options is None:
            words = QPlainTextEdit(parent)
            words.setTabChangesFocus(True)
            words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            editor = words
        else:
            editor = combo_box([(option, option) for option in options], compact=True)
            editor.setParent(parent)
        editor.setObjectName("needs_editor")
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show what the cell says, once; later news must not replace typing (called by Qt)."""
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(editor.findData(words), 0))

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        """Hand over what was typed (called by Qt)."""
        if isinstance(editor, QPlainTextEdit) and isinstance(model, LinesModel):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QComboBox) and isinstance(model, LinesModel):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Cover the cell, and a little more where it is low (called by Qt)."""
        area = option.rect
        if isinstance(editor, QPlainTextEdit):
            area.setHeight(max(area.height(), px(46)))
        editor.setGeometry(area)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Store on Enter and Tab; Shift+Enter breaks the line (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            # Qt leaves Tab and Enter to editors of several lines.
            hint = _ENDINGS.get(Qt.Key(event.key()))
            breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if hint is not None and not (breaks and hint is _Ending.NoHint):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, hint)
                return True
        return super().eventFilter(editor, event)

    def height_for(self, words: str, caption: str, width: int) -> int:
        """Return the height a cell of this width needs."""
        room = QRectF(0, 0, width - px(PAD) - px(6), 10_000)
        needed = QFontMetricsF(font("body")).boundingRect(room, _WRAPPED, words).height()
        if caption:
            made = QFontMetricsF(font("caption"))
            needed += made.boundingRect(room, _WRAPPED, caption).height() + 2
        return round(needed) + px(_ABOVE) + px(_BELOW)

    def _draw_content(
        self, painter: QPainter, inner: QRectF, model: LinesModel, index: _Index
    ) -> None:
        column, line = model.columns[index.column()], model.line_at(index.row())
        words = str(index.data() or "")
        if line is None and not words:
            if column.hint:
                draw_text(painter, self._first_line(inner), column.hint, font("body"),
                          color("text3"))  # fmt: skip
            return
        state = line.state if line and index.column() == len(model.columns) - 1 else None
        if model.is_unsaved(index.row()) and not column.editable:
            words, state = "Belum tersimpan", ("warning-circle-fill", "danger")
        if state is not None:
            side = px(_SIGN)
            top = inner.top() + (line_height(font("body")) - side) / 2
            draw_icon(painter, state[0], QRectF(inner.left(), top, side, side), color(state[1]))
            inner = inner.adjusted(side + px(6), 0, 0, 0)
        painter.setFont(font("body"))
        painter.setPen(color("text" if column.editable else "text2"))
        height = QFontMetricsF(font("body")).boundingRect(inner, _WRAPPED, words).height()
        painter.drawText(inner.adjusted(0, 0, 0, 2), _WRAPPED, words)
        caption = line.captions.get(column.name, "") if line else ""
        if caption:
            painter.setFont(font("caption"))
            painter.setPen(color("text3"))
            painter.drawText(inner.adjusted(0, height + 2, 0, 4), _WRAPPED, caption)

    @staticmethod
    def _first_line(inner: QRectF) -> QRectF:
        return QRectF(inner.left(), inner.top(), inner.width(), line_height(font("body")))
