"""The sentences about where a signed evaluation stands."""

from asn_desktop.base.wording import date_short
from asn_desktop.domain.performance.appraisal.differences import MARKS, Difference
from asn_desktop.domain.performance.terms import EvaluationStatus
from asn_desktop.services.performance.appraisals.views import EvaluationView

_ENDS = {
    EvaluationStatus.DISCUSSED: "Sedang dibicarakan.",
    EvaluationStatus.OBJECTED: "Keberatan sedang diproses.",
    EvaluationStatus.FINAL: "Nilai terkunci.",
}


def receipt_words(view: EvaluationView) -> str:
    """Say when it was signed, handed over and received."""
    parts = []
    if view.finalized_at is not None:
        parts.append(f"Final sejak {date_short(view.finalized_at.date())}.")
    if view.acknowledged_on is not None:
        parts.append(f"Diterima {date_short(view.acknowledged_on)}.")
    elif view.delivered_on is not None:
        parts.append(f"Diserahkan {date_short(view.delivered_on)}.")
    elif view.status is EvaluationStatus.SIGNED:
        parts.append("Nilai terkunci, belum diserahkan.")
    if view.status in _ENDS:
        parts.append(_ENDS[view.status])
    return " ".join(parts)


def difference_words(found: Difference | None) -> str:
    """Say how the appraiser's mark differs from the own one, "" while one is missing."""
    return f"{MARKS[found]} {found.label}" if found is not None else ""
