"""Bars that place something on a scale: the index bands and the steps of a plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import (
    GRADE_LIMITS,
    HIGHEST_INDEX,
    LOWEST_INDEX,
)
from asn_desktop.domain.public_service.terms import ServiceGrade
from asn_desktop.ui.kit.drawing import draw_box, draw_text, ink_on, smooth_painter
from asn_desktop.ui.theme.theme import color, font, px

_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Band:
    """One band of the index.

    Attributes:
        start: where the band begins; also written below it when `label` is given.
        fill: colour role.
    """

    word: str
    start: Decimal
    fill: str
    label: str = ""


_FILLS = {
    ServiceGrade.D: "predicate2",
    ServiceGrade.C: "predicate3",
    ServiceGrade.B: "predicate4",
    ServiceGrade.A: "predicate5",
}
INDEX_BANDS = tuple(
    Band(
        limit.grade.value,
        limit.lowest,
        _FILLS[limit.grade],
        "" if limit.lowest == LOWEST_INDEX else number(limit.lowest).removesuffix(",00"),
    )
    for limit in GRADE_LIMITS
)
_END = HIGHEST_INDEX


class IndexScale(QWidget):
    """The bar D C B A with a pointer at the index; `set_index(None)` hides the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index: Decimal | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_index(None)

    def set_index(self, index: Decimal | None) -> None:
        """Point at an index from 25 to 100."""
        self._index = index
        if index is None:
            self.setAccessibleName("Skala indeks, belum ada nilai")
        else:
            word = [band.word for band in INDEX_BANDS if band.start <= index][-1:]
            self.setAccessibleName(f"Indeks {number(index, 2)}, mutu {''.join(word)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's size (called by Qt)."""
        return QSize(px(280), px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bands, limits and pointer (called by Qt)."""
        painter = smooth_painter(self)
        top, height = px(13), px(15)
        starts = [*(band.start for band in INDEX_BANDS), _END]
        for place, band in enumerate(INDEX_BANDS):
            left, right = self._x(starts[place]), self._x(starts[place + 1])
            area = QRectF(left + (1 if place else 0), top, right - left - 1, height)
            draw_box(painter, area, 3, color(band.fill))
            word_ink = ink_on(color(band.fill))
            draw_text(painter, area, band.word, font("tiny_strong"), word_ink, _CENTRE)
            if band.label:
                below = QRectF(left - 30, top + height + 2, 60, px(16))
                draw_text(painter, below, band.label, font("tiny"), color("text2"), _CENTRE)
        if self._index is not None:
            self._draw_pointer(painter, self._x(self._index), top, height)
        painter.end()

    def _x(self, value: Decimal) -> float:
        share = (max(Decimal(25), value) - 25) / 75
        return float(share) * (self.width() - 2) + 1

    def _draw_pointer(self, painter: QPainter, x: float, top: float, height: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text"))
        half = px(6)
        painter.drawPolygon(
            QPolygonF([QPointF(x - half, 1), QPointF(x + half, 1), QPointF(x, top - 1)])
        )
        painter.drawRect(QRectF(x - 1, top - 4, 2, height + 6))


class StageBar(QWidget):
    """Five joined strokes, filled up to the present stage, each with its word below."""

    def __init__(
        self, titles: Sequence[str], reached: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_reached(reached)

    def set_reached(self, reached: int) -> None:
        """Fill the first `reached` strokes; the last of them is the present stage."""
        self._reached = reached
        words = self._titles[reached - 1] if reached else "belum dibuat"
        self.setAccessibleName(f"Tahap {reached} dari {len(self._titles)}: {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's size (called by Qt)."""
        return QSize(px(300), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw strokes and words (called by Qt)."""
        painter = smooth_painter(self)
        step = (self.width() + 4) / max(1, len(self._titles))
        for place, title in enumerate(self._titles):
            left = place * step
            filled = place < self._reached
            stroke = QRectF(left, 0, step - 4, 8)
            draw_box(painter, stroke, 4, color("bar" if filled else "track"))
            now = place == self._reached - 1
            made = font("tiny_strong" if now else "tiny")
            area = QRectF(left, px(11), step - 2, px(16))
            draw_text(painter, area, title, made, color("link" if now else "text2"))
        painter.end()
