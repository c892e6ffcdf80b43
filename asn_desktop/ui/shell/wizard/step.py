"""What every step of the set-up is: a title, a content, and the word on its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.context import Office
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.tasks.runner import TaskRunner


class WizardStep(QWidget):
    """One step; the set-up shows its words and presses its button.

    Attributes:
        body: the column that takes the content.
        bar: says what went wrong.
        title, caption: head of the step.
        short_title, short_caption: words in the list of steps.
        note: what is said beside "Langkah 1 dari 5".
        primary_label: words on the one filled button.
        may_go_back: whether "Kembali" is offered.

    Signals:
        done: what the step is for is stored, or needs no storing; go on.
        changed: note, label or way back is different now.
    """

    done = Signal()
    changed = Signal()

    title = caption = short_title = short_caption = ""

    def __init__(self, office: Office, tasks: TaskRunner) -> None:
        super().__init__()
        self.office = office
        self.tasks = tasks
        self.note = ""
        self.primary_label = "&Lanjut"
        self.may_go_back = False
        self.is_busy = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.bar = MessageBar()
        self.body.addWidget(self.bar)

    def enter(self) -> None:
        """Come to the front; put the keyboard where it is needed."""

    def submit(self) -> None:
        """Do what the filled button says; emit `done` when it is stored."""
        self.done.emit()

    def say(self, note: str, label: str = "&Lanjut") -> None:
        """Change the words in the footer."""
        if (note, label) != (self.note, self.primary_label):
            self.note, self.primary_label = note, label
            self.changed.emit()

    def set_busy(self, busy: bool) -> None:
        """Lock the buttons while something is being stored."""
        self.is_busy = busy
        self.changed.emit()

    def refuse(self, error: OfficeError) -> None:
        """Say why something was not stored."""
        self.set_busy(False)
        self.bar.set_notice(Notice(NoticeKind.DANGER, "Belum tersimpan.", str(error)))
