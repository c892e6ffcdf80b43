"""The short side tasks of appraisal: a reason, a link, the organisation's predicate."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.terms import OrgPredicate
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.organization import (
    OrganizationPerformance,
    record_org_predicate,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import (
    FormField,
    combo_box,
    date_edit,
    line_edit,
    text_edit,
)
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class ReturnDialog(Dialog):
    """Asks why an evaluation goes back to the employee.

    Attributes:
        reason: what was typed.
    """

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(
            parent,
            "Kembalikan",
            caption=f"Realisasi {name} kembali ke pegawai untuk diperbaiki.",
            width=560,
            submit_label="Kembalikan ke pegawai",
            submit_word="kembalikan",
        )
        editor = text_edit("", "Misalnya: bukti hasil kerja 2 belum dilampirkan", lines=4)
        editor.setObjectName("reason")
        self._field = FormField(
            "Apa yang perlu diperbaiki", editor, required=True,
            hint="Pegawai membaca kalimat ini. Nilai yang sudah Anda isi tetap tersimpan.",
        )  # fmt: skip
        self._editor = editor
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        editor.setFocus()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self._editor.toPlainText().strip()

    def submit(self) -> bool:
        """Close when there is a reason."""
        if not self.reason:
            self._field.set_error("Alasan belum diisi. Tulis apa yang perlu diperbaiki pegawai.")
            self._editor.setFocus()
        return bool(self.reason)

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self.reason)


class LinkDialog(Dialog):
    """Asks for the address of evidence that lies on the web."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, "Tambah tautan", width=560, submit_label="Tambah tautan", submit_word="tambah"
        )
        self._link = line_edit("", "https://…")
        self._link.setObjectName("link")
        self._name = line_edit("", "Misalnya: Foto kegiatan")
        self._name.setObjectName("link_name")
        self._field = FormField("Alamat", self._link, required=True)
        self.body.addWidget(self._field)
        self.body.addWidget(FormField("Nama", self._name, optional=True))
        self.body.addStretch(1)
        self._link.setFocus()

    @property
    def link(self) -> str:
        """The address that was typed."""
        return self._link.text().strip()

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self._name.text().strip()

    def submit(self) -> bool:
        """Close when there is an address; whether it is one, the service says."""
        if not self.link:
            self._field.set_error("Alamat belum diisi. Tempel tautannya di sini.")
            self._link.setFocus()
        return bool(self.link)

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return bool(self.link or self.name)


class OrganizationDialog(Dialog):
    """Records the organisation's predicate that the level above has set."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        period: PeriodLine,
        recorded: OrganizationPerformance | None,
    ) -> None:
        super().__init__(
            parent,
            "Catat capaian organisasi",
            caption=f"{period.label} {period.year} · ditetapkan oleh atasan kecamatan",
            width=560,
            submit_label="Simpan capaian",
        )
        self._workplace = workplace
        self._period = period
        self._typed_before = ("", "")
        self.body.addWidget(
            Text(
                "Capaian organisasi menjadi dasar penilaian pegawai dan pola sebarannya.",
                "small",
                "text2",
                wrap=True,
            )
        )
        self._make_fields()
        self.body.addStretch(1)
        self._show(recorded)
        self._predicate.setFocus()

    def submit(self) -> bool:
        """Store it; a refusal is shown beside its field."""
        for field in self._fields.values():
            field.clear_error()
        predicate = self._predicate.currentData()
        if predicate is None:
            self._fields["predicate"].set_error("Predikat belum dipilih. Pilih sesuai suratnya.")
            self._predicate.setFocus()
            return False
        chosen = self._day.date()
        work = partial(
            record_org_predicate,
            self._workplace.office,
            self._workplace.actor,
            self._period.id,
            OrgPredicate(predicate),  # type: ignore[call-arg]
            date(chosen.year(), chosen.month(), chosen.day()),
            self._letter.text(),
            self._note.toPlainText(),
        )
        self._workplace.tasks.write(self, work, self._on_stored, self._show_refusal)
        return False  # it closes once it is stored

    def _on_stored(self, _nothing: None) -> None:
        self.accept()

    def _show_refusal(self, error: OfficeError) -> None:
        field = error.field if isinstance(error, DomainError) else ""
        self._fields.get(field, self._fields["predicate"]).set_error(str(error))

    def has_typing(self) -> bool:
        """Whether cancelling would lose something."""
        return (self._letter.text(), self._note.toPlainText()) != self._typed_before

    def _make_fields(self) -> None:
        options: list[tuple[object, str]] = [(None, "Pilih predikat")]
        options += [(item.value, item.label) for item in reversed(OrgPredicate)]
        self._predicate = combo_box(options)
        self._predicate.setObjectName("org_predicate")
        self._day: QDateEdit = date_edit()
        self._day.setObjectName("decided_on")
        self._letter = line_edit("", "Misalnya: 800/123/BKPSDM")
        self._letter.setObjectName("letter_number")
        self._note = text_edit("", lines=2)
        self._fields = {
            "predicate": FormField("Predikat organisasi", self._predicate, required=True),
            "decided_on": FormField("Tanggal penetapan", self._day, required=True),
            "letter_number": FormField("Nomor surat", self._letter, optional=True),
            "note": FormField("Catatan", self._note, optional=True),
        }
        for field in self._fields.values():
            self.body.addWidget(field)

    def _show(self, recorded: OrganizationPerformance | None) -> None:
        day = recorded.decided_on if recorded else self._workplace.office.clock.today()
        self._day.setDate(QDate(day.year, day.month, day.day))
        if recorded is not None:
            self._predicate.setCurrentIndex(self._predicate.findData(recorded.predicate.value))
            self._letter.setText(recorded.letter_number)
            self._note.setPlainText(recorded.note)
        self._typed_before = (self._letter.text(), self._note.toPlainText())
