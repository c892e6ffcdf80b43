"""Draws the ground of cells that are typed into, and edits them in place."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.drawing import draw_box
from asn_desktop.ui.theme.theme import color

PAD = 10
Index = QModelIndex | QPersistentModelIndex
EndEditHint = QAbstractItemDelegate.EndEditHint
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
TOP_WORDS = int(Qt.AlignmentFlag.AlignTop | _WORDS)
MIDDLE_WORDS = int(Qt.AlignmentFlag.AlignVCenter | _WORDS)


def words_height(words: str, made_font: QFont, width: float) -> float:
    """Return the height of words that break to this width."""
    room = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(made_font).boundingRect(room, TOP_WORDS, words).height()


def draw_ground(painter: QPainter, area: QRectF, fill: str, *, right_line: bool) -> None:
    """Fill a cell or a head and draw its lower line, and the right one where columns are parted."""
    painter.fillRect(area, color(fill))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), color("border"))
    if right_line:
        painter.fillRect(QRectF(area.right() - 1, area.top(), 1, area.height()), color("border"))


class TypedCells(QStyledItemDelegate):
    """Cells that are typed into or chosen from a list; a feature draws what stands in them.

    Signals:
        entered: Enter has stored a cell and closed its editor.
    """

    entered = Signal()
    right_line = True
    # Whether a choice is stored as soon as it is made, without Enter.
    stores_choice = True
    editor_name = "cell_editor"
    # Qt leaves these keys to editors of several lines.
    endings: ClassVar[dict[int, EndEditHint]] = dict.fromkeys(ENTER, EndEditHint.NoHint)

    def draw_content(self, painter: QPainter, area: QRectF, index: Index, *, chosen: bool) -> None:
        """Draw what stands in a cell."""
        raise NotImplementedError

    def has_ring(self, index: Index) -> bool:
        """Tell whether a chosen cell is the one that typing goes to."""
        return True

    def choices(self, index: Index) -> Sequence[tuple[str, str]]:
        """Return value and words of what can be chosen in a cell; empty where words are typed."""
        return ()

    def breaks_lines(self, index: Index) -> bool:
        """Tell whether the words of a cell may have several lines."""
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell (called by Qt)."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        fill = "primary_soft" if chosen else "surface"
        draw_ground(painter, area, fill, right_line=self.right_line)
        self.draw_content(painter, area, index, chosen=chosen)
        if chosen and self.has_ring(index):
            draw_box(painter, area.adjusted(1, 1, -2, -2), 4, None, color("link"), 2)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Open an editor over the cell (called by Qt)."""
        choices = self.choices(index)
        editor: QWidget
        if choices:
            box = combo_box(list(choices), compact=True)
            box.setParent(parent)
            if self.stores_choice:
                box.activated.connect(self._on_chosen)
            editor = box
        elif self.breaks_lines(index):
            words = QPlainTextEdit(parent)
            words.setTabChangesFocus(True)
            words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            editor = words
        else:
            editor = QLineEdit(parent)
            editor.setProperty("compact", True)
        editor.setObjectName(self.editor_name)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what the cell says, all marked so that typing replaces it (called by Qt).

        Only once: news that arrive while the cell is open must not replace typing.
        """
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(words)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(words)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed or chosen (called by Qt)."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Cover the cell (called by Qt)."""
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Store on Enter; Shift+Enter breaks the line (called by Qt)."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            hint = self.endings.get(event.key())
            is_enter = event.key() in ENTER
            breaks = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if hint is not None and not (is_enter and breaks):
                self._close(editor, hint)
                if is_enter:
                    self.entered.emit()
                return True
        return super().eventFilter(editor, event)

    def _on_chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self._close(editor, EndEditHint.NoHint)

    def _close(self, editor: QObject, hint: EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)
