"""One answer as a large card: a drawn face, the official words, and a mark once chosen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from asn_desktop.ui.features.survey.kiosk.look import ink, kiosk_font
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, smooth_painter

# Blue against orange-brown, as everywhere; the mouth says the same without colour.
_GROUNDS = ("#DB7B3F", "#F0C068", "#8FB6E3", "#2B69B3")
_DARK, _WHITE = QColor("#2A2320"), QColor("#FFFFFF")
_HAPPIEST = 4


def draw_face(painter: QPainter, area: QRectF, answer: int) -> None:
    """Draw the face of an answer, 1 (sad) to 4 (laughing), filling a square."""
    side = area.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_GROUNDS[answer - 1]))
    painter.drawEllipse(area)
    mark = _WHITE if answer == _HAPPIEST else _DARK
    painter.setBrush(mark)
    for place in (0.335, 0.665):
        centre = QPointF(area.left() + side * place, area.top() + side * 0.4)
        painter.drawEllipse(centre, side * 0.052, side * 0.068)
    mouth = QPainterPath()
    left, right = area.left() + side * 0.3, area.left() + side * 0.7
    middle = area.center().x()
    height = area.top() + side * (0.74, 0.665, 0.63, 0.6)[answer - 1]
    bend = side * (-0.26, 0.0, 0.22, 0.38)[answer - 1]
    mouth.moveTo(left, height)
    mouth.quadTo(middle, height + bend, right, height)
    if answer == _HAPPIEST:
        mouth.closeSubpath()
        painter.drawPath(mouth)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(mark, side * 0.052)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPath(mouth)


class FaceButton(QPushButton):
    """A card that can be chosen.

    Attributes:
        answer: 1 to 4.
    """

    def __init__(self, answer: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer
        self._scale = 1.0
        self.setCheckable(True)
        self.setObjectName(f"kiosk_answer_{answer}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_words(self, words: str) -> None:
        """Change the words below the face."""
        self.setText(words)
        self.setAccessibleName(words)

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the card of the drawing at the present scale (called by Qt)."""
        return QSize(round(296 * self._scale), round(320 * self._scale))

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be hit and read (called by Qt)."""
        return QSize(round(180 * self._scale), round(210 * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card (called by Qt)."""
        painter = smooth_painter(self)
        area, scale = QRectF(self.rect()), self._scale
        chosen = self.isChecked()
        fill = ink("primary_soft" if chosen or self.isDown() else "surface")
        line, width = (ink("primary"), 5 * scale) if chosen else (ink("border_strong"), 2.0)
        draw_box(painter, area.adjusted(1, 1, -1, -1), 18 * scale, fill, line, width)
        if self.hasFocus():
            draw_focus_ring(painter, area.adjusted(8, 8, -8, -8), 14 * scale, "#1C5196")
        top, pill = 34 * scale, 36 * scale
        words_room = 70 * scale
        side = min(
            148 * scale,
            area.width() - 40 * scale,
            area.height() - top - words_room - pill - 34 * scale,
        )
        face = QRectF(area.center().x() - side / 2, top, side, side)
        draw_face(painter, face, self.answer)
        painter.setFont(kiosk_font(24 * scale, strong=True))
        painter.setPen(ink("text"))
        words = QRectF(12, face.bottom() + 12 * scale, area.width() - 24, words_room)
        painter.drawText(
            words, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.text()
        )
        if chosen:
            mark = QRectF(0, 0, 118 * scale, pill)
            mark.moveCenter(QPointF(area.center().x(), words.bottom() + 6 * scale + pill / 2))
            draw_box(painter, mark, pill / 2, ink("primary"))
            painter.setPen(ink("on_primary"))
            painter.setFont(kiosk_font(16 * scale, strong=True))
            painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), "✓ Dipilih")
        painter.end()
