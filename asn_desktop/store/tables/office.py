"""The office itself: identity, settings, years and assessment periods."""

from datetime import date

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.terms import EvaluationScope, OrgPredicate, PeriodKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class OfficeRow(Identified, Table):
    """Identity and letterhead of the one office in this file."""

    __tablename__ = "office"

    name: Mapped[str] = mapped_column(String(120))
    region_kind: Mapped[str] = mapped_column(String(12))
    region_name: Mapped[str] = mapped_column(String(120))
    province: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    postal_code: Mapped[str] = mapped_column(String(5), default="")
    email: Mapped[str] = mapped_column(String(120), default="")
    emblem: Mapped[bytes | None] = mapped_column(LargeBinary)
    is_practice: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (CheckConstraint("region_kind IN ('kabupaten', 'kota')", name="region_kind"),)


class SettingRow(Table):
    """One setting of the office as JSON text; names and defaults live in services."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class PerformanceYearRow(Table):
    """A year the office works in."""

    __tablename__ = "performance_year"

    year: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    period_kind: Mapped[PeriodKind] = mapped_column(term(PeriodKind, "period_kind"))


class AssessmentPeriodRow(Identified, Table):
    """One assessment period: a month, quarter or semester, or the whole year as the last number."""

    __tablename__ = "assessment_period"

    year: Mapped[int] = mapped_column(ForeignKey("performance_year.year"))
    scope: Mapped[EvaluationScope] = mapped_column(term(EvaluationScope, "scope"))
    number: Mapped[int] = mapped_column(Integer)
    label: Mapped[str] = mapped_column(String(40))
    short_label: Mapped[str] = mapped_column(String(20))
    starts: Mapped[date]
    ends: Mapped[date]
    opens: Mapped[date]
    closes: Mapped[date]

    __table_args__ = (
        UniqueConstraint("year", "scope", "number"),
        CheckConstraint("ends >= starts", name="dates"),
    )


class OrganizationPerformanceRow(Identified, Table):
    """The organisation's predicate for one period, set by the level above (SE MenPANRB 3/2023)."""

    __tablename__ = "organization_performance"

    period_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("assessment_period.id"), unique=True
    )
    predicate: Mapped[OrgPredicate] = mapped_column(term(OrgPredicate, "predicate"))
    decided_on: Mapped[date]
    letter_number: Mapped[str] = mapped_column(String(80), default="")
    note: Mapped[str] = mapped_column(Text, default="")
