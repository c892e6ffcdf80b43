"""Opening and closing a data folder."""

from pathlib import Path

import pytest

from asn_desktop.base.errors import StorageError
from asn_desktop.services.office.backups import list_backups
from asn_desktop.services.office.folder import file_system_of, open_office, place_words
from tests.factories import morning_clock

MOUNTS = (
    "/dev/sda1 / ext4 rw 0 0",
    "//server/data /mnt/kantor cifs rw 0 0",
    "server:/x /mnt/kantor/dalam\\040sini nfs4 rw 0 0",
    "rusak",
)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/sri/data", "ext4"),
        ("/mnt/kantor", "cifs"),
        ("/mnt/kantor/2026", "cifs"),
        ("/mnt/kantor/dalam sini/2026", "nfs4"),
        ("/mnt/kantorlain", "ext4"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_its_nearest_mount(folder, kind):
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_a_folder_on_the_network_is_refused_naming_postgresql(tmp_path, monkeypatch):
    monkeypatch.setattr("asn_desktop.services.office.folder.file_system_of", lambda *_: "cifs")
    with pytest.raises(StorageError, match="PostgreSQL"):
        open_office(tmp_path, morning_clock())


def test_a_new_folder_becomes_an_empty_office_that_nobody_else_can_open(tmp_path):
    opened = open_office(tmp_path / "data", morning_clock())
    assert place_words(opened.office) == "Data di komputer ini"
    with pytest.raises(StorageError, match="sedang dipakai di PC"):
        open_office(tmp_path / "data", morning_clock())
    opened.close()
    open_office(tmp_path / "data", morning_clock()).close()


def test_closing_leaves_one_backup_and_the_second_close_none_more(tmp_path):
    for _ in range(2):
        opened = open_office(tmp_path, morning_clock())
        opened.close()
    assert len(list_backups(opened.office)) == 1


def test_a_folder_with_a_damaged_file_is_refused_and_unlocked_again(tmp_path):
    (tmp_path / "kinerja.db").write_bytes(b"bukan basis data" * 100)
    for _ in range(2):
        with pytest.raises(StorageError, match="bukan data Kinerja Kecamatan"):
            open_office(tmp_path, morning_clock())


def test_a_server_needs_no_lock_and_is_not_copied(tmp_path, postgresql_database):
    opened = open_office(tmp_path, morning_clock(), server=postgresql_database)
    other = open_office(tmp_path, morning_clock(), server=postgresql_database)
    assert place_words(opened.office).startswith("Data di server")
    other.close()
    opened.close()
    assert list_backups(opened.office) == []
