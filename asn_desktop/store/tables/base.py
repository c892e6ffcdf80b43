"""The declarative base: naming of constraints and what every table shares."""

from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from asn_desktop.base.identifiers import new_id
from asn_desktop.store.types import IDENTIFIER


class Table(DeclarativeBase):
    """Base of all tables; constraints get names so that migrations can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Identified:
    """A row that can travel between PCs: its key is a UUIDv7 made here."""

    id: Mapped[str] = mapped_column(IDENTIFIER, primary_key=True)

    def __init__(self, **values: Any) -> None:
        # Here and not as a column default: the audit line needs the key before the flush.
        super().__init__(**{"id": new_id(), **values})
