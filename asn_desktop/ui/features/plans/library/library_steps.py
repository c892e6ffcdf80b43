"""Steps of the plan's page that concern the library and the plan of the year before."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import in_words
from asn_desktop.services.performance.plans.library.entries import (
    LibraryEntry,
    PlanLibrary,
    keep_in_library,
    library_for_plan,
    remove_from_library,
    take_back_results,
)
from asn_desktop.services.performance.plans.library.last_year import (
    CopiedPlan,
    EarlierPlan,
    copy_earlier,
    earlier_plan,
    start_from_earlier,
    take_back_copy,
)
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.ui.features.plans.library.changes_dialog import copied_notice
from asn_desktop.ui.features.plans.library.library_dialog import LibraryDialog
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.saving import RecordSaver


class LibrarySteps(QObject):
    """Takes results from the library, keeps some in it, and copies an earlier plan.

    Signals:
        started: the PlanView of a plan that was made as a copy.
        taken: id of the first result that came from the library.
        copyable: the EarlierPlan that could fill the empty plan shown now, or None.
    """

    started = Signal(object)
    taken = Signal(str)
    copyable = Signal(object)

    def __init__(self, page: Page, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page = page
        self._saver = saver
        self._view: PlanView | None = None
        self._asked = ""

    def show_view(self, view: PlanView) -> None:
        """Take over the plan that is shown; an empty one may be filled from an earlier year."""
        self._view = view
        if view.results or not view.rights.can_edit:
            self._asked = ""
            self.copyable.emit(None)
        elif self._asked != view.id:
            self._asked = view.id
            self._ask_for_earlier(view)

    def take(self) -> None:
        """Open the library's dialog for the plan."""
        view = self._view
        if view is None or not view.rights.can_edit:
            return
        store_typing(self._page)
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.read(
            self._page,
            lambda: library_for_plan(office, actor, view.id),
            self._on_library,
            self._on_refused,
        )

    def keep(self, result_id: str) -> None:
        """Keep a result of the plan in the office's library."""
        store_typing(self._page)
        self._saver.save(
            lambda office, actor, key, _revision: keep_in_library(office, actor, key, result_id),
            self._on_kept,
            self._on_refused,
        )

    def start_copy(self, year: int) -> None:
        """Make the own plan of a year as a copy of the latest earlier one."""
        office, actor = self._page.workplace.office, self._page.workplace.actor

        def work() -> tuple[CopiedPlan, PlanView]:
            copied = start_from_earlier(office, actor, actor.employee_id or "", year)
            return copied, plan_view(office, actor, copied.plan_id)

        def done(outcome: tuple[CopiedPlan, PlanView]) -> None:
            copied, view = outcome
            self.started.emit(view)
            self._on_copied(copied)

        self._page.workplace.tasks.write(self._page, work, done, self._on_refused)

    def copy(self) -> None:
        """Fill the empty plan from the latest earlier one."""
        self._saver.save(
            lambda office, actor, key, revision: copy_earlier(
                office, actor, key, expected_revision=revision
            ),
            self._on_copied,
            self._on_refused,
        )

    def _ask_for_earlier(self, view: PlanView) -> None:
        office, actor = self._page.workplace.office, self._page.workplace.actor

        def found(earlier: EarlierPlan | None) -> None:
            shown = self._view
            if shown is not None and shown.id == view.id and not shown.results:
                self.copyable.emit(earlier)

        self._page.workplace.tasks.read(
            self._page,
            lambda: earlier_plan(office, actor, view.employee.id, view.year),
            found,
            self._on_refused,
        )

    def _on_library(self, library: PlanLibrary) -> None:
        view = self._view
        if view is None:
            return
        if not library.entries:
            self._page.notice.emit(
                Notice(
                    NoticeKind.INFO,
                    f"Pustaka belum memuat jabatan {library.post}.",
                    "Tulis hasil kerjanya, lalu pilih Simpan ke pustaka pada menu hasil kerja.",
                )
            )
            return
        dialog = LibraryDialog(self._page, self._saver, view, library, self._remove)
        dialog.run()
        result_ids = dialog.result_ids
        if result_ids:
            self.taken.emit(result_ids[0])
            self._page.undoable.emit(
                f"{in_words(len(result_ids))} hasil kerja diambil dari pustaka.",
                lambda: self._take_back(result_ids),
            )

    def _take_back(self, result_ids: tuple[str, ...]) -> None:
        self._saver.save(
            lambda office, actor, key, revision: take_back_results(
                office, actor, key, result_ids, expected_revision=revision
            )
        )

    def _remove(self, entry: LibraryEntry, done: Callable[[], None]) -> None:
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.write(
            self._page,
            lambda: remove_from_library(office, actor, entry.entry_id),
            lambda _: done(),
            self._on_refused,
        )

    def _on_kept(self, _: object) -> None:
        post = self._view.employee.position if self._view else ""
        self._page.notice.emit(
            Notice(
                NoticeKind.SUCCESS,
                "Tersimpan di pustaka.",
                f"Hasil kerja ini kini ditawarkan kepada semua {post}.",
            )
        )

    def _on_copied(self, copied: object) -> None:
        if not isinstance(copied, CopiedPlan):
            return
        self._page.notice.emit(copied_notice(self._page, copied))
        self._page.undoable.emit(
            f"SKP {copied.source_year} disalin.", lambda: self._take_back_copy(copied)
        )

    def _take_back_copy(self, copied: CopiedPlan) -> None:
        self._saver.save(
            lambda office, actor, _key, revision: take_back_copy(
                office, actor, copied, expected_revision=revision
            )
        )

    def _on_refused(self, error: OfficeError) -> None:
        self._page.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
