"""Officials of other offices: they appraise here and have no plan."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.domain.people.nip import parse_nip
from asn_desktop.domain.people.terms import EmploymentKind, PositionType
from asn_desktop.services.people.assignments import AssignmentForm
from asn_desktop.services.people.employees import (
    EmployeeDetail,
    EmployeeForm,
    add_employee,
    change_employee,
)
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, line_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class OfficialElsewhereDialog(SavingDialog):
    """An official of another office who appraises here, such as the Sekretaris Daerah.

    The post is asked for when the official is new; later it changes by moving.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, detail: EmployeeDetail | None = None
    ) -> None:
        super().__init__(parent, workplace, "Pejabat luar kantor", width=560)
        self._detail = detail
        self.name = line_edit("", "misalnya: Drs. H. Bambang Irawan, M.Si.")
        self.name.setObjectName("official_name")
        self.position = line_edit("", "misalnya: Sekretaris Daerah Kabupaten Wanasari")
        self.position.setObjectName("official_position")
        self.nip = line_edit()
        self.nip.setObjectName("official_nip")
        self.fields = {
            "name": FormField("&Nama dengan gelar", self.name, required=True),
            "position": FormField("&Jabatan", self.position, required=True),
            "nip": FormField("N&IP", self.nip, optional=True),
        }
        if detail is not None:
            self.name.setText(detail.person.name)
            self.nip.setText(parse_nip(detail.person.nip).spaced if detail.person.nip else "")
            self.fields.pop("position").deleteLater()
        for field in self.fields.values():
            self.body.addWidget(field)
        words = "Ia dapat menjadi penilai, tetapi tidak punya SKP di kantor ini."
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.body.addStretch(1)
        self.remember_untouched()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        office, actor = self.workplace.office, self.workplace.actor
        form = EmployeeForm(self.name.text(), self.nip.text(), EmploymentKind.OUTSIDE)
        if self._detail is not None:
            return partial(
                change_employee,
                office,
                actor,
                self._detail.person.id,
                form,
                expected_revision=self._detail.revision,
            )
        post = AssignmentForm(
            position=self.position.text(),
            position_type=PositionType.JPT,
            unit_id=None,
            valid_from=office.clock.today().replace(month=1, day=1),
        )
        return partial(add_employee, office, actor, form, post)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return tuple(field.editor.property("text") for field in self.fields.values())
