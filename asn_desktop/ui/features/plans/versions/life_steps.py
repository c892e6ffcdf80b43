"""Steps of the plan's page that concern its versions: amend, drop, redirect, close, look back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from asn_desktop.base.errors import ConflictError, OfficeError
from asn_desktop.services.performance.plans.undo.conflicts import SamePlaceError
from asn_desktop.services.performance.plans.versions.amending import (
    begin_amendment,
    cancel_amendment,
)
from asn_desktop.services.performance.plans.versions.closing import close_plan
from asn_desktop.services.performance.plans.versions.history import (
    amendment_differences,
    plan_history,
)
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.services.performance.plans.workflow import redirect_plan
from asn_desktop.ui.features.plans.decision_dialogs import AMEND, CLOSE, ask_reason
from asn_desktop.ui.features.plans.versions.conflict_dialog import ConflictDialog
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page
from asn_desktop.ui.kit.saving import RecordSaver


class LifeSteps(QObject):
    """Runs the steps of a plan's life that are not its approval.

    Signals:
        history_read: the VersionLines of the plan, and the Differences of an amendment.
        moved: id of the plan to show instead.
        reload: the plan must be read anew.
    """

    history_read = Signal(object, object)
    moved = Signal(str)
    reload = Signal()

    def __init__(self, page: Page, saver: RecordSaver) -> None:
        super().__init__(page)
        self._page = page
        self._saver = saver
        self._view: PlanView | None = None

    def show_view(self, view: PlanView | None) -> None:
        """Take over the plan that is shown."""
        self._view = view

    def read_history(self) -> None:
        """Read the versions of the plan, and what an amendment changes."""
        view = self._view
        if view is None:
            return
        office, actor = self._page.workplace.office, self._page.workplace.actor
        self._page.workplace.tasks.read(
            self._page,
            lambda: (
                plan_history(office, actor, view.id),
                amendment_differences(office, actor, view.id),
            ),
            lambda found: self.history_read.emit(*found),
        )

    def amend(self) -> None:
        """Ask for the reason and open the working copy."""
        view = self._view
        if view is None or not view.rights.can_amend:
            return
        reason = ask_reason(self._page, view.employee.name, AMEND)
        if reason is not None:
            office, actor = self._page.workplace.office, self._page.workplace.actor
            work = partial(begin_amendment, office, actor, view.id, reason)
            self._page.workplace.tasks.write(self._page, work, self.moved.emit, self._on_refused)

    def cancel(self) -> None:
        """Drop the amendment that is shown, after asking."""
        view = self._view
        if view is None or not view.rights.can_cancel_amendment:
            return
        store_typing(self._page)
        if confirm(
            self._page,
            f"Batalkan perubahan ke versi {view.version}?",
            f"Isi perubahan ini dihapus. Versi {view.version - 1} tetap berlaku seperti semula.",
            "Batalkan perubahan",
            cancel_label="Lanjut menulis",
            danger=True,
        ):
            office, actor = self._page.workplace.office, self._page.workplace.actor
            work = partial(cancel_amendment, office, actor, view.id)
            self._page.workplace.tasks.write(self._page, work, self.moved.emit, self._on_refused)

    def redirect(self) -> None:
        """Address the plan to the appraiser in force now."""
        view = self._view
        if view is not None and view.rights.can_redirect:
            self._saver.save(
                lambda office, actor, key, revision: redirect_plan(
                    office, actor, key, expected_revision=revision
                ),
                done=lambda _: self._tell(f"SKP dialihkan ke {view.life.new_appraiser}."),
            )

    def close(self) -> None:
        """Ask for the reason and close the plan."""
        view = self._view
        if view is None or not view.rights.can_close:
            return
        reason = ask_reason(self._page, view.employee.name, CLOSE)
        if reason is not None:
            self._saver.save(
                lambda office, actor, key, revision: close_plan(
                    office, actor, key, reason, expected_revision=revision
                ),
                done=lambda _: self._tell("SKP sudah ditutup."),
            )

    def open_version(self, version_id: str) -> None:
        """Show the paper of a kept version."""
        self._page.open_page.emit("print", {"document": "plan_version", "id": version_id})

    def settle(self, error: ConflictError, store_over: object) -> None:
        """Let the person choose where somebody else wrote the same field; else offer to reload."""
        if isinstance(error, SamePlaceError) and callable(store_over):
            notice = Notice(
                NoticeKind.WARNING,
                f"{error.who} baru saja mengubah {error.place}.",
                "Isian Anda belum tersimpan; keduanya masih ada.",
                "Bandingkan…",
                partial(self._choose, error, store_over),
                closable=False,
            )
        else:
            notice = Notice(
                NoticeKind.WARNING,
                "Orang lain baru saja mengubah SKP ini.",
                "Isian terakhir Anda belum tersimpan. Muat ulang, lalu periksa.",
                "Muat ulang",
                self.reload.emit,
                closable=False,
            )
        self._page.notice.emit(notice)

    def _choose(self, error: SamePlaceError, store_over: Callable[[], object]) -> None:
        if ConflictDialog(self._page, error).run():
            store_over()
            self._tell("Isian Anda yang dipakai.")
        else:
            self.reload.emit()

    def _tell(self, sentence: str) -> None:
        self._page.notice.emit(Notice(NoticeKind.SUCCESS, sentence))

    def _on_refused(self, error: OfficeError) -> None:
        self._page.notice.emit(
            Notice(
                NoticeKind.WARNING, "Belum berhasil.", str(error), "Muat ulang", self.reload.emit
            )
        )
