"""Dialogues as lists and as one record, for the two parties and the overseers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.execution.dialogue_rules import is_locked
from asn_desktop.domain.performance.execution.terms import DialogueSide
from asn_desktop.domain.performance.execution.working_days import OfficeCalendar, remaining_words
from asn_desktop.services.calendar.days import office_calendar
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.dialogues.views import (
    DialogueAnswer,
    DialogueLine,
    DialogueState,
    DialogueView,
    FollowUp,
)
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import (
    DialogueAnswerRow,
    DialogueFollowUpRow,
    DialogueRow,
    EmployeeRow,
    PlanRow,
)

_Listed = Select[DialogueRow, str, str, str]


@dataclass(frozen=True, slots=True)
class DueFollowUp:
    """A promise of the actor that is not kept yet."""

    id: str
    dialogue_id: str
    text: str
    due: date
    is_late: bool


def dialogues_list(
    office: Office, actor: Actor, year: int, *, plan_id: str = "", employee_id: str = ""
) -> tuple[DialogueLine, ...]:
    """Return the dialogues of a year that the actor may see, newest first.

    Everybody sees those they took part in; leader and personnel operator see all.
    """
    employee, appraiser = aliased(EmployeeRow), aliased(EmployeeRow)
    query = (
        select(DialogueRow, employee.name, appraiser.name, employee.id)
        .join(PlanRow, PlanRow.id == DialogueRow.plan_id)
        .join(employee, employee.id == PlanRow.employee_id)
        .join(appraiser, appraiser.id == DialogueRow.appraiser_id)
        .where(PlanRow.year == year)
        .order_by(DialogueRow.held_on.desc(), DialogueRow.id.desc())
    )
    if plan_id:
        query = query.where(DialogueRow.plan_id == plan_id)
    if employee_id:
        query = query.where(PlanRow.employee_id == employee_id)
    query = _visible(query, actor)
    today = office.clock.today()
    with office.read() as session:
        found = list(session.execute(query))
        promises = _promises(session, [row.id for row, _, _, _ in found])
    return tuple(
        _line(row, (key, employee_name, appraiser_name), promises.get(row.id, ()), today)
        for row, employee_name, appraiser_name, key in found
    )


def dialogue_view(office: Office, actor: Actor, dialogue_id: str) -> DialogueView:
    """Return the record of one dialogue.

    Raises:
        NotAllowed: the actor is neither of the two, nor an overseer.
        DomainError: there is no such record.
    """
    with office.read() as session:
        row, plan = load_dialogue(session, dialogue_id)
        side = side_of(actor, row, plan)
        if side is None and not sees_everyone(actor):
            raise NotAllowed("Catatan dialog hanya dapat dibuka kedua pihak dan pimpinan.")
        names = _names(session, (plan.employee_id, row.appraiser_id))
        answers = session.scalars(
            select(DialogueAnswerRow)
            .where(DialogueAnswerRow.dialogue_id == dialogue_id)
            .order_by(DialogueAnswerRow.sort_order, DialogueAnswerRow.id)
        )
        promises = _promises(session, [dialogue_id]).get(dialogue_id, ())
        locked = is_locked(row.employee_confirmed_at, row.appraiser_confirmed_at)
        calendar = office_calendar(session)
        parties = {
            DialogueSide.EMPLOYEE: names.get(plan.employee_id, ""),
            DialogueSide.APPRAISER: names.get(row.appraiser_id, ""),
        }
        today = office.clock.today()
        return DialogueView(
            id=row.id,
            revision=row.revision,
            plan_id=plan.id,
            year=plan.year,
            held_on=row.held_on,
            stage=row.stage,
            topic=row.topic,
            agreements=row.agreements,
            employee_id=plan.employee_id,
            employee_name=parties[DialogueSide.EMPLOYEE],
            appraiser_id=row.appraiser_id,
            appraiser_name=parties[DialogueSide.APPRAISER],
            answers=tuple(DialogueAnswer(item.id, item.question, item.answer) for item in answers),
            follow_ups=tuple(_follow_up(item, parties, calendar, today) for item in promises),
            employee_confirmed_at=office.clock.local(row.employee_confirmed_at),
            appraiser_confirmed_at=office.clock.local(row.appraiser_confirmed_at),
            state=_state(row),
            side=side,
            can_edit=side is not None and not locked,
            can_confirm=side is not None and _confirmed(row, side) is None,
            can_finish=side is not None,
        )


def due_follow_ups(office: Office, actor: Actor, until: date) -> tuple[DueFollowUp, ...]:
    """Return the actor's own promises that are due until a day and not kept, oldest first."""
    if actor.employee_id is None:
        return ()
    query = (
        select(DialogueFollowUpRow, PlanRow.employee_id, DialogueRow.appraiser_id)
        .join(DialogueRow, DialogueRow.id == DialogueFollowUpRow.dialogue_id)
        .join(PlanRow, PlanRow.id == DialogueRow.plan_id)
        .where(
            DialogueFollowUpRow.done_on.is_(None),
            DialogueFollowUpRow.due.is_not(None),
            DialogueFollowUpRow.due <= until,
            or_(
                PlanRow.employee_id == actor.employee_id,
                DialogueRow.appraiser_id == actor.employee_id,
            ),
        )
        .order_by(DialogueFollowUpRow.due, DialogueFollowUpRow.id)
    )
    today = office.clock.today()
    found = []
    with office.read() as session:
        for row, employee_id, appraiser_id in session.execute(query):
            whose = employee_id if row.side is DialogueSide.EMPLOYEE else appraiser_id
            if whose == actor.employee_id and row.due is not None:
                found.append(
                    DueFollowUp(row.id, row.dialogue_id, row.text, row.due, row.due < today)
                )
    return tuple(found)


def unconfirmed_dialogues(office: Office, actor: Actor, year: int) -> tuple[DialogueLine, ...]:
    """Return the dialogues that wait for the actor's own confirmation."""
    return tuple(
        line
        for line in dialogues_list(office, actor, year)
        if actor.employee_id is not None
        and (line.state, actor.employee_id)
        in (
            (DialogueState.WAITING_EMPLOYEE, line.employee_id),
            (DialogueState.WAITING_APPRAISER, line.appraiser_id),
        )
    )


def load_dialogue(session: Session, dialogue_id: str) -> tuple[DialogueRow, PlanRow]:
    """Return the rows of a dialogue and its plan.

    Raises:
        DomainError: there is no such record.
    """
    row = session.get(DialogueRow, dialogue_id)
    if row is None:
        raise DomainError("Catatan dialog ini sudah dihapus. Kembali ke daftar.")
    return row, session.get_one(PlanRow, row.plan_id)


def side_of(actor: Actor, row: DialogueRow, plan: PlanRow) -> DialogueSide | None:
    """Tell which of the two parties somebody is, or None."""
    if actor.employee_id is None:
        return None
    if actor.employee_id == plan.employee_id:
        return DialogueSide.EMPLOYEE
    return DialogueSide.APPRAISER if actor.acts_for(row.appraiser_id) else None


def _visible(
    query: Select[DialogueRow, str, str, str], actor: Actor
) -> Select[DialogueRow, str, str, str]:
    if sees_everyone(actor):
        return query
    own = actor.employee_id or ""
    return query.where(or_(PlanRow.employee_id == own, DialogueRow.appraiser_id == own))


def _promises(
    session: Session, dialogue_ids: Sequence[str]
) -> dict[str, list[DialogueFollowUpRow]]:
    query = (
        select(DialogueFollowUpRow)
        .where(DialogueFollowUpRow.dialogue_id.in_(dialogue_ids))
        .order_by(DialogueFollowUpRow.sort_order, DialogueFollowUpRow.id)
    )
    found: dict[str, list[DialogueFollowUpRow]] = {}
    for row in session.scalars(query):
        found.setdefault(row.dialogue_id, []).append(row)
    return found


def _line(
    row: DialogueRow,
    parties: tuple[str, str, str],
    promises: Iterable[DialogueFollowUpRow],
    today: date,
) -> DialogueLine:
    waiting = [item for item in promises if item.done_on is None]
    return DialogueLine(
        id=row.id,
        plan_id=row.plan_id,
        held_on=row.held_on,
        stage=row.stage,
        topic=row.topic,
        employee_id=parties[0],
        employee_name=parties[1],
        appraiser_id=row.appraiser_id,
        appraiser_name=parties[2],
        state=_state(row),
        open_follow_ups=len(waiting),
        late_follow_ups=sum(item.due is not None and item.due < today for item in waiting),
    )


def _follow_up(
    row: DialogueFollowUpRow,
    parties: Mapping[DialogueSide, str],
    calendar: OfficeCalendar,
    today: date,
) -> FollowUp:
    is_open = row.done_on is None and row.due is not None
    return FollowUp(
        id=row.id,
        text=row.text,
        side=row.side,
        who=parties[row.side],
        due=row.due,
        done_on=row.done_on,
        is_late=is_open and row.due is not None and row.due < today,
        remaining=remaining_words(calendar, row.due, today) if is_open and row.due else "",
    )


def _state(row: DialogueRow) -> DialogueState:
    employee, appraiser = row.employee_confirmed_at, row.appraiser_confirmed_at
    if is_locked(employee, appraiser):
        return DialogueState.AGREED
    if employee is not None:
        return DialogueState.WAITING_APPRAISER
    return DialogueState.WRITING if appraiser is None else DialogueState.WAITING_EMPLOYEE


def _confirmed(row: DialogueRow, side: DialogueSide) -> datetime | None:
    if side is DialogueSide.EMPLOYEE:
        return row.employee_confirmed_at
    return row.appraiser_confirmed_at


def _names(session: Session, ids: Iterable[str]) -> dict[str, str]:
    query = select(EmployeeRow.id, EmployeeRow.name).where(EmployeeRow.id.in_(list(ids)))
    return {key: name for key, name in session.execute(query)}
