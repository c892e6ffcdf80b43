"""Measures a spreadsheet file before it is parsed, so a hostile one cannot fill the memory.

The parser builds one dense block of cells: two cells in opposite corners of a sheet, or a
small file that unpacks to gigabytes, would end the program. Everything is therefore unpacked
piece by piece and counted first; only then does the parser see the file.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol
from xml.parsers import expat

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.formats.limits import (
    DAMAGED,
    MAX_CELLS,
    MAX_UNPACKED_BYTES,
    NOT_A_SPREADSHEET,
    PASSWORD,
    TOO_BIG_UNPACKED,
    TOO_MANY_CELLS,
    check_extent,
)

_PIECE = 1024 * 1024
_LONGEST_TAG = 4 * _PIECE
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FILLED_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?[^>/])>")
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_ROW_REFERENCE = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"'](\d{1,7})[\"']")
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "


class FileKind(Enum):
    """What a file is by its content; the extension is not trusted."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    TEXT = "text"


@dataclass(slots=True)
class _Extent:
    """Last used row and column (1-based) of one sheet."""

    rows: int = 0
    columns: int = 0


def recognise_kind(content: bytes) -> FileKind:
    """Say what the bytes are.

    Raises:
        DomainError: not a spreadsheet and not text, or protected by a password.
    """
    if content.startswith(_ZIP):
        return _zip_kind(content)
    if content.startswith(_OLE):
        return FileKind.XLS
    if content.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf")):
        raise DomainError(NOT_A_SPREADSHEET)
    if (
        content.lstrip(b"\xef\xbb\xbf \t\r\n")[:64]
        .lower()
        .startswith((b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta"))
    ):
        raise DomainError(
            "Berkas ini halaman web yang diberi nama lembar kerja. "
            "Buka di Excel, simpan sebagai .xlsx, lalu coba lagi."
        )
    return FileKind.TEXT


def check_packed(content: bytes, kind: FileKind) -> None:
    """Unpack every part the parser may read, counting, and measure the sheets.

    Raises:
        DomainError: damaged, protected, or above a limit.
    """
    unpacked = 0
    with _open_zip(content) as archive:
        for part in archive.infolist():
            meter = _part_meter(part.filename, kind)
            for piece in _unpack(content, part):
                unpacked += len(piece)
                if unpacked > MAX_UNPACKED_BYTES:
                    raise DomainError(TOO_BIG_UNPACKED)
                meter.feed(piece)


def _zip_kind(content: bytes) -> FileKind:
    with _open_zip(content) as archive:
        names = {name.lower() for name in archive.namelist()}
    if any(name.startswith("xl/") and name.endswith("workbook.xml") for name in names):
        return FileKind.XLSX
    if "xl/workbook.bin" in names:
        raise DomainError(
            "Berkas .xlsb belum didukung. Buka di Excel, simpan sebagai .xlsx, lalu coba lagi."
        )
    if "content.xml" in names and b"opendocument.spreadsheet" in content[:200]:
        return FileKind.ODS
    raise DomainError(NOT_A_SPREADSHEET)


def _open_zip(content: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise DomainError(DAMAGED) from error


def _unpack(content: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the real unpacked bytes; the size stated in the file may be a lie."""
    if part.flag_bits & 0x1:
        raise DomainError(PASSWORD)
    header = content[part.header_offset : part.header_offset + 30]
    if len(header) < 30 or part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DomainError(DAMAGED)
    name_length, extra_length = struct.unpack("<HH", header[26:30])
    start = part.header_offset + 30 + name_length + extra_length
    packed = memoryview(content)[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        for offset in range(0, len(packed), _PIECE):
            yield bytes(packed[offset : offset + _PIECE])
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        piece = inflater.decompress(packed, _PIECE)
        while piece:
            yield piece
            piece = inflater.decompress(inflater.unconsumed_tail, _PIECE)
    except zlib.error as error:
        raise DomainError(DAMAGED) from error


class _Meter(Protocol):
    """Looks at the unpacked bytes of one part."""

    def feed(self, piece: bytes) -> None:
        """Look at the next piece; refuse by raising DomainError."""


class _NoMeter:
    """For parts without cells: only their size counts."""

    def feed(self, piece: bytes) -> None:
        """Accept a piece."""


class _ManifestMeter:
    """Refuses an OpenDocument file whose list of parts says that they are encrypted."""

    def feed(self, piece: bytes) -> None:
        """Look into a piece."""
        if b"encryption-data" in piece:
            raise DomainError(PASSWORD)


class _WorksheetMeter:
    """Follows the highest filled cell of an xlsx worksheet while it is unpacked."""

    def __init__(self) -> None:
        self._rest = b""
        self._extent = _Extent()
        self._row_of_plain_cells = 0
        self._plain_cells = 0

    def feed(self, piece: bytes) -> None:
        """Measure one piece; a tag cut at its end is kept for the next one."""
        text = self._rest + piece
        cut = max(text.rfind(b"<"), 0)
        self._rest = text[cut:]
        if len(self._rest) > _LONGEST_TAG:
            raise DomainError(DAMAGED)
        self._measure(text[:cut])
        check_extent(self._extent.rows, self._extent.columns)

    def _measure(self, text: bytes) -> None:
        columns: set[bytes] = set()
        for cell in _FILLED_CELL.finditer(text):
            reference = _REFERENCE.search(cell[1])
            if reference is None:
                self._plain_cells += 1
                continue
            columns.add(reference[1])
            self._extent.rows = max(self._extent.rows, int(reference[2]))
        self._extent.columns = max(
            (self._extent.columns, *(_column_number(name) for name in columns))
        )
        if self._plain_cells:
            # Cells without their own address follow the address of their row.
            rows = [int(row[1]) for row in _ROW_REFERENCE.finditer(text)]
            self._extent.rows = max((self._extent.rows, *rows))
            if self._plain_cells > MAX_CELLS:
                raise DomainError(TOO_MANY_CELLS)


class _OpenDocumentMeter:
    """Follows the used rows and columns of content.xml, with its repeated cells."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._extent = _Extent()
        self._row = self._column = 0
        self._row_repeat = self._cell_repeat = 1
        self._filled = self._row_filled = False

    def feed(self, piece: bytes) -> None:
        """Measure one piece."""
        try:
            self._parser.Parse(piece)
        except expat.ExpatError as error:
            raise DomainError(DAMAGED) from error

    def _start(self, name: str, attributes: dict[str, Any]) -> None:
        local = name.removeprefix(_TABLE)
        if local == "table":
            self._extent, self._row = _Extent(), 0
        elif local == "table-row":
            self._column, self._row_filled = 0, False
            self._row_repeat = _repeat(attributes, "number-rows-repeated")
        elif local in ("table-cell", "covered-table-cell"):
            self._cell_repeat = _repeat(attributes, "number-columns-repeated")
            self._filled = any(key.endswith("value-type") for key in attributes)

    def _text(self, text: str) -> None:
        self._filled = self._filled or bool(text.strip())

    def _end(self, name: str) -> None:
        local = name.removeprefix(_TABLE)
        if local in ("table-cell", "covered-table-cell"):
            self._column += self._cell_repeat
            if self._filled:
                self._row_filled = True
                self._extent.columns = max(self._extent.columns, self._column)
            self._filled = False
        elif local == "table-row":
            self._row += self._row_repeat
            if self._row_filled:
                self._extent.rows = self._row
                check_extent(self._extent.rows, self._extent.columns)


def _part_meter(name: str, kind: FileKind) -> _Meter:
    if kind is FileKind.ODS and name == "META-INF/manifest.xml":
        return _ManifestMeter()
    if kind is FileKind.ODS and name == "content.xml":
        return _OpenDocumentMeter()
    if (kind is FileKind.XLSX and name.lower().endswith((".xml", "/"))) or "sheet" in name.lower():
        return _WorksheetMeter()
    return _NoMeter()


def _repeat(attributes: dict[str, Any], name: str) -> int:
    text = str(attributes.get(_TABLE + name, "1"))
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 10 else 1


def _column_number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number
