"""The worksheet of needs: what the organisation needs in a year and the indicators that answer."""

from decimal import Decimal

from sqlalchemy import ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.planning.needs import MeasureKind, NeedKind
from asn_desktop.domain.performance.terms import TargetDirection
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, term


class NeedsWorksheetRow(Identified, Table):
    """The worksheet of one year; its revision counts every change of its lines."""

    __tablename__ = "needs_worksheet"

    year: Mapped[int] = mapped_column(ForeignKey("performance_year.year"), unique=True)
    revision: Mapped[int] = mapped_column(Integer, default=0)


class OrganizationNeedRow(Identified, Table):
    """One need; `source` says in words what a proposed one was read from."""

    __tablename__ = "organization_need"

    worksheet_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("needs_worksheet.id"), index=True
    )
    kind: Mapped[NeedKind] = mapped_column(term(NeedKind, "kind"))
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    target_text: Mapped[str] = mapped_column(String(200), default="")
    unit: Mapped[str] = mapped_column(String(40), default="")
    source: Mapped[str] = mapped_column(String(300), default="")


class UnitIndicatorRow(Identified, Table):
    """One indicator of a unit, or of the whole office when no unit is named.

    `planned_indicator_id` is the indicator in somebody's plan that carries it. It is no foreign
    key: its owner may delete it at any time, and bring it back under the same id.
    """

    __tablename__ = "unit_indicator"

    worksheet_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("needs_worksheet.id"), index=True
    )
    sort_order: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"), index=True)
    measure: Mapped[MeasureKind] = mapped_column(term(MeasureKind, "measure"))
    target_text: Mapped[str] = mapped_column(String(200), default="")
    unit: Mapped[str] = mapped_column(String(40), default="")
    target_value: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    target_high: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    direction: Mapped[TargetDirection] = mapped_column(term(TargetDirection, "direction"))
    planned_indicator_id: Mapped[str | None] = mapped_column(IDENTIFIER, index=True)


class NeedAnswerRow(Identified, Table):
    """That an indicator of a unit answers a need."""

    __tablename__ = "need_answer"

    need_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("organization_need.id"), index=True)
    unit_indicator_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("unit_indicator.id"))

    __table_args__ = (UniqueConstraint("unit_indicator_id", "need_id"),)
