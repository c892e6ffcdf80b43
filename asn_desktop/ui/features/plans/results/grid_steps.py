"""What the results tab stores: one service call for each deed, with its way back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from asn_desktop.domain.performance.terms import Aspect, Perspective
from asn_desktop.services.performance.plans.grid.weighing import set_weight
from asn_desktop.services.performance.plans.indicators import (
    DeletedIndicator,
    add_indicator,
    change_indicator,
    delete_indicator,
    move_indicator,
    restore_indicator,
)
from asn_desktop.services.performance.plans.inputs import IndicatorInput
from asn_desktop.services.performance.plans.results import (
    DeletedResult,
    delete_result,
    move_result,
    restore_result,
)
from asn_desktop.ui.kit.saving import Done, Failed, RecordSaver


class GridSteps(QObject):
    """Stores changes of results and indicators.

    Signals:
        undoable: sentence and step back, for the snackbar.
        restored: id of a result that came back.
    """

    undoable = Signal(str, object)
    restored = Signal(str)

    def __init__(self, saver: RecordSaver, parent: QObject) -> None:
        super().__init__(parent)
        self._saver = saver

    def change_indicator(self, typed: IndicatorInput, failed: Failed) -> None:
        """Store one indicator as typed."""
        self._saver.save(
            lambda office, actor, key, revision: change_indicator(
                office, actor, key, typed.id or "", typed, expected_revision=revision
            ),
            failed=failed,
        )

    def add_indicator(
        self, result_id: str, kind: Aspect | Perspective, done: Callable[[object], None]
    ) -> None:
        """Add an empty indicator."""
        empty = IndicatorInput(
            "",
            aspect=kind if isinstance(kind, Aspect) else None,
            perspective=kind if isinstance(kind, Perspective) else None,
        )
        self._saver.save(
            lambda office, actor, key, revision: add_indicator(
                office, actor, key, result_id, empty, expected_revision=revision
            ),
            done=done,
        )

    def delete_indicator(self, indicator_id: str) -> None:
        """Delete an indicator; it can be brought back."""

        def deleted(kept: object) -> None:
            if isinstance(kept, DeletedIndicator):
                self.undoable.emit("Indikator dihapus.", partial(self._restore_indicator, kept))

        self._saver.save(
            lambda office, actor, key, revision: delete_indicator(
                office, actor, key, indicator_id, expected_revision=revision
            ),
            done=deleted,
        )

    def move_indicator(self, indicator_id: str, steps: int, done: Done) -> None:
        """Move an indicator within its result."""
        self._saver.save(
            lambda office, actor, key, revision: move_indicator(
                office, actor, key, indicator_id, steps, expected_revision=revision
            ),
            done=done,
        )

    def delete_result(self, result_id: str, number: int) -> None:
        """Delete a result; it can be brought back."""

        def deleted(kept: object) -> None:
            if isinstance(kept, DeletedResult):
                self.undoable.emit(
                    f"Hasil kerja {number} dihapus.", partial(self._restore_result, kept)
                )

        self._saver.save(
            lambda office, actor, key, revision: delete_result(
                office, actor, key, result_id, expected_revision=revision
            ),
            done=deleted,
        )

    def move_result(self, result_id: str, steps: int, done: Done) -> None:
        """Move a result within its group."""
        self._saver.save(
            lambda office, actor, key, revision: move_result(
                office, actor, key, result_id, steps, expected_revision=revision
            ),
            done=done,
        )

    def set_weight(self, result_id: str, text: str, failed: Failed) -> None:
        """Store a weight as typed."""
        self._saver.save(
            lambda office, actor, key, revision: set_weight(
                office, actor, key, result_id, text, expected_revision=revision
            ),
            failed=failed,
        )

    def _restore_result(self, kept: DeletedResult) -> None:
        self._saver.save(
            lambda office, actor, _key, revision: restore_result(
                office, actor, kept, expected_revision=revision
            ),
            done=lambda _: self.restored.emit(kept.result_id),
        )

    def _restore_indicator(self, kept: DeletedIndicator) -> None:
        self._saver.save(
            lambda office, actor, _key, revision: restore_indicator(
                office, actor, kept, expected_revision=revision
            )
        )
