"""A new dated post for somebody without a plan; with one, the year is split instead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from asn_desktop.services.people.assignments import assign
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, PostFields
from asn_desktop.ui.features.people.forms.saving_dialog import SavingDialog
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
