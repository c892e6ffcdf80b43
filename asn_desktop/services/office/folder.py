"""The data folder: refuse what cannot work, lock it, open the office in it, close it with care."""

import getpass
import socket
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import StorageError
from asn_desktop.services.context import Office
from asn_desktop.services.office.backups import back_up_if_changed
from asn_desktop.store.lock import FolderLock, LockHolder
from asn_desktop.store.schema import open_database

DATA_FILE = "kinerja.db"
_NETWORK_SYSTEMS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "davfs", "fuse.sshfs", "ncpfs"}
)
_REMOTE_DRIVE = 4  # What Windows' GetDriveType says of a drive letter on the network.
_NETWORK_SENTENCE = (
    "Folder data ada di jaringan. Berkas data di jaringan dapat rusak bila dipakai bersama. "
    "Simpan di disk komputer ini, atau pasang PostgreSQL di server untuk dipakai bersama."
)


@dataclass(frozen=True, slots=True)
class OpenedOffice:
    """An open office and the lock that keeps others out; end it with `close()`."""

    office: Office
    lock: FolderLock | None

    def close(self) -> None:
        """Close the data, back it up when it changed, and let others in.

        Raises:
            StorageError: the backup could not be made; the data itself is closed and sound.
        """
        try:
            self.office.database.close()
            if self.office.database.path is not None:
                back_up_if_changed(self.office)
        finally:
            if self.lock is not None:
                self.lock.release()


def open_office(folder: Path, clock: Clock, *, server: str = "") -> OpenedOffice:
    """Open the office of a data folder, made new when the folder is empty.

    `server` is the address of a PostgreSQL database; then the folder only holds evidence files
    and logs, and several PCs may work at the same time.

    Raises:
        StorageError: the folder is on the network, in use, not writable, or its data unreadable.
    """
    if not server and is_on_network(folder):
        raise StorageError(_NETWORK_SENTENCE, technical=str(folder))
    _make(folder)
    if server:
        return OpenedOffice(Office(open_database(server, now=clock.now()), clock, folder), None)
    lock = FolderLock(folder)
    lock.acquire(LockHolder(socket.gethostname(), _user(), clock.local_now()))
    try:
        database = open_database(folder / DATA_FILE, now=clock.now())
    except BaseException:
        lock.release()
        raise
    return OpenedOffice(Office(database, clock, folder), lock)


def place_words(office: Office, *, portable: bool = False) -> str:
    """Return where the data is, as the status bar says it."""
    if office.database.path is None:
        return f"Data di server {office.database.engine.url.host or 'ini'}"
    return "Data di folder program" if portable else "Data di komputer ini"


def is_on_network(folder: Path) -> bool:
    """Tell whether a folder lies on a network share, where SQLite's log cannot work."""
    if sys.platform == "win32":
        return _is_on_windows_network(folder)
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    return file_system_of(folder.absolute(), mounts) in _NETWORK_SYSTEMS


def file_system_of(folder: Path, mounts: Iterable[str]) -> str:
    """Return the file system of the mount a folder lies on, from lines of `/proc/mounts`."""
    best, kind = -1, ""
    for line in mounts:
        fields = line.split()
        if len(fields) < 3:
            continue
        # The kernel writes blanks in mount points as octal.
        point = PurePosixPath(fields[1].replace("\\040", " "))
        if PurePosixPath(folder.as_posix()).is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _is_on_windows_network(folder: Path) -> bool:
    import ctypes

    resolved = folder.absolute()
    if resolved.drive.startswith("\\\\"):
        return True
    kind: int = getattr(ctypes, "windll").kernel32.GetDriveTypeW(resolved.anchor)  # noqa: B009
    return kind == _REMOTE_DRIVE


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"Folder data {folder} tidak dapat dibuat. Periksa flashdisk atau izin foldernya.",
            technical=str(error),
        ) from error


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "pengguna lain"
