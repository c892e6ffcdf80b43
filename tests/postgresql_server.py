"""A private PostgreSQL server in a temporary folder, reached by Unix socket only."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from uuid import uuid4

SYSTEM_USER = "asnpgtest"
SUPERUSER = "app"
MEMORY_NEEDED = 2 * 2**30


class ServerMissingError(Exception):
    """The server's programs are not installed; the text says what to install."""


class PrivateServer:
    """One server of this test process; nothing outside its folder is touched.

    Attributes:
        folder: data, log and socket; short, because a socket path may have 107 characters.
    """

    def __init__(self) -> None:
        self._programs = _find_programs()
        self._user = _unprivileged_user()
        place = _quickest_place()
        self._stop_orphans(Path(place))
        self.folder = Path(tempfile.mkdtemp(prefix=f"asnpg-{os.getpid()}-", dir=place))

    def start(self) -> None:
        """Create the data folder and start the server; commits do not wait for the disk."""
        if self._user is not None:
            shutil.chown(self.folder, self._user, self._user)
        try:
            self._run(
                "initdb", "--username", SUPERUSER, "--auth=trust", "--encoding=UTF8",
                "--locale=C.UTF-8", "--no-sync", "--pgdata", f"{self.folder}/data",
            )  # fmt: skip
            settings = (
                f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off "
                "-c full_page_writes=off -c synchronous_commit=off -c max_connections=60"
            )
            self._run(
                "pg_ctl", "start", "--wait", "--silent", "--pgdata", f"{self.folder}/data",
                "--log", f"{self.folder}/log", "--options", settings,
            )  # fmt: skip
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop the server at once and remove its folder."""
        if (self.folder / "data" / "postmaster.pid").exists():
            self._run(
                "pg_ctl", "stop", "--wait", "--silent", "--mode=fast",
                "--pgdata", f"{self.folder}/data",
            )  # fmt: skip
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stop_orphans(self, place: Path) -> None:
        """Stop servers whose test process was killed before it could."""
        for folder in place.glob("asnpg-*-*"):
            owner = folder.name.split("-")[1]
            if not Path("/proc", owner).exists() and os.access(folder, os.W_OK):
                self.folder = folder
                self.stop()

    def url(self, database: str) -> str:
        """Return the SQLAlchemy address of a database of this server."""
        return f"postgresql+psycopg://{SUPERUSER}@/{database}?host={self.folder}"

    def create_database(self, template: str = "template0") -> str:
        """Copy the template into a database with a name of its own and return the name."""
        name = f"kantor_{uuid4().hex}"
        self._run("createdb", *self._connection(), "--template", template, name)
        return name

    def drop_database(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self._run("dropdb", *self._connection(), "--force", name)

    def _connection(self) -> tuple[str, ...]:
        return ("--host", str(self.folder), "--username", SUPERUSER)

    def _run(self, program: str, *arguments: str) -> None:
        # Output goes to a file: the server inherits it and would keep a pipe open for ever.
        with (self.folder / "commands.log").open("ab") as log:
            ended = subprocess.run(
                [self._programs / program, *arguments],
                user=self._user,
                group=self._user,
                extra_groups=None if self._user is None else [],
                cwd=self.folder,
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                check=False,
            )
        if ended.returncode:
            words = (self.folder / "commands.log").read_text(encoding="utf-8", errors="replace")
            raise RuntimeError(f"{program} ended with {ended.returncode}: {words[-2000:]}")


def _find_programs() -> Path:
    """Return the folder with the newest server's programs."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not found:
        raise ServerMissingError(
            "The PostgreSQL server is not installed (/usr/lib/postgresql/*/bin is empty): "
            "run `apt-get install postgresql`, or `python3 build_spec/bootstrap.py test`."
        )
    return max(found, key=lambda folder: float(folder.parent.name))


def _quickest_place() -> str:
    """Return a folder in memory where there is room for one: databases come ten times faster."""
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and os.access(memory, os.W_OK)
    return str(memory) if roomy and shutil.disk_usage(memory).free > MEMORY_NEEDED else "/tmp"


def _unprivileged_user() -> str | None:
    """Return the system user the server runs as, or None for the present one.

    The server refuses to run as root.
    """
    if os.geteuid() != 0:
        return None
    import pwd  # not on Windows, where the other tests still run

    command = ["useradd", "--system", "--user-group", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
    # Two test processes may get here together: the one that comes second fails, harmlessly.
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        raise RuntimeError(f"no user for the PostgreSQL server: {ended.stderr}") from None
    return SYSTEM_USER
