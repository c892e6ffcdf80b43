"""The questions of one ballot, answered by number keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asn_desktop.domain.performance.raters.questionnaire import (
    HIGHEST_MARK,
    LONGEST_TEXT,
    NOT_SEEN,
    Ballot,
    Question,
    Questionnaire,
)
from asn_desktop.domain.performance.raters.terms import QuestionKind, RaterGroup
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, text_edit
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.text import Text

_UNSEEN = 0
_OPEN = -1
_KEYS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_0: _UNSEEN,
    Qt.Key.Key_1: 1,
    Qt.Key.Key_2: 2,
    Qt.Key.Key_3: 3,
    Qt.Key.Key_4: 4,
}


class MarkControl(SegmentedControl):
    """Marks 1 to 4, and 0 for what could not be seen.

    Signals:
        keyed: a number key gave the mark; the next question may have the keyboard.
    """

    keyed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        marks = [(mark, str(mark)) for mark in range(1, HIGHEST_MARK + 1)]
        super().__init__([*marks, (_UNSEEN, "Tidak tahu")], name, parent, compact=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by number key (called by Qt, also for keys its parts ignore)."""
        mark = _KEYS.get(Qt.Key(event.key()))
        if mark is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.choose(mark)
        self.keyed.emit()


class BallotEditor(ScrollColumn):
    """All questions below each other.

    Signals:
        changed: an answer or the text is different.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(16, 10, 16, 12), spacing=8)
        self._marks: dict[str, MarkControl] = {}
        self._choices: dict[str, QComboBox] = {}
        self._order: list[QWidget] = []
        self._text: QPlainTextEdit | None = None
        self._text_field: FormField | None = None

    def ask(self, questionnaire: Questionnaire, group: RaterGroup) -> None:
        """Show the questions for a group, all open."""
        self.clear()
        anchors = " · ".join(
            f"{mark} {words.lower()}" for mark, words in enumerate(questionnaire.anchors, start=1)
        )
        hint = f"{anchors} · 0 {NOT_SEEN.lower()}"
        self.body.addWidget(Text(hint, "caption", "text2", wrap=True))
        for question in questionnaire.asked(group):
            if question.kind is QuestionKind.SCALE:
                self._add_scale(question)
            else:
                self._add_choice(question)
        self._text = text_edit("", "Boleh dikosongkan. Jangan menulis nama Anda.", 2)
        self._text.setObjectName("ballot_text")
        self._text.textChanged.connect(self.changed)
        # Wrapping words above: the label of a field is one line, and would widen the whole form.
        self.body.addWidget(Text(questionnaire.text_question, "strong", "text", wrap=True))
        warning = f"Paling panjang {LONGEST_TEXT} huruf. Gaya menulis dapat membuat orang menebak."
        self._text_field = FormField("Tulisan Anda", self._text, hint=warning, optional=True)
        self.body.addWidget(self._text_field)
        self._order.append(self._text)
        self.body.addStretch(1)

    def clear(self) -> None:
        """Take all questions away."""
        self._marks, self._choices, self._order = {}, {}, []
        self._text = self._text_field = None
        while self.body.count():
            item = self.body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def ballot(self) -> Ballot:
        """Return what is answered so far; open questions are left out."""
        answers: dict[str, int | None] = {}
        for key, control in self._marks.items():
            if isinstance(control.value, int):
                answers[key] = control.value or None
        for key, box in self._choices.items():
            chosen = box.currentData()
            if chosen != _OPEN:
                answers[key] = chosen or None
        return Ballot(answers, self._text.toPlainText() if self._text else "")

    @property
    def has_typing(self) -> bool:
        """Whether anything is answered."""
        ballot = self.ballot()
        return bool(ballot.answers or ballot.text.strip())

    def focus_first(self) -> None:
        """Give the first question the keyboard."""
        if self._order:
            self._order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, key: str) -> None:
        """Give a question the keyboard, such as the one that is still open."""
        target = self._marks.get(key) or self._choices.get(key) or self._text
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(target)

    def _add_scale(self, question: Question) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(question.label, "strong", "text", wrap=True))
        words.addWidget(Text(question.wording, "caption", "text2", wrap=True))
        control = MarkControl(question.label)
        control.setObjectName(f"mark_{question.key}")
        control.setFixedWidth(330)
        control.changed.connect(lambda _value: self.changed.emit())
        control.keyed.connect(lambda control=control: self._go_on(control))
        line.addLayout(words, 1)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(row)
        self._marks[question.key] = control
        self._order.append(control)

    def _add_choice(self, question: Question) -> None:
        options: list[tuple[object, str]] = [(_OPEN, "Pilih salah satu")]
        options += [(place, words) for place, words in enumerate(question.options, start=1)]
        box = combo_box([*options, (_UNSEEN, NOT_SEEN)])
        box.setObjectName(f"choice_{question.key}")
        box.setAccessibleName(question.label)
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.body.addWidget(FormField(question.label, box, hint=question.wording))
        self._choices[question.key] = box
        self._order.append(box)

    def _go_on(self, control: QWidget) -> None:
        place = self._order.index(control) + 1
        if place < len(self._order):
            target = self._order[place]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(target)
