"""Offers what the daily log counted for a result as the words of its realisation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.services.performance.daily_logs.reading import log_counts
from asn_desktop.services.performance.daily_logs.views import LogCount
from asn_desktop.ui.features.appraisals.parts.realization_row import RealizationRow
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.text import Text

if TYPE_CHECKING:
    from asn_desktop.ui.features.appraisals.realization_page import RealizationPage


class LogSuggestions:
    """One line below each result that the log of the period speaks about.

    Nothing is filled in before it is pressed, and nothing that was typed is written over.
    """

    def __init__(self, page: RealizationPage) -> None:
        self._page = page
        self._lines: dict[QWidget, QWidget] = {}

    def read(self, view: EvaluationView) -> None:
        """Read the counts of an evaluation's period while it can be filled in."""
        if not view.rights.fills:
            self._show(view, {})
            return
        place = self._page.workplace
        work = partial(log_counts, place.office, place.actor, view.id)
        place.tasks.write(self._page, work, partial(self._show, view), self._on_refused)

    def _show(self, view: EvaluationView, counts: Mapping[str, LogCount]) -> None:
        before, self._lines = self._lines, {}
        for row in self._page.results.rows.values():
            if row in before:
                before[row].hide()
                before[row].deleteLater()
            count = counts.get(row.key)
            if count is not None:
                self._lines[row] = self._line(view, row, count)

    def _line(self, view: EvaluationView, row: RealizationRow, count: LogCount) -> QWidget:
        line = QWidget()
        column = QHBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Text(f"Catatan harian periode ini: {count.words}", "small", "text2"))
        take = LinkButton("Ambil dari catatan harian")
        take.setObjectName("take_from_log")
        take.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        take.clicked.connect(partial(self._take, view, row, count))
        column.addWidget(take)
        column.addStretch(1)
        # Just below the indicators it speaks about.
        row.body.insertWidget(1, line)
        return line

    def _take(self, view: EvaluationView, row: RealizationRow, count: LogCount) -> None:
        result = view.result(row.key)
        editors = [] if result is None else [row.table.editors[i.id] for i in result.indicators]
        empty = next((editor for editor in editors if not editor.text().strip()), None)
        if empty is None:
            self._tell("Semua realisasi sudah terisi. Kosongkan satu isian dahulu.")
            return
        empty.setText(", ".join(count.amounts) or count.words)
        empty.setFocus()
        empty.selectAll()

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self._page.notice.emit(Notice(NoticeKind.INFO, "Catatan harian.", sentence))
