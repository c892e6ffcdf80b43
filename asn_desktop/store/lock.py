"""One program per data folder: a lock held by the operating system, and a file that says who."""

import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from asn_desktop.base.errors import StorageError
from asn_desktop.base.wording import date_short, time_short

LOCK_FILE = "kinerja.lock"
HOLDER_FILE = "sedang-dipakai.txt"


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who uses a data folder.

    Attributes:
        since: office time.
    """

    computer: str
    user: str
    since: datetime

    def sentence(self) -> str:
        """Return what the second program tells its user."""
        moment = f"{date_short(self.since.date())} pukul {time_short(self.since)}"
        return (
            f"Data ini sedang dipakai di PC {self.computer} oleh {self.user} sejak {moment}. "
            "Tutup Kinerja Kecamatan di sana, lalu buka lagi di sini."
        )


class FolderLock:
    """The lock of one data folder.

    The operating system lets go of it when the program ends in any way, so a crash leaves nothing
    to clean up; the readable file is only trusted while the lock is held.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def acquire(self, holder: LockHolder) -> None:
        """Take the lock and write down who holds it.

        Raises:
            StorageError: another program holds it, or the folder cannot be written.
        """
        try:
            file = (self._folder / LOCK_FILE).open("a+b")
        except OSError as error:
            raise StorageError(
                "Folder data tidak dapat ditulis. Periksa flashdisk atau izin foldernya.",
                technical=str(error),
            ) from error
        if not _try_lock(file):
            file.close()
            raise StorageError(self._occupied_sentence())
        self._file = file
        self._write_holder(holder)

    def release(self) -> None:
        """Give the lock back; does nothing when it is not held."""
        if self._file is None:
            return
        # The words go first: a second program may start the moment the lock is free.
        (self._folder / HOLDER_FILE).unlink(missing_ok=True)
        self._file.close()
        self._file = None

    def _occupied_sentence(self) -> str:
        holder = read_holder(self._folder)
        if holder is None:
            return "Data ini sedang dipakai program lain. Tutup dahulu, lalu buka lagi di sini."
        return holder.sentence()

    def _write_holder(self, holder: LockHolder) -> None:
        lines = (
            "Data Kinerja Kecamatan di folder ini sedang dipakai. Berkas ini hilang sendiri.",
            f"Komputer: {holder.computer}",
            f"Pengguna: {holder.user}",
            f"Sejak: {holder.since.isoformat(timespec='seconds')}",
            f"Proses: {os.getpid()}",
        )
        path = self._folder / HOLDER_FILE
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_holder(folder: Path) -> LockHolder | None:
    """Return who wrote that they use a folder, or None when it cannot be read."""
    try:
        text = (folder / HOLDER_FILE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    facts = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    try:
        since = datetime.fromisoformat(facts["Sejak"])
        return LockHolder(facts["Komputer"], facts["Pengguna"], since)
    except (KeyError, ValueError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
