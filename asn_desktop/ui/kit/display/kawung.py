"""The kawung motif and the program's mark, drawn by code."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRadialGradient,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import smooth_painter
from asn_desktop.ui.theme.theme import color, px

_TURNS = (45, 135, 225, 315)
_AMBER_TURN = 315
_LOGO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw_petals(
    painter: QPainter, area: QRectF, fill: QColor, accent: QColor, line: QPen | None = None
) -> None:
    """Draw four petals filling a square, the upper right one in the accent colour."""
    side = min(area.width(), area.height())
    painter.save()
    painter.translate(area.center())
    painter.setPen(line if line is not None else Qt.PenStyle.NoPen)
    petal = QRectF(side * 0.055, -side * 0.165, side * 0.56, side * 0.33)
    for turn in _TURNS:
        painter.save()
        painter.rotate(turn)
        painter.setBrush(accent if turn == _AMBER_TURN else fill)
        painter.drawEllipse(petal)
        painter.restore()
    painter.restore()


def draw_motif(painter: QPainter, area: QRectF, cell: int, ink: QColor) -> None:
    """Cover an area with outlined petals, one flower for each cell.

    One flower is drawn and laid like a tile: hundreds of them took 40 ms of the sign-in window.
    """
    sharpness = painter.device().devicePixelRatio()
    tile = QPixmap(QSize(cell, cell) * sharpness)
    tile.setDevicePixelRatio(sharpness)
    tile.fill(Qt.GlobalColor.transparent)
    fill = QColor(ink)
    fill.setAlphaF(ink.alphaF() * 0.35)
    inner = QPainter(tile)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, cell, cell)
    draw_petals(inner, whole.adjusted(2, 2, -2, -2), fill, fill, QPen(ink, 1.2))
    inner.end()
    painter.drawTiledPixmap(area, tile)


class Logo(QWidget):
    """The mark: four petals, one of them amber; white petals on dark ground."""

    def __init__(
        self, size: int = 32, parent: QWidget | None = None, *, on_dark: bool = True
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._on_dark = on_dark
        self.setAccessibleName("Kinerja Kecamatan")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the mark's size (called by Qt)."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark (called by Qt)."""
        painter = smooth_painter(self)
        fill = QColor("#FFFFFF") if self._on_dark else color("link")
        draw_petals(painter, QRectF(self.rect()), fill, color("accent"))
        painter.end()


def application_icon() -> QIcon:
    """Return the program's mark as a window icon in all usual sizes."""
    made = QIcon()
    for side in _LOGO_SIZES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_petals(painter, QRectF(0, 0, side, side), QColor("#1C5196"), QColor("#F2B632"))
        painter.end()
        made.addPixmap(picture)
    return made


class KawungPanel(QWidget):
    """The dark blue ground of sign-in, set-up and kiosk, with the motif fading in.

    `fade` is where the motif is strongest: "right" (sign-in), "bottom" (set-up), "edge" (kiosk).
    """

    def __init__(
        self, parent: QWidget | None = None, *, fade: str = "right", cell: int = 64
    ) -> None:
        super().__init__(parent)
        self._fade = fade
        self._cell = cell
        self._drawn: QPixmap | None = None

    def sizeHint(self) -> QSize:
        """Return a usual size (called by Qt)."""
        return QSize(264, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and motif, kept as a picture for each size (called by Qt)."""
        wanted = self.size() * self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != wanted:
            self._drawn = self._draw(wanted)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _draw(self, wanted: QSize) -> QPixmap:
        picture = QPixmap(wanted)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        area = QRectF(self.rect())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QLinearGradient(area.topLeft(), area.bottomLeft())
        if self._fade == "right":
            ground = QLinearGradient(area.bottomLeft(), area.topRight())
        ground.setColorAt(0, QColor("#0B2145") if self._fade == "right" else QColor("#153566"))
        ground.setColorAt(1, QColor("#173A6C") if self._fade == "right" else QColor("#0D2548"))
        painter.fillRect(area, ground)
        painter.drawPixmap(0, 0, self._motif(wanted, area))
        painter.end()
        return picture

    def _motif(self, wanted: QSize, area: QRectF) -> QPixmap:
        layer = QPixmap(wanted)
        layer.setDevicePixelRatio(self.devicePixelRatioF())
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_motif(painter, area, self._cell, QColor(190, 212, 240, 60))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(area, self._mask(area))
        painter.end()
        return layer

    def _mask(self, area: QRectF) -> QLinearGradient | QRadialGradient:
        strong, weak = QColor(0, 0, 0, 255), QColor(0, 0, 0, 20)
        if self._fade == "edge":
            round_mask = QRadialGradient(area.center(), max(area.width(), area.height()) * 0.55)
            round_mask.setColorAt(0.35, weak)
            round_mask.setColorAt(1, QColor(0, 0, 0, 170))
            return round_mask
        if self._fade == "bottom":
            straight = QLinearGradient(QPointF(0, area.bottom() - 230), QPointF(0, area.bottom()))
            straight.setColorAt(0, QColor(0, 0, 0, 0))
            straight.setColorAt(0.2, QColor(0, 0, 0, 150))
        else:
            # Faint where the words stand, clear only towards the edge beside the form.
            straight = QLinearGradient(area.topLeft(), area.topRight())
            straight.setColorAt(0.1, weak)
            straight.setColorAt(0.6, QColor(0, 0, 0, 60))
        straight.setColorAt(1, strong)
        return straight
