"""The form in which feedback is given: whom, what kind, about what, a few words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.feedback.giving import TEXT_LIMIT, NewFeedback
from asn_desktop.services.performance.feedback.relations import Colleague, ResultChoice
from asn_desktop.ui.features.feedback.person_field import ColleagueField
from asn_desktop.ui.features.feedback.words import subject_key, subject_of, subject_options
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, text_edit
from asn_desktop.ui.kit.controls.segmented import Segment, SegmentedControl
from asn_desktop.ui.kit.text import Text

_HINT = "Sebut apa yang terjadi dan dampaknya."
_KINDS = (
    Segment(FeedbackKind.PRAISE, "Pujian", fill="rating_above"),
    Segment(FeedbackKind.IMPROVE, "Perbaikan", fill="primary"),
    Segment(FeedbackKind.FACT, "Fakta"),
    Segment(FeedbackKind.PROCESS, "Proses"),
)


class GiveCard(Card):
    """Gives feedback with one press once the words are there; Ctrl+Enter sends.

    Signals:
        sent: a NewFeedback.
        person_changed: whose results can be chosen now.
    """

    sent = Signal(object)
    person_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Beri umpan balik", parent=parent, padding=16, spacing=10)
        self._request_id = ""
        self._wanted = ""
        self.person = ColleagueField()
        self.person.setObjectName("feedback_person")
        self.person.person_changed.connect(self.person_changed)
        self._person_field = FormField("&Untuk", self.person)
        self.kind = SegmentedControl(_KINDS, "Jenis umpan balik")
        self.kind.setObjectName("feedback_kind")
        self.kind.set_value(FeedbackKind.PRAISE)
        self.subject = combo_box(subject_options(()))
        self.subject.setObjectName("feedback_subject")
        self.text = text_edit("", "Ceritakan satu kejadian", 4)
        self.text.setObjectName("feedback_text")
        self.text.textChanged.connect(self._count)
        self._text_field = FormField("Ceritakan satu kejadia&n", self.text, hint=_HINT)
        self.send = PrimaryButton("&Kirim", "paper-plane-tilt")
        self.send.setObjectName("feedback_send")
        self.send.clicked.connect(self._on_send)
        self.body.addWidget(self._person_field)
        self.body.addWidget(FormField("&Jenis", self.kind))
        self.body.addWidget(FormField("Ten&tang", self.subject))
        self.body.addWidget(self._text_field)
        row = QHBoxLayout()
        row.addWidget(Text("Dapat ditarik 24 jam", "caption", "text2"))
        row.addStretch(1)
        row.addWidget(self.send)
        self.body.addLayout(row)
        self.body.addStretch(1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_send)

    def set_people(self, people: Sequence[Colleague]) -> None:
        """Offer these people."""
        self.person.set_people(people)

    def set_own(self, *, own: bool) -> None:
        """Of oneself only the process is noted: initiative counts even when the result missed."""
        if own:
            self.kind.set_value(FeedbackKind.PROCESS)

    def set_results(self, results: Sequence[ResultChoice]) -> None:
        """Offer the results of the person in front."""
        chosen = self._wanted or str(self.subject.currentData() or "")
        self.subject.clear()
        for value, words in subject_options(results):
            self.subject.addItem(words, value)
        self.subject.setCurrentIndex(max(0, self.subject.findData(chosen)))
        self._wanted = ""

    def prepare(
        self,
        person_id: str,
        result_id: str | None = None,
        value: CoreValue | None = None,
        *,
        kind: FeedbackKind | None = None,
        request_id: str = "",
    ) -> None:
        """Begin feedback for somebody; only the words are missing."""
        self._request_id = request_id
        self._wanted = subject_key(result_id, value)
        self.kind.set_value(kind or FeedbackKind.PRAISE)
        self.person.choose(person_id)
        self.subject.setCurrentIndex(max(0, self.subject.findData(self._wanted)))
        (self.text if person_id else self.person).setFocus()

    def clear(self) -> None:
        """Make room for the next one; the person stays."""
        self._request_id = ""
        self.text.clear()
        self.text.setFocus()

    @property
    def has_typing(self) -> bool:
        """Whether words stand in the field that were not sent."""
        return bool(self.text.toPlainText().strip())

    def show_error(self, error: OfficeError) -> None:
        """Say at the field what is wrong."""
        at = error.field if isinstance(error, DomainError) else ""
        field = self._person_field if at in ("person", "receiver") else self._text_field
        field.set_error(str(error))

    def _count(self) -> None:
        length = len(self.text.toPlainText())
        self._text_field.set_hint(f"{_HINT} {length} dari {TEXT_LIMIT} huruf.")

    def _on_send(self) -> None:
        person_id = self.person.person_id
        if not person_id:
            self._person_field.set_error("Pilih satu orang dari daftar.")
            self.person.setFocus()
            return
        result_id, value = subject_of(str(self.subject.currentData() or ""))
        kind = self.kind.value
        assert isinstance(kind, FeedbackKind)
        text = self.text.toPlainText()
        self.sent.emit(NewFeedback(person_id, kind, text, result_id, value, self._request_id))
