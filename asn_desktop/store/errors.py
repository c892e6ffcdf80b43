"""Turn driver errors into the sentence an officer can act on; the one place that reads codes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from asn_desktop.base.errors import ConflictError, OfficeError, StorageError

_SQLITE_SENTENCES = {
    sqlite3.SQLITE_FULL: (
        "Perubahan belum tersimpan. Ruang penyimpanan komputer ini penuh. "
        "Kosongkan paling sedikit 50 MB, lalu pilih Coba lagi."
    ),
    sqlite3.SQLITE_READONLY: (
        "Perubahan belum tersimpan. Folder data hanya dapat dibaca. "
        "Lepas kunci tulis flashdisk atau pindahkan folder data, lalu pilih Coba lagi."
    ),
    sqlite3.SQLITE_BUSY: (
        "Perubahan belum tersimpan. Data sedang dipakai proses lain. "
        "Tunggu sebentar, lalu pilih Coba lagi."
    ),
    sqlite3.SQLITE_IOERR: (
        "Disk tidak menjawab. Periksa apakah flashdisk tercabut, lalu pilih Coba lagi."
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "Berkas data tidak dapat dibuka. Periksa apakah foldernya masih ada dan boleh ditulis."
    ),
    sqlite3.SQLITE_CORRUPT: (
        "Berkas data rusak. Pulihkan dari cadangan terakhir; berkas yang rusak tetap disimpan."
    ),
    sqlite3.SQLITE_NOTADB: (
        "Berkas ini bukan data Kinerja Kecamatan. Periksa folder data yang dipilih."
    ),
}
_PRIMARY_CODE = 0xFF  # SQLite keeps the primary result code in the low byte.
_UNIQUE_SENTENCE = "Data yang sama sudah ada. Muat ulang, lalu periksa isiannya."
_SERVER_GONE = (
    "Server data tidak menjawab. Periksa kabel jaringan dan komputer server, lalu pilih Coba lagi."
)


def translated(error: SQLAlchemyError | sqlite3.Error | OSError) -> OfficeError | None:
    """Return the error to show, or None when the fault is ours and must reach the crash box."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, sqlite3.Error):
        return _translated_sqlite(original)
    if isinstance(original, OSError):
        return StorageError(_SQLITE_SENTENCES[sqlite3.SQLITE_IOERR], technical=str(original))
    state = getattr(original, "sqlstate", None)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or state is None):
        return StorageError(_SERVER_GONE, technical=str(original))
    if state == "23505":
        return ConflictError(_UNIQUE_SENTENCE)
    return None


def _translated_sqlite(error: sqlite3.Error) -> OfficeError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code in (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY):
        return ConflictError(_UNIQUE_SENTENCE)
    sentence = _SQLITE_SENTENCES.get(code & _PRIMARY_CODE)
    return StorageError(sentence, technical=str(error)) if sentence else None


@contextmanager
def storage_errors_translated() -> Iterator[None]:
    """Raise `StorageError` or `ConflictError` in place of the driver's error."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        shown = translated(error)
        if shown is None:
            raise
        raise shown from error
