"""Votes for the employee of a period: voting, counting, confirming."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.base.errors import OfficeError
from asn_desktop.base.wording import date_short, listing
from asn_desktop.domain.performance.follow_up.terms import CandidateKind, ElectionState
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.office.periods import PeriodLine, periods_of
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.performance.rewards.cards import colleagues
from asn_desktop.services.performance.rewards.election_reading import ElectionView, elections
from asn_desktop.services.performance.rewards.elections import (
    ElectionForm,
    cancel_election,
    cast_vote,
    close_election,
    confirm_winner,
    count_paper,
    mark_paper_voters,
    open_election,
)
from asn_desktop.services.performance.rewards.proposals import proposals
from asn_desktop.ui.features.rewards.list_tab import ListTab, show_for
from asn_desktop.ui.features.rewards.vote_dialogs import (
    OpenElectionDialog,
    PaperDialog,
    VoteDialog,
)
from asn_desktop.ui.kit.containers.confirm import confirm
from asn_desktop.ui.kit.controls.buttons import Button, GhostButton, PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_CHIPS = {
    ElectionState.OPEN: ChipStyle("Berlangsung", "info", "clock-bold"),
    ElectionState.CLOSED: ChipStyle("Menunggu ditetapkan", "warning", "clock-bold"),
    ElectionState.CONFIRMED: ChipStyle("Ditetapkan", "success", "check-bold"),
    ElectionState.CANCELLED: ChipStyle("Dibatalkan", "neutral", "x-bold"),
}


def _result(view: ElectionView) -> str:
    if view.state is ElectionState.CANCELLED:
        return f"Dibatalkan: {view.reason}"
    if view.winner_name:
        return f"Terpilih: {view.winner_name}"
    if view.outcome is None:
        return "Hasil dibuka setelah ditutup"
    if not view.outcome.is_valid:
        return f"Tidak sah. {view.outcome.reason}"
    names = [line.name for line in view.nominees if line.employee_id in view.outcome.leaders]
    return f"{'Sama banyak' if view.outcome.is_tied else 'Terbanyak'}: {listing(names)}"


def _totals(view: ElectionView) -> str:
    shown = [f"{line.name.split(',')[0]} {line.votes}" for line in view.nominees if line.votes]
    return " · ".join(shown) or f"{len(view.nominees)} calon"


COLUMNS: tuple[Column[ElectionView], ...] = (
    Column(
        "title",
        "Pemilihan",
        lambda view: view.title,
        subtext=lambda view: f"{date_short(view.opens)} – {date_short(view.closes)}",
        strong=True,
        width=300,
    ),
    Column("result", "Hasil", _result, subtext=_totals),
    Column(
        "voted",
        "Sudah memilih",
        lambda view: f"{view.took_part} dari {view.entitled}",
        subtext=lambda view: "Anda sudah memilih" if view.has_voted else "Anda belum memilih",
        width=170,
    ),
    Column(
        "state",
        "Keadaan",
        lambda view: view.state.label,
        chip=lambda view: _CHIPS[view.state],
        width=200,
    ),
)


class VotesTab(ListTab[ElectionView]):
    """Everybody votes; leader and operator run the vote; the leader confirms."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Pemilihan",
            COLUMNS,
            lambda view: view.id,
            (
                "Belum ada pemilihan",
                "Pemilihan pegawai terbaik dibuka pimpinan atau operator. Suara bersifat rahasia.",
                "star",
            ),
        )
        self._manages = may(page.workplace.actor, Right.MANAGE_REWARDS)
        self._periods: tuple[PeriodLine, ...] = ()
        self._people: tuple[PersonLine, ...] = ()
        self._proposed: frozenset[str] = frozenset()
        self.vote = self._button(PrimaryButton, "vote_cast", "&Pilih…", "star", self._on_vote)
        self._ballots = self._button(
            SecondaryButton, "vote_ballots", "Surat s&uara", "printer", self._on_ballots
        )
        self._paper = self._button(
            SecondaryButton, "vote_paper", "Suara &kertas…", "note-pencil", self._on_paper
        )
        self._close = self._button(SecondaryButton, "vote_close", "&Tutup…", "", self._on_close)
        self._confirm = self._button(
            PrimaryButton, "vote_confirm", "T&etapkan…", "check-bold", self._on_confirm
        )
        self._cancel = self._button(GhostButton, "vote_cancel", "&Batalkan…", "", self._on_cancel)
        self._open = self._button(
            SecondaryButton, "vote_open", "B&uka pemilihan…", "plus-bold", self._on_open
        )
        self.add_buttons(
            self._cancel, self._ballots, self._paper, self._close, self._open,
            self._confirm, self.vote,
        )  # fmt: skip

    def _button(self, kind: type[Button], name: str, words: str, icon: str, deed: object) -> Button:
        button = kind(words, icon)
        button.setObjectName(name)
        button.clicked.connect(deed)
        return button

    def read(self) -> Sequence[ElectionView]:
        """Read the votes, and what a new one needs."""
        place = self.page.workplace
        office, actor = place.office, place.actor
        if self._manages:
            today = office.clock.today()
            found = [*periods_of(office, today.year), *periods_of(office, today.year - 1)]
            self._periods = tuple(
                line
                for line in sorted(found, key=lambda line: (line.ends >= today, today - line.ends))
                if line.starts <= today and line.scope is EvaluationScope.PERIODIC
            )
            self._people = colleagues(office, actor)
            self._proposed = frozenset(
                line.employee_id
                for line in proposals(office, actor)
                if line.kind is CandidateKind.REWARD and not line.hold
            )
        return elections(office, actor)

    def show_lines(self, lines: Sequence[ElectionView]) -> None:
        """Show them."""
        show_for(self._manages and bool(self._periods), self._open)
        self.words.setText("Satu orang satu suara; pilihan tidak tercatat atas nama siapa pun.")
        super().show_lines(lines)

    def on_current(self, key: str) -> None:
        """Offer what the vote in front still needs."""
        view = self.lines.get(key)
        running = view is not None and view.state is ElectionState.OPEN
        closed = view is not None and view.state is ElectionState.CLOSED
        confirms = view is not None and view.can_confirm
        valid = view is not None and view.outcome is not None and view.outcome.is_valid
        show_for(view is not None and view.can_vote, self.vote)
        show_for(running and self._manages, self._ballots, self._paper, self._close)
        show_for(closed and confirms and valid, self._confirm)
        show_for((running or closed) and confirms, self._cancel)

    def _on_open(self) -> None:
        self._ask_open(None)

    def _ask_open(self, error: OfficeError | None) -> None:
        place = self.page.workplace
        today = place.office.clock.today()
        dialog = OpenElectionDialog(
            self.page, self._periods, self._people, self._proposed, today, error
        )
        if dialog.run():
            form = ElectionForm(dialog.period_id, dialog.nominee_ids, dialog.closes)
            work = partial(open_election, place.office, place.actor, form)
            done = "Pemilihan dibuka."
            place.tasks.write(self, work, lambda _: self.on_done(done), self._ask_open)

    def _on_vote(self) -> None:
        view, place = self.current, self.page.workplace
        if view is None:
            return
        dialog = VoteDialog(self.page, view, place.actor.employee_id)
        if dialog.run():
            work = partial(cast_vote, place.office, place.actor, view.id, dialog.nominee_id)
            self.write(work, "Suara Anda sudah masuk.")

    def _on_ballots(self) -> None:
        if self.current is not None:
            self.page.open_page.emit("print", {"document": "ballot", "id": self.current.id})

    def _on_paper(self) -> None:
        if self.current is not None:
            self._ask_paper(PaperDialog(self.page, self.current), self.current)

    def _ask_paper(self, dialog: PaperDialog, view: ElectionView) -> None:
        if not dialog.run():
            return
        place = self.page.workplace
        counts, spoilt, present = dialog.counts, dialog.spoilt, dialog.present

        def work() -> None:
            mark_paper_voters(place.office, place.actor, view.id, sorted(present))
            count_paper(place.office, place.actor, view.id, counts, spoilt)

        def again(error: OfficeError) -> None:
            self.refresh()
            self._ask_paper(PaperDialog(self.page, view, counts, spoilt, present, error), view)

        done = "Hitungan suara kertas tersimpan."
        place.tasks.write(self, work, lambda _: self.on_done(done), again)

    def _on_close(self) -> None:
        view, place = self.current, self.page.workplace
        if view is None:
            return
        words = f"{view.took_part} dari {view.entitled} orang sudah memilih. Sesudah ditutup tidak "
        words += "ada yang dapat memilih lagi."
        if confirm(self.page, f"Tutup {view.title}?", words, "Tutup pemilihan"):
            work = partial(close_election, place.office, place.actor, view.id)
            self.write(work, "Pemilihan ditutup.")

    def _on_confirm(self) -> None:
        view, place = self.current, self.page.workplace
        if view is None or view.outcome is None:
            return
        leaders = tuple(
            (line.employee_id, f"{line.name} ({line.votes} suara)")
            for line in view.nominees
            if line.employee_id in view.outcome.leaders
        )
        tied = view.outcome.is_tied
        hint = "Suara sama banyak: tulis mengapa ia yang ditetapkan." if tied else ""
        fields = (
            Field("winner", "&Pegawai terbaik", leaders[0][0], leaders),
            Field("reason", "&Alasan", lines=2, hint=hint, required=tied),
        )

        def work(answers: Answers) -> str:
            return confirm_winner(
                place.office,
                place.actor,
                view.id,
                answers["winner"],
                answers["reason"],
                view.revision,
            )

        form = Form(f"Tetapkan {view.title}", fields, "&Tetapkan")
        done = "Hasil ditetapkan. Piagamnya ada di tab Penghargaan."
        ask_and_write(self.page, form, work, lambda _: self.on_done(done))

    def _on_cancel(self) -> None:
        view, place = self.current, self.page.workplace
        if view is None:
            return
        form = Form(
            f"Batalkan {view.title}",
            (Field("reason", "&Alasan", lines=2, required=True),),
            "&Batalkan pemilihan",
        )
        ask_and_write(
            self.page,
            form,
            lambda answers: cancel_election(place.office, place.actor, view.id, answers["reason"]),
            lambda _: self.on_done("Pemilihan dibatalkan."),
        )
