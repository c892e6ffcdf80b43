"""Columns and words of the rounds as the operator sees them."""

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.raters.terms import RoundState
from asn_desktop.services.performance.raters.views import InvitationLine, RoundLine, RoundView
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_STATES = {
    RoundState.DRAFT: ("pencil-simple", "text2"),
    RoundState.OPEN: ("clock-bold", "warning"),
    RoundState.CLOSED: ("check-bold", "success"),
}


def _invitation_chip(line: InvitationLine) -> ChipStyle:
    if line.is_done:
        return ChipStyle("Sudah", "success", "check-bold")
    if line.problem:
        return ChipStyle("Perlu ditukar", "danger", "warning-circle-fill")
    if line.on_paper:
        return ChipStyle("Di kertas", "info")
    return ChipStyle("Belum", "warning", "clock-bold")


def _below_rater(line: InvitationLine) -> str:
    return line.problem or line.rater_position


def _below_rated(line: InvitationLine) -> str:
    return f"Ditukar: {line.reason}" if line.reason else ""


# One column: beside the round in front there is no room for a second one at large text.
ROUND_COLUMNS: tuple[Column[RoundLine], ...] = (
    Column(
        "name",
        "Putaran",
        lambda line: line.name,
        subtext=lambda line: f"{line.state.label} · {date_short(line.ends)}",
        icon=lambda line: _STATES[line.state],
        strong=True,
    ),
)
INVITATION_COLUMNS: tuple[Column[InvitationLine], ...] = (
    Column("rater", "Penilai", lambda line: line.rater_name, subtext=_below_rater, strong=True),
    Column("rated", "Menilai", lambda line: line.rated_name, subtext=_below_rated, width=220),
    Column("group", "Kelompok", lambda line: line.group.label, width=104),
    Column(
        "state",
        "Keadaan",
        lambda line: _invitation_chip(line).label,
        chip=_invitation_chip,
        width=136,
    ),
)


def summary(view: RoundView) -> str:
    """Say in a sentence or two how far a round is."""
    line = view.line
    where = line.unit_name or "seluruh kantor"
    if not line.invited:
        return f"Untuk {where}. Belum diundi."
    words = f"Untuk {where}: {line.rated} orang dinilai, {line.invited} lembar diminta."
    if line.state is RoundState.DRAFT:
        words += f" Angka undian {view.seed}."
        if view.lacking:
            first = ", ".join(name for name, _number in view.lacking[:3])
            more = f" dan {len(view.lacking) - 3} lainnya" if len(view.lacking) > 3 else ""
            words += f" Rekan kurang untuk {first}{more}."
    else:
        words += f" {line.done} sudah mengisi, {line.invited - line.done} belum."
    return words
