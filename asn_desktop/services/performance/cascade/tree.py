"""The cascade of a year as lines of a tree, as far as somebody may see it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.cascade import (
    CascadeEntry,
    CascadeFinding,
    CascadeNode,
    branch_of,
    build_forest,
)
from asn_desktop.domain.performance.terms import PlanStatus, PlanTemplate, ResultKind
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import valid_on
from asn_desktop.services.performance.plans.opening import reference_day
from asn_desktop.services.performance.plans.rights import sees_everyone
from asn_desktop.store.tables import (
    AssignmentRow,
    EmployeeRow,
    PlannedResultRow,
    PlanRow,
    WorkUnitRow,
)


@dataclass(frozen=True, slots=True)
class CascadeLine:
    """One planned result in the tree.

    Attributes:
        depth: 0 at the top.
        parent_id: the line it hangs below, or None at the top.
        supporters: how many results support it directly.
        assigned_by: the post that gave it from outside the chain, or "".
        can_open: whether the reader may see the whole plan it stands in.
    """

    id: str
    plan_id: str
    depth: int
    parent_id: str | None
    supporters: int
    text: str
    owner: str
    position: str
    unit_name: str
    status: PlanStatus
    assigned_by: str
    findings: tuple[CascadeFinding, ...]
    can_open: bool


@dataclass(frozen=True, slots=True)
class CascadeView:
    """The tree from the top down.

    Attributes:
        is_whole_office: False when only the reader's own branch is shown.
    """

    year: int
    lines: tuple[CascadeLine, ...]
    is_whole_office: bool

    @property
    def warnings(self) -> int:
        """How many results have a gap in their place."""
        return sum(bool(line.findings) for line in self.lines)


def cascade_view(office: Office, actor: Actor, year: int) -> CascadeView:
    """Return every result of a year below the one it supports.

    Leader and operator see the whole office; everybody else their own results, those of their
    team, and all that lies above and below them.

    Raises:
        NotAllowed: the actor has no part in planning.
    """
    require(actor, Right.SEE_CASCADE)
    with office.read() as session:
        plans = {row.id: row for row in session.execute(_plans(year))}
        rows = _results(session, year, list(plans))
        leaders = _leaders(session, office, year)
        elsewhere = _years_elsewhere(session, rows)
    entries: tuple[CascadeEntry, ...] = tuple(
        _entry(row, plans[row.plan_id], year, leaders, elsewhere) for row in rows
    )
    whole = sees_everyone(actor)
    if not whole:
        entries = branch_of(entries, actor.employee_id or "")
    by_id = {row.id: row for row in rows}
    lines = [
        _line(node, row := by_id[node.id], plans[row.plan_id], actor, is_whole_office=whole)
        for node in build_forest(entries)
    ]
    return CascadeView(year, tuple(lines), whole)


def _line(
    node: CascadeNode, row: Any, plan: Any, actor: Actor, *, is_whole_office: bool
) -> CascadeLine:
    return CascadeLine(
        id=node.id,
        plan_id=plan.id,
        depth=node.depth,
        parent_id=node.parent_id,
        supporters=node.supporters,
        text=row.text,
        owner=plan.owner,
        position=plan.position,
        unit_name=plan.unit_name or "",
        status=plan.status,
        assigned_by=row.assigned_by,
        findings=node.findings,
        can_open=is_whole_office or actor.employee_id in (plan.employee_id, plan.appraiser_id),
    )


def _plans(year: int) -> Select[*tuple[Any, ...]]:
    """Return the select of all plans of a year, leaders' forms first."""
    return (
        select(
            PlanRow.id,
            PlanRow.employee_id,
            PlanRow.appraiser_id,
            PlanRow.template,
            PlanRow.status,
            PlanRow.position,
            EmployeeRow.name.label("owner"),
            WorkUnitRow.name.label("unit_name"),
        )
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .outerjoin(WorkUnitRow, WorkUnitRow.id == PlanRow.unit_id)
        .where(PlanRow.year == year)
        .order_by(
            PlanRow.template != PlanTemplate.LEADER, EmployeeRow.name, PlanRow.starts, PlanRow.id
        )
    )


def _results(session: Session, year: int, plan_ids: list[str]) -> list[Any]:
    """Return the results of a year's plans, in the order of these plans and of their sheets.

    Apart from the plans, and sorted here: one wide sorted join took twice as long.
    """
    query = (
        select(
            PlannedResultRow.id,
            PlannedResultRow.plan_id,
            PlannedResultRow.parent_result_id,
            PlannedResultRow.text,
            PlannedResultRow.assigned_by,
            (PlannedResultRow.kind != ResultKind.MAIN).label("is_extra"),
            PlannedResultRow.sort_order,
        )
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlanRow.year == year)
    )
    places = {plan_id: place for place, plan_id in enumerate(plan_ids)}
    return sorted(
        session.execute(query),
        key=lambda row: (places[row[1]], row[5], row[6], row[0]),
    )


def _leaders(session: Session, office: Office, year: int) -> frozenset[str]:
    """Return who appraises somebody in a year, by plan or by the posts in force."""
    day = reference_day(year, office.clock.today())
    by_plan = select(PlanRow.appraiser_id).where(PlanRow.year == year).distinct()
    by_post = select(AssignmentRow.appraiser_id).where(valid_on(day)).distinct()
    found = {*session.scalars(by_plan), *session.scalars(by_post)}
    return frozenset(key for key in found if key is not None)


def _years_elsewhere(session: Session, rows: Any) -> dict[str, int]:
    """Return the year of each supported result that is not among the rows."""
    known = {row.id for row in rows}
    missing = {row.parent_result_id for row in rows if row.parent_result_id} - known
    if not missing:
        return {}
    query = (
        select(PlannedResultRow.id, PlanRow.year)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlannedResultRow.id.in_(missing))
    )
    return {row.id: row.year for row in session.execute(query)}


def _entry(
    row: Any, plan: Any, year: int, leaders: frozenset[str], elsewhere: dict[str, int]
) -> CascadeEntry:
    parent_id: str | None = row.parent_result_id
    return CascadeEntry(
        id=row.id,
        parent_id=parent_id,
        parent_year=elsewhere.get(parent_id, year) if parent_id else None,
        year=year,
        owner_id=plan.employee_id,
        appraiser_id=plan.appraiser_id,
        has_team=plan.employee_id in leaders,
        needs_superior=plan.template is PlanTemplate.STAFF,
        is_assigned=bool(row.assigned_by),
    )
