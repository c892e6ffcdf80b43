"""A drop-down of colleagues in which any part of a name can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from asn_desktop.services.performance.feedback.relations import Colleague


class ColleagueField(QComboBox):
    """Chooses one colleague; a part of a name that fits one person only is enough.

    Signals:
        person_changed: id of the person in front, "" for none.
    """

    person_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._told = ""
        self.currentTextChanged.connect(self._tell)

    def set_people(self, people: Sequence[Colleague]) -> None:
        """Offer these people; who was chosen stays chosen."""
        chosen = self.person_id
        self.blockSignals(True)
        self.clear()
        for person in people:
            position = f" · {person.position}" if person.position else ""
            self.addItem(f"{person.name}{position}", person.id)
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
        words = self.currentText().strip().casefold()
        if not words:
            return ""
        texts = [self.itemText(at).casefold() for at in range(self.count())]
        fitting = [at for at, text in enumerate(texts) if text == words] or [
            at for at, text in enumerate(texts) if words in text
        ]
        return str(self.itemData(fitting[0])) if len(fitting) == 1 else ""

    def _tell(self, _words: str = "") -> None:
        person_id = self.person_id
        if person_id != self._told:
            self._told = person_id
            self.person_changed.emit(person_id)
