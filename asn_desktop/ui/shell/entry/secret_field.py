"""The field for a password or PIN: an eye to look, a hint when Caps Lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from asn_desktop.ui.theme.icons import icon


class SecretField(QLineEdit):
    """Hides what is typed unless the eye is pressed.

    Signals:
        caps_lock: whether Caps Lock seems to be on.
    """

    caps_lock = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._caps = False
        self._eye = QAction(icon("eye", "text3"), "Tampilkan yang diketik", self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def hide_typed(self) -> None:
        """Empty the field and hide what will be typed next."""
        self.clear()
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice from a typed letter whether Caps Lock is on (called by Qt)."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(not self._caps)
        elif event.text().isalpha():
            # Qt does not tell the lock's state: a capital without Shift gives it away.
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(event.text().isupper() is not shifted)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the lock: it may be switched elsewhere (called by Qt)."""
        super().focusOutEvent(event)
        self._tell(False)

    def _tell(self, on: bool) -> None:
        if on is not self._caps:
            self._caps = on
            self.caps_lock.emit(on)

    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("eye-slash" if shown else "eye", "text3"))
        self._eye.setText("Sembunyikan yang diketik" if shown else "Tampilkan yang diketik")
