"""The keyboard grid of the matrix: arrows, typing, Enter to the next, blocks from a spreadsheet."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.ui.features.cascade.matrix_model import MatrixModel
from asn_desktop.ui.kit.drawing import draw_text, line_height
from asn_desktop.ui.kit.tables.typed_cells import (
    PAD,
    TOP_WORDS,
    Index,
    TypedCells,
    words_height,
)
from asn_desktop.ui.kit.tables.typed_grid import TypedGrid, TypedHead
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_SIGN = 14
_LEAST_WIDTH, _NAMES_WIDTH, _HEAD_LINES = 176, 206, 3
_LEAST_HEIGHT, _MOST_HEIGHT = 58, 156
_LEVELS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), RoleLevel, strict=True))
_SIGNS = {"Menunggu": ("clock-bold", "warning_ink"), "Belum tersimpan": ("warning-fill", "danger")}


class _NamesHead(TypedHead):
    """The team: name over post."""

    def draw_words(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Draw one member."""
        name, _, position = words.partition("\n")
        inner = area.adjusted(px(PAD), px(8), -px(6), -px(4))
        strong = font("strong")
        height = line_height(strong)
        line = QRectF(inner.left(), inner.top(), inner.width(), height)
        draw_text(painter, line, name, strong, color("text"))
        painter.setFont(font("caption"))
        painter.setPen(color("text2"))
        painter.drawText(inner.adjusted(0, height + 1, 0, 0), TOP_WORDS, position)


class _ResultsHead(TypedHead):
    """The leader's results in up to three lines."""

    right_line = True

    def draw_words(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Draw one result."""
        inner = area.adjusted(px(PAD), px(7), -px(PAD), -px(5))
        made = font("caption_strong")
        # Lines break at words, so a little less than their full width fits.
        room = inner.width() * (_HEAD_LINES - 0.4)
        painter.setFont(made)
        painter.setPen(color("text2"))
        text = QFontMetricsF(made).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, TOP_WORDS, text)


class _MatrixCells(TypedCells):
    """Words over their state."""

    editor_name = "matrix_editor"

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self._model = model

    def draw_content(self, painter: QPainter, area: QRectF, index: Index, *, chosen: bool) -> None:
        """Draw words over their state."""
        inner = area.adjusted(px(PAD), px(7), -px(PAD), -px(6))
        words = str(index.data() or "")
        if words:
            self._draw_words(painter, inner, words, self._model.state_of(index))
        elif index.flags() & Qt.ItemFlag.ItemIsEditable and chosen:
            draw_text(painter, inner, "Ketik peran…", font("small"), color("text3"))

    def _draw_words(self, painter: QPainter, inner: QRectF, words: str, state: str) -> None:
        below = line_height(font("caption"))
        painter.setFont(font("small"))
        painter.setPen(color("text"))
        painter.drawText(inner.adjusted(0, 0, 0, -below - px(2)), TOP_WORDS, words)
        sign, ink = _SIGNS.get(state.partition(" · ")[0], ("check-bold", "text2"))
        line = QRectF(inner.left(), inner.bottom() - below, inner.width(), below)
        side = px(_SIGN)
        place = QRectF(line.left(), line.center().y() - side / 2, side, side)
        draw_icon(painter, sign, place, color(ink))
        draw_text(painter, line.adjusted(side + 5, 0, 0, 0), state, font("caption"), color(ink))


class MatrixGrid(TypedGrid):
    """The cells of a matrix.

    Signals:
        level_chosen: a RoleLevel for the cell in front, by Alt+1 to Alt+3.
    """

    level_chosen = Signal(object)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        heads = _ResultsHead(Qt.Orientation.Horizontal), _NamesHead(Qt.Orientation.Vertical)
        cells = _MatrixCells(model)
        super().__init__(model, cells, heads, parent)
        self.setAccessibleName("Matriks peran")
        cells.entered.connect(self.go_on)

    def fit_heads(self) -> None:
        """Give the heads the size of the type in force."""
        lines = round(_HEAD_LINES * line_height(font("caption_strong")))
        self.horizontalHeader().setFixedHeight(lines + px(14))
        self.verticalHeader().setFixedWidth(px(_NAMES_WIDTH))

    def fit_columns(self) -> None:
        """Share the width evenly among the results."""
        count = self.model().columnCount()
        for column in range(count):
            width = max(px(_LEAST_WIDTH), self.viewport().width() // count)
            self.setColumnWidth(column, width)

    def height_of(self, row: int) -> int:
        """Return the height of the words of a member with their states."""
        model = self.model()
        needed = max(
            (
                words_height(
                    str(model.index(row, column).data() or ""),
                    font("small"),
                    self.columnWidth(column) - 2 * px(PAD),
                )
                for column in range(model.columnCount())
            ),
            default=0,
        )
        state = line_height(font("caption")) + px(4)
        return min(max(round(needed + state) + px(15), px(_LEAST_HEIGHT)), px(_MOST_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a level by Alt and a number (called by Qt)."""
        if event.key() in _LEVELS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.level_chosen.emit(_LEVELS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
