"""Fixtures of every test: a private PostgreSQL, and a clean house after each test."""

import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

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
# Fixtures with a database in them (`office` and the like) go here; builders in factories.py.


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
