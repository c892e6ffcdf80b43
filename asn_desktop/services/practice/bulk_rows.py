"""Many rows for many tables, collected first and inserted table by table."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import insert
from sqlalchemy.orm import Session

from asn_desktop.store.tables import (
    AccountRoleRow,
    AccountRow,
    AnnexLineRow,
    AssignmentRow,
    BehaviorExpectationRow,
    BehaviorReviewRow,
    EmployeeRow,
    EvaluationRow,
    EvidenceRow,
    IndicatorRow,
    PlanEventRow,
    PlannedResultRow,
    PlanRow,
    RealizationRow,
    ResultReviewRow,
    Table,
    WorkUnitRow,
)

# A row's parents stand in an earlier table, or earlier in the same one.
_ORDER: Final[tuple[type[Table], ...]] = (
    WorkUnitRow,
    EmployeeRow,
    AssignmentRow,
    AccountRow,
    AccountRoleRow,
    PlanRow,
    PlannedResultRow,
    IndicatorRow,
    BehaviorExpectationRow,
    AnnexLineRow,
    EvaluationRow,
    RealizationRow,
    ResultReviewRow,
    BehaviorReviewRow,
    EvidenceRow,
    PlanEventRow,
)


@dataclass(slots=True)
class BulkRows:
    """Rows waiting to be inserted; rows of one table must all name the same columns."""

    _rows: dict[type[Table], list[Mapping[str, Any]]] = field(default_factory=dict)

    def add(self, table: type[Table], **values: Any) -> None:
        """Keep one row for a table."""
        self._rows.setdefault(table, []).append(values)

    def counts(self) -> dict[str, int]:
        """Return how many rows wait, by table name."""
        return {str(table.__tablename__): len(rows) for table, rows in self._rows.items()}

    def insert(self, session: Session) -> None:
        """Insert everything in an order that the foreign keys allow."""
        for table in _ORDER:
            rows = self._rows.get(table)
            if rows:
                session.execute(insert(table), rows)
