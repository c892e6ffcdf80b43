"""The indicators of one result: target, realisation and achievement beside each other."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from asn_desktop.base.wording import percent
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.services.performance.appraisals.views import IndicatorView
from asn_desktop.ui.kit.containers.card import Line
from asn_desktop.ui.kit.controls.stored_text import StoredLine
from asn_desktop.ui.kit.display.progress import ProgressBar
from asn_desktop.ui.kit.drawing import smooth_painter
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import color, px

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TARGET_WIDTH, _REALIZATION_WIDTH = 110, 112
_EDITED_TARGET_WIDTH = 170
_LEAST_ACHIEVEMENT, _ACHIEVEMENT_WIDTH = 100, 150
_EDITOR_WIDTH = 200
_ROW, _EDITED_ROW = 33, 44
_FULL = 100
_UNREAD = "bukan angka"
_UNREAD_HINT = "Targetnya angka, tetapi realisasi ini tidak terbaca sebagai angka."
_NUMERIC = (TargetDirection.MORE, TargetDirection.LESS)


def achievement_words(value: Decimal | None) -> str:
    """Write an achievement without decimals, "–" where there is none."""
    return "–" if value is None else percent(value, 0)


class _Achievement(QWidget):
    """A thin bar with the percentage at its right."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._bar = ProgressBar(0)
        self._words = Text("", "small_strong")
        self._words.setObjectName("achievement")
        self._words.setAlignment(_RIGHT)
        self._words.setMinimumWidth(px(44))
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)

    def show_value(self, value: Decimal | None, *, unread: bool = False) -> None:
        """Show a percentage; less than the target, and what is no number, is drawn in amber."""
        set_shown(self._bar, value is not None)
        self._words.setText(_UNREAD if unread else achievement_words(value))
        self._words.set_ink("warning_ink" if unread else "text")
        self._words.setToolTip(_UNREAD_HINT if unread else "")
        if value is not None:
            self._bar.set_value(float(value), _FULL, "bar" if value >= _FULL else "warning")


class IndicatorTable(QFrame):
    """Indicators in rows; with `editable` the realisation is typed here.

    Signals:
        realized: indicator id and what was typed.
    """

    realized = Signal(str, str)

    def __init__(
        self, indicators: Sequence[IndicatorView], period: str, *, editable: bool = False
    ) -> None:
        super().__init__()
        self._editable = editable
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(3, 1)
        self._values: dict[str, tuple[Text | StoredLine, _Achievement]] = {}
        self._add_header(period)
        for indicator in indicators:
            self._add_row(indicator)

    @property
    def editors(self) -> dict[str, StoredLine]:
        """The editors by indicator, in order."""
        return {
            key: editor
            for key, (editor, _) in self._values.items()
            if isinstance(editor, StoredLine)
        }

    def show_indicators(self, indicators: Sequence[IndicatorView], *, fills: bool = False) -> None:
        """Show what is stored now."""
        for indicator in indicators:
            shown, bar = self._values[indicator.id]
            if isinstance(shown, StoredLine):
                shown.show_text(indicator.realization)
                shown.setReadOnly(not fills)
            else:
                shown.setText(indicator.realization or "–")
            bar.show_value(indicator.achievement, unread=_is_unread(indicator))

    def show_gap(self, indicator_id: str, *, missing: bool) -> None:
        """Mark an empty realisation in red, or take the mark away."""
        editor = self.editors.get(indicator_id)
        if editor is not None:
            set_flag(editor, "invalid", missing)
            editor.setAccessibleDescription("Belum diisi" if missing else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the header (called by Qt)."""
        painter = smooth_painter(self)
        below = self._header_line.geometry().top()
        painter.fillRect(0, 0, self.width(), below, color("table_header"))
        painter.end()

    def _add_header(self, period: str) -> None:
        words = ("Indikator", "Target", f"Realisasi {period}", "Capaian")
        for column, title in enumerate(words):
            label = Text(title, "caption_strong", "text2")
            label.setContentsMargins(16 if column == 0 else 0, 6, 0, 6)
            if column > 0 and not (self._editable and column == 2):
                label.setAlignment(_RIGHT)
            self._grid.addWidget(label, 0, column)
        self._header_line = Line()
        self._grid.addWidget(self._header_line, 1, 0, 1, 4)

    def _add_row(self, indicator: IndicatorView) -> None:
        row = self._grid.rowCount()
        kind = indicator.aspect or indicator.perspective
        words = f"{kind.label} · {indicator.text}" if kind else indicator.text
        name = Text(words, "small", wrap=True)
        name.setContentsMargins(16, 7, 0, 7)
        target = Text(indicator.target, "small", "text2", wrap=len(indicator.target) > 16)
        target.setAlignment(_RIGHT)
        target.setMinimumWidth(px(_EDITED_TARGET_WIDTH if self._editable else _TARGET_WIDTH))
        bar = _Achievement()
        bar.setMinimumWidth(px(_LEAST_ACHIEVEMENT))
        bar.setMaximumWidth(px(_ACHIEVEMENT_WIDTH))
        shown = self._make_editor(indicator) if self._editable else self._make_value()
        self._values[indicator.id] = (shown, bar)
        self._grid.setRowMinimumHeight(row, px(_EDITED_ROW if self._editable else _ROW))
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, widget in enumerate((name, target, shown, bar)):
            aligned = Qt.AlignmentFlag(0) if isinstance(widget, Text) else middle
            self._grid.addWidget(widget, row, column, aligned)
        self._grid.addWidget(Line(), row + 1, 0, 1, 4)

    def _make_value(self) -> Text:
        value = Text("", "small_strong", wrap=True)
        value.setAlignment(_RIGHT)
        value.setMinimumWidth(px(_REALIZATION_WIDTH))
        value.setMaximumWidth(px(_EDITOR_WIDTH))
        return value

    def _make_editor(self, indicator: IndicatorView) -> StoredLine:
        editor = StoredLine(placeholder="isi realisasi")
        editor.setObjectName("realization")
        editor.setAccessibleName(f"Realisasi {indicator.text}, target {indicator.target}")
        editor.setFixedWidth(px(_EDITOR_WIDTH))
        key = indicator.id
        editor.rest.left.connect(lambda text: self.realized.emit(key, text))
        return editor


def _is_unread(indicator: IndicatorView) -> bool:
    """Whether a slip such as "5o" keeps a numeric target out of the achievement."""
    numeric = indicator.direction in _NUMERIC and indicator.realization_value is None
    return numeric and bool(indicator.realization.strip())
