"""Accounts, their roles, and the audit chain."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.people.terms import Role
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, UtcDateTime, term


class AccountRow(Identified, Table):
    """Somebody who can sign in, with an argon2 hash of a password or PIN."""

    __tablename__ = "account"

    employee_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), unique=True
    )
    display_name: Mapped[str] = mapped_column(String(120))
    secret_kind: Mapped[str] = mapped_column(String(8))
    secret_hash: Mapped[str] = mapped_column(String(200))
    must_change_secret: Mapped[bool] = mapped_column(default=False)
    is_active: Mapped[bool] = mapped_column(default=True)
    failed_attempts: Mapped[int] = mapped_column(Integer, default=0)
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_sign_in: Mapped[datetime | None] = mapped_column(UtcDateTime)

    __table_args__ = (CheckConstraint("secret_kind IN ('password', 'pin')", name="secret_kind"),)


class AccountRoleRow(Table):
    """One role of one account."""

    __tablename__ = "account_role"

    account_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("account.id"), primary_key=True)
    role: Mapped[Role] = mapped_column(term(Role, "role"), primary_key=True)


class AuditEntryRow(Table):
    """One write transaction: who, when, the human sentence, the field changes, the chain.

    `digest` is SHA-256 over `previous_digest` and the canonical text of the other columns, so a
    changed or removed line shows.
    """

    __tablename__ = "audit_entry"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    happened_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    account_id: Mapped[str | None] = mapped_column(IDENTIFIER)
    actor_name: Mapped[str] = mapped_column(String(120))
    on_behalf_of: Mapped[str] = mapped_column(String(120), default="")
    sentence: Mapped[str] = mapped_column(Text)
    subject_id: Mapped[str | None] = mapped_column(IDENTIFIER, index=True)
    changes: Mapped[str] = mapped_column(Text)
    previous_digest: Mapped[str] = mapped_column(String(64))
    digest: Mapped[str] = mapped_column(String(64))
