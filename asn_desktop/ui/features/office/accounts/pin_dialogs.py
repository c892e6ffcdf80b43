"""Shows PINs that were just made: one in large figures, or the list of many."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from asn_desktop.services.access.first_accounts import IssuedPin
from asn_desktop.ui.features.office.accounts.pin_list import PinList, spaced
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.tasks.runner import TaskRunner


class PinDialog(Dialog):
    """One PIN to read out; it cannot be shown again."""

    def __init__(self, parent: QWidget, name: str, pin: str) -> None:
        super().__init__(parent, f"PIN baru {name}", width=460, cancel_label="&Tutup")
        self._pin = pin
        words = f"Sampaikan PIN ini kepada {name}. Sesudah ditutup, PIN tidak dapat dilihat lagi."
        self.body.addWidget(Text(words, "body", "text2", wrap=True))
        shown = Text(spaced(pin), "large_number")
        shown.setObjectName("new_pin")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setContentsMargins(0, 8, 0, 8)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(shown)
        words = "Saat masuk pertama kali, ia diminta menggantinya."
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        self.body.addStretch(1)
        copy = self.add_button(SecondaryButton("&Salin PIN", "copy"))
        copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._pin)


class PinListDialog(Dialog):
    """Many PINs with the button that saves them."""

    def __init__(self, parent: QWidget, tasks: TaskRunner, pins: Sequence[IssuedPin]) -> None:
        super().__init__(parent, "PIN baru", width=780, cancel_label="&Tutup")
        self.list = PinList(tasks)
        self.list.set_pins(pins)
        self.list.table.setMinimumHeight(300)
        self.body.addWidget(self.list)

    def has_typing(self) -> bool:
        """Closing loses the PINs unless they were saved."""
        return not self.list.is_saved
