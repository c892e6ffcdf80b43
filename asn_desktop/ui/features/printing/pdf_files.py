"""Writes PDF files so that a half-written one is never found under the real name."""

import errno
import os
from pathlib import Path

from asn_desktop.base.errors import StorageError


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write a file beside its place first, then put it there.

    Raises:
        StorageError: the disk is full, the file is open elsewhere, or the folder refuses.
    """
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        _forget(partial)
        raise StorageError(_sentence(error, path), technical=str(error)) from error


def _forget(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        return


def _sentence(error: OSError, path: Path) -> str:
    if error.errno == errno.ENOSPC:
        return (
            f"{path.name} belum tersimpan. Ruang penyimpanan di {path.parent} penuh. "
            "Kosongkan paling sedikit 5 MB, lalu simpan lagi."
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return f"Folder {path.parent} tidak ada lagi. Pilih folder lain, lalu simpan lagi."
    if error.errno == errno.EROFS or (
        path.exists() is False and isinstance(error, PermissionError)
    ):
        return f"Folder {path.parent} tidak boleh ditulis. Pilih folder lain, lalu simpan lagi."
    if isinstance(error, PermissionError):
        return (
            f"Berkas {path.name} sedang dibuka di program lain. Tutup berkas itu, lalu simpan lagi."
        )
    return f"{path.name} belum tersimpan. Periksa apakah flashdisk tercabut, lalu simpan lagi."
