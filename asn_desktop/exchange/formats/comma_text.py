"""Reads csv text as offices save it: any usual separator, any usual encoding."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from asn_desktop.base.errors import DomainError
from asn_desktop.exchange.formats.limits import NOT_A_SPREADSHEET

_SEPARATORS = (";", ",", "\t", "|")
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE_RECORDS = 50
_SURE_BYTES = 16
# What Excel would calculate: a formula sign in front, after any apostrophes of our own.
_FORMULA = re.compile(r"'*(?:[=@\t\r]|[+-].)", re.DOTALL)
_UNREADABLE = (
    "Berkas CSV tidak dapat dibaca: tanda kutip tidak berpasangan atau isi sel terlalu panjang. "
    "Buka di Excel, simpan sebagai .xlsx, lalu coba lagi."
)


def read_records(content: bytes) -> Iterator[list[str]]:
    """Yield the records of csv text; blank lines are empty records, as Excel counts them.

    Raises:
        DomainError: the bytes are not text, or quotes do not close.
    """
    text = _decode(content)
    separator_line = _SEPARATOR_LINE.match(text)
    if separator_line:
        # Excel's own first line "sep=;" is an instruction and is not shown as a row.
        separator, text = separator_line[1], text[separator_line.end() :]
    else:
        separator = _guess_separator(text)
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield [_original(cell) for cell in record]
    except csv.Error as error:
        raise DomainError(_UNREADABLE) from error


def harmless(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet program would calculate."""
    return f"'{text}" if _FORMULA.match(text) else text


def _original(text: str) -> str:
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _decode(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _strict(content, "utf-16")
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        # Without its mark, such a text shows itself by every second byte of its first words.
        if len(content) >= _SURE_BYTES and not any(content[first:_SURE_BYTES:2]):
            return _strict(content, encoding)
    if b"\x00" in content:
        raise DomainError(NOT_A_SPREADSHEET)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _strict(content, "cp1252")


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise DomainError(NOT_A_SPREADSHEET) from error


def _guess_separator(text: str) -> str:
    """Return the separator that cuts the largest share of the first records equally."""

    def quality(separator: str) -> tuple[float, int]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        try:
            widths = Counter(len(record) for record in islice(reader, _SAMPLE_RECORDS) if record)
        except csv.Error:
            return (0, 0)
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return (0, 0)
        width = max(wide, key=lambda item: (wide[item], item))
        return (wide[width] / widths.total(), width)

    return max(_SEPARATORS, key=quality)
