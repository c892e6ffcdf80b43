"""The data check finds what a power cut, a copy or a stranger could have spoilt."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import NotAllowed
from asn_desktop.domain.people.terms import Role
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.data_check import CheckArea, check_data
from asn_desktop.services.practice.filling import fill_practice_office
from asn_desktop.store.schema import open_database
from asn_desktop.store.tables import EvidenceRow
from tests.factories import MORNING, actor_for, morning_clock


@pytest.fixture(scope="module")
def filled_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled")
    database = open_database(folder / "kinerja.db", now=MORNING)
    fill_practice_office(Office(database, morning_clock(), folder), employees=14, responses=40)
    database.close()
    return folder


@pytest.fixture
def filled(filled_folder, tmp_path):
    folder = tmp_path / "data"
    shutil.copytree(filled_folder, folder)
    database = open_database(folder / "kinerja.db", now=MORNING)
    yield Office(database, morning_clock(), folder)
    database.close()


def _change(office, statement):
    # A connection of its own: a stranger's program checks no foreign keys.
    with closing(sqlite3.connect(office.database.path)) as connection:
        connection.execute(statement)
        connection.commit()


def _areas(office):
    return {finding.area for finding in check_data(office, PROGRAM).findings}


def _evidence_file(office) -> Path:
    with office.read() as session:
        query = select(EvidenceRow.location).where(EvidenceRow.kind == EvidenceKind.FILE)
        return office.folder / session.scalars(query).first()


def test_sound_data_has_no_findings_and_says_what_was_looked_at(filled):
    outcome = check_data(filled, PROGRAM)
    assert outcome.is_sound
    assert dict(outcome.counts)["jawaban survei"] == 40


@pytest.mark.parametrize(
    ("statement", "area"),
    [
        ("UPDATE audit_entry SET sentence = 'lain' WHERE number = 3", CheckArea.AUDIT),
        ("DELETE FROM audit_entry WHERE number = 2", CheckArea.AUDIT),
        ("UPDATE survey_summary SET time = time + 1", CheckArea.SURVEY_TOTALS),
        ("DELETE FROM survey_response WHERE day < '2026-03-01'", CheckArea.SURVEY_TOTALS),
        ("UPDATE evaluation SET predicate = 'poor' WHERE status = 'final'", CheckArea.PREDICATES),
        ("UPDATE assignment SET unit_id = 'tidak-ada' WHERE is_main", CheckArea.LINKS),
    ],
)
def test_a_change_behind_the_programs_back_is_found(filled, statement, area):
    _change(filled, statement)
    assert area in _areas(filled)


def test_evidence_that_was_changed_is_found(filled):
    path = _evidence_file(filled)
    path.write_bytes(b"x" * path.stat().st_size)
    outcome = check_data(filled, PROGRAM)
    assert [finding.area for finding in outcome.findings] == [CheckArea.EVIDENCE]
    assert "berubah sejak dilampirkan" in outcome.findings[0].sentence


def test_evidence_that_is_gone_is_found(filled):
    _evidence_file(filled).unlink()
    assert "tidak ditemukan" in check_data(filled, PROGRAM).findings[0].sentence


def test_only_who_looks_after_the_office_may_check(office):
    with pytest.raises(NotAllowed):
        check_data(office, actor_for(office, "Siti", Role.EMPLOYEE))


def test_a_server_is_checked_without_a_file(any_office):
    assert check_data(any_office, PROGRAM).findings == ()
