"""The dark side of the set-up: which steps there are and which one is in front."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from asn_desktop.ui.kit.display.kawung import KawungPanel, draw_petals
from asn_desktop.ui.kit.drawing import draw_text, smooth_painter
from asn_desktop.ui.shell.entry.brand import PROGRAM_NAME
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

WIDE, RAIL = 264, 72
_LEFT, _TOP, _FIRST, _STEP, _DISC = 24, 24, 100, 66, 28
_WORDS_LEFT = 66


class StepsPanel(KawungPanel):
    """Numbers, titles and ticks; it only shows, steps are not jumped to."""

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent, fade="bottom", cell=46)
        self._steps = tuple(steps)
        self._current = 0
        self._rail = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_current(0)

    def set_current(self, number: int) -> None:
        """Show which step is in front, from 0; a number past the last ticks all."""
        self._current = number
        if 0 <= number < len(self._steps):
            words = f"Langkah {number + 1} dari {len(self._steps)}: {self._steps[number][0]}"
        else:
            words = "Kantor contoh"
        self.setAccessibleName(f"Penyiapan pertama. {words}")
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show numbers only, where the window is narrow."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of the side (called by Qt)."""
        return QSize(px(RAIL if self._rail else WIDE), px(400))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw mark and steps (called by Qt)."""
        super().paintEvent(event)
        painter = smooth_painter(self)
        side = px(34)
        left = (self.width() - side) / 2 if self._rail else px(_LEFT)
        mark = QRectF(left, px(_TOP), side, side)
        draw_petals(painter, mark, QColor(color("on_primary")), color("accent"))
        if not self._rail:
            words = QRectF(px(68), px(_TOP) - 2, self.width() - px(76), px(20))
            draw_text(painter, words, PROGRAM_NAME, font("strong"), color("on_primary"))
            words.translate(0, px(19))
            draw_text(painter, words, "Penyiapan pertama", font("caption"), color("side_text"))
        for number in range(len(self._steps)):
            self._draw_step(painter, number)
        painter.end()

    def _draw_step(self, painter: QPainter, number: int) -> None:
        disc = px(_DISC)
        left = (self.width() - disc) / 2 if self._rail else px(_LEFT)
        place = QRectF(left, px(_FIRST) + number * px(_STEP), disc, disc)
        is_done, is_now = number < self._current, number == self._current
        if number + 1 < len(self._steps):
            line = color("accent") if is_done else QColor(213, 225, 241, 80)
            painter.setPen(QPen(line, 2 if is_done else 1.4))
            x = place.center().x()
            painter.drawLine(
                QRectF(x, place.bottom() + 5, 0, px(_STEP) - disc - 10).topLeft(),
                QRectF(x, place.bottom() + 5, 0, px(_STEP) - disc - 10).bottomLeft(),
            )
        self._draw_disc(painter, place, number, is_done=is_done, is_now=is_now)
        if self._rail:
            return
        title, caption = self._steps[number]
        middle = place.center().y()
        words = QRectF(px(_WORDS_LEFT), middle - px(18), self.width() - px(74), px(19))
        role = "strong" if is_now else "body"
        ink = color("on_primary") if is_now or is_done else color("side_text")
        draw_text(painter, words, title, font(role), ink)
        words.translate(0, px(19))
        draw_text(painter, words, caption, font("caption"), color("side_text"))

    @staticmethod
    def _draw_disc(
        painter: QPainter, place: QRectF, number: int, *, is_done: bool, is_now: bool
    ) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        if is_done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawEllipse(place)
            inset = place.width() * 0.28
            mark = place.adjusted(inset, inset, -inset, -inset)
            draw_icon(painter, "check-bold", mark, color("on_accent"))
            return
        painter.setBrush(QColor("#FFFFFF") if is_now else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if is_now else QPen(color("side_text"), 1.6))
        painter.drawEllipse(place if is_now else place.adjusted(1, 1, -1, -1))
        ink = QColor("#112D57") if is_now else color("side_text")
        draw_text(painter, place, str(number + 1), font("small_strong"), ink, centre)
