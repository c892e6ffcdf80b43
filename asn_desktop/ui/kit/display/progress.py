"""Thin bars and the ring that show how much of something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter
from asn_desktop.ui.kit.text import ElidedText, Text, bold, plain
from asn_desktop.ui.theme.theme import color, font, px


class ProgressBar(QWidget):
    """A thin bar; the tone is a colour role (`bar`, `success`, `warning`, `danger`)."""

    def __init__(
        self,
        value: float = 0,
        maximum: float = 100,
        tone: str = "bar",
        parent: QWidget | None = None,
        *,
        height: int = 8,
    ) -> None:
        super().__init__(parent)
        self._value, self._maximum, self._tone, self._height = value, maximum, tone, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value, maximum)

    def set_value(self, value: float, maximum: float | None = None, tone: str = "") -> None:
        """Show another amount."""
        self._value = value
        self._maximum = self._maximum if maximum is None else maximum
        self._tone = tone or self._tone
        self.setAccessibleName(f"{value:g} dari {self._maximum:g}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's height (called by Qt)."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the least width (called by Qt)."""
        return QSize(40, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        radius = area.height() / 2
        draw_box(painter, area, radius, color("track"))
        share = min(1.0, max(0.0, self._value / self._maximum)) if self._maximum else 0.0
        if share > 0:
            filled = QRectF(area)
            filled.setWidth(max(area.height(), area.width() * share))
            draw_box(painter, filled, radius, color(self._tone))
        painter.end()


class LabelledProgress(QWidget):
    """A bar under a line with its name at the left and its figures at the right."""

    def __init__(
        self,
        label: str,
        value: float,
        maximum: float,
        *,
        strong: str = "",
        rest: str = "",
        tone: str = "bar",
        rest_ink: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._label = ElidedText(label, "small", "text2")
        self._figures = Text("", "small", rest_ink, rich=True)
        row.addWidget(self._label, 1)
        row.addWidget(self._figures)
        self._bar = ProgressBar(value, maximum, tone)
        column.addLayout(row)
        column.addWidget(self._bar)
        self.set_figures(strong, rest)

    def set_value(self, value: float, maximum: float, tone: str = "") -> None:
        """Show another amount."""
        self._bar.set_value(value, maximum, tone)

    def set_figures(self, strong: str, rest: str = "") -> None:
        """Show other figures: the strong ones first, e.g. "5" and " dari 8"."""
        self._figures.setText(bold(strong) + plain(rest))


class ProgressRing(QWidget):
    """A ring with the figure in its middle, e.g. 14 dari 20 JP."""

    def __init__(
        self,
        value: float,
        maximum: float,
        figure: str,
        caption: str,
        parent: QWidget | None = None,
        *,
        size: int = 128,
        tone: str = "bar",
    ) -> None:
        super().__init__(parent)
        self._size, self._tone = size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_value(value, maximum, figure, caption)

    def set_value(self, value: float, maximum: float, figure: str, caption: str) -> None:
        """Show another amount."""
        self._value, self._maximum = value, maximum
        self._figure, self._caption = figure, caption
        self.setAccessibleName(f"{figure} {caption}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the ring's size (called by Qt)."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring (called by Qt)."""
        painter = smooth_painter(self)
        width = px(12)
        ring = QRectF(self.rect()).adjusted(
            width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1
        )
        painter.setPen(QPen(color("track"), width))
        painter.drawEllipse(ring)
        share = min(1.0, self._value / self._maximum) if self._maximum else 0.0
        pen = QPen(color(self._tone), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if share > 0:
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * share))
        middle = ring.center().y()
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        figure_area = QRectF(ring.left(), middle - px(26), ring.width(), px(34))
        draw_text(painter, figure_area, self._figure, font("number"), color("text"), centre)
        caption_area = QRectF(ring.left(), middle + px(9), ring.width(), px(18))
        draw_text(painter, caption_area, self._caption, font("caption"), color("text3"), centre)
        painter.end()
