"""Another appraiser for one person or several, from a day on."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.movements.appraiser_change import change_appraiser
from asn_desktop.services.people.staff_list import employee_lines, possible_appraisers
from asn_desktop.ui.features.people.forms.official_dialog import OfficialElsewhereDialog
from asn_desktop.ui.features.people.forms.person_choice import PersonChoice
from asn_desktop.ui.features.people.forms.post_fields import as_date
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.buttons import LinkButton
from asn_desktop.ui.kit.controls.fields import FormField, date_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text

_MOST_NAMED = 6


def people_and_appraisers(
    office: Office, actor: Actor, ids: Sequence[str], year: int
) -> tuple[list[PersonLine], list[PersonLine]]:
    """Read the people whose appraiser changes, and who may become it.

    Raises:
        NotAllowed: the actor may not see the staff list.
    """
    lines = employee_lines(office, actor, ids, year)
    people = sorted((line.person for line in lines), key=lambda person: person.name.casefold())
    return people, possible_appraisers(office, actor)


class AppraiserDialog(SavingDialog):
    """Chooses the appraiser of these people from a day on; post and unit stay."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        people: Sequence[PersonLine],
        appraisers: Sequence[PersonLine],
    ) -> None:
        super().__init__(
            parent, workplace, "Ganti penilai", width=620, submit_label="&Simpan penilai"
        )
        self._people = people
        self.appraiser = PersonChoice("")
        self.appraiser.setObjectName("new_appraiser")
        ids = {person.id for person in people}
        self.appraiser.set_people([person for person in appraisers if person.id not in ids])
        self.first_day = date_edit()
        self.first_day.setObjectName("appraiser_first_day")
        today = workplace.office.clock.today()
        self.first_day.setDate(QDate(today.year, today.month, today.day))
        self.fields = {
            "appraiser": FormField("&Pejabat penilai baru", self.appraiser, required=True),
            "valid_from": FormField("Mulai &tanggal", self.first_day, required=True),
        }
        self.body.addWidget(Text(_named(people), "body", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.fields["appraiser"], 3, top)
        row.addWidget(self.fields["valid_from"], 2, top)
        self.body.addLayout(row)
        outside = LinkButton("Pejabat &luar kantor…", "user-plus")
        outside.setObjectName("appraiser_outside")
        outside.clicked.connect(self._on_outside)
        self.body.addWidget(outside, 0, Qt.AlignmentFlag.AlignLeft)
        words = "Jabatan dan unit kerja tetap. Penilai sebelumnya tetap tercatat di riwayat."
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.body.addStretch(1)
        self.remember_untouched()
        self.appraiser.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog).

        Raises:
            DomainError: nobody is chosen.
        """
        appraiser_id = self.appraiser.person_id
        if appraiser_id is None:
            raise DomainError(
                "Penilai belum dipilih. Ketik sebagian namanya, lalu pilih dari daftar.",
                field="appraiser",
            )
        office, actor = self.workplace.office, self.workplace.actor
        ids = [person.id for person in self._people]
        return partial(
            change_appraiser, office, actor, ids, appraiser_id, as_date(self.first_day.date())
        )

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (self.appraiser.currentText(), self.first_day.date())

    def _on_outside(self) -> None:
        dialog = OfficialElsewhereDialog(self, self.workplace)
        if dialog.run():
            chosen = str(dialog.result_value)
            office, actor = self.workplace.office, self.workplace.actor
            work = partial(possible_appraisers, office, actor)
            self.workplace.tasks.read(self, work, partial(self._on_added, chosen))

    def _on_added(self, chosen: str, appraisers: list[PersonLine]) -> None:
        self.appraiser.set_people(appraisers, chosen)
        self.appraiser.setFocus(Qt.FocusReason.OtherFocusReason)


def _named(people: Sequence[PersonLine]) -> str:
    names = [person.name for person in people[:_MOST_NAMED]]
    rest = len(people) - len(names)
    return "Untuk " + "; ".join(names) + (f"; dan {rest} orang lain" if rest else "")
