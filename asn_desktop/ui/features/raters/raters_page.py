"""The operator's page: rounds, who is asked, and who has not handed in; never an answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from asn_desktop.base.errors import OfficeError
from asn_desktop.domain.performance.raters.terms import RoundState
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.units import unit_tree
from asn_desktop.services.performance.raters.answering import type_ballot
from asn_desktop.services.performance.raters.inviting import (
    conflicts,
    declare_conflict,
    draw_round,
    exchange_rater,
    substitutes_for,
    withdraw_conflict,
)
from asn_desktop.services.performance.raters.papers import (
    hand_out_paper,
    make_ballots,
    note_paper_returned,
    papers_to_type,
)
from asn_desktop.services.performance.raters.reading import office_people, round_view, rounds_list
from asn_desktop.services.performance.raters.rounds import (
    close_round,
    delete_round,
    open_round,
    save_questionnaire,
    save_round,
)
from asn_desktop.services.performance.raters.views import InvitationLine, RoundLine, RoundView
from asn_desktop.ui.features.raters.paper_dialogs import (
    ExchangeDialog,
    PrintBallotsDialog,
    TypeBallotsDialog,
)
from asn_desktop.ui.features.raters.round_card import RoundCard
from asn_desktop.ui.features.raters.round_dialog import (
    ConflictsDialog,
    RoundDialog,
    WordingDialog,
)
from asn_desktop.ui.features.raters.round_words import ROUND_COLUMNS
from asn_desktop.ui.kit.containers.card import Card
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.containers.empty_state import EmptyState, StartAction
from asn_desktop.ui.kit.controls.buttons import GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.page import Notice, NoticeKind, Page, Workplace
from asn_desktop.ui.kit.tables.data_table import DataTable
from asn_desktop.ui.models.rows import RowsModel


@dataclass(frozen=True, slots=True)
class _Found:
    rounds: tuple[RoundLine, ...]
    view: RoundView | None
    units: dict[str, str]


class RatersPage(Page):
    """Rounds at the left, the chosen one at the right.

    Attributes:
        table: the rounds; card: the round in front.
    """

    help_topic = "raters"
    keys = (("F5", "muat ulang"),)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._round_id = ""
        self._view: RoundView | None = None
        self._units: dict[str, str] = {}
        self._add = PrimaryButton("&Buat putaran…", "plus-bold")
        self._add.setObjectName("round_add")
        self._add.clicked.connect(self._on_add)
        self._conflicts = GhostButton("Be&nturan…", "users-three")
        self._conflicts.setObjectName("round_conflicts")
        self._conflicts.clicked.connect(self._on_conflicts)
        self._type = SecondaryButton("&Ketik kertas…", "clipboard-text")
        self._type.setObjectName("round_type")
        self._type.clicked.connect(self._on_type)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_work())
        self._stack.addWidget(
            EmptyState(
                "Belum ada putaran 360°",
                "Putaran meminta atasan, rekan, bawahan, dan publik menilai tujuh nilai dasar. "
                "Jawabannya tidak menyimpan nama.",
                [StartAction("users-three", "Buat putaran…", "Nama, waktu, dan jumlah penilai.",
                             self._on_add)],
                sign="users-three",
            )
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 14)
        row.addWidget(self._stack)
        self.set_title("Putaran 360°", "Undian penilai dan daftar yang belum mengisi")

    def header_actions(self) -> list[QWidget]:
        """Return the buttons about all rounds."""
        return [self._conflicts, self._type, self._add]

    def load(self, **arguments: object) -> None:
        """Show the rounds; `round_id` is in front."""
        self._round_id = str(arguments.get("round_id") or self._round_id)
        self.refresh()

    def refresh(self) -> None:
        """Read the rounds again."""
        place = self.workplace
        work = partial(_read, place.office, place.actor, self._round_id)
        place.tasks.read(self, work, self._show, self._on_refused)

    def _make_work(self) -> QWidget:
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        rounds = Card(padding=0)
        rounds.flush()
        self.table = DataTable("Putaran 360°", row_height=56)
        self.table.setObjectName("rounds")
        self._rows: RowsModel[RoundLine] = RowsModel(ROUND_COLUMNS, lambda line: line.id, self)
        self.table.setModel(self._rows)
        self.table.current_changed.connect(self._on_round)
        rounds.body.addWidget(self.table)
        row.addWidget(rounds, 3)
        self.card = RoundCard()
        self.card.wanted.connect(self._on_wanted)
        row.addWidget(self.card, 8)
        return work

    def _show(self, found: _Found) -> None:
        self._units, self._view = found.units, found.view
        self._stack.setCurrentIndex(0 if found.rounds else 1)
        has_open = any(line.state is RoundState.OPEN for line in found.rounds)
        self._type.setEnabled(has_open)
        if found.view is None:
            return
        self._round_id = found.view.line.id
        self._rows.set_rows(found.rounds)
        self.table.select_key(self._round_id)
        self.card.show_round(found.view)

    def _on_round(self, key: object) -> None:
        if key and key != self._round_id:
            self._round_id = str(key)
            self.refresh()

    def _on_wanted(self, deed: str) -> None:
        deeds: dict[str, Callable[[RoundView], None]] = {
            "edit": self._edit,
            "wording": self._edit_wording,
            "draw": self._draw,
            "open": self._open,
            "close": self._close,
            "delete": self._delete,
            "remind": self._remind,
            "print": self._print,
        }
        one: dict[str, Callable[[InvitationLine], None]] = {
            "exchange": self._exchange,
            "paper": self._paper,
            "returned": self._returned,
        }
        if self._view is not None and deed in deeds:
            deeds[deed](self._view)
        line = self.card.current
        if line is not None and deed in one:
            one[deed](line)

    def _on_add(self) -> None:
        place = self.workplace
        save = partial(save_round, place.office, place.actor)
        dialog = RoundDialog(self, self._units, place.office.clock.today(), save)
        if dialog.run():
            self._round_id = dialog.round_id
            self.refresh()

    def _edit(self, view: RoundView) -> None:
        place = self.workplace
        save = partial(
            save_round,
            place.office,
            place.actor,
            round_id=view.line.id,
            expected_revision=view.revision,
        )
        is_open = view.line.state is RoundState.OPEN
        today = place.office.clock.today()
        if RoundDialog(self, self._units, today, save, view.form, is_open=is_open).run():
            self.refresh()

    def _edit_wording(self, view: RoundView) -> None:
        place = self.workplace
        save = partial(
            save_questionnaire,
            place.office,
            place.actor,
            view.line.id,
            expected_revision=view.revision,
        )
        may_edit = view.line.state is RoundState.DRAFT
        if WordingDialog(self, view.questionnaire, save, may_edit=may_edit).run():
            self.refresh()

    def _draw(self, view: RoundView) -> None:
        self._do(draw_round, view.line.id, expected_revision=view.revision)

    def _open(self, view: RoundView) -> None:
        if confirm(
            self,
            f"Buka putaran {view.line.name}?",
            f"{view.line.invited} lembar diminta. Sesudah dibuka, undian dan kuesioner tetap; "
            "penilai masih dapat ditukar satu per satu.",
            "Buka putaran",
        ):
            self._do(open_round, view.line.id, expected_revision=view.revision)

    def _close(self, view: RoundView) -> None:
        missing = view.line.invited - view.line.done
        if confirm(
            self,
            f"Tutup putaran {view.line.name}?",
            f"{missing} lembar belum diisi. Sesudah ditutup tidak ada yang dapat mengisi lagi, "
            "dan hasil dapat dilihat yang dinilai. Putaran tidak dapat dibuka kembali.",
            "Tutup putaran",
            danger=True,
        ):
            self._do(close_round, view.line.id, expected_revision=view.revision)

    def _delete(self, view: RoundView) -> None:
        if confirm(
            self,
            f"Hapus putaran {view.line.name}?",
            "Putaran ini belum dibuka; hanya undiannya yang hilang.",
            "Hapus",
            danger=True,
        ):
            self._round_id = ""
            self._do(delete_round, view.line.id)

    def _remind(self, view: RoundView) -> None:
        self.open_page.emit("print", {"document": "rater_reminder", "id": view.line.id})

    def _print(self, view: RoundView) -> None:
        place = self.workplace
        people = {line.rated_id: line.rated_name for line in view.invitations}
        make = partial(make_ballots, place.office, place.actor, view.line.id)
        dialog = PrintBallotsDialog(self, list(people.items()), make)
        if dialog.run():
            self.open_page.emit("print", {"document": "rater_ballot", "id": dialog.paper_id})

    def _exchange(self, line: InvitationLine) -> None:
        place = self.workplace
        work = partial(substitutes_for, place.office, place.actor, line.id)
        place.tasks.read(self, work, partial(self._ask_substitute, line), self._on_refused)

    def _ask_substitute(
        self, line: InvitationLine, choices: tuple[tuple[str, str, str], ...]
    ) -> None:
        place = self.workplace
        exchange = partial(exchange_rater, place.office, place.actor, line.id)
        if ExchangeDialog(self, line, choices, exchange).run():
            self.refresh()

    def _paper(self, line: InvitationLine) -> None:
        self._do(hand_out_paper, line.id, on_paper=not line.on_paper)

    def _returned(self, line: InvitationLine) -> None:
        self._do(note_paper_returned, line.id)

    def _on_conflicts(self) -> None:
        place = self.workplace
        lines = conflicts(place.office, place.actor)
        people = office_people(place.office, place.actor)
        add = partial(declare_conflict, place.office, place.actor)
        remove = partial(withdraw_conflict, place.office, place.actor)
        if ConflictsDialog(self, lines, people, add, remove).run():
            self._on_conflicts()

    def _on_type(self) -> None:
        place = self.workplace
        bundles = papers_to_type(place.office, place.actor)
        if not bundles:
            self.notice.emit(
                Notice(
                    NoticeKind.INFO,
                    "Belum ada lembar kertas.",
                    "Cetak lembar dahulu dengan tombol Cetak lembar pada putaran yang dibuka.",
                )
            )
            return
        TypeBallotsDialog(self, bundles, partial(type_ballot, place.office, place.actor)).run()
        self.refresh()

    def _do(self, service: Callable[..., object], *values: object, **named: object) -> None:
        place = self.workplace
        work = partial(service, place.office, place.actor, *values, **named)
        place.tasks.write(self, work, self._on_done, self._on_refused)

    def _on_done(self, _result: object) -> None:
        self.saved.emit("Tersimpan")
        self.refresh()

    def _on_refused(self, error: OfficeError) -> None:
        self.notice.emit(Notice(NoticeKind.WARNING, "Belum berhasil.", str(error)))


def _read(office: Office, actor: Actor, round_id: str) -> _Found:
    rounds = rounds_list(office, actor)
    known = {line.id for line in rounds}
    shown = round_id if round_id in known else next(iter([line.id for line in rounds]), "")
    view = round_view(office, actor, shown) if shown else None
    units = {unit.id: unit.name for unit in unit_tree(office)}
    return _Found(rounds, view, units)
