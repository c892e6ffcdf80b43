"""Asks for a day, or for a reason, or why a result is not rated."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.performance.terms import ResultAbsence
from asn_desktop.services.performance.appraisals.views import ResultView
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, date_edit, text_edit


class DayDialog(Dialog):
    """Asks for the day of something, today unless another is chosen."""

    def __init__(
        self, parent: QWidget, title: str, caption: str, label: str, submit: str, today: date
    ) -> None:
        super().__init__(parent, title, caption=caption, width=520, submit_label=submit)
        self._day = date_edit()
        self._day.setObjectName("day")
        self._day.setDate(QDate(today.year, today.month, today.day))
        self.body.addWidget(FormField(label, self._day, required=True))
        self.body.addStretch(1)
        self._day.setFocus()

    @property
    def day(self) -> date:
        """The day that was chosen."""
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class ReasonDialog(Dialog):
    """Asks for a reason that both sides will read.

    Attributes:
        reason: what was typed.
    """

    def __init__(self, parent: QWidget, title: str, caption: str, label: str, submit: str) -> None:
        super().__init__(
            parent, title, caption=caption, width=560, submit_label=submit,
            submit_word=submit.lower(),
        )  # fmt: skip
        self._editor = text_edit("", "Tulis satu atau dua kalimat", lines=4)
        self._editor.setObjectName("reason")
        self._field = FormField(
            label, self._editor, required=True, hint="Alasan ini tersimpan di riwayat."
        )
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._editor.setFocus()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._editor.toPlainText().strip()

    def submit(self) -> bool:
        """Close when there is a reason."""
        if not self.reason:
            self._field.set_error("Alasan belum diisi. Tulis alasannya dahulu.")
            self._editor.setFocus()
        return bool(self.reason)

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self.reason)


class AbsenceDialog(Dialog):
    """Asks whether a result is rated in this period, and why not."""

    def __init__(self, parent: QWidget, line: ResultView) -> None:
        super().__init__(
            parent,
            f"Hasil kerja {line.number} tidak dinilai pada periode ini?",
            caption=line.text.replace("\n", " "),
            width=560,
            submit_label="Simpan",
        )
        options: list[tuple[object, str]] = [(None, "Dinilai seperti biasa")]
        options += [(item.value, item.label) for item in ResultAbsence]
        self._kind = combo_box(options)
        self._kind.setObjectName("absence")
        self._kind.setCurrentIndex(
            self._kind.findData(line.absence.value if line.absence else None)
        )
        self._reason = text_edit(line.absence_reason, "Misalnya: dijadwalkan Desember", lines=3)
        self._reason.setObjectName("absence_reason")
        self._before = line.absence_reason
        self._field = FormField(
            "Alasan", self._reason,
            hint="Tercetak pada lembar evaluasi. Hasil kerja ini tidak dihitung nol.",
        )  # fmt: skip
        self.body.addWidget(FormField("Keadaan", self._kind, required=True))
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._kind.setFocus()

    @property
    def absence(self) -> ResultAbsence | None:
        """What was chosen."""
        value = self._kind.currentData()
        return next((item for item in ResultAbsence if item.value == value), None)

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._reason.toPlainText().strip()

    def submit(self) -> bool:
        """Close when there is a reason, or none is needed."""
        complete = self.absence is None or bool(self.reason)
        if not complete:
            self._field.set_error("Alasan belum diisi. Tulis mengapa belum dapat dinilai.")
            self._reason.setFocus()
        return complete

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return self.reason != self._before
