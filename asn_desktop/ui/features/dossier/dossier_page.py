"""One list over everything in a person's year; each line opens its thing."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long, date_short, time_short
from asn_desktop.services.performance.timeline.reading import dossier
from asn_desktop.services.performance.timeline.views import Dossier, EventKind, TimelineEvent
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS: dict[EventKind, ChipStyle] = {
    EventKind.PLAN: ChipStyle("SKP", "info", "target"),
    EventKind.VERSION: ChipStyle("Versi", "neutral", "git-branch"),
    EventKind.ACTION_PLAN: ChipStyle("Rencana aksi", "info", "path"),
    EventKind.DIALOGUE: ChipStyle("Dialog", "violet", "chats-circle"),
    EventKind.FEEDBACK: ChipStyle("Umpan balik", "violet", "chats-teardrop"),
    EventKind.REVIEW: ChipStyle("Tinjauan", "violet", "users-three"),
    EventKind.EVIDENCE: ChipStyle("Bukti", "neutral", "paperclip"),
    EventKind.EVALUATION: ChipStyle("Evaluasi", "success", "scales"),
}
_ALL = ""


def _when(event: TimelineEvent) -> str:
    return time_short(event.moment) if event.has_time else ""


def _whose(event: TimelineEvent) -> str:
    return " · ".join(words for words in (event.person, event.about) if words)


COLUMNS: tuple[Column[TimelineEvent], ...] = (
    Column(
        "day", "Tanggal", lambda event: date_short(event.moment.date()), subtext=_when, width=124
    ),
    Column(
        "kind", "Jenis", lambda event: event.kind.label, chip=lambda e: _CHIPS[e.kind], width=164
    ),
    Column("title", "Yang terjadi", lambda event: " ".join(event.title.split()), subtext=_whose),
)


class DossierPage(Page):
    """The year of one person, newest first; a kind can be picked out.

    Attributes:
        table: one row for each thing that happened.
    """

    help_topic = "dossier"
    keys = (("Enter", "buka"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._dossier: Dossier | None = None
        self._employee_id = ""
        self._year = workplace.office.clock.today().year
        self._years = combo_box([(self._year, f"Tahun {self._year}")])
        self._years.setObjectName("dossier_year")
        self._years.setAccessibleName("Tahun")
        self._years.activated.connect(self._on_year)
        self._give = SecondaryButton("&Beri umpan balik", "chats-teardrop")
        self._give.setObjectName("dossier_give")
        self._give.clicked.connect(self._on_give)
        self._print = SecondaryButton("&Cetak umpan balik", "printer")
        self._print.setObjectName("dossier_print")
        self._print.clicked.connect(self._on_print)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)
        row = QHBoxLayout()
        self.kinds = combo_box([(_ALL, "Semua jenis")])
        self.kinds.setObjectName("dossier_kind")
        self.kinds.setAccessibleName("Jenis")
        self.kinds.activated.connect(self._show_events)
        self._count = Text("", "small", "text2")
        row.addWidget(self.kinds)
        row.addWidget(self._count)
        row.addStretch(1)
        card = Card(padding=0)
        card.flush()
        self.table = DataTable("Riwayat tahun", row_height=56)
        self.table.setObjectName("dossier")
        self._rows: RowsModel[TimelineEvent] = RowsModel(COLUMNS, lambda e: e.key, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._open)
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(
            EmptyState(
                "Belum ada yang tercatat",
                "Begitu SKP, dialog, umpan balik, atau bukti dicatat, semuanya muncul di sini "
                "menurut tanggal.",
                sign="clock-counter-clockwise",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.set_title("Riwayat tahun")

    def header_actions(self) -> list[QWidget]:
        """Return feedback, printing and the year."""
        return [self._give, self._print, self._years]

    def load(self, **arguments: object) -> None:
        """Show the year of `employee_id`, or the reader's own."""
        self._employee_id = str(arguments.get("employee_id") or "")
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self.workplace.office.clock.today().year
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        place = self.workplace
        work = partial(dossier, place.office, place.actor, self._employee_id, self._year)
        place.tasks.write(self, work, self._show, self._on_refused)

    def _show(self, found: Dossier) -> None:
        self._dossier = found
        self.set_title(
            f"Riwayat {found.year} — {found.employee_name}",
            f"{found.position} · {len(found.events)} catatan",
        )
        own = found.employee_id == self.workplace.actor.employee_id
        readable = EventKind.FEEDBACK not in found.hidden
        for button, shown in ((self._give, not own), (self._print, readable)):
            set_shown(button, shown)
            button.setProperty("starts_hidden", not shown)
        self._years.clear()
        for year in found.years:
            self._years.addItem(f"Tahun {year}", year)
        self._years.setCurrentIndex(max(0, self._years.findData(found.year)))
        chosen = self.kinds.currentData()
        self.kinds.clear()
        self.kinds.addItem("Semua jenis", _ALL)
        for kind in EventKind:
            count = sum(event.kind is kind for event in found.events)
            if count:
                self.kinds.addItem(f"{kind.label} ({count})", kind.value)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        self._show_events()

    def _show_events(self) -> None:
        if self._dossier is None:
            return
        kind = str(self.kinds.currentData() or _ALL)
        events = [e for e in self._dossier.events if kind in (_ALL, e.kind.value)]
        kept = self.table.current_key
        self._rows.set_rows(events)
        self._stack.setCurrentIndex(0 if events else 1)
        hidden = " dan ".join(item.label.lower() for item in self._dossier.hidden)
        self._count.setText(f"Tanpa {hidden}" if hidden else "")
        if events:
            here = kept if self._rows.line_of(kept) >= 0 else events[0].key
            self.table.select_key(here)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: str) -> None:
        event = self._rows.row_at(self._rows.line_of(key))
        if event is None:
            return
        if event.route:
            self.open_page.emit(event.route, dict(event.arguments))
        else:
            _WordsDialog(self, event).run()

    def _on_year(self) -> None:
        self._year = int(self._years.currentData())
        self.refresh()

    def _on_give(self) -> None:
        if self._dossier is not None:
            self.open_page.emit("feedback", {"employee_id": self._dossier.employee_id})

    def _on_print(self) -> None:
        if self._dossier is not None and EventKind.FEEDBACK not in self._dossier.hidden:
            key = f"{self._dossier.employee_id}:{self._dossier.year}"
            self.open_page.emit("print", {"document": "feedback_slip", "id": key})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


class _WordsDialog(Dialog):
    """The whole words of something that has no page of its own."""

    def __init__(self, parent: QWidget, event: TimelineEvent) -> None:
        super().__init__(
            parent,
            event.kind.label,
            caption=f"{event.person} · {date_long(event.moment.date())}",
            width=560,
            cancel_label="Tutup",
        )
        if event.about:
            self.body.addWidget(Text(f"Tentang: {event.about}", "small", "text2", wrap=True))
        words = Text(event.detail or event.title, wrap=True)
        words.setObjectName("event_words")
        self.body.addWidget(words)
