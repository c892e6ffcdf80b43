"""The daily log: one row for each activity, and the files it was taken from."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, UtcDateTime


class DailyLogImportRow(Identified, Table):
    """One file of activities that somebody took over; `undone_at` ends it."""

    __tablename__ = "daily_log_import"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    file_name: Mapped[str] = mapped_column(String(260))
    digest: Mapped[str] = mapped_column(String(64))
    row_count: Mapped[int] = mapped_column(Integer)
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class DailyLogRow(Identified, Table):
    """One activity of one day; clock times are minutes since midnight, office time."""

    __tablename__ = "daily_log_entry"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    day: Mapped[date]
    text: Mapped[str] = mapped_column(String(400))
    result_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("planned_result.id", ondelete="SET NULL"), index=True
    )
    quantity: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    unit: Mapped[str] = mapped_column(String(40), default="")
    starts: Mapped[int | None] = mapped_column(Integer)
    ends: Mapped[int | None] = mapped_column(Integer)
    minutes: Mapped[int | None] = mapped_column(Integer)
    import_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("daily_log_import.id"), index=True
    )
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (Index("ix_daily_log_entry_employee_day", "employee_id", "day"),)
