"""What surrounds the lines of a month: which month and whose, and the sums per result."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from asn_desktop.base.wording import MONTHS, date_short, number
from asn_desktop.domain.performance.execution.daily_log_rules import Sum, length_words
from asn_desktop.services.performance.daily_logs.views import LogEntry, LogMonth, LogReader
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import IconButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.theme import px

_TOTALS_WIDTH = 300
NO_RESULT = "Tanpa hasil kerja"

COLUMNS: tuple[Column[LogEntry], ...] = (
    Column("day", "Tanggal", lambda entry: date_short(entry.day), width=120),
    Column(
        "text",
        "Kegiatan",
        lambda entry: entry.text,
        subtext=lambda entry: entry.result_label or NO_RESULT,
    ),
    Column("amount", "Jumlah", lambda entry: entry.amount, width=120),
    Column("times", "Jam", lambda entry: entry.times, width=116),
    Column(
        "minutes",
        "Menit",
        lambda entry: "" if entry.minutes is None else number(entry.minutes),
        width=72,
        right=True,
    ),
)


class MonthBar(QWidget):
    """Steps through the months and, for a superior, through the people.

    Signals:
        moved: year and month.
        person_chosen: id of an employee.
    """

    moved = Signal(int, int)
    person_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = (2000, 1)
        before = IconButton("caret-left-bold", "Bulan sebelumnya", framed=True)
        before.setObjectName("month_before")
        before.clicked.connect(lambda: self._move(-1))
        self._after = IconButton("caret-right-bold", "Bulan berikutnya", framed=True)
        self._after.setObjectName("month_after")
        self._after.clicked.connect(lambda: self._move(1))
        self._words = Text("", "section")
        self.people = combo_box([])
        self.people.setObjectName("log_person")
        self.people.setAccessibleName("Catatan milik")
        self.people.activated.connect(
            lambda _at: self.person_chosen.emit(str(self.people.currentData()))
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (before, self._words, self._after):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.people)

    def show_month(self, month: LogMonth, people: Sequence[LogReader], today: date) -> None:
        """Name the month; more than one log to read shows the chooser."""
        self._at = (month.year, month.month)
        self._words.setText(f"{MONTHS[month.month - 1]} {month.year}")
        self._after.setEnabled(self._at < (today.year, today.month))
        self.people.clear()
        for person in people:
            self.people.addItem(person.name, person.employee_id)
        self.people.setCurrentIndex(max(0, self.people.findData(month.employee_id)))
        set_shown(self.people, len(people) > 1)

    def _move(self, step: int) -> None:
        year, month = self._at
        months = year * 12 + month - 1 + step
        self.moved.emit(months // 12, months % 12 + 1)


class TotalsCard(Card):
    """Count and length per result of the month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Jumlah per hasil kerja", parent=parent, padding=14, spacing=6)
        self.setFixedWidth(px(_TOTALS_WIDTH))
        self._scroll = ScrollColumn()
        self.body.addWidget(self._scroll)

    def show_totals(self, totals: Mapping[str, Sum]) -> None:
        """Show the sums, the longest first."""
        column = self._scroll.body
        while (taken := column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for label, total in sorted(totals.items(), key=lambda item: -item[1].minutes):
            column.addWidget(Text(label or NO_RESULT, "small_strong", wrap=True))
            words = f"{number(total.count)} kegiatan · {length_words(total.minutes)}"
            column.addWidget(Text(words, "small", "text2"))
        if not totals:
            column.addWidget(Text("Belum ada kegiatan pada bulan ini.", "small", "text2"))
        column.addStretch(1)
