"""The list of plans: what waits for a decision, who is late, and approving several at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.wording import in_words
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import years_of
from asn_desktop.services.performance.plans.library.bulk import may_bulk_draft
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.opening import start_plan
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.services.performance.plans.workflow import ApprovalOutcome, approve_plans
from asn_desktop.ui.features.plans.decision_dialogs import confirm_many
from asn_desktop.ui.features.plans.library.bulk_steps import BulkSteps
from asn_desktop.ui.features.plans.plan_words import late_remark_of, remark_of
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.containers.footer import ActionFooter
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.tabs import TabBar
from asn_desktop.ui.kit.display.status_chips import phase_chip
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import Column, RowsModel

_WAITING = "waiting"
_UNFINISHED = (None, PlanStatus.DRAFT, PlanStatus.RETURNED)


@dataclass(frozen=True, slots=True)
class _Filter:
    """One tab of the list."""

    key: str
    words: str
    keeps: Callable[[PlanLine], bool]
    nothing: str


_FILTERS = (
    _Filter(
        _WAITING,
        "Menunggu keputusan",
        lambda line: line.can_decide,
        "Tidak ada SKP yang menunggu keputusan Anda.",
    ),
    _Filter(
        "unfinished",
        "Belum diajukan",
        lambda line: line.status in _UNFINISHED,
        "Semua SKP sudah diajukan.",
    ),
    _Filter(
        "approved",
        "Disetujui",
        lambda line: line.status in (PlanStatus.APPROVED, PlanStatus.CLOSED),
        "Belum ada SKP yang disetujui.",
    ),
    _Filter("all", "Semua", lambda _: True, "Belum ada pegawai yang perlu SKP."),
)


def _contents(line: PlanLine) -> str:
    return f"{line.result_count} hasil kerja" if line.plan_id else "–"


def _contents_below(line: PlanLine) -> str:
    if line.is_amendment:
        return f"Perubahan, versi {line.version}"
    words = f"{line.indicator_count} indikator" if line.plan_id else ""
    return f"{words}, versi {line.version}" if line.version > 1 else words


def _columns() -> list[Column[PlanLine]]:
    return [
        Column(
            "name",
            "Pegawai",
            lambda line: line.name,
            strong=True,
            avatar=lambda line: line.name,
            subtext=lambda line: line.position,
        ),
        Column(
            "unit",
            "Unit kerja",
            lambda line: line.unit_name,
            width=210,
            subtext=lambda line: f"Penilai: {line.appraiser_name}" if line.appraiser_name else "",
        ),
        Column(
            "results",
            "Isi SKP",
            _contents,
            width=150,
            subtext=_contents_below,
        ),
        Column(
            "status",
            "Status",
            lambda line: phase_chip(line.phase).label,
            width=164,
            chip=lambda line: phase_chip(line.phase),
        ),
        Column(
            "remark",
            "Keterangan",
            remark_of,
            width=196,
            subtext=late_remark_of,
            subtext_ink=lambda _: "warning_ink",
        ),
    ]


class PlansPage(Page):
    """Plans of a year by right; the appraiser opens, returns and approves from here."""

    help_topic = "plans"
    keys = (("Enter", "buka SKP"), ("Spasi", "centang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = 0
        self._lines: list[PlanLine] = []
        self._chosen_by_hand = False
        self._tabs = TabBar("Saringan SKP")
        self._tabs.setObjectName("plans_tabs")
        for entry in _FILTERS:
            self._tabs.add_tab(entry.key, entry.words)
        # Only what waits for a decision can be ticked.
        self._ticked = RowsModel(_columns(), _key, self, checkable=True)
        self._plain = RowsModel(_columns(), _key, self)
        self._table = DataTable("Daftar SKP", row_height=52)
        self._table.setObjectName("plans_table")
        self._table.setModel(self._plain)
        self._card = Card(padding=0)
        self._card.flush()
        self._card.body.addWidget(self._table)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._card)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 12)
        column.setSpacing(10)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._make_footer()
        self._tabs.chosen.connect(self._on_tab)
        self._table.opened.connect(self._open)
        self._table.current_changed.connect(self._show_buttons)
        self._ticked.checked_changed.connect(self._show_buttons)
        self.set_title("Persetujuan SKP")

    def load(self, **arguments: object) -> None:
        """Show the plans of a `year`; the current one when none is named."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else 0
        self.refresh()

    def refresh(self) -> None:
        """Read the list again (F5)."""
        work = partial(_read, self.workplace.office, self.workplace.actor, self._year)
        self.workplace.tasks.read(self, work, self._show)

    def _make_footer(self) -> None:
        footer = ActionFooter(self)
        self._open_button = SecondaryButton("&Buka SKP")
        self._open_button.setObjectName("plans_open")
        self._open_button.clicked.connect(lambda: self._open(self._table.current_key))
        self._approve = PrimaryButton("&Setujui SKP…", "check-bold")
        self._approve.setObjectName("plans_approve")
        self._approve.clicked.connect(self._on_approve)
        self._bulk = SecondaryButton("Buat &draf sekaligus…", "users-three")
        self._bulk.setObjectName("plans_bulk")
        self._bulk.setVisible(False)
        self._bulk_steps = BulkSteps(self)
        self._bulk_steps.changed.connect(self.refresh)
        self._bulk.clicked.connect(lambda: self._bulk_steps.offer(self._year))
        footer.add_button(self._bulk)
        footer.add_button(self._open_button)
        footer.add_button(self._approve)
        footer.set_keys(self.keys)
        self._bar = footer
        self.footer = footer

    def _show(self, found: tuple[int, list[PlanLine]]) -> None:
        self._year, self._lines = found
        waiting = [line for line in self._lines if line.can_decide]
        late = sum(line.is_late and line.status in _UNFINISHED for line in self._lines)
        words = [f"Tahun {self._year}", f"{len(self._lines)} pegawai"]
        if late:
            words.append(f"{late} lewat batas 31 Januari")
        self.set_title("Persetujuan SKP", " · ".join(words))
        self.set_badge(len(waiting))
        for entry in _FILTERS:
            count = sum(map(entry.keeps, self._lines))
            tone = "accent" if entry.key == _WAITING and count else "neutral"
            self._tabs.set_count(entry.key, str(count), tone)
        if not waiting and not self._chosen_by_hand and self._tabs.current_key == _WAITING:
            self._tabs.blockSignals(True)
            self._tabs.choose("all")
            self._tabs.blockSignals(False)
        self._show_rows()

    def _on_tab(self) -> None:
        self._chosen_by_hand = True
        self._show_rows()

    def _show_rows(self) -> None:
        entry = next(entry for entry in _FILTERS if entry.key == self._tabs.current_key)
        rows = [line for line in self._lines if entry.keeps(line)]
        model = self._ticked if entry.key == _WAITING else self._plain
        if self._table.model() is not model:
            self._table.setModel(model)
        model.set_rows(rows)
        if rows:
            self._stack.setCurrentWidget(self._card)
        else:
            self._stack.removeWidget(self._nothing)
            self._nothing.deleteLater()
            self._nothing = EmptyState(entry.nothing, "", sign="check-bold")
            self._stack.addWidget(self._nothing)
            self._stack.setCurrentWidget(self._nothing)
        self._show_buttons()

    def _show_buttons(self) -> None:
        count = len(self._approvable())
        self._approve.setText(f"&Setujui {count} SKP…" if count else "&Setujui SKP…")
        anything = any(line.can_decide for line in self._lines)
        self._approve.setVisible(anything)
        self._bulk.setVisible(self._has_missing())
        self._open_button.setEnabled(bool(self._table.current_key))
        self._bar.set_info(
            "Centang SKP yang sudah Anda baca, lalu setujui bersama." if anything else ""
        )

    def _has_missing(self) -> bool:
        """Whether somebody is without a plan for whom the person who looks may make one."""
        actor = self.workplace.actor
        everybody = actor.has(Role.PERSONNEL_OPERATOR)
        return may_bulk_draft(actor) and any(
            line.plan_id is None and (everybody or line.is_in_team) for line in self._lines
        )

    def _approvable(self) -> list[PlanLine]:
        ticked = self._ticked.checked
        return [line for line in self._lines if _key(line) in ticked and line.can_decide]

    def _open(self, key: str) -> None:
        line = next((line for line in self._lines if _key(line) == key), None)
        if line is None:
            return
        if line.plan_id is not None:
            self.open_page.emit("plan", {"plan_id": line.plan_id})
        elif line.is_own:
            self.open_page.emit("plan", {"year": self._year})
        elif confirm(
            self,
            f"Buat draf SKP {self._year} untuk {line.name}?",
            "Draf kosong dibuat dengan jabatan dan penilai yang berlaku. "
            f"{line.name} yang mengisi hasil kerjanya.",
            "Buat draf SKP",
        ):
            self._start(line)

    def _start(self, line: PlanLine) -> None:
        work = partial(
            start_plan,
            self.workplace.office,
            self.workplace.actor,
            line.employee_id,
            self._year,
        )

        def started(plan_id: str) -> None:
            self.open_page.emit("plan", {"plan_id": plan_id})

        self.workplace.tasks.write(self, work, started, self._on_refused)

    def _on_approve(self) -> None:
        lines = self._approvable()
        if not lines:
            self.notice.emit(
                Notice(
                    NoticeKind.INFO,
                    "Belum ada SKP yang dicentang.",
                    "Centang SKP yang menunggu keputusan, atau buka satu per satu.",
                )
            )
            self._table.setFocus()
        elif confirm_many(self, lines):
            ids = [line.plan_id for line in lines if line.plan_id]
            work = partial(approve_plans, self.workplace.office, self.workplace.actor, ids)
            self.workplace.tasks.write(self, work, self._on_approved, self._on_refused)

    def _on_approved(self, outcomes: Sequence[ApprovalOutcome]) -> None:
        names = {line.plan_id: line.name for line in self._lines}
        refused = [outcome for outcome in outcomes if outcome.refusal]
        done = len(outcomes) - len(refused)
        self._ticked.clear_checked()
        if refused:
            words = " ".join(
                f"{names.get(outcome.plan_id, '')}: {outcome.refusal}" for outcome in refused
            )
            self.notice.emit(
                Notice(NoticeKind.WARNING, f"{done} dari {len(outcomes)} SKP disetujui.", words)
            )
        else:
            self.notice.emit(Notice(NoticeKind.SUCCESS, f"{in_words(done)} SKP sudah disetujui."))
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))
        self.refresh()


def _key(line: PlanLine) -> str:
    return line.plan_id or line.employee_id


def _read(office: Office, actor: Actor, year: int) -> tuple[int, list[PlanLine]]:
    years = years_of(office)
    this_year = office.clock.today().year
    chosen = year or (this_year if this_year in years else max(years, default=this_year))
    return chosen, plans_list(office, actor, chosen)
