"""The appraiser's decisions about a whole evaluation: take it up, return it, make it final."""

from asn_desktop.base.errors import ConflictError, DomainError
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.evaluation_rules import (
    DECIDED_STATUSES,
    EvaluationAction,
    next_status,
)
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.people.movements.substitutes import signature_of
from asn_desktop.services.performance.appraisals.decisions.sealing import complete_view, seal
from asn_desktop.services.performance.appraisals.editing import (
    AWAITED,
    Edit,
    appraiser_edit,
    decision_edit,
)
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.performance.appraisals.signing import appraisers_superior
from asn_desktop.services.typed_text import checked_text


def take_up_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> None:
    """Start rating although the employee did not hand in before the period closed.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: the period is still open for filling in, or the evaluation moved on already.
        ConflictError: the evaluation changed since it was read.
    """
    with decision_edit(
        office, actor, evaluation_id, "Menilai tanpa kiriman pegawai", expected_revision
    ) as edit:
        if office.clock.today() <= edit.period.closes:
            raise DomainError(
                f"{edit.employee_name} masih dapat mengisi sampai "
                f"{date_long(edit.period.closes)}. Tunggu kirimannya."
            )
        edit.evaluation.status = next_status(edit.evaluation.status, EvaluationAction.SUBMIT)
        edit.add_event(actor, f"Evaluasi {edit.period.label} dinilai tanpa kiriman pegawai")


def return_evaluation(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    reason: str,
    expected_revision: int | None = None,
) -> None:
    """Give the evaluation back to the employee with a reason; marks given so far are kept.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: no reason (field "reason"), not handed in yet, or final already.
        ConflictError: the evaluation changed since it was read.
    """
    bare = checked_text(reason, LONGEST_NOTE, what="Alasan", field="reason", required=False)
    if not bare:
        raise DomainError(
            "Alasan belum diisi. Tulis apa yang perlu diperbaiki pegawai.", field="reason"
        )
    with appraiser_edit(
        office, actor, evaluation_id, "Mengembalikan realisasi", expected_revision
    ) as edit:
        edit.evaluation.status = next_status(edit.evaluation.status, EvaluationAction.RETURN)
        edit.evaluation.return_reason = bare
        edit.add_event(actor, f"Realisasi {edit.period.label} dikembalikan", bare)


def finalize_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> Predicate:
    """Lock the evaluation with its predicate and the organisation's that was weighed.

    Where the office asks for a second signature it waits for the appraiser's superior.

    Returns:
        The predicate from the quadrant of PermenPANRB 6/2022.

    Raises:
        NotAllowed: not the appraiser of this plan.
        DomainError: a rating, a mark or the organisation's predicate is missing (field of the
            first gap), or the evaluation is not handed in.
        ConflictError: somebody made it final or changed it since it was read.
    """
    with decision_edit(
        office, actor, evaluation_id, "Memfinalkan penilaian", expected_revision
    ) as edit:
        evaluation = edit.evaluation
        if evaluation.status in DECIDED_STATUSES:
            raise ConflictError(
                "Penilaian ini baru saja difinalkan di tempat lain. "
                "Muat ulang untuk melihat hasilnya."
            )
        if evaluation.status is EvaluationStatus.RATED:
            raise DomainError(AWAITED)
        # Who signs is kept even while the second signature is waited for.
        signature = signature_of(edit.session, actor, edit.plan, office.clock.today())
        if not needs_countersigning(edit):
            evaluation.signer_id, evaluation.signer_capacity = signature
            return seal(office, actor, edit)
        following = next_status(evaluation.status, EvaluationAction.RATE)
        view = complete_view(office, edit)
        evaluation.result_rating = view.result_rating
        evaluation.status = following
        evaluation.signer_id, evaluation.signer_capacity = signature
        evaluation.refusal_reason = None
        edit.add_event(actor, f"Penilaian {edit.period.label} menunggu atasan penilai")
        return predicate(view.result_rating, view.behavior_rating)


def needs_countersigning(edit: Edit) -> bool:
    """Tell whether the appraiser's superior signs too: a setting, and a superior is known."""
    if not load_settings(edit.session).second_signature:
        return False
    day = min(edit.plan.ends, edit.period.ends)
    return appraisers_superior(edit.session, edit.evaluation, edit.plan, day) is not None
