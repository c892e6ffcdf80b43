"""Data files of every age: new, current, newer, foreign; migrations equal the tables."""

import lzma
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, make_url, text

from asn_desktop.base.errors import StorageError
from asn_desktop.services.context import PROGRAM, Office
from asn_desktop.services.office.data_check import CheckArea, check_data
from asn_desktop.store.backup import copy_database, integrity
from asn_desktop.store.migrations.runner import configuration, run_migrations, undo_migrations
from asn_desktop.store.schema import (
    HEAD_REVISION,
    KNOWN_REVISIONS,
    current_revision,
    open_database,
)
from asn_desktop.store.tables import Table, WorkUnitRow
from tests.factories import MORNING, morning_clock


def test_the_named_head_is_the_newest_migration(tmp_path: Path) -> None:
    scripts = ScriptDirectory.from_config(configuration(make_url("sqlite://")))
    assert scripts.get_current_head() == HEAD_REVISION
    assert {script.revision for script in scripts.walk_revisions()} == set(KNOWN_REVISIONS)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'migrated.db'}"
    url: str = request.getfixturevalue("postgresql_database")
    return url


def test_the_migrations_build_exactly_the_tables(empty_url: str) -> None:
    run_migrations(make_url(empty_url))
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []
    engine.dispose()


def _checks(engine: Engine) -> dict[str, dict[str, str]]:
    inspector = inspect(engine)
    return {
        table: {
            str(check["name"]): "".join(str(check["sqltext"]).split())
            for check in inspector.get_check_constraints(table)
        }
        for table in Table.metadata.tables
    }


def test_a_migrated_database_checks_the_same_as_a_new_one(
    empty_url: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    run_migrations(make_url(empty_url))
    migrated = create_engine(empty_url)
    if migrated.dialect.name == "sqlite":
        new = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
        Table.metadata.create_all(new)
        expected = _checks(new)
        new.dispose()
        found = _checks(migrated)
    else:
        found = _checks(migrated)
        undo_migrations(make_url(empty_url), "base")
        Table.metadata.create_all(migrated)
        expected = _checks(migrated)
    migrated.dispose()
    assert found == expected


@pytest.fixture
def file_of_revision_0001(tmp_path: Path) -> Path:
    """Return a practice office of twelve people as the first version of the program kept it."""
    path = tmp_path / "kinerja.db"
    packed = Path(__file__).with_name("data") / "office_at_revision_0001.db.xz"
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


def _counts(path: Path) -> dict[str, int]:
    connection = sqlite3.connect(path)
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name != "alembic_version"
    ]
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names
    }
    connection.close()
    return counts


def test_a_file_of_the_first_version_is_upgraded_with_all_its_rows(
    file_of_revision_0001: Path,
) -> None:
    before = _counts(file_of_revision_0001)
    assert before["planned_result"] > 20 and before["survey_response"] == 40
    database = open_database(file_of_revision_0001, now=MORNING)
    assert current_revision(database) == HEAD_REVISION
    found = check_data(Office(database, morning_clock(), file_of_revision_0001.parent), PROGRAM)
    # The evidence files of that office were not kept with this test.
    assert {finding.area for finding in found.findings} <= {CheckArea.EVIDENCE}
    database.close()
    after = _counts(file_of_revision_0001)
    assert {name: after[name] for name in before} == before
    kept = list(file_of_revision_0001.parent.glob("kinerja-sebelum-*.db"))
    assert len(kept) == 1 and _counts(kept[0]) == before


def test_every_migration_can_be_taken_back(empty_url: str) -> None:
    run_migrations(make_url(empty_url))
    undo_migrations(make_url(empty_url), "base")
    run_migrations(make_url(empty_url))
    engine = create_engine(empty_url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM work_unit")).scalar_one() == 0
    engine.dispose()


def test_a_new_folder_gets_all_tables_at_the_head(tmp_path: Path) -> None:
    database = open_database(tmp_path / "kinerja.db", now=MORNING)
    assert current_revision(database) == HEAD_REVISION
    database.close()


def test_a_file_of_a_newer_program_is_refused_and_not_touched(office: Office) -> None:
    path = office.folder / "kinerja.db"
    with office.database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    office.database.close()
    before = path.read_bytes()
    with pytest.raises(StorageError, match="lebih baru"):
        open_database(path, now=MORNING)
    assert path.read_bytes() == before


def test_somebody_elses_sqlite_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kinerja.db"
    foreign = sqlite3.connect(path)
    foreign.execute("CREATE TABLE resep (nama TEXT)")
    foreign.commit()
    foreign.close()
    with pytest.raises(StorageError, match="bukan data Kinerja Kecamatan"):
        open_database(path, now=MORNING)


def test_a_copy_of_a_file_in_use_holds_every_saved_row(office: Office, tmp_path: Path) -> None:
    for number in range(50):
        with office.write(PROGRAM, "Menambah unit") as transaction:
            transaction.session.add(WorkUnitRow(name=f"Unit {number}"))
    copy = tmp_path / "salinan.db"
    copy_database(office.folder / "kinerja.db", copy)
    assert integrity(copy) == "ok"
    opened = sqlite3.connect(copy)
    count = opened.execute("SELECT count(*) FROM work_unit WHERE name LIKE 'Unit %'").fetchone()
    opened.close()
    assert count == (50,)
    assert not list(tmp_path.glob("*.partial"))
