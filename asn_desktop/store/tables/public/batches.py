"""Stacks of printed survey sheets, what became of single sheets, and the second typing."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class PaperBatchRow(Identified, Table):
    """A stack of sheets printed together, numbered from first to last.

    `instrument_id` is empty for SKM; `returned` stays empty until the stack was counted.
    """

    __tablename__ = "paper_batch"

    number: Mapped[str] = mapped_column(String(20), unique=True)
    instrument_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("survey_instrument.id")
    )
    service_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("service_type.id"))
    unit_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("work_unit.id"))
    period_id: Mapped[str] = mapped_column(
        IDENTIFIER, ForeignKey("assessment_period.id"), index=True
    )
    first_number: Mapped[int] = mapped_column(Integer)
    last_number: Mapped[int] = mapped_column(Integer)
    made_by: Mapped[str] = mapped_column(String(120))
    made_on: Mapped[date]
    # Who typed the stack first, one name a line: known for the stack, never for a sheet.
    typed_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    note: Mapped[str] = mapped_column(Text, default="")
    returned: Mapped[int | None] = mapped_column(Integer)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_by: Mapped[str] = mapped_column(String(120), default="")
    closing_reason: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=1)

    __table_args__ = (CheckConstraint("first_number <= last_number", name="numbers"),)


class PaperSheetRow(Identified, Table):
    """A sheet that does not count: set aside after typing, or never typed at all.

    `contents` is JSON and holds the whole sheet while it is held or rejected, so that no reader
    of the answers can count it by mistake; `id` is then that of the answers.
    """

    __tablename__ = "paper_sheet"

    batch_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("paper_batch.id"), index=True
    )
    sheet_number: Mapped[str] = mapped_column(String(20), default="")
    state: Mapped[SheetState] = mapped_column(term(SheetState, "state"))
    reason: Mapped[str] = mapped_column(Text, default="")
    decided_by: Mapped[str] = mapped_column(String(120))
    decided_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    contents: Mapped[str] = mapped_column(Text, default="")


class SecondTypingRow(Identified, Table):
    """A sheet drawn for the second typing; both typings are kept as JSON once it was typed."""

    __tablename__ = "second_typing"

    batch_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("paper_batch.id"))
    sheet_number: Mapped[str] = mapped_column(String(20))
    first_contents: Mapped[str] = mapped_column(Text, default="")
    second_contents: Mapped[str] = mapped_column(Text, default="")
    typed_by: Mapped[str] = mapped_column(String(120), default="")
    typed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    choice: Mapped[TypingChoice | None] = mapped_column(term(TypingChoice, "choice"))
    decided_by: Mapped[str] = mapped_column(String(120), default="")
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (UniqueConstraint("batch_id", "sheet_number"),)
