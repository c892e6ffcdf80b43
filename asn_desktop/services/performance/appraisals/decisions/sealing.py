"""Signing: ratings, predicate and the organisation's predicate are set down and kept."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.evaluation_rules import (
    EvaluationAction,
    gap_summary,
    next_status,
)
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import EvaluationScope, Predicate
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.performance.appraisals.decisions.records import keep_version
from asn_desktop.services.performance.appraisals.editing import Edit
from asn_desktop.services.performance.appraisals.reading import view_in
from asn_desktop.services.performance.appraisals.views import EvaluationView
from asn_desktop.services.performance.plans.versions.closing import (
    close_after_transfer,
    close_after_year,
)


def complete_view(office: Office, edit: Edit) -> EvaluationView:
    """Return the evaluation when nothing is missing any more.

    Raises:
        DomainError: a rating, a mark or the organisation's predicate is missing (field of the
            first gap).
    """
    view = view_in(edit.session, office, PROGRAM, edit.evaluation, edit.plan)
    gaps = view.finalization_gaps
    if gaps:
        raise DomainError(gap_summary(gaps, "penilaian final"), field=gaps[0].field)
    return view


def seal(office: Office, actor: Actor, edit: Edit) -> Predicate:
    """Sign an evaluation inside its transaction; the plan closes when this was its last part.

    Raises:
        DomainError: something is missing, or the evaluation stands elsewhere.
    """
    evaluation = edit.evaluation
    following = next_status(evaluation.status, EvaluationAction.FINALIZE)
    view = complete_view(office, edit)
    reached = predicate(view.result_rating, view.behavior_rating)
    evaluation.status = following
    evaluation.result_rating = view.result_rating
    evaluation.predicate = reached
    evaluation.org_predicate = view.org_predicate
    evaluation.finalized_at = edit.transaction.now
    evaluation.refusal_reason = None
    edit.add_event(actor, f"Penilaian {edit.period.label} final: {reached.label}")
    if edit.period.scope is EvaluationScope.ANNUAL:
        close_after_year(edit.transaction, actor, edit.plan)
    elif edit.plan.successor_id is not None and edit.period.ends >= edit.plan.ends:
        close_after_transfer(edit.transaction, actor, edit.plan)
    keep_version(edit.transaction, office, evaluation)
    return reached
