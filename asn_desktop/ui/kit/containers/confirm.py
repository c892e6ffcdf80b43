"""Asks before something that cannot be taken back."""

from PySide6.QtWidgets import QWidget

from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.text import Text


class ConfirmDialog(Dialog):
    """A question with the action's own verb on the button."""

    def __init__(
        self,
        parent: QWidget,
        question: str,
        explanation: str,
        action_label: str,
        *,
        cancel_label: str = "Batal",
        danger: bool = False,
    ) -> None:
        super().__init__(
            parent,
            question,
            width=520,
            submit_label=action_label,
            cancel_label=cancel_label,
            danger=danger,
            submit_word="lanjutkan",
        )
        self.header_line.hide()
        self.body.addWidget(Text(explanation, "body", "text2", wrap=True))
        self.body.addStretch(1)
        # The harmless button has the focus when the step destroys something.
        if danger:
            self.cancel_button.setFocus()
        elif self.primary is not None:
            self.primary.setFocus()


def confirm(
    parent: QWidget,
    question: str,
    explanation: str,
    action_label: str,
    *,
    cancel_label: str = "Batal",
    danger: bool = False,
) -> bool:
    """Ask, e.g. "Finalkan penilaian Siti Rahmawati?"; return whether the action was chosen."""
    return ConfirmDialog(
        parent, question, explanation, action_label, cancel_label=cancel_label, danger=danger
    ).run()
