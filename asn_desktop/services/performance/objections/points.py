"""What is contested: one line for each result or core value, or for the whole."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import CoreValue
from asn_desktop.services.performance.objections.cases import Case, draft_text
from asn_desktop.services.performance.plans.versions.in_force import belongs_to
from asn_desktop.store.tables import (
    ContestedPointRow,
    DiscussionRow,
    ObjectionRow,
    PlannedResultRow,
)

VALUE_PREFIX = "value:"
_GONE = "Butir ini sudah dihapus. Muat ulang halaman."


def add_point_in(case: Case, record: DiscussionRow | ObjectionRow, subject: str, text: str) -> str:
    """Add a point and return its id.

    Args:
        case: whose result.
        record: the discussion or objection.
        subject: a result's id, "value:" and a core value, or "" for the whole.
        text: what feels unfair.

    Raises:
        DomainError: nothing was typed, it is too long (field "point"), or the subject is not of
            this result.
    """
    words = draft_text(text, "Butir", "point")
    if not words:
        raise DomainError("Tulis dahulu bagian yang terasa tidak adil.", field="point")
    row = ContestedPointRow(
        **_parent(record), sort_order=_next_number(case.session, record), text=words, answer=""
    )
    set_subject(case, row, subject)
    case.session.add(row)
    return row.id


def set_subject(case: Case, row: ContestedPointRow, subject: str) -> None:
    """Let a point be about another subject.

    Raises:
        DomainError: the subject is not of this result.
    """
    row.result_id, row.core_value = None, None
    if subject.startswith(VALUE_PREFIX):
        wanted = subject.removeprefix(VALUE_PREFIX)
        row.core_value = next(value for value in CoreValue if value.value == wanted)
    elif subject:
        result = case.session.get(PlannedResultRow, subject)
        if result is None or not belongs_to(case.session, result, case.plan.id):
            raise DomainError("Hasil kerja ini bukan bagian SKP yang dinilai. Muat ulang halaman.")
        row.result_id = subject


def subject_key(row: ContestedPointRow) -> str:
    """Return the key of what a point is about."""
    return f"{VALUE_PREFIX}{row.core_value.value}" if row.core_value else row.result_id or ""


def point_in(
    session: Session, record: DiscussionRow | ObjectionRow, point_id: str
) -> ContestedPointRow:
    """Return a point of this record.

    Raises:
        DomainError: it is gone.
    """
    row = session.get(ContestedPointRow, point_id)
    if row is None or record.id not in (row.discussion_id, row.objection_id):
        raise DomainError(_GONE)
    return row


def points_in(session: Session, record: DiscussionRow | ObjectionRow) -> list[ContestedPointRow]:
    """Return the points of a record in order."""
    query = select(ContestedPointRow).filter_by(**_parent(record))
    return list(session.scalars(query.order_by(ContestedPointRow.sort_order)))


def copy_points(session: Session, source: DiscussionRow, target: ObjectionRow) -> None:
    """Start an objection with what was already said in the discussion."""
    for row in points_in(session, source):
        session.add(
            ContestedPointRow(
                objection_id=target.id,
                sort_order=row.sort_order,
                result_id=row.result_id,
                core_value=row.core_value,
                text=row.text,
                answer="",
            )
        )


def _next_number(session: Session, record: DiscussionRow | ObjectionRow) -> int:
    query = select(func.max(ContestedPointRow.sort_order)).filter_by(**_parent(record))
    return (session.scalar(query) or 0) + 1


def _parent(record: DiscussionRow | ObjectionRow) -> dict[str, str]:
    is_objection = isinstance(record, ObjectionRow)
    return {"objection_id" if is_objection else "discussion_id": record.id}
