"""The questions of a sheet as rows of answers, filled by the number keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.domain.public_service.terms import ElementOrder
from asn_desktop.ui.features.survey.entry.grid_rows import GridRow, survey_rows
from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter
from asn_desktop.ui.theme.theme import color, font, px

_ROW, _LEAST_ROW = 41, 36
_NUMBER_LEFT, _NAME_LEFT, _ANSWERS_LEFT, _MARGIN, _GAP = 14, 42, 203, 14, 6
_BOX, _KEY = 32, 20


@dataclass(frozen=True, slots=True)
class _Place:
    """One answer button: row from 0 and its answer."""

    row: int
    answer: int


class AnswerGrid(QWidget):
    """Takes the answers: a number answers and goes on, arrows move, Backspace clears.

    Signals:
        changed: an answer was given or cleared.
        row_changed: another row is in front.
        refused: the key that is no answer, e.g. "7".
    """

    changed = Signal()
    row_changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GridRow, ...] = survey_rows(ElementOrder.REGULATION)
        self._answers: dict[str, int] = {}
        self._row = 0
        self._hovered: _Place | None = None
        self.setObjectName("answers")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """The questions in the order shown."""
        return self._rows

    @property
    def answers(self) -> dict[str, int]:
        """The answers given so far."""
        return dict(self._answers)

    @property
    def current_row(self) -> int:
        """The row that the next number answers, from 0."""
        return self._row

    @property
    def unanswered(self) -> list[str]:
        """Keys of the questions without an answer, in the order shown."""
        return [row.key for row in self._rows if row.key not in self._answers]

    def set_order(self, order: ElementOrder) -> None:
        """List the nine elements as on the paper in front; answers stay with their elements."""
        self.set_rows(survey_rows(order))

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """List other questions; answers to questions that stay are kept."""
        self._rows = tuple(rows)
        keys = {row.key for row in rows}
        self._answers = {key: value for key, value in self._answers.items() if key in keys}
        self._row = min(self._row, len(self._rows) - 1)
        self._describe()
        self.updateGeometry()
        self.update()

    def name_of(self, key: str) -> str:
        """Return how a row is called, e.g. "U7 Perilaku petugas"."""
        row = self._rows[self._place_of(key)]
        return f"{row.code} {row.label}"

    def set_answers(self, answers: Mapping[str, int | None]) -> None:
        """Show other answers and go to the first gap."""
        self._answers = {key: value for key, value in answers.items() if value is not None}
        gaps = self.unanswered
        self._go_to(self._place_of(gaps[0]) if gaps else len(self._rows) - 1)
        self._tell()

    def clear(self) -> None:
        """Take all answers away and go to the first row."""
        self._answers = {}
        self._go_to(0)
        self._tell()

    def go_to_element(self, key: str) -> None:
        """Put a row in front."""
        self._go_to(self._place_of(key))

    def row_area(self, row: int) -> QRectF:
        """Return where a row is drawn."""
        height = self.height() / len(self._rows)
        return QRectF(0, row * height, self.width(), height)

    def answer_area(self, row: int, answer: int) -> QRectF:
        """Return where an answer of a row is drawn and can be clicked."""
        area = self.row_area(row)
        left = area.left() + px(_ANSWERS_LEFT)
        values = self._rows[row].values
        count = len(values)
        width = (area.right() - px(_MARGIN) - left - (count - 1) * px(_GAP)) / count
        height = min(px(_BOX), area.height() - 6)
        top = area.center().y() - height / 2
        return QRectF(left + (answer - values.start) * (width + px(_GAP)), top, width, height)

    def sizeHint(self) -> QSize:
        """Return room for all rows (called by Qt)."""
        return QSize(px(740), px(_ROW) * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        """Return room for all rows, low ones, with their words (called by Qt)."""
        return QSize(px(600), px(_LEAST_ROW) * len(self._rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a number, an arrow or Backspace; the keypad counts too (called by Qt)."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain != Qt.KeyboardModifier.NoModifier or not self._take(event.key(), event.text()):
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the answer under the mouse (called by Qt)."""
        place = self._place_at(event.position())
        if place != self._hovered:
            self._hovered = place
            shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: object) -> None:
        """Take the tint away (called by Qt)."""
        self._hovered = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Answer by the mouse, or go to a row (called by Qt)."""
        row = int(event.position().y() // self.row_area(0).height())
        self._go_to(min(max(row, 0), len(self._rows) - 1))
        place = self._place_at(event.position())
        if place is not None:
            self._answer(place.answer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the next number goes (called by Qt)."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that numbers go elsewhere (called by Qt)."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows (called by Qt)."""
        painter = smooth_painter(self)
        for place, row in enumerate(self._rows):
            self._draw_row(painter, place, row)
        painter.end()

    def _take(self, key: int, text: str) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            self._go_to(self._row + steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Backspace:
            self._clear_backwards()
        elif key == Qt.Key.Key_Delete:
            self._clear_row()
        elif text.isdecimal() and int(text) in self._rows[self._row].values:
            self._answer(int(text))
        elif text.isdecimal():
            self.refused.emit(text)
        else:
            return False
        return True

    def _answer(self, answer: int) -> None:
        self._answers[self._rows[self._row].key] = answer
        self._go_to(self._row + 1)
        self._tell()

    def _clear_backwards(self) -> None:
        # After a number the row in front is the next one: Backspace takes the number back.
        if self._rows[self._row].key not in self._answers:
            self._go_to(self._row - 1)
        self._clear_row()

    def _clear_row(self) -> None:
        if self._answers.pop(self._rows[self._row].key, None) is not None:
            self._tell()

    def _go_to(self, row: int) -> None:
        row = min(max(row, 0), len(self._rows) - 1)
        if row != self._row:
            self._row = row
            self.row_changed.emit()
        self._describe()
        self.update()

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.changed.emit()

    def _describe(self) -> None:
        row = self._rows[self._row]
        answer = self._answers.get(row.key)
        words = "belum dijawab" if answer is None else f"{answer} {row.words_of(answer)}"
        self.setAccessibleName(f"{self.name_of(row.key)}: {words}")
        choices = ", ".join(f"{value} {row.words_of(value)}" for value in row.values)
        self.setAccessibleDescription(f"{row.text} {choices}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _place_of(self, key: str) -> int:
        return next(place for place, row in enumerate(self._rows) if row.key == key)

    def _place_at(self, point: QPointF) -> _Place | None:
        for row in range(len(self._rows)):
            for answer in self._rows[row].values:
                if self.answer_area(row, answer).contains(point):
                    return _Place(row, answer)
        return None

    def _draw_row(self, painter: QPainter, row: int, question: GridRow) -> None:
        area = self.row_area(row)
        in_front = row == self._row and self.hasFocus()
        if in_front:
            painter.fillRect(area, color("primary_soft"))
            painter.fillRect(QRectF(0, area.top(), 4, area.height()), color("link"))
        elif row + 1 < len(self._rows):
            painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), color("border"))
        number_area = area.adjusted(px(_NUMBER_LEFT), 0, 0, -1)
        draw_text(painter, number_area, question.code, font("caption_strong"), color("text2"))
        name_area = QRectF(px(_NAME_LEFT), area.top(), px(_ANSWERS_LEFT - _NAME_LEFT), 0)
        name_area.setHeight(area.height() - 1)
        role = "strong" if in_front else "body"
        draw_text(painter, name_area, question.label, font(role), color("text"))
        for answer in question.values:
            self._draw_answer(painter, row, answer, question, in_front)

    def _draw_answer(
        self, painter: QPainter, row: int, answer: int, question: GridRow, in_front: bool
    ) -> None:
        box = self.answer_area(row, answer)
        chosen = self._answers.get(question.key) == answer
        hovered = self._hovered == _Place(row, answer)
        if chosen:
            draw_box(painter, box, 6, color("primary"))
        else:
            line, width = ("link", 2.0) if in_front else ("border", 1.0)
            fill = color("hover" if hovered else "surface")
            draw_box(painter, box, 6, fill, color(line), width)
        side = px(_KEY)
        key = QRectF(box.left() + px(6), box.center().y() - side / 2, side, side)
        centre = Qt.AlignmentFlag.AlignCenter
        if chosen:
            veil = QColor(color("on_primary"))
            veil.setAlpha(45)
            draw_box(painter, key, 4, veil)
        else:
            draw_box(painter, key, 4, color("surface2"), color("border"))
        ink = color("on_primary") if chosen else color("text" if in_front else "text2")
        draw_text(painter, key, str(answer), font("caption_strong"), ink, centre)
        words = QRectF(key.right() + px(4), box.top(), 0, box.height() - 1)
        words.setRight(box.right() - 3)
        made = font("caption_strong" if chosen else "caption")
        draw_text(painter, words, question.short_words_of(answer), made, ink)
