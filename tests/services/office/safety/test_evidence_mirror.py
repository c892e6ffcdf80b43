"""Evidence files beside the backups: copied once, proven, and brought back."""

import os
import shutil
from dataclasses import replace

import pytest

from asn_desktop.services.office.backups import back_up_now, restore_backup
from asn_desktop.services.office.safety.evidence_mirror import Mirrored, mirror_evidence
from asn_desktop.services.office.settings import save_settings, settings_of
from asn_desktop.services.performance.appraisals.evidence import add_evidence_file, evidence_path
from asn_desktop.services.performance.appraisals.reading import evaluation_view
from tests.factories import actor_for
from tests.services.performance.appraisals.scenes import SITI, opened


@pytest.fixture
def rina(office):
    return actor_for(office, "Rina")


@pytest.fixture
def siti(office):
    return actor_for(office, SITI)


@pytest.fixture
def piece(office, siti, tmp_path):
    evaluation_id = opened(office)
    result_id = evaluation_view(office, siti, evaluation_id).results[1].id
    source = tmp_path / "laporan.pdf"
    source.write_bytes(os.urandom(5000))
    return add_evidence_file(office, siti, evaluation_id, result_id, source)


def test_only_new_files_are_copied(office, piece, tmp_path):
    target = tmp_path / "cermin"
    assert mirror_evidence(office.folder, target) == Mirrored(1, 0)
    assert mirror_evidence(office.folder, target) == Mirrored(0, 1)


def test_a_half_written_copy_is_made_again(office, siti, piece, tmp_path):
    target = tmp_path / "cermin"
    mirror_evidence(office.folder, target)
    (copy,) = (path for path in target.rglob("*") if path.is_file())
    copy.write_bytes(b"")
    assert mirror_evidence(office.folder, target).copied == 1
    assert copy.read_bytes() == evidence_path(office, siti, piece).read_bytes()


def test_a_restored_backup_brings_its_evidence_back(office, rina, siti, piece):
    content = evidence_path(office, siti, piece).read_bytes()
    line = back_up_now(office, rina)
    shutil.rmtree(office.folder / "bukti")
    restored = restore_backup(office, rina, line.path)
    assert restored.evidence == 1
    assert evidence_path(office, siti, piece).read_bytes() == content


def test_a_spoilt_copy_is_not_brought_back(office, rina, piece):
    line = back_up_now(office, rina)
    shutil.rmtree(office.folder / "bukti")
    for copy in (office.folder / "cadangan" / "bukti").rglob("*.pdf"):
        copy.write_bytes(b"lain")
    assert restore_backup(office, rina, line.path).evidence == 0


def test_the_second_disk_gets_data_and_evidence(office, rina, siti, piece, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    save_settings(office, rina, replace(settings_of(office), second_backup_folder=str(disk)))
    line = back_up_now(office, rina)
    assert line.second_problem == ""
    assert (disk / line.path.name).exists()
    shutil.rmtree(office.folder / "bukti")
    shutil.rmtree(office.folder / "cadangan")
    assert restore_backup(office, rina, disk / line.path.name).evidence == 1


def test_a_second_disk_that_is_not_there_does_not_spoil_the_backup(office, rina, piece, tmp_path):
    missing = str(tmp_path / "tidak ada")
    save_settings(office, rina, replace(settings_of(office), second_backup_folder=missing))
    line = back_up_now(office, rina)
    assert line.path.exists()
    assert "tidak terpasang" in line.second_problem
