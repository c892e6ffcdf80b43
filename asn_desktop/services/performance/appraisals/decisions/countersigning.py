"""The second signature: the appraiser's superior agrees, or asks for the rating to be redone."""

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction, next_status
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.rights import may_countersign
from asn_desktop.services.performance.appraisals.decisions.sealing import seal
from asn_desktop.services.performance.appraisals.editing import Edit, evaluation_edit
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.typed_text import checked_text


def countersign_evaluation(
    office: Office, actor: Actor, evaluation_id: str, expected_revision: int | None = None
) -> Predicate:
    """Agree to the rating as the appraiser's superior; from then on it is signed.

    Raises:
        NotAllowed: not the appraiser's superior.
        DomainError: the rating does not wait for the superior.
        ConflictError: the evaluation changed since it was read.
    """
    with evaluation_edit(
        office, actor, evaluation_id, "Menyetujui penilaian sebagai atasan penilai",
        expected_revision,
    ) as edit:  # fmt: skip
        _require_superior(edit, actor)
        if edit.evaluation.status is not EvaluationStatus.RATED:
            raise DomainError(
                f"Penilaian ini berstatus {edit.evaluation.status.label}; "
                "tidak ada yang menunggu persetujuan atasan penilai."
            )
        edit.evaluation.countersigner_id = actor.employee_id
        edit.evaluation.countersigned_at = edit.transaction.now
        return seal(office, actor, edit)


def refuse_rating(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    reason: str,
    expected_revision: int | None = None,
) -> None:
    """Give a rating back to the appraiser with a reason; the marks are kept.

    Raises:
        NotAllowed: not the appraiser's superior.
        DomainError: no reason (field "reason"), or the rating does not wait for the superior.
        ConflictError: the evaluation changed since it was read.
    """
    bare = checked_text(reason, LONGEST_NOTE, what="Alasan", field="reason", required=False)
    if not bare:
        raise DomainError(
            "Alasan belum diisi. Tulis apa yang perlu ditinjau penilai.", field="reason"
        )
    with evaluation_edit(
        office, actor, evaluation_id, "Meminta penilaian ditinjau", expected_revision
    ) as edit:
        _require_superior(edit, actor)
        edit.evaluation.status = next_status(edit.evaluation.status, EvaluationAction.REFUSE)
        edit.evaluation.refusal_reason = bare
        edit.add_event(
            actor, f"Atasan penilai meminta penilaian {edit.period.label} ditinjau", bare
        )


def _require_superior(edit: Edit, actor: Actor) -> None:
    day = min(edit.plan.ends, edit.period.ends)
    if not may_countersign(edit.session, actor, edit.evaluation, edit.plan, day):
        raise NotAllowed("Bagian ini hanya dapat diputuskan atasan pejabat penilai.")
