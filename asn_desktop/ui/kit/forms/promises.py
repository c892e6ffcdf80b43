"""Rows of promises: one with its tick, and the line in which a new one is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody promised.

    Attributes:
        is_late: due before today and not done.
        remaining: how far the deadline is, in words; "" where nobody needs them.
    """

    text: str
    who: str
    due: date | None
    done_on: date | None
    is_late: bool
    remaining: str = ""


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """What a kind of promise is called.

    Attributes:
        name: start of the object names of its controls.
        label: title of the line for a new one, with its mnemonic.
        add: the button of that line, with its mnemonic.
        remove: what the bin does.
        day: how a deadline may be typed.
    """

    name: str
    label: str
    add: str
    remove: str
    day: str


class PromiseRow(QWidget):
    """One promise with its tick.

    Signals:
        finished: ticked off, or not any more.
        removed: the bin was pressed.
    """

    finished = Signal(bool)
    removed = Signal()

    def __init__(
        self, promise: Promise, words: PromiseWords, *, can_edit: bool, can_finish: bool
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        tick = QCheckBox(promise.text)
        tick.setObjectName(f"{words.name}_done")
        tick.setChecked(promise.done_on is not None)
        tick.setEnabled(can_finish)
        tick.clicked.connect(self.finished)
        row.addWidget(tick)
        row.addStretch(1)
        row.addWidget(Text(promise.who, "small", "text2"))
        icon, ink = _sign(promise)
        row.addWidget(IconLabel(icon, ink, 16))
        row.addWidget(Text(_words(promise), "small", "text2"))
        if can_edit:
            remove = IconButton("trash", words.remove)
            remove.clicked.connect(self.removed)
            row.addWidget(remove)


class PromiseEntry(QWidget):
    """The line in which a new promise is typed; Enter adds it.

    Signals:
        added: words, the value of who promises and the day as typed.
    """

    added = Signal(str, str, str)

    def __init__(self, words: PromiseWords, share: int, parent: QWidget | None = None) -> None:
        """Make the line.

        Args:
            words: what this kind of promise is called.
            share: of the width for who promises; the words take five, the day two.
            parent: owner of the widget.
        """
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._text = line_edit("", "Apa yang akan dilakukan")
        self._text.setObjectName(f"{words.name}_text")
        self._who = combo_box([])
        self._who.setObjectName(f"{words.name}_who")
        self._due = line_edit("", f"misalnya {words.day}")
        self._due.setObjectName(f"{words.name}_due")
        self._text_field = FormField(words.label, self._text)
        self._due_field = FormField("&Batas waktu", self._due, optional=True)
        add = SecondaryButton(words.add, "plus-bold")
        add.setObjectName(f"{words.name}_add")
        add.clicked.connect(self._on_add)
        for editor in (self._text, self._due):
            editor.returnPressed.connect(self._on_add)
        row.addWidget(self._text_field, 5)
        row.addWidget(FormField("&Oleh", self._who), share)
        row.addWidget(self._due_field, 2)
        row.addWidget(add)

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer who may promise; who was chosen stays chosen."""
        chosen = self._who.currentData()
        self._who.clear()
        for key, name in people:
            self._who.addItem(name, key)
        self._who.setCurrentIndex(max(0, self._who.findData(chosen)))

    def clear(self) -> None:
        """Make room for the next one."""
        self._text.clear()
        self._due.clear()
        self._text.setFocus()

    def show_error(self, error: OfficeError) -> None:
        """Say at the field what is wrong."""
        is_day = isinstance(error, DomainError) and error.field == "due"
        (self._due_field if is_day else self._text_field).set_error(str(error))

    def _on_add(self) -> None:
        who = str(self._who.currentData() or "")
        self.added.emit(self._text.text(), who, self._due.text())


def _sign(promise: Promise) -> tuple[str, str]:
    if promise.done_on is not None:
        return "check-circle-fill", "success"
    return ("warning-circle-fill", "danger") if promise.is_late else ("clock-bold", "text2")


def _words(promise: Promise) -> str:
    if promise.done_on is not None:
        return f"Selesai {date_short(promise.done_on)}"
    if promise.due is None:
        return "Tanpa batas waktu"
    late = "Terlambat, " if promise.is_late else ""
    remaining = f" ({promise.remaining})" if promise.remaining else ""
    return f"{late}{date_short(promise.due)}{remaining}"
