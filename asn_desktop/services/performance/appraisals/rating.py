"""The appraiser's part: marks per result and value, feedback, the two overall ratings."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.evaluation_rules import check_rating_allowed
from asn_desktop.domain.performance.terms import CoreValue, Rating
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.editing import Edit, appraiser_edit
from asn_desktop.services.performance.appraisals.leading import (
    fixed_result_rating,
    predicate_in_force,
)
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.typed_text import checked_text


def rate_result(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result_id: str,
    rating: Rating | None,
    expected_revision: int | None = None,
) -> None:
    """Mark one result; None takes the mark back.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: not handed in yet, or final already.
        ConflictError: the evaluation changed since it was read.
    """
    with appraiser_edit(
        office, actor, evaluation_id, "Menilai hasil kerja", expected_revision
    ) as edit:
        review = edit.result_review(result_id)
        if review.absence is not None and rating is not None:
            raise DomainError(
                f"Hasil kerja ini ditandai {review.absence.label.lower()}, sehingga tidak dinilai. "
                "Hapus tandanya dahulu bila ternyata dapat dinilai.",
                field="result_mark",
            )
        review.rating = rating


def rate_behavior(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    value: CoreValue,
    rating: Rating | None,
    expected_revision: int | None = None,
) -> None:
    """Mark one core value; None takes the mark back.

    Raises:
        As `rate_result`.
    """
    with appraiser_edit(
        office, actor, evaluation_id, "Menilai perilaku kerja", expected_revision
    ) as edit:
        edit.behavior_review(value).rating = rating


def rate_remaining_behaviors(
    office: Office, actor: Actor, evaluation_id: str, rating: Rating
) -> tuple[CoreValue, ...]:
    """Give the core values without a mark the same mark; those marked already keep theirs.

    Returns:
        The values that were marked now, so that it can be undone.

    Raises:
        As `rate_result`.
    """
    deed = f"Menilai perilaku yang belum dinilai: {rating.label}"
    with appraiser_edit(office, actor, evaluation_id, deed) as edit:
        rows = {value: edit.behavior_review(value) for value in CoreValue}
        marked = tuple(value for value, row in rows.items() if row.rating is None)
        for value in marked:
            rows[value].rating = rating
    return marked


def clear_behaviors(
    office: Office, actor: Actor, evaluation_id: str, values: tuple[CoreValue, ...]
) -> None:
    """Take several marks back at once: the undo of `rate_remaining_behaviors`.

    Raises:
        As `rate_result`.
    """
    with appraiser_edit(office, actor, evaluation_id, "Membatalkan nilai perilaku") as edit:
        for value in values:
            edit.behavior_review(value).rating = None


def set_result_feedback(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    result_id: str,
    text: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the appraiser's feedback on a result; it is printed on the sheet.

    Raises:
        As `rate_result`, and DomainError when the text is too long (field "feedback").
    """
    bare = checked_text(text, LONGEST_NOTE, what="Umpan balik", field="feedback", required=False)
    with appraiser_edit(
        office, actor, evaluation_id, "Memberi umpan balik hasil kerja", expected_revision
    ) as edit:
        edit.result_review(result_id).feedback = bare


def set_behavior_feedback(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    value: CoreValue,
    text: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the appraiser's feedback on a core value; it is printed on the sheet.

    Raises:
        As `set_result_feedback`.
    """
    bare = checked_text(text, LONGEST_NOTE, what="Umpan balik", field="feedback", required=False)
    with appraiser_edit(
        office, actor, evaluation_id, "Memberi umpan balik perilaku kerja", expected_revision
    ) as edit:
        edit.behavior_review(value).feedback = bare


def set_overall_result_rating(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    rating: Rating | None,
    expected_revision: int | None = None,
) -> None:
    """Set the rating of the results as a whole; the appraiser's own judgement, no formula.

    Raises:
        As `rate_result`, and DomainError before the organisation's predicate of an annual
        evaluation is recorded, or when the office's leader would get another rating than the
        organisation's.
    """
    with appraiser_edit(
        office, actor, evaluation_id, "Menetapkan rating hasil kerja", expected_revision
    ) as edit:
        check_order(edit)
        check_leader_rating(edit, rating)
        edit.evaluation.result_rating = rating


def set_overall_behavior_rating(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    rating: Rating | None,
    expected_revision: int | None = None,
) -> None:
    """Set the rating of the behaviour as a whole; the appraiser's own judgement, no formula.

    Raises:
        As `rate_result`, and DomainError before the organisation's predicate of an annual
        evaluation is recorded.
    """
    with appraiser_edit(
        office, actor, evaluation_id, "Menetapkan rating perilaku kerja", expected_revision
    ) as edit:
        check_order(edit)
        edit.evaluation.behavior_rating = rating


def set_recommendation(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    text: str,
    expected_revision: int | None = None,
) -> None:
    """Keep the note or recommendation of block 5 of the evaluation document.

    Raises:
        As `rate_result`, and DomainError when the text is too long (field "recommendation").
    """
    bare = checked_text(text, LONGEST_NOTE, what="Catatan", field="recommendation", required=False)
    with appraiser_edit(
        office, actor, evaluation_id, "Menulis catatan penilaian", expected_revision
    ) as edit:
        edit.evaluation.recommendation = bare


def check_order(edit: Edit) -> None:
    """Refuse an overall rating before the organisation's predicate, where that comes first.

    Raises:
        DomainError: the organisation's predicate is not recorded (field "org_predicate").
    """
    check_rating_allowed(edit.period.scope, predicate_in_force(edit.session, edit.period.id))


def check_leader_rating(edit: Edit, rating: Rating | None) -> None:
    """Refuse another result rating than the organisation's for the head of the office.

    Raises:
        DomainError: the rating differs (field "result_rating").
    """
    org_predicate = predicate_in_force(edit.session, edit.period.id)
    fixed = fixed_result_rating(edit.session, edit.plan, edit.period, org_predicate)
    if fixed is not None and rating is not fixed:
        raise DomainError(
            "Rating hasil kerja pimpinan kantor mengikuti capaian kinerja organisasi: "
            f"{fixed.label}.",
            field="result_rating",
        )
