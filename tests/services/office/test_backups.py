"""Backups: when one is made, which stay, and that they open."""

from datetime import datetime, timedelta

import pytest

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.services.context import Office
from asn_desktop.services.office.backups import (
    back_up_if_changed,
    back_up_now,
    backups_to_keep,
    last_backup,
    list_backups,
)
from asn_desktop.services.office.identity import office_identity
from asn_desktop.store.schema import open_database
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
