"""Rows of a dialogue's record: question with answer, promise, and the line for a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.domain.performance.execution.terms import DialogueSide
from asn_desktop.services.performance.dialogues.views import DialogueAnswer, FollowUp
from asn_desktop.ui.kit.controls.stored_text import StoredLine, StoredText
from asn_desktop.ui.kit.forms.promises import Promise, PromiseEntry, PromiseRow, PromiseWords

_FOLLOW_UP = PromiseWords(
    "follow_up", "Tindak lan&jut baru", "Ta&mbah", "Hapus tindak lanjut", "15-10-2026"
)


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


def follow_up_row(promise: FollowUp, *, can_edit: bool, can_finish: bool) -> PromiseRow:
    """Make the row of one promise."""
    shown = Promise(
        promise.text,
        promise.who,
        promise.due,
        promise.done_on,
        promise.is_late,
        promise.remaining,
    )
    return PromiseRow(shown, _FOLLOW_UP, can_edit=can_edit, can_finish=can_finish)


def follow_up_entry() -> PromiseEntry:
    """Make the line in which a new promise of one of the two sides is typed."""
    entry = PromiseEntry(_FOLLOW_UP, 2)
    entry.set_people([(side, side.label) for side in DialogueSide])
    return entry
