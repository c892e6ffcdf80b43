"""Study, leave and secondment: why somebody owes no plan for a while."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from asn_desktop.domain.people.standings import NOTES
from asn_desktop.domain.people.terms import StandingKind
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.movements.standings import StandingForm, record_standing
from asn_desktop.ui.features.people.forms.post_fields import as_date
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, date_edit, line_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class StandingDialog(SavingDialog):
    """Records a leave, study or secondment with reason, document and dates."""

    def __init__(self, parent: QWidget, workplace: Workplace, person: PersonLine) -> None:
        super().__init__(
            parent, workplace, "Cuti, tugas belajar, diperbantukan", caption=person.name, width=680
        )
        self._person = person
        today = workplace.office.clock.today()
        self.kind = combo_box([(kind, kind.label) for kind in StandingKind])
        self.kind.setObjectName("standing_kind")
        self.kind.currentIndexChanged.connect(self._show_note)
        self.number = line_edit("", "misalnya: 893.3/45/2026")
        self.number.setObjectName("standing_number")
        self.reason = line_edit("", "misalnya: S2 Administrasi Publik")
        self.reason.setObjectName("standing_reason")
        self.first_day = date_edit()
        self.first_day.setObjectName("standing_first_day")
        self.first_day.setDate(QDate(today.year, today.month, today.day))
        self.last_day = date_edit()
        self.last_day.setObjectName("standing_last_day")
        ends = date(today.year, 12, 31)
        self.last_day.setDate(QDate(ends.year, ends.month, ends.day))
        self.is_open = QCheckBox("Tanpa tanggal &akhir")
        self.is_open.setObjectName("standing_open")
        self.is_open.toggled.connect(self.last_day.setDisabled)
        self._note = Text("", "small", "text2", wrap=True)
        self._lay_out()
        self._show_note()
        self.remember_untouched()
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        form = StandingForm(
            # Qt hands terms back as bare texts.
            kind=StandingKind(self.kind.currentData()),  # type: ignore[call-arg]
            starts=as_date(self.first_day.date()),
            ends=None if self.is_open.isChecked() else as_date(self.last_day.date()),
            reason=self.reason.text(),
            document_number=self.number.text(),
        )
        office, actor = self.workplace.office, self.workplace.actor
        return partial(record_standing, office, actor, self._person.id, form)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (
            self.kind.currentIndex(),
            self.number.text(),
            self.reason.text(),
            self.first_day.date(),
            self.last_day.date(),
            self.is_open.isChecked(),
        )

    def _lay_out(self) -> None:
        self.fields = {
            "kind": FormField("&Keadaan", self.kind, required=True),
            "document_number": FormField("&Nomor surat", self.number),
            "starts": FormField("&Mulai tanggal", self.first_day, required=True),
            "ends": FormField("Sampai tangga&l", self.last_day, required=True),
            "reason": FormField("Alasan atau kete&rangan", self.reason),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["kind"], 0, 0, top)
        grid.addWidget(self.fields["document_number"], 0, 1, top)
        grid.addWidget(self.fields["starts"], 1, 0, top)
        grid.addWidget(self.fields["ends"], 1, 1, top)
        grid.addWidget(self.is_open, 2, 1, top)
        grid.addWidget(self.fields["reason"], 3, 0, 1, 2, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._note)
        words = (
            "Selama itu ia tidak dihitung terlambat atau belum membuat SKP, dan alasannya tampil "
            "di daftar. Sesudah tanggal akhir keadaan ini berhenti sendiri."
        )
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.body.addStretch(1)

    def _show_note(self) -> None:
        self._note.setText(NOTES[StandingKind(self.kind.currentData())])  # type: ignore[call-arg]
