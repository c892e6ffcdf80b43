"""What is decided while ratings are looked at side by side: a changed rating, a note."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.performance.appraisals.editing import appraiser_edit
from asn_desktop.services.performance.appraisals.rating import check_leader_rating, check_order
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.performance.calibration.reading import check_circle
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import CalibrationChangeRow, CalibrationNoteRow


def change_ratings(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result: Rating,
    behavior: Rating,
    reason: str,
    expected_revision: int | None = None,
) -> None:
    """Change both overall ratings of somebody, as the appraiser, with the reason kept.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: nothing changed, no reason (field "reason"), signed already, not handed in,
            or against the order of steps.
        ConflictError: the evaluation changed since it was read.
    """
    words = checked_text(reason, LONGEST_NOTE, what="Alasan", field="reason", required=False)
    if not words:
        raise DomainError(
            "Alasan belum diisi. Tulis mengapa ratingnya diubah saat kalibrasi.", field="reason"
        )
    with appraiser_edit(
        office, actor, evaluation_id, "Mengubah rating saat kalibrasi", expected_revision
    ) as edit:
        check_order(edit)
        check_leader_rating(edit, result)
        evaluation = edit.evaluation
        if (evaluation.result_rating, evaluation.behavior_rating) == (result, behavior):
            raise DomainError(
                "Kedua rating masih sama. Pilih rating yang berubah, atau batalkan.",
                field="result_rating",
            )
        edit.session.add(
            CalibrationChangeRow(
                evaluation_id=evaluation.id,
                made_at=edit.transaction.now,
                actor_name=actor.name,
                result_before=evaluation.result_rating,
                behavior_before=evaluation.behavior_rating,
                result_after=result,
                behavior_after=behavior,
                reason=words,
            )
        )
        evaluation.result_rating, evaluation.behavior_rating = result, behavior


def add_calibration_note(
    office: Office, actor: Actor, period_id: str, text: str, *, whole_office: bool = False
) -> None:
    """Keep what was said about a team, or about the whole office.

    Raises:
        NotAllowed: the actor may not look at this circle.
        DomainError: an empty note (field "text"), or there is no such period.
    """
    check_circle(actor, whole_office=whole_office)
    words = checked_text(text, LONGEST_NOTE, what="Catatan", field="text")
    with office.write(actor, "Mencatat kalibrasi", subject_id=period_id) as transaction:
        period = period_line(transaction.session, period_id)
        transaction.sentence = f"Mencatat kalibrasi {period.label} {period.year}"
        transaction.session.add(
            CalibrationNoteRow(
                period_id=period.id,
                appraiser_id=None if whole_office else actor.employee_id,
                made_at=transaction.now,
                actor_name=actor.name,
                text=words,
            )
        )
