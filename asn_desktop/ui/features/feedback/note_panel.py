"""What stands under a list: the whole words of the row in front, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

Deed = tuple[str, str, str, Callable[[], object]]
"""Object name, words, icon and what happens."""


class NotePanel(QFrame):
    """One text with its origin and a row of buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "inner")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        self._head = Text("", "small_strong", wrap=True)
        self._words = Text("", "body", wrap=True)
        self._words.setObjectName("note_words")
        self._foot = Text("", "small", "text2", wrap=True)
        for widget in (self._head, self._words, self._foot):
            column.addWidget(widget)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column.addLayout(self._buttons)

    def show_note(self, head: str, words: str, foot: str, deeds: Sequence[Deed]) -> None:
        """Show one text; with no words the panel hides."""
        set_shown(self, bool(head))
        self._head.setText(head)
        self._words.setText(words)
        self._foot.setText(foot)
        set_shown(self._foot, bool(foot))
        while (taken := self._buttons.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, label, icon, deed in deeds:
            button = SecondaryButton(label, icon, compact=True)
            button.setObjectName(name)
            button.clicked.connect(deed)
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
