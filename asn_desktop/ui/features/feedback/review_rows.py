"""Rows of a review: an agreement with its tick, the line for a new one, a participant."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.performance.reviews.views import ReviewAgreement
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text


class AgreementRow(QWidget):
    """One agreement with its tick.

    Signals:
        finished: ticked off, or not any more.
        removed: the bin was pressed.
    """

    finished = Signal(bool)
    removed = Signal()

    def __init__(self, agreement: ReviewAgreement, *, can_edit: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        tick = QCheckBox(agreement.text)
        tick.setObjectName("agreement_done")
        tick.setChecked(agreement.done_on is not None)
        tick.setEnabled(can_edit)
        tick.clicked.connect(self.finished)
        row.addWidget(tick)
        row.addStretch(1)
        row.addWidget(Text(agreement.person_name, "small", "text2"))
        icon, ink = _sign(agreement)
        row.addWidget(IconLabel(icon, ink, 16))
        row.addWidget(Text(_words(agreement), "small", "text2"))
        if can_edit:
            remove = IconButton("trash", "Hapus kesepakatan")
            remove.clicked.connect(self.removed)
            row.addWidget(remove)


class AgreementEntry(QWidget):
    """The line in which a new agreement is typed; Enter adds it.

    Signals:
        added: words, id of the person, the day as typed.
    """

    added = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._text = line_edit("", "Apa yang akan dilakukan")
        self._text.setObjectName("agreement_text")
        self._person = combo_box([])
        self._person.setObjectName("agreement_person")
        self._due = line_edit("", "misalnya 16-10-2026")
        self._due.setObjectName("agreement_due")
        self._text_field = FormField("&Kesepakatan baru", self._text)
        self._due_field = FormField("&Batas waktu", self._due, optional=True)
        add = SecondaryButton("Tam&bah", "plus-bold")
        add.setObjectName("agreement_add")
        add.clicked.connect(self._on_add)
        for editor in (self._text, self._due):
            editor.returnPressed.connect(self._on_add)
        row.addWidget(self._text_field, 5)
        row.addWidget(FormField("&Oleh", self._person), 3)
        row.addWidget(self._due_field, 2)
        row.addWidget(add)

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the participants."""
        chosen = self._person.currentData()
        self._person.clear()
        for key, name in people:
            self._person.addItem(name, key)
        self._person.setCurrentIndex(max(0, self._person.findData(chosen)))

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
        person = str(self._person.currentData() or "")
        self.added.emit(self._text.text(), person, self._due.text())


def _sign(agreement: ReviewAgreement) -> tuple[str, str]:
    if agreement.done_on is not None:
        return "check-circle-fill", "success"
    return ("warning-circle-fill", "danger") if agreement.is_late else ("clock-bold", "text2")


def _words(agreement: ReviewAgreement) -> str:
    if agreement.done_on is not None:
        return f"Selesai {date_short(agreement.done_on)}"
    if agreement.due is None:
        return "Tanpa batas waktu"
    late = "Terlambat, " if agreement.is_late else ""
    return f"{late}{date_short(agreement.due)}"
