"""A single icon, and an icon in a soft square."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import draw_box, smooth_painter
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, px


class IconLabel(QWidget):
    """Shows one icon in an ink; `name` describes it to screen readers when it says something."""

    def __init__(
        self,
        icon: str,
        ink: str = "text2",
        size: int = 18,
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._ink = ink
        self._size = size
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, ink: str = "") -> None:
        """Show another icon, in another ink when one is given."""
        self._icon_name = icon
        self._ink = ink or self._ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size (called by Qt)."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon (called by Qt)."""
        painter = smooth_painter(self)
        draw_icon(painter, self._icon_name, QRectF(self.rect()), color(self._ink))
        painter.end()


class IconTile(IconLabel):
    """An icon on a soft square of a tone, as at the left of the tasks on Beranda."""

    def __init__(
        self, icon: str, tone: str = "primary", size: int = 36, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, f"{tone}_ink", size, parent)
        self._tone = tone

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square and the icon (called by Qt)."""
        painter = smooth_painter(self)
        area = QRectF(self.rect())
        draw_box(painter, area, 7, color(f"{self._tone}_soft"))
        inset = area.width() * 0.25
        place = area.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, self._icon_name, place, color(self._ink))
        painter.end()
