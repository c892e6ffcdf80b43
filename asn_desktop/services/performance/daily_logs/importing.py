"""Taking over a file of activities, all rows or none, and taking that back."""

from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.base.identifiers import new_id
from asn_desktop.base.wording import date_short, number
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.performance.daily_logs.editing import entry_values
from asn_desktop.services.performance.daily_logs.views import TypedEntry
from asn_desktop.services.performance.feedback.relations import own_id, results_of_person
from asn_desktop.store.tables import DailyLogImportRow, DailyLogRow


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One row of a file as typed; `result` is the words of its result cell, "" for none."""

    number: int
    typed: TypedEntry
    result: str = ""


@dataclass(frozen=True, slots=True)
class LogFile:
    """A file that was read."""

    name: str
    digest: str
    entries: tuple[FileEntry, ...]


@dataclass(frozen=True, slots=True)
class FileProblem:
    """What is wrong with one row; `field` as in `TypedEntry`."""

    number: int
    field: str
    sentence: str


def check_log_file(office: Office, actor: Actor, file: LogFile) -> tuple[FileProblem, ...]:
    """Return every problem of a file, by row; an empty answer means it can be taken over.

    Raises:
        NotAllowed: the actor is no employee.
    """
    own = own_id(actor)
    today = office.clock.today()
    found = []
    with office.read() as session:
        known = _result_words(session, own, today.year)
        for entry in file.entries:
            try:
                entry_values(entry.typed, today)
            except DomainError as error:
                found.append(FileProblem(entry.number, error.field or "", str(error)))
            if entry.result and _found_result(entry.result, known) is None:
                sentence = f"Hasil kerja “{entry.result}” tidak ada di SKP {today.year} Anda."
                found.append(FileProblem(entry.number, "result_id", sentence))
    return tuple(found)


def take_over_log(office: Office, actor: Actor, file: LogFile) -> str:
    """Store all activities of a file in one step and return the id of the import.

    Raises:
        NotAllowed: the actor is no employee.
        DomainError: a row cannot be read, the file is empty, or it was taken over before.
    """
    own = own_id(actor)
    if not file.entries:
        raise DomainError("Berkas ini tidak berisi kegiatan.")
    problems = check_log_file(office, actor, file)
    if problems:
        first = problems[0]
        raise DomainError(
            f"{len(problems)} isian perlu diperbaiki. Baris {first.number}: {first.sentence}"
        )
    today = office.clock.today()
    sentence = f"Mengimpor {number(len(file.entries))} catatan harian dari {file.name}"
    with office.write(actor, sentence, subject_id=own) as transaction:
        session = transaction.session
        _check_new(session, own, file)
        row = DailyLogImportRow(
            employee_id=own,
            file_name=file.name[:260],
            digest=file.digest,
            row_count=len(file.entries),
            imported_at=transaction.now,
        )
        session.add(row)
        session.flush()
        known = _result_words(session, own, today.year)
        values = []
        for entry in file.entries:
            read = entry_values(entry.typed, today)
            result_id = _found_result(entry.result, known) if entry.result else None
            values.append(
                {
                    "id": new_id(),
                    "employee_id": own,
                    "import_id": row.id,
                    "revision": 1,
                    **read,
                    "result_id": result_id,
                }
            )
        session.execute(insert(DailyLogRow), values)
        transaction.note(DailyLogRow.__tablename__, "created", count=len(values))
        return row.id


def undo_log_import(office: Office, actor: Actor, import_id: str) -> int:
    """Remove what an import brought and return how many lines that were.

    Raises:
        NotAllowed: it is somebody else's import.
        DomainError: it was taken back before.
    """
    with office.write(actor, "Mengurungkan impor catatan harian") as transaction:
        session = transaction.session
        row = session.get(DailyLogImportRow, import_id)
        if row is None or row.undone_at is not None:
            raise DomainError("Impor ini sudah diurungkan.")
        if row.employee_id != actor.employee_id:
            raise NotAllowed("Impor hanya dapat diurungkan pegawai yang melakukannya.")
        held = select(func.count()).where(DailyLogRow.import_id == import_id)
        count = session.scalar(held) or 0
        session.execute(delete(DailyLogRow).where(DailyLogRow.import_id == import_id))
        row.undone_at = transaction.now
        transaction.note(DailyLogRow.__tablename__, "deleted", count=count)
        return count


def _check_new(session: Session, own: str, file: LogFile) -> None:
    before = session.scalars(
        select(DailyLogImportRow).where(
            DailyLogImportRow.employee_id == own,
            DailyLogImportRow.digest == file.digest,
            DailyLogImportRow.undone_at.is_(None),
        )
    ).first()
    if before is not None:
        raise DomainError(
            f"Berkas ini sudah diimpor pada {date_short(before.imported_at.date())}. "
            "Urungkan impor itu dahulu bila ingin mengulang."
        )


def _result_words(session: Session, own: str, year: int) -> dict[str, str]:
    """Return ids by the ways a file may name a result: its number, its words, or both."""
    known: dict[str, str] = {}
    for choice in results_of_person(session, own, year):
        for words in (str(choice.number), choice.text, choice.label):
            known.setdefault(_plain(words), choice.id)
    return known


def _found_result(words: str, known: dict[str, str]) -> str | None:
    return known.get(_plain(words))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")
