"""A new dated post: moving, or acting beside the own post (Plt., Plh.)."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.domain.people.terms import Capacity
from asn_desktop.services.people.assignments import assign
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, PostFields, as_date
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
from asn_desktop.ui.kit.controls.fields import FormField, date_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text


class MoveDialog(SavingDialog):
    """Another post, unit or appraiser from a day on; the post before ends the day before."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, person: PersonLine, choices: PostChoices
    ) -> None:
        super().__init__(parent, workplace, "Pindah jabatan", caption=person.name, width=720)
        self._person = person
        self.post = PostFields(choices, workplace.office.clock.today())
        self.post.take(person)
        self.fields.update(self.post.fields)
        self.body.addWidget(self.post)
        words = (
            "Jabatan sebelumnya berakhir sehari sebelum tanggal ini dan tetap tercatat di riwayat."
        )
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.body.addStretch(1)
        self.remember_untouched()
        self.post.position.setFocus(Qt.FocusReason.OtherFocusReason)
        self.post.position.selectAll()

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        office, actor = self.workplace.office, self.workplace.actor
        return partial(assign, office, actor, self._person.id, self.post.form())

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return self.post.typed()


class ActingDialog(SavingDialog):
    """A post held beside the own one, as Plt. or Plh., until a day."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, person: PersonLine, choices: PostChoices
    ) -> None:
        super().__init__(parent, workplace, "Plt/Plh", caption=person.name, width=720)
        self._person = person
        today = workplace.office.clock.today()
        self.capacity = SegmentedControl(
            [
                (Capacity.ACTING_VACANT, "Plt. – jabatan kosong"),
                (Capacity.ACTING_ABSENT, "Plh. – pejabat berhalangan"),
            ],
            "Sebagai",
        )
        self.capacity.setObjectName("acting_capacity")
        self.capacity.set_value(Capacity.ACTING_VACANT)
        self.last_day = date_edit()
        self.last_day.setObjectName("acting_last_day")
        ends = date(today.year, 12, 31)
        self.last_day.setDate(QDate(ends.year, ends.month, ends.day))
        self.post = PostFields(choices, today)
        last = FormField("Sampai tangga&l", self.last_day, required=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(FormField("Sebagai", self.capacity), 3)
        row.addWidget(last, 2)
        self.body.addLayout(row)
        self.body.addWidget(self.post)
        self.body.addStretch(1)
        self.fields.update(self.post.fields)
        self.fields["valid_to"] = last
        self.remember_untouched()
        self.post.position.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return the service to call (called by the dialog)."""
        chosen = self.capacity.value
        form = self.post.form(
            capacity=chosen if isinstance(chosen, Capacity) else Capacity.ACTING_VACANT,
            is_main=False,
            valid_to=as_date(self.last_day.date()),
        )
        office, actor = self.workplace.office, self.workplace.actor
        return partial(assign, office, actor, self._person.id, form)

    def typed(self) -> tuple[object, ...]:
        """Return everything that was typed (called by the dialog)."""
        return (*self.post.typed(), self.capacity.value, self.last_day.date())
