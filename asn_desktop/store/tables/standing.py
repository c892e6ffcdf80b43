"""Dated facts that change who owes a plan and who appraises: leave, study, substitutes."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Capacity, StandingKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class StandingRow(Identified, Table):
    """A stretch of days in which a person owes no plan here, with the reason.

    It ends by itself after `ends`; an empty `ends` lasts until somebody ends it.
    """

    __tablename__ = "employee_standing"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    kind: Mapped[StandingKind] = mapped_column(term(StandingKind, "kind"))
    reason: Mapped[str] = mapped_column(Text, default="")
    document_number: Mapped[str] = mapped_column(String(80), default="")
    starts: Mapped[date]
    ends: Mapped[date | None]
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        Index("ix_employee_standing_employee_starts", "employee_id", "starts"),
        CheckConstraint("ends IS NULL OR ends >= starts", name="dates"),
    )


class SubstituteRow(Identified, Table):
    """Who appraises in an officer's place between two days: as Plt., Plh. or by delegation."""

    __tablename__ = "appraiser_substitute"

    appraiser_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    substitute_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    assignment_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("assignment.id"))
    capacity: Mapped[Capacity] = mapped_column(term(Capacity, "capacity"))
    letter_number: Mapped[str] = mapped_column(String(80), default="")
    starts: Mapped[date]
    ends: Mapped[date]
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (
        CheckConstraint("ends >= starts", name="dates"),
        CheckConstraint("appraiser_id <> substitute_id", name="two_people"),
    )
