"""Pasting results into the open plan: preview first, one step to store, one to take back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.services.performance.plans.grid.pasted_rows import (
    PLAN_COLUMNS,
    Row,
    read_results,
)
from asn_desktop.services.performance.plans.grid.pasting import paste_results, take_back_pasted
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.features.plans.pasting.paste_dialog import PasteDialog, PasteOutcome
from asn_desktop.ui.kit.saving import RecordSaver


class PasteSteps(QObject):
    """Asks with a preview, then stores everything in one step.

    Signals:
        undoable: sentence and step back, for the snackbar.
        pasted: id of the first result that was pasted.
    """

    undoable = Signal(str, object)
    pasted = Signal(str)

    def __init__(self, saver: RecordSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._saver = saver
        self._widget = parent

    def offer(self, view: PlanView) -> None:
        """Show what is on the clipboard, and paste it when the button is pressed."""

        def check(rows: Sequence[Row], done: Callable[[PasteOutcome], None]) -> None:
            read = read_results(rows, view.template)
            count = len(read.results)
            indicators = sum(len(result.indicators) for result in read.results)
            words = f"{count} hasil kerja, {indicators} indikator"
            done(PasteOutcome(read.results, words, count, read.problems))

        dialog = PasteDialog(self._widget, "Tempel hasil kerja dari Excel", PLAN_COLUMNS, check)
        accepted = dialog.run()
        if accepted and dialog.outcome is not None:
            self._paste(dialog.outcome)

    def _paste(self, outcome: PasteOutcome) -> None:
        contents = [item for item in outcome.content if isinstance(item, ResultInput)]

        def stored(result_ids: object) -> None:
            if isinstance(result_ids, tuple) and result_ids:
                self.undoable.emit(
                    f"{len(result_ids)} hasil kerja ditempel.",
                    partial(self._take_back, result_ids),
                )
                self.pasted.emit(result_ids[0])

        self._saver.save(
            lambda office, actor, key, revision: paste_results(
                office, actor, key, contents, expected_revision=revision
            ),
            done=stored,
        )

    def _take_back(self, result_ids: tuple[str, ...]) -> None:
        self._saver.save(
            lambda office, actor, key, revision: take_back_pasted(
                office, actor, key, result_ids, expected_revision=revision
            )
        )
