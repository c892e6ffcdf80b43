"""The result of closed rounds, for the person rated and, without texts, for the appraiser."""

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_long
from asn_desktop.services.performance.raters.results import result_view, results_of
from asn_desktop.services.performance.raters.views import ResultLine, ResultView
from asn_desktop.ui.features.raters.result_panel import ResultPanel
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import SecondaryButton
from asn_desktop.ui.kit.controls.fields import DropDown
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace


class My360Page(Page):
    """One closed round in front; the list at the top changes it.

    Attributes:
        panel: radar, figures and texts.
    """

    help_topic = "my_360"
    keys = (("Ctrl+P", "cetak"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._employee_id = workplace.actor.employee_id or ""
        self._round_id = ""
        self._rounds = DropDown()
        self._rounds.setObjectName("result_round")
        self._rounds.setAccessibleName("Putaran")
        self._rounds.setMinimumWidth(220)
        self._rounds.activated.connect(self._on_round)
        self._print = SecondaryButton("&Cetak rapor", "printer")
        self._print.setObjectName("result_print")
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self._on_print)
        self._stack = QStackedWidget()
        self.panel = ResultPanel()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(
            EmptyState(
                "Belum ada hasil 360°",
                "Hasil muncul setelah putaran ditutup, bila paling sedikit tiga orang mengisi.",
                sign="chart-line",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self._stack.setCurrentIndex(1)
        self.set_title("Hasil 360° saya", "Bahan dialog kinerja, bukan nilai langsung")

    def header_actions(self) -> list[QWidget]:
        """Return the choice of the round and the button that prints."""
        return [self._rounds, self._print]

    def load(self, **arguments: object) -> None:
        """Show the rounds of an `employee_id`, one's own without it; `round_id` is in front."""
        own = self.workplace.actor.employee_id or ""
        self._employee_id = str(arguments.get("employee_id") or own)
        self._round_id = str(arguments.get("round_id") or "")
        if self._employee_id != own:
            self.stands_under = "appraisals"
        self.refresh()

    def refresh(self) -> None:
        """Read the rounds again."""
        place = self.workplace
        work = partial(results_of, place.office, place.actor, self._employee_id)
        place.tasks.read(self, work, self._show_rounds, self._on_refused)

    def _show_rounds(self, lines: tuple[ResultLine, ...]) -> None:
        self._rounds.clear()
        for line in lines:
            self._rounds.addItem(line.round_name, line.round_id)
        for widget in (self._rounds, self._print):
            widget.setEnabled(bool(lines))
        if not lines:
            self._stack.setCurrentIndex(1)
            return
        place = self._rounds.findData(self._round_id)
        self._rounds.setCurrentIndex(max(place, 0))
        self._on_round()

    def _on_round(self) -> None:
        place = self.workplace
        self._round_id = str(self._rounds.currentData() or "")
        work = partial(result_view, place.office, place.actor, self._round_id, self._employee_id)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _show(self, view: ResultView) -> None:
        self._stack.setCurrentIndex(0)
        self.panel.show_result(view)
        is_own = self._employee_id == self.workplace.actor.employee_id
        title = "Hasil 360° saya" if is_own else f"Hasil 360° {view.person_name}"
        self.set_title(title, f"Putaran s.d. {date_long(view.ends)} · bahan dialog kinerja")

    def _on_print(self) -> None:
        key = f"{self._round_id}:{self._employee_id}"
        self.open_page.emit("print", {"document": "rater_report", "id": key})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Tidak dapat dibuka.", str(error)))


class Person360Page(My360Page):
    """The same for the appraiser: figures of one person as advice, without the texts."""

    help_topic = "person_360"
