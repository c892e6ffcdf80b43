"""Proposals by the office's rules, each with its reason; decided one by one."""

from collections.abc import Sequence
from functools import partial

from asn_desktop.domain.performance.follow_up.terms import (
    CandidateDecision,
    CandidateKind,
    RewardKind,
)
from asn_desktop.services.performance.coaching.editing import CoachingStart, start_coaching
from asn_desktop.services.performance.rewards.proposals import (
    ProposalLine,
    accept_reward,
    decline_proposal,
    proposals,
    take_decision_back,
)
from asn_desktop.ui.features.rewards.list_tab import ListTab, show_for
from asn_desktop.ui.kit.controls.buttons import PrimaryButton, SecondaryButton
from asn_desktop.ui.kit.forms.fields_dialog import Answers, Field, Form, ask_and_write
from asn_desktop.ui.kit.page import Page
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_KINDS = (RewardKind.CERTIFICATE, RewardKind.DEVELOPMENT, RewardKind.PRIORITY)
_CHIPS = {
    CandidateDecision.ACCEPTED: ChipStyle("Diterima", "success", "check-bold"),
    CandidateDecision.DECLINED: ChipStyle("Tidak diambil", "neutral", "x-bold"),
}


def _chip(line: ProposalLine) -> ChipStyle:
    if line.decision is not None:
        return _CHIPS[line.decision]
    if line.hold:
        return ChipStyle("Tertahan", "warning", "warning-circle-fill")
    return ChipStyle("Belum diputuskan", "info", "clock-bold")


COLUMNS: tuple[Column[ProposalLine], ...] = (
    Column(
        "name",
        "Pegawai",
        lambda line: line.name,
        avatar=lambda line: line.name,
        subtext=lambda line: line.unit_name,
        strong=True,
        width=220,
    ),
    Column("kind", "Usulan", lambda line: line.kind.label, width=118),
    Column(
        "reason",
        "Alasan",
        lambda line: line.reason,
        subtext=lambda line: line.note or line.hold or line.rule.label,
    ),
    Column("state", "Keputusan", lambda line: _chip(line).label, chip=_chip, width=170),
)


class ProposalsTab(ListTab[ProposalLine]):
    """For leader and operator."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            "Calon",
            COLUMNS,
            lambda line: line.key,
            (
                "Belum ada usulan",
                "Usulan muncul setelah penilaian ditandatangani, menurut aturan di Pengaturan.",
                "medal",
            ),
        )
        self._accept = PrimaryButton("&Beri penghargaan…", "medal")
        self._accept.setObjectName("proposal_accept")
        self._accept.clicked.connect(self._on_accept)
        self._coach = PrimaryButton("Mulai &bimbingan…", "graduation-cap")
        self._coach.setObjectName("proposal_coach")
        self._coach.clicked.connect(self._on_coach)
        self._decline = SecondaryButton("&Tidak diambil…")
        self._decline.setObjectName("proposal_decline")
        self._decline.clicked.connect(self._on_decline)
        self._again = SecondaryButton("&Buka lagi")
        self._again.setObjectName("proposal_again")
        self._again.clicked.connect(self._on_again)
        self.add_buttons(self._again, self._decline, self._accept, self._coach)

    def read(self) -> Sequence[ProposalLine]:
        """Read the proposals."""
        return proposals(self.page.workplace.office, self.page.workplace.actor)

    def show_lines(self, lines: Sequence[ProposalLine]) -> None:
        """Show them and how many are open."""
        waiting = sum(line.is_open for line in lines)
        self.words.setText(f"{waiting} dari {len(lines)} usulan belum diputuskan.")
        super().show_lines(lines)

    def on_current(self, key: str) -> None:
        """Offer what fits the proposal in front."""
        line = self.lines.get(key)
        is_open = line is not None and line.is_open
        reward = line is not None and line.kind is CandidateKind.REWARD
        declined = line is not None and line.decision is CandidateDecision.DECLINED
        show_for(is_open and reward, self._accept)
        show_for(is_open and not reward, self._coach)
        show_for(is_open, self._decline)
        show_for(declined, self._again)

    def _on_accept(self) -> None:
        line, place = self.current, self.page.workplace
        if line is None:
            return
        fields = (
            Field("kind", "&Penghargaan", "", tuple((kind, kind.label) for kind in _KINDS)),
            Field(
                "note", "&Catatan", lines=2,
                hint=f"{line.hold}. Tulis alasan bila tetap diberikan." if line.hold else "",
            ),
        )  # fmt: skip

        def work(answers: Answers) -> str:
            kind = next(kind for kind in RewardKind if kind == answers["kind"])
            return accept_reward(place.office, place.actor, line.key, kind, answers["note"])

        form = Form(f"Beri penghargaan {line.name}", fields, "&Catat penghargaan", line.reason)
        done = "Penghargaan dicatat. Piagamnya ada di tab Penghargaan."
        ask_and_write(self.page, form, work, lambda _: self.on_done(done))

    def _on_coach(self) -> None:
        line, place = self.current, self.page.workplace
        if line is None:
            return
        fields = (
            Field("reason", "&Alasan", line.reason, lines=2, required=True),
            Field("goal", "&Tujuan", lines=2),
        )

        def work(answers: Answers) -> str:
            start = CoachingStart(
                line.employee_id,
                reason=answers["reason"],
                goal=answers["goal"],
                evaluation_id=line.evaluation_id or None,
            )
            return start_coaching(place.office, place.actor, start)

        form = Form(
            f"Mulai bimbingan {line.name}", fields, "&Mulai", "Pembimbingnya penilai pegawai itu."
        )
        ask_and_write(self.page, form, work, self._open_coaching)

    def _open_coaching(self, coaching_id: str) -> None:
        self.page.open_page.emit("coaching_record", {"coaching_id": coaching_id})

    def _on_decline(self) -> None:
        line, place = self.current, self.page.workplace
        if line is None:
            return
        form = Form(
            f"Usulan {line.name} tidak diambil",
            (Field("note", "&Alasan", lines=2, required=True),),
            "&Simpan",
            line.reason,
        )
        ask_and_write(
            self.page,
            form,
            lambda answers: decline_proposal(place.office, place.actor, line.key, answers["note"]),
            lambda _: self.on_done("Usulan tidak diambil."),
        )

    def _on_again(self) -> None:
        line, place = self.current, self.page.workplace
        if line is not None:
            work = partial(take_decision_back, place.office, place.actor, line.key)
            self.write(work, "Usulan dibuka lagi.")
