"""A block of cells from the clipboard of a spreadsheet, checked before anything is written."""

import csv
from collections.abc import Sequence
from io import StringIO

from asn_desktop.base.errors import DomainError

Block = tuple[tuple[str, ...], ...]


def read_block(text: str) -> Block:
    """Return the rows of a copied block; quoted cells may hold line breaks and tabs.

    Raises:
        DomainError: there is nothing in it, or its rows are not equally long.
    """
    rows = read_ragged_block(text)
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            raise DomainError(
                f"Baris {number} berisi {len(row)} sel, padahal baris 1 berisi {len(rows[0])}. "
                "Salin ulang satu blok persegi tanpa sel gabungan."
            )
    return rows


def read_ragged_block(text: str) -> Block:
    """Return the rows of a copied block as they are, however long each is.

    Raises:
        DomainError: there is nothing in it, or a cell has no end.
    """
    try:
        rows = [tuple(row) for row in csv.reader(StringIO(text.rstrip("\r\n")), "excel-tab")]
    except csv.Error as error:
        raise DomainError(
            "Isi papan klip tidak terbaca sebagai sel Excel. Salin ulang bloknya."
        ) from error
    if not any(cell.strip() for row in rows for cell in row):
        raise DomainError("Papan klip kosong. Salin dahulu sel dari Excel.")
    return tuple(rows)


def check_room(block: Sequence[Sequence[str]], rows: int, columns: int) -> None:
    """Refuse a block that is larger than the grid from the cell in front on.

    Raises:
        DomainError: naming both sizes.
    """
    if len(block) > rows or len(block[0]) > columns:
        raise DomainError(
            f"Blok berisi {len(block)} baris dan {len(block[0])} kolom. Dari sel ini hanya ada "
            f"{rows} baris dan {columns} kolom. Mulai dari sel lain."
        )
