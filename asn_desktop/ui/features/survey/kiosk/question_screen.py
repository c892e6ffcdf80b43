"""One question with its four answers as large faces."""

from collections.abc import Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asn_desktop.domain.public_service.questionnaire import Question
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.public_service.kiosk.facts import KioskFacts
from asn_desktop.ui.features.survey.kiosk.face_button import FaceButton
from asn_desktop.ui.features.survey.kiosk.look import label
from asn_desktop.ui.features.survey.kiosk.parts import Foot, Head


class QuestionScreen(QWidget):
    """Asks the questions one after the other; nothing is chosen for the visitor.

    Attributes:
        answers: element -> 1 to 4, as far as answered.
        foot: its buttons.

    Signals:
        left: the visitor went back before the first question.
        finished: all questions are answered.
        mark_held: the office's mark was held.
    """

    left = Signal()
    finished = Signal()
    mark_held = Signal()

    def __init__(self, facts: KioskFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kiosk", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._questions: Sequence[Question] = facts.questions
        self._idle_seconds = facts.idle_seconds
        self._place = 0
        self.answers: dict[SurveyElement, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._head = Head(facts.office_name, facts.emblem)
        self._head.mark_held.connect(self.mark_held)
        column.addWidget(self._head)
        self._words = label("", "question", wrap=True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setObjectName("kiosk_question")
        column.addWidget(self._words, 2)
        self._grid = QGridLayout()
        self.faces = [FaceButton(answer) for answer in range(1, 5)]
        for face in self.faces:
            face.clicked.connect(partial(self._choose, face))
        column.addLayout(self._grid, 5)
        self.foot = Foot("← Kembali", "Lanjut →")
        self.foot.back.clicked.connect(self._back)
        self.foot.on.clicked.connect(self._on)
        column.addSpacing(16)
        column.addWidget(self.foot)
        self._lay()

    def begin(self) -> None:
        """Forget all answers and ask the first question."""
        self.answers = {}
        self._place = 0
        self._show()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._head.set_scale(scale)
        self.foot.set_scale(scale)
        side = round(50 * scale)
        self._words.setContentsMargins(side * 2, 0, side * 2, 0)
        self._grid.setContentsMargins(side, 0, side, 0)
        self._grid.setSpacing(round(26 * scale))
        for face in self.faces:
            face.set_scale(scale)

    def show_failure(self, sentence: str) -> None:
        """Say that the answers could not be stored; touching on tries again."""
        self._set_note(sentence, "warning")
        self.foot.on.setText("Coba lagi")
        self.foot.on.setEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the cards two by two on an upright screen (called by Qt)."""
        super().resizeEvent(event)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by 1 to 4 and go on by Enter where there is a keyboard (called by Qt)."""
        if event.text() in {"1", "2", "3", "4"}:
            self.faces[int(event.text()) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.foot.on.click()

    def _lay(self) -> None:
        across = 2 if self.width() < self.height() else 4
        for place, face in enumerate(self.faces):
            self._grid.addWidget(face, place // across, place % across)

    def _show(self) -> None:
        question = self._questions[self._place]
        count = len(self._questions)
        self._head.words.setText(f"Pertanyaan {self._place + 1} dari {count}")
        self._head.progress.set_progress(self._place + 1, count)
        words = escape(question.spoken_text)
        strong = escape(question.emphasis)
        self._words.setText(words.replace(strong, f"<b>{strong}</b>", 1))
        self._words.setAccessibleName(question.spoken_text)
        chosen = self.answers.get(question.element)
        for face, text in zip(self.faces, question.answers, strict=True):
            face.set_words(text)
            face.setChecked(face.answer == chosen)
        self.foot.on.setText("Lanjut →" if self._place + 1 < count else "Selesai →")
        self.foot.on.setEnabled(chosen is not None)
        self._set_note(
            f"Tidak disentuh {self._idle_seconds} detik: layar kembali ke awal, jawaban dibuang. "
            "Tanpa nama.",
            "note",
        )
        self.setFocus()

    def _set_note(self, sentence: str, kind: str) -> None:
        self.foot.note.setText(sentence)
        self.foot.note.setProperty("kiosk", kind)
        self.foot.note.style().unpolish(self.foot.note)
        self.foot.note.style().polish(self.foot.note)

    def _choose(self, chosen: FaceButton) -> None:
        self.answers[self._questions[self._place].element] = chosen.answer
        for face in self.faces:
            face.setChecked(face is chosen)
        self.foot.on.setEnabled(True)

    def _back(self) -> None:
        if self._place == 0:
            self.left.emit()
            return
        self._place -= 1
        self._show()

    def _on(self) -> None:
        if self._place + 1 < len(self._questions):
            self._place += 1
            self._show()
            return
        # A second touch before the answers are stored finds nothing to press.
        self.foot.on.setEnabled(False)
        self.finished.emit()
