"""The dialogues of a year that somebody took part in, newest first."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.dialogues.editing import start_dialogue
from asn_desktop.services.performance.dialogues.reading import dialogues_list
from asn_desktop.services.performance.dialogues.views import DialogueLine
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.views import PlanLine
from asn_desktop.ui.features.dialogues.words import STATE_CHIPS
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.dialog import Dialog
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.controls.fields import FormField, combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel


def _follow_up_words(line: DialogueLine) -> str:
    if line.late_follow_ups:
        return f"{line.late_follow_ups} tindak lanjut terlambat"
    if line.open_follow_ups:
        return f"{line.open_follow_ups} tindak lanjut berjalan"
    return "Tidak ada yang tersisa"


def _follow_up_icon(line: DialogueLine) -> tuple[str, str]:
    if line.late_follow_ups:
        return "warning-circle-fill", "danger"
    return ("clock-bold", "text2") if line.open_follow_ups else ("check-bold", "success")


COLUMNS: tuple[Column[DialogueLine], ...] = (
    Column("day", "Tanggal", lambda line: date_short(line.held_on), width=124),
    Column(
        "person",
        "Pegawai dan penilai",
        lambda line: line.employee_name,
        subtext=lambda line: f"Penilai: {line.appraiser_name}",
        strong=True,
        width=280,
    ),
    Column(
        "topic",
        "Pokok bahasan",
        lambda line: line.topic or "Belum diisi",
        subtext=lambda line: line.stage.label,
    ),
    Column("follow_up", "Tindak lanjut", _follow_up_words, icon=_follow_up_icon, width=230),
    Column(
        "state",
        "Keadaan",
        lambda line: line.state.label,
        chip=lambda line: STATE_CHIPS[line.state],
        width=176,
    ),
)


@dataclass(frozen=True, slots=True)
class _Found:
    year: int
    lines: tuple[DialogueLine, ...]
    plans: tuple[PlanLine, ...]


class DialoguesPage(Page):
    """Every dialogue of the year; Enter opens its record.

    Attributes:
        table: one row for each dialogue.
    """

    help_topic = "dialogues"
    keys = (("Enter", "buka catatan"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._year = workplace.office.clock.today().year
        self._plan_id = ""
        self._plans: tuple[PlanLine, ...] = ()
        self._add = PrimaryButton("&Catat dialog…", "plus-bold")
        self._add.setObjectName("dialogue_add")
        self._add.setProperty("starts_hidden", True)
        self._add.clicked.connect(self._on_add)
        self._stack = QStackedWidget()
        card = Card(padding=0)
        card.flush()
        self.table = DataTable("Dialog kinerja", row_height=56)
        self.table.setObjectName("dialogues")
        self._rows: RowsModel[DialogueLine] = RowsModel(COLUMNS, lambda line: line.id, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._open)
        card.body.addWidget(self.table)
        self._stack.addWidget(card)
        self._stack.addWidget(
            EmptyState(
                "Belum ada dialog yang dicatat",
                "Catat dialog bersama pegawai atau penilai Anda: apa yang dibicarakan, disepakati, "
                "dan ditindaklanjuti.",
                sign="clock-bold",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self.set_title("Dialog kinerja")

    def header_actions(self) -> list[QWidget]:
        """Return the button that starts a record."""
        return [self._add]

    def load(self, **arguments: object) -> None:
        """Show the dialogues of a `year`; with a `plan_id` start one about that plan at once."""
        year = arguments.get("year")
        self._year = year if isinstance(year, int) else self.workplace.office.clock.today().year
        plan_id = str(arguments.get("plan_id") or "")
        if plan_id:
            self._start(plan_id)
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, self._year)
        place.tasks.write(self, work, self._show, self._on_refused)

    def _show(self, found: _Found) -> None:
        kept = self.table.current_key
        self._rows.set_rows(found.lines)
        self._stack.setCurrentIndex(0 if found.lines else 1)
        self._plans = found.plans
        set_shown(self._add, bool(found.plans))
        self._add.setProperty("starts_hidden", not found.plans)
        self.set_title("Dialog kinerja", f"Tahun {found.year} · {len(found.lines)} catatan")
        if found.lines:
            self.table.select_key(kept or found.lines[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, dialogue_id: str) -> None:
        self.open_page.emit("dialogue", {"dialogue_id": dialogue_id})

    def _on_add(self) -> None:
        if len(self._plans) == 1:
            self._start(self._plans[0].plan_id or "")
            return
        dialog = _PersonDialog(self, self._plans)
        if dialog.run():
            self._start(dialog.plan_id)

    def _start(self, plan_id: str) -> None:
        place = self.workplace
        work = partial(start_dialogue, place.office, place.actor, plan_id)
        place.tasks.write(self, work, self._open, self._on_start_refused)

    def _on_start_refused(self, error: OfficeError) -> None:
        self._on_refused(error)
        self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


class _PersonDialog(Dialog):
    """Asks with whom the dialogue was held."""

    def __init__(self, parent: QWidget, plans: tuple[PlanLine, ...]) -> None:
        super().__init__(parent, "Catat dialog kinerja", width=520, submit_label="Mulai mencatat")
        self._person = combo_box([(line.plan_id, line.name) for line in plans])
        self._person.setObjectName("dialogue_person")
        self.body.addWidget(FormField("&Dialog tentang SKP", self._person))

    @property
    def plan_id(self) -> str:
        """The plan that was chosen."""
        return str(self._person.currentData() or "")


def _read(office: Office, actor: Actor, year: int) -> _Found:
    lines = dialogues_list(office, actor, year)
    team = may(actor, Right.APPRAISE)
    plans = tuple(
        line
        for line in plans_list(office, actor, year)
        if line.plan_id and line.appraiser_name and (line.is_own or (team and line.is_in_team))
    )
    return _Found(year, lines, plans)
