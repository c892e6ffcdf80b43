"""Feedback on any day, requests for it, private notes, and reviews after an activity."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.execution.feedback_rules import FeedbackKind, RequestState
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class FeedbackRow(Identified, Table):
    """One piece of feedback on a result, a core value, or in general.

    `on_sheet` is set by the appraiser who takes it over into the evaluation sheet.
    """

    __tablename__ = "feedback_note"

    giver_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    receiver_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    kind: Mapped[FeedbackKind] = mapped_column(term(FeedbackKind, "kind"))
    result_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("planned_result.id", ondelete="SET NULL"), index=True
    )
    core_value: Mapped[CoreValue | None] = mapped_column(term(CoreValue, "core_value"))
    text: Mapped[str] = mapped_column(Text)
    day: Mapped[date]
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    thanked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reply: Mapped[str] = mapped_column(Text, default="")
    on_sheet: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        Index("ix_feedback_note_receiver_day", "receiver_id", "day"),
        Index("ix_feedback_note_giver_day", "giver_id", "day"),
    )


class FeedbackRequestRow(Identified, Table):
    """Somebody asks a colleague or superior for feedback."""

    __tablename__ = "feedback_request"

    asker_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    asked_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    result_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("planned_result.id", ondelete="SET NULL"), index=True
    )
    core_value: Mapped[CoreValue | None] = mapped_column(term(CoreValue, "core_value"))
    question: Mapped[str] = mapped_column(Text, default="")
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due: Mapped[date | None]
    state: Mapped[RequestState] = mapped_column(term(RequestState, "state"))
    decline_reason: Mapped[str] = mapped_column(Text, default="")
    answer_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("feedback_note.id", ondelete="SET NULL"), index=True
    )


class PrivateNoteRow(Identified, Table):
    """A note that only its writer reads; `is_printed` lets it onto the writer's own slip."""

    __tablename__ = "private_note"

    writer_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    about_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    day: Mapped[date]
    contents: Mapped[str] = mapped_column(Text)
    is_printed: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (Index("ix_private_note_writer_about", "writer_id", "about_id"),)


class ActivityReviewRow(Identified, Table):
    """The review of one activity by those who took part."""

    __tablename__ = "activity_review"

    writer_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    activity: Mapped[str] = mapped_column(String(200), default="")
    held_on: Mapped[date]
    planned: Mapped[str] = mapped_column(Text, default="")
    happened: Mapped[str] = mapped_column(Text, default="")
    went_well: Mapped[str] = mapped_column(Text, default="")
    to_improve: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ReviewParticipantRow(Identified, Table):
    """Somebody who took part in a reviewed activity and reads its review."""

    __tablename__ = "activity_review_participant"

    review_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("activity_review.id", ondelete="CASCADE")
    )
    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)

    __table_args__ = (UniqueConstraint("review_id", "employee_id"),)


class ReviewAgreementRow(Identified, Table):
    """One agreement of a review: what, by whom, until when, and when it was done."""

    __tablename__ = "activity_review_agreement"

    review_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("activity_review.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    due: Mapped[date | None]
    done_on: Mapped[date | None]
