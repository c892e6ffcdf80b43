"""Attaching evidence to results: files, links, opening, removing and taking that back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.action_plans.editing import fill_action_plan
from asn_desktop.services.performance.appraisals.evidence import (
    RemovedEvidence,
    add_evidence_file,
    add_evidence_link,
    remove_evidence,
    restore_evidence,
)
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.services.performance.evidence.taking_in import take_in
from asn_desktop.ui.features.appraisals.filling.taking_in import TakingInRun
from asn_desktop.ui.features.appraisals.parts.dialogs import LinkDialog
from asn_desktop.ui.features.appraisals.parts.evidence import open_evidence
from asn_desktop.ui.kit.page import Notice, NoticeKind, Workplace
from asn_desktop.ui.kit.saving import Change, RecordSaver


class EvidenceSteps(QObject):
    """Takes the steps with evidence of the evaluation that the saver holds.

    Attributes:
        view: what is shown now.

    Signals:
        told: a Notice. refused: an error. undoable: a sentence and the way back.
    """

    told = Signal(object)
    refused = Signal(object)
    undoable = Signal(str, object)

    def __init__(self, page: QWidget, workplace: Workplace, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page, self._workplace, self._saver = page, workplace, saver
        self.view: EvaluationView | None = None

    def add_file(self, result_id: str, path: str) -> None:
        """Copy a file to a result."""
        self._attach(
            result_id,
            lambda office, actor, key, _revision: add_evidence_file(
                office, actor, key, result_id, Path(path)
            ),
        )

    def add_files(self, result_id: str, paths: Sequence[Path], move: bool) -> None:
        """Take many or large files in, with a dialog that shows how far it is and can stop it."""
        run = TakingInRun(self._page, paths)
        self._attach(
            result_id,
            lambda office, actor, key, _revision: take_in(
                office, actor, key, result_id, paths, move=move, told=run.told
            ),
            run.finish,
            run.close,
        )
        run.open()

    def ask_link(self, result_id: str) -> None:
        """Ask for an address and attach it to a result."""
        dialog = LinkDialog(self._page)
        if not dialog.run():
            return
        link, name = dialog.link, dialog.name
        self._attach(
            result_id,
            lambda office, actor, key, _revision: add_evidence_link(
                office, actor, key, result_id, link, name
            ),
        )

    def _attach(
        self,
        result_id: str,
        change: Change,
        done: Callable[[object], Notice | None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Store evidence; where the action plan is missing, one button writes it and goes on."""

        def on_done(result: object) -> None:
            notice = done(result) if done is not None else None
            if notice is not None:
                self.told.emit(notice)

        def on_failed(error: OfficeError) -> None:
            if failed is not None:
                failed()
            self._on_unattached(result_id, change, error)

        self._saver.save(change, done=on_done, failed=on_failed)

    def _on_unattached(self, result_id: str, change: Change, error: OfficeError) -> None:
        if self.view is None or getattr(error, "field", "") != "action_plan":
            self._saver.tell(error)
            return
        plan_id = self.view.plan.id

        def fill_and_attach(office: Office, actor: Actor, key: str, revision: int) -> object:
            fill_action_plan(office, actor, plan_id, result_id=result_id)
            return change(office, actor, key, revision)

        self.told.emit(
            Notice(
                NoticeKind.WARNING,
                "Bukti belum ditambahkan.",
                str(error),
                "Bagi rata otomatis",
                lambda: self._attach(result_id, fill_and_attach),
            )
        )

    def open(self, evidence_id: str) -> None:
        """Open a piece of evidence."""
        piece = self.view.piece(evidence_id) if self.view else None
        if piece is not None:
            open_evidence(self._workplace, self._page, piece, self.refused.emit)

    def remove(self, evidence_id: str) -> None:
        """Remove a piece of evidence; it can be taken back."""
        self._saver.save(
            lambda office, actor, key, _revision: remove_evidence(office, actor, key, evidence_id),
            done=self._on_removed,
        )

    def _on_removed(self, removed: object) -> None:
        if isinstance(removed, RemovedEvidence):
            self.undoable.emit(f"Bukti {removed.name} dihapus.", partial(self._restore, removed))

    def _restore(self, removed: RemovedEvidence) -> None:
        self._saver.save(
            lambda office, actor, _key, _revision: restore_evidence(office, actor, removed)
        )
