"""Bring a data file to this program's revision: make it new, upgrade a copy, or refuse it."""

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, inspect, text

from asn_desktop.base.errors import StorageError
from asn_desktop.store.backup import copy_database
from asn_desktop.store.database import Database, connect
from asn_desktop.store.errors import storage_errors_translated
from asn_desktop.store.tables import Table

HEAD_REVISION = "0002"
"""The newest revision in `migrations/versions`; a test compares the two."""
KNOWN_REVISIONS = ("0001", "0002")


def open_database(target: Path | URL | str, *, now: datetime) -> Database:
    """Open a data file or server database at this program's revision.

    An empty target gets all tables. An older SQLite file is upgraded on a copy; the old file is
    kept beside it with the date in its name.

    Raises:
        StorageError: the file was made by a newer program, is damaged, or cannot be opened.
    """
    database = connect(target)
    with storage_errors_translated():
        revision = current_revision(database)
    if revision is None:
        _create(database)
    elif revision not in KNOWN_REVISIONS:
        database.close()
        raise StorageError(
            "Data ini dibuat oleh program yang lebih baru. "
            "Pasang Kinerja Kecamatan versi terbaru di komputer ini, lalu buka lagi.",
            technical=f"revision {revision}",
        )
    elif revision != HEAD_REVISION:
        database = _upgrade(database, now)
    return database


def current_revision(database: Database) -> str | None:
    """Return the revision a database is at, or None when it is empty."""
    with database.engine.connect() as connection:
        names = inspect(connection).get_table_names()
        if "alembic_version" not in names:
            if names:
                raise StorageError(
                    "Berkas ini bukan data Kinerja Kecamatan. Periksa folder data yang dipilih."
                )
            return None
        row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
        return str(row[0]) if row else None


def _create(database: Database) -> None:
    with storage_errors_translated(), database.engine.begin() as connection:
        Table.metadata.create_all(connection)
        connection.execute(
            text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        )
        connection.execute(
            text("INSERT INTO alembic_version (version_num) VALUES (:head)"),
            {"head": HEAD_REVISION},
        )


def _upgrade(database: Database, now: datetime) -> Database:
    # Imported here: alembic costs a third of a second and most starts need no migration.
    from asn_desktop.store.migrations.runner import run_migrations

    path = database.path
    if path is None:
        run_migrations(database.engine.url)
        return database
    database.close()
    upgraded = path.with_suffix(".upgrade")
    upgraded.unlink(missing_ok=True)
    copy_database(path, upgraded)
    run_migrations(URL.create("sqlite", database=str(upgraded)))
    _check_sound(upgraded)
    kept = path.with_name(f"{path.stem}-sebelum-{now:%Y%m%d-%H%M%S}{path.suffix}")
    copy_database(path, kept)
    upgraded.replace(path)
    for leftover in ("-wal", "-shm"):
        path.with_name(path.name + leftover).unlink(missing_ok=True)
    return connect(path)


def _check_sound(path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()
    if orphans or answer != "ok":
        raise StorageError(
            "Data lama tidak dapat dipindah ke versi baru; data lama tidak diubah. "
            "Hubungi pengelola program.",
            technical=f"{answer}; {orphans[:5]}",
        )
