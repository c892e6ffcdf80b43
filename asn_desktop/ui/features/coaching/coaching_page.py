"""The coachings that somebody gives, receives or oversees; the next check first."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.follow_up.terms import CoachingKind, CoachingState
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.coaching.editing import (
    CoachingStart,
    people_to_coach,
    start_coaching,
)
from asn_desktop.services.performance.coaching.reading import coaching_list
from asn_desktop.services.performance.coaching.views import CoachingLine
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.empty_state import EmptyState
from asn_desktop.ui.kit.controls.buttons import PrimaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.kit.visibility import set_shown
from asn_desktop.ui.models.rows import Column, RowsModel
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS = {
    CoachingState.RUNNING: ChipStyle("Berjalan", "warning", "clock-bold"),
    CoachingState.CLOSED: ChipStyle("Selesai", "success", "check-bold"),
}


def _check_words(line: CoachingLine) -> str:
    if line.next_check is None:
        return "Tidak ada yang menunggu"
    return f"{'Terlambat, ' if line.is_late else ''}{date_short(line.next_check)}"


def _check_icon(line: CoachingLine) -> tuple[str, str]:
    if line.is_late:
        return "warning-circle-fill", "danger"
    return ("clock-bold", "text2") if line.next_check else ("check-bold", "text2")


COLUMNS: tuple[Column[CoachingLine], ...] = (
    Column(
        "person",
        "Pegawai dan pembimbing",
        lambda line: line.employee_name,
        avatar=lambda line: line.employee_name,
        subtext=lambda line: f"Pembimbing: {line.coach_name}",
        strong=True,
        width=300,
    ),
    Column(
        "goal",
        "Tujuan",
        lambda line: line.goal or "Belum ditulis",
        subtext=lambda line: f"{line.kind.label} sejak {date_short(line.started_on)}",
    ),
    Column(
        "check",
        "Cek berikutnya",
        _check_words,
        icon=_check_icon,
        subtext=lambda line: f"{line.checked} dari {line.steps} langkah dicek",
        width=230,
    ),
    Column(
        "state",
        "Keadaan",
        lambda line: line.state.label,
        chip=lambda line: _CHIPS[line.state],
        width=140,
    ),
)


@dataclass(frozen=True, slots=True)
class _Found:
    lines: tuple[CoachingLine, ...]
    people: tuple[PersonLine, ...]


class CoachingPage(Page):
    """Every coaching the actor may see; Enter opens one.

    Attributes:
        table: one row for each coaching.
    """

    help_topic = "coaching"
    keys = (("Enter", "buka bimbingan"), ("F5", "muat ulang"))

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._people: tuple[PersonLine, ...] = ()
        self._add = PrimaryButton("&Mulai bimbingan…", "plus-bold")
        self._add.setObjectName("coaching_add")
        self._add.setProperty("starts_hidden", True)
        self._add.clicked.connect(self._on_add)
        self.table = DataTable("Bimbingan", row_height=56)
        self.table.setObjectName("coachings")
        self._rows: RowsModel[CoachingLine] = RowsModel(COLUMNS, lambda line: line.id, self)
        self.table.setModel(self._rows)
        self.table.opened.connect(self._open)
        card = Card(padding=0)
        card.flush()
        card.body.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(
            EmptyState(
                "Belum ada bimbingan",
                "Bimbingan dimulai penilai, misalnya setelah nilai rendah: tujuan, langkah dengan "
                "tanggal cek, lalu hasilnya.",
                sign="graduation-cap",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.addWidget(self._stack)
        self.set_title("Bimbingan dan konseling")

    def header_actions(self) -> list[QWidget]:
        """Return the button that starts a coaching."""
        return [self._add]

    def refresh(self) -> None:
        """Read the list again."""
        place = self.workplace
        place.tasks.write(
            self, partial(_read, place.office, place.actor), self._show, self._on_refused
        )

    def _show(self, found: _Found) -> None:
        kept = self.table.current_key
        self._rows.set_rows(found.lines)
        self._people = found.people
        self._stack.setCurrentIndex(0 if found.lines else 1)
        set_shown(self._add, bool(found.people))
        self._add.setProperty("starts_hidden", not found.people)
        running = sum(line.state is CoachingState.RUNNING for line in found.lines)
        self.set_title(
            "Bimbingan dan konseling", f"{running} berjalan · {len(found.lines)} catatan"
        )
        if found.lines:
            self.table.select_key(kept or found.lines[0].id)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, coaching_id: str) -> None:
        self.open_page.emit("coaching_record", {"coaching_id": coaching_id})

    def _on_add(self) -> None:
        place = self.workplace
        people = [(person.id, person.name) for person in self._people]
        fields = [
            Field("employee", "&Pegawai", people[0][0], tuple(people)),
            Field("kind", "&Jenis", "", tuple((kind, kind.label) for kind in CoachingKind)),
            Field(
                "reason", "&Alasan", lines=2, required=True,
                placeholder="Misalnya nilai perilaku di bawah ekspektasi pada triwulan lalu",
            ),
            Field(
                "goal", "&Tujuan", lines=2,
                placeholder="Apa yang dapat dilakukan pegawai setelah bimbingan",
            ),
        ]  # fmt: skip
        if sees_everyone(place.actor):
            coaches: list[tuple[object, str]] = [("", "Penilai pegawai itu"), *people]
            fields.insert(2, Field("coach", "Pem&bimbing", "", tuple(coaches)))
        form = Form("Mulai bimbingan", tuple(fields), "&Mulai")

        def work(answers: Answers) -> str:
            start = CoachingStart(
                employee_id=answers["employee"],
                # Qt hands a text enumeration back as plain text.
                kind=next(kind for kind in CoachingKind if kind == answers["kind"]),
                reason=answers["reason"],
                goal=answers["goal"],
                coach_id=answers.get("coach") or None,
            )
            return start_coaching(place.office, place.actor, start)

        ask_and_write(self, form, work, self._open)

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _read(office: Office, actor: Actor) -> _Found:
    return _Found(coaching_list(office, actor), people_to_coach(office, actor))
