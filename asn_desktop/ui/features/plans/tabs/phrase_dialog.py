"""Picking a ready sentence by the keyboard, and keeping one for the whole office."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.terms import AnnexList
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.grid.phrases import (
    Phrase,
    PhrasePlace,
    forget_phrase,
    keep_phrase,
    ready_phrases,
)
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import line_edit
from asn_desktop.ui.kit.page import Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

_LIST_HEIGHT = 300
_OWN = "Kalimat kantor"
_HINT = "Ketik untuk mencari, ↓ untuk memilih, Enter untuk memakai."


class PhraseDialog(Dialog):
    """Offers the sentences for one place.

    Attributes:
        chosen: the sentence that was picked, "" while none was.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, place: PhrasePlace, current: str = ""
    ) -> None:
        name = place.label.lower() if isinstance(place, AnnexList) else place.label
        super().__init__(
            parent, f"Kalimat untuk {name}", width=720, submit_label="&Pakai", submit_word="pakai"
        )
        self.chosen = ""
        self._workplace = workplace
        self._place = place
        self._current = current.strip()
        self._phrases: tuple[Phrase, ...] = ()
        self._search = line_edit("", "Cari kalimat")
        self._search.setObjectName("phrase_search")
        self._search.setAccessibleName("Cari kalimat")
        self._search.textChanged.connect(self._show)
        self._search.installEventFilter(self)
        self.body.addWidget(self._search)
        self.list = QListWidget(self)
        self.list.setObjectName("phrase_list")
        self.list.setAccessibleName("Kalimat siap pakai")
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setFixedHeight(px(_LIST_HEIGHT))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self._on_primary())
        self.list.currentItemChanged.connect(self._show_forget)
        self.body.addWidget(self.list)
        self._note = Text(_HINT, "caption", "text2", wrap=True)
        self._note.setObjectName("phrase_note")
        self.body.addWidget(self._note)
        self._make_buttons()
        self._read()
        self._search.setFocus()

    def submit(self) -> bool:
        """Take the sentence in front."""
        phrase = self._in_front()
        self.chosen = phrase.text if phrase is not None else ""
        return bool(self.chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search into the list with Down, and pick with Enter (called by Qt)."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_primary()
                return True
        return super().eventFilter(watched, event)

    def _make_buttons(self) -> None:
        self._keep = SecondaryButton("&Simpan isi kolom sebagai kalimat kantor", "bookmark-simple")
        self._keep.setObjectName("phrase_keep")
        self._keep.clicked.connect(self._on_keep)
        set_shown(self._keep, bool(self._current))
        self._forget = SecondaryButton("&Hapus kalimat ini", "trash")
        self._forget.setObjectName("phrase_forget")
        self._forget.clicked.connect(self._on_forget)
        set_shown(self._forget, False)
        self.add_button(self._forget)
        self.add_button(self._keep)
        if self.primary is not None:
            self.primary.setObjectName("phrase_use")
            # The primary button stays the last one.
            self._buttons.removeWidget(self.primary)
            self.add_button(self.primary)

    def _read(self) -> None:
        office, place = self._workplace.office, self._place
        self._workplace.tasks.read(
            self, lambda: ready_phrases(office, place), self._take, self._on_refused
        )

    def _take(self, phrases: tuple[Phrase, ...]) -> None:
        self._phrases = phrases
        self._show()

    def _show(self) -> None:
        words = self._search.text().casefold().split()
        self.list.clear()
        for phrase in self._phrases:
            if all(word in phrase.text.casefold() for word in words):
                text = f"{phrase.text}\n{_OWN}" if phrase.id else phrase.text
                item = QListWidgetItem(text, self.list)
                item.setData(Qt.ItemDataRole.UserRole, phrase)
        self.list.setCurrentRow(0)
        if self.primary is not None:
            self.primary.setEnabled(self.list.count() > 0)
        self._note.setText(_HINT if self.list.count() else "Tidak ada kalimat yang cocok.")

    def _in_front(self) -> Phrase | None:
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Phrase) else None

    def _show_forget(self) -> None:
        phrase = self._in_front()
        set_shown(self._forget, phrase is not None and bool(phrase.id))

    def _on_keep(self) -> None:
        place, text = self._place, self._current
        self._write(lambda office, actor: keep_phrase(office, actor, place, text))

    def _on_forget(self) -> None:
        phrase = self._in_front()
        if phrase is not None:
            self._write(lambda office, actor: forget_phrase(office, actor, phrase.id))

    def _write(self, deed: Callable[[Office, Actor], object]) -> None:
        office, actor = self._workplace.office, self._workplace.actor
        self._workplace.tasks.write(
            self, lambda: deed(office, actor), lambda _: self._read(), self._on_refused
        )

    def _on_refused(self, error: OfficeError) -> None:
        self._note.setText(str(error))


def pick_phrase(
    parent: QWidget, workplace: Workplace, place: PhrasePlace, current: str = ""
) -> str:
    """Let somebody pick a sentence; "" when none was picked."""
    dialog = PhraseDialog(parent, workplace, place, current)
    return dialog.chosen if dialog.run() else ""


def joined(parts: Sequence[str]) -> str:
    """Put a picked sentence behind what is there already."""
    return " ".join(part.strip() for part in parts if part.strip() and part.strip() != "-")
