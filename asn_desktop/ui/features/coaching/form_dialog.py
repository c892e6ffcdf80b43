"""Form B.1.8 on the screen: nine statements with Ya or Tidak, and a note."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.follow_up.coaching_rules import STATEMENTS, check_answers
from asn_desktop.services.performance.coaching.views import CoachingForm
from asn_desktop.ui.kit.containers.card import SectionLabel
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.text import Text

_ANSWERS = (Segment(True, "Ya"), Segment(False, "Tidak"))


class CoachingFormDialog(Dialog):
    """Filled in by the employee, or read by those who may.

    Attributes:
        answers: nine rows of Ya and Tidak.
    """

    def __init__(
        self,
        parent: QWidget,
        form: CoachingForm,
        reader: str,
        error: OfficeError | None = None,
    ) -> None:
        is_open = form.given_on is None
        super().__init__(
            parent,
            "Umpan balik bimbingan",
            caption="Format B.1.8",
            width=760,
            submit_label="&Serahkan" if is_open else "",
            cancel_label="Batal" if is_open else "Tutup",
            submit_word="serahkan",
        )
        self.answers: list[SegmentedControl] = []
        words = (
            f"Diserahkan kepada {reader or 'atasan pembimbing'}. Pembimbing tidak dapat membacanya."
        )
        self.body.addWidget(Text(words, "small", "text2", wrap=True))
        number = 0
        for heading, statements in STATEMENTS:
            self.body.addWidget(SectionLabel(heading))
            for statement in statements:
                number += 1
                self.body.addLayout(self._row(number, statement, form.answers[number - 1], is_open))
        self._note = text_edit(form.note, "Hal lain yang perlu diketahui atasan pembimbing", 2)
        self._note.setObjectName("form_note")
        self._note.setReadOnly(not is_open)
        self.body.addWidget(FormField("&Catatan", self._note, optional=is_open))
        self._error = Text(str(error) if error else "", "small", "danger", wrap=True)
        self._error.setObjectName("form_error")
        self.body.addWidget(self._error)
        self._is_open = is_open

    @property
    def given(self) -> tuple[bool | None, ...]:
        """The nine answers; None where nothing was chosen."""
        return tuple(
            None if choice.value is None else bool(choice.value) for choice in self.answers
        )

    @property
    def note(self) -> str:
        """The note below."""
        return self._note.toPlainText()

    def has_typing(self) -> bool:
        """Answers or words would be lost."""
        return self._is_open and (any(v is not None for v in self.given) or bool(self.note))

    def submit(self) -> bool:
        """Refuse open answers."""
        try:
            check_answers(self.given)
        except DomainError as error:
            self._error.setText(str(error))
            return False
        return True

    def _row(self, number: int, statement: str, answer: bool | None, is_open: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Text(f"{number}.", "body", "text2"))
        words: QLabel = Text(statement, "body", wrap=True)
        row.addWidget(words, 1)
        choice = SegmentedControl(_ANSWERS, name=statement)
        choice.setObjectName(f"answer_{number}")
        if answer is not None:
            choice.set_value(answer)
        choice.setEnabled(is_open)
        self.answers.append(choice)
        row.addWidget(choice)
        return row
