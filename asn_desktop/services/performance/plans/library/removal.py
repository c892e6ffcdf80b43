"""Deleting drafts with everything in them, children first."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.store.tables import (
    AnnexLineRow,
    BehaviorExpectationRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
)

_CHILDREN = (AnnexLineRow, BehaviorExpectationRow, PlanEventRow)


def delete_drafts(session: Session, plans: Sequence[PlanRow]) -> None:
    """Delete plans that nothing else refers to; every row reaches the audit line."""
    ids = [plan.id for plan in plans]
    of_plans = select(PlannedResultRow.id).where(PlannedResultRow.plan_id.in_(ids))
    for indicator in session.scalars(
        select(IndicatorRow).where(IndicatorRow.result_id.in_(of_plans))
    ):
        session.delete(indicator)
    # No relationships tell the session the order of tables: each level goes before the next.
    session.flush()
    for result in session.scalars(
        select(PlannedResultRow).where(PlannedResultRow.plan_id.in_(ids))
    ):
        session.delete(result)
    for table in _CHILDREN:
        for child in session.scalars(select(table).where(table.plan_id.in_(ids))):
            session.delete(child)
    session.flush()
    for plan in plans:
        session.delete(plan)
