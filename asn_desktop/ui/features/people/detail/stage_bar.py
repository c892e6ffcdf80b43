"""Five short bars: how far a person's plan has come in the year."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.drawing import draw_box, draw_text, smooth_painter
from asn_desktop.ui.theme.theme import color, font, px

STAGES = ("Draf", "Diajukan", "Disetujui", "Dievaluasi", "Final")


class StageBar(QWidget):
    """Bars up to the present stage are filled; its word is blue and strong.

    Attributes:
        reached: number of stages reached, 0 for none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reached = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_reached(self, reached: int) -> None:
        """Show another stage."""
        self.reached = reached
        words = STAGES[reached - 1] if reached else "SKP belum dibuat"
        self.setAccessibleName(f"Tahap {reached} dari {len(STAGES)}: {words}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bars and words (called by Qt)."""
        return QSize(px(300), px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars and their words (called by Qt)."""
        painter = smooth_painter(self)
        step = self.width() / len(STAGES)
        for number, words in enumerate(STAGES):
            bar = QRectF(number * step, 2, step - 4, px(7))
            filled = number < self.reached
            draw_box(painter, bar, bar.height() / 2, color("bar" if filled else "track"))
            now = number == self.reached - 1
            made = font("tiny_strong" if now else "tiny")
            area = QRectF(bar.left(), bar.bottom() + 3, step, self.height() - bar.bottom() - 3)
            draw_text(painter, area, words, made, color("link" if now else "text2"))
        painter.end()
