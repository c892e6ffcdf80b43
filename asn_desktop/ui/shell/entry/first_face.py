"""What is painted first: the look of the sign-in page without any of its controls."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.kit.drawing import draw_text, line_height
from asn_desktop.ui.shell.entry.brand import BrandPanel
from asn_desktop.ui.theme.theme import color, font, px

COLUMN_WIDTH = 420
BRAND_SHARE = 41  # Hundredths of the window's width.
LEAST_WIDTH = 820  # Below it the form stands alone.
ROOMY_HEIGHT = 640


def column_top(height: int) -> int:
    """Return the room above the form for a height of the window."""
    return px(54 if height >= px(ROOMY_HEIGHT) else 18)


class FirstFace(QWidget):
    """Stands in the window for the moment in which the controls are made.

    Attributes:
        brand: the panel at the left, the same as that of the sign-in page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.brand = BrandPanel(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its share (called by Qt)."""
        super().resizeEvent(event)
        share = BRAND_SHARE if self.width() >= px(LEAST_WIDTH) else 0
        self.brand.setGeometry(0, 0, self.width() * share // 100, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the greeting where the form will have them (called by Qt)."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface"))
        start = self.brand.width()
        left = start + (self.width() - start - px(COLUMN_WIDTH)) / 2
        height = line_height(font("display"))
        area = QRectF(left, column_top(self.height()), px(COLUMN_WIDTH), height)
        draw_text(painter, area, "Selamat datang", font("display"), color("text"))
        area.translate(0, height + px(10))
        area.setHeight(line_height(font("body")))
        draw_text(painter, area, "Membuka data…", font("body"), color("text2"))
        painter.end()
