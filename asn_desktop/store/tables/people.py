"""Units, employees and their dated assignments."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import (
    Capacity,
    EmploymentKind,
    FunctionalLevel,
    PositionType,
    Sex,
)
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class WorkUnitRow(Identified, Table):
    """A unit of the office; names differ per region, so they are data."""

    __tablename__ = "work_unit"

    parent_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"))
    name: Mapped[str] = mapped_column(String(120), unique=True)
    sort_order: Mapped[int] = mapped_column(Integer, default=0)
    is_archived: Mapped[bool] = mapped_column(default=False)


class EmployeeRow(Identified, Table):
    """A person: staff of this office, or an official elsewhere who appraises here.

    People are never deleted; they are archived.
    """

    __tablename__ = "employee"

    nip: Mapped[str | None] = mapped_column(String(18), unique=True)
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[EmploymentKind] = mapped_column(term(EmploymentKind, "kind"))
    sex: Mapped[Sex | None] = mapped_column(term(Sex, "sex"))
    birth_date: Mapped[date | None]
    grade: Mapped[str] = mapped_column(String(6), default="")
    is_archived: Mapped[bool] = mapped_column(default=False)
    exempt_reason: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        CheckConstraint("nip IS NULL OR length(nip) = 18", name="nip_length"),
        # Covers the staff list by name: the sorted ids come from the index alone.
        Index("ix_employee_list", "is_archived", "name", "id", "kind"),
    )


class AssignmentRow(Identified, Table):
    """Which post a person holds in which unit under which appraiser, from when to when.

    The current assignment is the one with the latest `valid_from` that is not in the future
    and whose `valid_to` is empty or not past. Plt/Plh posts are extra assignments with
    `is_main` false.
    """

    __tablename__ = "assignment"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"), index=True)
    position: Mapped[str] = mapped_column(String(160))
    position_type: Mapped[PositionType] = mapped_column(term(PositionType, "position_type"))
    functional_level: Mapped[FunctionalLevel | None] = mapped_column(
        term(FunctionalLevel, "functional_level")
    )
    job_class: Mapped[int | None] = mapped_column(Integer)
    leads_unit: Mapped[bool] = mapped_column(default=False)
    capacity: Mapped[Capacity] = mapped_column(term(Capacity, "capacity"))
    appraiser_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), index=True
    )
    appraiser_capacity: Mapped[Capacity] = mapped_column(term(Capacity, "appraiser_capacity"))
    is_main: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]

    __table_args__ = (
        Index("ix_assignment_employee_from", "employee_id", "valid_from"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="dates"),
        CheckConstraint("appraiser_id IS NULL OR appraiser_id <> employee_id", name="appraiser"),
    )
