"""What is done to people from the staff list: dialogs, services and the step back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asn_desktop.base.wording import number
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.services.people.employees import archive_employee
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.movements.appraiser_change import AppraiserReceipt
from asn_desktop.ui.features.people.forms.appraiser_dialog import (
    AppraiserDialog,
    people_and_appraisers,
)
from asn_desktop.ui.features.people.forms.employee_dialog import EmployeeDialog
from asn_desktop.ui.features.people.forms.official_dialog import OfficialElsewhereDialog
from asn_desktop.ui.features.people.forms.post_fields import PostChoices, post_choices
from asn_desktop.ui.features.people.movements.movement_actions import MovementActions

if TYPE_CHECKING:
    from asn_desktop.ui.features.people.people_page import PeoplePage


class PeopleActions(QObject):
    """Opens the dialogs of the staff list; the page shows what came of them."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        self._workplace = page.workplace
        self.movements = MovementActions(page)

    def add(self) -> None:
        """Add a person (slot)."""
        self._with_choices(self._on_add)

    def edit(self) -> None:
        """Change the data of the person in front (slot)."""
        detail = self._page.panel.detail
        if detail is None:
            return
        dialog: EmployeeDialog | OfficialElsewhereDialog
        if detail.person.kind is EmploymentKind.OUTSIDE:
            dialog = OfficialElsewhereDialog(self._page, self._workplace, detail)
        else:
            dialog = EmployeeDialog(self._page, self._workplace, detail=detail)
        if dialog.run():
            self._page.changed(detail.person.id)

    def do(self, key: str) -> None:
        """Do what an entry of the person's menu says (slot)."""
        detail = self._page.panel.detail
        if detail is None:
            return
        if key in ("move", "acting"):
            deed = self.movements.move if key == "move" else self.movements.substitute
            self._with_choices(partial(deed, detail))
        elif key == "standing":
            self.movements.standing(detail)
        elif key == "appraiser":
            self._change_appraiser([detail.person.id])
        else:
            self._archive(detail.person, archived=key == "archive")

    def change_appraiser_of_ticked(self) -> None:
        """Give the ticked people another appraiser (slot)."""
        self._change_appraiser(sorted(self._page.people.model.checked))

    def _with_choices(self, then: Callable[[PostChoices], None]) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        work = partial(post_choices, office, actor)
        self._workplace.tasks.read(self._page, work, then, self._page.refused)

    def _on_add(self, choices: PostChoices) -> None:
        dialog = EmployeeDialog(self._page, self._workplace, choices=choices)
        if dialog.run():
            self._page.changed(str(dialog.result_value))

    def _change_appraiser(self, ids: list[str]) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        year = self._page.people.chosen.year
        work = partial(people_and_appraisers, office, actor, ids, year)
        self._workplace.tasks.read(self._page, work, self._on_people, self._page.refused)

    def _on_people(self, found: tuple[list[PersonLine], list[PersonLine]]) -> None:
        people, appraisers = found
        dialog = AppraiserDialog(self._page, self._workplace, people, appraisers)
        if not dialog.run():
            return
        self._page.people.model.clear_checked()
        words = f"Penilai {number(len(people))} pegawai sudah diganti."
        if len(people) == 1:
            words = f"Penilai {people[0].name} sudah diganti."
        if isinstance(dialog.result_value, AppraiserReceipt):
            self.movements.offer_appraiser_undo(words, dialog.result_value)
        self._page.changed(people[0].id if len(people) == 1 else "")

    def _archive(self, person: PersonLine, *, archived: bool) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        work = partial(archive_employee, office, actor, person.id, archived=archived)
        done = partial(self._on_archived, person, archived)
        self._workplace.tasks.write(self._page, work, done, self._page.refused)

    def _on_archived(self, person: PersonLine, archived: bool, _result: None) -> None:
        deed = "diarsipkan" if archived else "dipulihkan"
        step_back = partial(self._archive, person, archived=not archived)
        self._page.undoable.emit(f"{person.name} {deed}.", step_back)
        self._page.changed(person.id)
