"""Below the grid: each indicator with its yearly target, how it is shared out, and the check."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QWidget

from asn_desktop.services.performance.action_plans.views import ActionIndicator, ActionResult
from asn_desktop.ui.features.action_plans.words import TOTAL_SIGNS
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import ElidedText, Text
from asn_desktop.ui.theme.theme import px


class TotalsBar(QWidget):
    """One line for each indicator of the result in front.

    Signals:
        shared_out: indicator id and SplitMethod: share the target out so.
    """

    shared_out = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 8, 14, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_result(self, result: ActionResult | None, *, can_edit: bool) -> None:
        """Show the indicators of a result."""
        while (taken := self._grid.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        indicators = result.indicators if result else ()
        several = len(indicators) > 1
        for line, indicator in enumerate(indicators):
            number = f"{line + 1}. " if several else ""
            words = ElidedText(f"{number}{indicator.text}: {indicator.target}", "small")
            self._grid.addWidget(words, line, 0)
            self._grid.addWidget(self._check(indicator), line, 1)
            self._grid.addWidget(self._method(indicator, line, can_edit=can_edit), line, 2)

    @staticmethod
    def _check(indicator: ActionIndicator) -> QWidget:
        icon, ink = TOTAL_SIGNS[indicator.total.state]
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(icon, ink, 16))
        row.addWidget(Text(indicator.total.words, "small", "text2"), 1)
        return box

    def _method(self, indicator: ActionIndicator, line: int, *, can_edit: bool) -> QComboBox:
        box = combo_box([(method, method.label) for method in indicator.methods], compact=True)
        box.setObjectName(f"split_{line + 1}")
        box.setAccessibleName(f"Cara membagi target {line + 1}")
        box.setMinimumWidth(px(150))
        box.setCurrentIndex(max(0, box.findData(indicator.method)))
        box.setEnabled(can_edit and len(indicator.methods) > 1)
        box.activated.connect(partial(self._on_chosen, indicator))
        return box

    def _on_chosen(self, indicator: ActionIndicator, place: int) -> None:
        self.shared_out.emit(indicator.id, indicator.methods[place])
