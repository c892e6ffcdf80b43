"""The predicates of the people shown as columns, with the pattern's curve above them."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.domain.performance.distribution import distribution_shape
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate
from asn_desktop.services.performance.calibration.views import CalibrationCount
from asn_desktop.ui.kit.display.predicate_matrix import predicate_color
from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter
from asn_desktop.ui.theme.theme import color, font, px

_LABELS = {
    Predicate.VERY_POOR: ("Sangat", "kurang"),
    Predicate.POOR: ("Kurang/", "misc."),
    Predicate.NEEDS_IMPROVEMENT: ("Butuh", "perbaikan"),
    Predicate.GOOD: ("Baik", ""),
    Predicate.VERY_GOOD: ("Sangat", "baik"),
}
_HEIGHT, _FOOT, _TOP = 176, 34, 20
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class PatternCurve(QWidget):
    """Columns are people now, a hollow outline is before, the line is the official pattern."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count: CalibrationCount | None = None
        self._organization: OrgPredicate | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("pattern_curve")

    def show_count(self, count: CalibrationCount, organization: OrgPredicate | None) -> None:
        """Show other counts; the same is said to screen readers."""
        self._count, self._organization = count, organization
        words = ", ".join(f"{item.label} {people}" for item, people in count.now)
        self.setAccessibleName(f"Sebaran predikat: {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that five columns need (called by Qt)."""
        return QSize(px(260), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw columns and curve (called by Qt)."""
        if self._count is None:
            return
        painter = smooth_painter(self)
        now, before = dict(self._count.now), dict(self._count.before)
        shape = distribution_shape(self._organization) if self._organization else ()
        step = self.width() / len(Predicate)
        bottom, room = self.height() - px(_FOOT), self.height() - px(_FOOT) - px(_TOP)
        highest = max(1, *now.values(), *before.values())
        for place, predicate in enumerate(Predicate):
            left = step * place + step * 0.2
            for people, fill in ((now[predicate], True), (before[predicate], False)):
                high = room * people / highest
                area = QRectF(left, bottom - high, step * 0.6, high)
                line = predicate_color(predicate, line=True)
                if people:
                    draw_box(painter, area, px(2), predicate_color(predicate) if fill else None,
                             line, 1.0 if fill else 1.6)  # fmt: skip
            top = QRectF(step * place, bottom - room * now[predicate] / highest - px(17), step,
                         px(16))  # fmt: skip
            draw_text(painter, top, str(now[predicate]), font("small_strong"), color("text"),
                      _MIDDLE)  # fmt: skip
            for row, words in enumerate(_LABELS[predicate]):
                foot = QRectF(step * place, bottom + px(3) + row * px(14), step, px(14))
                draw_text(painter, foot, words, font("caption"), color("text2"), _MIDDLE)
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        if shape:
            painter.setPen(QPen(color("text"), 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_curve(shape, step, bottom, room))


def _curve(shape: tuple[int, ...], step: float, bottom: float, room: float) -> QPainterPath:
    dots = [
        QPointF(step * (place + 0.5), bottom - room * 0.92 * value / max(shape))
        for place, value in enumerate(shape)
    ]
    path = QPainterPath(dots[0])
    for earlier, later in pairwise(dots):
        middle = (earlier.x() + later.x()) / 2
        path.cubicTo(QPointF(middle, earlier.y()), QPointF(middle, later.y()), later)
    return path
