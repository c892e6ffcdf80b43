"""The appraiser compares, gives feedback, rates, watches the predicate and finalises (06a, 06b)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.evaluation_rules import EvaluationGap, gap_summary
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.performance.appraisals.decisions.absences import set_result_absence
from asn_desktop.services.performance.appraisals.lists import team_evaluations
from asn_desktop.services.performance.appraisals.rating import (
    rate_behavior,
    rate_result,
    set_behavior_feedback,
    set_overall_behavior_rating,
    set_overall_result_rating,
    set_recommendation,
    set_result_feedback,
)
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.views import (
    EvaluationLine,
    EvaluationView,
    LineState,
)
from asn_desktop.ui.features.appraisals.decisions import AppraisalDecisions
from asn_desktop.ui.features.appraisals.discipline_hint import read_discipline
from asn_desktop.ui.features.appraisals.feedback_strip.steps import FeedbackStrips
from asn_desktop.ui.features.appraisals.parts.appraisal_footer import AppraisalFooter
from asn_desktop.ui.features.appraisals.parts.behavior_card import BehaviorCard
from asn_desktop.ui.features.appraisals.parts.evidence import open_evidence
from asn_desktop.ui.features.appraisals.parts.keys import add_keys, chain_tab_stops
from asn_desktop.ui.features.appraisals.parts.predicate_panel import PredicatePanel
from asn_desktop.ui.features.appraisals.parts.results_list import ResultsList
from asn_desktop.ui.features.appraisals.parts.surroundings import (
    HistoryList,
    YearStrip,
    identity_line,
    steps_of,
)
from asn_desktop.ui.features.appraisals.signed.dialogs import AbsenceDialog
from asn_desktop.ui.features.appraisals.signed.opening import view_of_person
from asn_desktop.ui.features.appraisals.signed.steps import SignedSteps
from asn_desktop.ui.kit.controls.buttons import IconButton, SecondaryButton
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.stepper import Stepper
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.theme import px

RESULTS, BEHAVIORS, HISTORY = "results", "behaviors", "history"
_NARROW = 1050
_TABS = (RESULTS, BEHAVIORS, HISTORY)


class AppraisalPage(Page):
    """One person's evaluation; every mark is stored as soon as it is set.

    Attributes:
        results, behaviors, panel: the parts that are rated.
        tabs: the tab bar above the first two.
    """

    help_topic = "appraisal"
    has_back = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: EvaluationView | None = None
        self._team: list[EvaluationLine] = []
        self._saver = RecordSaver(workplace, evaluation_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._strips = FeedbackStrips(self)
        self._make_header()
        self._make_body()
        self._make_footer()
        self._connect_parts()

    def header_actions(self) -> list[QWidget]:
        """Return the folded steps, the neighbours, the panel's opener and printing."""
        return [
            self._stepper.summary,
            self._place,
            self.previous,
            self.next,
            self.panel.opener,
            *self._related,
            self._strips.give,
            self.print_button,
        ]

    def load(self, **arguments: object) -> None:
        """Open `evaluation_id`, or that of `employee_id` in `period_id`."""
        office, actor = self.workplace.office, self.workplace.actor
        evaluation_id = str(arguments.get("evaluation_id") or "")
        employee_id, period_id = str(arguments.get("employee_id")), str(arguments.get("period_id"))
        work: Callable[[], EvaluationView]
        if evaluation_id:
            work = partial(evaluation_view, office, actor, evaluation_id)
        else:
            work = partial(view_of_person, office, actor, employee_id, period_id)
        # On the writer's thread: what was typed on the person before is stored first.
        self.workplace.tasks.write(self, work, self._on_opened, self._on_refused)

    def refresh(self) -> None:
        """Read the evaluation again."""
        if self._view is not None:
            self.load(evaluation_id=self._view.id)

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten what stands in the header before the title is cut (called by Qt)."""
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        self.panel.opener.setText("Predikat" if narrow else "Predikat kinerja")
        self._foot.set_narrow(narrow)
        self._show_place(narrow=narrow)

    def open_neighbour(self, step: int) -> None:
        """Open the person before (-1) or after (+1) in the team's list."""
        place = self._own_place()
        if place is not None and 0 <= place + step < len(self._team):
            store_typing(self)
            self.load(evaluation_id=self._team[place + step].evaluation_id)

    def _make_header(self) -> None:
        self._stepper = Stepper(parent=self)
        self._place = Text("", "small", "text2")
        self.previous = IconButton(
            "caret-left-bold", "Pegawai sebelumnya (Alt+Kiri)", framed=True, ink="text"
        )
        self.previous.setObjectName("previous")
        self.previous.clicked.connect(partial(self.open_neighbour, -1))
        self.next = IconButton(
            "caret-right-bold", "Pegawai berikutnya (Alt+Kanan)", framed=True, ink="text"
        )
        self.next.setObjectName("next")
        self.next.clicked.connect(partial(self.open_neighbour, 1))
        self.print_button = SecondaryButton("&Cetak", "printer")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._on_print)
        self._related = [
            IconButton("path", "Rencana aksi pegawai ini", framed=True),
            IconButton("chats-circle", "Catat dialog kinerja", framed=True),
            IconButton("question", "Mengapa predikat ini?", framed=True),
            IconButton("user-focus", "Hasil 360° pegawai ini", framed=True),
        ]
        routes = ("action_plan", "dialogues", "explanation", "person_360")
        for button, route in zip(self._related, routes, strict=True):
            button.setObjectName(f"open_{route}")
            button.clicked.connect(partial(self._open_related, route))
        add_keys(
            self,
            {
                "Alt+Left": partial(self.open_neighbour, -1),
                "Alt+Right": partial(self.open_neighbour, 1),
                "Ctrl+P": self._on_print,
                "Ctrl+S": partial(save_now, self, self._saver),
            },
        )

    def _make_body(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stepper)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 10)
        row.setSpacing(14)
        column.addLayout(row, 1)
        left = QVBoxLayout()
        left.setSpacing(10)
        row.addLayout(left, 1)
        self.year_strip = YearStrip()
        self.year_strip.hide()
        left.addWidget(self.year_strip)
        self.tabs = TabBar("Bagian penilaian")
        self.tabs.add_tab(RESULTS, "Hasil kerja")
        self.tabs.add_tab(BEHAVIORS, "Perilaku kerja")
        self.tabs.add_tab(HISTORY, "Riwayat")
        left.addWidget(self.tabs)
        self.results, self.behaviors, self.history = ResultsList(), BehaviorCard(), HistoryList()
        self._pages = QStackedWidget()
        for page in (self.results, self.behaviors, self.history):
            self._pages.addWidget(page)
        left.addWidget(self._pages, 1)
        self.panel = PredicatePanel()
        row.addWidget(self.panel)
        self.tabs.chosen.connect(self._on_tab)

    def _make_footer(self) -> None:
        self._foot = AppraisalFooter()
        self._saver.state.connect(self._foot.show_state)
        decisions = self._decisions = AppraisalDecisions(self, self._saver)
        decisions.undoable.connect(self.undoable)
        decisions.gaps_found.connect(self._show_gaps)
        decisions.told.connect(self.notice)
        decisions.next_wanted.connect(self._open_next_ready)
        self._foot.return_pressed.connect(decisions.return_to_employee)
        self._foot.finalize_pressed.connect(decisions.finalize)
        self._foot.take_up_pressed.connect(decisions.take_up)
        self._signed = SignedSteps(self, self.workplace, self._saver, self._foot)
        self._signed.told.connect(self.notice)
        self.footer = self._foot

    def _connect_parts(self) -> None:
        keeps: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (self.results.rated, rate_result),
            (self.results.commented, set_result_feedback),
            (self.behaviors.rated, rate_behavior),
            (self.behaviors.commented, set_behavior_feedback),
            (self.panel.result_rated, set_overall_result_rating),
            (self.panel.behavior_rated, set_overall_behavior_rating),
            (self.panel.noted, set_recommendation),
        )
        for signal, service in keeps:
            signal.connect(partial(self._keep, service))
        self.behaviors.fill_pressed.connect(self._decisions.fill_behaviors)
        self.results.evidence_opened.connect(self._on_evidence)
        self.results.absence_pressed.connect(self._on_absence)

    def _keep(self, service: Callable[..., None], *values: object) -> None:
        """Store one mark or text: the service takes it between the id and the revision."""
        self._saver.save(
            lambda office, actor, key, revision: service(office, actor, key, *values, revision)
        )

    def _on_opened(self, view: EvaluationView) -> None:
        self._saver.open(view)
        fresh = self._view is None or self._view.id != view.id
        self._show(view)
        self._strips.read(view)
        read_discipline(self, self.panel, view.plan.employee.id)
        if fresh:
            chain_tab_stops(
                self.tabs,
                self.results,
                self.behaviors,
                self.panel,
                self._foot,
                *self.header_actions(),
            )
            self.tabs.choose(RESULTS)
            self._go_to_first_open(view)
        if view.rights.is_appraiser:
            self.workplace.tasks.write(
                self,
                partial(
                    team_evaluations,
                    self.workplace.office,
                    self.workplace.actor,
                    view.period.id,
                ),
                self._show_team,
                self._on_refused,
            )
        else:
            self._show_team([])

    def _show(self, view: EvaluationView) -> None:
        self._view = view
        person = view.plan.employee
        self.set_title(
            f"Penilaian {view.period.short_label} — {person.name}",
            " · ".join(filter(None, (view.typed_words, identity_line(person)))),
        )
        self._stepper.set_steps(steps_of(view))
        annual = view.period.scope is EvaluationScope.ANNUAL
        set_shown(self.year_strip, annual)
        self.year_strip.show_lines(view.periodic)
        self.results.show_view(view)
        self.behaviors.show_view(view)
        self.history.show_events(view.plan.events)
        self.panel.show_view(view)
        self._foot.show_view(view)
        self._signed.show_view(view)
        self._show_counts(view)

    def _show_counts(self, view: EvaluationView) -> None:
        for key, ratings in (
            (RESULTS, [line.rating for line in view.results]),
            (BEHAVIORS, [line.rating for line in view.behaviors]),
        ):
            done = sum(rating is not None for rating in ratings)
            if view.rights.sees_ratings:
                tone = "success" if done == len(ratings) else "warning"
                self.tabs.set_count(key, f"{done}/{len(ratings)}", tone)
            else:
                self.tabs.set_count(key, str(len(ratings)))

    def _show_team(self, lines: Sequence[EvaluationLine]) -> None:
        self._team = [line for line in lines if line.evaluation_id is not None]
        place = self._own_place()
        has_neighbours = place is not None and len(self._team) > 1
        self._show_place(narrow=self.width() < px(_NARROW))
        if place is not None:
            self.previous.setEnabled(place > 0)
            self.next.setEnabled(place + 1 < len(self._team))
        for widget in (self._place, self.previous, self.next):
            set_shown(widget, has_neighbours)
            widget.setProperty("starts_hidden", not has_neighbours)

    def _show_place(self, *, narrow: bool) -> None:
        place = self._own_place()
        if place is not None:
            words = f"{place + 1} dari {len(self._team)}"
            self._place.setText(words if narrow else f"Pegawai {words}")

    def _own_place(self) -> int | None:
        key = self._view.id if self._view else ""
        return next((n for n, line in enumerate(self._team) if line.evaluation_id == key), None)

    def _go_to_first_open(self, view: EvaluationView) -> None:
        if not view.results:
            return
        waiting = next((line.id for line in view.results if line.rating is None), None)
        self.results.open_result(waiting or view.results[0].id)
        self.results.focus_result(waiting or view.results[0].id)

    def _on_tab(self, key: str) -> None:
        self._pages.setCurrentIndex(_TABS.index(key))

    def _on_evidence(self, evidence_id: str) -> None:
        piece = self._view.piece(evidence_id) if self._view else None
        if piece is not None:
            open_evidence(self.workplace, self, piece, self._on_refused)

    def _on_absence(self, result_id: str) -> None:
        line = self._view.result(result_id) if self._view else None
        if line is None:
            return
        dialog = AbsenceDialog(self, line)
        if dialog.run():
            self._keep(set_result_absence, result_id, dialog.absence, dialog.reason)

    def _open_related(self, route: str) -> None:
        if self._view is not None:
            store_typing(self)
            plan = self._view.plan
            place = {"plan_id": plan.id, "evaluation_id": self._view.id}
            self.open_page.emit(route, {**place, "employee_id": plan.employee.id})

    def _on_print(self) -> None:
        if self._view is not None:
            store_typing(self)
            self.open_page.emit("print", {"document": "evaluation", "id": self._view.id})

    def _open_next_ready(self) -> None:
        own = self._view.id if self._view else ""
        for line in self._team:
            if line.state is LineState.READY and line.evaluation_id != own:
                self.load(evaluation_id=line.evaluation_id)
                return
        self.open_page.emit("appraisals", {})

    def _show_gaps(self, gaps: Sequence[EvaluationGap]) -> None:
        self._tell(NoticeKind.WARNING, gap_summary(gaps, "penilaian final"))
        first, view = gaps[0], self._view
        if first.field == "result_mark" and view is not None and first.result_index is not None:
            self.tabs.choose(RESULTS)
            self.results.focus_result(view.results[first.result_index].id, opened=True)
        elif first.field == "behavior_mark" and first.value is not None:
            self.tabs.choose(BEHAVIORS)
            self.behaviors.focus_value(first.value)
        elif first.field in ("result_rating", "behavior_rating"):
            self.panel.focus_rating(first.field)

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(NoticeKind.WARNING, str(error))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Penilaian ini", self.refresh))

    def _tell(self, kind: NoticeKind, bold: str, sentence: str = "") -> None:
        self.notice.emit(Notice(kind, bold, sentence))
