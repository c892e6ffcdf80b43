"""Who stands where in a period; the way into each appraisal, and the organisation's predicate."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.lists import (
    begun_periods,
    office_evaluations,
    sees_whole_office,
    team_evaluations,
)
from asn_desktop.services.performance.appraisals.organization import PeriodOutcome, period_outcome
from asn_desktop.services.performance.appraisals.views import EvaluationLine, LineState
from asn_desktop.ui.features.appraisals.parts.dialogs import OrganizationDialog
from asn_desktop.ui.features.appraisals.team_table import COLUMNS, count_words, key_of
from asn_desktop.ui.kit.containers.card import Card, Line
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.controls.segmented import SegmentedControl
from asn_desktop.ui.kit.display.icon_label import IconLabel
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text, bold, plain
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

TEAM, OFFICE = "team", "office"


@dataclass(frozen=True, slots=True)
class _Listing:
    lines: tuple[EvaluationLine, ...]
    outcome: PeriodOutcome


class AppraisalsPage(Page):
    """The appraiser's team, or the whole office for its head and operator.

    Attributes:
        table: one row for each person.
        period: which period is shown.
        scope: the own team or the whole office, for those who may see both.
    """

    help_topic = "appraisals"
    keys = (("Enter", "buka penilaian"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._periods: dict[str, PeriodLine] = {}
        self._outcome: PeriodOutcome | None = None
        self._takes_focus = False
        self.set_title("Penilaian")
        self._make_header()
        self._make_body()

    def header_actions(self) -> list[QWidget]:
        """Return the choice of scope and period, and the way to the next one who is ready."""
        return [self.scope, self.period, self.open_next]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        wanted = str(arguments.get("period_id") or self.period.currentData() or "")
        self._takes_focus = True
        work = partial(begun_periods, self.workplace.office)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def refresh(self) -> None:
        """Read the list again."""
        chosen = self._chosen
        if chosen is None:
            return
        work = partial(
            _listing,
            self.workplace.office,
            self.workplace.actor,
            chosen.id,
            whole_office=self.scope.value == OFFICE,
        )
        # On the writer's thread: listing opens the evaluations that are not there yet.
        self.workplace.tasks.write(self, work, partial(self._show, chosen), self._on_refused)

    @property
    def _chosen(self) -> PeriodLine | None:
        return self._periods.get(self.period.currentData() or "")

    def _make_header(self) -> None:
        actor = self.workplace.actor
        self.scope = SegmentedControl(((TEAM, "Tim saya"), (OFFICE, "Seluruh kantor")), "Cakupan")
        self.scope.setObjectName("scope")
        has_team = may(actor, Right.APPRAISE)
        self.scope.set_value(TEAM if has_team else OFFICE)
        self.scope.setProperty("starts_hidden", not (has_team and sees_whole_office(actor)))
        self.scope.changed.connect(self.refresh)
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(150))
        self.period.activated.connect(self.refresh)
        self.open_next = PrimaryButton("&Nilai berikutnya", "scales")
        self.open_next.setObjectName("open_next")
        self.open_next.setProperty("starts_hidden", True)
        self.open_next.clicked.connect(self._on_next)

    def _make_body(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._make_organization())
        card = Card()
        card.flush()
        self._count = Text("", "small", "text2")
        self._count.setContentsMargins(16, 10, 16, 10)
        card.body.addWidget(self._count)
        card.body.addWidget(Line())
        self.table = DataTable("Penilaian pegawai")
        self.table.setObjectName("team")
        self.model: RowsModel[EvaluationLine] = RowsModel(COLUMNS, key_of, self)
        self.table.setModel(self.model)
        self.table.opened.connect(self._on_opened)
        card.body.addWidget(self.table, 1)
        self._card = card
        column.addWidget(card, 1)
        self._empty = EmptyState(
            "Belum ada pegawai yang Anda nilai",
            "Penilai setiap pegawai diatur operator kepegawaian di halaman Pegawai.",
            sign="users-three",
        )
        self._empty.hide()
        column.addWidget(self._empty, 1)

    def _make_organization(self) -> Card:
        card = Card(padding=12, spacing=4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel("buildings", "link", 20))
        self._organization = Text("", "body", "text", wrap=True, rich=True)
        row.addWidget(self._organization, 1)
        self.record = SecondaryButton("", compact=True)
        self.record.setObjectName("record_organization")
        self.record.clicked.connect(self._on_record)
        row.addWidget(self.record)
        card.body.addLayout(row)
        self._distribution = QWidget()
        beside = QHBoxLayout(self._distribution)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        self._distribution_mark = IconLabel("warning-fill", "warning", 16)
        beside.addWidget(self._distribution_mark)
        self._distribution_words = Text("", "small", "text2", wrap=True)
        beside.addWidget(self._distribution_words, 1)
        card.body.addWidget(self._distribution)
        return card

    def _show_periods(self, wanted: str, found: tuple[list[PeriodLine], str | None]) -> None:
        lines, due = found
        self._periods = {line.id: line for line in lines}
        self.period.clear()
        for line in lines:
            self.period.addItem(f"{line.short_label} {line.year}", line.id)
        place = self.period.findData(wanted if wanted in self._periods else due or "")
        self.period.setCurrentIndex(max(0, place) if lines else -1)
        if not lines:
            self._tell("Tahun kinerja belum dibuka. Minta operator membukanya di Pengaturan.")
        self.refresh()

    def _show(self, chosen: PeriodLine, listing: _Listing) -> None:
        if self._chosen is not chosen:
            return
        lines = listing.lines
        kept = self.table.current_key
        self.model.set_rows(lines)
        if kept:
            self.table.select_key(kept)
        words = count_words(lines)
        self._count.setText(words)
        self.set_title(
            f"Penilaian {chosen.short_label} {chosen.year}",
            f"Penilaian ditutup {date_short(chosen.closes)}",
        )
        ready = sum(line.state is LineState.READY and line.rates for line in lines)
        self.set_badge(ready)
        set_shown(self.open_next, ready > 0)
        self.open_next.setProperty("starts_hidden", ready == 0)
        set_shown(self._card, bool(lines))
        set_shown(self._empty, not lines)
        self._show_outcome(chosen, listing.outcome)
        if self._takes_focus:
            self._takes_focus = False
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_outcome(self, chosen: PeriodLine, outcome: PeriodOutcome) -> None:
        self._outcome = outcome
        recorded = outcome.organization
        if recorded is None:
            words = bold(f"Capaian organisasi {chosen.short_label} belum dicatat.") + plain(
                " Penilaian baru dapat difinalkan setelah dicatat."
            )
        else:
            letter = f" · surat {recorded.letter_number}" if recorded.letter_number else ""
            words = (
                plain(f"Capaian organisasi {chosen.short_label}: ")
                + bold(recorded.predicate.label)
                + plain(f" · ditetapkan {date_short(recorded.decided_on)}{letter}")
            )
        self._organization.setText(words)
        set_shown(self.record, outcome.may_record)
        self.record.setText("Ubah capaian…" if recorded else "Catat capaian organisasi…")
        self._show_distribution(outcome)

    def _show_distribution(self, outcome: PeriodOutcome) -> None:
        final = sum(count for _, count in outcome.counts)
        shown = outcome.check is not None and final > 0
        set_shown(self._distribution, shown)
        if outcome.check is None or not shown:
            return
        off = bool(outcome.check.findings)
        self._distribution_mark.set_icon(
            "warning-fill" if off else "info-fill", "warning" if off else "link"
        )
        self._distribution_words.setText(outcome.summary)

    def _on_opened(self, key: str) -> None:
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if line is None:
            return
        if line.evaluation_id is not None:
            self.open_page.emit("appraisal", {"evaluation_id": line.evaluation_id})
        elif line.state is LineState.NO_PLAN:
            self._tell(f"{line.name} belum punya SKP pada periode ini.")
        elif line.state is LineState.PLAN_OPEN:
            self.open_page.emit("plan", {"plan_id": line.plan_id})
        else:
            self._tell(f"Evaluasi {line.name} belum dibuka.")

    def _on_next(self) -> None:
        for line in self.model.rows:
            if line.state is LineState.READY and line.rates:
                self.open_page.emit("appraisal", {"evaluation_id": line.evaluation_id})
                return

    def _on_record(self) -> None:
        chosen = self._chosen
        if chosen is None or self._outcome is None:
            return
        dialog = OrganizationDialog(self, self.workplace, chosen, self._outcome.organization)
        if dialog.run():
            self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self._tell(str(error))

    def _tell(self, sentence: str) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, sentence))


def _listing(office: Office, actor: Actor, period_id: str, *, whole_office: bool) -> _Listing:
    read = office_evaluations if whole_office else team_evaluations
    lines: Sequence[EvaluationLine] = read(office, actor, period_id)
    return _Listing(tuple(lines), period_outcome(office, actor, period_id))
