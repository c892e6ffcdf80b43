"""Reading the matrix of roles and results of one leader's team (form of §1.5)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.plan_rules import EDITABLE_STATUSES
from asn_desktop.domain.performance.terms import PlanStatus, PlanTemplate, RoleLevel
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on, team_of
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.reading import in_sheet_order
from asn_desktop.services.performance.plans.rights import load_plan, sees_everyone
from asn_desktop.store.tables import (
    EmployeeRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)

_READERS = "Matriks peran ini hanya dapat dibuka pimpinan tim dan operator."


@dataclass(frozen=True, slots=True)
class MatrixLeader:
    """A plan whose results can be shared out."""

    plan_id: str
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """One result of the leader, numbered as on the sheet."""

    result_id: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What one person does for one result.

    Attributes:
        linked: results in that person's plan that support the leader's.
        linked_levels: what the matrix called each of them, None where it did not.
        waiting: what the leader typed and is not yet in a plan, or "".
        level: what the leader calls what waits, or None.
        revision: of what waits; 0 when nothing does.
    """

    result_id: str
    employee_id: str
    linked: tuple[str, ...] = ()
    waiting: str = ""
    revision: int = 0
    level: RoleLevel | None = None
    linked_levels: tuple[RoleLevel | None, ...] = ()


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One member of the team.

    Attributes:
        plan_status: None when there is no plan with this leader yet.
        refusal: why no result can be added to the plan now, or "".
    """

    employee_id: str
    name: str
    position: str
    plan_status: PlanStatus | None
    refusal: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    """The matrix of one leader's plan.

    Attributes:
        can_edit: whether the reader is that leader.
    """

    plan_id: str
    year: int
    leader_name: str
    leader_position: str
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    can_edit: bool


def matrix_leaders(office: Office, actor: Actor, year: int) -> list[MatrixLeader]:
    """Return the plans with a team that the actor may open, the own one first.

    Raises:
        NotAllowed: the actor neither leads a team nor keeps the plans.
    """
    _require_reader(actor)
    day = reference_day(year, office.clock.today())
    with office.read() as session:
        leads = select(PlanRow.appraiser_id).where(PlanRow.year == year)
        with_team = {*session.scalars(leads)} | {
            person.appraiser_id for person in people_on(session, day).values()
        }
        query = (
            select(PlanRow, EmployeeRow.name)
            .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
            .where(PlanRow.year == year)
            .order_by(PlanRow.template != PlanTemplate.LEADER, EmployeeRow.name, PlanRow.starts)
        )
        found = [
            (plan.employee_id, MatrixLeader(plan.id, name, plan.position))
            for plan, name in session.execute(query)
            if plan.employee_id in with_team
            and (sees_everyone(actor) or plan.employee_id == actor.employee_id)
        ]
    return [leader for _, leader in sorted(found, key=lambda pair: pair[0] != actor.employee_id)]


def matrix_view(office: Office, actor: Actor, plan_id: str) -> MatrixView:
    """Return the matrix of a leader's plan.

    Raises:
        NotAllowed: it is another leader's, and the actor does not keep the plans.
        DomainError: there is no such plan.
    """
    _require_reader(actor)
    with office.read() as session:
        plan = load_plan(session, plan_id)
        if not (is_leader_of(actor, plan) or sees_everyone(actor)):
            raise NotAllowed(_READERS)
        owner = session.get(EmployeeRow, plan.employee_id)
        columns = columns_of(session, plan_id)
        team = team_members(session, office, plan)
        plans = plans_of_team(session, plan)
        linked = _linked(session, [column.result_id for column in columns])
        cells = _waiting(session, [column.result_id for column in columns])
        rows = tuple(_row(person, plans.get(person.id), columns, linked, cells) for person in team)
    return MatrixView(
        plan_id=plan.id,
        year=plan.year,
        leader_name=owner.name if owner else "",
        leader_position=plan.position,
        columns=columns,
        rows=rows,
        can_edit=edits(actor, plan),
    )


def is_leader_of(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the plan is the actor's own, or the program itself acts."""
    return actor is PROGRAM or actor.employee_id == plan.employee_id


def edits(actor: Actor, plan: PlanRow) -> bool:
    """Tell whether the actor shares out the results of this plan."""
    return is_leader_of(actor, plan) and may(actor, Right.APPROVE_PLANS)


def columns_of(session: Session, plan_id: str) -> tuple[MatrixColumn, ...]:
    """Return the results of a plan in the order of the sheet."""
    query = select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id)
    rows = in_sheet_order(session.scalars(query))
    return tuple(MatrixColumn(row.id, number, row.text) for number, row in enumerate(rows, start=1))


def team_members(session: Session, office: Office, plan: PlanRow) -> list[PersonLine]:
    """Return whom the leader appraises now or in a plan of the year, by name."""
    day = reference_day(plan.year, office.clock.today())
    team = {person.id: person for person in team_of(session, plan.employee_id, day)}
    by_plan = people_on(session, day, ids=plans_of_team(session, plan).keys() - team.keys())
    members = [
        person
        for person in {**by_plan, **team}.values()
        if person.kind is not EmploymentKind.OUTSIDE and not person.is_archived
    ]
    return sorted(members, key=lambda person: (person.name, person.id))


def plans_of_team(session: Session, plan: PlanRow) -> dict[str, PlanRow]:
    """Return the latest plan of each person that this leader appraises in the plan's year."""
    query = (
        select(PlanRow)
        .where(PlanRow.year == plan.year, PlanRow.appraiser_id == plan.employee_id)
        .order_by(PlanRow.starts, PlanRow.id)
    )
    return {row.employee_id: row for row in session.scalars(query)}


def refusal_of(plan: PlanRow | None) -> str:
    """Say why no result can be added to a team member's plan now; "" when one can."""
    if plan is None:
        return "SKP pegawai ini belum dibuat. Isi sel disimpan dan menunggu."
    if plan.template is not PlanTemplate.STAFF:
        return "Lembar SKP pegawai ini tidak memuat hasil kerja pimpinan."
    if plan.status not in EDITABLE_STATUSES:
        return f"SKP pegawai ini sudah {plan.status.label.lower()}. Isi sel disimpan dan menunggu."
    return ""


def _require_reader(actor: Actor) -> None:
    if not (may(actor, Right.APPROVE_PLANS) or may(actor, Right.MANAGE_PEOPLE)):
        raise NotAllowed(_READERS)


_Linked = Mapping[tuple[str, str], list[tuple[str, RoleLevel | None]]]


def _linked(session: Session, ids: Sequence[str]) -> _Linked:
    query = (
        select(PlannedResultRow, PlanRow.employee_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlannedResultRow.parent_result_id.in_(ids))
        .order_by(PlanRow.starts, PlannedResultRow.sort_order, PlannedResultRow.id)
    )
    found: dict[tuple[str, str], list[tuple[str, RoleLevel | None]]] = {}
    for row, employee_id in session.execute(query):
        place = (row.parent_result_id or "", employee_id)
        found.setdefault(place, []).append((row.text, row.level))
    return found


def _waiting(session: Session, ids: Sequence[str]) -> dict[tuple[str, str], RoleMatrixCellRow]:
    query = select(RoleMatrixCellRow).where(RoleMatrixCellRow.leader_result_id.in_(ids))
    return {(row.leader_result_id, row.employee_id): row for row in session.scalars(query)}


def _row(
    person: PersonLine,
    plan: PlanRow | None,
    columns: Sequence[MatrixColumn],
    linked: _Linked,
    waiting: Mapping[tuple[str, str], RoleMatrixCellRow],
) -> MatrixRow:
    cells = []
    for column in columns:
        place = (column.result_id, person.id)
        kept = waiting.get(place)
        cells.append(
            MatrixCell(
                result_id=column.result_id,
                employee_id=person.id,
                linked=tuple(text for text, _ in linked.get(place, ())),
                waiting=kept.text if kept else "",
                revision=kept.revision if kept else 0,
                level=kept.level if kept else None,
                linked_levels=tuple(level for _, level in linked.get(place, ())),
            )
        )
    return MatrixRow(
        employee_id=person.id,
        name=person.name,
        position=plan.position if plan else person.position,
        plan_status=plan.status if plan else None,
        refusal=refusal_of(plan),
        cells=tuple(cells),
    )
