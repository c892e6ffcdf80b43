"""Action plans of results over the parts of a year, and the manual of each indicator."""

from decimal import Decimal

from sqlalchemy import ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.execution.terms import ActionMark, SplitMethod
from asn_desktop.domain.performance.terms import PeriodKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, term


class ActionPlanRow(Identified, Table):
    """The action plan of one performance plan: in which parts it is written."""

    __tablename__ = "action_plan"

    plan_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("performance_plan.id", ondelete="CASCADE"), unique=True
    )
    rhythm: Mapped[PeriodKind] = mapped_column(term(PeriodKind, "rhythm"))
    revision: Mapped[int] = mapped_column(Integer, default=0)


class ActionStepRow(Identified, Table):
    """What is done for one result in one part of the year.

    `rhythm` and `number` name the part, so that changing the rhythm keeps what was written.
    """

    __tablename__ = "action_step"

    result_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("planned_result.id", ondelete="CASCADE")
    )
    rhythm: Mapped[PeriodKind] = mapped_column(term(PeriodKind, "rhythm"))
    number: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text, default="")
    mark: Mapped[ActionMark] = mapped_column(term(ActionMark, "mark"), default=ActionMark.PLANNED)
    responsible_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), index=True
    )
    comment: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("result_id", "rhythm", "number"),)


class ActionTargetRow(Identified, Table):
    """The share of one indicator's target in one part of the year; `value` where it is a number."""

    __tablename__ = "action_target"

    indicator_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("indicator.id", ondelete="CASCADE")
    )
    rhythm: Mapped[PeriodKind] = mapped_column(term(PeriodKind, "rhythm"))
    number: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(200), default="")
    value: Mapped[Decimal | None] = mapped_column(ExactDecimal)

    __table_args__ = (UniqueConstraint("indicator_id", "rhythm", "number"),)


class ActionSplitRow(Identified, Table):
    """How the target of one indicator is shared out, when somebody chose so."""

    __tablename__ = "action_split"

    indicator_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("indicator.id", ondelete="CASCADE"), unique=True
    )
    method: Mapped[SplitMethod] = mapped_column(term(SplitMethod, "method"))


class IndicatorManualRow(Identified, Table):
    """The manual of one indicator: what it means, how it is counted, where the data come from."""

    __tablename__ = "indicator_manual"

    indicator_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("indicator.id", ondelete="CASCADE"), unique=True
    )
    definition: Mapped[str] = mapped_column(Text, default="")
    formula: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(Text, default="")
    frequency: Mapped[str] = mapped_column(String(60), default="")
    person: Mapped[str] = mapped_column(String(160), default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)
