"""The buttons below a signed evaluation: each step is offered to whoever may take it now."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.countersigning import (
    countersign_evaluation,
    refuse_rating,
)
from asn_desktop.services.performance.appraisals.decisions.delivering import (
    acknowledge_evaluation,
    close_evaluation,
    deliver_evaluation,
    record_signed_receipt,
)
from asn_desktop.services.performance.appraisals.decisions.reopening import reopen_evaluation
from asn_desktop.services.performance.appraisals.views import EvaluationRights, EvaluationView
from asn_desktop.ui.features.appraisals.signed.dialogs import DayDialog, ReasonDialog
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.visibility import set_shown


@dataclass(frozen=True, slots=True)
class _Step:
    name: str
    label: str
    icon: str
    offered: Callable[[EvaluationRights], bool]
    press: Callable[["SignedSteps", EvaluationView], None]
    leads: bool = False


class SignedSteps(QObject):
    """Puts the steps after signing into a footer and takes them.

    Signals:
        told: a Notice about what was done.
    """

    told = Signal(object)

    def __init__(
        self, page: Page, workplace: Workplace, saver: RecordSaver, footer: ActionFooter
    ) -> None:
        super().__init__(page)
        self._page, self._workplace, self._saver = page, workplace, saver
        self._view: EvaluationView | None = None
        self._buttons: list[tuple[_Step, QPushButton]] = []
        for step in _STEPS:
            kind = PrimaryButton if step.leads else SecondaryButton
            button = kind(step.label, step.icon)
            button.setObjectName(step.name)
            button.clicked.connect(partial(self._on_pressed, step))
            button.hide()
            footer.add_button(button)
            self._buttons.append((step, button))

    def show_view(self, view: EvaluationView) -> None:
        """Offer what can be done now."""
        self._view = view
        for step, button in self._buttons:
            set_shown(button, step.offered(view.rights))

    def _on_pressed(self, step: _Step) -> None:
        if self._view is not None:
            step.press(self, self._view)

    def contest(self, view: EvaluationView) -> None:
        """Lead to the discussions and objections about this result."""
        self._page.open_page.emit("objections", {"evaluation_id": view.id})

    def countersign(self, view: EvaluationView) -> None:
        """Ask and agree to the rating."""
        question = f"Setujui penilaian {_name(view)}?"
        reached = view.predicate.label if view.predicate else ""
        words = f"Predikatnya {reached}. Setelah ini penilaian ditandatangani dan terkunci."
        if confirm(self._page, question, words, "Setujui penilaian"):
            self._save(countersign_evaluation, f"Penilaian {_name(view)} disetujui.")

    def refuse(self, view: EvaluationView) -> None:
        """Ask for the reason and give the rating back to the appraiser."""
        dialog = ReasonDialog(
            self._page, "Minta ditinjau", f"Penilaian {_name(view)} kembali ke penilainya.",
            "Apa yang perlu ditinjau", "Kembalikan ke penilai",
        )  # fmt: skip
        if dialog.run():
            self._save_with(refuse_rating, dialog.reason, "Dikembalikan ke penilai.")

    def deliver(self, view: EvaluationView) -> None:
        """Ask for the day of receipt."""
        dialog = DayDialog(
            self._page,
            "Serahkan ke pegawai",
            f"{view.objection_days} hari untuk keberatan dihitung sejak {_name(view)} menerima.",
            "Tanggal diterima pegawai",
            "Serahkan",
            self._workplace.office.clock.today(),
        )
        if dialog.run():
            self._save_with(deliver_evaluation, dialog.day, f"Diserahkan ke {_name(view)}.")

    def acknowledge(self, view: EvaluationView) -> None:
        """Ask and acknowledge the receipt."""
        words = (
            "Tanda terima ini bukan tanda setuju. Anda tetap dapat mengajukan diskusi atau "
            "keberatan."
        )
        if confirm(self._page, "Terima hasil penilaian?", words, "Saya sudah menerima"):
            self._save(acknowledge_evaluation, "Hasil penilaian diterima.")

    def record_receipt(self, view: EvaluationView) -> None:
        """Ask for the day on the signed paper."""
        dialog = DayDialog(
            self._page,
            "Catat tanda terima",
            f"Dari lembar yang ditandatangani {_name(view)}.",
            "Tanggal pada tanda tangan",
            "Catat tanda terima",
            self._workplace.office.clock.today(),
        )
        if dialog.run():
            self._save_with(record_signed_receipt, dialog.day, "Tanda terima dicatat.")

    def close_it(self, view: EvaluationView) -> None:
        """Ask and close the evaluation."""
        words = "Pegawai sudah menerima dan tidak mengajukan keberatan."
        if confirm(self._page, f"Tutup penilaian {_name(view)}?", words, "Tutup penilaian"):
            self._save(close_evaluation, f"Penilaian {_name(view)} ditutup.")

    def reopen(self, view: EvaluationView) -> None:
        """Ask for the reason and open the evaluation again."""
        dialog = ReasonDialog(
            self._page,
            "Buka kembali penilaian",
            f"Penilaian {_name(view)} dapat diubah lagi. Versi yang ditandatangani disimpan dan "
            "tetap dapat dicetak.",
            "Mengapa dibuka kembali",
            "Buka kembali",
        )
        if dialog.run():
            self._save_with(reopen_evaluation, dialog.reason, "Penilaian dibuka kembali.")

    def _save_with(self, service: Callable[..., None], value: object, words: str) -> None:
        def change(office: Office, actor: Actor, key: str, revision: int) -> None:
            service(office, actor, key, value, revision)

        self._save(change, words)

    def _save(
        self, change: Callable[[Office, Actor, str, int], Predicate | None], words: str
    ) -> None:
        self._saver.save(change, done=partial(self._tell, words))

    def _tell(self, words: str, _nothing: object) -> None:
        self.told.emit(Notice(NoticeKind.SUCCESS, words))


def _name(view: EvaluationView) -> str:
    return view.plan.employee.name.partition(",")[0]


_STEPS = (
    _Step("reopen", "&Buka kembali…", "arrow-u-up-left-bold", lambda rights: rights.reopens,
          SignedSteps.reopen),
    _Step("contest", "Diskusi dan ke&beratan…", "chat-circle-text",
          lambda rights: rights.contests, SignedSteps.contest),
    _Step("refuse", "Minta ditinjau…", "arrow-u-up-left-bold",
          lambda rights: rights.countersigns, SignedSteps.refuse),
    _Step("countersign", "&Setujui penilaian", "check-bold", lambda rights: rights.countersigns,
          SignedSteps.countersign, leads=True),
    _Step("deliver", "&Serahkan ke pegawai…", "paper-plane-tilt-bold",
          lambda rights: rights.delivers, SignedSteps.deliver, leads=True),
    _Step("record_receipt", "Catat tanda te&rima…", "check-bold",
          lambda rights: rights.records_receipt and not rights.acknowledges,
          SignedSteps.record_receipt),
    _Step("acknowledge", "&Saya sudah menerima", "check-bold",
          lambda rights: rights.acknowledges, SignedSteps.acknowledge, leads=True),
    _Step("close_evaluation", "&Tutup penilaian", "lock-simple", lambda rights: rights.closes,
          SignedSteps.close_it),
)  # fmt: skip
