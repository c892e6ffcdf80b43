"""The accordion of the employee's own results."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.features.appraisals.parts.realization_row import RealizationRow
from asn_desktop.ui.kit.containers.accordion import AccordionList
from asn_desktop.ui.kit.containers.card import SectionLabel


class RealizationList(QScrollArea):
    """All results in the order of the sheet.

    Signals:
        realized: indicator id and what was typed.
        self_rated: result id and Rating; noted: result id and note.
        file_chosen: result id and path; link_pressed: result id.
        files_chosen: result id, paths, and whether the originals are deleted afterwards.
        evidence_opened, evidence_removed: id of a piece.
        absence_pressed: id of the result that has nothing to be rated.
    """

    realized = Signal(str, str)
    self_rated = Signal(str, object)
    noted = Signal(str, str)
    file_chosen = Signal(str, str)
    files_chosen = Signal(str, object, bool)
    link_pressed = Signal(str)
    evidence_opened = Signal(str)
    absence_pressed = Signal(str)
    evidence_removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        self._list = AccordionList(content)
        column.addWidget(self._list)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shape: tuple[object, ...] = ()
        self._insists = False

    @property
    def rows(self) -> dict[str, RealizationRow]:
        """The rows by result id, in order."""
        return {row.key: row for row in self._list.rows if isinstance(row, RealizationRow)}

    def show_view(self, view: EvaluationView) -> None:
        """Show what is stored now; typing and the open row stay."""
        shape = (view.id, *((line.id, line.kind, len(line.indicators)) for line in view.results))
        if shape != self._shape:
            self._shape = shape
            self._insists = False
            self._make_rows(view)
        rows = self.rows
        for line in view.results:
            rows[line.id].show_line(view, line, insists=self._insists)

    def insist(self, view: EvaluationView) -> None:
        """Mark every empty realisation from now on: it was handed in with gaps."""
        self._insists = True
        self.show_view(view)

    def focus_result(self, result_id: str) -> None:
        """Open one result and put the keyboard on its head."""
        self._list.open_row(result_id)
        row = self.rows.get(result_id)
        if row is not None:
            row.head.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_indicator(self, result_id: str, indicator_id: str) -> None:
        """Open a result and put the cursor on a realisation."""
        self._list.open_row(result_id)
        row = self.rows.get(result_id)
        if row is not None:
            editor = row.table.editors[indicator_id]
            editor.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(row.head)

    def _make_rows(self, view: EvaluationView) -> None:
        self._list.clear()
        shown_kind = ResultKind.MAIN
        for line in view.results:
            if line.kind is not shown_kind:
                shown_kind = line.kind
                self._list.add_label(SectionLabel("Hasil kerja tambahan"))
            row = RealizationRow(view, line, self._list)
            self._connect(row)
            self._list.add_row(row)

    def _connect(self, row: RealizationRow) -> None:
        row.realized.connect(self.realized)
        row.absence.clicked.connect(partial(self.absence_pressed.emit, row.key))
        row.evidence.opened.connect(self.evidence_opened)
        row.evidence.removed.connect(self.evidence_removed)
        about_result: tuple[tuple[object, Callable[..., None]], ...] = (
            (row.self_rated, self.self_rated.emit),
            (row.noted, self.noted.emit),
            (row.evidence.file_chosen, self.file_chosen.emit),
            (row.evidence.files_chosen, self.files_chosen.emit),
            (row.evidence.link_pressed, self.link_pressed.emit),
        )
        for signal, emit in about_result:
            signal.connect(partial(emit, row.key))  # type: ignore[attr-defined]
