"""The tab of a plan's life: every step with who, when and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short, time_short
from asn_desktop.services.performance.plans.views import PlanEventView, PlanView
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.text import Text


class HistoryTab(QScrollArea):
    """The steps, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events: tuple[PlanEventView, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: PlanView) -> None:
        """Show the steps of a plan."""
        if self._events == view.events:
            return
        self._events = view.events
        card = Card(padding=0, spacing=0)
        card.flush()
        for number, event in enumerate(reversed(view.events)):
            if number:
                card.body.addWidget(Line(card))
            card.body.addWidget(_event_row(event))
        card.body.addStretch(1)
        self.setWidget(card)


def _event_row(event: PlanEventView) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 10, 16, 10)
    row.setSpacing(12)
    row.addWidget(Avatar(event.actor_name, 32), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Text(event.sentence, "strong", wrap=True))
    words.addWidget(Text(event.actor_name, "caption", "text2", wrap=True))
    if event.reason:
        words.addWidget(Text(f"Alasan: {event.reason}", "small", "text", wrap=True))
    row.addLayout(words, 1)
    moment = f"{date_short(event.happened_at.date())}, {time_short(event.happened_at)}"
    row.addWidget(Text(moment, "caption", "text2"), 0, Qt.AlignmentFlag.AlignTop)
    return holder
