"""The thank-you, and the question for the officer's secret before the kiosk is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.ui.features.survey.kiosk.keyboard import ScreenKeyboard
from asn_desktop.ui.features.survey.kiosk.look import button, label
from asn_desktop.ui.kit.display.kawung import KawungPanel


class ThanksScreen(KawungPanel):
    """Thanks in the office's words.

    Signals:
        finished: back to the start was touched.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, fade="edge")
        column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addStretch(3)
        for words, kind in (
            ("Terima kasih.", "title"),
            ("Pendapat Anda membantu kami melayani lebih baik.", "under_title"),
        ):
            made = label(words, kind, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(made)
        column.addSpacing(24)
        again = button("Selesai", "plain", "kiosk_again")
        again.clicked.connect(self.finished)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class LeaveScreen(QWidget):
    """Asks for the password or PIN of the officer who opened the kiosk.

    Signals:
        tried: the secret that was typed.
        cancelled: stay.
    """

    tried = Signal(str)
    cancelled = Signal()

    def __init__(self, officer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kiosk", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 40, 56, 28)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(label("Tutup kios", "heading"))
        column.addWidget(label(f"Ketik kata sandi atau PIN {officer}.", "group", wrap=True))
        self._secret = QLineEdit()
        self._secret.setObjectName("kiosk_secret")
        self._secret.setAccessibleName("Kata sandi atau PIN")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._secret.returnPressed.connect(self._try)
        self.setFocusProxy(self._secret)
        column.addWidget(self._secret)
        self._said = label("", "warning", wrap=True)
        self._said.setObjectName("kiosk_leave_said")
        column.addWidget(self._said)
        column.addWidget(ScreenKeyboard(self._secret))
        column.addStretch(1)
        row = QHBoxLayout()
        stay = button("Batal", "plain", "kiosk_stay")
        stay.clicked.connect(self.cancelled)
        self._leave = button("Tutup kios", "primary", "kiosk_leave")
        self._leave.clicked.connect(self._try)
        row.addWidget(stay)
        row.addStretch(1)
        row.addWidget(self._leave)
        column.addLayout(row)

    def begin(self) -> None:
        """Start with an empty field."""
        self._secret.clear()
        self._said.setText("")
        self._leave.setEnabled(True)
        self._secret.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the kiosk stays."""
        self._secret.clear()
        self._said.setText(sentence)
        self._leave.setEnabled(True)
        self._secret.setFocus()

    def _try(self) -> None:
        if self._leave.isEnabled() and self._secret.text():
            self._leave.setEnabled(False)
            self.tried.emit(self._secret.text())
