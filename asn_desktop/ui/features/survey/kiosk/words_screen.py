"""The last question: a suggestion or a complaint in one's own words, or nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from asn_desktop.domain.public_service.voices.terms import VoiceKind
from asn_desktop.domain.public_service.voices.texts import LONGEST_VOICE, holds_number
from asn_desktop.services.public_service.kiosk.facts import KioskFacts
from asn_desktop.ui.features.survey.kiosk.keyboard import ScreenKeyboard
from asn_desktop.ui.features.survey.kiosk.look import button, label, set_kind
from asn_desktop.ui.features.survey.kiosk.parts import Foot, Head

_NO_NAMES = "Jangan menulis nama, NIK, atau nomor telepon."


class WordsScreen(QWidget):
    """Takes words from the drawn or the real keyboard.

    Signals:
        finished: go on; read `words` and `kind`.
        mark_held: the office's mark was held.
        typed: something was typed.
    """

    finished = Signal()
    mark_held = Signal()
    typed = Signal()

    def __init__(self, facts: KioskFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kiosk", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._head = Head(facts.office_name, facts.emblem)
        self._head.mark_held.connect(self.mark_held)
        self._head.words.setText("Jawaban Anda sudah tersimpan")
        self._head.progress.set_progress(9, 9)
        column.addWidget(self._head)
        self._body = QVBoxLayout()
        self._body.addLayout(self._make_kinds())
        self._editor = QPlainTextEdit()
        self._editor.setObjectName("kiosk_words")
        self._editor.setAccessibleName("Saran atau pengaduan Anda")
        self._editor.setTabChangesFocus(True)
        self._editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._editor.textChanged.connect(self._on_text)
        self.setFocusProxy(self._editor)
        self._body.addWidget(self._editor, 1)
        self._said = label(_NO_NAMES, "note", wrap=True)
        self._said.setObjectName("kiosk_words_said")
        self._body.addWidget(self._said)
        self._body.addWidget(ScreenKeyboard(self._editor))
        column.addLayout(self._body, 1)
        self.foot = Foot("Lewati", "Kirim →")
        self.foot.back.clicked.connect(self._skip)
        self.foot.on.clicked.connect(self._send)
        column.addWidget(self.foot)

    @property
    def words(self) -> str:
        """What was typed."""
        return self._editor.toPlainText().strip()

    @property
    def kind(self) -> VoiceKind:
        """Suggestion or complaint."""
        return VoiceKind.COMPLAINT if self._complaint.isChecked() else VoiceKind.SUGGESTION

    def begin(self) -> None:
        """Start with an empty field and a suggestion."""
        self._editor.clear()
        self._choose(complaint=False)
        self._say(_NO_NAMES, "note")
        self.foot.on.setEnabled(True)
        self._editor.setFocus()

    def set_scale(self, scale: float) -> None:
        """Follow the size of the screen."""
        self._head.set_scale(scale)
        self.foot.set_scale(scale)
        side = round(56 * scale)
        self._body.setContentsMargins(side, round(14 * scale), side, round(14 * scale))
        self._body.setSpacing(round(8 * scale))

    def show_failure(self, sentence: str) -> None:
        """Say why the words were not stored."""
        self._say(sentence, "warning")
        self.foot.on.setEnabled(True)

    def _make_kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label("Ada yang ingin disampaikan?", "heading"))
        row.addStretch(1)
        self._suggestion = button("Saran", "choice", "kiosk_suggestion")
        self._complaint = button("Pengaduan", "choice", "kiosk_complaint")
        for choice, complaint in ((self._suggestion, False), (self._complaint, True)):
            choice.setCheckable(True)
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(choice)
            if complaint:
                choice.clicked.connect(self._choose_complaint)
            else:
                choice.clicked.connect(self._choose_suggestion)
        return row

    def _choose_complaint(self) -> None:
        self._choose(complaint=True)

    def _choose_suggestion(self) -> None:
        self._choose(complaint=False)

    def _choose(self, *, complaint: bool) -> None:
        self._complaint.setChecked(complaint)
        self._suggestion.setChecked(not complaint)

    def _on_text(self) -> None:
        self.typed.emit()
        text = self._editor.toPlainText()
        if len(text) > LONGEST_VOICE:
            self._editor.setPlainText(text[:LONGEST_VOICE])
            self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._say(_NO_NAMES, "note")

    def _say(self, sentence: str, kind: str) -> None:
        self._said.setText(sentence)
        set_kind(self._said, kind)

    def _skip(self) -> None:
        self._editor.clear()
        self.finished.emit()

    def _send(self) -> None:
        if holds_number(self.words):
            self._say(
                "Tulisan Anda memuat nomor seperti NIK, telepon, atau surel. "
                "Hapus nomor itu, lalu sentuh Kirim.",
                "warning",
            )
            return
        self.foot.on.setEnabled(False)
        self.finished.emit()
