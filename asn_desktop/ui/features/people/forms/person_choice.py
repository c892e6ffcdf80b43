"""A drop-down of people in which any part of a name can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from asn_desktop.services.people.lookup import PersonLine


class PersonChoice(QComboBox):
    """Chooses one of the given people, or nobody."""

    def __init__(self, nobody: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nobody = nobody
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        editor = QLineEdit()
        editor.setPlaceholderText("Ketik sebagian nama")
        editor.setProperty("bare", True)
        self.setLineEdit(editor)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        # Of long words the beginning is shown: that is where the name stands.
        self.currentIndexChanged.connect(lambda _at: editor.setCursorPosition(0))
        self.set_people([])

    def set_people(self, people: Sequence[PersonLine], chosen: str | None = None) -> None:
        """Offer these people."""
        self.clear()
        self.addItem(self._nobody, None)
        for person in people:
            position = f" · {person.position}" if person.position else ""
            self.addItem(f"{person.name}{position}", person.id)
        self.setCurrentIndex(max(self.findData(chosen), 0))

    @property
    def person_id(self) -> str | None:
        """Id of the person whose words stand in the field; None for nobody."""
        words = self.currentText().strip().casefold()
        for at in range(1, self.count()):
            if self.itemText(at).casefold() == words:
                return str(self.itemData(at))
        fitting = [
            at for at in range(1, self.count()) if words and words in self.itemText(at).casefold()
        ]
        # A part of a name that fits one person only is as good as the whole.
        return str(self.itemData(fitting[0])) if len(fitting) == 1 else None

    @property
    def is_unclear(self) -> bool:
        """Whether something is typed that is neither "nobody" nor one person."""
        words = self.currentText().strip()
        return self.person_id is None and words not in ("", self._nobody)
