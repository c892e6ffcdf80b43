"""Copy a live data file safely, and prove that the copy opens."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from asn_desktop.base.errors import StorageError
from asn_desktop.store.database import Database
from asn_desktop.store.errors import storage_errors_translated

_MAGIC = b"SQLite format 3\x00"


Cleanse = Callable[[sqlite3.Connection], None]
"""Takes out of the copy what it must not hold."""


def copy_database(source: Path, destination: Path, cleanse: Cleanse | None = None) -> None:
    """Copy a SQLite file that may be in use, through SQLite's own backup interface.

    The copy is written beside the destination, cleansed, checked, and only then renamed.

    Raises:
        StorageError: the copy cannot be written or is not sound.
    """
    partial = destination.with_name(destination.name + ".partial")
    with storage_errors_translated():
        _copy(source, partial, cleanse)
    answer = integrity(partial)
    if answer != "ok":
        partial.unlink(missing_ok=True)
        raise StorageError(
            "Cadangan tidak jadi dibuat karena salinannya tidak utuh. "
            "Coba simpan di disk atau flashdisk lain.",
            technical=answer,
        )
    partial.replace(destination)


def _copy(source: Path, partial: Path, cleanse: Cleanse | None) -> None:
    partial.unlink(missing_ok=True)
    reading = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    writing = sqlite3.connect(partial)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
        if cleanse is not None:
            cleanse(writing)
    finally:
        writing.close()
        reading.close()


def replace_contents(database: Database, source: Path) -> None:
    """Put the contents of a sound SQLite file in the place of everything in an open one.

    It is one transaction: a power cut leaves either the old contents or the new.

    Raises:
        StorageError: the open file cannot be written, or the source cannot be read.
    """
    with database.alone() as writing:
        reading = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
        try:
            reading.backup(writing)
        finally:
            reading.close()


def is_sqlite_file(path: Path) -> bool:
    """Tell whether a file begins as SQLite files do."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def integrity(path: Path) -> str:
    """Return "ok", or SQLite's first words on what is wrong with the file."""
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        connection.close()
