"""One proposed result in the library's dialog: tick, indicators, and what it supports."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import PlanTemplate, ResultKind
from asn_desktop.services.performance.plans.inputs import IndicatorInput, ResultInput
from asn_desktop.services.performance.plans.library.entries import LibraryEntry
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.text import Text, bold, plain, set_flag
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

_ASSIGNED = "assigned"
_PRESENT = ChipStyle("Sudah ada di SKP", "neutral", "check-bold")
_OWN = ChipStyle("Tambahan kantor", "info", "buildings-bold")
_EXTRA = ChipStyle("Tambahan", "neutral")


class LibraryRow(QFrame):
    """A result that can be ticked; a ticked one asks which result of the superior it supports.

    Signals:
        ticked: the tick came or went.
        remove_pressed: take the office's own entry out of the library.
    """

    ticked = Signal()
    remove_pressed = Signal()

    def __init__(self, entry: LibraryEntry, view: PlanView, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._staff = view.template is PlanTemplate.STAFF
        self.setProperty("surface", "inner")
        self.tick = QCheckBox()
        self.tick.setObjectName(f"library_tick_{number}")
        self.tick.setAccessibleName(entry.content.text)
        self.tick.toggled.connect(self._on_tick)
        self._parent = combo_box(_parents(entry.content, view), compact=True)
        self._parent.setObjectName(f"library_parent_{number}")
        self._parent.setAccessibleName(f"Hasil kerja atasan untuk {entry.content.text}")
        self._parent.setSizeAdjustPolicy(
            self._parent.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._parent.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if entry.content.assigned_by:
            self._parent.setCurrentIndex(self._parent.findData(_ASSIGNED))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(self._make_head())
        words.addWidget(Text(_indicators(entry.content), "caption", "text2", wrap=True, rich=True))
        words.addWidget(self._make_choice())
        row.addLayout(words, 1)

    @property
    def content(self) -> ResultInput:
        """The result as it would be added."""
        content = self.entry.content
        if not self._staff:
            return content
        chosen = str(self._parent.currentData() or "")
        if chosen == _ASSIGNED:
            return content
        return replace(content, parent_result_id=chosen or None, assigned_by="")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick wherever the row is pressed (called by Qt)."""
        if self.rect().contains(event.pos()):
            self.tick.toggle()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Text(self.entry.content.text, "strong", wrap=True), 1)
        chips = (
            (_EXTRA, self.entry.content.kind is ResultKind.EXTRA),
            (_OWN, bool(self.entry.entry_id)),
            (_PRESENT, self.entry.is_in_plan),
        )
        for style, holds in chips:
            if holds:
                head.addWidget(Chip(style), 0, Qt.AlignmentFlag.AlignTop)
        if self.entry.can_remove:
            remove = IconButton("trash", "Hapus dari pustaka", compact=True)
            remove.setObjectName("library_remove")
            remove.clicked.connect(self.remove_pressed)
            head.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_choice(self) -> QWidget:
        self._choice = QWidget(self)
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(Text("Mendukung", "caption_strong", "text2"))
        row.addWidget(self._parent, 1)
        set_shown(self._choice, False)
        return self._choice

    def _on_tick(self, ticked: bool) -> None:
        set_shown(self._choice, ticked and self._staff)
        set_flag(self, "surface", "soft" if ticked else "inner")
        self.ticked.emit()


def _parents(content: ResultInput, view: PlanView) -> list[tuple[object, str]]:
    options: list[tuple[object, str]] = [("", "Hubungkan nanti")]
    options += [(item.id, f"{item.letter}. {item.text}") for item in view.parent_results]
    if content.assigned_by:
        options.append((_ASSIGNED, f"Penugasan dari {content.assigned_by}"))
    return options


def _indicators(content: ResultInput) -> str:
    return "<br>".join(map(_indicator, content.indicators))


def _indicator(indicator: IndicatorInput) -> str:
    kind = indicator.aspect or indicator.perspective
    target = " ".join(filter(None, (indicator.target_text, indicator.unit)))
    label = bold(f"{kind.label}:") + " " if kind else ""
    return f"{label}{plain(indicator.text)}, {plain(target)}"
