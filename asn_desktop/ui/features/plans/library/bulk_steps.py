"""Making drafts for many from the list of plans, after a summary, and taking them back."""

from PySide6.QtCore import QObject, Signal

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import in_words
from asn_desktop.services.performance.plans.library.bulk import (
    BulkLine,
    DraftBatch,
    bulk_outlook,
    make_drafts,
    undo_drafts,
)
from asn_desktop.ui.features.plans.library.bulk_dialog import BulkDialog
from asn_desktop.ui.features.plans.pasting.paste_people import PastePeople
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page

_NOBODY_MISSING = Notice(
    NoticeKind.INFO, "Semua pegawai sudah punya SKP.", "Tidak ada draf yang dibuat."
)


class BulkSteps(QObject):
    """Asks what everybody would get, shows it, and makes the drafts in one step.

    Signals:
        changed: drafts came or went; the list has to be read again.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._paste = PastePeople(page, self._on_pasted, self._on_refused)

    def offer(self, year: int) -> None:
        """Read who has no plan, then show the summary."""
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.read(
            self._page,
            lambda: bulk_outlook(office, actor, year),
            lambda lines: self._ask(year, lines),
            self._on_refused,
        )

    def _ask(self, year: int, lines: tuple[BulkLine, ...]) -> None:
        if not lines:
            self._page.notice.emit(_NOBODY_MISSING)
            return
        dialog = BulkDialog(self._page, year, lines)
        accepted = dialog.run()
        if dialog.wants_paste:
            self._paste.offer(year)
        elif accepted:
            self._make(year, [line.employee_id for line in lines if not line.refusal])

    def _make(self, year: int, employee_ids: list[str]) -> None:
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.write(
            self._page,
            lambda: make_drafts(office, actor, year, employee_ids),
            self._on_made,
            self._on_refused,
        )

    def _on_pasted(self, batch: DraftBatch) -> None:
        count = in_words(len(batch.plan_ids))
        self._page.notice.emit(
            Notice(NoticeKind.SUCCESS, f"{count} draf SKP dibuat.", "Isinya dari tempelan Excel.")
        )
        self._page.undoable.emit(f"{count} draf SKP dibuat.", lambda: self._take_back(batch))
        self.changed.emit()

    def _on_made(self, batch: DraftBatch) -> None:
        count = len(batch.plan_ids)
        if not count and not batch.refused:
            self._page.notice.emit(_NOBODY_MISSING)
            self.changed.emit()
            return
        words = f"{batch.filled} diisi dari pustaka, {count - batch.filled} kosong."
        if batch.refused:
            self._page.notice.emit(
                Notice(
                    NoticeKind.WARNING,
                    f"{in_words(count)} draf SKP dibuat.",
                    f"{words} Tidak dibuat: {' '.join(batch.refused)}",
                )
            )
        else:
            self._page.notice.emit(
                Notice(NoticeKind.SUCCESS, f"{in_words(count)} draf SKP dibuat.", words)
            )
        if count:
            self._page.undoable.emit(
                f"{in_words(count)} draf SKP dibuat.", lambda: self._take_back(batch)
            )
        self.changed.emit()

    def _take_back(self, batch: DraftBatch) -> None:
        office, actor = self._page.workplace.office, self._page.workplace.actor

        def done(kept: int) -> None:
            removed = len(batch.plan_ids) - kept
            words = f"{in_words(kept)} draf tetap karena sudah dikerjakan." if kept else ""
            self._page.notice.emit(
                Notice(NoticeKind.INFO, f"{in_words(removed)} draf SKP ditarik kembali.", words)
            )
            self.changed.emit()

        self._page.workplace.tasks.write(
            self._page, lambda: undo_drafts(office, actor, batch), done, self._on_refused
        )

    def _on_refused(self, error: OfficeError) -> None:
        self._page.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
        self.changed.emit()
