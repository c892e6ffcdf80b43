"""Column types that behave the same on SQLite and PostgreSQL."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, Enum, Numeric, String
from sqlalchemy.types import TypeDecorator, TypeEngine

IDENTIFIER = String(36)
"""A UUIDv7 as text: it can travel between PCs and sorts by time of creation."""


def term(enumeration: type[StrEnum], name: str) -> Enum:
    """Return the column type that stores an enumeration's value under a named CHECK."""
    return Enum(
        enumeration,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=max(24, *(len(member.value) for member in enumeration)),
        values_callable=lambda members: [member.value for member in members],
    )


class ExactDecimal(TypeDecorator[Decimal]):
    """A `Decimal` kept exactly: NUMERIC on PostgreSQL, text on SQLite, which only has floats."""

    impl = Numeric(24, 8)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose text where the engine would turn a decimal into a float."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String(40))
        return dialect.type_descriptor(Numeric(24, 8))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """Refuse floats before they reach the file."""
        if value is None:
            return None
        if not isinstance(value, Decimal):
            raise TypeError(f"expected Decimal, got {type(value).__name__}")
        return format(value, "f") if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Return the same number on both engines, without trailing zeros."""
        if value is None:
            return None
        number = Decimal(value)
        whole = number == number.to_integral_value()
        return number.quantize(Decimal(1)) if whole else number.normalize()


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment; naive ones are refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC, dropping the zone where the engine cannot keep it."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("expected an aware datetime")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return an aware UTC moment."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
