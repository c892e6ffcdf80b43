"""What waits for somebody in coaching: steps to check, forms to fill in and to read."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import exists, select

from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import (
    CoachingFeedbackRow,
    CoachingRow,
    CoachingStepRow,
    EmployeeRow,
)

DAYS_AHEAD: Final = 3


@dataclass(frozen=True, slots=True)
class WaitingCoaching:
    """One thing to do in a coaching."""

    coaching_id: str
    title: str
    caption: str
    due: date | None
    action: str
    as_appraiser: bool


def waiting_coaching(office: Office, actor: Actor) -> tuple[WaitingCoaching, ...]:
    """Return the steps the actor checks within three days or owes, and the own open forms."""
    if actor.employee_id is None:
        return ()
    until = office.clock.today() + timedelta(days=DAYS_AHEAD)
    steps = (
        select(CoachingRow.id, CoachingStepRow.text, CoachingStepRow.check_on, EmployeeRow.name)
        .join(CoachingStepRow, CoachingStepRow.coaching_id == CoachingRow.id)
        .join(EmployeeRow, EmployeeRow.id == CoachingRow.employee_id)
        .where(
            CoachingRow.coach_id.in_(actor.appraiser_ids),
            CoachingRow.employee_id != actor.employee_id,
            CoachingRow.state == CoachingState.RUNNING,
            CoachingStepRow.checked_on.is_(None),
            CoachingStepRow.check_on <= until,
        )
        .order_by(CoachingStepRow.check_on, CoachingStepRow.id)
    )
    given = exists().where(CoachingFeedbackRow.coaching_id == CoachingRow.id)
    forms = (
        select(CoachingRow.id, CoachingRow.goal)
        .where(
            CoachingRow.employee_id == actor.employee_id,
            CoachingRow.state == CoachingState.CLOSED,
            ~given,
        )
        .order_by(CoachingRow.id)
    )
    with office.read() as session:
        checks = tuple(
            WaitingCoaching(key, f"Cek langkah bimbingan — {name}", text, day, "Cek", True)
            for key, text, day, name in session.execute(steps)
        )
        own = tuple(
            WaitingCoaching(
                key,
                "Isi umpan balik bimbingan",
                goal or "Bimbingan sudah selesai",
                None,
                "Isi",
                False,
            )
            for key, goal in session.execute(forms)
        )
    return (*checks, *own)
