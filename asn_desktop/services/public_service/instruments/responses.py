"""Typing sheets of an instrument and what they amount to, apart from every SKM figure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.public_service.instruments import (
    Instrument,
    InstrumentResult,
    check_value,
    instrument_result,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction
from asn_desktop.services.public_service.answers import AnswerSheet, check_respondent
from asn_desktop.services.public_service.entry import RECENT_ENTRIES, EntryLine, require_service
from asn_desktop.services.public_service.instruments.definitions import (
    element_ids,
    instrument_named,
)
from asn_desktop.services.public_service.service_types import service_key
from asn_desktop.store.tables import (
    InstrumentAnswerRow,
    InstrumentElementRow,
    InstrumentResponseRow,
    ServiceTypeRow,
)


@dataclass(frozen=True, slots=True)
class InstrumentSheet:
    """One sheet of an instrument.

    Attributes:
        particulars: day, service, respondent and suggestion; its own answers stay empty.
        answers: by key of the question.
    """

    particulars: AnswerSheet
    answers: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class InstrumentSummary:
    """The result of an instrument over some days.

    Attributes:
        result: None without answers.
    """

    instrument: Instrument
    respondents: int
    result: InstrumentResult | None


def add_instrument_sheet(
    office: Office, actor: Actor, instrument_id: str, sheet: InstrumentSheet
) -> EntryLine:
    """Store one complete sheet of an instrument.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: a question is unanswered, or the respondent's data cannot be true.
    """
    require(actor, Right.ENTER_SURVEY)
    check_respondent(sheet.particulars, office.clock.today())
    with office.write(actor, "Mengisi satu lembar instrumen") as transaction:
        return put_instrument_sheet_in(transaction, instrument_id, sheet)


def put_instrument_sheet_in(
    transaction: Transaction,
    instrument_id: str,
    sheet: InstrumentSheet,
    paper_batch_id: str | None = None,
    sheet_id: str = "",
) -> EntryLine:
    """Add a sheet inside a running transaction.

    Raises:
        DomainError: a question is unanswered or out of scale, or the service is unknown.
    """
    session, particulars = transaction.session, sheet.particulars
    instrument = instrument_named(session, instrument_id)
    values = {
        item.key: check_value(instrument, sheet.answers.get(item.key), item)
        for item in instrument.on_paper
    }
    row = InstrumentResponseRow(
        **({"id": sheet_id} if sheet_id else {}),
        instrument_id=instrument_id,
        service_id=require_service(session, particulars.service),
        paper_batch_id=paper_batch_id,
        sheet_number=particulars.sheet_number,
        day=particulars.day,
        hour=particulars.hour,
        sex=particulars.sex,
        age=particulars.age,
        education=particulars.education,
        occupation=particulars.occupation,
        entered_at=transaction.now,
        suggestion=particulars.suggestion.strip(),
    )
    session.add(row)
    session.flush()
    ids = element_ids(session, instrument_id)
    session.add_all(
        InstrumentAnswerRow(response_id=row.id, element_id=ids[key], value=value)
        for key, value in values.items()
    )
    transaction.note(InstrumentResponseRow.__tablename__, "created", sheets=1)
    own = instrument_result(instrument, values, 1)
    assert own is not None
    return EntryLine(row.id, row.sheet_number, particulars.service, transaction.now, own.index)


def delete_instrument_sheet(office: Office, actor: Actor, sheet_id: str) -> InstrumentSheet:
    """Remove one sheet; return it, so that it can be put back.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the sheet is already gone.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Menghapus satu lembar instrumen") as transaction:
        row = transaction.session.get(InstrumentResponseRow, sheet_id)
        if row is None:
            raise DomainError("Lembar ini sudah dihapus. Muat ulang daftar entri.")
        return take_instrument_sheet_out(transaction, row)


def take_instrument_sheet_out(
    transaction: Transaction, row: InstrumentResponseRow
) -> InstrumentSheet:
    """Remove a sheet inside a running transaction; return what it said."""
    session = transaction.session
    sheet = instrument_sheet_of(session, row)
    session.execute(delete(InstrumentAnswerRow).where(InstrumentAnswerRow.response_id == row.id))
    session.delete(row)
    session.flush()
    transaction.note(InstrumentResponseRow.__tablename__, "deleted", sheets=1)
    return sheet


def instrument_sheet_of(session: Session, row: InstrumentResponseRow) -> InstrumentSheet:
    """Return a stored sheet as it was typed."""
    query = (
        select(InstrumentElementRow.key, InstrumentAnswerRow.value)
        .join(InstrumentElementRow, InstrumentElementRow.id == InstrumentAnswerRow.element_id)
        .where(InstrumentAnswerRow.response_id == row.id)
        .order_by(InstrumentElementRow.position)
    )
    particulars = AnswerSheet(
        service=session.get_one(ServiceTypeRow, row.service_id).name,
        day=row.day,
        answers={},
        sheet_number=row.sheet_number,
        hour=row.hour,
        sex=row.sex,
        age=row.age,
        education=row.education,
        occupation=row.occupation,
        suggestion=row.suggestion,
    )
    return InstrumentSheet(particulars, {key: value for key, value in session.execute(query)})


def recent_instrument_entries(
    session: Session,
    instrument: Instrument,
    paper_batch_id: str | None = None,
    limit: int = RECENT_ENTRIES,
) -> list[EntryLine]:
    """Return the sheets entered last, inside a running session."""
    rows = InstrumentResponseRow
    sums = (
        select(InstrumentAnswerRow.response_id, func.sum(InstrumentAnswerRow.value).label("sum"))
        .group_by(InstrumentAnswerRow.response_id)
        .subquery()
    )
    query = (
        select(rows.id, rows.sheet_number, ServiceTypeRow.name, rows.entered_at, sums.c.sum)
        .join(ServiceTypeRow, ServiceTypeRow.id == rows.service_id)
        .join(sums, sums.c.response_id == rows.id)
        .where(rows.instrument_id == instrument.id)
        .order_by(rows.entered_at.desc(), rows.id.desc())
        .limit(limit)
    )
    if paper_batch_id is not None:
        query = query.where(rows.paper_batch_id == paper_batch_id)
    single = replace(instrument, elements=instrument.elements[:1])
    count, key = len(instrument.elements), single.elements[0].key
    lines = []
    for row in session.execute(query):
        own = instrument_result(single, {key: int(row[4])}, count)
        assert own is not None
        lines.append(EntryLine(row[0], row[1], row[2], row[3], own.index))
    return lines


def instrument_summary(
    office: Office,
    actor: Actor,
    instrument_id: str,
    first_day: date,
    last_day: date,
    service: str = "",
) -> InstrumentSummary:
    """Return mean, index and grade of an instrument over the sheets of some days.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: the instrument is gone.
    """
    require(actor, Right.SEE_SURVEY)
    rows, answers, items = InstrumentResponseRow, InstrumentAnswerRow, InstrumentElementRow
    with office.read() as session:
        instrument = instrument_named(session, instrument_id)
        query = (
            select(items.key, func.sum(answers.value), func.count())
            .join(answers, answers.element_id == items.id)
            .join(rows, rows.id == answers.response_id)
            .where(rows.instrument_id == instrument_id, rows.day.between(first_day, last_day))
            .group_by(items.key)
        )
        if service:
            names = session.execute(select(ServiceTypeRow.id, ServiceTypeRow.name))
            wanted = [key for key, name in names if service_key(name) == service_key(service)]
            query = query.where(rows.service_id.in_(wanted))
        found = {key: (int(total), int(count)) for key, total, count in session.execute(query)}
    respondents = max((count for _total, count in found.values()), default=0)
    totals = {key: total for key, (total, _count) in found.items()}
    return InstrumentSummary(
        instrument, respondents, instrument_result(instrument, totals, respondents)
    )
