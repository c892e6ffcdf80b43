"""Results that have nothing to be rated in a period: said so with a reason, never a zero."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import ResultAbsence
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.appraisals.editing import (
    appraiser_edit,
    employee_edit,
    evaluation_and_plan,
)
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.typed_text import checked_text


def set_result_absence(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result_id: str,
    absence: ResultAbsence | None,
    reason: str = "",
    expected_revision: int | None = None,
) -> None:
    """Mark a result as not due or not applicable, or take that back with None.

    The employee does it while filling in, the appraiser while rating. A mark given before is
    taken away: nothing is rated that could not be done.

    Raises:
        NotAllowed: neither the employee nor the appraiser.
        DomainError: no reason (field "absence_reason"), or the evaluation is with the other side.
        ConflictError: the evaluation changed since it was read.
    """
    words = checked_text(
        reason, LONGEST_NOTE, what="Alasan", field="absence_reason", required=False
    )
    if absence is not None and not words:
        raise DomainError(
            "Alasan belum diisi. Tulis mengapa hasil kerja ini tidak dinilai pada periode ini.",
            field="absence_reason",
        )
    with office.read() as session:
        _, plan = evaluation_and_plan(session, evaluation_id)
        own = actor is not PROGRAM and actor.employee_id == plan.employee_id
    opened = employee_edit if own else appraiser_edit
    deed = "Menandai hasil kerja tidak dinilai" if absence else "Hasil kerja kembali dinilai"
    with opened(office, actor, evaluation_id, deed, expected_revision) as edit:
        review = edit.result_review(result_id)
        review.absence = absence
        review.absence_reason = words if absence is not None else None
        if absence is not None:
            review.rating = review.self_rating = None
