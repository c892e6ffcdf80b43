"""The accordion of an appraisal: one row for each result, made anew only when results changed."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.features.appraisals.parts.result_row import AppraisalRow
from asn_desktop.ui.kit.containers.accordion import AccordionList
from asn_desktop.ui.kit.containers.card import SectionLabel


class ResultsList(QScrollArea):
    """All results in the order of the sheet.

    Signals:
        rated: result id and Rating.
        commented: result id and feedback.
        evidence_opened: id of the evidence to open.
        absence_pressed: id of the result that is perhaps not rated.
    """

    rated = Signal(str, object)
    commented = Signal(str, str)
    evidence_opened = Signal(str)
    absence_pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        content.setProperty("surface", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        self._list = AccordionList(content)
        self._list.opened.connect(self._bring_into_sight)
        column.addWidget(self._list)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shape: tuple[object, ...] = ()

    @property
    def rows(self) -> dict[str, AppraisalRow]:
        """The rows by result id, in order."""
        return {row.key: row for row in self._list.rows if isinstance(row, AppraisalRow)}

    def show_view(self, view: EvaluationView) -> None:
        """Show what is stored now; typing and the open row stay."""
        shape = (view.id, *((line.id, line.kind, len(line.indicators)) for line in view.results))
        if shape != self._shape:
            self._shape = shape
            self._make_rows(view)
            return
        rows = self.rows
        for line in view.results:
            rows[line.id].show_line(view, line)

    def focus_result(self, result_id: str, *, opened: bool = False) -> None:
        """Put the keyboard on the head of a result."""
        row = self.rows.get(result_id)
        if row is None:
            return
        if opened:
            self._list.open_row(result_id)
        row.head.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row.head)

    def open_result(self, result_id: str) -> None:
        """Open one result without moving the keyboard."""
        self._list.open_row(result_id)

    def _make_rows(self, view: EvaluationView) -> None:
        self._list.clear()
        shown_kind = ResultKind.MAIN
        for line in view.results:
            if line.kind is not shown_kind:
                shown_kind = line.kind
                self._list.add_label(SectionLabel("Hasil kerja tambahan"))
            row = AppraisalRow(view, line, self._list)
            row.rated.connect(partial(self.rated.emit, line.id))
            row.commented.connect(partial(self.commented.emit, line.id))
            row.evidence_opened.connect(self.evidence_opened)
            row.absence.clicked.connect(partial(self.absence_pressed.emit, line.id))
            self._list.add_row(row)

    def _bring_into_sight(self, key: str) -> None:
        row = self.rows.get(key)
        if row is not None:
            row.adjustSize()
            self.ensureWidgetVisible(row, 0, 8)
