"""Rewards and what belongs to them, in tabs; each shows what the role may see."""

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.services.access.rights import Right, may
from asn_desktop.ui.features.rewards.awards_tab import AwardsTab
from asn_desktop.ui.features.rewards.cards_tab import CardsTab
from asn_desktop.ui.features.rewards.discipline_tab import DisciplineTab
from asn_desktop.ui.features.rewards.list_tab import ListTab
from asn_desktop.ui.features.rewards.lists_tabs import RankingTab, RecapTab
from asn_desktop.ui.features.rewards.proposals_tab import ProposalsTab
from asn_desktop.ui.features.rewards.votes_tab import VotesTab
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.page import Page, Workplace


class RewardsPage(Page):
    """Cards, votes, proposals, rewards, discipline, recap and ranking.

    Attributes:
        tabs: the bar above; `shown` is the tab in front.
    """

    help_topic = "rewards"
    keys = (("F5", "muat ulang"),)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.tabs = TabBar("Bagian penghargaan")
        self._stack = QStackedWidget()
        self._pages: dict[str, ListTab[Any]] = {}
        manages = may(workplace.actor, Right.MANAGE_REWARDS)
        leads = may(workplace.actor, Right.CONFIRM_REWARDS)
        self._add("cards", "Kartu terima kasih", CardsTab(self))
        self._add("votes", "Pemilihan", VotesTab(self))
        if manages:
            self._add("proposals", "Calon", ProposalsTab(self))
        self._add("awards", "Penghargaan", AwardsTab(self))
        self._add("discipline", "Disiplin", DisciplineTab(self))
        if manages:
            self._add("recap", "Rekap TPP", RecapTab(self))
        if leads:
            self._add("ranking", "Peringkat", RankingTab(self))
        self.tabs.chosen.connect(self._on_tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 20, 14)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.set_title("Penghargaan", "Terima kasih, pemilihan, penghargaan, dan tindak lanjut")

    @property
    def shown(self) -> ListTab[Any]:
        """The tab in front."""
        return self._pages[self.tabs.current_key]

    def load(self, **arguments: object) -> None:
        """Open at the `tab` that is named, else where it was."""
        wanted = str(arguments.get("tab") or "")
        if wanted in self._pages:
            self.tabs.choose(wanted)
        self.refresh()

    def refresh(self) -> None:
        """Read the tab in front again."""
        self.shown.refresh()

    def _add(self, key: str, words: str, tab: ListTab[Any]) -> None:
        self._pages[key] = tab
        self._stack.addWidget(tab)
        self.tabs.add_tab(key, words)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])
        self._pages[key].refresh()
