"""Steps on the worksheet of needs: delete and undo, copy, proposals, results, a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from asn_desktop.base.errors import OfficeError
from asn_desktop.services.performance.needs.carrying import make_result
from asn_desktop.services.performance.needs.copying import copy_last_year
from asn_desktop.services.performance.needs.deleting import (
    DeletedLines,
    delete_lines,
    restore_lines,
)
from asn_desktop.services.performance.needs.editing import save_needs
from asn_desktop.services.performance.needs.proposing import Proposal, weak_points
from asn_desktop.services.performance.needs.views import NeedsView
from asn_desktop.ui.features.needs.carry_dialog import CarryChoice, CarryDialog
from asn_desktop.ui.features.needs.proposals_dialog import ProposalsDialog
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.saving import RecordSaver


class WorksheetSteps(QObject):
    """Does what the buttons of the page ask for; the page shows what comes of it.

    Attributes:
        view: the worksheet as last read; the page keeps it up to date.
    """

    def __init__(self, page: Page, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page = page
        self._saver = saver
        self.view: NeedsView | None = None

    def delete(self, key: str, what: str) -> None:
        """Delete one line and offer the way back."""

        def done(kept: DeletedLines) -> None:
            self._page.undoable.emit(f"{what} dihapus.", partial(self._restore, kept))

        self._saver.save(
            lambda office, actor, year, revision: delete_lines(
                office, actor, int(year), [key], expected_revision=revision
            ),
            done,
        )

    def copy(self) -> None:
        """Begin with the lines of last year."""
        self._saver.save(
            lambda office, actor, year, revision: copy_last_year(
                office, actor, int(year), expected_revision=revision
            )
        )

    def propose(self) -> None:
        """Read last year's weak points and offer them as a checklist."""
        if self.view is not None:
            workplace = self._page.workplace
            work = partial(weak_points, workplace.office, workplace.actor, self.view.year)
            workplace.tasks.write(self._page, work, self._offer, self.say_refused)

    def carry(self, indicator_id: str) -> None:
        """Ask which indicators become a result of whose plan."""
        view = self.view
        if view is None:
            return
        missing = _missing_to_carry(view)
        if missing:
            self._say(NoticeKind.INFO, "Belum dapat dijadikan hasil kerja.", missing)
            return
        dialog = CarryDialog(self._page, view, indicator_id)
        if dialog.run() and dialog.choice is not None:
            self._carry(dialog.choice)

    def ask_export(self) -> None:
        """Ask for a file and write the worksheet to it."""
        if self.view is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            "Ekspor lembar kebutuhan",
            f"Kebutuhan-Organisasi-{self.view.year}.xlsx",
            "Excel (*.xlsx);;CSV (*.csv)",
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the worksheet to a file."""
        # Imported here: the spreadsheet writer must not slow down the start of the program.
        from asn_desktop.ui.features.needs.export import export_needs

        view = self.view
        if view is None:
            return

        def done(_: object) -> None:
            self._say(NoticeKind.SUCCESS, "Lembar kebutuhan diekspor.", f"Berkas: {path}")

        tasks = self._page.workplace.tasks
        tasks.read(self._page, partial(export_needs, view, path), done, self.say_refused)

    def say_refused(self, error: OfficeError) -> None:
        """Show why something was not done."""
        self._say(NoticeKind.WARNING, "Belum berhasil.", str(error))

    def _restore(self, kept: DeletedLines) -> None:
        self._saver.save(
            lambda office, actor, _year, revision: restore_lines(
                office, actor, kept, expected_revision=revision
            )
        )

    def _offer(self, proposals: tuple[Proposal, ...]) -> None:
        if self.view is None:
            return
        last_year = self.view.year - 1
        if not proposals:
            words = (
                f"Tidak ada survei atau evaluasi final tahun {last_year} yang menunjukkan "
                "titik lemah. Ketik sendiri bila ada."
            )
            self._say(NoticeKind.INFO, "Tidak ada usulan.", words)
            return
        dialog = ProposalsDialog(self._page, proposals, last_year)
        if dialog.run():
            inputs = dialog.chosen
            self._saver.save(
                lambda office, actor, year, revision: save_needs(
                    office, actor, int(year), inputs, expected_revision=revision
                )
            )

    def _carry(self, choice: CarryChoice) -> None:
        def done(_: object) -> None:
            bold = f"Hasil kerja masuk ke draf SKP {choice.plan_name}."
            self._say(NoticeKind.SUCCESS, bold, "Periksa aspek dan targetnya di sana.")

        self._saver.save(
            lambda office, actor, year, revision: make_result(
                office,
                actor,
                int(year),
                choice.plan_id,
                choice.text,
                choice.indicator_ids,
                expected_revision=revision,
            ),
            done,
        )

    def _say(self, kind: NoticeKind, bold: str, words: str) -> None:
        self._page.notice.emit(Notice(kind, bold, words))


def _missing_to_carry(view: NeedsView) -> str:
    if not view.carriers:
        return f"Belum ada SKP pimpinan tahun {view.year}. Pimpinan membuat SKP dahulu."
    if all(plan.refusal for plan in view.carriers):
        return view.carriers[0].refusal
    if not view.indicators:
        return "Isi indikator unit dahulu."
    if all(item.carrier is not None for item in view.indicators):
        return "Semua indikator unit sudah menjadi hasil kerja."
    return ""
