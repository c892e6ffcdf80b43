"""Draws the cells of the worksheet's lists and edits them in place."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem, QWidget

from asn_desktop.ui.features.needs.lines_model import LinesModel
from asn_desktop.ui.kit.drawing import draw_text, line_height
from asn_desktop.ui.kit.tables.typed_cells import (
    PAD,
    TOP_WORDS,
    EndEditHint,
    Index,
    TypedCells,
    words_height,
)
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_SIGN, _ABOVE, _BELOW = 15, 8, 8


class LineCells(TypedCells):
    """Words over a caption; the last column starts with its sign."""

    right_line = False
    stores_choice = False
    editor_name = "needs_editor"
    endings: ClassVar[dict[int, EndEditHint]] = {
        **TypedCells.endings,
        Qt.Key.Key_Tab: EndEditHint.EditNextItem,
        Qt.Key.Key_Backtab: EndEditHint.EditPreviousItem,
    }

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self._model = model

    def has_ring(self, index: Index) -> bool:
        """Of several lists only the one with the keyboard shows where typing goes."""
        view = self.parent()
        return isinstance(view, QWidget) and view.hasFocus()

    def choices(self, index: Index) -> Sequence[tuple[str, str]]:
        """Return what can be chosen in a cell."""
        options = self._model.options.get(self._model.columns[index.column()].name, ())
        return [(option, option) for option in options]

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the cell, and a little more where it is low (called by Qt)."""
        area = option.rect
        if isinstance(editor, QPlainTextEdit):
            area.setHeight(max(area.height(), px(46)))
        editor.setGeometry(area)

    def height_for(self, words: str, caption: str, width: int) -> int:
        """Return the height a cell of this width needs."""
        room = width - px(PAD) - px(6)
        needed = words_height(words, font("body"), room)
        if caption:
            needed += words_height(caption, font("caption"), room) + 2
        return round(needed) + px(_ABOVE) + px(_BELOW)

    def draw_content(self, painter: QPainter, area: QRectF, index: Index, *, chosen: bool) -> None:
        """Draw words over a caption."""
        model = self._model
        inner = area.adjusted(px(PAD), px(_ABOVE), -px(6), -px(_BELOW) + 2)
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
        height = QFontMetricsF(font("body")).boundingRect(inner, TOP_WORDS, words).height()
        painter.drawText(inner.adjusted(0, 0, 0, 2), TOP_WORDS, words)
        caption = line.captions.get(column.name, "") if line else ""
        if caption:
            painter.setFont(font("caption"))
            painter.setPen(color("text3"))
            painter.drawText(inner.adjusted(0, height + 2, 0, 4), TOP_WORDS, caption)

    @staticmethod
    def _first_line(inner: QRectF) -> QRectF:
        return QRectF(inner.left(), inner.top(), inner.width(), line_height(font("body")))
