"""Fixtures of every test: a private PostgreSQL, and a clean house after each test."""

import logging
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from asn_desktop.services.context import Office
from asn_desktop.store.database import Database
from asn_desktop.store.schema import open_database
from tests.factories import MORNING, fill_small_office, morning_clock
from tests.postgresql_server import PrivateServer

# Before Qt is imported anywhere: no screen is needed, and no file of the user is touched.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory(prefix="asn-desktop-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    _folder = Path(_HOME.name, _name.lower())
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)

# The machine may be busy: a slow example is not a wrong one.
settings.register_profile("project", deadline=None, print_blob=True)
settings.load_profile("project")

THREAD_PATIENCE_SECONDS = 5.0

# --- Store and office -----------------------------------------------------------------------
# Builders of what is in them: factories.py.


@pytest.fixture(scope="session")
def _filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small office once; each test works on its own copy."""
    path = tmp_path_factory.mktemp("office") / "kinerja.db"
    _filled(path).close()
    return path


@pytest.fixture
def office(_filled_file: Path, tmp_path: Path) -> Iterator[Office]:
    """Open a small filled office on a real SQLite file, on 5 October 2026, 10.42 WIB."""
    path = tmp_path / "kinerja.db"
    shutil.copyfile(_filled_file, path)
    database = open_database(path, now=MORNING)
    yield Office(database, morning_clock(), tmp_path)
    database.close()


@pytest.fixture
def empty_office(tmp_path: Path) -> Iterator[Office]:
    """Open a data folder in which nothing was set up yet."""
    database = open_database(tmp_path / "kinerja.db", now=MORNING)
    yield Office(database, morning_clock(), tmp_path)
    database.close()


@pytest.fixture(scope="session")
def _filled_template(postgresql_server: PrivateServer) -> str:
    """Fill one PostgreSQL database that the tests' own ones are copied from."""
    name = postgresql_server.create_database("template0")
    _filled(postgresql_server.url(name)).close()
    return name


@pytest.fixture
def postgres_office(
    postgresql_server: PrivateServer, _filled_template: str, tmp_path: Path
) -> Iterator[Office]:
    """Open the same small office on a real PostgreSQL server."""
    name = postgresql_server.create_database(_filled_template)
    database = open_database(postgresql_server.url(name), now=MORNING)
    yield Office(database, morning_clock(), tmp_path)
    database.close()
    postgresql_server.drop_database(name)


@pytest.fixture(params=["office", pytest.param("postgres_office", marks=pytest.mark.postgresql)])
def any_office(request: pytest.FixtureRequest) -> Office:
    """Open the small office on each of the two engines in turn."""
    opened: Office = request.getfixturevalue(request.param)
    return opened


def _filled(target: Path | str) -> Database:
    database = open_database(target, now=MORNING)
    with database.write() as session:
        fill_small_office(session)
    return database


# --- PostgreSQL -----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PrivateServer]:
    """Run one private server for this test process; without its programs the test fails."""
    server = PrivateServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgresql_url(postgresql_server: PrivateServer) -> str:
    """Return the SQLAlchemy address of the server's own database."""
    return postgresql_server.url("postgres")


@pytest.fixture(scope="session")
def postgresql_template() -> str:
    """Return the database each test's own one is copied from; override for a filled one."""
    return "template0"


@pytest.fixture
def postgresql_database(
    postgresql_server: PrivateServer, postgresql_template: str
) -> Iterator[str]:
    """Return the SQLAlchemy address of a fresh database of this test alone."""
    name = postgresql_server.create_database(postgresql_template)
    yield postgresql_server.url(name)
    postgresql_server.drop_database(name)


# --- Clean house ----------------------------------------------------------------------------


class _WarningKeeper(logging.Handler):
    """Keeps the log records a healthy run never makes."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def _threads_end() -> Iterator[None]:
    """Fail the test that leaves a thread running (threads of Qt itself are not counted)."""
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(THREAD_PATIENCE_SECONDS)
    running = [thread.name for thread in left if thread.is_alive()]
    if running:
        pytest.fail(f"threads left running: {', '.join(running)}")


@pytest.fixture(autouse=True)
def _log_stays_quiet(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that logs a warning or worse, unless it is marked `allow_warnings`."""
    keeper = _WarningKeeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    if keeper.records and request.node.get_closest_marker("allow_warnings") is None:
        lines = (
            f"{record.levelname} {record.name}: {record.getMessage()}" for record in keeper.records
        )
        pytest.fail("logged during the test:\n" + "\n".join(lines))
