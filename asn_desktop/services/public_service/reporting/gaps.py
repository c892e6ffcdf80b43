"""Sheets with unanswered elements: kept beside the complete ones, counted by the office's rule."""

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.public_service.questionnaire import check_answer
from asn_desktop.domain.public_service.terms import ResponseSource, SurveyElement
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS, AnswerSheet, month_of
from asn_desktop.services.public_service.bulk_rows import insert_rows
from asn_desktop.services.public_service.service_types import service_key
from asn_desktop.store.tables import PartialResponseRow, SurveyFollowUpRow

_COLUMNS: Final = (
    "id",
    "batch_id",
    "service_id",
    "sheet_number",
    "day",
    "month",
    "sex",
    "age",
    "education",
    "occupation",
    "source",
    *ELEMENT_COLUMNS,
)
_ELEMENTS: Final = tuple(SurveyElement)


def keep_sheets_with_gaps(
    session: Session,
    sheets: Iterable[AnswerSheet],
    services: Mapping[str, str],
    batch_id: str | None,
    source: ResponseSource = ResponseSource.IMPORTED,
) -> int:
    """Store sheets that are not complete inside a running transaction; return how many.

    A sheet without any answer, or of a service that is not on the list, says nothing and is
    left out.

    Args:
        session: that of the transaction.
        sheets: incomplete ones.
        services: id of every service by its key.
        batch_id: the import they came with, or None.
        source: how they came in.

    Raises:
        DomainError: an answer is not 1, 2, 3 or 4.
    """
    rows = [
        _row(sheet, services[service_key(sheet.service)], batch_id, source)
        for sheet in sheets
        if service_key(sheet.service) in services and any(map(sheet.answers.get, _ELEMENTS))
    ]
    insert_rows(session.connection(), PartialResponseRow.__tablename__, _COLUMNS, rows)
    return len(rows)


def drop_sheets_with_gaps(session: Session, batch_id: str) -> None:
    """Remove the incomplete sheets of one import inside a running transaction."""
    session.execute(delete(PartialResponseRow).where(PartialResponseRow.batch_id == batch_id))


def is_named_elsewhere(session: Session, service_id: str) -> bool:
    """Tell whether incomplete sheets or follow-ups still name a service."""
    tables = (PartialResponseRow, SurveyFollowUpRow)
    queries = (select(table.id).where(table.service_id == service_id).limit(1) for table in tables)
    return any(session.scalar(query) is not None for query in queries)


def _row(
    sheet: AnswerSheet, service_id: str, batch_id: str | None, source: ResponseSource
) -> tuple[object, ...]:
    answers = [sheet.answers.get(element) for element in _ELEMENTS]
    return (
        new_id(),
        batch_id,
        service_id,
        sheet.sheet_number,
        sheet.day.isoformat(),
        month_of(sheet.day),
        sheet.sex and sheet.sex.value,
        sheet.age,
        sheet.education and sheet.education.value,
        sheet.occupation and sheet.occupation.value,
        source.value,
        *(None if answer is None else check_answer(answer) for answer in answers),
    )
