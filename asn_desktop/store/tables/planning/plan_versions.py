"""What was printed of each approved version of a plan."""

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime


class PlanVersionRow(Identified, Table):
    """One approved version, complete: later changes of names, posts or letterhead leave it alone.

    `sheet` is everything the paper needs as canonical JSON, `sha256` its fingerprint; `content`
    holds the same results with their ids, to compare versions. `recorded_at` lies after
    `approved_at` for a version approved before versions were kept.
    """

    __tablename__ = "plan_version"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"))
    version: Mapped[int] = mapped_column(Integer)
    approved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(Text, default="")
    sheet: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))

    __table_args__ = (UniqueConstraint("plan_id", "version"),)
