"""The monthly totals of each group of respondents, kept in the transaction of the answers."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, String, case, delete, func, select, type_coerce
from sqlalchemy.orm import Session

from asn_desktop.domain.public_service.respondent_groups import AGE_BANDS, Trait, age_band_of
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS
from asn_desktop.services.public_service.bulk_rows import insert_rows
from asn_desktop.store.tables import SurveyGroupSummaryRow, SurveyResponseRow

GroupPlace = tuple[str, int, str, str]
"""Trait, month (yyyymm), service id, option ("" where it was not stated)."""
Totals = tuple[int, ...]

_KEY: Final = ("trait", "month", "service_id", "option")
_SUMS: Final = ("respondents", *ELEMENT_COLUMNS)
_OPTION: Final = "met_option"


def option_of(trait: Trait, value: Any) -> str:
    """Return the option that a stored value of a trait belongs to, "" for none."""
    if trait is Trait.AGE:
        return age_band_of(value)
    return "" if value is None else str(value.value)


def groups_of_sheet(row: SurveyResponseRow) -> dict[GroupPlace, Totals]:
    """Return what one complete sheet adds to the groups it belongs to."""
    totals = (1, *(int(getattr(row, column)) for column in ELEMENT_COLUMNS))
    return {
        (
            trait.value,
            row.month,
            row.service_id,
            option_of(trait, getattr(row, trait.value)),
        ): totals
        for trait in Trait
    }


def add_to_groups(session: Session, changes: Mapping[GroupPlace, Totals], sign: int = 1) -> None:
    """Add totals (or take them away with sign -1) inside the transaction of the answers."""
    session.flush()
    table = SurveyGroupSummaryRow.__tablename__
    sums = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in _SUMS)
    insert_rows(
        session.connection(),
        table,
        (*_KEY, *_SUMS),
        [(*place, *(sign * total for total in totals)) for place, totals in changes.items()],
        f"ON CONFLICT ({', '.join(_KEY)}) DO UPDATE SET {sums}",
    )
    if sign < 0:
        months = {month for _trait, month, _service, _option in changes}
        rows = SurveyGroupSummaryRow
        touched = rows.trait.in_(list(Trait)) & rows.month.in_(months)
        session.execute(delete(rows).where(touched, rows.respondents == 0))


def groups_of_answers(
    session: Session, *conditions: ColumnElement[bool]
) -> dict[GroupPlace, Totals]:
    """Sum up stored answers themselves, once for each trait."""
    answers = SurveyResponseRow
    found: dict[GroupPlace, Totals] = {}
    for trait in Trait:
        query = (
            select(
                answers.month,
                answers.service_id,
                _option_column(trait),
                func.count(),
                *(func.sum(getattr(answers, column)) for column in ELEMENT_COLUMNS),
            )
            .where(*conditions)
            .group_by(answers.month, answers.service_id, _OPTION)
        )
        for row in session.execute(query):
            found[(trait.value, row[0], row[1], row[2])] = tuple(map(int, row[3:]))
    return found


def group_differences(session: Session) -> list[tuple[str, int]]:
    """Return service and month of every kept group that is not that of the answers."""
    rows = SurveyGroupSummaryRow
    query = select(*(getattr(rows, column) for column in (*_KEY, *_SUMS)))
    kept: dict[GroupPlace, Totals] = {
        (row[0], row[1], row[2], row[3]): tuple(map(int, row[4:])) for row in session.execute(query)
    }
    counted = groups_of_answers(session)
    wrong = {
        (place[2], place[1])
        for place in kept.keys() | counted.keys()
        if kept.get(place) != counted.get(place)
    }
    return sorted(wrong)


def _option_column(trait: Trait) -> ColumnElement[str]:
    column = getattr(SurveyResponseRow, trait.value)
    if trait is not Trait.AGE:
        return func.coalesce(type_coerce(column, String), "").label(_OPTION)
    bands = ((column <= band.highest, band.value) for band in AGE_BANDS)
    return case((column.is_(None), ""), *bands, else_=AGE_BANDS[-1].value).label(_OPTION)
