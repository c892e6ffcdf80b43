"""Transactions on both engines: one writer, no lost writes, errors in words."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from asn_desktop.base.errors import ConflictError, StorageError
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.store.database import connect
from asn_desktop.store.errors import storage_errors_translated
from asn_desktop.store.tables import AuditEntryRow, EmployeeRow, WorkUnitRow
from tests.factories import MORNING


def _count(office: Office, name: str) -> int:
    with office.read() as session:
        query = select(func.count()).select_from(WorkUnitRow).where(WorkUnitRow.name.like(name))
        return session.scalar(query) or 0


def test_writers_on_several_threads_lose_nothing(any_office: Office) -> None:
    def write_many(thread: int) -> None:
        for number in range(20):
            with any_office.write(PROGRAM, "Menambah unit") as transaction:
                transaction.session.add(WorkUnitRow(name=f"Uji {thread}-{number}"))

    threads = [threading.Thread(target=write_many, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _count(any_office, "Uji %") == 80


def test_a_second_program_waits_for_the_writer_instead_of_failing(office: Office) -> None:
    other = connect(office.folder / "kinerja.db")
    done = threading.Event()

    def write_from_the_other_program() -> None:
        with other.write() as session:
            session.add(WorkUnitRow(name="Dari program lain"))
        done.set()

    with office.write(PROGRAM, "Menambah unit") as transaction:
        transaction.session.add(WorkUnitRow(name="Dari program ini"))
        transaction.session.flush()
        thread = threading.Thread(target=write_from_the_other_program)
        thread.start()
        assert not done.is_set()
    thread.join()
    other.close()
    assert _count(office, "Dari program%") == 2


def test_an_error_inside_a_transaction_leaves_nothing_behind(any_office: Office) -> None:
    with (
        pytest.raises(RuntimeError),
        any_office.write(PROGRAM, "Menambah unit") as transaction,
    ):
        transaction.session.add(WorkUnitRow(name="Setengah jadi"))
        transaction.session.flush()
        raise RuntimeError("power cut")
    assert _count(any_office, "Setengah jadi") == 0


def test_a_value_that_is_taken_is_a_conflict_in_words(any_office: Office) -> None:
    with (
        pytest.raises(ConflictError, match="sudah ada"),
        any_office.write(PROGRAM, "Menambah unit") as transaction,
    ):
        transaction.session.add(WorkUnitRow(name="Sekretariat"))


def test_the_file_refuses_what_the_regulation_does_not_know(any_office: Office) -> None:
    with (
        pytest.raises(Exception, match=r"ck_employee_kind|invalid"),
        any_office.write(PROGRAM, "Uji") as transaction,
    ):
        transaction.session.execute(text("UPDATE employee SET kind = 'honorer'"))


def test_a_nip_of_the_wrong_length_never_reaches_the_file(any_office: Office) -> None:
    with (
        pytest.raises(Exception, match="nip_length"),
        any_office.write(PROGRAM, "Uji") as transaction,
    ):
        transaction.session.add(EmployeeRow(name="X", nip="123", kind="pns"))


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "kinerja.db"
    path.write_text("ini catatan belanja, bukan basis data\n" * 100)
    database = connect(path)
    with (
        pytest.raises(StorageError, match="bukan data Kinerja Kecamatan"),
        database.read() as session,
    ):
        session.execute(text("SELECT 1 FROM office"))
    database.engine.dispose()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "penuh"),
        (sqlite3.SQLITE_READONLY, "hanya dapat dibaca"),
        (sqlite3.SQLITE_IOERR | (3 << 8), "flashdisk tercabut"),
        (sqlite3.SQLITE_CORRUPT, "rusak"),
    ],
)
def test_each_fault_of_the_disk_has_its_sentence(code: int, words: str) -> None:
    fault = sqlite3.OperationalError("disk says no")
    fault.sqlite_errorcode = code
    with pytest.raises(StorageError, match=words) as caught, storage_errors_translated():
        raise fault
    assert caught.value.technical == "disk says no"


def test_a_full_disk_keeps_what_was_saved_before(office: Office) -> None:
    with office.database.write() as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
    # SQLite's own page limit stands in for the disk: it answers SQLITE_FULL like a full one.
    with office.database.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.commit()
        with (
            pytest.raises(StorageError, match="penuh"),
            storage_errors_translated(),
        ):
            for number in range(2000):
                connection.exec_driver_sql(
                    "INSERT INTO work_unit (id, name, sort_order, is_archived) VALUES (?, ?, 0, 0)",
                    (f"{number:036d}", "panjang " * 12 + str(number)),
                )
        connection.rollback()
    assert _count(office, "Sekretariat") == 1


def test_every_commit_reaches_the_disk(office: Office) -> None:
    with office.read() as session:
        assert session.execute(text("PRAGMA synchronous")).scalar_one() == 2
        assert session.execute(text("PRAGMA journal_mode")).scalar_one() == "wal"
        assert session.execute(text("PRAGMA foreign_keys")).scalar_one() == 1


def test_times_come_back_as_utc(any_office: Office) -> None:
    with any_office.write(PROGRAM, "Uji waktu") as transaction:
        transaction.session.add(WorkUnitRow(name="Uji waktu"))
    with any_office.read() as session:
        entry = session.scalars(select(AuditEntryRow)).one()
        assert entry.happened_at == MORNING
