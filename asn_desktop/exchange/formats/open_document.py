"""Writes one plain list as an OpenDocument spreadsheet (.ods)."""

import os
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from asn_desktop.exchange.workbook import OutputCell, OutputColumn, describe_write_failure

_KIND: Final = "application/vnd.oasis.opendocument.spreadsheet"
# A fixed moment: the same list gives the same bytes.
_MOMENT: Final = (2000, 1, 1, 0, 0, 0)
_SPACES: Final = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
_MANIFEST: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    'manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_KIND}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


def write_open_document(
    path: Path,
    title: str,
    columns: Sequence[OutputColumn],
    rows: Iterable[Sequence[OutputCell]],
) -> None:
    """Write headings and rows; text stays text, so nothing is ever calculated.

    Raises:
        StorageError: the file is open in another program, the disk is full or not writable.
    """
    lines = [_row([column.title for column in columns]), *(_row(row) for row in rows)]
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} '
        f'office:version="1.2"><office:body><office:spreadsheet>'
        f"<table:table table:name={quoteattr(title[:31])}>{''.join(lines)}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as stream:
            with zipfile.ZipFile(stream, "w") as archive:
                # The kind comes first and unpacked, as readers expect it.
                _add(archive, "mimetype", _KIND, zipfile.ZIP_STORED)
                _add(archive, "META-INF/manifest.xml", _MANIFEST, zipfile.ZIP_DEFLATED)
                _add(archive, "content.xml", content, zipfile.ZIP_DEFLATED)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    except OSError as error:
        raise describe_write_failure(error, path.name) from error
    finally:
        partial.unlink(missing_ok=True)


def _add(archive: zipfile.ZipFile, name: str, text: str, packing: int) -> None:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.compress_type = packing
    archive.writestr(entry, text.encode("utf-8"))


def _row(cells: Sequence[OutputCell]) -> str:
    return f"<table:table-row>{''.join(_cell(cell) for cell in cells)}</table:table-row>"


def _cell(cell: OutputCell) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, Decimal | int):
        return (
            f'<table:table-cell office:value-type="float" office:value="{cell}">'
            f"<text:p>{cell}</text:p></table:table-cell>"
        )
    if isinstance(cell, datetime | date):
        day = cell.isoformat()
        return (
            f'<table:table-cell office:value-type="date" office:date-value="{day}">'
            f"<text:p>{day}</text:p></table:table-cell>"
        )
    bare = "".join(sign for sign in cell if sign >= " " or sign in "\t\n")
    return (
        '<table:table-cell office:value-type="string">'
        f"<text:p>{escape(bare)}</text:p></table:table-cell>"
    )
