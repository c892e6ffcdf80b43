"""The tab of results: an accordion with the indicators of the open one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.terms import Aspect, Perspective, ResultKind
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.views import PlanGap, PlanView, ResultView
from asn_desktop.ui.features.plans.pasting.paste_steps import PasteSteps
from asn_desktop.ui.features.plans.results.grid_steps import GridSteps
from asn_desktop.ui.features.plans.results.result_row import ResultRow, kinds_shown
from asn_desktop.ui.features.plans.results.row_mover import RowMover
from asn_desktop.ui.kit.announce import announce
from asn_desktop.ui.kit.containers.accordion import AccordionList
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

# Room below a field for the sentence that says what is wrong with it.
_MARGIN = 76
_HEAD = 46
# Rows made at once: a screen holds about eight; the others follow between two key presses.
_FIRST_ROWS, _ROWS_AT_ONCE = 9, 4
_GROUP_TITLES = {
    ResultKind.MAIN: "Hasil kerja utama",
    ResultKind.EXTRA: "Hasil kerja tambahan",
}


class ResultsTab(QScrollArea):
    """All results in sheet order.

    Signals:
        edit_pressed: id of the result to change in the dialog.
        keep_pressed: id of the result to keep in the library.
        opened: id of the result that is open now, "" for none.
        undoable: sentence and step back, for the snackbar.
    """

    edit_pressed = Signal(str)
    keep_pressed = Signal(str)
    opened = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, saver: RecordSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._saver = saver
        self._steps = GridSteps(saver, self)
        self._steps.undoable.connect(self.undoable)
        self._steps.restored.connect(self.open_result)
        self._paste = PasteSteps(saver, self)
        self._paste.undoable.connect(self.undoable)
        self._paste.pasted.connect(self.open_result)
        self._view: PlanView | None = None
        self._order: list[str] = []
        self._shapes: dict[str, object] = {}
        self._labels: dict[ResultKind, SectionLabel] = {}
        self._later: list[ResultView] = []
        self.insists = False
        self._wanted: QWidget | None = None
        self._passes_left = 0
        # A row that was just opened, below a bar just shown, has its place two rounds later.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._show_wanted)
        self._content = content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        self._list = AccordionList(content)
        self._list.opened.connect(self.opened)
        self._mover = RowMover(self._list, lambda: [(row.key, row) for row in self._list.rows])
        self._mover.moved.connect(self._move_result)
        self._mover.passed.connect(self._scroll_along)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make_some)
        column.addWidget(self._list)
        self._paste_link = LinkButton("Tempel dari Excel…", "clipboard-text")
        self._paste_link.setObjectName("plan_paste")
        self._paste_link.setToolTip("Ctrl+V di luar kolom isian")
        self._paste_link.clicked.connect(self.offer_paste)
        column.addWidget(self._paste_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.offer_paste)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> dict[str, ResultRow]:
        """The rows by result id."""
        return {row.key: row for row in self._list.rows if isinstance(row, ResultRow)}

    @property
    def open_id(self) -> str:
        """Id of the open result, or ""."""
        return next((row.key for row in self._list.rows if row.is_open), "")

    def show_view(self, view: PlanView) -> None:
        """Show a plan; only rows that changed are touched, and those far below come later."""
        before, self._view = self._view, view
        if before is None or before.id != view.id:
            self.forget()
        set_shown(self._paste_link, view.rights.can_edit)
        open_id = self.open_id
        self._place_rows(view)
        gaps = _gaps_by_result(view)
        rows = self.rows
        for line in view.results:
            if line.id in rows:
                rows[line.id].show_line(view, line, gaps.get(line.id, ()))
        self._show_gaps(view.gaps)
        self._keep_open(view, open_id)

    def offer_paste(self) -> None:
        """Show what was copied in a spreadsheet, to paste it as results."""
        if self._view is not None and self._view.rights.can_edit:
            store_typing(self)
            self._paste.offer(self._view)

    def open_result(self, result_id: str) -> None:
        """Open one result and bring it into sight."""
        self._make_until(result_id)
        self._list.open_row(result_id)
        row = self.rows.get(result_id)
        if row is not None:
            self._bring(row)
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self.open_id)

    def focus_gap(self, gap: PlanGap) -> None:
        """Open the result that lacks something and put the cursor there."""
        self._make_until(gap.result_id)
        row = self.rows.get(gap.result_id)
        if row is None:
            return
        self._list.open_row(row.key)
        self.opened.emit(row.key)
        if gap.field == "weight" and row.weight is not None:
            row.weight.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            row.weight.editor.selectAll()
            self._bring(row.weight)
            return
        # A perspective can only be chosen in the dialog.
        inline = gap.indicator_id and gap.field != "perspective"
        if inline or gap.field == "indicators":
            row.grid.focus_field(gap.indicator_id, gap.field)
            self._bring(QApplication.focusWidget() or row)
        else:
            self.edit_pressed.emit(row.key)

    def _bring(self, widget: QWidget) -> None:
        self._wanted = widget
        self._passes_left = 2
        self._reveal.start(0)

    def _show_wanted(self) -> None:
        wanted = self._wanted
        self._passes_left -= 1
        if self._passes_left > 0:
            self._reveal.start(0)
        else:
            self._wanted = None
        if wanted is not None and isValid(wanted) and self.isAncestorOf(wanted):
            place = wanted.mapTo(self._content, QPoint(0, min(wanted.height(), px(_HEAD))))
            self.ensureVisible(0, place.y(), 0, px(_MARGIN))

    def forget(self) -> None:
        """Make the rows anew at the next view."""
        self._shapes = {}
        self._order = []

    def insist(self) -> None:
        """Mark every gap from now on: the plan was handed in with gaps."""
        self.insists = True
        if self._view is not None:
            self._show_gaps(self._view.gaps)

    # --- rows ---

    def _place_rows(self, view: PlanView) -> None:
        """Make, keep, order or remove rows so that they follow the view."""
        order = [line.id for line in view.results]
        shapes = {line.id: _shape(view, line) for line in view.results}
        if order == self._order and shapes == self._shapes:
            return
        rows = {
            key: row for key, row in self.rows.items() if shapes.get(key) == self._shapes.get(key)
        }
        self._order, self._shapes = order, shapes
        missing = [line for line in view.results if line.id not in rows]
        for line in missing[: max(_FIRST_ROWS - len(rows), _ROWS_AT_ONCE)]:
            rows[line.id] = self._make_row(view, line)
        self._later = [line for line in view.results if line.id not in rows]
        self._arrange(view, rows)
        if self._later:
            self._rest.start(0)

    def _arrange(self, view: PlanView, rows: dict[str, ResultRow]) -> None:
        widgets: list[QWidget] = []
        group = None
        labels: dict[ResultKind, SectionLabel] = {}
        for line in view.results:
            if line.id not in rows:
                continue
            if line.kind is not group:
                group = line.kind
                label = self._labels.get(group) or SectionLabel(_GROUP_TITLES[group])
                labels[group] = label
                widgets.append(label)
            widgets.append(rows[line.id])
        self._labels = labels
        self._list.arrange(widgets)

    def _make_some(self) -> None:
        """Make the next rows far below; typing comes in between."""
        self._make_later(_ROWS_AT_ONCE)
        if self._later:
            self._rest.start(0)

    def _make_until(self, result_id: str) -> None:
        places = [number for number, line in enumerate(self._later) if line.id == result_id]
        if places:
            self._make_later(places[0] + 1)

    def _make_later(self, count: int) -> None:
        view = self._view
        if view is None:
            return
        rows = self.rows
        gaps = _gaps_by_result(view)
        for line in self._later[:count]:
            current = view.result(line.id)
            if current is not None:
                row = rows[line.id] = self._make_row(view, current)
                row.show_line(view, current, gaps.get(line.id, ()))
        self._later = self._later[count:]
        self._arrange(view, rows)

    def _make_row(self, view: PlanView, line: ResultView) -> ResultRow:
        row = ResultRow(view, line, self._list)
        key = row.key
        row.edit_pressed.connect(partial(self.edit_pressed.emit, key))
        row.keep_pressed.connect(partial(self.keep_pressed.emit, key))
        row.delete_pressed.connect(partial(self._delete_result, key))
        row.move_pressed.connect(partial(self._move_result, key))
        row.weight_typed.connect(partial(self._set_weight, key))
        row.grid_made.connect(partial(self._connect_grid, row))
        row.shown_first.connect(partial(self._show_row_gaps, row))
        self._mover.watch(key, row.head)
        return row

    def _connect_grid(self, row: ResultRow) -> None:
        row.grid.changed.connect(partial(self._change_indicator, row.key))
        row.grid.remove_pressed.connect(self._steps.delete_indicator)
        row.grid.add_pressed.connect(partial(self._add_indicator, row.key))
        row.grid.mover.moved.connect(partial(self._move_indicator, row.key))

    def _keep_open(self, view: PlanView, open_id: str) -> None:
        if open_id in self._order:
            if self.open_id != open_id:
                self._list.open_row(open_id)
        elif len(self._order) == 1 and not self.open_id:
            self._list.open_row(self._order[0])
        self.opened.emit(self.open_id)

    def _show_gaps(self, gaps: Sequence[PlanGap]) -> None:
        for row in self.rows.values():
            if row.has_grid:
                self._show_row_gaps(row)

    def _show_row_gaps(self, row: ResultRow) -> None:
        view = self._view
        if view is None:
            return
        own = [gap for gap in view.gaps if gap.result_id == row.key]
        within = [gap for gap in own if gap.indicator_id]
        weights = [gap for gap in own if gap.field == "weight"]
        if self.insists and weights and row.weight is not None:
            row.weight.show_error(weights[0].sentence)
        # Before the first try to hand in, only a field that was emptied just now shows.
        shown = within if self.insists else [gap for gap in within if self._was_left(row, gap)]
        row.grid.show_gaps(shown)

    @staticmethod
    def _was_left(row: ResultRow, gap: PlanGap) -> bool:
        return gap.field == "target" and gap.indicator_id in row.grid.touched

    # --- deeds ---

    def _change_indicator(self, result_id: str, typed: IndicatorInput) -> None:
        row = self.rows.get(result_id)
        if row is None:
            return

        def refused(error: OfficeError) -> None:
            if isinstance(error, DomainError) and isValid(row):
                row.grid.show_refusal(typed.id or "", error.field, str(error))
            else:
                self._saver.tell(error)

        self._steps.change_indicator(typed, refused)

    def _set_weight(self, result_id: str, text: str) -> None:
        row = self.rows.get(result_id)

        def refused(error: OfficeError) -> None:
            if isinstance(error, DomainError) and row is not None and isValid(row) and row.weight:
                row.weight.show_error(str(error))
            else:
                self._saver.tell(error)

        self._steps.set_weight(result_id, text, refused)

    def _add_indicator(self, result_id: str, kind: Aspect | Perspective) -> None:
        def added(indicator_id: object) -> None:
            row = self.rows.get(result_id)
            if row is not None:
                row.grid.focus_field(str(indicator_id), "text")

        self._steps.add_indicator(result_id, kind, added)

    def _delete_result(self, result_id: str) -> None:
        line = self._view.result(result_id) if self._view else None
        if line is not None:
            self._steps.delete_result(result_id, line.number)

    def _move_result(self, result_id: str, steps: int) -> None:
        view = self._view
        if view is None or not view.rights.can_edit:
            return

        def moved(_: object) -> None:
            line = self._view.result(result_id) if self._view else None
            row = self.rows.get(result_id)
            if line is not None and row is not None and self._view is not None:
                self._bring(row.head)
                count = len(self._view.results)
                announce(self, f"Hasil kerja pindah ke urutan {line.number} dari {count}.")

        self._steps.move_result(result_id, steps, moved)

    def _move_indicator(self, result_id: str, indicator_id: str, steps: int) -> None:
        view = self._view
        if view is None or not view.rights.can_edit:
            return
        row = self.rows.get(result_id)
        field = row.grid.focused_field() if row is not None else ""
        store_typing(self)

        def moved(_: object) -> None:
            row = self.rows.get(result_id)
            if row is not None and field:
                row.grid.focus_field(indicator_id, field)
            keys = list(row.grid.rows) if row is not None else []
            if indicator_id in keys:
                place = keys.index(indicator_id) + 1
                announce(self, f"Indikator pindah ke urutan {place} dari {len(keys)}.")

        self._steps.move_indicator(indicator_id, steps, moved)

    def _scroll_along(self, point: QPoint) -> None:
        place = self._list.mapTo(self._content, point)
        self.ensureVisible(0, place.y(), 0, px(_HEAD))


def _shape(view: PlanView, line: ResultView) -> object:
    """Return what a row cannot change after it was made."""
    return (view.template, view.approach, line.kind, tuple(kinds_shown(view, line)))


def _gaps_by_result(view: PlanView) -> dict[str, list[PlanGap]]:
    found: dict[str, list[PlanGap]] = {}
    for gap in view.gaps:
        found.setdefault(gap.result_id, []).append(gap)
    return found
