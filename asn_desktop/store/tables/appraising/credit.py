"""Credit points of functional posts: identity lines, old balances, typed years, documents."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Date, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, ExactDecimal, term


class EmployeeDetailRow(Identified, Table):
    """What only the credit documents ask about a person, as it was from a day on."""

    __tablename__ = "employee_detail"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    valid_from: Mapped[date] = mapped_column(Date)
    card_number: Mapped[str] = mapped_column(String(40), default="")
    birth_place: Mapped[str] = mapped_column(String(80), default="")
    rank_since: Mapped[date | None] = mapped_column(Date)
    position_since: Mapped[date | None] = mapped_column(Date)
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (UniqueConstraint("employee_id", "valid_from"),)


class CreditBalanceRow(Identified, Table):
    """The old balance of a person: what the last decree on paper said, up to which day."""

    __tablename__ = "credit_balance"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"), unique=True)
    points: Mapped[Decimal] = mapped_column(ExactDecimal)
    until: Mapped[date] = mapped_column(Date)
    document_number: Mapped[str] = mapped_column(String(80), default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)


class CreditEntryRow(Identified, Table):
    """A stretch of months whose predicate was typed from a document of before this program."""

    __tablename__ = "credit_entry"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    starts: Mapped[date] = mapped_column(Date)
    ends: Mapped[date] = mapped_column(Date)
    level: Mapped[FunctionalLevel] = mapped_column(term(FunctionalLevel, "level"))
    predicate: Mapped[Predicate] = mapped_column(term(Predicate, "predicate"))
    document_number: Mapped[str] = mapped_column(String(80))

    __table_args__ = (Index("ix_credit_entry_employee_starts", "employee_id", "starts"),)


class CreditDocumentRow(Identified, Table):
    """Number, day and copies of one document of one year."""

    __tablename__ = "credit_document"

    employee_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))
    year: Mapped[int] = mapped_column(Integer)
    kind: Mapped[CreditDocumentKind] = mapped_column(term(CreditDocumentKind, "kind"))
    number: Mapped[str] = mapped_column(String(80), default="")
    dated_on: Mapped[date | None] = mapped_column(Date)
    copies: Mapped[str] = mapped_column(Text, default="")
    revision: Mapped[int] = mapped_column(Integer, default=0)

    __table_args__ = (UniqueConstraint("employee_id", "year", "kind"),)
