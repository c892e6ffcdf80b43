"""The own credit points, to read and to print."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.credit.reading import credit_view
from asn_desktop.services.performance.credit.views import CreditView
from asn_desktop.ui.features.credit_points.person_card import PersonCard
from asn_desktop.ui.features.credit_points.words import CREDIT_PAPERS
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace

_OTHER_POST = (
    "Jabatan Anda bukan jabatan fungsional, atau jenjangnya belum diisi di data pegawai. "
    "Tanyakan kepada operator kepegawaian bila ini keliru."
)


class OwnCreditPage(Page):
    """One's own points of a year; the operator types, the owner reads and prints.

    Attributes:
        card: the stretches, the balance and the papers.
    """

    help_topic = "own_credit_points"
    keys = (("F5", "muat ulang"),)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = workplace.office.clock.today().year
        self._view: CreditView | None = None
        self.year = combo_box([], compact=True)
        self.year.setObjectName("credit_year")
        self.year.setAccessibleName("Tahun")
        self.year.activated.connect(self._on_year)
        self.card = PersonCard()
        self.card.print_pressed.connect(self._print)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.card)
        empty = EmptyState("Tanpa angka kredit", _OTHER_POST, sign="clock-bold")
        empty.setObjectName("no_credit")
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self.set_title("Angka kredit saya")

    def header_actions(self) -> list[QWidget]:
        """Return the year."""
        return [self.year]

    def load(self, **arguments: object) -> None:
        """Show a `year`."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self._year
        self.refresh()

    def refresh(self) -> None:
        """Read the points again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, self._year)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _show(self, found: tuple[tuple[int, ...], CreditView]) -> None:
        years, view = found
        if view.year != self._year:
            return
        self._view = view
        self.year.clear()
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(self._year))
        self.card.show_view(view)
        self._stack.setCurrentIndex(1 if view.level is None else 0)
        self.set_title("Angka kredit saya", view.level.label if view.level else "")

    def _on_year(self) -> None:
        self._year = int(self.year.currentData())
        self.refresh()

    def _print(self, kind: CreditDocumentKind) -> None:
        if self._view is not None:
            record = f"{self._view.employee_id}:{self._view.year}"
            self.open_page.emit("print", {"document": CREDIT_PAPERS[kind], "id": record})

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _read(office: Office, actor: Actor, year: int) -> tuple[tuple[int, ...], CreditView]:
    years = tuple(sorted({year, *years_of(office)}))
    view = credit_view(office, actor, actor.employee_id or "", year)
    # Who also manages people types on the page of everybody, not here.
    return years, replace(view, edits=False)
