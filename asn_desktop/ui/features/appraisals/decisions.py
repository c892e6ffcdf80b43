"""The appraiser's decisions about a whole evaluation, each asked for before it is taken."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import CoreValue, Predicate, Rating
from asn_desktop.services.performance.appraisals.finalizing import (
    finalize_evaluation,
    return_evaluation,
    take_up_evaluation,
)
from asn_desktop.services.performance.appraisals.rating import (
    clear_behaviors,
    rate_remaining_behaviors,
)
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.features.appraisals.parts.dialogs import ReturnDialog
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.page import Notice, NoticeKind
from asn_desktop.ui.kit.saving import RecordSaver


class AppraisalDecisions(QObject):
    """Finalises, returns and takes up the evaluation that the saver holds.

    Signals:
        gaps_found: what is missing, as EvaluationGaps; nothing was asked or changed.
        told: a Notice about what was done.
        next_wanted: go on with the next person.
        undoable: a sentence and the way back.
    """

    gaps_found = Signal(object)
    told = Signal(object)
    next_wanted = Signal()
    undoable = Signal(str, object)

    def __init__(self, page: QWidget, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page = page
        self._saver = saver

    def finalize(self) -> None:
        """Ask and finalise; with something missing it is named instead."""
        store_typing(self._page)
        self._saver.settle(partial(self._ask_later, self._ask_final))

    def return_to_employee(self) -> None:
        """Ask for the reason and give the evaluation back."""
        store_typing(self._page)
        self._saver.settle(partial(self._ask_later, self._ask_reason))

    def take_up(self) -> None:
        """Start rating what was not handed in before the period closed."""
        self._saver.save(take_up_evaluation)

    def fill_behaviors(self) -> None:
        """Give the core values without a mark "Sesuai"; it can be taken back at once."""

        def filled(values: object) -> None:
            assert isinstance(values, tuple)
            self.undoable.emit(f"{len(values)} perilaku diisi “Sesuai”.", partial(clear, values))

        def clear(values: tuple[CoreValue, ...]) -> None:
            self._saver.save(
                lambda office, actor, key, _revision: clear_behaviors(office, actor, key, values)
            )

        self._saver.save(
            lambda office, actor, key, _revision: rate_remaining_behaviors(
                office, actor, key, Rating.MEETS
            ),
            done=filled,
        )

    def _ask_later(self, ask: Callable[[EvaluationView], None], view: EvaluationView) -> None:
        # A dialog's own event loop must not run inside the delivery of a result.
        QTimer.singleShot(0, self, partial(ask, view))

    def _ask_final(self, view: EvaluationView) -> None:
        if view.finalization_gaps:
            self.gaps_found.emit(view.finalization_gaps)
            return
        name = _bare_name(view)
        explanation = (
            f"Setelah ini nilai terkunci. Ia punya {view.objection_days} hari "
            "untuk mengajukan keberatan."
        )
        if view.needs_second_signature:
            explanation = "Atasan penilai menyetujuinya dahulu, baru nilainya terkunci."
        if view.hints:
            # A second look, never a refusal: the button stays where it is.
            seen = "\n".join(f"• {hint.sentence}" for hint in view.hints)
            explanation = f"{explanation}\n\nSebelum ditandatangani:\n{seen}"
        question = f"Finalkan penilaian {name}?"
        if confirm(self._page, question, explanation, "Finalkan penilaian"):
            self._saver.save(
                finalize_evaluation,
                done=partial(self._on_final, name, view.needs_second_signature),
            )

    def _ask_reason(self, view: EvaluationView) -> None:
        dialog = ReturnDialog(self._page, _bare_name(view))
        if not dialog.run():
            return
        reason = dialog.reason
        self._saver.save(
            lambda office, actor, key, revision: return_evaluation(
                office, actor, key, reason, revision
            ),
            done=partial(self._on_returned, _bare_name(view), reason),
        )

    def _on_final(self, name: str, waits: bool, reached: object) -> None:
        words = reached.label if isinstance(reached, Predicate) else ""
        end = "menunggu persetujuan atasan penilai" if waits else f"final: {words}"
        self._tell(f"Penilaian {name} {end}.")

    def _on_returned(self, name: str, reason: str, _nothing: object) -> None:
        self._tell(f"Dikembalikan ke {name}.", f"Alasan: {reason}")

    def _tell(self, bold: str, sentence: str = "") -> None:
        self.told.emit(
            Notice(
                NoticeKind.SUCCESS,
                bold,
                sentence,
                action_label="Nilai berikutnya",
                action=self.next_wanted.emit,
            )
        )


def _bare_name(view: EvaluationView) -> str:
    return view.plan.employee.name.partition(",")[0]
