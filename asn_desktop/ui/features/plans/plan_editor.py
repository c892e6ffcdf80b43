"""The body of the editor: stepper, tabs, message bar, and the panel beside the results."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.domain.performance.terms import PlanStatus, PlanTemplate
from asn_desktop.services.performance.plans.views import PlanGap, PlanView
from asn_desktop.ui.features.plans.plan_words import gap_notice, returned_notice, steps_of
from asn_desktop.ui.features.plans.results.results_tab import ResultsTab
from asn_desktop.ui.features.plans.tabs.annex_tab import AnnexTab
from asn_desktop.ui.features.plans.tabs.behavior_tab import BehaviorTab
from asn_desktop.ui.features.plans.tabs.history_tab import HistoryTab
from asn_desktop.ui.features.plans.tabs.side_panels import BehaviorPanel, ParentsPanel
from asn_desktop.ui.kit.containers.message_bar import MessageBar
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.stepper import Stepper
from asn_desktop.ui.kit.saving import RecordSaver
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown

# The words of "take" and "add", the longest first; without words the icon stays.
_HEAD_WORDS = (
    ("Ambil dari &pustaka…", "&Tambah hasil kerja"),
    ("&Pustaka…", "&Tambah hasil kerja"),
    ("&Pustaka…", "&Tambah"),
    ("", "&Tambah"),
    ("", ""),
)
_GAP = 10
RESULTS, BEHAVIOR, ANNEX, HISTORY = "results", "behavior", "annex", "history"


class PlanEditor(QWidget):
    """Shows a PlanView and lets the parts of it be written.

    Attributes:
        stepper: its `summary` belongs into the page header.
        results, behavior, annex: the tabs.

    Signals:
        add_pressed: id of the superior's result a new result shall serve, or "".
        edit_pressed: id of the result to change.
        library_pressed: take results from the library.
        keep_pressed: id of the result to keep in the library.
        undoable: sentence and step back.
    """

    add_pressed = Signal(str)
    edit_pressed = Signal(str)
    library_pressed = Signal()
    keep_pressed = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, saver: RecordSaver, parent: QWidget) -> None:
        super().__init__(parent)
        self._view: PlanView | None = None
        self._gaps: tuple[PlanGap, ...] = ()
        self._insists = False
        self._stale: set[str] = set()
        self.stepper = Stepper()
        self.tabs = TabBar("Bagian SKP")
        self.tabs.setObjectName("plan_tabs")
        self.tabs.add_tab(RESULTS, "Hasil kerja")
        self.tabs.add_tab(BEHAVIOR, "Perilaku kerja")
        self.tabs.add_tab(ANNEX, "Lampiran")
        self.tabs.add_tab(HISTORY, "Riwayat")
        self.add = SecondaryButton(_HEAD_WORDS[0][1], "plus-bold")
        self.add.setObjectName("plan_add_result")
        self.add.setToolTip("Tulis hasil kerja baru")
        self.add.setAccessibleName("Tambah hasil kerja")
        self.take = SecondaryButton(_HEAD_WORDS[0][0], "books")
        self.take.setObjectName("plan_library")
        self.take.setToolTip("Ambil hasil kerja dan indikator dari pustaka jabatan")
        self.take.setAccessibleName("Ambil dari pustaka")
        self.bar = MessageBar()
        self.bar.setObjectName("plan_gaps")
        self.results = ResultsTab(saver, self)
        self.behavior = BehaviorTab(saver, self)
        self.annex = AnnexTab(saver, self)
        self.history = HistoryTab(self)
        self.parents = ParentsPanel(self)
        self.behavior_panel = BehaviorPanel(self)
        self._empty = Text(
            "Belum ada hasil kerja. Tambahkan yang pertama, ambil dari pustaka, atau pilih hasil "
            "kerja atasan.",
            "body",
            "text2",
            wrap=True,
        )
        self._lay_out()
        self._connect()

    def show_view(self, view: PlanView) -> None:
        """Show a plan; another plan starts on its first tab."""
        if self._view is None or self._view.id != view.id:
            self._insists = self.results.insists = False
            self.tabs.choose(RESULTS)
        self._view = view
        self.stepper.set_steps(steps_of(view))
        self._stale = {BEHAVIOR, ANNEX, HISTORY}
        self.results.show_view(view)
        self._show_panel()
        self._show_counts(view)
        self._show_bar(view)
        self._show_tab()

    def forget(self) -> None:
        """Make everything anew at the next view: what is typed here was not stored."""
        self.results.forget()

    def insist(self) -> None:
        """Name everything that is missing and go to the first: the plan was handed in too early."""
        self._insists = True
        self.results.insist()
        if self._view is not None:
            self._show_bar(self._view)
            if self._view.gaps:
                self.go_to_gap(self._view.gaps[0])

    def go_to_gap(self, gap: PlanGap) -> None:
        """Bring the place that lacks something to the front."""
        if gap.core_value is not None:
            self.tabs.choose(BEHAVIOR)
        elif gap.result_id:
            self.tabs.choose(RESULTS)
            self.results.focus_gap(gap)
        elif gap.field == "results":
            self.tabs.choose(RESULTS)
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stepper)
        body = QHBoxLayout()
        body.setContentsMargins(20, 8, 20, 12)
        body.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.tabs, 1)
        self._openers = {
            RESULTS: _holder(self.parents.opener),
            BEHAVIOR: _holder(self.behavior_panel.opener),
        }
        for opener in self._openers.values():
            head.addWidget(opener)
        head.addWidget(self.take)
        head.addWidget(self.add)
        left.addLayout(head)
        left.addWidget(self.bar)
        left.addWidget(self._empty)
        self._stack = QStackedWidget()
        self._stack.installEventFilter(self)
        for tab in (self.results, self.behavior, self.annex, self.history):
            self._stack.addWidget(tab)
        left.addWidget(self._stack, 1)
        body.addLayout(left, 1)
        self._panels = {RESULTS: _holder(self.parents), BEHAVIOR: _holder(self.behavior_panel)}
        for holder in self._panels.values():
            body.addWidget(holder)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_tab)
        self.add.clicked.connect(lambda: self.add_pressed.emit(""))
        self.take.clicked.connect(self.library_pressed)
        self.results.keep_pressed.connect(self.keep_pressed)
        self.parents.chosen.connect(self.add_pressed)
        self.results.edit_pressed.connect(self.edit_pressed)
        self.results.opened.connect(self._show_panel)
        self.results.undoable.connect(self.undoable)
        self.annex.undoable.connect(self.undoable)
        self.bar.link_pressed.connect(self._on_link)

    def _show_tab(self) -> None:
        key = self.tabs.current_key
        self._fill_tab(key)
        places = {RESULTS: 0, BEHAVIOR: 1, ANNEX: 2, HISTORY: 3}
        self._stack.setCurrentIndex(places.get(key, 0))
        view = self._view
        staff = view is not None and view.template is PlanTemplate.STAFF
        for holders in (self._panels, self._openers):
            set_shown(holders[RESULTS], key == RESULTS and staff)
            set_shown(holders[BEHAVIOR], key == BEHAVIOR)
        can_edit = view is not None and view.rights.can_edit
        for button in (self.take, self.add):
            set_shown(button, key == RESULTS and can_edit)
        empty = view is not None and not view.results
        set_shown(self._empty, key == RESULTS and empty)
        self._fit_head()

    def _fill_tab(self, key: str) -> None:
        """Show the plan on a part that comes to the front; those behind would only slow it."""
        view = self._view
        if view is None or key not in self._stale:
            return
        self._stale.discard(key)
        if key == BEHAVIOR:
            self.behavior.show_view(view)
            self.behavior_panel.show_view(view)
        elif key == ANNEX:
            self.annex.show_view(view)
        else:
            self.history.show_view(view)

    def _fit_head(self) -> None:
        """Shorten the buttons step by step before the tabs get too little room."""
        for take, add in _HEAD_WORDS:
            self.take.setText(take)
            self.add.setText(add)
            if self._head_width() <= self._stack.width():
                return

    def _head_width(self) -> int:
        buttons = (self.take, self.add, self.parents.opener, self.behavior_panel.opener)
        shown = [button.sizeHint().width() for button in buttons if button.isVisibleTo(self)]
        tabs = [self.tabs.tabSizeHint(number).width() for number in range(self.tabs.count())]
        return sum(tabs) + sum(shown) + _GAP * len(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the head to the width of the tabs' content (called by Qt)."""
        if event.type() is QEvent.Type.Resize and watched is self._stack:
            self._fit_head()
        return False

    def _show_panel(self) -> None:
        if self._view is not None:
            self.parents.show_view(self._view, self.results.open_id)

    def _show_counts(self, view: PlanView) -> None:
        missing = sum(gap.core_value is None and gap.field != "appraiser" for gap in view.gaps)
        if missing:
            self.tabs.set_count(RESULTS, f"{missing} kurang", "warning")
        else:
            self.tabs.set_count(RESULTS, str(len(view.results)), "neutral")
        filled = sum(bool(line.text.strip()) for line in view.expectations)
        whole = len(view.expectations)
        tone = "success" if filled == whole else "warning"
        self.tabs.set_count(BEHAVIOR, f"{filled}/{whole}", tone)
        self.tabs.set_count(ANNEX, str(len(view.annex)) if view.annex else "", "neutral")

    def _show_bar(self, view: PlanView) -> None:
        self._gaps = view.gaps
        if view.status is PlanStatus.RETURNED and not self._insists:
            self.bar.set_notice(returned_notice(view))
        elif self._insists and view.gaps:
            self.bar.set_notice(gap_notice(view.gaps))
        else:
            self.bar.set_notice(None)

    def _on_link(self, key: str) -> None:
        number = int(key)
        if number < len(self._gaps):
            self.go_to_gap(self._gaps[number])


def _holder(panel: QWidget) -> QWidget:
    """Wrap a panel: the tab shows and hides the holder, the panel itself folds by the window."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(panel)
    return holder
