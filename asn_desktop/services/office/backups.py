"""Backups of the data file: made on closing, kept by day, week and month, and brought back."""

import os
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from asn_desktop.base.clock import Clock
from asn_desktop.base.errors import DomainError, StorageError
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.identity import office_identity
from asn_desktop.services.office.safety.evidence_mirror import bring_back, mirror_evidence
from asn_desktop.services.office.settings import settings_of
from asn_desktop.store.backup import (
    copy_database,
    integrity,
    is_sqlite_file,
    replace_contents,
)
from asn_desktop.store.database import connect
from asn_desktop.store.open_rounds import forget_open_answers
from asn_desktop.store.schema import current_revision, open_database

BACKUP_FOLDER = "cadangan"
_NAME_FORM = "kinerja-%Y%m%d-%H%M%S"
_KEPT_FORM = "sebelum-pulih-%Y%m%d-%H%M%S"
_ENDING = ".db"
_FOREIGN = "Berkas ini bukan cadangan Kinerja Kecamatan. Pilih berkas lain; data tidak diubah."
_ALWAYS_KEPT = 3
# How many of the newest days, weeks and months keep their last backup.
_BUCKETS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (7, lambda moment: moment.date()),
    (4, lambda moment: moment.isocalendar()[:2]),
    (12, lambda moment: (moment.year, moment.month)),
)


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup file.

    Attributes:
        made_at: office time, aware.
        size: bytes.
        second_problem: why the second disk did not get its copy; "" when it did or none is set.
    """

    path: Path
    made_at: datetime
    size: int
    second_problem: str = ""


@dataclass(frozen=True, slots=True)
class RestoredBackup:
    """What was brought back.

    Attributes:
        source: the backup that is in force now.
        restored_at: office time, aware.
        kept_copy: the data as it was before, or None when nothing had been set up.
        evidence: how many evidence files were brought back with it.
    """

    source: Path
    restored_at: datetime
    kept_copy: Path | None
    evidence: int = 0


def list_backups(office: Office) -> list[BackupLine]:
    """Return the backups in the data folder, newest first."""
    return _backups_in(_backup_folder(office), office.clock)


def _backups_in(folder: Path, clock: Clock) -> list[BackupLine]:
    lines = []
    for path in folder.glob(f"*{_ENDING}"):
        made_at = _moment(path, clock)
        if made_at is not None:
            lines.append(BackupLine(path, made_at, path.stat().st_size))
    return sorted(lines, key=lambda line: (line.made_at, line.path.name), reverse=True)


def last_backup(office: Office) -> BackupLine | None:
    """Return the newest backup, or None when there is none yet."""
    return next(iter(list_backups(office)), None)


def back_up_now(office: Office, actor: Actor) -> BackupLine:
    """Make a backup at once, whether or not anything changed.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the data is on a server, which is backed up there.
        StorageError: the copy cannot be written or is not sound.
    """
    require(actor, Right.MANAGE_OFFICE)
    return _back_up(office)


def back_up_if_changed(office: Office) -> BackupLine | None:
    """Make a backup unless the newest one already holds this state; on closing.

    Raises:
        StorageError: the copy cannot be written or is not sound.
    """
    newest = last_backup(office)
    if newest is not None and newest.path.stat().st_mtime_ns == _state(_data_file(office)):
        return None
    return _back_up(office)


def restore_backup(office: Office, actor: Actor, path: Path) -> RestoredBackup:
    """Put a backup in the place of the present data, which is kept beside the backups.

    Before the office is set up anybody may do it: there is nothing yet to protect.

    Raises:
        NotAllowed: the actor may not change the office.
        DomainError: the data is on a server, or the file is not a sound backup of this program.
        StorageError: the backup is of a newer program, or the disk does not take it.
    """
    is_set_up = office_identity(office) is not None
    if is_set_up:
        require(actor, Right.MANAGE_OFFICE)
    present = _data_file(office)
    _check_backup(path, present)
    restored_at = office.clock.local_now().replace(microsecond=0)
    kept_copy = None
    try:
        with tempfile.TemporaryDirectory(prefix="pulih-", dir=office.folder) as place:
            sound = _at_this_revision(path, Path(place), office.clock)
            if is_set_up:
                kept_copy = _keep_present(office, present, restored_at)
            replace_contents(office.database, sound)
    except OSError as error:
        raise StorageError(
            "Cadangan belum dipulihkan. Periksa ruang dan izin tulis folder data, lalu coba lagi.",
            technical=str(error),
        ) from error
    with office.write(actor, f"Memulihkan data dari cadangan {path.name}") as transaction:
        kept_name = kept_copy.name if kept_copy else ""
        transaction.note("office", "restored", source=path.name, kept_copy=kept_name)
    evidence = bring_back(office, (path.parent, _backup_folder(office)))
    return RestoredBackup(path, restored_at, kept_copy, evidence)


def backups_to_keep(moments: Iterable[datetime]) -> set[datetime]:
    """Choose which backups stay: the last of 7 days, 4 weeks, 12 months, and the newest three.

    Days without a backup do not count, so a long holiday removes nothing.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:_ALWAYS_KEPT])
    for count, bucket_of in _BUCKETS:
        buckets: dict[object, datetime] = {}
        for moment in newest_first:
            buckets.setdefault(bucket_of(moment), moment)
        kept.update(list(buckets.values())[:count])
    return kept


def _back_up(office: Office) -> BackupLine:
    source = _data_file(office)
    folder = _backup_folder(office)
    made_at = office.clock.local_now().replace(microsecond=0)
    destination = folder / f"{made_at.strftime(_NAME_FORM)}{_ENDING}"
    state = _state(source)
    try:
        folder.mkdir(exist_ok=True)
        copy_database(source, destination, forget_open_answers)
        # The copy carries the time of the state it holds: equal times mean nothing changed since.
        os.utime(destination, ns=(state, state))
    except OSError as error:
        raise StorageError(
            "Cadangan belum jadi. Periksa ruang dan izin tulis folder data, lalu coba lagi.",
            technical=str(error),
        ) from error
    _rotate(folder, office.clock)
    mirror_evidence(office.folder, folder)
    problem = _copy_to_second_disk(office, destination)
    return BackupLine(destination, made_at, destination.stat().st_size, problem)


def _copy_to_second_disk(office: Office, backup: Path) -> str:
    """Copy backup and evidence to the second disk; what is wrong with it never spoils the first."""
    words = settings_of(office).second_backup_folder
    if not words:
        return ""
    place = Path(words)
    if not place.is_dir():
        return f"Disk kedua ({words}) tidak terpasang. Cadangan hanya ada di komputer ini."
    try:
        copy_database(backup, place / backup.name)
        mirror_evidence(office.folder, place)
        _rotate(place, office.clock)
    except (OSError, StorageError):
        return f"Disk kedua ({words}) gagal ditulis. Periksa ruang dan izinnya."
    return ""


def _check_backup(path: Path, present: Path) -> None:
    if not path.is_file():
        raise DomainError("Berkas cadangan tidak ditemukan. Periksa apakah flashdisk tercabut.")
    if path.resolve() == present.resolve():
        raise DomainError("Berkas ini data yang sedang dipakai. Pilih berkas cadangan.")
    try:
        is_ours = is_sqlite_file(path)
    except OSError as error:
        raise StorageError(
            "Berkas cadangan tidak dapat dibaca. Salin dahulu ke komputer ini, lalu coba lagi.",
            technical=str(error),
        ) from error
    if not is_ours:
        raise DomainError(_FOREIGN)
    if integrity(path) != "ok":
        raise DomainError("Berkas cadangan ini rusak. Pilih cadangan lain; data tidak diubah.")


def _at_this_revision(path: Path, place: Path, clock: Clock) -> Path:
    # Looked into and upgraded as a copy: the backup itself stays as it was made.
    copy = place / "cadangan.db"
    copy_database(path, copy)
    database = connect(copy)
    try:
        is_ours = current_revision(database) is not None and database.has_table("office")
    except StorageError as error:
        raise DomainError(_FOREIGN) from error
    finally:
        database.close()
    if not is_ours:
        raise DomainError(_FOREIGN)
    open_database(copy, now=clock.now()).close()
    return copy


def _keep_present(office: Office, present: Path, moment: datetime) -> Path:
    folder = _backup_folder(office)
    folder.mkdir(exist_ok=True)
    kept = folder / f"{moment.strftime(_KEPT_FORM)}{_ENDING}"
    copy_database(present, kept)
    return kept


def _rotate(folder: Path, clock: Clock) -> None:
    lines = _backups_in(folder, clock)
    kept = backups_to_keep(line.made_at for line in lines)
    for line in lines:
        if line.made_at not in kept:
            line.path.unlink(missing_ok=True)


def _data_file(office: Office) -> Path:
    path = office.database.path
    if path is None:
        raise DomainError("Data ada di server. Cadangannya diatur oleh pengelola server.")
    return path


def _state(path: Path) -> int:
    log = path.with_name(f"{path.name}-wal")
    parts = [part.stat().st_mtime_ns for part in (path, log) if part.exists()]
    return max(parts, default=0)


def _backup_folder(office: Office) -> Path:
    return office.folder / BACKUP_FOLDER


def _moment(path: Path, clock: Clock) -> datetime | None:
    try:
        moment = datetime.strptime(path.stem, _NAME_FORM)
    except ValueError:
        return None
    return moment.replace(tzinfo=clock.zone.tzinfo)
