"""The office's calendar: days off, and the deadlines it set for itself."""

from datetime import date

from sqlalchemy import ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.execution.terms import DayOffKind, DeadlineKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import term


class DayOffRow(Identified, Table):
    """A day on which the office does not work."""

    __tablename__ = "office_day_off"

    day: Mapped[date] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(String(120))
    kind: Mapped[DayOffKind] = mapped_column(term(DayOffKind, "kind"))


class DeadlineRow(Identified, Table):
    """A deadline of a year that differs from the default, or where it comes from.

    `due` holds a day, `days` a number of working days; the days of a period stay in the period
    itself, and `subject` is then its id, else "".
    """

    __tablename__ = "office_deadline"

    year: Mapped[int] = mapped_column(ForeignKey("performance_year.year"))
    kind: Mapped[DeadlineKind] = mapped_column(term(DeadlineKind, "kind"))
    subject: Mapped[str] = mapped_column(String(36), default="")
    due: Mapped[date | None]
    days: Mapped[int | None] = mapped_column(Integer)
    source: Mapped[str] = mapped_column(String(200), default="")

    __table_args__ = (UniqueConstraint("year", "kind", "subject"),)
