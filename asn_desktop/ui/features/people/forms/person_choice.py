"""The choice of one person, or of nobody."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.ui.kit.controls.name_box import NameBox


class PersonChoice(NameBox):
    """Chooses one of the given people, or nobody."""

    def __init__(self, nobody: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nobody = nobody
        # Of long words the beginning is shown: that is where the name stands.
        self.currentIndexChanged.connect(lambda _at: self.lineEdit().setCursorPosition(0))
        self.set_people([])

    def set_people(self, people: Sequence[PersonLine], chosen: str | None = None) -> None:
        """Offer these people."""
        self.clear()
        self.addItem(self._nobody, None)
        for person in people:
            self.add_person(person.id, person.name, person.position)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    @property
    def person_id(self) -> str | None:
        """Id of the person whose words stand in the field; None for nobody."""
        return self.fitting_id() or None

    @property
    def is_unclear(self) -> bool:
        """Whether something is typed that is neither "nobody" nor one person."""
        words = self.currentText().strip()
        return self.person_id is None and words not in ("", self._nobody)
