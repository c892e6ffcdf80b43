"""Evaluations: realisation, evidence, row reviews and the two ratings."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Capacity
from asn_desktop.domain.performance.terms import (
    CoreValue,
    EvaluationStatus,
    EvidenceKind,
    OrgPredicate,
    Predicate,
    Rating,
    ResultAbsence,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, UtcDateTime, term


class EvaluationRow(Identified, Table):
    """The evaluation of one plan in one assessment period.

    `org_predicate` is copied when the evaluation becomes final, because the printed sheet names
    the organisation's predicate that the appraiser weighed.
    """

    __tablename__ = "evaluation"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"))
    period_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("assessment_period.id"))
    status: Mapped[EvaluationStatus] = mapped_column(term(EvaluationStatus, "status"))
    result_rating: Mapped[Rating | None] = mapped_column(term(Rating, "result_rating"))
    behavior_rating: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_rating"))
    predicate: Mapped[Predicate | None] = mapped_column(term(Predicate, "predicate"))
    org_predicate: Mapped[OrgPredicate | None] = mapped_column(term(OrgPredicate, "org_predicate"))
    recommendation: Mapped[str] = mapped_column(Text, default="")
    return_reason: Mapped[str] = mapped_column(Text, default="")
    # Who made it final, where the plan's appraiser is another one now or was represented.
    signer_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    signer_capacity: Mapped[Capacity | None] = mapped_column(term(Capacity, "signer_capacity"))
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    finalized_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    # Where the office asks for it, the appraiser's superior signs too.
    countersigner_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    countersigned_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    refusal_reason: Mapped[str | None] = mapped_column(Text)
    # The day of receipt: from here the days for an objection are counted.
    delivered_on: Mapped[date | None] = mapped_column(Date)
    acknowledged_on: Mapped[date | None] = mapped_column(Date)
    # Who typed it in from the signed paper; nothing when the employee did it alone.
    acknowledged_by: Mapped[str | None] = mapped_column(String(200))
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        UniqueConstraint("plan_id", "period_id"),
        Index("ix_evaluation_period_status", "period_id", "status"),
    )


class RealizationRow(Identified, Table):
    """What was reached on one indicator in one evaluation."""

    __tablename__ = "realization"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"))
    indicator_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("indicator.id"))
    text: Mapped[str] = mapped_column(String(400), default="")
    value: Mapped[Decimal | None] = mapped_column(ExactDecimal)

    __table_args__ = (UniqueConstraint("evaluation_id", "indicator_id"),)


class ResultReviewRow(Identified, Table):
    """Both sides' view of one result: self-assessment, the appraiser's mark and feedback."""

    __tablename__ = "result_review"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"))
    result_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("planned_result.id"))
    rating: Mapped[Rating | None] = mapped_column(term(Rating, "rating"))
    feedback: Mapped[str] = mapped_column(Text, default="")
    self_rating: Mapped[Rating | None] = mapped_column(term(Rating, "self_rating"))
    self_note: Mapped[str] = mapped_column(Text, default="")
    absence: Mapped[ResultAbsence | None] = mapped_column(term(ResultAbsence, "absence"))
    absence_reason: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("evaluation_id", "result_id"),)


class BehaviorReviewRow(Identified, Table):
    """Both sides' view of one core value."""

    __tablename__ = "behavior_review"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"))
    core_value: Mapped[CoreValue] = mapped_column(term(CoreValue, "core_value"))
    rating: Mapped[Rating | None] = mapped_column(term(Rating, "rating"))
    feedback: Mapped[str] = mapped_column(Text, default="")
    self_rating: Mapped[Rating | None] = mapped_column(term(Rating, "self_rating"))
    self_note: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("evaluation_id", "core_value"),)


class EvidenceRow(Identified, Table):
    """A piece of evidence for one result: a copied file with its fingerprint, or a link."""

    __tablename__ = "evidence"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"), index=True)
    result_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("planned_result.id"))
    kind: Mapped[EvidenceKind] = mapped_column(term(EvidenceKind, "kind"))
    name: Mapped[str] = mapped_column(String(200))
    location: Mapped[str] = mapped_column(String(500))
    sha256: Mapped[str] = mapped_column(String(64), default="")
    size: Mapped[int] = mapped_column(Integer, default=0)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
