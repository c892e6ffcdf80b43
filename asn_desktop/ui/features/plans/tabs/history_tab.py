"""The tab of a plan's life: every step with who, when and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from asn_desktop.base.wording import date_short, time_short
from asn_desktop.domain.performance.planning.versions import Difference
from asn_desktop.services.performance.plans.versions.history import VersionLine
from asn_desktop.services.performance.plans.views import PlanEventView, PlanView
from asn_desktop.ui.features.plans.versions.version_list import pending_card, versions_card
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.display.avatar import Avatar
from asn_desktop.ui.kit.text import Text


class HistoryTab(QScrollArea):
    """What an amendment changes, the versions, and the steps, newest first.

    Signals:
        version_pressed: id of the kept version whose paper shall be shown.
    """

    version_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._events: tuple[PlanEventView, ...] = ()
        self._version = 1
        self._shown: tuple[object, ...] = ()
        content = QWidget()
        content.setProperty("surface", "clear")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 10, 0)
        self._column.setSpacing(10)
        self._versions = QVBoxLayout()
        self._versions.setSpacing(10)
        self._column.addLayout(self._versions)
        self._card: Card | None = None
        self._column.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_view(self, view: PlanView) -> None:
        """Show the steps of a plan."""
        self._version = view.version
        if self._events == view.events:
            return
        self._events = view.events
        card = Card(padding=0, spacing=0)
        card.flush()
        for number, event in enumerate(reversed(view.events)):
            if number:
                card.body.addWidget(Line(card))
            card.body.addWidget(_event_row(event))
        if self._card is not None:
            self._column.replaceWidget(self._card, card)
            self._card.deleteLater()
        else:
            self._column.insertWidget(1, card)
        self._card = card

    def show_versions(
        self, lines: Sequence[VersionLine], differences: Sequence[Difference]
    ) -> None:
        """Show the kept versions, and above them what an amendment changes."""
        if (lines, differences) == self._shown:
            return
        self._shown = (lines, differences)
        while (item := self._versions.takeAt(0)) is not None:
            item.widget().deleteLater()
        if differences:
            self._versions.addWidget(pending_card(differences, self._version))
        if lines:
            self._versions.addWidget(versions_card(lines, self.version_pressed.emit))


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
