"""Signed predicates of people over the years, which proposals, recap and ranking rest on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind
from asn_desktop.domain.performance.terms import EvaluationScope, Predicate, Rating
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    BehaviorReviewRow,
    DisciplineNoteRow,
    EvaluationRow,
    FeedbackRow,
    PlannedResultRow,
    PlanRow,
    ResultReviewRow,
    ThankYouCardRow,
)


@dataclass(frozen=True, slots=True)
class SignedResult:
    """One signed evaluation.

    Attributes:
        ends: last day of its period.
    """

    evaluation_id: str
    period_id: str
    label: str
    year: int
    scope: EvaluationScope
    starts: date
    ends: date
    predicate: Predicate
    result_rating: Rating | None
    behavior_rating: Rating | None


@dataclass(slots=True)
class History:
    """What was signed for one person.

    Attributes:
        annual: by year.
        periodic: oldest first.
    """

    annual: dict[int, SignedResult] = field(default_factory=dict)
    periodic: list[SignedResult] = field(default_factory=list)


def serving_people(session: Session, day: date) -> dict[str, PersonLine]:
    """Return the people of the office on a day, without officials elsewhere, by name."""
    found = [
        line
        for line in people_on(session, day).values()
        if not line.is_archived and line.kind is not EmploymentKind.OUTSIDE
    ]
    return {line.id: line for line in sorted(found, key=lambda line: (line.name, line.id))}


def signed_history(session: Session, since: int) -> dict[str, History]:
    """Return the signed results by person, from a year on; a later plan's annual one wins."""
    query = (
        select(
            PlanRow.employee_id,
            EvaluationRow.id,
            AssessmentPeriodRow.id,
            AssessmentPeriodRow.short_label,
            AssessmentPeriodRow.year,
            AssessmentPeriodRow.scope,
            AssessmentPeriodRow.starts,
            AssessmentPeriodRow.ends,
            EvaluationRow.predicate,
            EvaluationRow.result_rating,
            EvaluationRow.behavior_rating,
        )
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == EvaluationRow.period_id)
        .where(
            EvaluationRow.status.in_(DECIDED_STATUSES),
            EvaluationRow.predicate.is_not(None),
            AssessmentPeriodRow.year >= since,
        )
        .order_by(AssessmentPeriodRow.year, AssessmentPeriodRow.number, PlanRow.starts)
    )
    found: dict[str, History] = {}
    for employee_id, *values in session.execute(query):
        result = SignedResult(*values)
        history = found.setdefault(employee_id, History())
        if result.scope is EvaluationScope.ANNUAL:
            history.annual[result.year] = result
        else:
            history.periodic.append(result)
    return found


def low_marks(session: Session, evaluation_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return what was marked below expectation: core values by name, results by their words."""
    keys = list(evaluation_ids)
    found: dict[str, list[str]] = {}
    behaviors = select(BehaviorReviewRow.evaluation_id, BehaviorReviewRow.core_value).where(
        BehaviorReviewRow.evaluation_id.in_(keys), BehaviorReviewRow.rating == Rating.BELOW
    )
    for key, core_value in session.execute(behaviors):
        found.setdefault(key, []).append(core_value.label)
    results = (
        select(ResultReviewRow.evaluation_id, PlannedResultRow.text)
        .join(PlannedResultRow, PlannedResultRow.id == ResultReviewRow.result_id)
        .where(ResultReviewRow.evaluation_id.in_(keys), ResultReviewRow.rating == Rating.BELOW)
        .order_by(PlannedResultRow.sort_order)
    )
    for key, text in session.execute(results):
        found.setdefault(key, []).append(f"“{text}”")
    return {key: tuple(words) for key, words in found.items()}


def praise_counts(session: Session, starts: date, ends: date) -> Mapping[str, int]:
    """Return praise and thank-you cards by receiver within some days."""
    counts: dict[str, int] = {}
    praise = (
        select(FeedbackRow.receiver_id, func.count(FeedbackRow.id))
        .where(FeedbackRow.kind == FeedbackKind.PRAISE, FeedbackRow.day.between(starts, ends))
        .group_by(FeedbackRow.receiver_id)
    )
    cards = (
        select(ThankYouCardRow.receiver_id, func.count(ThankYouCardRow.id))
        .where(ThankYouCardRow.day.between(starts, ends))
        .group_by(ThankYouCardRow.receiver_id)
    )
    for query in (praise, cards):
        for key, count in session.execute(query):
            counts[key] = counts.get(key, 0) + count
    return counts


def disciplined_on(session: Session, day: date) -> frozenset[str]:
    """Return who has a discipline note in force on a day."""
    note = DisciplineNoteRow
    query = select(note.employee_id).where(
        note.valid_from <= day, or_(note.valid_to.is_(None), note.valid_to >= day)
    )
    return frozenset(session.scalars(query))
