"""Requests for feedback, feedback not read yet, and agreements of reviews that come due."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from asn_desktop.domain.performance.execution.feedback_rules import RequestState
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.items import InboxItem, InboxKind, names_of
from asn_desktop.services.performance.reviews.reading import due_agreements
from asn_desktop.store.tables import EmployeeRow, FeedbackRequestRow, FeedbackRow

_DAYS_AHEAD: Final = timedelta(days=7)
_LONGEST: Final = 90


def feedback(office: Office, actor: Actor, year: int) -> Iterator[InboxItem]:
    """Yield what waits for the actor in feedback and reviews."""
    if actor.employee_id is None:
        return
    yield from _asked(office, actor.employee_id)
    yield from _unread(office, actor.employee_id, year)
    until = office.clock.today() + _DAYS_AHEAD
    for item in due_agreements(office, actor, until):
        caption = "Terlambat" if item.is_late else f"Disepakati dalam tinjauan {item.activity}"
        yield InboxItem(
            InboxKind.FEEDBACK, f"Tindak lanjut tinjauan: {item.text}", caption, False, item.due,
            "Tandai", "review", {"review_id": item.review_id},
        )  # fmt: skip


def _asked(office: Office, own: str) -> Iterator[InboxItem]:
    query = (
        select(FeedbackRequestRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == FeedbackRequestRow.asker_id)
        .where(FeedbackRequestRow.asked_id == own, FeedbackRequestRow.state == RequestState.OPEN)
        .order_by(FeedbackRequestRow.asked_at, FeedbackRequestRow.id)
    )
    with office.read() as session:
        found = session.execute(query).all()
    for row, name in found:
        place = {
            "employee_id": row.asker_id,
            "request_id": row.id,
            "result_id": row.result_id or "",
            "core_value": row.core_value.value if row.core_value else "",
            "tab": "asked",
        }
        yield InboxItem(
            InboxKind.FEEDBACK, f"Beri umpan balik untuk {name}",
            " ".join(row.question.split())[:_LONGEST] or "Diminta oleh yang bersangkutan",
            False, row.due, "Tulis", "feedback", place,
        )  # fmt: skip


def _unread(office: Office, own: str, year: int) -> Iterator[InboxItem]:
    query = (
        select(FeedbackRow, EmployeeRow.name)
        .join(EmployeeRow, EmployeeRow.id == FeedbackRow.giver_id)
        .where(
            FeedbackRow.receiver_id == own,
            FeedbackRow.giver_id != own,
            FeedbackRow.read_at.is_(None),
        )
        .order_by(FeedbackRow.given_at.desc(), FeedbackRow.id.desc())
    )
    with office.read() as session:
        found = [(row, name) for row, name in session.execute(query) if row.day.year == year]
    if not found:
        return
    names = list(dict.fromkeys(name for _row, name in found))
    words = " ".join(found[0][0].text.split())
    short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    yield InboxItem(
        InboxKind.FEEDBACK, f"Baca umpan balik baru dari {names_of(names)}", f"“{short}”",
        False, None, "Baca", "feedback", {"tab": "received"}, len(found),
    )  # fmt: skip
