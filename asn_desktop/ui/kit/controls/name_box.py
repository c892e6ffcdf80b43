"""A drop-down of people in which any part of a name can be typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget


class NameBox(QComboBox):
    """Lists people; a part of a name that fits one person only is as good as the whole."""

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

    def add_person(self, person_id: str, name: str, position: str | None) -> None:
        """Offer one more person."""
        self.addItem(f"{name} · {position}" if position else name, person_id)

    def fitting_id(self) -> str:
        """Return the id of the person whose words stand in the field; "" for none or several."""
        words = self.currentText().strip().casefold()
        chosen = self.currentData()
        if chosen and self.itemText(self.currentIndex()).casefold() == words:
            # Of two people called the same, the one that was chosen.
            return str(chosen)
        people = [(str(key), self.itemText(at).casefold())
                  for at in range(self.count()) if (key := self.itemData(at))]  # fmt: skip
        fitting = [key for key, text in people if text == words] or [
            key for key, text in people if words and words in text
        ]
        return fitting[0] if len(fitting) == 1 else ""
