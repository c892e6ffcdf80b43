"""The quadrant of PermenPANRB 6/2022: rating of results by rating of behaviour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.domain.performance.predicates import PREDICATE_MATRIX
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.drawing import draw_box, draw_text, ink_on, smooth_painter
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

_ROWS = (Rating.ABOVE, Rating.MEETS, Rating.BELOW)
_COLUMNS = (Rating.BELOW, Rating.MEETS, Rating.ABOVE)
_SHORT = {Rating.BELOW: "Di bawah", Rating.MEETS: "Sesuai", Rating.ABOVE: "Di atas"}
_LINES = {
    Predicate.VERY_POOR: ("Sangat", "kurang"),
    Predicate.POOR: ("Kurang/", "misconduct"),
    Predicate.NEEDS_IMPROVEMENT: ("Butuh", "perbaikan"),
    Predicate.GOOD: ("Baik",),
    Predicate.VERY_GOOD: ("Sangat", "baik"),
}
_LEFT, _BELOW, _GAP = 68, 42, 4
_CENTRE = Qt.AlignmentFlag.AlignCenter


def predicate_color(predicate: Predicate, *, line: bool = False) -> QColor:
    """Return the fill or the outline colour of a predicate, worst to best being 1 to 5."""
    number = list(Predicate).index(predicate) + 1
    return color(f"predicate{number}{'_line' if line else ''}")


class PredicateMatrix(QWidget):
    """Shows which predicate two ratings give; it only displays.

    All nine cells are named, the lit one has full colour, a dark outline and a tick. The accessible
    name reads the whole sentence.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Rating | None = None
        self._behavior: Rating | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._describe()

    @property
    def predicate(self) -> Predicate | None:
        """The predicate lit now, None while a rating is missing."""
        if self._result is None or self._behavior is None:
            return None
        return PREDICATE_MATRIX[self._result, self._behavior]

    def set_ratings(self, result: Rating | None, behavior: Rating | None) -> None:
        """Show the cell of two ratings; with one missing its row or column is marked only."""
        self._result, self._behavior = result, behavior
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size (called by Qt)."""
        return QSize(px(314), px(196))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the words fit (called by Qt)."""
        return QSize(px(290), px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw headings and cells (called by Qt)."""
        painter = smooth_painter(self)
        for row, result in enumerate(_ROWS):
            self._draw_row_heading(painter, row, result)
            for column, behavior in enumerate(_COLUMNS):
                self._draw_cell(painter, self._cell(row, column), result, behavior)
        for column, behavior in enumerate(_COLUMNS):
            self._draw_column_heading(painter, column, behavior)
        self._draw_axes(painter)
        painter.end()

    def _cell(self, row: int, column: int) -> QRectF:
        width = (self.width() - px(_LEFT) + _GAP) / 3
        height = (self.height() - px(_BELOW) + _GAP) / 3
        left = px(_LEFT) + column * width
        return QRectF(left, row * height, width - _GAP, height - _GAP)

    def _draw_cell(self, painter: QPainter, area: QRectF, result: Rating, behavior: Rating) -> None:
        predicate = PREDICATE_MATRIX[result, behavior]
        fill = predicate_color(predicate)
        lit = (result, behavior) == (self._result, self._behavior)
        near = result is self._result or behavior is self._behavior
        if lit:
            draw_box(painter, area, 7, fill, color("text"), 2.5)
            ink = ink_on(fill)
        else:
            pale = QColor(fill)
            pale.setAlphaF(0.22)
            line = color("border_strong") if near else color("border")
            draw_box(painter, area, 6, pale, line)
            bar = QRectF(area.left() + 4, area.top() + 5, 3, area.height() - 10)
            draw_box(painter, bar, 1.5, predicate_color(predicate, line=True))
            ink = color("text2")
        made = font("caption_strong" if lit else "caption")
        self._draw_words(painter, area, _LINES[predicate], made, ink)
        if lit:
            self._draw_tick(painter, area, ink)

    def _draw_words(self, painter, area, lines, made, ink) -> None:  # noqa: ANN001
        height = px(17)
        top = area.center().y() - height * len(lines) / 2
        for number, words in enumerate(lines):
            place = QRectF(area.left() + 7, top + number * height, area.width() - 8, height)
            draw_text(painter, place, words, made, ink, _CENTRE)

    def _draw_tick(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        side = px(13)
        place = QRectF(area.right() - side - 5, area.top() + 5, side, side)
        draw_icon(painter, "check-circle-fill", place, ink)

    def _draw_row_heading(self, painter: QPainter, row: int, result: Rating) -> None:
        cell = self._cell(row, 0)
        area = QRectF(px(17), cell.top(), px(_LEFT - 17 - 6), cell.height())
        chosen = result is self._result
        if chosen:
            draw_box(painter, area, 5, color("primary_soft"))
        made = font("caption_strong" if chosen else "caption")
        ink = color("primary_ink" if chosen else "text2")
        lines = tuple(_SHORT[result].split())
        height = px(17)
        top = area.center().y() - height * len(lines) / 2
        for number, words in enumerate(lines):
            place = QRectF(area.left(), top + number * height, area.width(), height)
            draw_text(painter, place, words, made, ink, _CENTRE)

    def _draw_column_heading(self, painter: QPainter, column: int, behavior: Rating) -> None:
        cell = self._cell(2, column)
        area = QRectF(cell.left(), cell.bottom() + 4, cell.width(), px(19))
        chosen = behavior is self._behavior
        if chosen:
            draw_box(painter, area, 5, color("primary_soft"))
        made = font("caption_strong" if chosen else "caption")
        ink = color("primary_ink" if chosen else "text2")
        draw_text(painter, area, _SHORT[behavior], made, ink, _CENTRE)

    def _draw_axes(self, painter: QPainter) -> None:
        made, ink = font("caption_strong"), color("text2")
        bottom = self._cell(2, 0).bottom() + 4 + px(19)
        across = QRectF(px(_LEFT), bottom, self.width() - px(_LEFT), px(18))
        draw_text(painter, across, "Perilaku kerja  →", made, ink, _CENTRE)
        painter.save()
        middle = self._cell(1, 0).center().y()
        painter.translate(QPointF(px(8), middle))
        painter.rotate(-90)
        draw_text(painter, QRectF(-70, -9, 140, 18), "Hasil kerja  →", made, ink, _CENTRE)
        painter.restore()

    def _describe(self) -> None:
        if self._result is None or self._behavior is None:
            missing = "Hasil kerja" if self._result is None else "Perilaku kerja"
            sentence = f"Predikat kinerja belum ada. {missing} belum dinilai."
        else:
            sentence = (
                f"Predikat kinerja: {PREDICATE_MATRIX[self._result, self._behavior].label}. "
                f"Hasil kerja {self._result.label}, perilaku kerja {self._behavior.label}."
            )
        if sentence != self.accessibleName():
            self.setAccessibleName(sentence)
            self.setToolTip(sentence)
            announce(self, sentence)
