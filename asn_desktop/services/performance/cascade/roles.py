"""What waits for somebody in the matrices of roles; read by plans, so it knows nothing of them."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.store.tables import (
    EmployeeRow,
    PlannedResultRow,
    PlanRow,
    RoleMatrixCellRow,
)


@dataclass(frozen=True, slots=True)
class WaitingRole:
    """What a leader expects of somebody for one of the leader's results.

    Attributes:
        text: proposed words of the result.
        leader_result_id, leader_result: the leader's result it supports.
    """

    cell_id: str
    text: str
    level: RoleLevel | None
    leader_name: str
    leader_result_id: str
    leader_result: str


def load_waiting_roles(session: Session, employee_id: str, year: int) -> tuple[WaitingRole, ...]:
    """Return the roles that wait for somebody, in the order of the leaders' sheets."""
    query = (
        select(RoleMatrixCellRow, EmployeeRow.name, PlannedResultRow.text)
        .join(PlannedResultRow, PlannedResultRow.id == RoleMatrixCellRow.leader_result_id)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .where(RoleMatrixCellRow.employee_id == employee_id, PlanRow.year == year)
        .order_by(EmployeeRow.name, PlannedResultRow.sort_order, RoleMatrixCellRow.id)
    )
    return tuple(
        WaitingRole(
            cell_id=row.id,
            text=row.text,
            level=row.level,
            leader_name=name,
            leader_result_id=row.leader_result_id,
            leader_result=text,
        )
        for row, name, text in session.execute(query)
    )
