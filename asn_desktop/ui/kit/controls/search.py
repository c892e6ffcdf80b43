"""The search field: waits until the typing rests, then tells what to look for."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.ui.theme.icons import icon

_REST_MILLISECONDS = 250


class SearchField(QLineEdit):
    """A line editor with a magnifying glass and a clear button.

    Signals:
        searched: the trimmed words, after 250 ms of rest or at once on Enter.
    """

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._clear = QAction(icon("x-bold", "text3"), "Kosongkan pencarian", self)
        self._clear.triggered.connect(self.clear)
        self.addAction(icon("magnifying-glass", "text3"), QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._tell)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text().strip())
