"""What every page has on which paper sheets are typed one after another."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asn_desktop.ui.features.survey.entry.entry_body import EntryBody
from asn_desktop.ui.features.survey.entry.entry_form import EntryForm
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.display.chip import KeyCap
from asn_desktop.ui.kit.keyed_page import KeyedPage
from asn_desktop.ui.kit.notice import Notice, NoticeKind
from asn_desktop.ui.kit.page import Workplace

_Sheet = TypeVar("_Sheet")
_KEPT = "Jawabannya masih ada di layar ini."


class SheetPage(KeyedPage, Generic[_Sheet]):
    """Takes one sheet after another; one that could not be stored waits and keeps the page open.

    Attributes:
        form: the sheet in hand.
    """

    def __init__(
        self,
        workplace: Workplace,
        keys: Sequence[tuple[str, str]],
        narrow_keys: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            workplace: what every page is given.
            keys: (key, word) pairs of the footer.
            narrow_keys: those of them that stay where there is little room.
            parent: owner of the widget.
        """
        super().__init__(workplace, parent)
        self._keys, self._narrow_keys = tuple(keys), tuple(narrow_keys)
        self._being_written = 0
        self._unsaved: list[_Sheet] = []

    def save_sheet(self) -> None:
        """Store the sheet in hand and go to the next one; a gap is pointed out instead."""
        raise NotImplementedError

    def undo_last(self) -> None:
        """Take the last entry back for correction."""
        raise NotImplementedError

    def number_in_hand(self) -> int:
        """Return the number of the sheet in hand, 0 where it has none yet."""
        raise NotImplementedError

    def further_deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does on this page only."""
        raise NotImplementedError

    def store(self, sheet: _Sheet) -> None:
        """Store a sheet; told to `keep_unsaved` where that fails."""
        raise NotImplementedError

    def can_leave(self) -> bool:
        """Stay while a sheet could not be stored."""
        if self._unsaved:
            self.tell_unsaved(_KEPT)
        return not self._unsaved

    def clear_sheet(self) -> None:
        """Empty the sheet in hand; what was typed can be brought back."""
        if not self.form.is_empty:
            typed = self.form.sheet(self.number_in_hand())
            self.undoable.emit("Isian dikosongkan.", partial(self.form.show_sheet, typed))
        self.form.make_ready()

    def deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Take Ctrl+Enter, Ctrl+Z and the page's own keys."""
        keys, modifiers = Qt.Key, event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            if event.key() in (keys.Key_Return, keys.Key_Enter):
                return self.save_sheet
            if event.matches(QKeySequence.StandardKey.Undo):
                return self.undo_last
        return self.further_deed_of(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side column below where there is no room beside (called by Qt)."""
        super().resizeEvent(event)
        beside = self._body.arrange(self.width())
        self._bar.set_keys(self._keys if beside else self._narrow_keys)

    def make_body(self, form: EntryForm, side: QWidget) -> None:
        """Put the form and what stands beside it into the page."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.form = form
        self._body = EntryBody(form, side)
        outer.addWidget(self._body)

    def make_footer(self) -> None:
        """Make the footer with emptying and saving."""
        self._bar = self.footer = ActionFooter()
        self._bar.set_keys(self._keys)
        empty = SecondaryButton("K&osongkan")
        empty.setObjectName("clear_sheet")
        empty.clicked.connect(self.clear_sheet)
        save = PrimaryButton("&Simpan, lanjut berikutnya")
        save.setObjectName("save_sheet")
        save.clicked.connect(self.save_sheet)
        for widget in (empty, save, KeyCap("Ctrl+Enter")):
            self._bar.add_button(widget)

    def point_at(self, key: str) -> None:
        """Bring an unanswered question to the front and say so."""
        self.form.point_at(key)
        self.say_missing(f"{self.form.answers.name_of(key)} belum dijawab")

    def say_missing(self, sentence: str) -> None:
        """Say in the footer what is missing, "" for nothing."""
        self._bar.set_missing(sentence)

    def keep_unsaved(self, sheet: _Sheet, reason: str) -> None:
        """Let a sheet wait that could not be stored, and say why."""
        self._unsaved.append(sheet)
        self.tell_unsaved(reason)

    def tell_unsaved(self, reason: str) -> None:
        """Say how many sheets are not stored, with a way to try again."""
        self.notice.emit(
            Notice(
                NoticeKind.DANGER,
                f"{len(self._unsaved)} lembar belum tersimpan.",
                reason or _KEPT,
                action_label="Coba lagi",
                action=self._store_again,
                closable=False,
            )
        )

    def _store_again(self) -> None:
        waiting, self._unsaved = self._unsaved, []
        for sheet in waiting:
            self.store(sheet)
