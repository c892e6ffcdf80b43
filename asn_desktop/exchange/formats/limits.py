"""How large a sheet may be, and the sentences that refuse a file."""

from asn_desktop.base.errors import DomainError

MAX_FILE_BYTES = 50 * 1024 * 1024
MAX_UNPACKED_BYTES = 250 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 256
MAX_CELLS = 4_000_000


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


DAMAGED = (
    "Berkas rusak atau terpotong sehingga tidak dapat dibaca. "
    "Buka di Excel lalu simpan ulang sebagai .xlsx, kemudian coba lagi."
)
PASSWORD = (
    "Berkas dilindungi kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi."
)
NOT_A_SPREADSHEET = "Berkas ini bukan lembar kerja. Pilih berkas .xlsx, .xls, .ods, atau .csv."
TOO_MANY_ROWS = (
    f"Lembar memiliki lebih dari {_thousands(MAX_ROWS)} baris. "
    "Bagi menjadi beberapa berkas, lalu impor satu per satu."
)
TOO_MANY_COLUMNS = (
    f"Lembar memiliki lebih dari {MAX_COLUMNS} kolom. "
    "Hapus kolom yang tidak dipakai, lalu coba lagi."
)
TOO_MANY_CELLS = (
    f"Lembar memiliki lebih dari {_thousands(MAX_CELLS)} sel. "
    "Hapus kolom yang tidak dipakai atau bagi menjadi beberapa berkas, lalu coba lagi."
)
TOO_BIG_UNPACKED = (
    f"Isi berkas lebih dari {MAX_UNPACKED_BYTES // 1024 // 1024} MB setelah dibuka, "
    "terlalu besar untuk diimpor. Salin hanya lembar yang diperlukan ke berkas baru."
)


def check_extent(rows: int, columns: int) -> None:
    """Refuse a sheet that is larger than this program imports.

    Raises:
        DomainError: the sentence names the limit.
    """
    if rows > MAX_ROWS:
        raise DomainError(TOO_MANY_ROWS)
    if columns > MAX_COLUMNS:
        raise DomainError(TOO_MANY_COLUMNS)
    if rows * columns > MAX_CELLS:
        raise DomainError(TOO_MANY_CELLS)
