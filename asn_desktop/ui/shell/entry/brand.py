"""The blue panel at the left of the sign-in page, painted as one so that it can be there first."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from asn_desktop.ui.kit.display.kawung import KawungPanel, draw_petals
from asn_desktop.ui.kit.drawing import draw_text, line_height
from asn_desktop.ui.theme.icons import draw_icon
from asn_desktop.ui.theme.theme import color, font, px

PROGRAM_NAME = "Kinerja Kecamatan"
_PURPOSE = "Pengelolaan kinerja pegawai ASN"
_PROMISES = (
    ("target", "Susun SKP yang mendukung kinerja atasan"),
    ("scales", "Nilai dan beri umpan balik setiap triwulan"),
    ("clipboard-text", "Catat survei kepuasan masyarakat"),
)
_LEFT, _TOP, _BOTTOM, _MARK, _PROMISE = 56, 48, 60, 44, 30
_LOW = 500  # Below this height the promises are left out.


class BrandPanel(KawungPanel):
    """Program, office, what it is for, where the data is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, cell=44)
        self._office = PROGRAM_NAME
        self._government = ""
        self._place = "Bekerja tanpa internet"

    def set_office(self, name: str, government: str) -> None:
        """Show whose program this is; empty before the set-up."""
        self._office = name or PROGRAM_NAME
        self._government = government
        self.setAccessibleName(f"{PROGRAM_NAME}, {self._office}, {government}".strip(", "))
        self.update()

    def set_place(self, place: str) -> None:
        """Say where the data is, e.g. "Data di komputer ini"."""
        self._place = f"Bekerja tanpa internet · {place[:1].lower()}{place[1:]}"
        self.setAccessibleDescription(self._place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark and words (called by Qt)."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_program(painter)
        self._draw_office(painter)
        self._draw_line(
            painter, "wifi-slash", "side_text", self._place, self.height() - px(_BOTTOM), "caption"
        )
        painter.end()

    def _draw_program(self, painter: QPainter) -> None:
        mark = QRectF(px(_LEFT), px(_TOP), px(_MARK), px(_MARK))
        draw_petals(painter, mark, QColor(color("on_primary")), color("accent"))
        left = mark.right() + px(14)
        height = line_height(font("page_title"))
        words = QRectF(left, mark.top(), self.width() - left - 12, height)
        draw_text(painter, words, PROGRAM_NAME, font("page_title"), color("on_primary"))
        words.translate(0, height - 3)
        draw_text(painter, words, _PURPOSE, font("small"), color("side_text"))

    def _draw_office(self, painter: QPainter) -> None:
        promises = _PROMISES if self.height() >= px(_LOW) else ()
        heights = [line_height(font("display")), line_height(font("section")) + 2]
        block = sum(heights) + (px(24) + px(_PROMISE) * len(promises) if promises else 0)
        above, below = px(_TOP + _MARK), px(_BOTTOM)
        top = above + (self.height() - above - below - block) / 2
        area = QRectF(px(_LEFT), top, self.width() - px(_LEFT) - 16, heights[0])
        draw_text(painter, area, self._office, font("display"), color("on_primary"))
        area.translate(0, heights[0] + 2)
        area.setHeight(heights[1])
        draw_text(painter, area, self._government, font("section"), color("side_text"))
        for number, (icon, words) in enumerate(promises):
            line_top = area.bottom() + px(24) + number * px(_PROMISE)
            self._draw_line(painter, icon, "accent", words, line_top, "body")

    def _draw_line(
        self, painter: QPainter, icon: str, ink: str, words: str, top: float, role: str
    ) -> None:
        height = line_height(font(role))
        side = px(18 if role == "body" else 14)
        place = QRectF(px(_LEFT), top + (height - side) / 2, side, side)
        draw_icon(painter, icon, place, color(ink))
        left = place.right() + px(12)
        area = QRectF(left, top, self.width() - left - 12, height)
        draw_text(painter, area, words, font(role), color("side_text"))
