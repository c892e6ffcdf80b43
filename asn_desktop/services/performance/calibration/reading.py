"""The ratings of a team or the office side by side, read with one query per table."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.appraisal.ranking import Standing, ranks
from asn_desktop.domain.performance.distribution import distribution_findings
from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.predicates import PREDICATE_MATRIX
from asn_desktop.domain.performance.terms import (
    EvaluationStatus,
    OrgPredicate,
    Predicate,
    Rating,
)
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.performance.appraisals.editing import is_appraiser
from asn_desktop.services.performance.appraisals.leading import predicate_in_force
from asn_desktop.services.performance.appraisals.lists import sees_whole_office
from asn_desktop.services.performance.appraisals.opening import covers
from asn_desktop.services.performance.calibration.views import (
    CalibrationCount,
    CalibrationLine,
    CalibrationNote,
    CalibrationView,
)
from asn_desktop.store.tables import (
    BehaviorReviewRow,
    CalibrationChangeRow,
    CalibrationNoteRow,
    EvaluationRow,
    PlanRow,
    ResultReviewRow,
    WorkUnitRow,
)

_Marks = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What every line is made with."""

    actor: Actor
    people: Mapping[str, PersonLine]
    paths: Mapping[str, tuple[str, ...]]
    changes: Mapping[str, Sequence[CalibrationChangeRow]]


def calibration_view(
    office: Office, actor: Actor, period_id: str, *, whole_office: bool = False
) -> CalibrationView:
    """Return the people of the own team, or of the whole office, beside each other.

    Nobody sees the own line. Ratings that are not signed are seen by their appraiser and by the
    office's leader; for the operator they are not there yet.

    Raises:
        NotAllowed: the actor appraises nobody, or may not see the whole office.
        DomainError: there is no such period.
    """
    check_circle(actor, whole_office=whole_office)
    with office.read() as session:
        period = period_line(session, period_id)
        rows = _rows(session, actor, period, whole_office=whole_office)
        day = min(period.ends, max(office.clock.today(), period.starts))
        units = {unit.id: unit for unit in session.scalars(select(WorkUnitRow))}
        wanted = {plan.employee_id for _, plan in rows}
        wanted |= {plan.appraiser_id for _, plan in rows if plan.appraiser_id}
        surroundings = _Surroundings(
            actor,
            people_on(session, day, ids=wanted),
            {key: _path(key, units) for key in units},
            _changes(session, [row.id for row, _ in rows]),
        )
        lines = [_line(surroundings, row, plan) for row, plan in rows]
        placed = _ranked(session, lines)
        held = {key for line in placed for key in line.unit_path}
        return CalibrationView(
            period=period,
            whole_office=whole_office,
            organization=predicate_in_force(session, period.id),
            units=tuple(
                (unit.id, unit.name)
                for unit in sorted(units.values(), key=lambda unit: unit.name.casefold())
                if unit.id in held
            ),
            lines=tuple(sorted(placed, key=lambda line: (line.name.casefold(), line.nip))),
            notes=_notes(session, office, actor, period, whole_office=whole_office),
        )


def counted(
    lines: Iterable[CalibrationLine], organization: OrgPredicate | None
) -> CalibrationCount:
    """Count some lines, such as those a filter leaves, and compare them with the pattern."""
    shown = list(lines)
    before = Counter(line.predicate_before for line in shown)
    now = Counter(line.predicate_now for line in shown)
    counts = {item: now[item] for item in Predicate}
    return CalibrationCount(
        before=tuple((item, before[item]) for item in Predicate),
        now=tuple(counts.items()),
        undecided=now[None],
        check=distribution_findings(organization, counts) if organization else None,
    )


def check_circle(actor: Actor, *, whole_office: bool) -> None:
    """Refuse somebody who may not look at a circle of people.

    Raises:
        NotAllowed: the actor appraises nobody, or may not see the whole office.
    """
    if not whole_office:
        require(actor, Right.APPRAISE)
    elif not sees_whole_office(actor):
        raise NotAllowed(
            "Hanya pimpinan atau operator kepegawaian yang dapat melihat kalibrasi seluruh kantor."
        )


def _rows(
    session: Session, actor: Actor, period: PeriodLine, *, whole_office: bool
) -> list[tuple[EvaluationRow, PlanRow]]:
    query = (
        select(EvaluationRow, PlanRow)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(EvaluationRow.period_id == period.id)
    )
    if not whole_office:
        query = query.where(PlanRow.appraiser_id.in_(actor.appraiser_ids))
    return [
        (row, plan)
        for row, plan in session.execute(query.order_by(EvaluationRow.id))
        if plan.employee_id != actor.employee_id and covers(plan, period)
    ]


def _line(about: _Surroundings, row: EvaluationRow, plan: PlanRow) -> CalibrationLine:
    person = about.people[plan.employee_id]
    appraiser = about.people.get(plan.appraiser_id or "")
    mine = is_appraiser(about.actor, plan)
    seen = row.status in DECIDED_STATUSES or mine or about.actor.has(Role.LEADER)
    result, behavior = (row.result_rating, row.behavior_rating) if seen else (None, None)
    changes = about.changes.get(row.id, ()) if seen else ()
    before = (
        (changes[0].result_before, changes[0].behavior_before) if changes else (result, behavior)
    )
    return CalibrationLine(
        evaluation_id=row.id,
        revision=row.revision,
        name=person.name,
        nip=person.nip,
        position=plan.position,
        unit_name=person.unit_name,
        unit_path=about.paths.get(plan.unit_id or "", ()),
        appraiser_name=appraiser.name if appraiser else "",
        status=row.status,
        result_before=before[0],
        behavior_before=before[1],
        predicate_before=_predicate(*before),
        result_now=result,
        behavior_now=behavior,
        predicate_now=_predicate(result, behavior),
        rank=None,
        changes=len(changes),
        reason=changes[-1].reason if changes else "",
        may_change=mine
        and may(about.actor, Right.APPRAISE)
        and row.status is EvaluationStatus.SUBMITTED,
    )


def _predicate(result: Rating | None, behavior: Rating | None) -> Predicate | None:
    if result is None or behavior is None:
        return None
    return PREDICATE_MATRIX[result, behavior]


def _ranked(session: Session, lines: Sequence[CalibrationLine]) -> list[CalibrationLine]:
    marks = _marks(session, [line.evaluation_id for line in lines])
    standings = [
        Standing(
            line.evaluation_id,
            line.predicate_now,
            line.result_now,
            line.behavior_now,
            *marks.get(line.evaluation_id, (0, 0)),
        )
        for line in lines
        if line.predicate_now and line.result_now and line.behavior_now
    ]
    places = ranks(standings)
    return [replace(line, rank=places.get(line.evaluation_id)) for line in lines]


def _marks(session: Session, ids: Sequence[str]) -> _Marks:
    """Return how many rows of each evaluation are above and below expectation."""
    found: dict[str, Counter[Rating]] = defaultdict(Counter)
    for table in (ResultReviewRow, BehaviorReviewRow):
        query = (
            select(table.evaluation_id, table.rating, func.count())
            .where(table.evaluation_id.in_(ids), table.rating.in_((Rating.ABOVE, Rating.BELOW)))
            .group_by(table.evaluation_id, table.rating)
        )
        for key, rating, count in session.execute(query):
            if rating is not None:
                found[key][rating] += count
    return {key: (marks[Rating.ABOVE], marks[Rating.BELOW]) for key, marks in found.items()}


def _changes(session: Session, ids: Sequence[str]) -> Mapping[str, Sequence[CalibrationChangeRow]]:
    found: dict[str, list[CalibrationChangeRow]] = defaultdict(list)
    query = (
        select(CalibrationChangeRow)
        .where(CalibrationChangeRow.evaluation_id.in_(ids))
        .order_by(CalibrationChangeRow.made_at, CalibrationChangeRow.id)
    )
    for row in session.scalars(query):
        found[row.evaluation_id].append(row)
    return found


def _notes(
    session: Session, office: Office, actor: Actor, period: PeriodLine, *, whole_office: bool
) -> tuple[CalibrationNote, ...]:
    circle: ColumnElement[bool] = CalibrationNoteRow.appraiser_id.in_(actor.appraiser_ids)
    if whole_office:
        circle = or_(CalibrationNoteRow.appraiser_id.is_(None), circle)
    query = (
        select(CalibrationNoteRow)
        .where(CalibrationNoteRow.period_id == period.id, circle)
        .order_by(CalibrationNoteRow.made_at, CalibrationNoteRow.id)
    )
    zone = office.clock.zone
    return tuple(
        CalibrationNote(zone.to_local(row.made_at), row.actor_name, row.text)
        for row in session.scalars(query)
    )


def _path(unit_id: str, units: Mapping[str, WorkUnitRow]) -> tuple[str, ...]:
    path: list[str] = []
    at: str | None = unit_id
    while at is not None and at in units and at not in path:
        path.append(at)
        at = units[at].parent_id
    return tuple(path)
