"""The daily log as a month, as suggestions while typing, and as counts for a realisation."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import NotAllowed
from asn_desktop.base.wording import number
from asn_desktop.domain.performance.execution.daily_log_rules import sums_by
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.people.lookup import people_on, valid_on
from asn_desktop.services.performance.daily_logs.views import (
    LogCount,
    LogEntry,
    LogMonth,
    LogReader,
    LogSuggestion,
)
from asn_desktop.services.performance.feedback.relations import (
    is_superior,
    names_of,
    own_id,
    results_of_person,
    team_ids,
)
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import (
    AssignmentRow,
    DailyLogImportRow,
    DailyLogRow,
    EvaluationRow,
    PlanRow,
)

_REMEMBERED: Final = timedelta(days=180)
_SUGGESTED: Final = 60
# What a colleague wrote once may concern that day alone; a habit of the post is written often.
_HABIT: Final = 3


def log_month(
    office: Office, actor: Actor, year: int, month: int, employee_id: str = ""
) -> LogMonth:
    """Return one month of the actor's log, or of a person whom the actor oversees.

    Raises:
        NotAllowed: the actor may not read this log.
    """
    person = employee_id or own_id(actor)
    with office.read() as session:
        require_reader(session, office, actor, person, year)
        choices = results_of_person(session, person, year)
        labels = {choice.id: choice.label for choice in choices}
        first, after = month_span(year, month)
        entries = tuple(
            entry_of(row, labels.get(row.result_id or "", ""))
            for row in session.scalars(
                select(DailyLogRow)
                .where(
                    DailyLogRow.employee_id == person,
                    DailyLogRow.day >= first,
                    DailyLogRow.day < after,
                )
                .order_by(
                    DailyLogRow.day.desc(),
                    func.coalesce(DailyLogRow.starts, 0).desc(),
                    DailyLogRow.id.desc(),
                )
            )
        )
        own = person == actor.employee_id
        return LogMonth(
            employee_id=person,
            employee_name=names_of(session, {person}).get(person, ""),
            year=year,
            month=month,
            entries=entries,
            totals=sums_by((entry.result_label, entry.minutes) for entry in entries),
            can_edit=own,
            choices=choices,
            latest_import=_latest_import(session, person) if own else None,
        )


def month_span(year: int, month: int) -> tuple[date, date]:
    """Return the first day of a month and of the next one."""
    following = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return date(year, month, 1), following


def readable_logs(office: Office, actor: Actor) -> tuple[LogReader, ...]:
    """Return whose logs the actor may open, the own one first, then by name."""
    today = office.clock.today()
    with office.read() as session:
        people = people_on(session, today)
        team = frozenset(people) if sees_everyone(actor) else team_ids(session, actor, today)
    own = actor.employee_id
    found = [
        LogReader(line.id, line.name)
        for line in people.values()
        if line.id == own or (line.id in team and not line.is_archived and line.position)
    ]
    found.sort(key=lambda line: (line.employee_id != own, line.name.casefold(), line.employee_id))
    return tuple(found)


def log_suggestions(office: Office, actor: Actor) -> tuple[LogSuggestion, ...]:
    """Return frequent activities: the own ones, then those of others in the same post."""
    own = own_id(actor)
    today = office.clock.today()
    with office.read() as session:
        mine = _frequent(session, (own,), today, at_least=1)
        known = {text.casefold() for text, _unit, _result in mine}
        others = _frequent(session, _same_post(session, own, today), today, at_least=_HABIT)
    found = [LogSuggestion(text, unit, result, is_own=True) for text, unit, result in mine]
    found += [
        LogSuggestion(text, unit, None, is_own=False)
        for text, unit, _result in others
        if text.casefold() not in known
    ]
    return tuple(found[:_SUGGESTED])


def log_counts(office: Office, actor: Actor, evaluation_id: str) -> Mapping[str, LogCount]:
    """Return by result what the log of an evaluation's period says.

    Raises:
        NotAllowed: the actor may not read this log.
    """
    with office.read() as session:
        evaluation = session.get_one(EvaluationRow, evaluation_id)
        plan = session.get_one(PlanRow, evaluation.plan_id)
        require_reader(session, office, actor, plan.employee_id, plan.year)
        period = period_line(session, evaluation.period_id)
        query = select(
            DailyLogRow.result_id, DailyLogRow.quantity, DailyLogRow.unit, DailyLogRow.minutes
        ).where(
            DailyLogRow.employee_id == plan.employee_id,
            DailyLogRow.day >= max(period.starts, plan.starts),
            DailyLogRow.day <= min(period.ends, plan.ends),
            DailyLogRow.result_id.is_not(None),
        )
        rows = session.execute(query).all()
    sums = sums_by((key, minutes) for key, _quantity, _unit, minutes in rows if key)
    amounts: dict[str, dict[str, Decimal]] = {}
    for key, quantity, unit, _minutes in rows:
        if key and quantity is not None:
            of_result = amounts.setdefault(key, {})
            of_result[unit] = of_result.get(unit, Decimal(0)) + quantity
    return {
        key: LogCount(
            key,
            total.count,
            total.minutes,
            tuple(f"{number(sum_)} {unit}".strip() for unit, sum_ in amounts.get(key, {}).items()),
        )
        for key, total in sums.items()
    }


def require_reader(
    session: Session, office: Office, actor: Actor, employee_id: str, year: int
) -> None:
    """Refuse everybody but the owner, the superior and the overseers.

    Raises:
        NotAllowed: always says who may.
    """
    if employee_id == actor.employee_id or sees_everyone(actor):
        return
    if not is_superior(session, actor, employee_id, year, office.clock.today()):
        raise NotAllowed("Catatan harian hanya dapat dibaca pemiliknya, penilainya, dan pimpinan.")


def entry_of(row: DailyLogRow, result_label: str) -> LogEntry:
    """Return one row as it is shown."""
    return LogEntry(
        id=row.id,
        revision=row.revision,
        day=row.day,
        text=row.text,
        result_id=row.result_id,
        result_label=result_label,
        quantity=row.quantity,
        unit=row.unit,
        starts=row.starts,
        ends=row.ends,
        minutes=row.minutes,
    )


def _same_post(session: Session, own: str, today: date) -> tuple[str, ...]:
    post = session.scalar(
        select(AssignmentRow.position).where(
            AssignmentRow.employee_id == own, AssignmentRow.is_main, valid_on(today)
        )
    )
    if not post:
        return ()
    query = select(AssignmentRow.employee_id).where(
        AssignmentRow.position == post, AssignmentRow.employee_id != own, valid_on(today)
    )
    return tuple(session.scalars(query))


def _frequent(
    session: Session, people: tuple[str, ...], today: date, *, at_least: int
) -> list[tuple[str, str, str | None]]:
    """Return text, unit and result of what these people log most often, most often first."""
    if not people:
        return []
    times = func.count(DailyLogRow.id)
    query = (
        select(DailyLogRow.text, func.max(DailyLogRow.unit), func.max(DailyLogRow.result_id), times)
        .where(DailyLogRow.employee_id.in_(people), DailyLogRow.day >= today - _REMEMBERED)
        .group_by(DailyLogRow.text)
        .having(times >= at_least)
        .order_by(times.desc(), DailyLogRow.text)
        .limit(_SUGGESTED)
    )
    return [(text, unit or "", result) for text, unit, result, _times in session.execute(query)]


def _latest_import(session: Session, employee_id: str) -> tuple[str, str, int] | None:
    row = session.scalars(
        select(DailyLogImportRow)
        .where(DailyLogImportRow.employee_id == employee_id, DailyLogImportRow.undone_at.is_(None))
        .order_by(DailyLogImportRow.imported_at.desc(), DailyLogImportRow.id.desc())
    ).first()
    return None if row is None else (row.id, row.file_name, row.row_count)
