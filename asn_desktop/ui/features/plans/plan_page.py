"""The editor of one plan: results, behaviour, annex, history; submit, return and approve."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.terms import Approach, PlanStatus, PlanTemplate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.plans.editing import change_form
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.reading import plan_view
from asn_desktop.services.performance.plans.views import PlanView
from asn_desktop.services.performance.plans.workflow import (
    approve_plan,
    return_plan,
    submit_plan,
    withdraw_plan,
)
from asn_desktop.ui.features.plans.decision_dialogs import ask_reason
from asn_desktop.ui.features.plans.library.library_steps import LibrarySteps
from asn_desktop.ui.features.plans.library.start_choices import (
    Beginning,
    own_or_beginning,
    start_state,
)
from asn_desktop.ui.features.plans.plan_actions import PlanFooter, PlanMenu
from asn_desktop.ui.features.plans.plan_editor import HISTORY, PlanEditor
from asn_desktop.ui.features.plans.plan_words import caption_of, life_notice
from asn_desktop.ui.features.plans.results.result_dialog import ResultDialog
from asn_desktop.ui.features.plans.versions.continuing import PlaceKeeper
from asn_desktop.ui.features.plans.versions.life_steps import LifeSteps
from asn_desktop.ui.features.plans.versions.undo_steps import UndoSteps
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now

PlanStep = Callable[..., object]


class PlanPage(Page):
    """One plan; the own one of the current year when no plan is named."""

    help_topic = "plan"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._plan_id = ""
        self._year: int | None = None
        self._view: PlanView | None = None
        self._saver = RecordSaver(workplace, plan_view, self)
        self._steps = PlanFooter(self)
        self.footer = self._steps
        self._menu = PlanMenu(self)
        self._print = SecondaryButton("Pratinjau &cetak", "printer")
        self._print.setObjectName("plan_print")
        self._editor = PlanEditor(self._saver, self)
        self._library = LibrarySteps(self, self._saver)
        self._life = LifeSteps(self, self._saver)
        self._back = UndoSteps(self, self._saver)
        self._place = PlaceKeeper(self, self._editor)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._editor)
        self._start: QWidget = QWidget(self)
        self._stack.addWidget(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._life_bar = MessageBar()
        self._life_bar.setObjectName("plan_life")
        column.addWidget(self._life_bar)
        column.addWidget(self._stack, 1)
        self._connect()
        self.set_title("SKP Saya")

    def header_actions(self) -> list[QWidget]:
        """Return the folded stepper, back and again, the preview button and the menu."""
        back = [self._back.undo, self._back.redo]
        return [self._editor.stepper.summary, *back, self._print, self._menu.button]

    def load(self, **arguments: object) -> None:
        """Open a plan by `plan_id`, or the own one of `year`."""
        self._plan_id = str(arguments.get("plan_id") or "")
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else None
        self._view = None
        self.refresh()

    def refresh(self) -> None:
        """Read the plan again (F5)."""
        office, actor = self.workplace.office, self.workplace.actor
        plan_id, year = self._plan_id, self._year
        self.workplace.tasks.read(
            self,
            lambda: (
                plan_view(office, actor, plan_id)
                if plan_id
                else own_or_beginning(office, actor, year)
            ),
            self._show,
            self._on_unreadable,
        )

    def can_leave(self) -> bool:
        """Send what is typed to the store; it is written even after the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    @property
    def view(self) -> PlanView | None:
        """The plan as last read."""
        return self._view

    def _connect(self) -> None:
        self._saver.changed.connect(self._show_plan)
        self._saver.state.connect(self._on_state)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.overtaken.connect(self._life.settle)
        self._life.reload.connect(self._reload)
        self._life.moved.connect(self._open_plan)
        self._life.history_read.connect(self._editor.history.show_versions)
        self._editor.history.version_pressed.connect(self._life.open_version)
        self._editor.tabs.chosen.connect(self._on_tab)
        self._menu.redirect_pressed.connect(self._life.redirect)
        self._menu.close_pressed.connect(self._life.close)
        self._menu.related_pressed.connect(self._open_related)
        self._steps.amend.clicked.connect(self._life.amend)
        self._steps.cancel.clicked.connect(self._life.cancel)
        self._editor.add_pressed.connect(self._add_result)
        self._editor.edit_pressed.connect(self._edit_result)
        self._editor.undoable.connect(self.undoable)
        self._menu.approach_chosen.connect(self._change_approach)
        self._menu.template_chosen.connect(self._change_template)
        self._menu.copy_pressed.connect(self._library.copy)
        self._library.copyable.connect(self._menu.offer_copy)
        self._library.started.connect(self._show)
        self._library.taken.connect(self._editor.results.open_result)
        self._editor.library_pressed.connect(self._library.take)
        self._editor.keep_pressed.connect(self._library.keep)
        self._print.clicked.connect(self._on_print)
        self._steps.close_plan.clicked.connect(self._on_close)
        self._steps.submit.clicked.connect(self._on_submit)
        self._steps.withdraw.clicked.connect(self._on_withdraw)
        self._steps.give_back.clicked.connect(self._on_return)
        self._steps.approve.clicked.connect(self._on_approve)
        keys = (("Ctrl+P", self._on_print), ("Ctrl+S", partial(save_now, self, self._saver)))
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- what is shown ---

    def _show(self, found: PlanView | Beginning) -> None:
        if isinstance(found, PlanView):
            self._plan_id = found.id
            self._saver.open(found)
            self._show_plan(found)
            self._steps.show_view(found)
            self._place.open_plan(found.id)
        else:
            self._show_start(found)

    def _show_plan(self, view: PlanView) -> None:
        if view.life.amends_plan_id and view.status is PlanStatus.CLOSED:
            # What was amended is in force now; its working copy has nothing more to show.
            self._open_plan(view.life.amends_plan_id)
            return
        before = self._view
        self._view = view
        self.has_back = True
        # "SKP Saya" must not be lit above the plan of somebody else.
        self.stands_under = "" if view.rights.is_own else "plans"
        self.set_title(f"SKP {view.year}", caption_of(view))
        self._menu.show_view(view)
        self._print.setVisible(True)
        self._stack.setCurrentWidget(self._editor)
        self._editor.show_view(view)
        self._library.show_view(view)
        self._life.show_view(view)
        self._back.show_view(view)
        self._life_bar.set_notice(life_notice(view, self._open_plan))
        if before is None or before.status is not view.status:
            self._steps.show_view(view)
            self._on_tab()
        self.title_changed.emit()

    def _show_start(self, beginning: Beginning) -> None:
        start = beginning.point
        self._view = None
        self.has_back = False
        self.stands_under = ""
        self.set_title("SKP Saya", f"Tahun {start.year} · {start.employee_name}")
        today = self.workplace.office.clock.today()
        self._show_instead(
            start_state(beginning, today, self._start_plan, self._library.start_copy)
        )
        self.title_changed.emit()

    def _show_instead(self, state: EmptyState) -> None:
        """Show a state in place of the editor."""
        self._steps.show_nothing()
        self._menu.show_view(None)
        self._life.show_view(None)
        self._back.show_view(None)
        self._life_bar.set_notice(None)
        self._print.setVisible(False)
        made = _in_card(state)
        self._stack.removeWidget(self._start)
        self._start.deleteLater()
        self._start = made
        self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)

    def _on_unreadable(self, error: OfficeError) -> None:
        self._view = None
        self._show_instead(
            EmptyState("SKP tidak dapat dibuka", str(error), sign="lock-simple-fill")
        )

    # --- starting and writing ---

    def _start_plan(self, year: int, *, from_superior: bool) -> None:
        office, actor = self.workplace.office, self.workplace.actor
        employee_id = actor.employee_id or ""

        def work() -> PlanView:
            return plan_view(office, actor, start_plan(office, actor, employee_id, year))

        def started(view: PlanView) -> None:
            self._show(view)
            if from_superior and view.waiting_roles:
                self._add_result(view.waiting_roles[0].leader_result_id)
            elif from_superior and view.parent_results:
                self._add_result(view.parent_results[0].id)

        self.workplace.tasks.write(self, work, started, self._on_refused)

    def _add_result(self, parent_id: str) -> None:
        if self._view is not None and self._view.rights.can_edit:
            self._run_dialog(ResultDialog(self, self._saver, self._view, parent_id=parent_id))

    def _edit_result(self, result_id: str) -> None:
        view = self._view
        line = view.result(result_id) if view else None
        if view is not None and line is not None and view.rights.can_edit:
            store_typing(self)
            self._run_dialog(ResultDialog(self, self._saver, view, line))

    def _run_dialog(self, dialog: ResultDialog) -> None:
        dialog.run()
        if dialog.result_id:
            self._editor.results.open_result(dialog.result_id)

    def _change_approach(self, approach: Approach) -> None:
        self._change_form(approach=approach)

    def _change_template(self, template: PlanTemplate) -> None:
        self._change_form(template=template)

    def _change_form(self, **choice: Approach | PlanTemplate) -> None:
        self._saver.save(
            lambda office, actor, key, revision: change_form(
                office,
                actor,
                key,
                expected_revision=revision,
                **choice,  # type: ignore[arg-type]
            )
        )

    # --- steps of the plan ---

    def _on_submit(self) -> None:
        store_typing(self)
        if self._view is None:
            return
        if self.workplace.tasks.busy:
            # What was typed last is on its way; its gaps are known when it is stored.
            self.workplace.tasks.write(self, bool, lambda _: self._submit())
        else:
            self._submit()

    def _submit(self) -> None:
        if self._view is None:
            return
        if self._view.gaps:
            self._editor.insist()
            return
        self._step(submit_plan, "SKP sudah diajukan ke penilai.")

    def _on_withdraw(self) -> None:
        self._step(withdraw_plan, "Pengajuan ditarik. SKP dapat diubah lagi.")

    def _on_return(self) -> None:
        if self._view is None:
            return
        reason = ask_reason(self, self._view.employee.name)
        if reason is not None:
            self._step(partial(_with_reason, reason), "SKP dikembalikan; alasannya sudah tertulis.")

    def _on_approve(self) -> None:
        store_typing(self)
        view = self._view
        if view is not None and confirm(
            self,
            f"Setujui SKP {view.employee.name}?",
            f"{len(view.results)} hasil kerja menjadi dasar penilaian tahun {view.year}. "
            "Setelah disetujui, isinya terkunci.",
            "Setujui SKP",
        ):
            self._step(approve_plan, "SKP sudah disetujui.")

    def _step(self, verb: PlanStep, sentence: str) -> None:
        def done(_: object) -> None:
            self.notice.emit(Notice(NoticeKind.SUCCESS, sentence))
            if self._view is not None:
                self._steps.show_view(self._view)

        self._saver.save(
            lambda office, actor, key, revision: verb(
                office, actor, key, expected_revision=revision
            ),
            done=done,
        )

    # --- answers ---

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._steps.set_saved(sentence)
        else:
            self._steps.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(
            Notice(NoticeKind.WARNING, "Belum tersimpan.", str(error), "Muat ulang", self._reload)
        )

    def _on_tab(self) -> None:
        if self._editor.tabs.current_key == HISTORY:
            self._life.read_history()

    def _open_plan(self, plan_id: str) -> None:
        store_typing(self)
        self.open_page.emit("plan", {"plan_id": plan_id})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Ctrl+Z and Ctrl+Y that no field used (called by Qt)."""
        if not self._back.press(event):
            super().keyPressEvent(event)

    def _reload(self) -> None:
        self._saver.forget()
        self._editor.forget()
        self.refresh()

    def _open_related(self, route: str) -> None:
        if self._view is not None and route == "people":
            self.open_page.emit(route, {"employee_id": self._view.employee.id, "action": "move"})
        elif self._view is not None:
            place = {"plan_id": self._view.id, "employee_id": self._view.employee.id}
            self.open_page.emit(route, place)

    def _on_print(self) -> None:
        store_typing(self)
        if self._view is not None:
            self.open_page.emit("print", {"document": "plan", "id": self._view.id})

    def _on_close(self) -> None:
        store_typing(self)
        self.close_page.emit()


def _in_card(content: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(20, 14, 20, 14)
    card = Card()
    card.body.addWidget(content)
    column.addWidget(card)
    return holder


def _with_reason(
    reason: str, office: Office, actor: Actor, plan_id: str, *, expected_revision: int
) -> None:
    return_plan(office, actor, plan_id, reason, expected_revision=expected_revision)
