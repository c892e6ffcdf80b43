"""Copies new evidence files beside the backups, each proven by its fingerprint, and brings back."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from asn_desktop.base.errors import StorageError
from asn_desktop.domain.performance.terms import EvidenceKind
from asn_desktop.services.context import Office
from asn_desktop.services.performance.evidence_files import (
    FOLDER,
    copied_file,
    fingerprint,
    stored_file,
)
from asn_desktop.store.tables import EvidenceRow

_PARTIAL = ".partial"
_NO_LIMIT_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What one mirroring did."""

    copied: int
    kept: int


def mirror_evidence(folder: Path, target: Path) -> Mirrored:
    """Copy every evidence file that is new or was replaced; nothing is ever removed there.

    A copy is read again and compared with its source before it gets its name.

    Args:
        folder: the data folder.
        target: the folder of the backups; the files go to `bukti` in it.

    Raises:
        StorageError: a file cannot be read or written, or the copy is not the same.
    """
    copied = kept = 0
    for source in _files(folder / FOLDER):
        copy = target / FOLDER / source.relative_to(folder / FOLDER)
        if _is_same(source, copy):
            kept += 1
            continue
        try:
            _copy_proven(source, copy)
        except OSError as error:
            raise StorageError(
                f"Cadangan bukti belum lengkap: {source.name} gagal disalin. "
                "Periksa ruang dan izin tulis folder cadangan.",
                technical=str(error),
            ) from error
        copied += 1
    return Mirrored(copied, kept)


def bring_back(office: Office, places: Iterable[Path]) -> int:
    """Copy evidence that the data names but the data folder lacks back from the mirrors.

    Only a file with the recorded fingerprint is taken.

    Args:
        office: the office after its data was restored.
        places: folders of backups to look in, the likeliest first.

    Returns:
        How many files are there again.

    Raises:
        StorageError: the data folder is full or cannot be written.
    """
    with office.read() as session:
        query = select(EvidenceRow.location, EvidenceRow.sha256).where(
            EvidenceRow.kind == EvidenceKind.FILE
        )
        lost = [
            (location, sha256)
            for location, sha256 in session.execute(query)
            if stored_file(office.folder, location) is None
        ]
    folders = list(places)
    return sum(_fetch(office.folder, folders, location, sha256) for location, sha256 in lost)


def _fetch(folder: Path, places: Iterable[Path], location: str, sha256: str) -> bool:
    target = (folder / location).resolve()
    if not target.is_relative_to((folder / FOLDER).resolve()):
        return False
    for place in places:
        source = stored_file(place, location)
        if source is None:
            continue
        with suppress(OSError):
            if fingerprint(source) == sha256:
                with copied_file(source, target, _NO_LIMIT_MB):
                    return True
    return False


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and path.suffix != _PARTIAL:
                yield path


def _is_same(source: Path, copy: Path) -> bool:
    # Stored files never change; a time that differs means that one was put in from outside.
    try:
        there, here = copy.stat(), source.stat()
    except OSError:
        return False
    return there.st_size == here.st_size and int(there.st_mtime) >= int(here.st_mtime)


def _copy_proven(source: Path, copy: Path) -> None:
    copy.parent.mkdir(parents=True, exist_ok=True)
    partial = copy.with_name(f"{copy.name}{_PARTIAL}")
    try:
        with source.open("rb") as original, partial.open("wb") as target:
            while block := original.read(1 << 20):
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        if fingerprint(partial) != fingerprint(source):
            raise OSError(f"copy of {source.name} differs")
        partial.replace(copy)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
