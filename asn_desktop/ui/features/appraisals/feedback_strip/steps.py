"""Reads the feedback of an evaluation and puts it beside what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.services.performance.feedback.giving import choose_for_sheet
from asn_desktop.services.performance.feedback.reading import evaluation_feedback
from asn_desktop.services.performance.feedback.views import EvaluationFeedback, FeedbackNote
from asn_desktop.ui.features.appraisals.feedback_strip.strip import FeedbackStrip
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from asn_desktop.ui.features.appraisals.appraisal_page import AppraisalPage


class FeedbackStrips:
    """The strips of one page; they follow the evaluation in front.

    Attributes:
        give: opens the form with the person in front.
    """

    def __init__(self, page: AppraisalPage) -> None:
        self._page = page
        self._view: EvaluationView | None = None
        self._found = EvaluationFeedback()
        self._strips: dict[QWidget, FeedbackStrip] = {}
        self.give = IconButton("thumbs-up", "Beri umpan balik", framed=True)
        self.give.setObjectName("give_feedback")
        self.give.clicked.connect(self._on_give)

    def read(self, view: EvaluationView) -> None:
        """Read the feedback of an evaluation."""
        self._view = view
        place = self._page.workplace
        work = partial(evaluation_feedback, place.office, place.actor, view.id)
        place.tasks.write(self._page, work, self._show, self._on_refused)

    def _show(self, found: EvaluationFeedback) -> None:
        self._found = found
        # Rows that were made anew took their strips with them.
        before, self._strips = self._strips, {}
        for row in self._page.results.rows.values():
            self._put(before, row, row.body, found.by_result.get(row.key, ()))
        for value, behavior in self._page.behaviors.rows.items():
            column = behavior.layout()
            assert isinstance(column, QVBoxLayout)
            self._put(before, behavior, column, found.by_value.get(value, ()))

    def _put(
        self,
        before: dict[QWidget, FeedbackStrip],
        row: QWidget,
        column: QVBoxLayout,
        notes: Sequence[FeedbackNote],
    ) -> None:
        if row in before:
            before[row].hide()
            before[row].deleteLater()
        if notes:
            strip = FeedbackStrip(notes, can_choose=self._found.can_choose)
            strip.chosen.connect(self._on_chosen)
            self._strips[row] = strip
            column.addWidget(strip)

    def _on_chosen(self, feedback_id: str, printed: bool) -> None:
        if self._view is None:
            return
        place = self._page.workplace
        work = partial(
            choose_for_sheet, place.office, place.actor, self._view.id, feedback_id,
            printed=printed,
        )  # fmt: skip
        place.tasks.write(self._page, work, self._on_stored, self._on_refused)

    def _on_stored(self, _nothing: object) -> None:
        self._page.saved.emit("Tersimpan")

    def _on_give(self) -> None:
        if self._view is not None:
            person_id = self._view.plan.employee.id
            self._page.open_page.emit("feedback", {"employee_id": person_id})

    def _on_refused(self, error: OfficeError) -> None:
        self._page.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
