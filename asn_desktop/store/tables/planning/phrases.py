"""Sentences the office keeps for expectations and annex lines."""

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER


class OfficePhraseRow(Identified, Table):
    """One sentence for one place: a core value or an annex list, by its value."""

    __tablename__ = "office_phrase"

    place: Mapped[str] = mapped_column(String(24), index=True)
    text: Mapped[str] = mapped_column(Text)
    added_by_id: Mapped[str | None] = mapped_column(
        IDENTIFIER, ForeignKey("employee.id"), index=True
    )
