"""Editors that report their text by themselves when they are left or typing rests."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

REST_MILLISECONDS = 800


class _Rest(QObject):
    """Tells when typing rests or the editor is left, once for each new text."""

    left = Signal(str)

    def __init__(self, editor: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(editor)
        self._read = editor.text if isinstance(editor, QLineEdit) else editor.toPlainText
        self.stored = self._read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        editor.textChanged.connect(self._on_typed)

    def flush(self) -> None:
        """Report what was typed since the last time."""
        self._timer.stop()
        if self._read() != self.stored:
            self.stored = self._read()
            self.left.emit(self.stored)

    def _on_typed(self) -> None:
        if self._read() != self.stored:
            self._timer.start()


class StoredLine(QLineEdit):
    """A one-line editor that reports its text when it is left or typing rests.

    Attributes:
        rest: its `left(text)` signal fires once for each new text.
    """

    def __init__(self, text: str = "", placeholder: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setProperty("compact", True)
        self.setCursorPosition(0)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.text() == self.rest.stored or not self.hasFocus():
            self.rest.stored = text
            if self.text() != text:
                self.setText(text)
                self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


class StoredText(QPlainTextEdit):
    """An editor of several lines that reports its text when it is left or typing rests.

    Attributes:
        rest: its `left(text)` signal fires once for each new text.
    """

    def __init__(self, text: str = "", placeholder: str = "", lines: int = 2) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self.rest = _Rest(self)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless somebody is typing here."""
        if self.toPlainText() == self.rest.stored or not self.hasFocus():
            self.rest.stored = text
            if self.toPlainText() != text:
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Report the text (called by Qt)."""
        super().focusOutEvent(event)
        self.rest.flush()


def store_typing(area: QObject) -> None:
    """Report every text below a widget that is typed but not reported yet."""
    for rest in area.findChildren(_Rest):
        rest.flush()
