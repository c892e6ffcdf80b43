"""Typing answer sheets one by one: store, take back, and what was entered last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.satisfaction import sheet_index
from asn_desktop.domain.public_service.terms import ResponseSource, SurveyElement
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.public_service.answers import (
    ELEMENT_COLUMNS,
    AnswerSheet,
    answer_values,
    check_respondent,
    month_of,
)
from asn_desktop.services.public_service.group_summary import add_to_groups, groups_of_sheet
from asn_desktop.services.public_service.service_types import ids_by_key, service_key
from asn_desktop.services.public_service.summary import add_to_summary
from asn_desktop.store.tables import ServiceTypeRow, SurveyResponseRow

RECENT_ENTRIES = 12


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One sheet in the list of the last entries.

    Attributes:
        entered_at: UTC.
        index: index of this sheet alone, two decimals.
    """

    id: str
    sheet_number: str
    service: str
    entered_at: datetime
    index: Decimal


def add_answer_sheet(
    office: Office,
    actor: Actor,
    sheet: AnswerSheet,
    source: ResponseSource = ResponseSource.TYPED,
) -> EntryLine:
    """Store one complete sheet and add it to the monthly totals.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: an element is unanswered, or the respondent's data cannot be true.
    """
    require(actor, Right.ENTER_SURVEY)
    check_respondent(sheet, office.clock.today())
    values = answer_values(sheet)
    with office.write(actor, "Mengisi satu lembar survei") as transaction:
        service_id = require_service(transaction.session, sheet.service)
        row = row_of(sheet, values, service_id, source, transaction.now)
        put_in(transaction, row, values)
        return EntryLine(
            row.id, row.sheet_number, sheet.service, transaction.now, sheet_index(values)
        )


def delete_answer_sheet(office: Office, actor: Actor, sheet_id: str) -> AnswerSheet:
    """Remove one sheet from the answers and the totals; return it, so that it can be put back.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the sheet is already gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menghapus satu lembar survei") as transaction:
        row = transaction.session.get(SurveyResponseRow, sheet_id)
        if row is None:
            raise DomainError("Lembar ini sudah dihapus. Muat ulang daftar entri.")
        return take_out(transaction, row)


def require_service(session: Session, name: str) -> str:
    """Return the id of a service by its name.

    Raises:
        DomainError: it is not in the list.
    """
    service_id = ids_by_key(session).get(service_key(name))
    if service_id is None:
        raise DomainError(
            f"Layanan “{name}” belum ada di daftar. Tambahkan dahulu.", field="service"
        )
    return service_id


def put_in(transaction: Transaction, row: SurveyResponseRow, values: Sequence[int]) -> None:
    """Add answers and their totals inside a running transaction."""
    transaction.session.add(row)
    add_to_summary(transaction.session, {(row.service_id, row.month): (1, *values)})
    add_to_groups(transaction.session, groups_of_sheet(row))
    _note(transaction, "created")


def take_out(transaction: Transaction, row: SurveyResponseRow) -> AnswerSheet:
    """Remove answers and their totals inside a running transaction; return what they said."""
    session = transaction.session
    sheet = sheet_of(session, row)
    add_to_groups(session, groups_of_sheet(row), sign=-1)
    session.delete(row)
    totals = (1, *(int(getattr(row, column)) for column in ELEMENT_COLUMNS))
    add_to_summary(session, {(row.service_id, row.month): totals}, sign=-1)
    _note(transaction, "deleted")
    return sheet


def sheet_of(session: Session, row: SurveyResponseRow) -> AnswerSheet:
    """Return a stored sheet as it was typed."""
    service = session.get_one(ServiceTypeRow, row.service_id)
    return AnswerSheet(
        service=service.name,
        day=row.day,
        answers={element: int(getattr(row, element.value)) for element in SurveyElement},
        sheet_number=row.sheet_number,
        hour=row.hour,
        sex=row.sex,
        age=row.age,
        education=row.education,
        occupation=row.occupation,
        suggestion=row.suggestion,
    )


def recent_entries(office: Office, actor: Actor, limit: int = RECENT_ENTRIES) -> list[EntryLine]:
    """Return the sheets entered one by one, the last one first.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        return load_recent_entries(session, limit)


def load_recent_entries(session: Session, limit: int = RECENT_ENTRIES) -> list[EntryLine]:
    """Return the sheets entered last, inside a running session."""
    answers = SurveyResponseRow
    query = (
        select(
            answers.id,
            answers.sheet_number,
            ServiceTypeRow.name,
            answers.entered_at,
            *(getattr(answers, column) for column in ELEMENT_COLUMNS),
        )
        .join(ServiceTypeRow, ServiceTypeRow.id == answers.service_id)
        .where(answers.entered_at.is_not(None))
        .order_by(answers.entered_at.desc(), answers.id.desc())
        .limit(limit)
    )
    return [
        EntryLine(row[0], row[1], row[2], row[3], sheet_index(row[4:]))
        for row in session.execute(query)
    ]


def row_of(
    sheet: AnswerSheet,
    values: Sequence[int],
    service_id: str,
    source: ResponseSource,
    now: datetime,
) -> SurveyResponseRow:
    """Return the row of a complete sheet, not stored yet."""
    return SurveyResponseRow(
        sheet_number=sheet.sheet_number,
        service_id=service_id,
        day=sheet.day,
        month=month_of(sheet.day),
        hour=sheet.hour,
        sex=sheet.sex,
        age=sheet.age,
        education=sheet.education,
        occupation=sheet.occupation,
        source=source,
        entered_at=now,
        suggestion=sheet.suggestion.strip(),
        **dict(zip(ELEMENT_COLUMNS, values, strict=True)),
    )


def _note(transaction: Transaction, action: str) -> None:
    # That a sheet came or went is on record, what it said and which one it was is not.
    transaction.note(SurveyResponseRow.__tablename__, action, sheets=1)
