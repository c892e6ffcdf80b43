"""The list "Menunggu Anda": one row for each thing that waits, with the button that does it."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short, day_month
from asn_desktop.services.inbox.items import InboxItem, InboxKind
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import Button, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.icon_label import IconTile
from asn_desktop.ui.kit.text import ElidedText
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

ALL, AS_APPRAISER, OWN = "all", "appraiser", "own"
_LOOKS = {
    InboxKind.OWN_PLAN: ("target", "success"),
    InboxKind.OWN_REALIZATION: ("note-pencil", "warning"),
    InboxKind.APPROVE_PLANS: ("check-square-offset", "primary"),
    InboxKind.APPRAISE: ("scales", "warning"),
    InboxKind.ORGANIZATION: ("chart-bar", "violet"),
    InboxKind.PEOPLE: ("users-three", "primary"),
    InboxKind.SURVEY: ("clipboard-text", "violet"),
    InboxKind.DIALOGUE: ("chats-circle", "primary"),
    InboxKind.FEEDBACK: ("chats-teardrop", "violet"),
    InboxKind.RATE_OTHERS: ("user-focus", "violet"),
    InboxKind.RATER_ROUND: ("user-focus", "warning"),
    InboxKind.OBJECTION: ("chat-circle-text", "danger"),
    InboxKind.COACHING: ("graduation-cap", "success"),
    InboxKind.VOTE: ("star", "success"),
    InboxKind.FOLLOW_UP: ("check-circle", "success"),
    InboxKind.VOICES: ("chat-circle-text", "warning"),
    InboxKind.TYPED: ("keyboard", "warning"),
}
_SOON = timedelta(days=3)


def due_chip(due: date, today: date) -> ChipStyle:
    """Return the chip of a last day: late and soon are said in words."""
    if due < today:
        return ChipStyle(f"Lewat, {day_month(due)}", "danger", "warning-bold")
    if due == today:
        return ChipStyle("Hari ini", "warning", "clock-bold")
    if due - today == timedelta(days=1):
        return ChipStyle(f"Besok, {day_month(due)}", "warning", "clock-bold")
    if due - today <= _SOON:
        return ChipStyle(day_month(due), "warning", "clock-bold")
    words = day_month(due) if due.year == today.year else date_short(due)
    return ChipStyle(words, "neutral", "")


class WaitingCard(Card):
    """The list of what waits; the first row carries the one filled button.

    Signals:
        opened: the item whose button was pressed.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Menunggu Anda", parent=parent, padding=16, title_line=True)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._items: tuple[InboxItem, ...] = ()
        self._today = date.min
        self._filter = SegmentedControl([(ALL, "Semua")], "Saringan pekerjaan", compact=True)
        self._filter.setObjectName("waiting_filter")
        self._filter.changed.connect(self._show)
        self.add_title_widget(self._filter)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._scroll, 1)
        self._next = ""

    def set_items(self, items: Sequence[InboxItem], today: date, coming: str) -> None:
        """Show what waits; `coming` says what comes next when nothing does."""
        self._items, self._today, self._next = tuple(items), today, coming
        as_appraiser = sum(item.as_appraiser for item in self._items)
        own = len(self._items) - as_appraiser
        both = bool(as_appraiser and own)
        self._filter.setVisible(both)
        self._filter.set_segments(
            [
                (ALL, f"Semua {len(self._items)}"),
                (AS_APPRAISER, f"Untuk orang lain {as_appraiser}"),
                (OWN, f"Pekerjaan saya {own}"),
            ]
        )
        if self._filter.value is None or not both:
            self._filter.set_value(ALL)
        self._show()

    def _show(self) -> None:
        chosen = self._filter.value
        items = [
            item
            for item in self._items
            if chosen == ALL or item.as_appraiser == (chosen == AS_APPRAISER)
        ]
        self._scroll.setWidget(self._rows(items) if items else self._nothing())

    def _nothing(self) -> QWidget:
        nothing = EmptyState("Tidak ada yang menunggu Anda", self._next, sign="check-bold")
        nothing.setProperty("surface", "clear")
        return nothing

    def _rows(self, items: Sequence[InboxItem]) -> QWidget:
        rows = QWidget()
        rows.setProperty("surface", "clear")
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, item in enumerate(items):
            column.addWidget(self._row(item, first=number == 0))
            column.addWidget(Line())
        column.addStretch(1)
        return rows

    def _row(self, item: InboxItem, *, first: bool) -> QWidget:
        row = QWidget()
        row.setFixedHeight(px(62))
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 0, 14, 0)
        line.setSpacing(12)
        line.addWidget(IconTile(*_LOOKS[item.kind]))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(ElidedText(item.title, "strong"))
        words.addWidget(ElidedText(item.caption, "caption", "text2"))
        words.addStretch(1)
        line.addLayout(words, 1)
        if item.due is not None:
            line.addWidget(Chip(due_chip(item.due, self._today)))
        button: Button = (PrimaryButton if first else SecondaryButton)(item.action, compact=True)
        button.setMinimumWidth(px(104))
        button.setObjectName("waiting_first" if first else "waiting_button")
        button.setAccessibleName(f"{item.action}: {item.title}")
        button.clicked.connect(partial(self.opened.emit, item))
        line.addWidget(button)
        return row
