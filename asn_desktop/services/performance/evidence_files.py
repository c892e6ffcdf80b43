"""Files kept as evidence: checked, copied with their fingerprint into the data folder, found."""

import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from asn_desktop.base.errors import DomainError, StorageError

FOLDER = "bukti"
_BLOCK = 1 << 20
_LONGEST_NAME = 200
_LONGEST_STORED_STEM = 60
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
# Opening evidence starts whatever the system has for it, so programs are kept out.
_RUNNABLE = re.compile(
    r"\.(exe|com|bat|cmd|scr|pif|msi|msp|vbs|vbe|js|jse|wsf|wsh|ps1|hta|jar|lnk|url|reg|cpl|dll"
    r"|sh|desktop|appimage|py)",
    re.IGNORECASE,
)


Progress = Callable[[int], bool]
"""Told how many bytes were copied since the last time; False stops the copying."""


class CopyStoppedError(DomainError):
    """The copying was stopped by the user; nothing of the file is left."""


def check_source(source: Path, limit_mb: int) -> None:
    """Refuse what cannot be kept as evidence, before anything is copied.

    Raises:
        DomainError: no ordinary file, empty, a program, too large, or unreadable (field
            "evidence").
    """
    if source.is_symlink():
        raise _refusal(f"{source.name} adalah pintasan. Pilih berkas aslinya.")
    with _reading_explained(source):
        if source.is_dir():
            raise _refusal(
                f"{source.name} adalah folder. Pilih berkasnya, atau jadikan satu berkas zip."
            )
        size = source.stat().st_size
        if not source.is_file():
            raise _refusal(f"{source.name} bukan berkas biasa. Pilih dokumen, gambar, atau tabel.")
    if _RUNNABLE.fullmatch(source.suffix):
        raise _refusal(f"{source.name} adalah program. Bukti berupa dokumen, gambar, atau tabel.")
    if size == 0:
        raise _refusal(f"Berkas {source.name} kosong. Simpan isinya dahulu, lalu pilih lagi.")
    if size > limit_mb * 1024 * 1024:
        raise _too_large(source, limit_mb)


@contextmanager
def copied_file(
    source: Path, target: Path, limit_mb: int, progress: Progress | None = None
) -> Iterator[tuple[str, int]]:
    """Copy through a .partial file; the copy goes away again when the transaction fails."""
    partial = target.with_name(f"{target.name}.partial")
    try:
        with _writing_explained():
            target.parent.mkdir(parents=True, exist_ok=True)
            copy = partial.open("xb")
        with copy:
            measured = _copy_blocks(source, copy, limit_mb, progress)
        with _writing_explained():
            partial.replace(target)
        yield measured
    except BaseException:
        for path in (partial, target):
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise


def _copy_blocks(
    source: Path, copy: BinaryIO, limit_mb: int, progress: Progress | None
) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with _reading_explained(source):
        original = source.open("rb")
    with original:
        while True:
            with _reading_explained(source):
                block = original.read(_BLOCK)
            if not block:
                break
            size += len(block)
            # The file may have grown since its size was looked at.
            if size > limit_mb * 1024 * 1024:
                raise _too_large(source, limit_mb)
            digest.update(block)
            with _writing_explained():
                copy.write(block)
            if progress is not None and not progress(len(block)):
                raise CopyStoppedError("Penyalinan dihentikan. Tidak ada yang ditambahkan.")
    with _writing_explained():
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), size


def stored_file(folder: Path, location: str) -> Path | None:
    """Return the file behind a stored location, or None when it is missing or lies elsewhere."""
    root = (folder / FOLDER).resolve()
    # A location from a damaged or foreign data file must not lead out of the folder.
    path = (folder / PurePosixPath(location)).resolve()
    return path if path.is_relative_to(root) and path.is_file() else None


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file, read in pieces.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def stored_name(evidence_id: str, name: str) -> str:
    """Return a name of its own that every file system takes, however the user's file is called."""
    stem, dot, suffix = _UNSAFE.sub("_", name).rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    stem = stem.strip("._-")[:_LONGEST_STORED_STEM] or "berkas"
    ending = f".{suffix[:10]}" if suffix else ""
    return f"{evidence_id[-12:]}-{stem}{ending}"


def shown_name(name: str) -> str:
    """Return a file's name as people are shown it: printable, and not endless."""
    printable = "".join(letter for letter in name if letter.isprintable())
    return printable[:_LONGEST_NAME] or "Bukti"


def _too_large(source: Path, limit_mb: int) -> DomainError:
    return _refusal(
        f"Berkas {source.name} lebih besar dari {limit_mb} MB. "
        "Kecilkan atau bagi berkasnya, atau lampirkan tautannya."
    )


def _refusal(sentence: str) -> DomainError:
    return DomainError(sentence, field="evidence")


@contextmanager
def _reading_explained(source: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise _refusal(
            f"Berkas {source.name} tidak ada lagi di tempatnya. Pilih berkasnya sekali lagi."
        ) from error
    except PermissionError as error:
        raise _refusal(
            f"Berkas {source.name} tidak dapat dibaca. "
            "Tutup program yang sedang membukanya, lalu pilih lagi."
        ) from error
    except OSError as error:
        raise _refusal(
            f"Berkas {source.name} gagal dibaca. "
            "Periksa apakah flashdisk tercabut, lalu pilih lagi."
        ) from error


@contextmanager
def _writing_explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            sentence = (
                "Bukti belum tersimpan. Ruang penyimpanan komputer ini penuh. "
                "Kosongkan paling sedikit 50 MB, lalu coba lagi."
            )
        else:
            sentence = (
                "Bukti belum tersimpan. Folder data tidak dapat ditulis. "
                "Periksa apakah folder data masih ada dan tidak terkunci, lalu coba lagi."
            )
        raise StorageError(sentence, technical=str(error)) from error
