"""Plt., Plh. or delegation: a post held beside the own one, and whose team is appraised."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.assignments import assign
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.movements.substitutes import SubstituteForm, add_substitute
from asn_desktop.ui.features.people.forms.person_choice import PersonChoice
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, PostFields, as_date
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, date_edit, line_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

_NOBODY = "– tidak menilai tim –"
_NOTES = {
    Capacity.ACTING_VACANT: "Selama itu ia menilai tim jabatan yang kosong; lembarnya tercetak "
    "dengan “Plt.”. Pekerjaan sebagai Plt. dapat dicatat sebagai hasil kerja tambahan.",
    Capacity.ACTING_ABSENT: "Selama itu ia menilai tim pejabat yang berhalangan; lembarnya "
    "tercetak dengan “Plh.”. Pekerjaan sebagai Plh. dapat dicatat sebagai hasil kerja tambahan.",
    Capacity.DELEGATED: "Wewenang menilai dilimpahkan dengan surat; jabatannya sendiri tetap. "
    "Sesudah tanggal akhir wewenang kembali sendiri kepada penilainya.",
}


class SubstituteDialog(SavingDialog):
    """Somebody stands in for an officer between two days."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, person: PersonLine, choices: PostChoices
    ) -> None:
        super().__init__(
            parent, workplace, "Plt., Plh., atau delegasi", caption=person.name, width=760
        )
        self._person = person
        self._officers = {line.id: line for line in choices.appraisers if line.id != person.id}
        today = workplace.office.clock.today()
        self.capacity = SegmentedControl(
            [
                (Capacity.ACTING_VACANT, "Plt."),
                (Capacity.ACTING_ABSENT, "Plh."),
                (Capacity.DELEGATED, "Delegasi"),
            ],
            "Sebagai",
        )
        self.capacity.setObjectName("acting_capacity")
        self.capacity.set_value(Capacity.ACTING_VACANT)
        self.capacity.changed.connect(self._on_capacity)
        self.officer = PersonChoice(_NOBODY)
        self.officer.setObjectName("acting_officer")
        self.officer.set_people(list(self._officers.values()))
        self.officer.currentIndexChanged.connect(self._on_officer)
        self.post = PostFields(choices, today)
        self.last_day = date_edit()
        self.last_day.setObjectName("acting_last_day")
        ends = date(today.year, 12, 31)
        self.last_day.setDate(QDate(ends.year, ends.month, ends.day))
        self.number = line_edit("", "misalnya: 800/12/2026")
        self.number.setObjectName("acting_number")
        self._note = Text("", "small", "text2", wrap=True)
        self._lay_out()
        self._on_capacity()
        self.remember_untouched()
        self.officer.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog).

        Raises:
            DomainError: it is not clear whose team is meant.
        """
        capacity, officer_id = self._chosen(), self.officer.person_id
        if self.officer.is_unclear:
            raise DomainError(
                "Tidak jelas siapa yang dimaksud. Pilih satu nama dari daftar.", field="officer"
            )
        delegated = capacity is Capacity.DELEGATED
        if delegated and officer_id is None:
            raise DomainError("Pilih penilai yang melimpahkan wewenangnya.", field="officer")
        last_day = as_date(self.last_day.date())
        post = self.post.form(capacity=capacity, is_main=False, valid_to=last_day)
        office, actor = self.workplace.office, self.workplace.actor
        if officer_id is None:
            return partial(assign, office, actor, self._person.id, post)
        form = SubstituteForm(
            appraiser_id=officer_id,
            substitute_id=self._person.id,
            capacity=capacity,
            starts=post.valid_from,
            ends=last_day,
            letter_number=self.number.text(),
            post=None if delegated else post,
        )
        return partial(add_substitute, office, actor, form)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (
            *self.post.typed(),
            self.capacity.value,
            self.officer.currentText(),
            self.last_day.date(),
            self.number.text(),
        )

    def _lay_out(self) -> None:
        officer = FormField("&Menggantikan", self.officer)
        last = FormField("Sampai tangga&l", self.last_day, required=True)
        number = FormField("&Nomor surat", self.number)
        top = Qt.AlignmentFlag.AlignTop
        head, tail = QHBoxLayout(), QHBoxLayout()
        for row in (head, tail):
            row.setSpacing(16)
        head.addWidget(FormField("Sebagai", self.capacity), 2, top)
        head.addWidget(officer, 3, top)
        tail.addWidget(number, 3, top)
        tail.addWidget(last, 2, top)
        self.body.addLayout(head)
        self.body.addWidget(self.post)
        self.body.addLayout(tail)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self.fields.update(self.post.fields)
        # What services say of substitutes stands at the same editors as of posts.
        self.fields.update(
            {
                "valid_to": last,
                "ends": last,
                "starts": self.post.fields["valid_from"],
                "officer": officer,
                "substitute": officer,
                "letter_number": number,
            }
        )

    def _chosen(self) -> Capacity:
        value = self.capacity.value
        return value if isinstance(value, Capacity) else Capacity.ACTING_VACANT

    def _on_capacity(self, _value: object = None) -> None:
        acting = self._chosen() is not Capacity.DELEGATED
        for name, field in self.post.fields.items():
            set_shown(field, acting or name == "valid_from")
        set_shown(self.post.leads, acting)
        self._note.setText(_NOTES[self._chosen()])

    def _on_officer(self, _at: int) -> None:
        officer = self._officers.get(self.officer.currentData() or "")
        if officer is not None:
            self.post.take(officer)
