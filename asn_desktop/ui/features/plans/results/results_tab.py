"""The tab of results: an accordion with the indicators of the open one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.terms import Aspect, Perspective, PlanTemplate, ResultKind
from asn_desktop.services.performance.plans.indicators import (
    DeletedIndicator,
    add_indicator,
    change_indicator,
    delete_indicator,
    restore_indicator,
)
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.results import (
    DeletedResult,
    delete_result,
    move_result,
    restore_result,
)
from asn_desktop.services.performance.plans.views import PlanGap, PlanView
from asn_desktop.ui.features.plans.results.result_row import ResultRow, kinds_shown
from asn_desktop.ui.kit.containers.accordion import AccordionList
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.theme.theme import px

# Room below a field for the sentence that says what is wrong with it.
_MARGIN = 76
_HEAD = 46
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
        self._view: PlanView | None = None
        self._shape: object = None
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
        column.addWidget(self._list)
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
        """Show a plan; rows are made anew only when results or indicators came or went."""
        self._view = view
        shape = _shape(view)
        if shape != self._shape or not self._update_rows(view):
            self._shape = shape
            self._make_rows(view)
        self._show_gaps(view.gaps)

    def open_result(self, result_id: str) -> None:
        """Open one result and bring it into sight."""
        self._list.open_row(result_id)
        row = self.rows.get(result_id)
        if row is not None:
            self._bring(row)
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self.open_id)

    def focus_gap(self, gap: PlanGap) -> None:
        """Open the result that lacks something and put the cursor there."""
        row = self.rows.get(gap.result_id)
        if row is None:
            return
        self._list.open_row(row.key)
        self.opened.emit(row.key)
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
        self._shape = None

    def insist(self) -> None:
        """Mark every gap from now on: the plan was handed in with gaps."""
        self.insists = True
        if self._view is not None:
            self._show_gaps(self._view.gaps)

    def _update_rows(self, view: PlanView) -> bool:
        rows = self.rows
        return all(
            rows[line.id].show_line(view, line, _gaps_of(view, line.id)) for line in view.results
        )

    def _make_rows(self, view: PlanView) -> None:
        open_id = self.open_id
        self._list.clear()
        group = None
        for line in view.results:
            if line.kind is not group:
                group = line.kind
                self._list.add_label(SectionLabel(_GROUP_TITLES[group]))
            row = ResultRow(view, line, self._list)
            row.show_line(view, line, _gaps_of(view, line.id))
            self._connect(row)
            self._list.add_row(row)
        known = {line.id for line in view.results}
        if open_id in known:
            self._list.open_row(open_id)
        elif len(known) == 1:
            self._list.open_row(view.results[0].id)
        self.opened.emit(self.open_id)

    def _connect(self, row: ResultRow) -> None:
        key = row.key
        row.edit_pressed.connect(partial(self.edit_pressed.emit, key))
        row.keep_pressed.connect(partial(self.keep_pressed.emit, key))
        row.delete_pressed.connect(partial(self._delete_result, key))
        row.move_pressed.connect(partial(self._move_result, key))
        row.grid.changed.connect(partial(self._change_indicator, key))
        row.grid.remove_pressed.connect(self._delete_indicator)
        row.grid.add_pressed.connect(partial(self._add_indicator, key))

    def _show_gaps(self, gaps: Sequence[PlanGap]) -> None:
        for key, row in self.rows.items():
            own = [gap for gap in gaps if gap.result_id == key and gap.indicator_id]
            if self.insists:
                row.grid.show_gaps(own)
            else:
                # Before the first try to hand in, only a field that was emptied just now shows.
                row.grid.show_gaps([gap for gap in own if self._was_left(row, gap)])

    @staticmethod
    def _was_left(row: ResultRow, gap: PlanGap) -> bool:
        return gap.field == "target" and gap.indicator_id in row.grid.touched

    def _change_indicator(self, result_id: str, typed: IndicatorInput) -> None:
        view = self._view
        row = self.rows.get(result_id)
        if view is None or row is None:
            return
        indicator_id = typed.id or ""

        def refused(error: OfficeError) -> None:
            if isinstance(error, DomainError) and isValid(row):
                row.grid.show_refusal(indicator_id, error.field, str(error))
            else:
                self._saver.tell(error)

        self._saver.save(
            lambda office, actor, key, revision: change_indicator(
                office, actor, key, indicator_id, typed, expected_revision=revision
            ),
            failed=refused,
        )

    def _add_indicator(self, result_id: str, kind: Aspect | Perspective) -> None:
        if self._view is None:
            return
        leader = self._view.template is PlanTemplate.LEADER
        empty = IndicatorInput(
            "",
            aspect=None if leader else Aspect(kind),  # type: ignore[call-arg]
            perspective=Perspective(kind) if leader else None,  # type: ignore[call-arg]
        )

        def added(indicator_id: object) -> None:
            row = self.rows.get(result_id)
            if row is not None:
                row.grid.focus_field(str(indicator_id), "text")

        self._saver.save(
            lambda office, actor, key, revision: add_indicator(
                office, actor, key, result_id, empty, expected_revision=revision
            ),
            done=added,
        )

    def _delete_indicator(self, indicator_id: str) -> None:
        if self._view is None:
            return

        def deleted(kept: object) -> None:
            if isinstance(kept, DeletedIndicator):
                self.undoable.emit("Indikator dihapus.", partial(self._restore, kept))

        self._saver.save(
            lambda office, actor, key, revision: delete_indicator(
                office, actor, key, indicator_id, expected_revision=revision
            ),
            done=deleted,
        )

    def _delete_result(self, result_id: str) -> None:
        view = self._view
        line = view.result(result_id) if view else None
        if view is None or line is None:
            return
        number = line.number

        def deleted(kept: object) -> None:
            if isinstance(kept, DeletedResult):
                self.undoable.emit(f"Hasil kerja {number} dihapus.", partial(self._restore, kept))

        self._saver.save(
            lambda office, actor, key, revision: delete_result(
                office, actor, key, result_id, expected_revision=revision
            ),
            done=deleted,
        )

    def _restore(self, kept: DeletedResult | DeletedIndicator) -> None:
        if isinstance(kept, DeletedResult):
            self._saver.save(
                lambda office, actor, _key, revision: restore_result(
                    office, actor, kept, expected_revision=revision
                ),
                done=lambda _: self.open_result(kept.result_id),
            )
        else:
            self._saver.save(
                lambda office, actor, _key, revision: restore_indicator(
                    office, actor, kept, expected_revision=revision
                )
            )

    def _move_result(self, result_id: str, steps: int) -> None:
        if self._view is None:
            return
        self._saver.save(
            lambda office, actor, key, revision: move_result(
                office, actor, key, result_id, steps, expected_revision=revision
            )
        )


def _shape(view: PlanView) -> object:
    return (
        view.id,
        view.template,
        view.approach,
        tuple(
            (line.id, line.number, line.kind, tuple(kinds_shown(view, line)))
            for line in view.results
        ),
    )


def _gaps_of(view: PlanView, result_id: str) -> list[PlanGap]:
    return [gap for gap in view.gaps if gap.result_id == result_id]
