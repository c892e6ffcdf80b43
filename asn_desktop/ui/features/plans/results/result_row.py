"""One result in the accordion of the editor."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from asn_desktop.domain.performance.terms import Aspect, Perspective, PlanTemplate, ResultKind
from asn_desktop.services.performance.plans.views import PlanGap, PlanView, ResultView
from asn_desktop.ui.features.plans.results.aspects import kind_chip
from asn_desktop.ui.features.plans.results.indicator_grid import IndicatorGrid
from asn_desktop.ui.features.plans.results.smart_words import all_words, hints_of, row_words
from asn_desktop.ui.features.plans.results.weight_field import WeightField
from asn_desktop.ui.kit.containers.accordion import AccordionRow
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle

_MARKS = {
    False: ("check-circle-fill", "success"),
    True: ("warning-fill", "warning"),
}


_LOOSE = ChipStyle("Belum terhubung", "warning", "link-break-bold")


def support_words(line: ResultView) -> tuple[str, str]:
    """Return what a result serves, as label and words: ("Mendukung", "B. Layanan …")."""
    if line.parent_text:
        letter = f"{line.parent_letter}. " if line.parent_letter else ""
        return "Mendukung hasil kerja atasan", f"{letter}{line.parent_text}"
    if line.assigned_by:
        return "Penugasan dari", line.assigned_by
    return "", ""


class ResultRow(AccordionRow):
    """One result in the accordion.

    Signals:
        edit_pressed, delete_pressed, keep_pressed: from the button and the menu.
        move_pressed: -1 up, +1 down.
        weight_typed: the weight as typed.
        grid_made: there is a new grid of indicators.
        shown_first: the body was made because the row was opened.
    """

    edit_pressed = Signal()
    delete_pressed = Signal()
    keep_pressed = Signal()
    move_pressed = Signal(int)
    weight_typed = Signal(str)
    grid_made = Signal()
    shown_first = Signal()

    def __init__(self, view: PlanView, line: ResultView, parent: QWidget) -> None:
        super().__init__(line.id, str(line.number), line.text, parent=parent)
        self._view, self._line = view, line
        self._gaps: Sequence[PlanGap] = ()
        self._grid: IndicatorGrid | None = None
        self._shown: object = None
        self._support = Text("", "caption", "text2", wrap=True, rich=True)
        self._chips = [Chip(kind_chip(kind)) for kind in kinds_shown(view, line)]
        for chip in self._chips:
            self.add_trailing(chip)
        self._loose = Chip(_LOOSE)
        self._loose.setObjectName("result_loose")
        self.add_trailing(self._loose)
        self._mark = IconLabel("check-circle-fill", "success", 16)
        self._edit = SecondaryButton("Ubah…", "pencil-simple", compact=True)
        self._edit.setObjectName("result_edit")
        self._edit.clicked.connect(self.edit_pressed)
        self._more = self._make_menu()
        for widget in (self._mark, self._edit, self._more):
            self.add_trailing(widget)
        self.body.addWidget(self._support)
        self.weight: WeightField | None = None
        self.toggled.connect(self._show_trailing)
        self._editable = view.rights.can_edit
        self._is_loose = self._can_keep = False
        self.show_line(view, line, ())

    @property
    def grid(self) -> IndicatorGrid:
        """The indicators; made when the row is opened first, as most rows never are."""
        if self._grid is None:
            self._make_grid()
        assert self._grid is not None
        return self._grid

    @property
    def has_grid(self) -> bool:
        """Whether the indicators were made."""
        return self._grid is not None

    def show_line(self, view: PlanView, line: ResultView, gaps: Sequence[PlanGap]) -> None:
        """Show what is stored now."""
        totals = [item.weight for item in view.results] if view.uses_weights else ()
        shown = (line, tuple(gaps), view.rights, view.template, view.uses_weights, totals)
        self._view, self._line, self._gaps = view, line, gaps
        if shown == self._shown:
            return
        self._shown = shown
        self._show_head(view, line, gaps)
        if self._grid is not None or self.is_open:
            self._show_body()

    def _show_head(self, view: PlanView, line: ResultView, gaps: Sequence[PlanGap]) -> None:
        self.setObjectName(f"result_{line.number}")
        self.set_number(str(line.number))
        self._editable = view.rights.can_edit
        self._can_keep = view.rights.can_keep
        for action in self._edits:
            action.setVisible(self._editable)
        label, words = support_words(line)
        self.set_title(
            line.text.replace("\n", " "), f"{label.split(' ')[0]}: {words}" if words else ""
        )
        self._is_loose = view.template is PlanTemplate.STAFF and not words
        set_shown(self._loose, self._is_loose)
        arrow = "↳ " if words else ""
        self._support.setText(f"{arrow}{plain(label)}&nbsp; {bold(words)}")
        set_shown(self._support, bool(words))
        self._mark.set_icon(*_MARKS[bool(gaps)])
        self._mark.setToolTip("Belum lengkap" if gaps else "Lengkap")
        self._show_trailing()

    def _show_body(self) -> None:
        view, line = self._view, self._line
        weighs = view.uses_weights and line.kind is ResultKind.MAIN
        if weighs and self.weight is None:
            self.weight = WeightField(self)
            self.weight.typed.connect(self.weight_typed)
            self.body.insertWidget(1, self.weight)
        if self.weight is not None:
            set_shown(self.weight, weighs)
            self.weight.show_line(view, line)
        if self._grid is None or not self._grid.show_lines(line.indicators, self._editable):
            self._make_grid()
        hints = hints_of(view, line)
        self.grid.show_hint(row_words(hints), all_words(hints))

    def _make_grid(self) -> None:
        old = self._grid
        self._grid = IndicatorGrid(self._view, self._line.indicators, self)
        self.body.addWidget(self._grid)
        if old is not None:
            self._grid.touched |= old.touched
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.grid_made.emit()

    def set_open(self, is_open: bool) -> None:
        """Open or close; an open row has its button instead of its chips."""
        if is_open and self._grid is None:
            self._open = True
            self._show_body()
            self.shown_first.emit()
        super().set_open(is_open)
        self._show_trailing()

    def _show_trailing(self) -> None:
        # A loose result says so first; with the aspects beside it, its title had no room.
        for chip in self._chips:
            set_shown(chip, not self.is_open and not self._is_loose)
        set_shown(self._mark, not self.is_open)
        set_shown(self._edit, self.is_open and self._editable)
        set_shown(self._more, self._editable or self._can_keep)

    def _make_menu(self) -> IconButton:
        more = IconButton("dots-three-vertical-bold", "Tindakan lain", compact=True)
        more.setObjectName("result_more")
        menu = QMenu(more)
        keep = self.keep_pressed.emit
        steps = (
            ("Ubah…", self.edit_pressed.emit),
            ("Naikkan\tAlt+↑", partial(self.move_pressed.emit, -1)),
            ("Turunkan\tAlt+↓", partial(self.move_pressed.emit, 1)),
            ("Simpan ke pustaka", keep),
            ("Hapus hasil kerja", self.delete_pressed.emit),
        )
        self._edits: list[QAction] = []
        for words, step in steps:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, step=step: step())
            menu.addAction(action)
            if step is not keep:
                self._edits.append(action)
        more.setMenu(menu)
        return more


def kinds_shown(view: PlanView, line: ResultView) -> list[Aspect | Perspective]:
    """Return the different aspects or perspectives of a result, in order."""
    leader = view.template is PlanTemplate.LEADER
    found = [item.perspective if leader else item.aspect for item in line.indicators]
    return list(dict.fromkeys(kind for kind in found if kind is not None))
