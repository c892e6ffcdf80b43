"""Changing a signed result by an outcome: the old one is kept complete, the new one is kept too."""

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.services.context import Office
from asn_desktop.services.performance.appraisals.decisions.records import (
    keep_version,
    latest_version,
)
from asn_desktop.services.performance.appraisals.leading import fixed_result_rating
from asn_desktop.services.performance.objections.cases import Case, Change
from asn_desktop.services.performance.objections.views import Judgement
from asn_desktop.store.tables import DiscussionRow, ObjectionRow


def standing(case: Case) -> Judgement:
    """Return ratings and predicate as they stand."""
    row = case.evaluation
    return Judgement(row.result_rating, row.behavior_rating, row.predicate)


def fixed_rating(case: Case) -> Rating | None:
    """Return the result rating nobody may change: that of the office's leader."""
    evaluation = case.evaluation
    return fixed_result_rating(case.session, case.plan, case.period, evaluation.org_predicate)


def note_before(record: DiscussionRow | ObjectionRow, case: Case) -> None:
    """Copy what stood before the outcome into the record."""
    before = standing(case)
    record.result_before, record.behavior_before = before.result, before.behavior
    record.predicate_before = before.predicate


def check_leader(case: Case, result: Rating | None) -> None:
    """Refuse another result rating for the office's leader than the organisation's.

    Raises:
        DomainError: it differs (field "ratings").
    """
    fixed = fixed_rating(case)
    if fixed is not None and result is not fixed:
        raise DomainError(
            "Rating hasil kerja pimpinan kantor mengikuti capaian kinerja organisasi: "
            f"{fixed.label}.",
            field="ratings",
        )


def replace_result(office: Office, change: Change, reason: str, *judgement: Rating) -> Judgement:
    """Put new ratings in force; the paper of the old ones stays printable as it was signed.

    Args:
        office: the open office.
        change: the case, inside its transaction.
        reason: why, kept with the old version.
        judgement: result and behaviour rating.
    """
    case, result, behavior = change.case, *judgement
    check_leader(case, result)
    evaluation = case.evaluation
    keep_version(change.transaction, office, evaluation)
    kept = latest_version(change.session, evaluation.id)
    assert kept is not None
    kept.reopened_at, kept.reopened_by = change.transaction.now, change.actor.name
    kept.reason = reason
    reached = predicate(result, behavior)
    evaluation.result_rating, evaluation.behavior_rating = result, behavior
    evaluation.predicate = reached
    return Judgement(result, behavior, reached)
