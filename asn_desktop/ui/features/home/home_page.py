"""Beranda: where the year stands, what waits for me, how far my people are."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_full, date_long, day_month, given_name
from asn_desktop.services.inbox.items import InboxItem
from asn_desktop.services.office.home import CycleDate, HomeView, home_view
from asn_desktop.ui.features.home.side_cards import index_card, own_plan_card, team_card
from asn_desktop.ui.features.home.waiting_card import WaitingCard
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.scroll_column import ScrollColumn
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.display.year_timeline import Stage, Tick, YearTimeline
from asn_desktop.ui.kit.page import Page, Workplace
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.theme import px

_NOON, _AFTERNOON, _EVENING = 11, 15, 18
_SIDE_WIDTH = 324


def greeting(hour: int) -> str:
    """Return the greeting of an hour as it is said in Indonesia."""
    if hour < _NOON:
        return "Selamat pagi"
    if hour < _AFTERNOON:
        return "Selamat siang"
    return "Selamat sore" if hour < _EVENING else "Selamat malam"


class HomePage(Page):
    """The first page after signing in; it opens on the work, not on a menu."""

    help_topic = "home"
    keys = (("Ctrl+K", "Cari"), ("F1", "Bantuan"), ("F5", "Muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: HomeView | None = None
        self._year = QComboBox()
        self._year.setObjectName("home_year")
        self._year.setAccessibleName("Tahun kinerja")
        self._year.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._year.activated.connect(self._on_year)
        self._search = SecondaryButton("&Cari", "magnifying-glass")
        self._search.setObjectName("home_search")
        self._search.clicked.connect(self._open_search)
        self._feedback = SecondaryButton("&Beri umpan balik", "chats-teardrop")
        self._feedback.setObjectName("home_feedback")
        self._feedback.clicked.connect(self._open_feedback)
        self._cycle = Card("Siklus kinerja", spacing=4)
        self._stage_words = Text("", "small", "text2", rich=True)
        self._cycle.add_title_widget(self._stage_words)
        self._timeline = YearTimeline()
        self._cycle.body.addWidget(self._timeline)
        self._waiting = WaitingCard()
        self._waiting.opened.connect(self._open_item)
        # It scrolls where large text leaves too little height.
        self._side_scroll = ScrollColumn()
        self._side = self._side_scroll.body
        self._side.setSpacing(12)
        self._side.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(12)
        column.addWidget(self._cycle)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._waiting, 1)
        row.addWidget(self._side_scroll)
        column.addLayout(row, 1)
        self.set_title("Beranda")

    def header_actions(self) -> list[QWidget]:
        """Return giving feedback, the search button and the chooser of the year."""
        own = self.workplace.actor.employee_id is not None
        return [*([self._feedback] if own else []), self._search, self._year]

    def refresh(self) -> None:
        """Read the page again."""
        year = self._view.year if self._view else None
        self._read(year)

    def _read(self, year: int | None) -> None:
        place = self.workplace
        place.tasks.read(self, lambda: home_view(place.office, place.actor, year), self._show)

    def _open_feedback(self) -> None:
        self.open_page.emit("feedback", {"give": True})

    def _on_year(self) -> None:
        self._read(int(self._year.currentData()))

    def _show(self, view: HomeView) -> None:
        self._view = view
        self._show_title(view)
        self._year.clear()
        for year in view.years:
            self._year.addItem(f"Tahun {year}", year)
        self._year.setCurrentIndex(max(0, self._year.findData(view.year)))
        self._show_cycle(view)
        self._waiting.set_items(view.found.items, view.today, self._coming(view))
        self._show_side(view)
        self.set_badge(len(view.found.items))

    def _show_title(self, view: HomeView) -> None:
        hour = self.workplace.office.clock.local_now().hour
        name = given_name(view.person_name)
        if self.workplace.actor.employee_id is not None:
            name = f"{'Pak' if view.is_man else 'Bu'} {name}"
        count = len(view.found.items)
        waits = f"{count} hal menunggu Anda" if count else "tidak ada yang menunggu Anda"
        self.set_title(f"{greeting(hour)}, {name}", f"{date_full(view.today)} · {waits}")

    def _show_cycle(self, view: HomeView) -> None:
        self._cycle.set_title(f"Siklus kinerja {view.year}")
        stage = view.stage.label if view.stage else "di luar siklus tahun ini"
        words = f"Anda di tahap <b>{stage.replace('&', '&amp;')}</b>"
        due = next((entry for entry in view.dates if entry.state == "due"), None)
        if due is not None:
            words += f" · nilai {due.words} paling lambat {date_long(due.day)}"
        self._stage_words.setText(words)
        self._timeline.set_year(
            [Stage(span.title, span.starts, span.ends) for span in view.stages],
            [Tick(entry.day, self._tick_words(entry), entry.state) for entry in view.dates],
            view.today,
        )

    @staticmethod
    def _tick_words(entry: CycleDate) -> str:
        if entry.state == "done":
            return f"{entry.words} ditutup"
        if entry.state == "due":
            return f"{entry.words}: nilai paling lambat {day_month(entry.day)}"
        return entry.words

    @staticmethod
    def _coming(view: HomeView) -> str:
        if view.coming is None:
            return "Semua pekerjaan tahun ini sudah selesai."
        return (
            f"Berikutnya: evaluasi {view.coming.short_label} mulai {date_long(view.coming.opens)}."
        )

    def _show_side(self, view: HomeView) -> None:
        while (taken := self._side.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        if view.found.team is not None:
            self._side.addWidget(team_card(view.found.team), 1)
        elif view.own is not None:
            self._side.addWidget(own_plan_card(view.own, self._open_own_plan), 1)
        if view.index is not None:
            self._side.addWidget(index_card(view.index))
        self._side_scroll.setVisible(self._side.count() > 0)
        self._side_scroll.setFixedWidth(px(_SIDE_WIDTH))
        if view.found.team is None and view.own is None:
            self._side.addStretch(1)

    def _open_search(self) -> None:
        self.open_page.emit("search", {})

    def _open_own_plan(self) -> None:
        self.open_page.emit("plan", {})

    def _open_item(self, item: InboxItem) -> None:
        self.open_page.emit(item.route, dict(item.arguments))
