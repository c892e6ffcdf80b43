"""What surrounds the decision on an evaluation: kept versions, calibration, advice."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.terms import Rating
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class EvaluationVersionRow(Identified, Table):
    """One signed version, complete as printed: later changes leave it alone.

    `sheet` and `document` are the two papers as canonical JSON, `sha256` the fingerprint of both.
    `reopened_at` and `reason` are filled in when this version is opened again.
    """

    __tablename__ = "evaluation_version"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"))
    version: Mapped[int] = mapped_column(Integer)
    signed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    sheet: Mapped[str] = mapped_column(Text)
    document: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    reopened_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reopened_by: Mapped[str] = mapped_column(String(200), default="")
    reason: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("evaluation_id", "version"),)


class CalibrationChangeRow(Identified, Table):
    """One rating changed while a team was looked at side by side, with the reason."""

    __tablename__ = "calibration_change"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_name: Mapped[str] = mapped_column(String(200))
    result_before: Mapped[Rating | None] = mapped_column(term(Rating, "result_before"))
    behavior_before: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_before"))
    result_after: Mapped[Rating | None] = mapped_column(term(Rating, "result_after"))
    behavior_after: Mapped[Rating | None] = mapped_column(term(Rating, "behavior_after"))
    reason: Mapped[str] = mapped_column(Text)


class CalibrationNoteRow(Identified, Table):
    """What was said while the ratings of a period were looked at side by side."""

    __tablename__ = "calibration_note"

    period_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("assessment_period.id"), index=True
    )
    # The circle that was looked at: an appraiser's team, or nobody for the whole office.
    appraiser_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_name: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)


class ConsiderationRow(Identified, Table):
    """What the appraiser asked somebody who led the person's work, and the answer."""

    __tablename__ = "consideration"

    evaluation_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("evaluation.id"), index=True)
    adviser_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    requested_at: Mapped[datetime] = mapped_column(UtcDateTime)
    requested_by: Mapped[str] = mapped_column(String(200))
    question: Mapped[str] = mapped_column(Text, default="")
    replied_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    replied_by: Mapped[str] = mapped_column(String(200), default="")
    reply: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        UniqueConstraint("evaluation_id", "adviser_id"),
        Index("ix_consideration_adviser", "adviser_id", "replied_at"),
    )
