"""Tabs with a count in a pill, e.g. "Hasil kerja 1 kurang"."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from asn_desktop.ui.kit.display.chip import badge_width, draw_badge
from asn_desktop.ui.kit.drawing import draw_box, draw_focus_ring, smooth_painter, text_width
from asn_desktop.ui.kit.focus import KeyboardFocus
from asn_desktop.ui.theme.theme import color, font, px

_GAP, _BETWEEN, _INSET = 9, 24, 4


class TabBar(KeyboardFocus, QTabBar):
    """A row of tabs known by their keys; it shows no pages itself.

    Signals:
        chosen: the key of the tab in front.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, height: int = 40) -> None:
        super().__init__(parent)
        self._height = height
        self._counts: dict[str, tuple[str, str]] = {}
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._on_current)

    def add_tab(self, key: str, words: str, count: str = "", tone: str = "neutral") -> None:
        """Add a tab at the end."""
        self._counts[key] = (count, tone)
        number = self.addTab(words)
        self.setTabData(number, key)
        self.setAccessibleTabName(number, f"{words} {count}".strip())

    def set_count(self, key: str, count: str, tone: str = "neutral") -> None:
        """Change the pill of a tab; "" takes it away."""
        if self._counts.get(key) == (count, tone):
            return
        self._counts[key] = (count, tone)
        number = self._number(key)
        words = self.tabText(number)
        self.setAccessibleTabName(number, f"{words} {count}".strip())
        # Setting the text is what makes QTabBar measure its tabs anew.
        self.setTabText(number, words)
        self.update()

    @property
    def current_key(self) -> str:
        """The key of the tab in front."""
        return self.tabData(self.currentIndex()) or ""

    def choose(self, key: str) -> None:
        """Bring a tab to the front."""
        self.setCurrentIndex(self._number(key))

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for words and pill (called by Qt)."""
        count = self._counts.get(self.tabData(index) or "", ("", ""))[0]
        width = text_width(self.tabText(index), font("strong")) + 2 * px(_INSET) + px(_BETWEEN)
        if count:
            width += px(_GAP) + badge_width(count)
        return QSize(round(width), px(self._height))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut (called by Qt)."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs and the line under them (called by Qt)."""
        painter = smooth_painter(self)
        bottom = self.height() - 1
        painter.fillRect(0, bottom - 1, self.width(), 2, color("border"))
        for index in range(self.count()):
            self._draw_tab(painter, index)
        painter.end()

    def _draw_tab(self, painter: QPainter, index: int) -> None:
        area = QRectF(self.tabRect(index)).adjusted(0, 0, -px(_BETWEEN), 0)
        current = index == self.currentIndex()
        made = font("strong" if current else "body")
        under = self.rect().contains(area.toRect()) and area.contains(
            self.mapFromGlobal(self.cursor().pos()).toPointF()
        )
        role = "link" if current else "text" if under and self.underMouse() else "text2"
        words = self.tabText(index)
        painter.setFont(made)
        painter.setPen(color(role))
        words_area = area.adjusted(px(_INSET), 0, 0, -3)
        painter.drawText(words_area, int(Qt.AlignmentFlag.AlignVCenter), words)
        count, tone = self._counts.get(self.tabData(index) or "", ("", "neutral"))
        if count:
            left = words_area.left() + text_width(words, made) + px(_GAP)
            pill = QRectF(left, 0, badge_width(count), px(20))
            pill.moveTop(words_area.center().y() - px(20) / 2)
            draw_badge(painter, pill, count, tone)
        if current:
            mark = QRectF(area.left(), self.height() - 3, area.width(), 3)
            draw_box(painter, mark, 1.5, color("link"))
            if self.shows_ring():
                draw_focus_ring(painter, area.adjusted(0, 3, 0, -5), 6)

    def _number(self, key: str) -> int:
        for number in range(self.count()):
            if self.tabData(number) == key:
                return number
        raise KeyError(key)

    def _on_current(self, index: int) -> None:
        if index >= 0 and self.tabData(index):
            self.chosen.emit(self.tabData(index))
