"""Dialogs about a plan's life: the reason of a step, and approving several at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from asn_desktop.base.wording import in_words
from asn_desktop.services.performance.plans.inputs import LONGEST_REASON
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.text import Text

_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """The words of a dialog that asks for a reason.

    Attributes:
        name: objectName of the field.
        missing: the sentence at an empty field.
    """

    name: str
    title: str
    button: str
    key_word: str
    example: str
    hint: str
    missing: str


RETURN = ReasonWords(
    "return_reason",
    "Kembalikan SKP",
    "Kembalikan SKP",
    "kembalikan",
    "misalnya: target waktu pada hasil kerja 2 terlalu longgar",
    "Pegawai membaca kalimat ini di halaman SKP-nya.",
    "Alasan belum diisi. Tulis apa yang perlu diperbaiki.",
)
AMEND = ReasonWords(
    "amend_reason",
    "Ajukan perubahan SKP (adendum)",
    "Mulai perubahan",
    "mulai",
    "misalnya: anggaran perubahan memindahkan satu kegiatan",
    "Versi yang berlaku tetap dipakai sampai perubahan disetujui penilai. "
    "Alasan ini tertulis pada riwayat.",
    "Alasan belum diisi. Tulis mengapa SKP perlu diubah.",
)
CLOSE = ReasonWords(
    "close_reason",
    "Tutup SKP",
    "Tutup SKP",
    "tutup",
    "misalnya: pensiun per 1 Oktober",
    "SKP yang ditutup tidak dapat diubah lagi; penilaian yang sudah dibuat tetap ada.",
    "Alasan belum diisi. Tulis mengapa SKP ditutup.",
)


class ReasonDialog(Dialog):
    """Asks for a reason; an empty one keeps it open."""

    def __init__(self, parent: QWidget, words: ReasonWords, name: str) -> None:
        super().__init__(
            parent,
            words.title,
            caption=name,
            width=560,
            submit_label=words.button,
            submit_word=words.key_word,
        )
        self._missing = words.missing
        self._reason = text_edit("", words.example, 5)
        self._reason.setObjectName(words.name)
        self._field = FormField("Alasan", self._reason, required=True, hint=words.hint)
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._reason.toPlainText().strip()

    def submit(self) -> bool:
        """Accept only with a reason (called by the dialog)."""
        if not self.reason:
            self._field.set_error(self._missing)
        elif len(self.reason) > LONGEST_REASON:
            self._field.set_error(f"Alasan paling banyak {LONGEST_REASON} huruf.")
        else:
            return True
        self._reason.setFocus()
        return False

    def has_typing(self) -> bool:
        """Whether something was typed (called when cancelling)."""
        return bool(self.reason)


def ask_reason(parent: QWidget, name: str, words: ReasonWords = RETURN) -> str | None:
    """Ask why a plan is given back, amended or closed; None when it was cancelled."""
    dialog = ReasonDialog(parent, words, name)
    return dialog.reason if dialog.run() else None


class ApproveManyDialog(Dialog):
    """Sums up which plans are about to be set."""

    def __init__(self, parent: QWidget, lines: Sequence[PlanLine]) -> None:
        super().__init__(
            parent,
            f"Setujui {len(lines)} SKP?",
            width=600,
            submit_label=f"Setujui {len(lines)} SKP",
            submit_word="setujui",
        )
        self.body.setSpacing(8)
        for line in lines[:_MOST_LISTED]:
            words = f"{line.result_count} hasil kerja, {line.indicator_count} indikator"
            self.body.addWidget(Text(f"{line.name} · {line.position}", "strong", wrap=True))
            self.body.addWidget(Text(words, "caption", "text2"))
        if len(lines) > _MOST_LISTED:
            rest = len(lines) - _MOST_LISTED
            self.body.addWidget(Text(f"dan {rest} SKP lain", "small", "text2"))
        late = sum(line.is_late for line in lines)
        if late:
            self.body.addWidget(
                Text(
                    f"{in_words(late)} SKP disetujui lewat batas 31 Januari dan diberi tanda "
                    "terlambat.",
                    "small",
                    "warning_ink",
                    wrap=True,
                )
            )
        self.body.addWidget(
            Text("Setelah disetujui, isi SKP terkunci.", "small", "text2", wrap=True)
        )
        self.body.addStretch(1)
        if self.primary is not None:
            self.primary.setObjectName("approve_many_confirm")


def confirm_many(parent: QWidget, lines: Sequence[PlanLine]) -> bool:
    """Show what would be approved; return whether to do it."""
    return ApproveManyDialog(parent, lines).run()
