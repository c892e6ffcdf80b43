"""The working copy of an amendment: made from the plan in force, and merged into it.

A copied row gets an id that follows from the original's, so that both can be matched without
another column, also after the copy was deleted and put back.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID, uuid5

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from asn_desktop.store.tables import (
    AmendmentRow,
    AnnexLineRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlannedResultRow,
    PlanRow,
    PlanStepRow,
    RoleMatrixCellRow,
    Table,
)

Row = TypeVar("Row", bound=Table)
_KEYS = frozenset({"id", "plan_id", "result_id"})


def copy_id(amendment_id: str, row_id: str) -> str:
    """Return the id that the copy of a row has in an amendment."""
    return str(uuid5(UUID(amendment_id), row_id))


def fill_copy(session: Session, plan: PlanRow, amendment: AmendmentRow) -> None:
    """Copy everything that is written in a plan into a new amendment."""
    results = _results(session, plan.id)
    session.add_all(
        _copy(row, id=copy_id(amendment.id, row.id), plan_id=amendment.id) for row in results
    )
    # No relationships tell the session the order of tables: the results go first.
    session.flush()
    for row in _indicators(session, [result.id for result in results]):
        session.add(
            _copy(
                row,
                id=copy_id(amendment.id, row.id),
                result_id=copy_id(amendment.id, row.result_id),
            )
        )
    for expectation in _of_plan(session, BehaviorExpectationRow, plan.id):
        session.add(_copy(expectation, plan_id=amendment.id))
    for line in _of_plan(session, AnnexLineRow, plan.id):
        session.add(_copy(line, id=copy_id(amendment.id, line.id), plan_id=amendment.id))
    session.flush()


def originals(session: Session, amendment_id: str, plan_id: str) -> Mapping[str, str]:
    """Return the ids of a plan's rows by the ids of their copies in an amendment."""
    results = _results(session, plan_id)
    rows: list[PlannedResultRow | IndicatorRow | AnnexLineRow] = [
        *results,
        *_indicators(session, [row.id for row in results]),
        *_of_plan(session, AnnexLineRow, plan_id),
    ]
    return {copy_id(amendment_id, row.id): row.id for row in rows}


def merge(session: Session, amendment: AmendmentRow, plan: PlanRow) -> None:
    """Make the plan say what the amendment says; what ended stays with the amendment.

    Ids of results and indicators never change: realisations, evidence, subordinates' results and
    the matrix of roles keep pointing to the same row. A result or indicator that ended is not
    deleted: it moves below the amendment, which knows the day.
    """
    plan.approach, plan.template = amendment.approach, amendment.template
    _merge_results(session, amendment, plan)
    _merge_expectations(session, amendment, plan)
    _merge_annex(session, amendment, plan)
    _drop(session, _of_plan(session, PlanStepRow, amendment.id))


def discard(session: Session, amendment: AmendmentRow) -> None:
    """Delete an amendment that was not approved; the plan in force was never touched."""
    results = _results(session, amendment.id)
    _drop(session, _indicators(session, [row.id for row in results]))
    _drop(session, results)
    for table in (AnnexLineRow, BehaviorExpectationRow, PlanStepRow):
        _drop(session, _of_plan(session, table, amendment.id))
    session.delete(amendment)
    session.flush()


def _merge_results(session: Session, amendment: AmendmentRow, plan: PlanRow) -> None:
    current = _results(session, plan.id)
    copies = {row.id: row for row in _results(session, amendment.id)}
    current_indicators = _by_result(_indicators(session, [row.id for row in current]))
    new_indicators = _by_result(_indicators(session, list(copies)))
    spent: list[PlannedResultRow] = []
    for row in current:
        copied = copies.pop(copy_id(amendment.id, row.id), None)
        if copied is None:
            row.plan_id = amendment.id
            _drop(session, _waiting_roles(session, row.id))
            continue
        _take_over(copied, row)
        holds_ended = _merge_indicators(
            session,
            amendment.id,
            (row.id, copied.id),
            current_indicators.get(row.id, []),
            new_indicators.get(copied.id, []),
        )
        if not holds_ended:
            spent.append(copied)
    for added in copies.values():
        added.plan_id = plan.id
    session.flush()
    _drop(session, spent)


def _merge_indicators(
    session: Session,
    amendment_id: str,
    places: tuple[str, str],
    current: Sequence[IndicatorRow],
    changed: Sequence[IndicatorRow],
) -> bool:
    """Merge the indicators of one result; tell whether any ended, which the copy then holds."""
    # Of the result in the plan, and of its copy.
    result_id, holder_id = places
    copies = {row.id: row for row in changed}
    spent, ended = [], False
    for row in current:
        copied = copies.pop(copy_id(amendment_id, row.id), None)
        if copied is None:
            row.result_id, ended = holder_id, True
        else:
            _take_over(copied, row)
            spent.append(copied)
    for added in copies.values():
        added.result_id = result_id
    session.flush()
    _drop(session, spent)
    return ended


def _merge_expectations(session: Session, amendment: AmendmentRow, plan: PlanRow) -> None:
    current = {row.core_value: row for row in _of_plan(session, BehaviorExpectationRow, plan.id)}
    for row in _of_plan(session, BehaviorExpectationRow, amendment.id):
        if row.core_value in current:
            current[row.core_value].text = row.text
            session.delete(row)
        else:
            row.plan_id = plan.id
    session.flush()


def _merge_annex(session: Session, amendment: AmendmentRow, plan: PlanRow) -> None:
    copies = {row.id: row for row in _of_plan(session, AnnexLineRow, amendment.id)}
    for row in _of_plan(session, AnnexLineRow, plan.id):
        copied = copies.pop(copy_id(amendment.id, row.id), None)
        if copied is None:
            session.delete(row)
        else:
            _take_over(copied, row)
            session.delete(copied)
    for added in copies.values():
        added.plan_id = plan.id
    session.flush()


def _copy(row: Row, **other: str) -> Row:
    names = [column.key for column in inspect(type(row)).column_attrs]
    values = {name: getattr(row, name) for name in names if name != "id"}
    return type(row)(**{**values, **other})


def _take_over(source: Row, target: Row) -> None:
    for column in inspect(type(source)).column_attrs:
        if column.key not in _KEYS:
            setattr(target, column.key, getattr(source, column.key))


def _results(session: Session, plan_id: str) -> Sequence[PlannedResultRow]:
    query = select(PlannedResultRow).where(PlannedResultRow.plan_id == plan_id)
    return session.scalars(query.order_by(PlannedResultRow.sort_order, PlannedResultRow.id)).all()


def _indicators(session: Session, result_ids: Sequence[str]) -> Sequence[IndicatorRow]:
    query = select(IndicatorRow).where(IndicatorRow.result_id.in_(result_ids))
    return session.scalars(query.order_by(IndicatorRow.sort_order, IndicatorRow.id)).all()


def _by_result(rows: Iterable[IndicatorRow]) -> dict[str, list[IndicatorRow]]:
    found: dict[str, list[IndicatorRow]] = {}
    for row in rows:
        found.setdefault(row.result_id, []).append(row)
    return found


def _waiting_roles(session: Session, result_id: str) -> Sequence[RoleMatrixCellRow]:
    query = select(RoleMatrixCellRow).where(RoleMatrixCellRow.leader_result_id == result_id)
    return session.scalars(query).all()


def _of_plan(session: Session, table: type[Row], plan_id: str) -> Sequence[Row]:
    columns = inspect(table).columns
    return session.scalars(select(table).where(columns["plan_id"] == plan_id)).all()


def _drop(session: Session, rows: Iterable[Table]) -> None:
    for row in rows:
        session.delete(row)
    session.flush()
