"""The monthly totals kept beside the answers, in the same transaction, and their check."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS
from asn_desktop.services.public_service.bulk_rows import insert_rows
from asn_desktop.store.tables import SurveyResponseRow, SurveySummaryRow

Place = tuple[str, int]
"""Service id and month (yyyymm)."""
Totals = tuple[int, ...]
"""Number of sheets, then the sums of the nine answers, U1 to U9 of the regulation."""

NOTHING: Final[Totals] = (0,) * (1 + len(ELEMENT_COLUMNS))
_SUMMARY_COLUMNS: Final = ("respondents", *ELEMENT_COLUMNS)


@dataclass(frozen=True, slots=True)
class SummaryDifference:
    """A month of a service whose kept totals are not those of its answers."""

    service_id: str
    month: int
    kept: Totals
    counted: Totals


def add_to_summary(session: Session, changes: Mapping[Place, Totals], sign: int = 1) -> None:
    """Add totals (or take them away with sign -1) inside the transaction of the answers."""
    session.flush()
    table = SurveySummaryRow.__tablename__
    sums = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in _SUMMARY_COLUMNS)
    insert_rows(
        session.connection(),
        table,
        ("service_id", "month", *_SUMMARY_COLUMNS),
        [(*place, *(sign * total for total in totals)) for place, totals in changes.items()],
        f"ON CONFLICT (service_id, month) DO UPDATE SET {sums}",
    )
    if sign < 0:
        session.execute(delete(SurveySummaryRow).where(SurveySummaryRow.respondents == 0))


def totals_of_answers(session: Session, *conditions: ColumnElement[bool]) -> dict[Place, Totals]:
    """Sum up stored answers themselves, by service and month."""
    answers = SurveyResponseRow
    query = (
        select(
            answers.service_id,
            answers.month,
            func.count(),
            *(func.sum(getattr(answers, column)) for column in ELEMENT_COLUMNS),
        )
        .where(*conditions)
        .group_by(answers.service_id, answers.month)
    )
    return {(row[0], row[1]): _whole(row[2:]) for row in session.execute(query)}


def summary_differences(session: Session) -> list[SummaryDifference]:
    """Compare the kept totals with the answers; an empty list means that they agree."""
    query = select(
        SurveySummaryRow.service_id,
        SurveySummaryRow.month,
        *(getattr(SurveySummaryRow, column) for column in _SUMMARY_COLUMNS),
    )
    kept = {(row[0], row[1]): _whole(row[2:]) for row in session.execute(query)}
    counted = totals_of_answers(session)
    return [
        SummaryDifference(place[0], place[1], kept.get(place, NOTHING), counted.get(place, NOTHING))
        for place in sorted(kept.keys() | counted.keys())
        if kept.get(place) != counted.get(place)
    ]


def _whole(values: Iterable[int]) -> Totals:
    # PostgreSQL sums integers into its own wide types.
    return tuple(int(value) for value in values)
