"""Opening a signed evaluation again: by right, with a reason, and with both versions kept."""

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.evaluation_rules import EvaluationAction, next_status
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.appraisals.decisions.records import (
    keep_version,
    latest_version,
)
from asn_desktop.services.performance.appraisals.decisions.rights import may_reopen
from asn_desktop.services.performance.appraisals.editing import evaluation_edit
from asn_desktop.services.performance.appraisals.realization import LONGEST_NOTE
from asn_desktop.services.performance.objections.clocks import check_reopenable
from asn_desktop.services.performance.plans.versions.closing import reopen_in
from asn_desktop.services.typed_text import checked_text


def reopen_evaluation(
    office: Office,
    actor: Actor,
    evaluation_id: str,
    reason: str,
    expected_revision: int | None = None,
) -> None:
    """Open a signed evaluation for rating again; the signed version stays printable.

    Marks and feedback stay as they are; predicate, signature and receipt are given anew.

    Raises:
        NotAllowed: neither the leader nor the appraiser's superior, nor the operator where the
            appraiser works outside the office; nobody opens the own evaluation.
        DomainError: no reason (field "reason"), not signed, or an objection is running or decided.
        ConflictError: the evaluation changed since it was read.
    """
    bare = checked_text(reason, LONGEST_NOTE, what="Alasan", field="reason", required=False)
    if not bare:
        raise DomainError(
            "Alasan belum diisi. Tulis mengapa penilaian ini dibuka kembali.", field="reason"
        )
    with evaluation_edit(
        office, actor, evaluation_id, "Membuka kembali penilaian", expected_revision
    ) as edit:
        evaluation = edit.evaluation
        if not may_reopen(edit.session, actor, evaluation, edit.plan):
            raise NotAllowed(
                "Penilaian yang sudah ditandatangani hanya dapat dibuka kembali oleh pimpinan "
                "atau atasan penilainya."
            )
        following = next_status(evaluation.status, EvaluationAction.REOPEN)
        check_reopenable(edit.session, evaluation.id)
        keep_version(edit.transaction, office, evaluation)
        kept = latest_version(edit.session, evaluation.id)
        assert kept is not None
        kept.reopened_at, kept.reopened_by = edit.transaction.now, actor.name
        kept.reason = bare
        evaluation.status = following
        evaluation.predicate = evaluation.org_predicate = None
        evaluation.finalized_at = evaluation.signer_id = evaluation.signer_capacity = None
        evaluation.countersigned_at = evaluation.countersigner_id = None
        evaluation.delivered_on = evaluation.acknowledged_on = None
        evaluation.acknowledged_by = None
        sentence = f"Penilaian {edit.period.label} dibuka kembali (versi {kept.version} disimpan)"
        edit.add_event(actor, sentence, bare)
        if edit.period.scope is EvaluationScope.ANNUAL:
            reopen_in(
                edit.transaction, actor, edit.plan, "SKP berlaku lagi: penilaian tahunan dibuka"
            )
