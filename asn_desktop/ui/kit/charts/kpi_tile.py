"""A tile with one important figure, where it is going, and a tiny line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.ui.kit.charts.sparkline import Sparkline
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.drawing import draw_focus_ring, smooth_painter
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.theme.theme import px

# Trend: icon and ink of the icon.
_TRENDS = {
    "up": ("arrow-up-bold", "success"),
    "down": ("arrow-down-bold", "danger"),
    "flat": ("minus-bold", "text3"),
}


@dataclass(frozen=True, slots=True)
class Kpi:
    """What a tile shows.

    Attributes:
        trend: up, down or flat; the remark says it in words.
        history: figures for the tiny line, newest last; empty hides it.
        worrying: draws the line in the second colour.
    """

    label: str
    figure: str
    unit: str = ""
    remark: str = ""
    trend: str = "flat"
    history: Sequence[float] = ()
    worrying: bool = False


class KpiTile(KeyboardFocus, QFrame):
    """One figure; can be pressed to see where it comes from.

    Signals:
        pressed: by mouse, Enter or space.
    """

    pressed = Signal()

    def __init__(self, kpi: Kpi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(0)
        self._label = ElidedText("", "caption", "text2")
        column.addWidget(self._label)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        self._figure = Text("", "number")
        self._unit = ElidedText("", "caption", "text2")
        self._line = Sparkline()
        middle.addWidget(self._figure)
        middle.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        middle.addWidget(self._line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._unit.setContentsMargins(0, 0, 0, px(6))
        column.addLayout(middle)
        below = QHBoxLayout()
        below.setSpacing(6)
        self._arrow = IconLabel("minus-bold", "text3", 12)
        self._remark = ElidedText("", "caption", "text2")
        below.addWidget(self._arrow)
        below.addWidget(self._remark, 1)
        column.addLayout(below)
        self.set_kpi(kpi)

    def set_kpi(self, kpi: Kpi) -> None:
        """Show another figure."""
        self._label.setText(kpi.label)
        self._figure.setText(kpi.figure)
        self._unit.setText(kpi.unit)
        self._remark.setText(kpi.remark)
        self._arrow.set_icon(*_TRENDS[kpi.trend])
        self._line.set_figures(kpi.history, "series2" if kpi.worrying else "series1")
        self._line.setVisible(len(kpi.history) > 1)
        self.setAccessibleName(f"{kpi.label}: {kpi.figure} {kpi.unit}. {kpi.remark}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell that the tile was pressed (called by Qt)."""
        if self.rect().contains(event.pos()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space press (called by Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and the focus ring (called by Qt)."""
        super().paintEvent(event)
        if self.shows_ring():
            painter = smooth_painter(self)
            draw_focus_ring(painter, self.rect().toRectF(), 8)
            painter.end()
