"""The employee fills in realisation, evidence and self-assessment, and hands it in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import day_month
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES, gap_summary
from asn_desktop.domain.performance.terms import CoreValue, EvaluationStatus
from asn_desktop.services.performance.appraisals.decisions.absences import set_result_absence
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from asn_desktop.services.performance.appraisals.realization import (
    set_realization,
    set_self_note,
    set_self_rating,
    submit_evaluation,
)
from asn_desktop.services.performance.appraisals.views import (
    EvaluationView,
    OwnEvaluations,
)
from asn_desktop.ui.features.appraisals.filling.evidence_steps import EvidenceSteps
from asn_desktop.ui.features.appraisals.filling.log_suggestions import LogSuggestions
from asn_desktop.ui.features.appraisals.parts.behavior_card import BehaviorCard
from asn_desktop.ui.features.appraisals.parts.keys import add_keys, chain_tab_stops
from asn_desktop.ui.features.appraisals.parts.realization_list import RealizationList
from asn_desktop.ui.features.appraisals.parts.surroundings import HistoryList, steps_of
from asn_desktop.ui.features.appraisals.signed.dialogs import AbsenceDialog
from asn_desktop.ui.features.appraisals.signed.opening import overview_and_view
from asn_desktop.ui.features.appraisals.signed.steps import SignedSteps
from asn_desktop.ui.features.appraisals.signed.words import receipt_words
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import IconButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.stored_text import store_typing
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.display.stepper import Stepper
from asn_desktop.ui.kit.notice import changed_elsewhere
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.saving import RecordSaver, may_leave, save_now
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

RESULTS, BEHAVIORS, HISTORY = "results", "behaviors", "history"
_TABS = (RESULTS, BEHAVIORS, HISTORY)


class RealizationPage(Page):
    """One's own evaluation; each field is stored when it is left.

    Attributes:
        results, behaviors: the parts that are filled in.
        period: which evaluation is shown.
        submit: hands it to the appraiser.
    """

    help_topic = "realization"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._view: EvaluationView | None = None
        self.set_title("Realisasi")
        self._saver = RecordSaver(workplace, evaluation_view, self)
        self._saver.changed.connect(self._show)
        self._saver.kept.connect(self._show)
        self._saver.refused.connect(self._on_refused)
        self._saver.told.connect(self.notice)
        self._saver.conflicted.connect(self._on_conflict)
        self._make_header()
        self._make_body()
        self._make_footer()
        self._connect_parts()

    def header_actions(self) -> list[QWidget]:
        """Return the folded steps, the predicate once it is final, the period and printing."""
        return [self._stepper.summary, self._predicate, self.why, self.period, self.print_button]

    def load(self, **arguments: object) -> None:
        """Open `evaluation_id` or the own one of `period_id`, else the one that is due."""
        work = partial(
            overview_and_view,
            self.workplace.office,
            self.workplace.actor,
            str(arguments.get("evaluation_id") or ""),
            str(arguments.get("period_id") or ""),
        )
        # On the writer's thread: what was typed before is stored first.
        self.workplace.tasks.write(self, work, self._on_opened, self._on_refused)

    def refresh(self) -> None:
        """Read the evaluation again."""
        self.load(evaluation_id=self._view.id if self._view else "")

    def can_leave(self) -> bool:
        """Store what is typed; it is on its way before the page is left."""
        store_typing(self)
        return may_leave(self, self._saver)

    def _make_header(self) -> None:
        self._stepper = Stepper(parent=self)
        self._predicate = Chip(ChipStyle(""))
        self._predicate.setProperty("starts_hidden", True)
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(150))
        self.period.activated.connect(self._on_period)
        self.print_button = SecondaryButton("&Cetak", "printer")
        self.print_button.setObjectName("print")
        self.print_button.clicked.connect(self._on_print)
        self.why = IconButton("question", "Mengapa predikat ini?", framed=True)
        self.why.setObjectName("open_explanation")
        self.why.setProperty("starts_hidden", True)
        self.why.clicked.connect(self._open_explanation)
        add_keys(self, {"Ctrl+P": self._on_print, "Ctrl+S": partial(save_now, self, self._saver)})

    def _make_body(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._empty = EmptyState(
            "Belum ada yang diisi",
            "Realisasi diisi per periode setelah SKP Anda disetujui penilai.",
            (
                StartAction(
                    "target", "Buka SKP saya", "Lihat apa yang masih ditunggu", self._open_plan
                ),
            ),
            sign="clock-bold",
        )
        column.addWidget(self._empty, 1)
        self._filled = QWidget()
        column.addWidget(self._filled, 1)
        inside = QVBoxLayout(self._filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._stepper)
        body = QVBoxLayout()
        body.setContentsMargins(20, 8, 20, 10)
        body.setSpacing(10)
        inside.addLayout(body, 1)
        self.tabs = TabBar("Bagian realisasi")
        self.tabs.add_tab(RESULTS, "Hasil kerja")
        self.tabs.add_tab(BEHAVIORS, "Perilaku kerja")
        self.tabs.add_tab(HISTORY, "Riwayat")
        body.addWidget(self.tabs)
        self.results, self.behaviors = RealizationList(), BehaviorCard(own=True)
        self.history = HistoryList()
        self._pages = QStackedWidget()
        for page in (self.results, self.behaviors, self.history):
            self._pages.addWidget(page)
        body.addWidget(self._pages, 1)
        self.tabs.chosen.connect(self._on_tab)
        self._empty.hide()
        self._filled.hide()

    def _make_footer(self) -> None:
        footer = ActionFooter()
        self.submit = PrimaryButton("&Kirim ke penilai", "paper-plane-tilt-bold")
        self.submit.setObjectName("submit")
        self.submit.clicked.connect(self._on_submit)
        self.submit.hide()
        footer.add_button(self.submit)
        self._foot = self.footer = footer
        self._signed = SignedSteps(self, self.workplace, self._saver, footer)
        self._signed.told.connect(self.notice)
        self._saver.state.connect(self._on_state)

    def _connect_parts(self) -> None:
        keeps: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (self.results.realized, set_realization),
            (self.results.self_rated, set_self_rating),
            (self.results.noted, set_self_note),
            (self.behaviors.rated, set_self_rating),
            (self.behaviors.commented, set_self_note),
        )
        for signal, service in keeps:
            signal.connect(partial(self._keep, service))
        self._log = LogSuggestions(self)
        self._evidence = EvidenceSteps(self, self.workplace, self._saver)
        self._evidence.told.connect(self.notice)
        self._evidence.undoable.connect(self.undoable)
        self._evidence.refused.connect(self._on_refused)
        self.results.file_chosen.connect(self._evidence.add_file)
        self.results.files_chosen.connect(self._evidence.add_files)
        self.results.link_pressed.connect(self._evidence.ask_link)
        self.results.absence_pressed.connect(self._on_absence)
        self.results.evidence_opened.connect(self._evidence.open)
        self.results.evidence_removed.connect(self._evidence.remove)

    def _keep(self, service: Callable[..., None], subject: str | CoreValue, value: object) -> None:
        """Store one entry: the service takes it between the id and the revision."""
        self._saver.save(
            lambda office, actor, key, revision: service(
                office, actor, key, subject, value, revision
            )
        )

    def _on_opened(self, found: tuple[OwnEvaluations, EvaluationView | None]) -> None:
        overview, view = found
        self.period.clear()
        for line in overview.lines:
            if line.evaluation_id is not None:
                self.period.addItem(f"{line.period_label} {line.year}", line.evaluation_id)
        set_shown(self._empty, view is None)
        set_shown(self._filled, view is not None)
        for widget in (self.period, self.print_button):
            set_shown(widget, view is not None)
            widget.setProperty("starts_hidden", view is None)
        if view is None:
            return
        fresh = self._view is None or self._view.id != view.id
        self._saver.open(view)
        self._show(view)
        self._log.read(view)
        if fresh:
            areas = (self.tabs, self.results, self.behaviors, self._foot)
            chain_tab_stops(*areas, *self.header_actions())
            self._go_to_first_gap(view)
        if view.status is EvaluationStatus.RETURNED:
            self._tell(NoticeKind.WARNING, "Perlu perbaikan:", view.return_reason)

    def _show(self, view: EvaluationView) -> None:
        self._view = view
        self._evidence.view = view
        plan = view.plan
        appraiser = f" · Penilai: {plan.appraiser.name}" if plan.appraiser else ""
        self.set_title(
            f"Realisasi {view.period.label} {view.period.year}",
            " · ".join(filter(None, (view.typed_words, f"{plan.employee.name}{appraiser}"))),
        )
        self.period.setCurrentIndex(self.period.findData(view.id))
        self._stepper.set_steps(steps_of(view))
        self.results.show_view(view)
        self.behaviors.show_view(view)
        self.history.show_events(plan.events)
        self._show_counts(view)
        self._show_state(view)

    def _show_counts(self, view: EvaluationView) -> None:
        empty = {gap.result_index for gap in view.filling_gaps}
        total = len(view.results)
        done = total - len(empty)
        self.tabs.set_count(RESULTS, f"{done}/{total}", "warning" if empty else "success")
        rated = sum(line.self_rating is not None for line in view.behaviors)
        self.tabs.set_count(BEHAVIORS, f"{rated}/{len(view.behaviors)}")

    def _show_state(self, view: EvaluationView) -> None:
        set_shown(self.submit, view.rights.fills)
        self._signed.show_view(view)
        gaps = view.filling_gaps
        self._foot.set_missing(f"{len(gaps)} realisasi belum diisi" if gaps else "")
        final = view.status in DECIDED_STATUSES and view.predicate is not None
        for widget in (self._predicate, self.why):
            set_shown(widget, final)
            widget.setProperty("starts_hidden", not final)
        if view.predicate is not None and final:
            self._predicate.set_chip(predicate_chip(view.predicate))
            self._foot.set_info(receipt_words(view))
        elif view.status is EvaluationStatus.SUBMITTED and view.submitted_at is not None:
            self._foot.set_info(
                f"Dikirim ke penilai {day_month(view.submitted_at.date())}. Menunggu penilaian."
            )

    def _go_to_first_gap(self, view: EvaluationView) -> None:
        self.tabs.choose(RESULTS)
        if not view.results:
            return
        gap = next((item for item in view.filling_gaps if item.result_index is not None), None)
        if gap is None or gap.result_index is None or gap.indicator_index is None:
            self.results.focus_result(view.results[0].id)
            return
        line = view.results[gap.result_index]
        self.results.focus_indicator(line.id, line.indicators[gap.indicator_index].id)

    def _on_period(self) -> None:
        store_typing(self)
        self.load(evaluation_id=self.period.currentData())

    def _on_tab(self, key: str) -> None:
        self._pages.setCurrentIndex(_TABS.index(key))

    def _on_print(self) -> None:
        if self._view is not None:
            store_typing(self)
            self.open_page.emit("print", {"document": "evaluation", "id": self._view.id})

    def _open_explanation(self) -> None:
        if self._view is not None:
            self.open_page.emit("explanation", {"evaluation_id": self._view.id})

    def _on_absence(self, result_id: str) -> None:
        line = self._view.result(result_id) if self._view else None
        if line is None:
            return
        dialog = AbsenceDialog(self, line)
        if dialog.run():
            absence, reason = dialog.absence, dialog.reason
            self._saver.save(
                lambda office, actor, key, revision: set_result_absence(
                    office, actor, key, result_id, absence, reason, revision
                )
            )

    def _open_plan(self) -> None:
        self.open_page.emit("plan", {})

    def _on_submit(self) -> None:
        store_typing(self)
        self._saver.settle(self._hand_in)

    def _hand_in(self, view: EvaluationView) -> None:
        if view.filling_gaps:
            self._tell(NoticeKind.WARNING, gap_summary(view.filling_gaps, "realisasi dikirim"))
            self.results.insist(view)
            self._go_to_first_gap(view)
            return
        self._saver.save(submit_evaluation, done=self._on_handed_in)

    def _on_handed_in(self, _nothing: object) -> None:
        appraiser = self._view.plan.appraiser if self._view else None
        whom = f"Penilai: {appraiser.name} · " if appraiser else ""
        self._tell(NoticeKind.SUCCESS, "Realisasi dikirim ke penilai.", f"{whom}isian terkunci")

    def _on_state(self, sentence: str, stored: bool) -> None:
        if stored:
            self._foot.set_saved(sentence)
            self.saved.emit(sentence)
        else:
            self._foot.set_unsaved(sentence)

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(NoticeKind.WARNING, str(error))

    def _on_conflict(self) -> None:
        self.notice.emit(changed_elsewhere("Isian ini", self.refresh))

    def _tell(self, kind: NoticeKind, bold: str, sentence: str = "") -> None:
        self.notice.emit(Notice(kind, bold, sentence))
