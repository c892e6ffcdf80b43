"""What the office itself added to the library of results and indicators."""

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from asn_desktop.domain.performance.terms import Aspect, Perspective, ResultKind
from asn_desktop.store.tables.base import Identified, Table
from asn_desktop.store.types import IDENTIFIER, term


class LibraryResultRow(Identified, Table):
    """One result the office keeps for everybody in a post.

    `post_key` is the post in full words, so that "Kasi Pelayanan" finds what was kept for
    "Kepala Seksi Pelayanan Umum"; `post` is the name as it was written.
    """

    __tablename__ = "library_result"

    post_key: Mapped[str] = mapped_column(String(320), index=True)
    post: Mapped[str] = mapped_column(String(160))
    kind: Mapped[ResultKind] = mapped_column(term(ResultKind, "kind"))
    text: Mapped[str] = mapped_column(Text)
    assigned_by: Mapped[str] = mapped_column(String(160), default="")
    added_by_id: Mapped[str | None] = mapped_column(IDENTIFIER, ForeignKey("employee.id"))


class LibraryIndicatorRow(Identified, Table):
    """One indicator of a kept result, with the target it had."""

    __tablename__ = "library_indicator"

    result_id: Mapped[str] = mapped_column(IDENTIFIER, ForeignKey("library_result.id"), index=True)
    sort_order: Mapped[int] = mapped_column(Integer)
    aspect: Mapped[Aspect | None] = mapped_column(term(Aspect, "aspect"))
    perspective: Mapped[Perspective | None] = mapped_column(term(Perspective, "perspective"))
    text: Mapped[str] = mapped_column(Text)
    target_text: Mapped[str] = mapped_column(String(200), default="")
    unit: Mapped[str] = mapped_column(String(40), default="")
