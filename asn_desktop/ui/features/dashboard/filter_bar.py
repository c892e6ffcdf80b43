"""The bar of filters: year, period, unit, and the chip of what was pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from asn_desktop.services.dashboards.views import DashboardView
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.ui.kit.controls.buttons import LinkButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_WIDTHS = {"year": 84, "period": 142, "unit": 180}
_WIDEST_UNIT = 300


class _FilterChip(SecondaryButton):
    """A filter in force; pressing it takes it away."""

    fill_roles = ("primary_soft", "hover", "primary_soft")
    line_role = ""
    ink_role = "primary_ink"


class FilterBar(QFrame):
    """Chooses what the dashboard is about.

    Signals:
        changed: another period or unit was chosen.
        drill_cleared: the chip was pressed.
        cleared: everything back to the beginning.
    """

    changed = Signal()
    drill_cleared = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self.setProperty("surface", "top")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 20, 5)
        row.setSpacing(8)
        self._periods: tuple[PeriodLine, ...] = ()
        self.year = self._add(row, "&Tahun", "year")
        self.period = self._add(row, "&Periode", "period")
        self.unit = self._add(row, "&Unit", "unit")
        self._set_widths()
        self.chip = _FilterChip("", "x-bold", compact=True, icon_after=True)
        self.chip.setObjectName("drill_chip")
        self.chip.clicked.connect(self.drill_cleared)
        row.addWidget(self.chip)
        row.addStretch(1)
        self.clear = LinkButton("&Kosongkan saringan")
        self.clear.setObjectName("clear_filters")
        self.clear.clicked.connect(self.cleared)
        row.addWidget(self.clear)
        self.year.currentIndexChanged.connect(self._on_year)
        self.period.currentIndexChanged.connect(self.changed)
        self.unit.currentIndexChanged.connect(self.changed)
        self.show_drill("", filtered=False)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the words at another text size (called by Qt)."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and len(self._boxes) == len(_WIDTHS):
            self._set_widths()

    def show_view(self, view: DashboardView) -> None:
        """Offer the choices of a view and mark what it shows."""
        self._periods = view.periods
        years = sorted({line.year for line in view.periods}, reverse=True)
        _fill(self.year, [(year, str(year)) for year in years], view.period.year)
        self._offer_periods(view.period.year, view.period.id)
        units = [("", "Semua unit" if view.whole_office else "Unit dan tim saya")]
        units += [(unit.id, "   " * (unit.depth - 1) + unit.name) for unit in view.units]
        _fill(self.unit, units, view.unit_id or "")

    def show_drill(self, title: str, *, filtered: bool) -> None:
        """Name what was pressed in the chip; `filtered` shows the way back to everything."""
        self.chip.setText(f"Rincian: {title}".replace("&", "&&"))
        set_shown(self.chip, bool(title))
        set_shown(self.clear, filtered)

    def _add(self, row: QHBoxLayout, words: str, name: str) -> QComboBox:
        box = combo_box([])
        box.setObjectName(name)
        box.setAccessibleName(words.replace("&", ""))
        self._boxes[name] = box
        label = Text(words, "body", "text2")
        label.setBuddy(box)
        row.addWidget(label)
        row.addWidget(box)
        row.addSpacing(6)
        return box

    def _set_widths(self) -> None:
        for name, box in self._boxes.items():
            box.setMinimumWidth(px(_WIDTHS[name]))
        self.unit.setMaximumWidth(px(_WIDEST_UNIT))

    def _offer_periods(self, year: int, period_id: str) -> None:
        lines = [line for line in self._periods if line.year == year]
        _fill(self.period, [(line.id, line.label) for line in lines], period_id)

    def _on_year(self) -> None:
        year = self.year.currentData()
        shown = self.period.currentText()
        lines = [line for line in self._periods if line.year == year]
        same = next((line.id for line in lines if line.label == shown), None)
        if lines:
            self._offer_periods(year, same or lines[0].id)
            self.changed.emit()


def _fill(box: QComboBox, options: Sequence[tuple[object, str]], chosen: object) -> None:
    box.blockSignals(True)
    shown = [(box.itemData(place), box.itemText(place)) for place in range(box.count())]
    if shown != list(options):
        box.clear()
        for value, words in options:
            box.addItem(words, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
