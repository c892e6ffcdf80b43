"""Performance plans (SKP) with results, indicators, expectations and annex."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Capacity
from asn_desktop.domain.performance.terms import (
    AnnexList,
    Approach,
    Aspect,
    CoreValue,
    Perspective,
    PlanStatus,
    PlanTemplate,
    ResultKind,
    RoleLevel,
    TargetDirection,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, UtcDateTime, term


class AnyPlanRow(Identified, Table):
    """A plan in force or being written, or the working copy of an amendment to one.

    Post, unit, grade and appraiser are copied from the assignment when the plan is made, because
    the signed sheet must stay true after a transfer. A query for `PlanRow` never meets a working
    copy, so lists, evaluations and the cascade keep to what is in force.
    """

    __tablename__ = "performance_plan"

    record: Mapped[str] = mapped_column(String(12), server_default="plan")
    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    year: Mapped[int] = mapped_column(ForeignKey("performance_year.year"))
    starts: Mapped[date]
    ends: Mapped[date]
    approach: Mapped[Approach] = mapped_column(term(Approach, "approach"))
    template: Mapped[PlanTemplate] = mapped_column(term(PlanTemplate, "template"))
    status: Mapped[PlanStatus] = mapped_column(term(PlanStatus, "status"))
    version: Mapped[int] = mapped_column(Integer, default=1)
    grade: Mapped[str] = mapped_column(String(6), default="")
    position: Mapped[str] = mapped_column(String(160))
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"), index=True)
    appraiser_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), index=True
    )
    appraiser_capacity: Mapped[Capacity] = mapped_column(term(Capacity, "appraiser_capacity"))
    # Who approved, where it was not the appraiser but a substitute (Plt., Plh., delegation).
    signer_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    signer_capacity: Mapped[Capacity | None] = mapped_column(term(Capacity, "signer_capacity"))
    # The plan that goes on after a transfer; the year's evaluation is made on that one.
    successor_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"))
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    approved_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    return_reason: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        Index("ix_performance_plan_employee_year", "employee_id", "year"),
        Index("ix_performance_plan_year_status", "year", "status"),
        CheckConstraint("ends >= starts", name="dates"),
    )
    __mapper_args__ = {"polymorphic_on": "record", "polymorphic_abstract": True}  # noqa: RUF012


class PlanRow(AnyPlanRow):
    """One plan of one employee for one stretch of a year."""

    __mapper_args__ = {"polymorphic_identity": "plan"}  # noqa: RUF012


class AmendmentRow(AnyPlanRow):
    """A working copy of an approved plan, written and decided like a plan.

    Once approved its content moves into the plan; it stays, closed, and keeps the results and
    indicators that ended with it, because evaluations and evidence still point to them.
    """

    amends_plan_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("performance_plan.id"), index=True
    )
    amendment_reason: Mapped[str | None] = mapped_column(Text)

    __mapper_args__ = {"polymorphic_identity": "amendment"}  # noqa: RUF012


class PlannedResultRow(Identified, Table):
    """One planned result (RHK) of a plan; `level` is what the matrix of roles called it."""

    __tablename__ = "planned_result"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"), index=True)
    kind: Mapped[ResultKind] = mapped_column(term(ResultKind, "kind"))
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    parent_result_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("planned_result.id"), index=True
    )
    assigned_by: Mapped[str] = mapped_column(String(160), default="")
    level: Mapped[RoleLevel | None] = mapped_column(term(RoleLevel, "level"))
    # Share in percent of the main results; only where the office uses weights.
    weight: Mapped[Decimal | None] = mapped_column(ExactDecimal)


class IndicatorRow(Identified, Table):
    """One indicator (IKI) with its target.

    `target_text` is what was typed and is printed; `target_value` and `direction` are set where
    the text is a number, so that an achievement can be hinted. A range has its low end in
    `target_value` and its high end in `target_high`; `start_value` is where the year began.
    """

    __tablename__ = "indicator"

    result_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("planned_result.id"), index=True)
    sort_order: Mapped[int] = mapped_column(Integer)
    aspect: Mapped[Aspect | None] = mapped_column(term(Aspect, "aspect"))
    perspective: Mapped[Perspective | None] = mapped_column(term(Perspective, "perspective"))
    text: Mapped[str] = mapped_column(Text)
    target_text: Mapped[str] = mapped_column(String(200), default="")
    unit: Mapped[str] = mapped_column(String(40), default="")
    target_value: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    target_high: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    start_value: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    direction: Mapped[TargetDirection] = mapped_column(term(TargetDirection, "direction"))


class RoleMatrixCellRow(Identified, Table):
    """What a leader expects of one team member for one of the leader's results (form of §1.5).

    It waits here until it becomes a result in that person's plan, and is then deleted.
    """

    __tablename__ = "role_matrix_cell"

    leader_result_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("planned_result.id"))
    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    level: Mapped[RoleLevel | None] = mapped_column(term(RoleLevel, "level"))
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (UniqueConstraint("leader_result_id", "employee_id"),)


class BehaviorExpectationRow(Identified, Table):
    """The leader's special expectation for one core value of a plan."""

    __tablename__ = "behavior_expectation"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"))
    core_value: Mapped[CoreValue] = mapped_column(term(CoreValue, "core_value"))
    text: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("plan_id", "core_value"),)


class AnnexLineRow(Identified, Table):
    """One numbered line of the plan annex (form 2.4)."""

    __tablename__ = "plan_annex_line"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"), index=True)
    annex_list: Mapped[AnnexList] = mapped_column(term(AnnexList, "annex_list"))
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)


class PlanEventRow(Identified, Table):
    """One step in the life of a plan, for its history tab."""

    __tablename__ = "plan_event"

    plan_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("performance_plan.id"), index=True)
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_name: Mapped[str] = mapped_column(String(120))
    sentence: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = mapped_column(Text, default="")
