"""People of the practice office who move: a transfer to come, a Plh. and a study leave."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.people.terms import Capacity, EmploymentKind, PositionType, StandingKind
from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.people.assignments import AssignmentForm
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.people.movements.standings import StandingForm, record_standing
from asn_desktop.services.people.movements.substitutes import SubstituteForm, add_substitute
from asn_desktop.services.people.movements.transfer import transfer
from asn_desktop.services.people.movements.views import TransferOrder
from asn_desktop.store.tables import PlannedResultRow, PlanRow

_DAYS_AHEAD: Final = 11
_LEAVE_DAYS: Final = 6
_ASSIGNER: Final = "Camat"
_NEW_POST: Final = "Pengadministrasi Perkantoran"


def add_movements(office: Office) -> None:
    """Add one of each kind, where the office is large enough and the year not nearly over."""
    today = office.clock.today()
    with office.read() as session:
        people = sorted(
            (line for line in people_on(session, today).values() if not line.is_archived),
            key=lambda line: (line.name, line.id),
        )
        plans = _plans(session, today)
    heads = [line for line in people if line.position_type is PositionType.SUPERVISOR]
    _add_study(office, people, {key for key, plan_id in plans.items() if plan_id}, today)
    if len(heads) > 1:
        _add_plh(office, heads, today)
        _add_transfer(office, people, heads, plans, today)


def _plans(session: Session, today: date) -> dict[str, str]:
    query = select(PlanRow.employee_id, PlanRow.id, PlanRow.status).where(
        PlanRow.year == today.year
    )
    return {
        employee_id: plan_id if status is PlanStatus.APPROVED else ""
        for employee_id, plan_id, status in session.execute(query)
    }


def _add_study(
    office: Office, people: Sequence[PersonLine], planned: set[str], today: date
) -> None:
    """Let the last person by name who has no approved plan study until the end of the year."""
    waiting = [
        line
        for line in people
        if line.kind is EmploymentKind.PNS
        and line.position_type is PositionType.STAFF
        and line.id not in planned
    ]
    if waiting:
        form = StandingForm(
            StandingKind.STUDY,
            today.replace(month=1, day=2) if (today.month, today.day) > (1, 2) else today,
            date(today.year, 12, 31),
            "S2 Administrasi Publik",
            f"893.3/45/{today.year}",
        )
        record_standing(office, PROGRAM, waiting[-1].id, form)


def _add_plh(office: Office, heads: Sequence[PersonLine], today: date) -> None:
    """Let the last head by name be absent from tomorrow, with the one before acting."""
    absent, acting = heads[-1], heads[-2]
    starts = today + timedelta(days=1)
    form = SubstituteForm(
        appraiser_id=absent.id,
        substitute_id=acting.id,
        capacity=Capacity.ACTING_ABSENT,
        starts=starts,
        ends=starts + timedelta(days=_LEAVE_DAYS),
        letter_number=f"800/112/{today.year}",
        post=AssignmentForm(absent.position, PositionType.SUPERVISOR, absent.unit_id, starts),
    )
    add_substitute(office, PROGRAM, form)


def _add_transfer(
    office: Office,
    people: Sequence[PersonLine],
    heads: Sequence[PersonLine],
    plans: dict[str, str],
    today: date,
) -> None:
    """Move one staff member to another head soon; the first result goes along."""
    day = today + timedelta(days=_DAYS_AHEAD)
    if day.year != today.year:
        return
    for person in reversed(people):
        target = next((head for head in heads if head.id != person.appraiser_id), None)
        plan_id = plans.get(person.id, "")
        if person.position_type is not PositionType.STAFF or not plan_id or target is None:
            continue
        post = AssignmentForm(
            _NEW_POST, PositionType.STAFF, target.unit_id, day, appraiser_id=target.id
        )
        try:
            order = TransferOrder(post, plan_id, _first_result(office, plan_id))
            receipt = transfer(office, PROGRAM, order)
        except DomainError:
            # Somebody whose year was rated further than that day stays; the next one may move.
            continue
        _name_assigner(office, receipt.new_plan_id)
        return


def _name_assigner(office: Office, plan_id: str) -> None:
    """Say who gave the result that went along: no superior's result is behind it any more."""
    with office.write(PROGRAM, "Mencatat pemberi tugas contoh", subject_id=plan_id) as transaction:
        query = select(PlannedResultRow).where(
            PlannedResultRow.plan_id == plan_id, PlannedResultRow.parent_result_id.is_(None)
        )
        for row in transaction.session.scalars(query):
            row.assigned_by = row.assigned_by or _ASSIGNER


def _first_result(office: Office, plan_id: str) -> frozenset[str]:
    with office.read() as session:
        query = (
            select(PlannedResultRow.id)
            .where(PlannedResultRow.plan_id == plan_id)
            .order_by(PlannedResultRow.sort_order, PlannedResultRow.id)
            .limit(1)
        )
        return frozenset(session.scalars(query))
