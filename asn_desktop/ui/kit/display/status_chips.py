"""The chip of each status that a plan, an evaluation or an objection can have."""

from asn_desktop.domain.performance.planning.versions import PlanPhase
from asn_desktop.domain.performance.terms import EvaluationStatus, PlanStatus, Predicate, Rating
from asn_desktop.domain.term import Term
from asn_desktop.ui.theme.cells import ChipStyle

NOT_MADE = ChipStyle("Belum dibuat", "neutral", "circle-dashed-bold")
EVALUATED = ChipStyle("Dievaluasi", "violet", "scales-bold")
FINAL = ChipStyle("Final", "solid", "lock-simple-fill")
NEEDS_WORK = ChipStyle("Perlu perbaikan", "warning", "arrow-u-up-left-bold")

_CHIPS: dict[Term, ChipStyle] = {
    PlanStatus.DRAFT: ChipStyle("Draf", "neutral", "pencil-simple-bold"),
    PlanStatus.SUBMITTED: ChipStyle("Diajukan", "info", "paper-plane-tilt-bold"),
    PlanStatus.RETURNED: NEEDS_WORK,
    PlanStatus.APPROVED: ChipStyle("Disetujui", "success", "check-bold"),
    PlanStatus.CLOSED: ChipStyle("Ditutup", "neutral", "archive-bold"),
}
_PHASE_CHIPS: dict[Term, ChipStyle] = {
    PlanPhase.DRAFT: _CHIPS[PlanStatus.DRAFT],
    PlanPhase.SUBMITTED: _CHIPS[PlanStatus.SUBMITTED],
    PlanPhase.RETURNED: NEEDS_WORK,
    PlanPhase.APPROVED: _CHIPS[PlanStatus.APPROVED],
    PlanPhase.ACTIVE: ChipStyle("Berlaku", "success", "check-bold"),
    PlanPhase.AMENDING: ChipStyle("Berlaku, diubah", "violet", "pencil-simple-bold"),
    PlanPhase.CLOSED: _CHIPS[PlanStatus.CLOSED],
}
_EVALUATION_CHIPS: dict[Term, ChipStyle] = {
    EvaluationStatus.OPEN: ChipStyle("Isi realisasi", "neutral", "pencil-simple-bold"),
    EvaluationStatus.SUBMITTED: ChipStyle("Siap dinilai", "info", "paper-plane-tilt-bold"),
    EvaluationStatus.RETURNED: NEEDS_WORK,
    EvaluationStatus.RATED: ChipStyle("Menunggu atasan penilai", "warning", "clock-bold"),
    EvaluationStatus.SIGNED: ChipStyle("Belum diserahkan", "warning", "lock-simple-bold"),
    EvaluationStatus.DELIVERED: ChipStyle("Diserahkan", "info", "paper-plane-tilt-bold"),
    EvaluationStatus.ACKNOWLEDGED: ChipStyle("Diterima pegawai", "success", "check-bold"),
    EvaluationStatus.DISCUSSED: ChipStyle("Dibicarakan", "warning", "chats-circle-bold"),
    EvaluationStatus.OBJECTED: ChipStyle("Keberatan", "danger", "warning-bold"),
    EvaluationStatus.FINAL: FINAL,
}
_RATING_CHIPS: dict[Term, ChipStyle] = {
    Rating.BELOW: ChipStyle("Di bawah ekspektasi", "danger", "arrow-down-bold"),
    Rating.MEETS: ChipStyle("Sesuai ekspektasi", "info", "equals-bold"),
    Rating.ABOVE: ChipStyle("Di atas ekspektasi", "success", "arrow-up-bold"),
}


def phase_chip(phase: PlanPhase | None) -> ChipStyle:
    """Return the chip of where a plan is in its life; None means there is no plan yet."""
    return NOT_MADE if phase is None else _PHASE_CHIPS[phase]


def plan_chip(status: PlanStatus | None) -> ChipStyle:
    """Return the chip of a plan's status; None means there is no plan yet."""
    return NOT_MADE if status is None else _CHIPS[status]


def evaluation_chip(status: EvaluationStatus) -> ChipStyle:
    """Return the chip of an evaluation's status."""
    return _EVALUATION_CHIPS[status]


def rating_chip(rating: Rating) -> ChipStyle:
    """Return the chip of a rating."""
    return _RATING_CHIPS[rating]


def predicate_chip(predicate: Predicate) -> ChipStyle:
    """Return the chip of a predicate."""
    return ChipStyle(predicate.label, f"predicate{list(Predicate).index(predicate) + 1}")
