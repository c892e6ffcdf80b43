"""The engine and its two kinds of transaction: many readers, one writer at a time."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session

from asn_desktop.store.errors import storage_errors_translated

BUSY_TIMEOUT_MS = 10_000
_WRITER_LOCK_KEY = 0x4B4B  # Advisory lock that keeps writers in single file on PostgreSQL.


class Database:
    """An open data file or server database.

    Attributes:
        engine: the SQLAlchemy engine; services use `read()` and `write()` instead.
        path: the SQLite file, or None on a server.
    """

    def __init__(self, engine: Engine, path: Path | None) -> None:
        self.engine = engine
        self.path = path
        self._writer = threading.Lock()
        self._write_engine = engine.execution_options(immediate=True)

    @property
    def is_sqlite(self) -> bool:
        """Whether the data is a file on this PC."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that sees one consistent state and writes nothing.

        Raises:
            StorageError: the file or server cannot be read.
        """
        with storage_errors_translated(), Session(self.engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open the one write transaction; commit on leaving, roll back on any error.

        Raises:
            StorageError: disk full, read-only, locked, damaged or server gone.
            ConflictError: a unique value was taken in the meantime.
        """
        with (
            storage_errors_translated(),
            self._writer,
            Session(self._write_engine, expire_on_commit=False) as session,
            session.begin(),
        ):
            if not self.is_sqlite:
                session.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK_KEY})"))
            yield session

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """Keep other writers out and hand over the driver's own connection; SQLite only.

        Raises:
            StorageError: the file cannot be opened or written.
        """
        with storage_errors_translated(), self._writer:
            pooled = self.engine.raw_connection()
            try:
                connection = pooled.driver_connection
                assert isinstance(connection, sqlite3.Connection)
                yield connection
            finally:
                pooled.close()

    def has_table(self, name: str) -> bool:
        """Tell whether there is a table of this name."""
        with storage_errors_translated(), self.engine.connect() as connection:
            return inspect(connection).has_table(name)

    def close(self) -> None:
        """Release the file; on SQLite the write-ahead log is folded back first."""
        if self.is_sqlite:
            with storage_errors_translated(), self.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA optimize")
        self.engine.dispose()


def connect(target: Path | URL | str) -> Database:
    """Connect to a SQLite file (a path) or a server (a URL), without looking at its tables."""
    if isinstance(target, Path):
        url = URL.create("sqlite", database=str(target))
    else:
        url = make_url(target)
    if url.get_backend_name() != "sqlite":
        return Database(create_engine(url, pool_pre_ping=True), None)
    engine = create_engine(url, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return Database(engine, Path(url.database) if url.database else None)


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # The driver would begin transactions late and the wrong way; we emit BEGIN ourselves.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode=WAL")
    # These offices lose power: every commit must be on the disk.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA cache_size=-32768")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN IMMEDIATE" if immediate else "BEGIN")
