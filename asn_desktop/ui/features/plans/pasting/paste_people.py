"""Drafts for many people from one pasted block, after a preview of each person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.plans.grid.pasted_people import (
    PastedPeople,
    PersonDraft,
    make_pasted_drafts,
    read_people,
)
from asn_desktop.services.performance.plans.grid.pasted_rows import PEOPLE_COLUMNS, Row
from asn_desktop.services.performance.plans.library.bulk import DraftBatch
from asn_desktop.ui.features.plans.pasting.paste_dialog import PasteDialog, PasteOutcome
from asn_desktop.ui.kit.page import Page

_MOST_NAMED = 4


class PastePeople(QObject):
    """Reads a block with people in front, shows it, and makes the drafts in one step."""

    def __init__(
        self,
        page: Page,
        made: Callable[[DraftBatch], None],
        refused: Callable[[OfficeError], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._made = made
        self._refused = refused

    def offer(self, year: int) -> None:
        """Show what is on the clipboard, and make the drafts when the button is pressed."""
        office, actor = self._page.workplace.office, self._page.workplace.actor
        tasks = self._page.workplace.tasks

        def check(rows: Sequence[Row], done: Callable[[PasteOutcome], None]) -> None:
            tasks.read(
                self._page,
                lambda: read_people(office, actor, year, rows),
                lambda read: done(_outcome(read)),
                self._refused,
            )

        dialog = PasteDialog(
            self._page, f"Tempel draf SKP {year} dari Excel", PEOPLE_COLUMNS, check
        )
        accepted = dialog.run()
        if not accepted or dialog.outcome is None:
            return
        drafts = [draft for draft in dialog.outcome.content if isinstance(draft, PersonDraft)]
        tasks.write(
            self._page,
            lambda: make_pasted_drafts(office, actor, year, drafts),
            self._made,
            self._refused,
        )


def _outcome(read: PastedPeople) -> PasteOutcome:
    words = f"{len(read.drafts)} draf SKP"
    if read.drafts:
        words += f": {', '.join(_words(draft) for draft in read.drafts[:_MOST_NAMED])}"
        if len(read.drafts) > _MOST_NAMED:
            words += f", dan {len(read.drafts) - _MOST_NAMED} orang lain"
    return PasteOutcome(read.drafts, words, len(read.drafts), read.problems)


def _words(draft: PersonDraft) -> str:
    name = draft.name.partition(",")[0]
    return f"{name} ({len(draft.results)} hasil kerja, {draft.indicator_count} indikator)"
