"""A tiny line that shows a trend inside a number tile, painted without matplotlib."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import smooth_painter
from asn_desktop.ui.theme.theme import color, px


class Sparkline(QWidget):
    """A line through a few figures with a dot at the last one."""

    def __init__(
        self,
        figures: Sequence[float] = (),
        tone: str = "series1",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._figures: tuple[float, ...] = tuple(figures)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("")

    def set_figures(self, figures: Sequence[float], tone: str = "") -> None:
        """Show other figures, the newest last; `series2` marks a worrying trend."""
        self._figures = tuple(figures)
        self._tone = tone or self._tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the line's size (called by Qt)."""
        return QSize(px(64), px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line (called by Qt)."""
        if len(self._figures) < 2:
            return
        painter = smooth_painter(self)
        low, high = min(self._figures), max(self._figures)
        reach = (high - low) or 1.0
        width, height = self.width() - 8, self.height() - 10
        step = width / (len(self._figures) - 1)
        points = [
            QPointF(3 + number * step, 5 + height * (1 - (figure - low) / reach))
            for number, figure in enumerate(self._figures)
        ]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        ink = color(self._tone)
        pen = QPen(ink, 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(points[-1], 3.5, 3.5)
        painter.end()
