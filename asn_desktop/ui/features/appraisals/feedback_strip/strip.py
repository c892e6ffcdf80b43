"""The feedback of the period below a result or a core value, to be read while rating."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.services.performance.feedback.views import FeedbackNote
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.text import Text

_SIGNS: dict[FeedbackKind, tuple[str, str]] = {
    FeedbackKind.PRAISE: ("thumbs-up", "success"),
    FeedbackKind.IMPROVE: ("lightbulb", "warning_ink"),
    FeedbackKind.FACT: ("note-pencil", "text2"),
    FeedbackKind.PROCESS: ("path", "text2"),
}


class FeedbackStrip(QFrame):
    """Read-only notes, newest last; the appraiser ticks what is printed on the sheet.

    Signals:
        chosen: id of a note, and whether it is printed.
    """

    chosen = Signal(str, bool)

    def __init__(self, notes: Sequence[FeedbackNote], *, can_choose: bool) -> None:
        super().__init__()
        self.setObjectName("feedback_strip")
        self.setProperty("surface", "inner")
        self.notes = tuple(notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(Text(f"Umpan balik periode ini ({len(notes)})", "small_strong"))
        for note in notes:
            column.addLayout(self._line(note, can_choose=can_choose))

    def _line(self, note: FeedbackNote, *, can_choose: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = IconLabel(*_SIGNS[note.kind], 15)
        sign.setToolTip(note.kind.label)
        row.addWidget(sign)
        giver = f"{note.side.label} ({note.giver_name.split(',')[0]})"
        words = f"{note.kind.label}: “{note.text}” — {giver}, {date_short(note.day)}"
        row.addWidget(Text(words, "small", wrap=True), 1)
        if can_choose:
            tick = QCheckBox("Muat di lembar")
            tick.setObjectName(f"on_sheet_{note.id}")
            tick.setAccessibleName(f"Muat di lembar evaluasi: {note.text}")
            tick.setChecked(note.on_sheet)
            tick.clicked.connect(lambda printed, key=note.id: self.chosen.emit(key, printed))
            row.addWidget(tick)
        elif note.on_sheet:
            row.addWidget(Text("Dimuat di lembar", "caption", "text2"))
        return row
