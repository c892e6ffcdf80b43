"""The choice of one colleague."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from asn_desktop.services.performance.feedback.relations import Colleague
from asn_desktop.ui.kit.controls.name_box import NameBox


class ColleagueField(NameBox):
    """Chooses one colleague; a part of a name that fits one person only is enough.

    Signals:
        person_changed: id of the person in front, "" for none.
    """

    person_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.currentTextChanged.connect(self._tell)

    def set_people(self, people: Sequence[Colleague]) -> None:
        """Offer these people; who was chosen stays chosen."""
        chosen = self.person_id
        self.blockSignals(True)
        self.clear()
        for person in people:
            self.add_person(person.id, person.name, person.position)
        self.setCurrentIndex(self.findData(chosen) if chosen else -1)
        if not chosen:
            self.lineEdit().clear()
        self.blockSignals(False)

    def choose(self, person_id: str) -> None:
        """Bring somebody to the front; "" empties the field."""
        self.setCurrentIndex(self.findData(person_id) if person_id else -1)
        if not person_id:
            self.lineEdit().clear()
        else:
            self.lineEdit().setCursorPosition(0)
        self._tell()

    @property
    def person_id(self) -> str:
        """Id of the person whose words stand in the field; "" for none."""
        return self.fitting_id()

    def _tell(self, _words: str = "") -> None:
        person_id = self.person_id
        if person_id != self._told:
            self._told = person_id
            self.person_changed.emit(person_id)
