"""Backups: when one is made, which stay, and that they open."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, func, select

from asn_desktop.base.errors import DomainError, NotAllowed, StorageError
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.backups import (
    back_up_if_changed,
    back_up_now,
    backups_to_keep,
    last_backup,
    list_backups,
    restore_backup,
)
from asn_desktop.services.office.identity import office_identity
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import AccountRoleRow, AuditEntryRow
from tests.factories import Post, actor_for, add_employee


@pytest.fixture
def operator(office):
    return actor_for(office, "Rina", Role.PERSONNEL_OPERATOR)


def test_a_backup_of_a_running_office_opens_and_holds_everything(office, operator):
    with office.database.write() as session:
        add_employee(session, "Agus Setiawan", Post("Pengelola Data"))
    made = back_up_now(office, operator)
    assert made.path.name == "kinerja-20261005-104200.db"
    copy = open_database(made.path, now=office.clock.now())
    copied = Office(copy, office.clock, made.path.parent)
    assert office_identity(copied) == office_identity(office)
    assert actor_for(copied, "Agus").name == "Agus Setiawan"
    copy.close()


def test_nothing_is_copied_when_nothing_changed(office, operator):
    assert last_backup(office) is None
    first = back_up_if_changed(office)
    office.clock.advance(timedelta(days=1))
    assert back_up_if_changed(office) is None
    with office.database.write() as session:
        add_employee(session, "Agus Setiawan", Post("Pengelola Data"))
    second = back_up_if_changed(office)
    assert [line.path for line in list_backups(office)] == [second.path, first.path]
    assert last_backup(office).made_at.isoformat() == "2026-10-06T10:42:00+07:00"


def test_staff_may_not_ask_for_a_backup(office):
    with pytest.raises(NotAllowed):
        back_up_now(office, actor_for(office, "Siti"))


def test_a_server_is_backed_up_on_the_server(postgres_office):
    with pytest.raises(DomainError, match="di server"):
        back_up_now(postgres_office, actor_for(postgres_office, "Rina"))


def test_seven_days_four_weeks_and_twelve_months_stay():
    start = datetime(2025, 1, 1, 16, 0)
    daily = [start + timedelta(days=day) for day in range(500)]
    kept = sorted(backups_to_keep(daily))
    assert daily[-7:] == kept[-7:]
    assert len(kept) <= 7 + 4 + 12
    months = {(moment.year, moment.month) for moment in kept}
    assert len(months) == 12


def test_a_long_holiday_removes_nothing():
    before = [datetime(2026, 1, day, 16, 0) for day in range(5, 10)]
    after = datetime(2026, 9, 1, 8, 0)
    assert backups_to_keep([*before, after]) == {*before, after}


def test_old_backups_are_removed_when_a_new_one_is_made(office, operator):
    for _ in range(12):
        back_up_now(office, operator)
        office.clock.advance(timedelta(hours=1))
    assert 3 <= len(list_backups(office)) <= 5


def test_other_files_in_the_backup_folder_are_left_alone(office, operator):
    folder = office.folder / "cadangan"
    folder.mkdir()
    (folder / "catatan.db").write_text("milik orang")
    back_up_now(office, operator)
    assert (folder / "catatan.db").exists()
    assert len(list_backups(office)) == 1


def role_count(office):
    with office.read() as session:
        return session.scalar(select(func.count()).select_from(AccountRoleRow))


def newest_sentence(office):
    with office.read() as session:
        newest = select(AuditEntryRow.sentence).order_by(AuditEntryRow.number.desc())
        return session.scalars(newest.limit(1)).first()


def lose_all_roles(office):
    with office.database.write() as session:
        session.execute(delete(AccountRoleRow))


def change(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_what_was_lost_comes_back_and_the_present_is_kept(office, operator):
    before = role_count(office)
    made = back_up_now(office, operator)
    lose_all_roles(office)
    restored = restore_backup(office, operator, made.path)
    assert role_count(office) == before > 0
    assert newest_sentence(office) == f"Memulihkan data dari cadangan {made.path.name}"
    assert restored.kept_copy == office.folder / "cadangan/sebelum-pulih-20261005-104200.db"
    kept = open_database(restored.kept_copy, now=office.clock.now())
    assert role_count(Office(kept, office.clock, office.folder)) == 0
    kept.close()
    assert not list(office.folder.glob("pulih-*"))


def test_what_was_restored_is_there_after_the_program_is_opened_again(office, operator):
    before = role_count(office)
    made = back_up_now(office, operator)
    lose_all_roles(office)
    with office.read() as session:
        # Somebody is reading meanwhile and sees one state to the end.
        assert session.scalar(select(func.count()).select_from(AccountRoleRow)) == 0
        restore_backup(office, operator, made.path)
        assert session.scalar(select(func.count()).select_from(AccountRoleRow)) == 0
    office.database.close()
    again = open_database(office.database.path, now=office.clock.now())
    assert role_count(Office(again, office.clock, office.folder)) == before
    again.close()


def test_an_office_that_is_not_set_up_takes_a_backup_from_anybody(office, operator, tmp_path):
    made = back_up_now(office, operator)
    folder = tmp_path / "baru"
    folder.mkdir()
    database = open_database(folder / "kinerja.db", now=office.clock.now())
    fresh = Office(database, office.clock, folder)
    assert restore_backup(fresh, PROGRAM, made.path).kept_copy is None
    assert office_identity(fresh) == office_identity(office)
    database.close()


def test_other_and_damaged_files_are_refused_and_nothing_changes(office, operator, tmp_path):
    before = newest_sentence(office)
    text_file, table_file, hollow = (tmp_path / name for name in ("a.db", "b.db", "c.db"))
    text_file.write_text("bukan data", encoding="utf-8")
    change(table_file, "CREATE TABLE resep (nama TEXT)")
    change(hollow, "CREATE TABLE alembic_version (version_num TEXT)")
    change(hollow, "INSERT INTO alembic_version VALUES ('0001')")
    for path in (text_file, table_file, hollow):
        with pytest.raises(DomainError, match="bukan cadangan Kinerja Kecamatan"):
            restore_backup(office, operator, path)
    damaged = back_up_now(office, operator).path
    damaged.write_bytes(damaged.read_bytes()[:20_000])
    with pytest.raises(DomainError, match="rusak"):
        restore_backup(office, operator, damaged)
    with pytest.raises(DomainError, match="tidak ditemukan"):
        restore_backup(office, operator, tmp_path / "tidak-ada.db")
    with pytest.raises(DomainError, match="sedang dipakai"):
        restore_backup(office, operator, office.database.path)
    assert newest_sentence(office) == before
    assert not list((office.folder / "cadangan").glob("sebelum-pulih-*"))


def test_a_backup_of_a_newer_program_is_refused(office, operator):
    made = back_up_now(office, operator)
    change(made.path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="lebih baru"):
        restore_backup(office, operator, made.path)


def test_staff_may_not_restore_a_backup(office, operator):
    made = back_up_now(office, operator)
    with pytest.raises(NotAllowed):
        restore_backup(office, actor_for(office, "Siti"), made.path)


def test_a_server_is_restored_on_the_server(postgres_office, tmp_path):
    with pytest.raises(DomainError, match="di server"):
        restore_backup(postgres_office, actor_for(postgres_office, "Rina"), tmp_path / "a.db")
