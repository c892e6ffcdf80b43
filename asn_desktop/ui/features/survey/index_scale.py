"""The scale of the satisfaction index from 25 to 100 with its four grades and a marker."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import (
    GRADE_LIMITS,
    HIGHEST_INDEX,
    LOWEST_INDEX,
    grade_of,
)
from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import color, font, px

_HEIGHT, _BAR_TOP, _BAR_HEIGHT = 42, 12, 14
_GAP = 2.0
# Grade: colour role of its part of the scale, colour role of the letter on it, tone of its chip.
_LOOKS: Final = {
    ServiceGrade.D: ("predicate2", "on_accent", "danger"),
    ServiceGrade.C: ("predicate3", "on_accent", "warning"),
    ServiceGrade.B: ("predicate4", "text", "info"),
    ServiceGrade.A: ("predicate5", "surface", "success"),
}


def grade_chip(grade: ServiceGrade) -> ChipStyle:
    """Return the chip of a grade, e.g. "B · Baik"."""
    return ChipStyle(f"{grade.value} · {grade.label}", _LOOKS[grade][2])


def grade_fill(grade: ServiceGrade) -> str:
    """Return the colour role of a grade's bar."""
    return _LOOKS[grade][0]


class IndexScale(QWidget):
    """Shows where an index lies among the grades; without a value only the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Decimal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(None)

    def set_value(self, value: Decimal | None) -> None:
        """Move the marker; None takes it away."""
        self._value = value
        if value is None:
            self.setAccessibleName("Skala IKM, belum ada nilai")
        else:
            grade = grade_of(max(value, LOWEST_INDEX))
            self.setAccessibleName(f"Skala IKM: {number(value, 2)}, {grade.value} {grade.label}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for marker, bar and limits (called by Qt)."""
        return QSize(px(280), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which the limits do not touch (called by Qt)."""
        return QSize(px(200), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale (called by Qt)."""
        painter = smooth_painter(self)
        bar = QRectF(0, px(_BAR_TOP), self.width(), px(_BAR_HEIGHT))
        last = len(GRADE_LIMITS) - 1
        for place, limit in enumerate(GRADE_LIMITS):
            left = self._x(limit.lowest)
            right = self.width() if place == last else self._x(GRADE_LIMITS[place + 1].lowest)
            part = QRectF(left, bar.top(), right - left - (0 if place == last else _GAP), 0)
            part.setHeight(bar.height())
            fill, ink, _ = _LOOKS[limit.grade]
            draw_box(painter, part, 3, color(fill))
            middle = Qt.AlignmentFlag.AlignCenter
            draw_text(painter, part, limit.grade.value, font("tiny_strong"), color(ink), middle)
            if place:
                self._draw_limit(painter, left, bar.bottom(), limit.lowest)
        if self._value is not None:
            self._draw_marker(painter, bar)
        painter.end()

    def _x(self, value: Decimal) -> float:
        share = (value - LOWEST_INDEX) / (HIGHEST_INDEX - LOWEST_INDEX)
        return float(min(max(share, Decimal(0)), Decimal(1))) * self.width()

    def _draw_limit(self, painter: QPainter, x: float, top: float, limit: Decimal) -> None:
        words = number(limit, 2).removesuffix(",00")
        area = QRectF(x - px(30), top + 1, px(60), px(16))
        centre = Qt.AlignmentFlag.AlignCenter
        draw_text(painter, area, words, font("tiny"), color("text2"), centre)

    def _draw_marker(self, painter: QPainter, bar: QRectF) -> None:
        half = px(6)
        x = min(max(self._x(self._value or LOWEST_INDEX), half), self.width() - half)
        painter.setPen(QPen(color("text"), 2.2))
        painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text"))
        tip = QPolygonF(
            [QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, bar.top() - 1)],
        )
        painter.drawPolygon(tip)
