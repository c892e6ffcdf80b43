"""Taking the last step back and doing it again, over restarts, each with an audit line."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Date, Enum, select, update
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.performance.plans.editing import plan_name
from asn_desktop.services.performance.plans.rights import (
    load_plan,
    require_editor,
    require_expectation_writer,
)
from asn_desktop.services.performance.plans.undo.naming import CONTENT_TABLES, Change, place_name
from asn_desktop.services.performance.plans.undo.steps import (
    add_step,
    content_changes,
    first_undone,
    newest_done,
)
from asn_desktop.store.tables import (
    BehaviorExpectationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    PlanStepRow,
    RoleMatrixCellRow,
    Table,
)
from asn_desktop.store.types import ExactDecimal, UtcDateTime


def undo_step(office: Office, actor: Actor, plan_id: str) -> str:
    """Take the actor's last change of a plan back and return its name.

    Raises:
        NotAllowed: the plan may not be written by the actor any more.
        DomainError: there is nothing to take back, or somebody else changed the same place since.
    """
    return _move(office, actor, plan_id, forward=False)


def redo_step(office: Office, actor: Actor, plan_id: str) -> str:
    """Do what the actor last took back again and return its name.

    Raises:
        NotAllowed, DomainError: as `undo_step`.
    """
    return _move(office, actor, plan_id, forward=True)


def _move(office: Office, actor: Actor, plan_id: str, *, forward: bool) -> str:
    verb = "Mengulangi" if forward else "Mengurungkan"
    with office.write(actor, verb, subject_id=plan_id) as transaction:
        session = transaction.session
        plan = load_plan(session, plan_id)
        find = first_undone if forward else newest_done
        step = find(session, actor, plan_id)
        if step is None:
            raise DomainError(f"Tidak ada yang dapat di{'ulangi' if forward else 'urungkan'}.")
        changes: list[Change] = json.loads(step.changes)
        _require_writer(session, actor, plan, changes)
        transaction.sentence = f"{verb}: {step.name} pada {plan_name(session, plan)}"
        for change in changes if forward else reversed(changes):
            _apply(session, plan, change, forward=forward)
        plan.revision += 1
        _remember(transaction, actor, plan, step, is_undone=not forward)
        return step.name


def _remember(
    transaction: Transaction, actor: Actor, plan: PlanRow, step: PlanStepRow, *, is_undone: bool
) -> None:
    # Without an account: nobody takes a step back that takes a step back.
    add_step(transaction, actor, plan, step.name, content_changes(transaction), account_id=None)
    # Not through the ORM: the audit line tells the change itself.
    transaction.session.connection().execute(
        update(PlanStepRow).where(PlanStepRow.id == step.id).values(is_undone=is_undone)
    )


def _require_writer(
    session: Session, actor: Actor, plan: PlanRow, changes: Sequence[Change]
) -> None:
    if all(change["table"] == BehaviorExpectationRow.__tablename__ for change in changes):
        require_expectation_writer(session, actor, plan)
    else:
        require_editor(actor, plan)


def _apply(session: Session, plan: PlanRow, change: Change, *, forward: bool) -> None:
    kind: type[Table] = CONTENT_TABLES.get(change["table"], PlanRow)
    if change["action"] != "changed":
        # A row that came or went is told by its values alone.
        forward = forward is (change["action"] == "created")
    fields = {
        name: _pair(kind, name, pair, forward=forward) for name, pair in change["fields"].items()
    }
    row = plan if kind is PlanRow else session.get(kind, change["id"])
    if change["action"] == "changed":
        _require_unchanged(session, row, change, fields)
        for name, (_, wanted) in fields.items():
            setattr(row, name, wanted)
    elif forward:
        _bring_back(session, kind, row, fields)
    else:
        _require_unchanged(session, row, change, fields)
        assert row is not None
        _require_unused(session, row)
        session.delete(row)
    session.flush()


def _require_unchanged(
    session: Session, row: Table | None, change: Change, fields: dict[str, tuple[Any, Any]]
) -> None:
    if row is None or any(getattr(row, name) != now for name, (now, _) in fields.items()):
        place = place_name(session, change) if row is not None else "bagian ini"
        raise DomainError(
            f"Tidak dapat diurungkan: orang lain sudah mengubah {place} sesudah itu. "
            "Ubah langsung isinya."
        )


def _bring_back(
    session: Session, kind: type[Table], row: Table | None, fields: dict[str, tuple[Any, Any]]
) -> None:
    if row is not None:
        raise DomainError("Bagian ini sudah ada kembali. Muat ulang halaman.")
    values = {name: wanted for name, (_, wanted) in fields.items()}
    if kind is RoleMatrixCellRow and _has_new_role(session, values):
        # The leader wrote a new role there meanwhile: that one counts.
        return
    for name in ("parent_result_id", "result_id", "leader_result_id"):
        if values.get(name) and session.get(PlannedResultRow, values[name]) is None:
            raise DomainError(
                "Hasil kerja yang menjadi induknya sudah dihapus. Langkah ini tidak dapat diulang."
            )
    # What was empty is not in the step: "" where the column takes no nothing.
    for column in kind.__table__.columns:
        if column.key not in values and not column.nullable and column.type.python_type is str:
            values[column.key] = ""
    session.add(kind(**values))


def _has_new_role(session: Session, values: dict[str, Any]) -> bool:
    query = select(RoleMatrixCellRow.id).where(
        RoleMatrixCellRow.leader_result_id == values["leader_result_id"],
        RoleMatrixCellRow.employee_id == values["employee_id"],
    )
    return session.scalars(query.limit(1)).first() is not None


def _require_unused(session: Session, row: Table) -> None:
    if not isinstance(row, PlannedResultRow):
        return
    users = (
        select(IndicatorRow.id).where(IndicatorRow.result_id == row.id),
        select(PlannedResultRow.id).where(PlannedResultRow.parent_result_id == row.id),
        select(RoleMatrixCellRow.id).where(RoleMatrixCellRow.leader_result_id == row.id),
    )
    if any(session.scalars(query.limit(1)).first() for query in users):
        raise DomainError(
            "Tidak dapat diurungkan: hasil kerja ini sudah dipakai bagian lain sesudah itu."
        )


def _pair(kind: type[Table], name: str, pair: Sequence[Any], *, forward: bool) -> tuple[Any, Any]:
    """Return what must hold now and what shall hold afterwards."""
    before, after = (_typed(kind, name, value) for value in pair)
    return (before, after) if forward else (after, before)


def _typed(kind: type[Table], name: str, value: Any) -> Any:
    column = kind.__table__.columns[name]
    if value is None:
        # An empty text is not recorded as a value of a new or deleted row.
        return None if column.nullable else ""
    if isinstance(column.type, Enum) and column.type.enum_class is not None:
        return column.type.enum_class(value)
    if isinstance(column.type, ExactDecimal):
        return Decimal(value)
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return value
