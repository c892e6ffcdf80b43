"""Changes the two ratings of one person during calibration, with the reason."""

from functools import partial

from PySide6.QtWidgets import QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.performance.calibration.changing import (
    add_calibration_note,
    change_ratings,
)
from asn_desktop.services.performance.calibration.views import CalibrationLine
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.controls.rating import RatingControl
from asn_desktop.ui.kit.page import Workplace


class ChangeDialog(Dialog):
    """Both ratings and why they change."""

    def __init__(self, parent: QWidget, workplace: Workplace, line: CalibrationLine) -> None:
        reached = line.predicate_now.label if line.predicate_now else "belum ada predikat"
        super().__init__(
            parent,
            f"Ubah rating {line.name.partition(',')[0]}",
            caption=f"Sekarang: {reached}",
            width=560,
            submit_label="Simpan perubahan",
        )
        self._workplace, self._line = workplace, line
        self.results = RatingControl("Rating hasil kerja", short=True)
        self.results.setObjectName("result")
        self.results.set_value(line.result_now)
        self.behaviors = RatingControl("Rating perilaku kerja", short=True)
        self.behaviors.setObjectName("behavior")
        self.behaviors.set_value(line.behavior_now)
        self._reason = text_edit("", "Misalnya: setara dengan rekan di seksi lain", lines=3)
        self._reason.setObjectName("reason")
        self._fields = {
            "result_rating": FormField("Hasil kerja", self.results, required=True),
            "behavior_rating": FormField("Perilaku kerja", self.behaviors, required=True),
            "reason": FormField(
                "Alasan", self._reason, required=True,
                hint="Tersimpan bersama rating sebelum dan sesudahnya.",
            ),
        }  # fmt: skip
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.results.setFocus()

    def submit(self) -> bool:
        """Store it; a refusal is shown beside its field."""
        for field in self._fields.values():
            field.clear_error()
        result, behavior = self.results.value, self.behaviors.value
        if not isinstance(result, Rating) or not isinstance(behavior, Rating):
            missing = "behavior_rating" if isinstance(result, Rating) else "result_rating"
            self._fields[missing].set_error("Rating belum dipilih. Pilih salah satu dari tiga.")
            return False
        work = partial(
            change_ratings,
            self._workplace.office,
            self._workplace.actor,
            self._line.evaluation_id,
            result,
            behavior,
            self._reason.toPlainText(),
            self._line.revision,
        )
        self._workplace.tasks.write(self, work, self._on_stored, self._show_refusal)
        return False  # it closes once it is stored

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self._reason.toPlainText().strip())

    def _on_stored(self, _nothing: None) -> None:
        self.accept()

    def _show_refusal(self, error: OfficeError) -> None:
        field = error.field if isinstance(error, DomainError) else ""
        self._fields.get(field, self._fields["reason"]).set_error(str(error))


class NoteDialog(Dialog):
    """Keeps what was said."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, period_id: str, *, whole_office: bool
    ) -> None:
        super().__init__(
            parent,
            "Catatan kalibrasi",
            caption="Dibaca oleh penilai yang ikut, tidak oleh pegawai.",
            width=560,
            submit_label="Simpan catatan",
        )
        self._work = partial(
            add_calibration_note, workplace.office, workplace.actor, period_id,
            whole_office=whole_office,
        )  # fmt: skip
        self._tasks = workplace.tasks
        self._text = text_edit("", "Apa yang disepakati", lines=4)
        self._text.setObjectName("note")
        self._field = FormField("Catatan", self._text, required=True)
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._text.setFocus()

    def submit(self) -> bool:
        """Store it."""
        self._field.clear_error()
        work = partial(self._work, text=self._text.toPlainText())
        self._tasks.write(self, work, self._on_stored, self._on_refused)
        return False  # it closes once it is stored

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self._text.toPlainText().strip())

    def _on_stored(self, _nothing: None) -> None:
        self.accept()

    def _on_refused(self, error: OfficeError) -> None:
        self._field.set_error(str(error))
