"""The columns and chips of the list of a period: data, no branches."""

from collections.abc import Sequence

from asn_desktop.base.wording import date_short
from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.performance.appraisals.views import EvaluationLine, LineState
from asn_desktop.ui.kit.display.status_chips import NOT_MADE, evaluation_chip, predicate_chip
from asn_desktop.ui.models.rows import Column
from asn_desktop.ui.theme.cells import ChipStyle

_STATE_CHIPS = {
    LineState.NO_PLAN: ChipStyle(LineState.NO_PLAN.label, NOT_MADE.tone, NOT_MADE.icon),
    LineState.PLAN_OPEN: ChipStyle(LineState.PLAN_OPEN.label, "warning", "clock-bold"),
    LineState.FILLING: evaluation_chip(EvaluationStatus.OPEN),
    LineState.RETURNED: evaluation_chip(EvaluationStatus.RETURNED),
    LineState.READY: evaluation_chip(EvaluationStatus.SUBMITTED),
    LineState.RATED: evaluation_chip(EvaluationStatus.RATED),
    LineState.FINAL: evaluation_chip(EvaluationStatus.FINAL),
}


def _state(line: EvaluationLine) -> ChipStyle:
    """Return the chip: a signed evaluation also says whether it was handed over."""
    if line.state is LineState.FINAL and line.status is not None:
        return evaluation_chip(line.status)
    return _STATE_CHIPS[line.state]


def _day(line: EvaluationLine) -> str:
    moment = line.finalized_at or line.submitted_at
    return date_short(moment.date()) if moment else "–"


COLUMNS: tuple[Column[EvaluationLine], ...] = (
    Column("name", "Pegawai", lambda line: line.name, subtext=lambda line: spaced_nip(line.nip),
           avatar=lambda line: line.name, width=300),
    Column("position", "Jabatan dan unit kerja", lambda line: line.position,
           subtext=lambda line: line.exempt or line.unit_name),
    Column("state", "Keadaan", lambda line: _state(line).label, chip=_state, width=190),
    Column("day", "Dikirim / final", _day, width=130, ink="text2"),
    Column("predicate", "Predikat",
           lambda line: line.predicate.label if line.predicate else "–",
           chip=lambda line: predicate_chip(line.predicate) if line.predicate else None,
           width=170),
)  # fmt: skip


def key_of(line: EvaluationLine) -> str:
    """Return what tells a line from the others: a person may have two plans in a period."""
    return line.plan_id or line.employee_id


def count_words(lines: Sequence[EvaluationLine]) -> str:
    """Write how many are where: "8 pegawai · 3 siap dinilai · 2 final"."""
    parts = [f"{len(lines)} pegawai"]
    for state in (
        LineState.READY,
        LineState.FILLING,
        LineState.RETURNED,
        LineState.RATED,
        LineState.FINAL,
    ):
        count = sum(line.state is state for line in lines)
        if count:
            parts.append(f"{count} {state.label.lower()}")
    return " · ".join(parts)
