"""Discussions about a result, objections to it, and the papers of both."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.objections import (
    DayKind,
    DiscussionOutcome,
    DiscussionStatus,
    ExplainingSide,
    ObjectionOutcome,
    ObjectionStatus,
)
from asn_desktop.domain.performance.terms import CoreValue, Predicate, Rating
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class DiscussionRow(Identified, Table):
    """One talk about a result that the employee finds unfair, with both views and the outcome.

    `employee_view` is what the employee asks it for, `employee_closing` what the employee adds
    after the meeting. The ratings before and after are copies, so that the record stays true.
    """

    __tablename__ = "result_discussion"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"), index=True)
    status: Mapped[DiscussionStatus] = mapped_column(term(DiscussionStatus, "status"), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    employee_view: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answered_by: Mapped[str] = mapped_column(String(200), default="")
    meeting_on: Mapped[date | None]
    employee_closing: Mapped[str] = mapped_column(Text, default="")
    appraiser_view: Mapped[str] = mapped_column(Text, default="")
    outcome: Mapped[DiscussionOutcome | None] = mapped_column(term(DiscussionOutcome, "outcome"))
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_by: Mapped[str] = mapped_column(String(200), default="")
    result_before: Mapped[Rating | None] = mapped_column(term(Rating, "result_before"))
    behavior_before: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_before"))
    predicate_before: Mapped[Predicate | None] = mapped_column(term(Predicate, "predicate_before"))
    result_after: Mapped[Rating | None] = mapped_column(term(Rating, "result_after"))
    behavior_after: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_after"))
    predicate_after: Mapped[Predicate | None] = mapped_column(term(Predicate, "predicate_after"))
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ObjectionRow(Identified, Table):
    """One objection to a received result; the clock's days are kept as they were reckoned.

    `recorded_by` names who typed in the decision of a superior outside the office, from the
    letter that is named beside it.
    """

    __tablename__ = "objection"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"), index=True)
    status: Mapped[ObjectionStatus] = mapped_column(term(ObjectionStatus, "status"), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    reasons: Mapped[str] = mapped_column(Text, default="")
    filed_on: Mapped[date | None]
    filed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    filed_by: Mapped[str] = mapped_column(String(200), default="")
    received_on: Mapped[date | None]
    last_day: Mapped[date | None]
    day_kind: Mapped[DayKind | None] = mapped_column(term(DayKind, "day_kind"))
    refusal: Mapped[str] = mapped_column(Text, default="")
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outcome: Mapped[ObjectionOutcome | None] = mapped_column(term(ObjectionOutcome, "outcome"))
    decision_reasons: Mapped[str] = mapped_column(Text, default="")
    decided_on: Mapped[date | None]
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decided_by: Mapped[str] = mapped_column(String(200), default="")
    decider_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    explainer_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    recorded_by: Mapped[str] = mapped_column(String(200), default="")
    letter_number: Mapped[str] = mapped_column(String(100), default="")
    result_before: Mapped[Rating | None] = mapped_column(term(Rating, "result_before"))
    behavior_before: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_before"))
    predicate_before: Mapped[Predicate | None] = mapped_column(term(Predicate, "predicate_before"))
    result_after: Mapped[Rating | None] = mapped_column(term(Rating, "result_after"))
    behavior_after: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_after"))
    predicate_after: Mapped[Predicate | None] = mapped_column(term(Predicate, "predicate_after"))
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ContestedPointRow(Identified, Table):
    """What feels unfair about one result or core value, in a discussion or an objection.

    Without a result and a value it is about the whole. `answer` is the appraiser's, in a
    discussion.
    """

    __tablename__ = "contested_point"

    discussion_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("result_discussion.id", ondelete="CASCADE"), index=True
    )
    objection_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("objection.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    result_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("planned_result.id"))
    core_value: Mapped[CoreValue | None] = mapped_column(term(CoreValue, "core_value"))
    text: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")


class ObjectionExplanationRow(Identified, Table):
    """One explanation that the examination asked of a side; empty until it is given.

    `recorded_by` names who wrote down what was said aloud or on paper.
    """

    __tablename__ = "objection_explanation"

    objection_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("objection.id", ondelete="CASCADE"), index=True
    )
    side: Mapped[ExplainingSide] = mapped_column(term(ExplainingSide, "side"))
    question: Mapped[str] = mapped_column(Text, default="")
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_by: Mapped[str] = mapped_column(String(200), default="")
    due: Mapped[date | None]
    supports_review: Mapped[bool | None]
    text: Mapped[str] = mapped_column(Text, default="")
    given_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    given_by: Mapped[str] = mapped_column(String(200), default="")
    recorded_by: Mapped[str] = mapped_column(String(200), default="")


class ObjectionAttachmentRow(Identified, Table):
    """One file in the evidence folder that supports an objection or an explanation."""

    __tablename__ = "objection_attachment"

    objection_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("objection.id", ondelete="CASCADE"), index=True
    )
    explanation_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("objection_explanation.id", ondelete="CASCADE")
    )
    name: Mapped[str] = mapped_column(String(255))
    location: Mapped[str] = mapped_column(String(500))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int] = mapped_column(Integer)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    added_by: Mapped[str] = mapped_column(String(200), default="")
