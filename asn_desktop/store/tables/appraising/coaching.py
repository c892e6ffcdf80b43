"""Coaching and counselling: the plan with its steps, and the two forms that follow."""

from datetime import date

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.follow_up.terms import CoachingKind, CoachingState
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class CoachingRow(Identified, Table):
    """One coaching of one person; `evaluation_id` where a low result led to it."""

    __tablename__ = "coaching"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    coach_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    evaluation_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"))
    kind: Mapped[CoachingKind] = mapped_column(term(CoachingKind, "kind"))
    state: Mapped[CoachingState] = mapped_column(term(CoachingState, "state"), index=True)
    started_on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text, default="")
    goal: Mapped[str] = mapped_column(Text, default="")
    result: Mapped[str] = mapped_column(Text, default="")
    closed_on: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=0)


class CoachingStepRow(Identified, Table):
    """One step: what is done, the day it is checked, and what was found then."""

    __tablename__ = "coaching_step"

    coaching_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("coaching.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    check_on: Mapped[date]
    checked_on: Mapped[date | None]
    finding: Mapped[str] = mapped_column(Text, default="")


class CoachingFeedbackRow(Identified, Table):
    """Form B.1.8 of a coaching; for the coach's superior, never for the coach.

    `sealed_answers` holds nine letters, "Y" or "T"; it and `restricted_note` stay out of the
    audit trail's words.
    """

    __tablename__ = "coaching_feedback"

    coaching_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("coaching.id", ondelete="CASCADE"), unique=True
    )
    reader_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    given_on: Mapped[date]
    sealed_answers: Mapped[str] = mapped_column(String(20))
    restricted_note: Mapped[str] = mapped_column(Text, default="")


class CompetenceReviewRow(Identified, Table):
    """One line of form B.1.9: a competence, its value from 1 to 5, and why."""

    __tablename__ = "competence_review"

    coaching_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("coaching.id", ondelete="CASCADE"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    competence: Mapped[str] = mapped_column(String(200))
    score: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)
