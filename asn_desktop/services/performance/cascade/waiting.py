"""Roles that a leader wrote into the matrix for somebody and that are in no plan yet."""

from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.terms import RoleLevel
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.cascade.roles import WaitingRole, load_waiting_roles
from asn_desktop.services.performance.plans.editing import plan_for_editing
from asn_desktop.services.performance.plans.inputs import ResultInput
from asn_desktop.services.performance.plans.results import append_result
from asn_desktop.store.tables import PlannedResultRow, RoleMatrixCellRow


def waiting_roles(office: Office, actor: Actor, year: int) -> tuple[WaitingRole, ...]:
    """Return the roles that wait for the actor in a year; none for an account without a person."""
    if actor.employee_id is None:
        return ()
    with office.read() as session:
        return load_waiting_roles(session, actor.employee_id, year)


def add_result_from_role(
    office: Office,
    actor: Actor,
    plan_id: str,
    cell_id: str,
    content: ResultInput,
    *,
    expected_revision: int | None = None,
) -> str:
    """Add a result that was begun from a waiting role and return its id; the role stops waiting.

    Raises:
        NotAllowed, ConflictError: as `plan_for_editing`.
        DomainError: the leader took the role back meanwhile, it is somebody else's, or the
            result is refused as by `add_result`.
    """
    deed = "Menambah hasil kerja dari matriks peran"
    with plan_for_editing(office, actor, plan_id, deed, expected_revision) as plan:
        row = plan.session.get(RoleMatrixCellRow, cell_id)
        if row is None or row.employee_id != plan.row.employee_id:
            raise DomainError(
                "Peran ini sudah diubah atau ditarik pimpinan. Tutup, lalu buka lagi.",
                field="role",
            )
        result_id = append_result(plan, content)
        keep_level(plan.session, result_id, row.level)
        plan.session.delete(row)
        return result_id


def keep_level(session: Session, result_id: str, level: RoleLevel | None) -> None:
    """Write on a new result what the matrix called the role it came from."""
    made = session.get(PlannedResultRow, result_id)
    if made is not None:
        made.level = level
