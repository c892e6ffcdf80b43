"""Steps that can be taken back, and where each person stopped."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime


class PlanStepRow(Identified, Table):
    """One change of a plan's content, with everything needed to take it back.

    `revision` is the plan's after the change, so that two people's changes can be compared.
    """

    __tablename__ = "plan_step"

    plan_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("performance_plan.id", ondelete="CASCADE")
    )
    account_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("account.id", ondelete="CASCADE")
    )
    actor_name: Mapped[str] = mapped_column(String(120))
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revision: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(200))
    changes: Mapped[str] = mapped_column(Text)
    is_undone: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (Index("ix_plan_step_plan_account", "plan_id", "account_id", "id"),)


class LastPlaceRow(Identified, Table):
    """Where somebody was last in the program ("") or in one record."""

    __tablename__ = "last_place"

    account_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("account.id", ondelete="CASCADE")
    )
    subject: Mapped[str] = mapped_column(String(36))
    place: Mapped[str] = mapped_column(Text)

    __table_args__ = (UniqueConstraint("account_id", "subject"),)
