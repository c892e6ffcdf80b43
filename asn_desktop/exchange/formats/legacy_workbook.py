"""Makes an old .xls file safe for the parser, which trusts the size the file claims.

WORKAROUND: calamine reserves memory for the rows and columns stated in a DIMENSIONS record; a
damaged record ends the whole program ("memory allocation failed"). The cells are counted here
and the record is set to what is really there. Layout: [MS-CFB] and [MS-XLS].
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.formats.limits import (
    DAMAGED,
    NOT_A_SPREADSHEET,
    PASSWORD,
    check_extent,
)

_ENTRY_BYTES = 128
_MINI_BYTES = 64
_LARGEST_SECTOR = 0xFFFFFFFA
_MOST_SHEETS = 1000
_MOST_RECORDS = 10_000_000

_END, _BOUND_SHEET, _FILE_PASSWORD, _DIMENSIONS, _MANY_NUMBERS = 0x0A, 0x85, 0x2F, 0x200, 0xBD
_CELL_RECORDS = frozenset({0x06, 0x206, 0x406, 0x203, 0x204, 0x205, 0x27E, 0xFD, 0xD6})


@dataclass(frozen=True, slots=True)
class _Entry:
    """One stream of the compound file."""

    name: str
    first_sector: int
    size: int


class _CompoundFile:
    """Finds where the bytes of a stream lie within the file."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 30)
        if shift not in (9, 12):
            raise DomainError(DAMAGED)
        self._sector_bytes = 1 << shift
        self._table = self._allocation_table()
        (directory,) = struct.unpack_from("<I", content, 48)
        (mini_table,) = struct.unpack_from("<I", content, 60)
        self.entries = tuple(self._read_entries(directory))
        self._mini_table = self._numbers(self._chain(mini_table, self._table))

    def byte_positions(self, entry: _Entry) -> tuple[list[int], int]:
        """Return the file position of each block of a stream, and the size of a block."""
        (cutoff,) = struct.unpack_from("<I", self._content, 56)
        if entry.size >= cutoff:
            sectors = self._chain(entry.first_sector, self._table)
            return [self._position(sector) for sector in sectors], self._sector_bytes
        root = [
            self._position(sector)
            for sector in self._chain(self.entries[0].first_sector, self._table)
        ]
        per_sector = self._sector_bytes // _MINI_BYTES
        return [
            root[block // per_sector] + block % per_sector * _MINI_BYTES
            for block in self._chain(entry.first_sector, self._mini_table)
        ], _MINI_BYTES

    def _position(self, sector: int) -> int:
        # The header takes one whole sector.
        return (sector + 1) * self._sector_bytes

    def _allocation_table(self) -> list[int]:
        sectors = list(struct.unpack_from("<109I", self._content, 76))
        (following,) = struct.unpack_from("<I", self._content, 68)
        seen: set[int] = set()
        while following < _LARGEST_SECTOR:
            if following in seen:
                raise DomainError(DAMAGED)
            seen.add(following)
            *more, following = self._numbers([following])
            sectors += more
        return self._numbers([sector for sector in sectors if sector < _LARGEST_SECTOR])

    def _numbers(self, sectors: list[int]) -> list[int]:
        layout = f"<{self._sector_bytes // 4}I"
        numbers: list[int] = []
        for sector in sectors:
            numbers += struct.unpack_from(layout, self._content, self._position(sector))
        return numbers

    @staticmethod
    def _chain(sector: int, table: list[int]) -> list[int]:
        chain: list[int] = []
        while sector < _LARGEST_SECTOR:
            chain.append(sector)
            if len(chain) > len(table):
                raise DomainError(DAMAGED)
            sector = table[sector]
        return chain

    def _read_entries(self, first_sector: int) -> Iterator[_Entry]:
        for sector in self._chain(first_sector, self._table):
            start = self._position(sector)
            for at in range(start, start + self._sector_bytes, _ENTRY_BYTES):
                (length,) = struct.unpack_from("<H", self._content, at + 64)
                name = self._content[at : at + max(0, min(length, 64) - 2)]
                first, size = struct.unpack_from("<II", self._content, at + 116)
                yield _Entry(name.decode("utf-16-le", "replace"), first, size)


def made_safe(content: bytes) -> bytes:
    """Return the file with true dimensions.

    Raises:
        DomainError: damaged, protected by a password, above a limit, or not a workbook.
    """
    try:
        container = _CompoundFile(content)
        entries = {entry.name.lower(): entry for entry in reversed(container.entries)}
        if "encryptedpackage" in entries:
            raise DomainError(PASSWORD)
        entry = entries.get("workbook") or entries.get("book")
        if entry is None:
            raise DomainError(NOT_A_SPREADSHEET)
        positions, block = container.byte_positions(entry)
        stream = bytearray(b"".join(content[at : at + block] for at in positions))
        _set_true_dimensions(stream)
    except (struct.error, IndexError, OverflowError) as error:
        raise DomainError(DAMAGED) from error
    safe = bytearray(content)
    for index, position in enumerate(positions):
        part = stream[index * block : (index + 1) * block]
        safe[position : position + len(part)] = part
    return bytes(safe)


def _set_true_dimensions(stream: bytearray) -> None:
    """Correct the claims of every sheet of a workbook stream."""
    sheets: list[int] = []
    for kind, at, _ in _records(stream, 0):
        if kind == _FILE_PASSWORD:
            raise DomainError(PASSWORD)
        if kind == _BOUND_SHEET:
            sheets.append(*struct.unpack_from("<I", stream, at))
    if len(sheets) > _MOST_SHEETS:
        raise DomainError(DAMAGED)
    for sheet in sheets:
        _measure_sheet(stream, sheet)


def _measure_sheet(stream: bytearray, start: int) -> None:
    rows = columns = 0
    claims: list[tuple[int, int]] = []
    for kind, at, length in _records(stream, start):
        if kind == _DIMENSIONS:
            claims.append((at, length))
        elif kind in _CELL_RECORDS or kind == _MANY_NUMBERS:
            row, column = struct.unpack_from("<HH", stream, at)
            if kind == _MANY_NUMBERS:
                (column,) = struct.unpack_from("<H", stream, at + length - 2)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
    check_extent(rows, columns)
    for at, length in claims:
        layout = "<IIHHH" if length >= 14 else "<HHHHH"
        struct.pack_into(layout, stream, at, 0, rows, 0, columns, 0)


def _records(stream: bytearray, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield kind, position and length of the data of each record up to the end mark."""
    at = start
    for _ in range(_MOST_RECORDS):
        if at + 4 > len(stream):
            return
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == _END:
            return
        yield kind, at + 4, length
        at += 4 + length
    raise DomainError(DAMAGED)
