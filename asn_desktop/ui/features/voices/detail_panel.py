"""One suggestion or complaint at full length: its topics, and how it is handled."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.clock import OfficeZone
from asn_desktop.base.wording import date_long, date_short, time_short
from asn_desktop.domain.public_service.voices.terms import HandlingState
from asn_desktop.services.public_service.voices.handling import VoiceHandling
from asn_desktop.services.public_service.voices.lists import VoiceLine
from asn_desktop.services.public_service.voices.topics import Topic
from asn_desktop.ui.kit.containers.card import Card, SectionLabel
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.choices import ToggleChip
from asn_desktop.ui.kit.controls.fields import FormField, text_edit
from asn_desktop.ui.kit.text import Text, fit_to_words
from asn_desktop.ui.kit.visibility import set_shown

_CHIPS_ACROSS = 3


class DetailPanel(Card):
    """Shows the voice in front.

    Signals:
        topics_changed: the ids of the topics that are switched on.
        step_wanted: the HandlingState to come to, and the note.
        follow_up_wanted: make a follow-up of the survey out of it.
    """

    topics_changed = Signal(object)
    step_wanted = Signal(object, str)
    follow_up_wanted = Signal()

    def __init__(
        self, zone: OfficeZone, parent: QWidget | None = None, *, may_handle: bool
    ) -> None:
        super().__init__("Isi", parent=parent, title_line=True)
        self._zone = zone
        self._may_handle = may_handle
        self.line: VoiceLine | None = None
        self._chips: list[tuple[str, ToggleChip]] = []
        scroll = ScrollColumn(spacing=8, margins=(0, 0, 6, 0))
        self.body.addWidget(scroll)
        self._words = self._text("", "body", "text")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = self._text("", "caption", "text2")
        scroll.body.addWidget(self._words)
        scroll.body.addWidget(self._facts)
        scroll.body.addWidget(SectionLabel("Topik"))
        self._proposed = self._text("", "caption", "primary_ink")
        self._proposed.setObjectName("voice_proposed")
        scroll.body.addWidget(self._proposed)
        self._accept = SecondaryButton("&Terima usulan topik", "check")
        self._accept.setObjectName("accept_topics")
        self._accept.clicked.connect(self._take_proposal)
        row = QHBoxLayout()
        row.addWidget(self._accept)
        row.addStretch(1)
        scroll.body.addLayout(row)
        self._chip_rows = QVBoxLayout()
        self._chip_rows.setSpacing(6)
        scroll.body.addLayout(self._chip_rows)
        self._follow = SecondaryButton("&Jadikan tindak lanjut", "check-circle")
        self._follow.setObjectName("follow_voice_up")
        self._follow.clicked.connect(self.follow_up_wanted)
        last = QHBoxLayout()
        last.addWidget(self._follow)
        last.addStretch(1)
        self._handling = self._make_handling()
        scroll.body.addWidget(self._handling)
        scroll.body.addLayout(last)
        scroll.body.addStretch(1)

    def show_line(self, line: VoiceLine | None, topics: Sequence[Topic]) -> None:
        """Show a voice and the topics it may carry."""
        other = line is None or self.line is None or line.key != self.line.key
        self.line = line
        set_shown(self, line is not None)
        if line is None:
            return
        self.set_title(line.kind.label, f"{date_long(line.day)} · {line.channel.label}")
        self._words.setText(line.text)
        due = f" · batas {date_short(line.due_on)}" if line.due_on and line.state else ""
        self._facts.setText(f"{line.service or 'Tidak tentang satu layanan'}{due}")
        names = [topic.name for topic in topics if topic.id in line.proposed]
        shown = bool(names) and self._may_handle
        set_shown(self._proposed, bool(names))
        set_shown(self._accept, shown)
        self._proposed.setText(f"Usulan program dari kata-katanya: {', '.join(names)}")
        self._fill_chips(line, topics)
        set_shown(self._handling, line.state is not None)
        set_shown(self._follow, self._may_handle)
        if other:
            self._note.clear()
            self._note_field.clear_error()
        settled = line.state is HandlingState.DONE
        for widget in (self._note_field, self._begin, self._settle):
            set_shown(widget, self._may_handle and not settled)
        set_shown(self._begin, self._may_handle and line.state is HandlingState.NEW)

    def show_handling(self, handling: VoiceHandling) -> None:
        """Show contact and steps."""
        set_shown(self._contact, bool(handling.contact))
        self._contact.setText(
            f"Kontak: {handling.contact}. Dihapus saat pengaduan selesai."
            if handling.contact
            else ""
        )
        lines = []
        for step in handling.steps:
            moment = self._zone.to_local(step.happened_at)
            when = f"{date_short(moment.date())} {time_short(moment)}"
            note = f": {step.note}" if step.note else ""
            lines.append(f"{when} · {step.state.label} oleh {step.person}{note}")
        self._steps.setText("\n".join(lines) or "Belum ditangani.")

    def refuse_note(self, sentence: str) -> None:
        """Say what is wrong with the note."""
        self._note_field.set_error(sentence)

    def _make_handling(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionLabel("Penanganan"))
        self._contact = self._text("", "small", "text")
        self._contact.setObjectName("voice_contact_shown")
        self._steps = self._text("", "small", "text2")
        self._steps.setObjectName("voice_steps")
        column.addWidget(self._contact)
        column.addWidget(self._steps)
        self._note = text_edit("", "Dibahas dengan petugas loket", lines=2)
        self._note.setObjectName("voice_note")
        self._note_field = FormField(
            "&Catatan", self._note, hint="Wajib saat selesai: apa yang dilakukan."
        )
        column.addWidget(self._note_field)
        row = QHBoxLayout()
        self._begin = SecondaryButton("Tandai d&itangani")
        self._begin.setObjectName("begin_handling")
        self._begin.clicked.connect(partial(self._want, HandlingState.HANDLING))
        self._settle = PrimaryButton("Tandai se&lesai")
        self._settle.setObjectName("settle")
        self._settle.clicked.connect(partial(self._want, HandlingState.DONE))
        row.addWidget(self._begin)
        row.addWidget(self._settle)
        row.addStretch(1)
        column.addLayout(row)
        return block

    def _fill_chips(self, line: VoiceLine, topics: Sequence[Topic]) -> None:
        while (taken := self._chip_rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._chips = []
        offered = [topic for topic in topics if topic.is_active or topic.id in line.topics]
        for start in range(0, len(offered), _CHIPS_ACROSS):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for topic in offered[start : start + _CHIPS_ACROSS]:
                chip = ToggleChip(topic.name)
                chip.setObjectName(f"topic_{topic.name}")
                chip.setChecked(topic.id in line.topics)
                chip.setEnabled(self._may_handle)
                chip.clicked.connect(self._on_chip)
                self._chips.append((topic.id, chip))
                row.addWidget(chip)
            row.addStretch(1)
            self._chip_rows.addWidget(holder)

    def _on_chip(self) -> None:
        self.topics_changed.emit([topic for topic, chip in self._chips if chip.isChecked()])

    def _take_proposal(self) -> None:
        if self.line is not None:
            self.topics_changed.emit(list(self.line.proposed))

    def _want(self, state: HandlingState) -> None:
        self.step_wanted.emit(state, self._note.toPlainText())

    def _text(self, words: str, role: str, ink: str) -> Text:
        made = Text(words, role, ink, wrap=True)
        fit_to_words(made)
        return made
