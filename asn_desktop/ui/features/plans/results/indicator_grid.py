"""The indicators of one result as a grid whose fields are saved when they are left."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import PlanTemplate
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.views import IndicatorView, PlanGap, PlanView
from asn_desktop.ui.features.plans.results.aspects import (
    indicator_word,
    kind_chip,
    kinds_of,
    unit_box,
)
from asn_desktop.ui.features.plans.results.row_mover import RowMover
from asn_desktop.ui.kit.controls.buttons import IconButton, LinkButton
from asn_desktop.ui.kit.controls.stored_text import StoredLine
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_TEXT_COLUMN, _TARGET_WIDTH, _UNIT_WIDTH = 1, 92, 112


class _IndicatorRow:
    """The widgets of one indicator and what of it is stored."""

    def __init__(self, grid: "IndicatorGrid", line: IndicatorView) -> None:
        self._grid = grid
        self.line = line
        kind = line.perspective if grid.template is PlanTemplate.LEADER else line.aspect
        self.chip = Chip(kind_chip(kind))
        self.text = StoredLine(line.text, "tulis ukuran keberhasilannya")
        self.text.setObjectName("indicator_text")
        self.target = StoredLine(line.target_text, "isi target")
        self.target.setObjectName("indicator_target")
        self.target.setFixedWidth(px(_TARGET_WIDTH))
        self.unit = unit_box(kind, line.unit, compact=True)
        self.unit.setObjectName("indicator_unit")
        self.unit.setFixedWidth(px(_UNIT_WIDTH))
        self.remove = IconButton("trash", "Hapus indikator", compact=True)
        self.remove.setObjectName("indicator_remove")
        name = kind.label.lower() if kind else "indikator"
        self.text.setAccessibleName(f"Indikator {name}")
        self.target.setAccessibleName(f"Target {name}")
        self.unit.setAccessibleName(f"Satuan {name}")
        self.text.rest.left.connect(self._on_left)
        self.target.rest.left.connect(self._on_left)
        self.unit.activated.connect(self._on_left)
        unit_editor = self.unit.lineEdit()
        if unit_editor is not None:
            unit_editor.editingFinished.connect(self._on_left)
        self.remove.clicked.connect(self._on_remove)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The widgets from left to right."""
        return (self.chip, self.text, self.target, self.unit, self.remove)

    def show_line(self, line: IndicatorView) -> None:
        """Take over what is stored now."""
        self.line = line
        self.text.show_text(line.text)
        self.target.show_text(line.target_text)

    def set_editable(self, editable: bool) -> None:
        """Allow typing, or only reading."""
        self.text.setReadOnly(not editable)
        self.target.setReadOnly(not editable)
        self.unit.setEnabled(editable)
        set_shown(self.remove, editable)

    def set_error(self, field: str) -> None:
        """Mark the field with an error; "" marks none."""
        set_flag(self.text, "invalid", field in ("text", "indicator"))
        set_flag(self.target, "invalid", field in ("target", "start"))

    def _on_left(self, *_: object) -> None:
        typed = replace(
            self.line,
            text=self.text.text().strip(),
            target_text=self.target.text().strip(),
            unit=self.unit.currentText().strip(),
        )
        if typed != self.line:
            self.line = typed
            self._grid.touched.add(typed.id)
            self._grid.changed.emit(
                IndicatorInput(
                    text=typed.text,
                    target_text=typed.target_text,
                    unit=typed.unit,
                    aspect=typed.aspect,
                    perspective=typed.perspective,
                    start=typed.start,
                    id=typed.id,
                )
            )

    def _on_remove(self) -> None:
        self._grid.remove_pressed.emit(self.line.id)


class IndicatorGrid(QWidget):
    """Rows of aspect, indicator, target and unit, with one line for what is wrong.

    Attributes:
        touched: ids of indicators that were typed into since the grid was made.

    Signals:
        changed: an IndicatorInput (with its id) that was typed.
        remove_pressed: id of the indicator to delete.
        add_pressed: the aspect or perspective of the indicator to add.
    """

    changed = Signal(object)
    remove_pressed = Signal(str)
    add_pressed = Signal(object)

    def __init__(self, view: PlanView, lines: Sequence[IndicatorView], parent: QWidget) -> None:
        super().__init__(parent)
        self.template = view.template
        self._hint = ""
        self._has_error = False
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 0, 0)
        column.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_TEXT_COLUMN, 1)
        self._add_titles(indicator_word(view.approach))
        column.addLayout(self._grid)
        self.mover = RowMover(self, lambda: [(key, row.text) for key, row in self.rows.items()])
        self.rows: dict[str, _IndicatorRow] = {}
        self.touched: set[str] = set()
        for line in lines:
            self._add_line(line)
        column.addLayout(self._make_below())
        self.show_lines(lines, view.rights.can_edit)

    def show_lines(self, lines: Sequence[IndicatorView], editable: bool) -> bool:
        """Show what is stored now; False when rows came or went and a new grid is needed."""
        if [line.id for line in lines] != list(self.rows):
            return False
        for line in lines:
            self.rows[line.id].show_line(line)
            self.rows[line.id].set_editable(editable)
        set_shown(self._add, editable)
        set_shown(self._error, editable)
        return True

    def show_gaps(self, gaps: Sequence[PlanGap]) -> None:
        """Mark the fields that lack something; the first sentence stands below the grid."""
        first = {gap.indicator_id: gap for gap in reversed(gaps)}
        for key, row in self.rows.items():
            row.set_error(first[key].field if key in first else "")
        sentence = gaps[0].sentence if gaps else ""
        self._show_error(sentence)

    def show_hint(self, sentence: str, whole: str = "") -> None:
        """Say something worth knowing where no error stands; `whole` on pointing at it."""
        self._hint = sentence
        self._error.setToolTip(whole)
        if not self._has_error:
            self._show_error("")

    def show_refusal(self, indicator_id: str, field: str, sentence: str) -> None:
        """Mark the field that a service refused, with its sentence."""
        if indicator_id in self.rows:
            self.rows[indicator_id].set_error(field)
        self._show_error(sentence)

    def focus_field(self, indicator_id: str, field: str) -> None:
        """Put the cursor into a field; the first one when there is no such row."""
        row = self.rows.get(indicator_id) or next(iter(self.rows.values()), None)
        if row is None:
            self._add.setFocus()
            return
        editor = row.target if field == "target" else row.text
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    def focused_field(self) -> str:
        """Return "text" or "target" where the cursor is, "" when it is elsewhere."""
        for row in self.rows.values():
            if row.target.hasFocus():
                return "target"
            if row.text.hasFocus():
                return "text"
        return ""

    def _add_titles(self, word: str) -> None:
        first = "Perspektif" if self.template is PlanTemplate.LEADER else "Aspek"
        for number, title in enumerate((first, word, "Target", "Satuan")):
            self._grid.addWidget(Text(title, "caption_strong", "text2"), 0, number)

    def _add_line(self, line: IndicatorView) -> None:
        row = _IndicatorRow(self, line)
        self.rows[line.id] = row
        place = len(self.rows)
        for handle in (row.chip, row.text, row.target):
            self.mover.watch(line.id, handle)
        row.chip.setCursor(Qt.CursorShape.OpenHandCursor)
        row.chip.setToolTip("Seret untuk mengubah urutan, atau tekan Alt+↑ / Alt+↓")
        for number, widget in enumerate(row.widgets):
            side = Qt.AlignmentFlag.AlignLeft if number == 0 else Qt.AlignmentFlag(0)
            self._grid.addWidget(widget, place, number, side | Qt.AlignmentFlag.AlignVCenter)

    def _make_below(self) -> QHBoxLayout:
        below = QHBoxLayout()
        self._add = LinkButton("Tambah &indikator", "plus-bold")
        self._add.setObjectName("indicator_add")
        self._add.clicked.connect(self._on_add)
        self._mark = IconLabel("warning-circle-fill", "danger", 14)
        self._error = Text("", "caption", "danger", wrap=True)
        self._error.setObjectName("indicator_error")
        self._error.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self._add)
        below.addWidget(self._error, 1)
        below.addWidget(self._mark)
        self._show_error("")
        return below

    def _show_error(self, sentence: str) -> None:
        self._has_error = bool(sentence)
        self._error.setText(sentence or self._hint)
        self._error.set_ink("danger" if sentence else "text3")
        set_shown(self._mark, bool(sentence))

    def _on_add(self) -> None:
        kinds = kinds_of(self.template)
        lines = [row.line for row in self.rows.values()]
        used = {line.perspective or line.aspect for line in lines}
        free = [kind for kind in kinds if kind not in used]
        self.add_pressed.emit(free[0] if free else kinds[0])
