"""Parts that several screens of the kiosk share: the head with the office, and the foot."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from asn_desktop.ui.features.survey.kiosk.look import button, ink, label
from asn_desktop.ui.kit.display.kawung import draw_motif, draw_petals
from asn_desktop.ui.kit.drawing import draw_box, smooth_painter

_HOLD_MS = 2000
_GROUND = "#112D57"


class OfficeMark(QWidget):
    """The office's own mark; held for two seconds it asks whether the kiosk shall be left.

    Signals:
        held: a finger stayed on it.
    """

    held = Signal()

    def __init__(self, emblem: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        if emblem is not None:
            self._picture.loadFromData(emblem)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self._hold.timeout.connect(self.held)
        self.setObjectName("kiosk_mark")
        self.setAccessibleName("Lambang kantor")
        self.setFixedSize(48, 48)

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self.setFixedSize(round(46 * scale), round(46 * scale))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count (called by Qt)."""
        self._hold.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Count no more (called by Qt)."""
        self._hold.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        if self._picture.isNull():
            draw_petals(painter, area.adjusted(2, 2, -2, -2), QColor("#FFFFFF"), ink("accent"))
        else:
            side = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            drawn = self._picture.scaled(self.size(), side, smooth)
            painter.drawPixmap(
                round((area.width() - drawn.width()) / 2),
                round((area.height() - drawn.height()) / 2),
                drawn,
            )
        painter.end()


class Progress(QWidget):
    """Nine small bars, filled up to the present question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._count = 0, 9
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self.setFixedSize(round(390 * scale), round(10 * scale))

    def set_progress(self, done: int, count: int) -> None:
        """Show how many of how many."""
        self._done, self._count = done, count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars (called by Qt)."""
        painter = smooth_painter(self)
        step = self.width() / self._count
        for number in range(self._count):
            bar = QRectF(number * step, 0, step * 0.87, self.height())
            fill = ink("accent") if number < self._done else QColor("#294A7D")
            draw_box(painter, bar, self.height() / 2, fill)
        painter.end()


class Head(QWidget):
    """The dark band at the top: office at the left, where one is in the middle.

    Signals:
        mark_held: see OfficeMark.
    """

    mark_held = Signal()

    def __init__(self, office_name: str, emblem: bytes | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 36, 0)
        row.setSpacing(16)
        self.mark = OfficeMark(emblem)
        self.mark.held.connect(self.mark_held)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(label(office_name, "office"))
        names.addWidget(label("Survei Kepuasan Masyarakat", "region"))
        names.addStretch(1)
        row.addWidget(self.mark)
        row.addLayout(names, 1)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addStretch(1)
        self.words = label("", "progress")
        self.words.setObjectName("kiosk_progress")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress = Progress()
        middle.addWidget(self.words)
        middle.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        row.addLayout(middle)
        row.addStretch(1)

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self.setFixedHeight(round(92 * scale))
        self.mark.set_scale(scale)
        self.progress.set_scale(scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the band (called by Qt)."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_GROUND))
        motif = QRectF(self.width() * 0.76, 0, self.width() * 0.24, self.height())
        draw_motif(painter, motif, 48, QColor(190, 212, 240, 40))
        painter.end()


class Foot(QWidget):
    """Back at the left, on at the right, one sentence between them."""

    def __init__(self, back: str, on: str) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(48, 0, 48, 28)
        self.back: QPushButton = button(back, "plain", "kiosk_back")
        self.on: QPushButton = button(on, "primary", "kiosk_on")
        self.note: QLabel = label("", "note", wrap=True)
        self.note.setObjectName("kiosk_note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row.addWidget(self.back)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.on)

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        side = round(48 * scale)
        self._row.setContentsMargins(side, 0, side, round(28 * scale))
        self._row.setSpacing(round(20 * scale))
