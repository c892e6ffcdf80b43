"""Short dialogs of feedback: ask for it, thank for it, decline, write a private note."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from asn_desktop.services.performance.feedback.relations import Colleague, ResultChoice
from asn_desktop.services.performance.feedback.requests import NewRequest
from asn_desktop.ui.features.feedback.person_field import ColleagueField
from asn_desktop.ui.features.feedback.words import subject_of, subject_options
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit, text_edit
from asn_desktop.ui.kit.text import Text


class RequestDialog(Dialog):
    """Asks a colleague or superior for feedback.

    Attributes:
        request: what was filled in, once it was accepted.
    """

    def __init__(
        self, parent: QWidget, people: Sequence[Colleague], results: Sequence[ResultChoice]
    ) -> None:
        super().__init__(
            parent,
            "Minta umpan balik",
            width=560,
            submit_label="&Kirim permintaan",
            submit_word="kirim",
        )
        self.request: NewRequest | None = None
        self._person = ColleagueField()
        self._person.setObjectName("request_person")
        self._person.set_people(people)
        self._person_field = FormField("Ke&pada", self._person, required=True)
        self._subject = combo_box(subject_options(results))
        self._subject.setObjectName("request_subject")
        # Whole results stand in it: the field takes the width of the dialog, not theirs.
        self._subject.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._question = text_edit("", "Misalnya: bagaimana penjelasan saya kepada warga?", 3)
        self._question.setObjectName("request_question")
        self._due = line_edit("", "misalnya 16-10-2026")
        self._due.setObjectName("request_due")
        self.body.addWidget(self._person_field)
        self.body.addWidget(FormField("&Tentang", self._subject))
        self.body.addWidget(FormField("Pe&rtanyaan", self._question, optional=True))
        self.body.addWidget(FormField("&Batas waktu", self._due, optional=True))
        self._person.setFocus()

    def submit(self) -> bool:
        """Keep what was filled in."""
        person_id = self._person.person_id
        if not person_id:
            self._person_field.set_error("Pilih satu orang dari daftar.")
            return False
        result_id, value = subject_of(str(self._subject.currentData() or ""))
        self.request = NewRequest(
            person_id, self._question.toPlainText(), result_id, value, self._due.text()
        )
        return True


class WordsDialog(Dialog):
    """One text field: a reply, a reason, or a private note.

    Attributes:
        words: what was typed.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        label: str,
        submit_label: str,
        *,
        about: str = "",
        words: str = "",
        optional: bool = True,
    ) -> None:
        super().__init__(parent, title, width=540, submit_label=submit_label)
        self.words = words
        self._optional = optional
        self._editor = text_edit(words, "", 4)
        self._editor.setObjectName("words")
        self._field = FormField(label, self._editor, optional=optional)
        if about:
            self.body.addWidget(Text(about, "small", "text2", wrap=True))
        self.body.addWidget(self._field)
        self._editor.setFocus()

    def has_typing(self) -> bool:
        """Whether other words stand in the field than at the start."""
        return self._editor.toPlainText() != self.words

    def submit(self) -> bool:
        """Keep what was typed."""
        typed = self._editor.toPlainText()
        if not typed.strip() and not self._optional:
            self._field.set_error("Belum diisi.")
            return False
        self.words = typed
        return True


class PrivateNoteDialog(Dialog):
    """A private note about somebody of the own team.

    Attributes:
        person_id, words: what was filled in.
    """

    def __init__(self, parent: QWidget, team: Sequence[Colleague], person_id: str = "") -> None:
        super().__init__(
            parent,
            "Tulis catatan pribadi",
            caption="Hanya Anda yang dapat membacanya",
            width=560,
            submit_label="&Simpan catatan",
        )
        self.person_id = ""
        self.words = ""
        self._person = ColleagueField()
        self._person.setObjectName("private_person")
        self._person.set_people(team)
        if person_id or len(team) == 1:
            self._person.choose(person_id or team[0].id)
        self._person_field = FormField("&Tentang", self._person, required=True)
        self._editor = text_edit("", "Catatan untuk diri sendiri", 5)
        self._editor.setObjectName("private_text")
        self._field = FormField("&Catatan", self._editor, required=True)
        self.body.addWidget(self._person_field)
        self.body.addWidget(self._field)
        self._person.setFocus()

    def has_typing(self) -> bool:
        """Whether words were typed."""
        return bool(self._editor.toPlainText().strip())

    def submit(self) -> bool:
        """Keep what was filled in."""
        self.person_id, self.words = self._person.person_id, self._editor.toPlainText()
        if not self.person_id:
            self._person_field.set_error("Pilih satu orang dari daftar.")
        elif not self.words.strip():
            self._field.set_error("Catatan belum diisi.")
        return bool(self.person_id and self.words.strip())
