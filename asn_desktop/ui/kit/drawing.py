"""Small drawing steps shared by the painted widgets."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.theme.theme import color

_MIDDLE_BRIGHTNESS = 118


def smooth_painter(widget: QWidget) -> QPainter:
    """Start painting on a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose line lies wholly inside the area."""
    half = width / 2 if line is not None else 0.0
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)


def draw_focus_ring(painter: QPainter, area: QRectF, radius: float, role: str = "link") -> None:
    """Draw the two pixel ring that marks the keyboard's place."""
    draw_box(painter, area, radius, None, color(role), 2.0)


def draw_text(
    painter: QPainter,
    area: QRectF,
    text: str,
    made_font: QFont,
    ink: QColor,
    flags: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Draw one line of text, cut with an ellipsis when it does not fit."""
    painter.setFont(made_font)
    painter.setPen(ink)
    fitting = QFontMetricsF(made_font).elidedText(
        text, Qt.TextElideMode.ElideRight, area.width() + 1
    )
    painter.drawText(area, int(flags | Qt.TextFlag.TextSingleLine), fitting)


def ink_on(fill: QColor) -> QColor:
    """Return the better of the two inks on a strong fill."""
    brightness = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue()
    return QColor("#17212E") if brightness > _MIDDLE_BRIGHTNESS else QColor("#FFFFFF")


def text_width(text: str, made_font: QFont) -> float:
    """Return the width of one line of text."""
    return QFontMetricsF(made_font).horizontalAdvance(text)


def line_height(made_font: QFont) -> float:
    """Return the height of one line of text."""
    return QFontMetricsF(made_font).height()


def left_bar(area: QRectF, width: float, radius: float) -> QPainterPath:
    """Return the path of a bar along the left edge of a rounded box."""
    box = QPainterPath()
    box.addRoundedRect(area, radius, radius)
    bar = QPainterPath()
    bar.addRect(QRectF(area.topLeft(), QPointF(area.left() + width, area.bottom())))
    return box.intersected(bar)
