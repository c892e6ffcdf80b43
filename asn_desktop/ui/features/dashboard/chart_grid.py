"""The four chart cards with their legends and menus."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from asn_desktop.base.wording import number
from asn_desktop.services.dashboards.views import DashboardView
from asn_desktop.ui.kit.charts.chart_card import ChartCard, LegendEntry
from asn_desktop.ui.theme.theme import active_theme, px

if TYPE_CHECKING:
    from asn_desktop.ui.features.dashboard.drawings import Drawing

_TITLES = {
    "unit": "Target dan realisasi per unit",
    "predicate": "Sebaran predikat kinerja",
    "element": "Nilai SKM per unsur (skala 1–4)",
    "service": "IKM per layanan",
}
_TABLES = {
    "unit": "units",
    "predicate": "predicates",
    "element": "elements",
    "service": "services",
}
_LEAST_HEIGHT = 214


class ChartGrid(QWidget):
    """Two rows of two charts.

    Attributes:
        cards: by the kind of their marks: unit, predicate, element, service.

    Signals:
        drill_wanted: key of a mark, or of the table behind a chart.
        picture_wanted: kind of the chart to save as a picture.
    """

    drill_wanted = Signal(str)
    picture_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChartCard] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for place, kind in enumerate(_TITLES):
            grid.addWidget(self._make_card(kind), place // 2, place % 2)
        for stretch in range(2):
            grid.setRowStretch(stretch, 1)
            grid.setColumnStretch(stretch, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text, so that no row of a chart falls on another (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            for card in self.cards.values():
                card.setMinimumHeight(px(_LEAST_HEIGHT))

    def set_legends(self, view: DashboardView) -> None:
        """Show titles and legends of a view."""
        period = view.period.short_label
        for kind, title in _TITLES.items():
            suffix = "" if kind == "element" else f" · {period}"
            self.cards[kind].set_title(title + suffix)
            self.cards[kind].legend.set_entries(_LEGENDS[kind](view))

    def draw(self, drawings: "dict[str, Drawing]") -> None:
        """Draw these charts, the others stay."""
        for kind, drawing in drawings.items():
            self.cards[kind].canvas.draw_with(drawing.draw, drawing.sentence)

    def _make_card(self, kind: str) -> ChartCard:
        card = ChartCard(_TITLES[kind])
        card.setObjectName(f"chart_{kind}")
        card.setMinimumHeight(px(_LEAST_HEIGHT))
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        card.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        card.canvas.mark_pressed.connect(self.drill_wanted)
        menu = QMenu(card)
        table = menu.addAction("Tampilkan sebagai &tabel")
        table.triggered.connect(partial(self._emit_table, kind))
        picture = menu.addAction("Simpan &gambar…")
        picture.triggered.connect(partial(self._emit_picture, kind))
        card.menu_button.setMenu(menu)
        card.menu_button.show()
        self.cards[kind] = card
        return card

    def _emit_table(self, kind: str) -> None:
        self.drill_wanted.emit(_TABLES[kind])

    def _emit_picture(self, kind: str) -> None:
        self.picture_wanted.emit(kind)


def _unit_legend(_view: DashboardView) -> list[LegendEntry]:
    return [
        LegendEntry("box", "tercapai", "series1"),
        LegendEntry("hatch", "belum", "series2"),
        LegendEntry("tick", "target", "text"),
    ]


def _predicate_legend(view: DashboardView) -> list[LegendEntry]:
    if not view.spread.total:
        return []
    entries = [LegendEntry("box", f"{number(view.spread.total)} evaluasi final", "predicate4")]
    if view.spread.limits and view.spread.organization is not None:
        words = f"pola capaian organisasi “{view.spread.organization.label}”"
        entries.append(LegendEntry("line", words, "text"))
    elif view.spread.organization is None:
        entries.append(LegendEntry("", "· capaian organisasi belum dicatat"))
    return entries


def _element_legend(view: DashboardView) -> list[LegendEntry]:
    if not view.elements.has_data:
        return []
    word = "terang" if active_theme().tokens.dark else "gelap"
    return [LegendEntry("", f"Makin {word} makin tinggi · ▼ terendah")]


def _service_legend(view: DashboardView) -> list[LegendEntry]:
    if view.services.index is None:
        return []
    return [
        LegendEntry("dot", "di atas", "series1"),
        LegendEntry("diamond", "di bawah", "series2"),
        LegendEntry("tick", "kantor", "text"),
        LegendEntry("ring", "< 10 lembar", "text3"),
    ]


_LEGENDS: dict[str, Callable[[DashboardView], list[LegendEntry]]] = {
    "unit": _unit_legend,
    "predicate": _predicate_legend,
    "element": _element_legend,
    "service": _service_legend,
}
