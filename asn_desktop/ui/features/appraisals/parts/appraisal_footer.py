"""The footer of the appraisal: save state, keys, what is missing, and the two decisions."""

from PySide6.QtCore import Signal

from asn_desktop.base.wording import given_name
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES, EvaluationGap
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.ui.features.appraisals.signed.words import receipt_words
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.visibility import set_shown

_KEYS = (("1", "di bawah"), ("2", "sesuai"), ("3", "di atas"))


class AppraisalFooter(ActionFooter):
    """Offers what fits the state of the evaluation and the person who looks.

    Signals:
        return_pressed, finalize_pressed, take_up_pressed: the appraiser's decisions.
    """

    return_pressed = Signal()
    finalize_pressed = Signal()
    take_up_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rates = self._narrow = False
        self._shown_id = ""
        self._return = SecondaryButton("&Kembalikan…", "arrow-u-up-left-bold")
        self._return.setObjectName("return")
        self._return.clicked.connect(self.return_pressed)
        self._take_up = SecondaryButton("&Nilai tanpa kiriman", "scales")
        self._take_up.setObjectName("take_up")
        self._take_up.clicked.connect(self.take_up_pressed)
        self._finalize = PrimaryButton("&Finalkan penilaian", "lock-simple")
        self._finalize.setObjectName("finalize")
        self._finalize.clicked.connect(self.finalize_pressed)
        for button in (self._return, self._take_up, self._finalize):
            self.add_button(button)
            button.hide()

    def show_view(self, view: EvaluationView) -> None:
        """Offer what can be done now."""
        rates = view.rights.rates
        set_shown(self._return, rates)
        set_shown(self._finalize, rates)
        set_shown(self._take_up, view.rights.takes_up)
        self._rates = rates
        self._show_keys()
        self.set_missing(_missing_words(view.finalization_gaps))
        state = _state_words(view)
        if state or view.id != self._shown_id:
            # What was said of the person before must not stand beside this one.
            self.set_info(state)
        self._shown_id = view.id

    def set_narrow(self, narrow: bool) -> None:
        """Leave the keys out where the window has no room for them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_keys()

    def _show_keys(self) -> None:
        self.set_keys(_KEYS if self._rates and not self._narrow else ())

    def show_state(self, sentence: str, stored: bool) -> None:
        """Say whether everything is stored."""
        if stored:
            self.set_saved(sentence)
        else:
            self.set_unsaved(sentence)


def _missing_words(gaps: tuple[EvaluationGap, ...]) -> str:
    if not gaps:
        return ""
    if len(gaps) == 1:
        return gaps[0].sentence.partition(".")[0]
    return f"{len(gaps)} hal belum lengkap"


def _state_words(view: EvaluationView) -> str:
    name = given_name(view.plan.employee.name)
    if view.status in DECIDED_STATUSES and view.finalized_at is not None:
        return receipt_words(view)
    if view.status is EvaluationStatus.RATED:
        return "Menunggu persetujuan atasan penilai."
    if view.status is EvaluationStatus.SUBMITTED:
        return "" if view.rights.rates else "Sedang dinilai oleh penilainya."
    if view.status is EvaluationStatus.RETURNED:
        return f"Dikembalikan ke {name} untuk diperbaiki."
    return f"Menunggu {name} mengirim realisasinya."
