"""Importing a file of answer sheets in one go, and taking an import back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import add
from typing import Any, Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.base.wording import date_short, number, time_short
from asn_desktop.domain.public_service.terms import ResponseSource
from asn_desktop.domain.public_service.voices.texts import without_numbers
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.public_service.answers import (
    ELEMENT_COLUMNS,
    AnswerSheet,
    answer_values,
    check_respondent,
    has_answer,
    is_complete,
    month_of,
)
from asn_desktop.services.public_service.bulk_rows import insert_rows
from asn_desktop.services.public_service.group_summary import add_to_groups, groups_of_answers
from asn_desktop.services.public_service.reporting.gaps import (
    drop_sheets_with_gaps,
    is_named_elsewhere,
    keep_sheets_with_gaps,
)
from asn_desktop.services.public_service.service_types import add_missing, ids_by_key, service_key
from asn_desktop.services.public_service.summary import (
    NOTHING,
    Place,
    Totals,
    add_to_summary,
    totals_of_answers,
)
from asn_desktop.store.tables import (
    ImportBatchRow,
    ServiceTypeRow,
    SurveyResponseRow,
    SurveySummaryRow,
)

_KIND: Final = "survey"
_COLUMNS: Final = (
    "id",
    "batch_id",
    "service_id",
    "sheet_number",
    "day",
    "month",
    "hour",
    "sex",
    "age",
    "education",
    "occupation",
    "source",
    "suggestion",
    *ELEMENT_COLUMNS,
)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import stored.

    Attributes:
        imported: sheets stored.
        incomplete: sheets kept apart because an element was unanswered ("tidak lengkap").
        new_services: names of services that were not known before.
    """

    batch_id: str
    imported: int
    incomplete: int
    new_services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One imported file.

    Attributes:
        imported_at: UTC.
        undone_at: UTC; None while its sheets count.
    """

    id: str
    file_name: str
    imported_at: datetime
    row_count: int
    undone_at: datetime | None


def import_answer_sheets(
    office: Office, actor: Actor, file_name: str, digest: str, sheets: Sequence[AnswerSheet]
) -> ImportResult:
    """Store the complete sheets of a file, all or none; unknown services are added.

    Args:
        office: where to.
        actor: who.
        file_name: name shown when the same file comes again.
        digest: SHA-256 of the file, hexadecimal; "" when the sheets come from no file.
        sheets: as read; incomplete ones are counted and kept apart (domain reference §5.4).

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: the file was imported before, holds no complete sheet, or one that cannot
            be true; nothing is stored then.
    """
    require(actor, Right.ENTER_SURVEY)
    complete = [sheet for sheet in sheets if is_complete(sheet)]
    if not complete:
        raise DomainError("Berkas ini tidak berisi jawaban yang lengkap. Pilih berkas lain.")
    today = office.clock.today()
    sentence = f"Mengimpor {number(len(complete))} jawaban survei dari {file_name}"
    with office.write(actor, sentence) as transaction:
        session = transaction.session
        _refuse_known_file(office, session, digest)
        gaps = [sheet for sheet in sheets if not is_complete(sheet) and has_answer(sheet)]
        for sheet in gaps:
            check_respondent(sheet, today)
        named = dict.fromkeys(sheet.service for sheet in (*complete, *gaps))
        new_services = add_missing(session, named)
        batch = ImportBatchRow(
            kind=_KIND,
            file_name=file_name[-260:],
            digest=digest,
            row_count=len(complete),
            imported_at=transaction.now,
            created_ids=json.dumps(list(new_services.values())),
        )
        session.add(batch)
        session.flush()
        services = ids_by_key(session)
        rows, totals = _prepared(complete, batch.id, services, today)
        insert_rows(session.connection(), SurveyResponseRow.__tablename__, _COLUMNS, rows)
        add_to_summary(session, totals)
        add_to_groups(session, groups_of_answers(session, SurveyResponseRow.batch_id == batch.id))
        kept_apart = keep_sheets_with_gaps(session, gaps, services, batch.id)
        transaction.subject_id = batch.id
        transaction.note(SurveyResponseRow.__tablename__, "created", sheets=len(rows))
        return ImportResult(batch.id, len(rows), kept_apart, tuple(new_services))


def undo_survey_import(office: Office, actor: Actor, batch_id: str) -> int:
    """Take the sheets of one import back, with the services only it brought; return how many.

    Raises:
        NotAllowed: the actor may not enter surveys.
        DomainError: there is no such import, or it was taken back already.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.write(actor, "Membatalkan impor survei", subject_id=batch_id) as transaction:
        session = transaction.session
        batch = session.get(ImportBatchRow, batch_id)
        if batch is None or batch.kind != _KIND or batch.undone_at is not None:
            raise DomainError("Impor ini sudah dibatalkan. Muat ulang daftar impor.")
        transaction.sentence = f"Membatalkan impor survei {batch.file_name}"
        its_own = SurveyResponseRow.batch_id == batch_id
        totals = totals_of_answers(session, its_own)
        add_to_groups(session, groups_of_answers(session, its_own), sign=-1)
        session.execute(delete(SurveyResponseRow).where(its_own))
        add_to_summary(session, totals, sign=-1)
        drop_sheets_with_gaps(session, batch_id)
        _drop_unused_services(session, json.loads(batch.created_ids))
        batch.undone_at = transaction.now
        removed = sum(total[0] for total in totals.values())
        transaction.note(SurveyResponseRow.__tablename__, "deleted", sheets=removed)
        return removed


def survey_batches(office: Office, actor: Actor) -> list[BatchLine]:
    """Return the imported survey files, the last one first.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        query = (
            select(ImportBatchRow)
            .where(ImportBatchRow.kind == _KIND)
            .order_by(ImportBatchRow.imported_at.desc(), ImportBatchRow.id.desc())
        )
        return [_line(row) for row in session.scalars(query)]


def earlier_import(office: Office, digest: str) -> str | None:
    """Return the sentence that names the import of this very file, or None when it is new."""
    with office.read() as session:
        return _earlier_import(office, session, digest)


def _earlier_import(office: Office, session: Session, digest: str) -> str | None:
    query = (
        select(ImportBatchRow)
        .where(
            ImportBatchRow.kind == _KIND,
            ImportBatchRow.digest == digest,
            ImportBatchRow.undone_at.is_(None),
        )
        .limit(1)
    )
    batch = session.scalars(query).first() if digest else None
    if batch is None:
        return None
    moment = office.clock.zone.to_local(batch.imported_at)
    return (
        f"Berkas ini sudah diimpor sebagai {batch.file_name} pada {date_short(moment.date())} "
        f"pukul {time_short(moment)} ({number(batch.row_count)} jawaban). "
        "Urungkan impor itu dahulu bila ingin mengulang."
    )


def _refuse_known_file(office: Office, session: Session, digest: str) -> None:
    sentence = _earlier_import(office, session, digest)
    if sentence is not None:
        raise DomainError(sentence)


def _prepared(
    sheets: Sequence[AnswerSheet], batch_id: str, services: dict[str, str], today: date
) -> tuple[list[tuple[Any, ...]], dict[Place, Totals]]:
    """Return the rows for the driver and what they add to the monthly totals."""
    rows: list[tuple[Any, ...]] = []
    sums: dict[Place, list[int]] = {}
    for sheet in sheets:
        check_respondent(sheet, today)
        values = answer_values(sheet)
        service_id, month = services[service_key(sheet.service)], month_of(sheet.day)
        rows.append(_driver_row(sheet, batch_id, service_id, month) + values)
        total = sums.setdefault((service_id, month), list(NOTHING))
        total[:] = map(add, total, (1, *values))
    return rows, {place: tuple(total) for place, total in sums.items()}


def _driver_row(sheet: AnswerSheet, batch_id: str, service_id: str, month: int) -> tuple[Any, ...]:
    return (
        new_id(),
        batch_id,
        service_id,
        sheet.sheet_number,
        sheet.day.isoformat(),
        month,
        sheet.hour,
        sheet.sex and sheet.sex.value,
        sheet.age,
        sheet.education and sheet.education.value,
        sheet.occupation and sheet.occupation.value,
        ResponseSource.IMPORTED.value,
        # PostgreSQL keeps no NUL in text; some scanners leave one.
        # And a web form may have asked for names and numbers, which answers never keep.
        without_numbers(sheet.suggestion.replace("\0", "").strip()),
    )


def _drop_unused_services(session: Session, service_ids: list[str]) -> None:
    for service_id in service_ids:
        used = session.scalar(
            select(SurveySummaryRow.month).where(SurveySummaryRow.service_id == service_id).limit(1)
        )
        row = session.get(ServiceTypeRow, service_id)
        if used is None and row is not None and not is_named_elsewhere(session, service_id):
            session.delete(row)
    session.flush()


def _line(row: ImportBatchRow) -> BatchLine:
    return BatchLine(row.id, row.file_name, row.imported_at, row.row_count, row.undone_at)
