"""Rewards that were given, with number and certificate."""

from collections.abc import Sequence

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.follow_up.terms import RewardKind
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.cards import colleagues
from asn_desktop.services.performance.rewards.records import (
    RewardForm,
    RewardLine,
    give_reward,
    rewards_list,
    set_letter_number,
)
from asn_desktop.ui.features.rewards.list_tab import ListTab, show_for
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column

COLUMNS: tuple[Column[RewardLine], ...] = (
    Column("day", "Tanggal", lambda line: date_short(line.given_on), width=130),
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        avatar=lambda line: line.name,
        strong=True,
        width=270,
    ),
    Column("title", "Penghargaan", lambda line: line.title, subtext=lambda line: line.reason),
    Column("number", "Nomor piagam", lambda line: line.letter_number or "Belum diisi", width=190),
)


class AwardsTab(ListTab[RewardLine]):
    """All rewards for leader and operator, one's own for everybody else."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Penghargaan",
            COLUMNS,
            lambda line: line.id,
            (
                "Belum ada penghargaan",
                "Penghargaan muncul setelah usulan diterima atau hasil pemilihan ditetapkan.",
                "trophy",
            ),
        )
        self._people: tuple[PersonLine, ...] = ()
        self._manages = may(page.workplace.actor, Right.MANAGE_REWARDS)
        self._print = SecondaryButton("Cetak &piagam", "printer")
        self._print.setObjectName("award_print")
        self._print.clicked.connect(self._on_print)
        self._number = SecondaryButton("Isi &nomor…")
        self._number.setObjectName("award_number")
        self._number.clicked.connect(self._on_number)
        self._give = PrimaryButton("Catat pengh&argaan…", "plus-bold")
        self._give.setObjectName("award_give")
        self._give.clicked.connect(self._on_give)
        self.add_buttons(self._number, self._print, self._give)
        self.table.opened.connect(lambda _: self._on_print())

    def read(self) -> Sequence[RewardLine]:
        """Read the rewards, and who may get one."""
        place = self.page.workplace
        self._people = colleagues(place.office, place.actor) if self._manages else ()
        return rewards_list(place.office, place.actor)

    def show_lines(self, lines: Sequence[RewardLine]) -> None:
        """Show them."""
        self.words.setText(f"{len(lines)} penghargaan tercatat.")
        show_for(bool(self._people), self._give)
        super().show_lines(lines)

    def on_current(self, key: str) -> None:
        """Offer certificate and number."""
        show_for(bool(key), self._print)
        show_for(bool(key) and self._manages, self._number)

    def _on_print(self) -> None:
        if self.current is not None:
            arguments = {"document": "certificate", "id": self.current.id}
            self.page.open_page.emit("print", arguments)

    def _on_number(self) -> None:
        line, place = self.current, self.page.workplace
        if line is None:
            return
        form = Form(
            f"Nomor piagam {line.name}",
            (Field("number", "&Nomor", line.letter_number, placeholder="800/…/2026"),),
            "&Simpan",
        )
        ask_and_write(
            self.page,
            form,
            lambda answers: set_letter_number(
                place.office, place.actor, line.id, answers["number"], line.revision
            ),
            lambda _: self.on_done("Nomor piagam tersimpan."),
        )

    def _on_give(self) -> None:
        place = self.page.workplace
        people = tuple((person.id, person.name) for person in self._people)
        fields = (
            Field("employee", "&Pegawai", people[0][0], people),
            Field("kind", "&Jenis", "", tuple((kind, kind.label) for kind in RewardKind)),
            Field(
                "title", "Piagam &sebagai", required=True, placeholder="Misalnya Petugas teladan"
            ),
            Field("reason", "&Alasan", lines=2, required=True),
            Field("given_on", "&Tanggal", place.office.clock.today()),
        )

        def work(answers: Answers) -> str:
            kind = next(kind for kind in RewardKind if kind == answers["kind"])
            form = RewardForm(
                answers["employee"], kind, answers["title"], answers["reason"], answers["given_on"]
            )
            return give_reward(place.office, place.actor, form)

        form = Form("Catat penghargaan", fields, "&Catat")
        ask_and_write(self.page, form, work, lambda _: self.on_done("Penghargaan dicatat."))
