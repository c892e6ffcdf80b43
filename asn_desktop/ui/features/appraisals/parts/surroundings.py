"""What stands around the rating: the steps, the parts of the year, the history."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asn_desktop.base.wording import date_short, day_month, time_short
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.predicates import SHORT_RATINGS
from asn_desktop.services.performance.appraisals.views import EvaluationView, PeriodicLine
from asn_desktop.services.performance.plans.views import PlanEventView, PlanPerson
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.display.chip import Chip
from asn_desktop.ui.kit.display.status_chips import predicate_chip
from asn_desktop.ui.kit.display.stepper import Step, steps_at
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.theme.cells import ChipStyle
from asn_desktop.ui.theme.theme import px

STEPS = ("Draf", "Diajukan", "Disetujui", "Dievaluasi", "Final")
_EVALUATED = 3
_FOUR_BESIDE = 700


def steps_of(view: EvaluationView) -> list[Step]:
    """Return the steps of the plan with their dates; an evaluation stands at the last two."""
    plan, period = view.plan, view.period.short_label
    days = (plan.started_at, plan.submitted_at, plan.approved_at)
    captions = [day_month(moment.date()) if moment else "" for moment in days]
    is_final = view.status in DECIDED_STATUSES and view.finalized_at is not None
    captions.append(period if is_final else f"{period} berjalan")
    captions.append(day_month(view.finalized_at.date()) if is_final and view.finalized_at else "")
    return steps_at(STEPS, len(STEPS) if is_final else _EVALUATED, captions)


def identity_line(person: PlanPerson) -> str:
    """Return post, unit and NIP in one line, as under the title of a page."""
    nip = f"NIP {spaced_nip(person.nip)}" if person.nip else ""
    return " · ".join(part for part in (person.position, person.unit_name, nip) if part)


class YearStrip(Card):
    """The periodic predicates of the year side by side, above an annual evaluation."""

    def __init__(self) -> None:
        super().__init__(padding=12, spacing=4)
        self._cells = _Cells()
        self.body.addWidget(self._cells)
        self.body.addWidget(
            Text(
                "Predikat tahunan bukan rata-rata. Lihat kinerja setahun, lalu beri dua rating.",
                "caption",
                "text3",
                wrap=True,
            )
        )

    def show_lines(self, lines: Sequence[PeriodicLine]) -> None:
        """Show the parts of the year."""
        self._cells.set_cells([_periodic_cell(line) for line in lines])


class _Cells(QWidget):
    """Cells beside each other, in two columns where four have no room."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._cells: list[QWidget] = []
        self._beside = False
        # The cells follow the width; they must not hold the window open.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_cells(self, cells: list[QWidget]) -> None:
        """Show other cells."""
        for old in self._cells:
            old.hide()
            old.deleteLater()
        self._cells = cells
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two or four columns (called by Qt)."""
        super().resizeEvent(event)
        beside = self.width() >= px(_FOUR_BESIDE)
        if beside != self._beside:
            self._beside = beside
            self._arrange()

    def _arrange(self) -> None:
        columns = 4 if self.width() >= px(_FOUR_BESIDE) else 2
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, *divmod(place, columns))
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _periodic_cell(line: PeriodicLine) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(Text(line.short_label, "small_strong"))
    if line.predicate is None:
        head.addWidget(Chip(ChipStyle("Belum final", "neutral", "circle-dashed-bold")))
    else:
        head.addWidget(Chip(predicate_chip(line.predicate)))
    head.addStretch(1)
    column.addLayout(head)
    if line.result_rating is not None and line.behavior_rating is not None:
        words = (
            f"Hasil {SHORT_RATINGS[line.result_rating].lower()} · "
            f"perilaku {SHORT_RATINGS[line.behavior_rating].lower()}"
        )
        column.addWidget(Text(words, "caption", "text2", wrap=True))
    column.addStretch(1)
    cell.setAccessibleName(
        f"{line.short_label}: {line.predicate.label if line.predicate else 'belum final'}"
    )
    return cell


class HistoryList(QScrollArea):
    """The steps of the plan and its evaluations, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._card = Card(padding=14, spacing=8)
        self.setWidget(self._card)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[PlanEventView, ...] | None = None

    def show_events(self, events: Sequence[PlanEventView]) -> None:
        """Show the events, given oldest first."""
        if self._shown == tuple(events):
            return
        self._shown = tuple(events)
        while (item := self._card.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for event in reversed(self._shown):
            self._card.body.addWidget(_event_row(event))
            self._card.body.addWidget(Line())
        if not events:
            self._card.body.addWidget(Text("Belum ada riwayat.", "small", "text3"))
        self._card.body.addStretch(1)


def _event_row(event: PlanEventView) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Text(event.sentence, "small_strong", wrap=True))
    moment = event.happened_at
    words = f"{date_short(moment.date())} pukul {time_short(moment)} · {event.actor_name}"
    column.addWidget(Text(words, "caption", "text3", wrap=True))
    if event.reason:
        column.addWidget(Text(f"“{event.reason}”", "small", "text2", wrap=True))
    return holder
