"""What is done to people who move: opens the dialogs, shows what came of it, offers a step back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.base.wording import date_long
from asn_desktop.services.people.employees import EmployeeDetail
from asn_desktop.services.people.movements.appraiser_change import (
    AppraiserReceipt,
    undo_appraiser_change,
)
from asn_desktop.services.people.movements.standings import StandingLine, end_standing
from asn_desktop.services.people.movements.substitutes import SubstituteLine, end_substitute
from asn_desktop.services.people.movements.transfer import undo_transfer
from asn_desktop.services.people.movements.views import TransferReceipt
from asn_desktop.ui.features.people.forms.assignment_dialog import MoveDialog
from asn_desktop.ui.features.people.forms.post_fields import PostChoices
from asn_desktop.ui.features.people.movements.ending_dialog import EndingDialog
from asn_desktop.ui.features.people.movements.standing_dialog import StandingDialog
from asn_desktop.ui.features.people.movements.substitute_dialog import SubstituteDialog
from asn_desktop.ui.features.people.movements.transfer_dialog import TransferDialog

if TYPE_CHECKING:
    from asn_desktop.ui.features.people.people_page import PeoplePage


class MovementActions(QObject):
    """Transfers, substitutes, leave: one method for each entry of the person's menu."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        self._workplace = page.workplace

    def move(self, detail: EmployeeDetail, choices: PostChoices) -> None:
        """Give another post; a person with a plan gets the year split with it."""
        person = detail.person
        if detail.plan_id is None:
            if MoveDialog(self._page, self._workplace, person, choices).run():
                self._page.changed(person.id)
            return
        dialog = TransferDialog(self._page, self._workplace, detail, detail.plan_id, choices)
        if dialog.run() and isinstance(dialog.result_value, TransferReceipt):
            receipt = dialog.result_value
            first_day = date_long(dialog.post.form().valid_from)
            words = f"{person.name} pindah mulai {first_day}; SKP dibagi dua."
            self._page.undoable.emit(words, partial(self._undo_transfer, receipt))
            self._page.changed(person.id)

    def substitute(self, detail: EmployeeDetail, choices: PostChoices) -> None:
        """Let the person stand in for an officer."""
        person = detail.person
        if SubstituteDialog(self._page, self._workplace, person, choices).run():
            self._page.changed(person.id)

    def standing(self, detail: EmployeeDetail) -> None:
        """Record a leave, study or secondment."""
        if StandingDialog(self._page, self._workplace, detail.person).run():
            self._page.changed(detail.person.id)

    def end_standing(self, detail: EmployeeDetail, line: StandingLine) -> None:
        """End a leave, study or secondment."""
        person, office = detail.person, self._workplace.office
        end = partial(end_standing, office, self._workplace.actor, person.id, line.id)
        words = f"{line.words}, {person.name}."
        if EndingDialog(self._page, self._workplace, "Akhiri keadaan", words, end).run():
            self._page.changed(person.id)

    def end_substitute(self, detail: EmployeeDetail, line: SubstituteLine) -> None:
        """End a substitution."""
        end = partial(end_substitute, self._workplace.office, self._workplace.actor, line.id)
        words = f"{line.substitute_name} menggantikan {line.appraiser_name}."
        if EndingDialog(self._page, self._workplace, "Akhiri penggantian", words, end).run():
            self._page.changed(detail.person.id)

    def offer_appraiser_undo(self, words: str, receipt: AppraiserReceipt) -> None:
        """Say that the appraiser changed, and offer the step back."""
        self._page.undoable.emit(words, partial(self._undo_appraiser, receipt))

    def _undo_transfer(self, receipt: TransferReceipt) -> None:
        work = partial(undo_transfer, self._workplace.office, self._workplace.actor, receipt)
        done = partial(self._on_undone, receipt.employee_id)
        self._workplace.tasks.write(self._page, work, done, self._page.refused)

    def _undo_appraiser(self, receipt: AppraiserReceipt) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        work = partial(undo_appraiser_change, office, actor, receipt)
        employee_id = str(receipt.previous[0]["employee_id"]) if receipt.previous else ""
        self._workplace.tasks.write(
            self._page, work, partial(self._on_undone, employee_id), self._page.refused
        )

    def _on_undone(self, employee_id: str, _result: None) -> None:
        self._page.changed(employee_id)
