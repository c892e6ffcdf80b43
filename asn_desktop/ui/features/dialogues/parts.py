"""Rows of a dialogue's record: question with answer, promise, and the line for a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.execution.terms import DialogueSide
from asn_desktop.services.performance.dialogues.views import DialogueAnswer, FollowUp
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text


class AnswerRow(QWidget):
    """One question and what was said.

    Signals:
        asked: another wording of the question; "" removes it.
        answered: what was said.
    """

    asked = Signal(str)
    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.question = StoredLine("", "Pertanyaan; kosongkan untuk menghapus")
        self.question.rest.left.connect(self.asked)
        self.answer = StoredText("", "Jawaban", 2)
        self.answer.rest.left.connect(self.answered)
        column.addWidget(self.question)
        column.addWidget(self.answer)

    def show_answer(self, number: int, answer: DialogueAnswer, *, can_edit: bool) -> None:
        """Show what is stored."""
        self.question.setObjectName(f"dialogue_question_{number}")
        self.question.setAccessibleName(f"Pertanyaan {number}")
        self.answer.setObjectName(f"dialogue_answer_{number}")
        self.answer.setAccessibleName(f"Jawaban {number}")
        self.question.show_text(answer.question)
        self.answer.show_text(answer.answer)
        for editor in (self.question, self.answer):
            editor.setReadOnly(not can_edit)


class FollowUpRow(QWidget):
    """One promise with its tick.

    Signals:
        finished: ticked off, or not any more.
        removed: the bin was pressed.
    """

    finished = Signal(bool)
    removed = Signal()

    def __init__(self, promise: FollowUp, *, can_edit: bool, can_finish: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        tick = QCheckBox(promise.text)
        tick.setObjectName("dialogue_done")
        tick.setChecked(promise.done_on is not None)
        tick.setEnabled(can_finish)
        tick.clicked.connect(self.finished)
        row.addWidget(tick)
        row.addStretch(1)
        row.addWidget(Text(promise.who, "small", "text2"))
        icon, ink = _sign(promise)
        row.addWidget(IconLabel(icon, ink, 16))
        row.addWidget(Text(_words(promise), "small", "text2"))
        if can_edit:
            remove = IconButton("trash", "Hapus tindak lanjut")
            remove.clicked.connect(self.removed)
            row.addWidget(remove)


class FollowUpEntry(QWidget):
    """The line in which a new promise is typed; Enter adds it.

    Signals:
        added: words, DialogueSide and the day as typed.
    """

    added = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._text = line_edit("", "Apa yang akan dilakukan")
        self._text.setObjectName("follow_up_text")
        self._side = combo_box([(side, side.label) for side in DialogueSide])
        self._side.setObjectName("follow_up_side")
        self._due = line_edit("", "misalnya 15-10-2026")
        self._due.setObjectName("follow_up_due")
        self._text_field = FormField("Tindak lan&jut baru", self._text)
        self._due_field = FormField("&Batas waktu", self._due, optional=True)
        add = SecondaryButton("Ta&mbah", "plus-bold")
        add.setObjectName("follow_up_add")
        add.clicked.connect(self._on_add)
        for editor in (self._text, self._due):
            editor.returnPressed.connect(self._on_add)
        row.addWidget(self._text_field, 5)
        row.addWidget(FormField("&Oleh", self._side), 2)
        row.addWidget(self._due_field, 2)
        row.addWidget(add)

    def clear(self) -> None:
        """Make room for the next one."""
        self._text.clear()
        self._due.clear()
        self._text.setFocus()

    def show_error(self, error: OfficeError) -> None:
        """Say at the field what is wrong."""
        is_day = isinstance(error, DomainError) and error.field == "due"
        (self._due_field if is_day else self._text_field).set_error(str(error))

    def _on_add(self) -> None:
        side = DialogueSide.of(self._side.currentData())
        self.added.emit(self._text.text(), side, self._due.text())


def _sign(promise: FollowUp) -> tuple[str, str]:
    if promise.done_on is not None:
        return "check-circle-fill", "success"
    return ("warning-circle-fill", "danger") if promise.is_late else ("clock-bold", "text2")


def _words(promise: FollowUp) -> str:
    if promise.done_on is not None:
        return f"Selesai {date_short(promise.done_on)}"
    if promise.due is None:
        return "Tanpa batas waktu"
    late = "Terlambat, " if promise.is_late else ""
    return f"{late}{date_short(promise.due)} ({promise.remaining})"
