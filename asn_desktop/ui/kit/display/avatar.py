"""A person's initials on a soft colour that stays the same for the same name."""

from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.base.wording import initials
from asn_desktop.ui.kit.drawing import draw_box, smooth_painter
from asn_desktop.ui.theme.theme import color, font, px

_TONES = ("primary", "violet", "success", "warning", "danger")


def tone_of(name: str) -> str:
    """Return the tone that belongs to a name, the same on every computer."""
    without_titles = name.split(",", maxsplit=1)[0].strip()
    return _TONES[crc32(without_titles.encode()) % len(_TONES)]


def draw_avatar(painter: QPainter, area: QRectF, name: str, tone: str = "") -> None:
    """Draw the initials on a disc filling the area."""
    solid = tone == "solid"
    tone = tone or tone_of(name)
    fill, ink = ("primary", "on_primary") if solid else (f"{tone}_soft", f"{tone}_ink")
    draw_box(painter, area, area.width() / 2, color(fill))
    made = QFont(font("caption_strong"))
    made.setPixelSize(max(9, round(area.width() * 0.38)))
    painter.setFont(made)
    painter.setPen(color(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name) or "?")


class Avatar(QWidget):
    """A person's initials on a disc."""

    def __init__(
        self, name: str, size: int = 32, parent: QWidget | None = None, *, tone: str = ""
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._tone = tone
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show another person."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the disc's size (called by Qt)."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc (called by Qt)."""
        painter = smooth_painter(self)
        draw_avatar(painter, QRectF(self.rect()), self._name, self._tone)
        painter.end()
