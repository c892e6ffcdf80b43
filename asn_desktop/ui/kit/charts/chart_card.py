"""A card with a chart: title and legend are Qt labels, the plot has neither."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from asn_desktop.ui.kit.charts.chart_canvas import ChartCanvas
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.drawing import smooth_painter
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import color, px


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One mark with its word.

    Attributes:
        mark: box, hatch, tick, line, dot, ring, square, diamond, triangle or "" for words only.
        ink: colour role, or `#RRGGBB` where the palette of charts says so.
    """

    mark: str
    words: str
    ink: str = "series1"


class LegendMark(QWidget):
    """The mark before a word of a legend."""

    def __init__(self, entry: LegendEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the mark's size (called by Qt)."""
        return QSize(px(12), px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark (called by Qt)."""
        painter = smooth_painter(self)
        ink = color(self._entry.ink)
        box = QRectF(0.5, 0, self.width() - 1, self.width() - 1)
        box.moveTop((self.height() - box.height()) / 2)
        middle = box.center()
        painter.setPen(QPen(ink, 1.4))
        mark = self._entry.mark
        if mark == "hatch":
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.drawRect(box)
        elif mark == "tick":
            painter.setPen(QPen(ink, 2.2))
            painter.drawLine(QLineF(middle.x(), 0, middle.x(), self.height()))
        elif mark == "line":
            painter.setPen(QPen(ink, 2.2))
            painter.drawLine(QLineF(0, middle.y(), self.width(), middle.y()))
        elif mark == "ring":
            painter.setPen(QPen(ink, 2))
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        else:
            self._draw_solid(painter, box, mark)
        painter.end()

    def _draw_solid(self, painter, box: QRectF, mark: str) -> None:  # noqa: ANN001
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._entry.ink))
        middle = box.center()
        if mark == "dot":
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        elif mark == "diamond":
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), box.top()),
                        QPointF(box.right(), middle.y()),
                        QPointF(middle.x(), box.bottom()),
                        QPointF(box.left(), middle.y()),
                    ]
                )
            )
        elif mark == "triangle":
            corners = [QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]
            painter.drawPolygon(QPolygonF(corners))
        else:
            painter.drawRect(box)


class Legend(QWidget):
    """Marks and words in a row."""

    def __init__(self, entries: Sequence[LegendEntry] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show other marks."""
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            place = self._row.count() - 1
            if place:
                gap = QWidget()
                gap.setFixedWidth(6)
                self._row.insertWidget(place, gap)
                place += 1
            if entry.mark:
                self._row.insertWidget(place, LegendMark(entry))
                place += 1
            self._row.insertWidget(place, Text(entry.words, "caption", "text2"))


class ChartCard(Card):
    """A card with title, legend, menu button and a ChartCanvas.

    Attributes:
        canvas: the ChartCanvas; call `canvas.draw_with(...)`.
        legend: the Legend.
        menu_button: hidden until `menu_button.setMenu(...)` and `menu_button.show()`.
    """

    def __init__(
        self, title: str, legend: Sequence[LegendEntry] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(title, "", parent, padding=13, spacing=4, title_role="small_strong")
        self.body.setContentsMargins(13, 2, 10, 8)
        self.legend = Legend(legend)
        self.menu_button = IconButton("dots-three-bold", f"Menu {title}", compact=True)
        self.add_title_widget(self.menu_button)
        self.menu_button.hide()
        self.canvas = ChartCanvas()
        self.body.addWidget(self.legend)
        self.body.addWidget(self.canvas, 1)
