"""What an operator typed for somebody else, and how the owner agreed to it."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.helper_typing.terms import ConsentWay
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class ConsentRow(Identified, Table):
    """One agreement of an owner with what was typed: by own PIN, or on a signed slip."""

    __tablename__ = "typing_consent"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), index=True)
    way: Mapped[ConsentWay] = mapped_column(term(ConsentWay, "way"))
    given_at: Mapped[datetime] = mapped_column(UtcDateTime)
    # The day on the slip; nothing where the owner typed the PIN.
    signed_on: Mapped[date | None] = mapped_column(Date)
    recorded_by: Mapped[str] = mapped_column(String(120))


class HelperEntryRow(Identified, Table):
    """One field that was typed for its owner; open until there is an agreement.

    `record_id` is the evaluation or plan that it belongs to, `field` the place in it.
    """

    __tablename__ = "helper_entry"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    record_id: Mapped[str] = mapped_column(IDENTIFIER)
    row_id: Mapped[str] = mapped_column(IDENTIFIER)
    table_name: Mapped[str] = mapped_column(String(60))
    field: Mapped[str] = mapped_column(String(60))
    text: Mapped[str] = mapped_column(Text, default="")
    typed_by: Mapped[str] = mapped_column(String(120))
    typed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    consent_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("typing_consent.id"))

    __table_args__ = (
        Index("ix_helper_entry_owner", "employee_id", "consent_id"),
        Index("ix_helper_entry_record", "record_id"),
    )
