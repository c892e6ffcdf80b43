"""What the office does about low survey results: from the lowest elements to what they gained."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import in_words, listing, number
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.improvement import end_of_quarter
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.follow_up.editing import (
    add_follow_up,
    add_follow_ups,
    delete_follow_up,
    save_follow_up,
)
from asn_desktop.services.public_service.follow_up.reading import follow_up_choices, follow_ups
from asn_desktop.services.public_service.follow_up.views import (
    FollowUpChoices,
    FollowUpInput,
    FollowUpLine,
    FollowUps,
)
from asn_desktop.ui.features.survey.follow_up.follow_up_columns import follow_up_columns
from asn_desktop.ui.features.survey.follow_up.follow_up_dialog import FollowUpDialog
from asn_desktop.ui.features.survey.survey_periods import (
    SurveyPeriods,
    offer_periods,
    period_name,
    survey_periods,
)
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.controls.fields import combo_box
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.text import Text
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import RowsModel
from asn_desktop.ui.theme.theme import px

_MONTHS_A_QUARTER = 3
_QUARTERS = 4


@dataclass(frozen=True, slots=True)
class _View:
    """What is read for the page."""

    found: FollowUps
    choices: FollowUpChoices


class FollowUpPage(Page):
    """One row for each follow-up of a period; route "follow_up".

    Attributes:
        period: which period's results are answered.
        table: the follow-ups, the lowest element first.
    """

    help_topic = "follow_up"
    keys: tuple[tuple[str, str], ...] = (
        ("Enter", "buka"),
        ("Ctrl+N", "tambah"),
        ("Del", "hapus"),
        ("Ctrl+P", "cetak"),
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.view: _View | None = None
        self._periods: dict[str, PeriodLine] = {}
        self._wanted = ""
        self._make_header()
        self.model: RowsModel[FollowUpLine] = RowsModel(
            follow_up_columns(), lambda line: line.id, self
        )
        self.table = DataTable("Tindak lanjut", row_height=60)
        self.table.setObjectName("follow_ups")
        self.table.setModel(self.model)
        self.table.opened.connect(self.open_line)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.table)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        column.addWidget(self._make_proposals())
        column.addWidget(card, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(lines)
        self._nothing = QWidget()
        self._stack.addWidget(self._nothing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.set_title("Tindak lanjut survei")
        shortcuts = ((QKeySequence("Ctrl+N"), self.add), (QKeySequence("Del"), self.remove))
        for keys, step in shortcuts:
            QShortcut(keys, self).activated.connect(step)

    def header_actions(self) -> list[QWidget]:
        """Return period, print and add."""
        return [self.period, self._print, self._add]

    def load(self, **arguments: object) -> None:
        """Open for a period (argument `period_id`), else for the one that is due."""
        self._wanted = str(arguments.get("follow_up_id", ""))
        wanted = str(arguments.get("period_id", ""))
        work = partial(survey_periods, self.workplace.office, whole_years=True)
        self.workplace.tasks.read(self, work, partial(self._show_periods, wanted))

    def refresh(self) -> None:
        """Read the list again."""
        period_id = self.period.currentData()
        if not period_id:
            return
        work = partial(_read, self.workplace.office, self.workplace.actor, period_id)
        # After the writes under way, or an older answer would cover what was just stored.
        self.workplace.tasks.write(self, work, self._show, self._refused)

    def add(self) -> None:
        """Write a new follow-up (slot)."""
        if self.view is not None and self.view.found.can_edit:
            proposals = self.view.found.proposals
            lowest = proposals[0].element if proposals else None
            self._run(FollowUpInput("", lowest, due=self._usual_due()), None)

    def open_line(self, key: str) -> None:
        """Change or report on one follow-up (slot)."""
        line = self.model.row_at(self.model.line_of(key))
        if line is not None:
            self._run(line.content, line)

    def remove(self) -> None:
        """Take the follow-up in front away; it can be put back (slot)."""
        key = self.table.current_key
        if key and self.view is not None and self.view.found.can_edit:
            work = partial(delete_follow_up, self.workplace.office, self.workplace.actor, key)
            self.workplace.tasks.write(self, work, self._on_removed, self._refused)

    def take_proposals(self) -> None:
        """Turn the proposals for the lowest elements into follow-ups (slot)."""
        if self.view is None:
            return
        due = self._usual_due()
        contents = [
            FollowUpInput(item.action, item.element, kind=item.kind, due=due)
            for item in self.view.found.proposals
        ]
        work = partial(
            add_follow_ups,
            self.workplace.office,
            self.workplace.actor,
            self.view.found.period.id,
            contents,
        )
        self.workplace.tasks.write(self, work, self._on_taken, self._refused)

    def print_plan(self) -> None:
        """Open the print preview of this period's plan (slot)."""
        if self.period.currentData():
            arguments = {"document": "survey_follow_up", "id": self.period.currentData()}
            self.open_page.emit("print", arguments)

    def _make_header(self) -> None:
        self.period = combo_box([])
        self.period.setObjectName("period")
        self.period.setAccessibleName("Periode")
        self.period.setMinimumWidth(px(164))
        self.period.currentIndexChanged.connect(self.refresh)
        self._print = SecondaryButton("&Cetak", "printer")
        self._print.setObjectName("follow_up_print")
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self.print_plan)
        self._add = PrimaryButton("&Tambah", "plus-bold")
        self._add.setObjectName("follow_up_add")
        self._add.clicked.connect(self.add)

    def _make_proposals(self) -> Card:
        self._proposals = Card("Unsur terendah yang belum ditindaklanjuti", title_role="strong")
        self._proposed = Text("", "body", "text2", wrap=True)
        self._proposed.setObjectName("proposed")
        self._take = SecondaryButton("&Pakai usulan", "check-bold", compact=True)
        self._take.setObjectName("take_proposals")
        self._take.clicked.connect(self.take_proposals)
        self._proposals.add_title_widget(self._take)
        self._proposals.body.addWidget(self._proposed)
        return self._proposals

    def _show_periods(self, wanted: str, periods: SurveyPeriods) -> None:
        self._periods = {line.id: line for line in periods.lines}
        offer_periods(self.period, periods, wanted)
        if not periods.lines:
            self._say("Belum ada periode survei.", "Buka tahun kinerja di Pengaturan dahulu.", [])
        self.refresh()

    def _show(self, view: _View) -> None:
        found = view.found
        if found.period.id != self.period.currentData():
            return
        self.view = view
        self.model.set_rows(found.lines)
        self.table.select_key(self._wanted or self.table.current_key or _first(found.lines))
        opens, self._wanted = self._wanted, ""
        done = sum(line.content.state is FollowUpState.DONE for line in found.lines)
        counts = f"{number(len(found.lines))} tindakan · {number(done)} selesai"
        self.set_title("Tindak lanjut survei", f"Hasil {period_name(found.period)} · {counts}")
        set_shown(self._add, found.can_edit)
        set_shown(self._print, bool(found.lines))
        proposed = [f"{item.subject} ({number(item.index, 2)})" for item in found.proposals]
        set_shown(self._proposals, bool(proposed) and found.can_edit)
        self._proposed.setText(f"{listing(proposed)}. Usulan dapat diubah sesudah dipakai.")
        if found.lines:
            self._stack.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_nothing(found)
        if opens:
            self.open_line(opens)

    def _show_nothing(self, found: FollowUps) -> None:
        if not found.can_edit:
            words = "Operator kepegawaian, petugas survei, atau pimpinan menyusunnya."
            self._say("Belum ada tindak lanjut pada periode ini", words, [])
            return
        own = StartAction(
            "note-pencil", "Tulis sendiri", "Untuk apa saja yang perlu diperbaiki.", self.add
        )
        if not found.proposals:
            words = "Belum ada jawaban survei pada periode ini, jadi belum ada yang diusulkan."
            self._say("Belum ada tindak lanjut", words, [own])
            return
        names = listing([item.subject for item in found.proposals])
        start = StartAction(
            "arrow-down-bold",
            f"Mulai dari {in_words(len(found.proposals)).lower()} unsur terendah",
            names,
            self.take_proposals,
        )
        words = "Usulan dibuat dari nilai unsur periode ini dan dapat diubah."
        self._say("Belum ada tindak lanjut pada periode ini", words, [start, own])

    def _say(self, title: str, words: str, actions: Sequence[StartAction]) -> None:
        self._stack.removeWidget(self._nothing)
        self._nothing.deleteLater()
        self._nothing = QWidget()
        column = QVBoxLayout(self._nothing)
        column.setContentsMargins(20, 12, 20, 12)
        card = Card(padding=8)
        card.body.addWidget(EmptyState(title, words, list(actions)))
        column.addWidget(card)
        self._stack.addWidget(self._nothing)
        self._stack.setCurrentWidget(self._nothing)

    def _run(self, content: FollowUpInput, line: FollowUpLine | None) -> None:
        if self.view is None:
            return
        store = partial(self._storing, self.view.found.period.id, line)
        dialog = FollowUpDialog(
            self, self.workplace, self.view.choices, content, store, is_new=line is None
        )
        if dialog.run():
            self.saved.emit("Tersimpan")
            self.refresh()

    def _storing(
        self, period_id: str, line: FollowUpLine | None, content: FollowUpInput
    ) -> Callable[[], object]:
        office, actor = self.workplace.office, self.workplace.actor
        if line is None:
            return partial(add_follow_up, office, actor, period_id, content)
        return partial(save_follow_up, office, actor, line.id, content, line.revision)

    def _usual_due(self) -> date:
        """Return the end of the quarter after this one: time to act before the next survey."""
        today = self.workplace.office.clock.today()
        quarter = (today.month - 1) // _MONTHS_A_QUARTER + 1
        year, following = divmod(quarter, _QUARTERS)
        return end_of_quarter(today.year + year, following + 1)

    def _on_taken(self, added: list[str]) -> None:
        words = "Tentukan penanggung jawab dan waktunya dengan Enter."
        bold = f"{in_words(len(added))} tindak lanjut ditambahkan."
        self.notice.emit(Notice(NoticeKind.SUCCESS, bold, words))
        self.refresh()

    def _on_removed(self, content: FollowUpInput) -> None:
        period_id = self.period.currentData()
        self.undoable.emit("Tindak lanjut dihapus.", partial(self._put_back, period_id, content))
        self.refresh()

    def _put_back(self, period_id: str, content: FollowUpInput) -> None:
        work = partial(
            add_follow_up, self.workplace.office, self.workplace.actor, period_id, content
        )
        self.workplace.tasks.write(self, work, lambda _: self.refresh(), self._refused)

    def _refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _first(lines: Sequence[FollowUpLine]) -> str:
    return lines[0].id if lines else ""


def _read(office: Office, actor: Actor, period_id: str) -> _View:
    return _View(follow_ups(office, actor, period_id), follow_up_choices(office, actor))
