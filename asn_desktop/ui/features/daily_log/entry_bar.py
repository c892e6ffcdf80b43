"""The line in which an activity is typed; Enter stores it and makes room for the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from asn_desktop.base.errors import DomainError, OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.performance.daily_logs.views import (
    LogEntry,
    LogSuggestion,
    TypedEntry,
)
from asn_desktop.services.performance.feedback.relations import ResultChoice
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box, line_edit
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown


class EntryBar(Card):
    """Every field but the activity may stay empty; Enter in any of them stores the line.

    Signals:
        typed: a TypedEntry, with the id and revision of the line it changes ("" and 0 for a new
            one).
    """

    typed = Signal(object, str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=14, spacing=8)
        self._changed: LogEntry | None = None
        self._known: dict[str, LogSuggestion] = {}
        self.text = self._field("log_text", "Ketik kegiatan, lalu Enter")
        self.day = self._field("log_day", "hari ini")
        self.quantity = self._field("log_quantity", "12")
        self.unit = self._field("log_unit", "berkas")
        self.starts = self._field("log_starts", "08.00")
        self.ends = self._field("log_ends", "10.30")
        self.minutes = self._field("log_minutes", "90")
        self.result = combo_box([("", "Tanpa hasil kerja")])
        self.result.setObjectName("log_result")
        self._completer = QCompleter([], self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._fill_in)
        self.text.setCompleter(self._completer)
        self._fields = {
            "day": FormField("&Tanggal", self.day, optional=True),
            "text": FormField("&Kegiatan", self.text),
            "quantity": FormField("&Jumlah", self.quantity),
            "unit": FormField("Sat&uan", self.unit),
            "starts": FormField("&Mulai", self.starts),
            "ends": FormField("S&elesai", self.ends),
            "minutes": FormField("Me&nit", self.minutes),
        }
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(10)
            self.body.addLayout(row)
        first.addWidget(self._fields["text"], 6)
        first.addWidget(self._fields["day"], 2)
        first.addWidget(self._fields["quantity"], 1)
        first.addWidget(self._fields["unit"], 2)
        second.addWidget(FormField("Menduku&ng hasil kerja", self.result), 6)
        for name in ("starts", "ends", "minutes"):
            second.addWidget(self._fields[name], 1)
        second.addLayout(self._make_buttons())

    def set_suggestions(self, suggestions: Sequence[LogSuggestion]) -> None:
        """Offer frequent activities while typing."""
        self._known = {item.text: item for item in suggestions}
        model = self._completer.model()
        model.setStringList(list(self._known))  # type: ignore[attr-defined]

    def set_results(self, choices: Sequence[ResultChoice]) -> None:
        """Offer the planned results."""
        chosen = self.result.currentData()
        self.result.clear()
        self.result.addItem("Tanpa hasil kerja", "")
        for choice in choices:
            self.result.addItem(choice.label, choice.id)
        self.result.setCurrentIndex(max(0, self.result.findData(chosen)))

    def edit(self, entry: LogEntry) -> None:
        """Bring a stored line back into the fields."""
        self._changed = entry
        typed = entry.typed()
        self.text.setText(typed.text)
        self.day.setText(date_short(entry.day))
        self.quantity.setText(typed.quantity)
        self.unit.setText(typed.unit)
        self.starts.setText(typed.starts)
        self.ends.setText(typed.ends)
        self.minutes.setText(typed.minutes)
        self.result.setCurrentIndex(max(0, self.result.findData(entry.result_id or "")))
        self._show_state()
        self.text.setFocus()

    def clear(self) -> None:
        """Make room for the next line; the day stays, because a day has many lines."""
        self._changed = None
        for editor in (self.text, self.quantity, self.unit, self.starts, self.ends, self.minutes):
            editor.clear()
        self._show_state()
        self.text.setFocus()

    def show_error(self, error: OfficeError) -> None:
        """Say at the field what is wrong."""
        at = error.field if isinstance(error, DomainError) else ""
        field = self._fields.get(at or "", self._fields["text"])
        field.set_error(str(error))
        field.editor.setFocus()

    @property
    def has_typing(self) -> bool:
        """Whether a line is typed that is not stored."""
        return bool(self.text.text().strip())

    def _field(self, name: str, hint: str) -> QLineEdit:
        editor = line_edit("", hint)
        editor.setObjectName(name)
        editor.returnPressed.connect(self._on_enter)
        return editor

    def _make_buttons(self) -> QVBoxLayout:
        self._add = PrimaryButton("&Simpan", "plus-bold")
        self._add.setObjectName("log_add")
        self._add.clicked.connect(self._on_enter)
        self._cancel = GhostButton("&Batal ubah")
        self._cancel.setObjectName("log_cancel")
        self._cancel.clicked.connect(self.clear)
        set_shown(self._cancel, False)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text(" ", "small_strong"))
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addWidget(self._add)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _show_state(self) -> None:
        set_shown(self._cancel, self._changed is not None)

    def _fill_in(self, words: str) -> None:
        """Bring along what went with the activity the last time."""
        known = self._known.get(words)
        if known is None:
            return
        if not self.unit.text():
            self.unit.setText(known.unit)
        if known.result_id and not self.result.currentData():
            self.result.setCurrentIndex(max(0, self.result.findData(known.result_id)))

    def _on_enter(self) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            return
        typed = TypedEntry(
            text=self.text.text(),
            day=self.day.text(),
            result_id=str(self.result.currentData() or "") or None,
            quantity=self.quantity.text(),
            unit=self.unit.text(),
            starts=self.starts.text(),
            ends=self.ends.text(),
            minutes=self.minutes.text(),
        )
        changed = self._changed
        self.typed.emit(typed, changed.id if changed else "", changed.revision if changed else 0)
