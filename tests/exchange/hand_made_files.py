"""Builds spreadsheet files byte by byte: formats this program only reads, and hostile ones."""

import io
import struct
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

FREE = 0xFFFFFFFF
END_OF_CHAIN = 0xFFFFFFFE
FAT_SECTOR = 0xFFFFFFFD
SECTOR = 512
SMALLEST_STREAM = 4096

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def xlsx_parts(sheet_data):
    """Return the parts of an xlsx with one sheet of the given rows in XML."""
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Lembar" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{sheet_data}'
        "</sheetData></worksheet>",
    }


def write_packed(path: Path, parts) -> Path:
    """Write a zip of named parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def write_xlsx(path: Path, sheet_data) -> Path:
    """Write an xlsx with one sheet of the given rows in XML."""
    return write_packed(path, xlsx_parts(sheet_data))


def ods_parts(rows_xml, encrypted=False):
    """Return the parts of an ods with one sheet of the given rows in XML."""
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    locked = "<manifest:encryption-data/>" if encrypted else ""
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{urn}manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="content.xml">{locked}</manifest:file-entry>'
        "</manifest:manifest>",
        "content.xml": f'<office:document-content xmlns:office="{urn}office:1.0" '
        f'xmlns:table="{urn}table:1.0" xmlns:text="{urn}text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="Lembar">{rows_xml}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>",
    }


def write_ods(path: Path, rows_xml, encrypted=False) -> Path:
    """Write an ods; the first part is stored unpacked, as the format demands."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in ods_parts(rows_xml, encrypted).items():
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, content, packing)
    return path


def ods_text(text):
    """Return one text cell of an ods."""
    return (
        f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p>'
        "</table:table-cell>"
    )


def _record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


def _label(row, column, text):
    letters = text.encode("utf-16-le")
    return _record(0x204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + letters)


def _number(row, column, value):
    return _record(0x203, struct.pack("<HHHd", row, column, 0, value))


def _workbook_stream(rows, dimensions, protected):
    opening = struct.pack("<HHHHII", 0x600, 0x05, 0, 0, 0, 0)
    name = b"Lembar"
    lock = _record(0x2F, struct.pack("<HHHIII", 1, 1, 1, 0, 0, 0)) if protected else b""
    head = _record(0x809, opening) + lock
    bound_length = 4 + 8 + len(name)
    start = len(head) + bound_length + 4
    bound = _record(0x85, struct.pack("<IBBBB", start, 0, 0, len(name), 0) + name)
    height = len(rows)
    width = max((len(row) for row in rows), default=0)
    last_row, last_column = dimensions or (height, width)
    cells = [
        _label(r, c, value) if isinstance(value, str) else _number(r, c, value)
        for r, row in enumerate(rows)
        for c, value in enumerate(row)
        if value is not None
    ]
    sheet = (
        _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
        + _record(0x200, struct.pack("<IIHHH", 0, last_row, 0, last_column, 0))
        + b"".join(cells)
        + _record(0x0A)
    )
    return head + bound + _record(0x0A) + sheet


def _directory_entry(name, kind, child, start, size):
    letters = name.encode("utf-16-le")
    return (
        letters.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(letters) + 2 if name else 0, kind, 1, FREE, FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def compound_file(stream_name, stream):
    """Return a compound (OLE) file that holds one stream."""
    stream = stream.ljust(SMALLEST_STREAM, b"\0")
    sectors = -(-len(stream) // SECTOR)
    chain = [FAT_SECTOR, END_OF_CHAIN, *range(3, sectors + 2), END_OF_CHAIN]
    table = struct.pack("<128I", *chain, *[FREE] * (128 - len(chain)))
    directory = (
        _directory_entry("Root Entry", 5, 1, END_OF_CHAIN, 0)
        + _directory_entry(stream_name, 2, FREE, 2, len(stream))
        + _directory_entry("", 0, FREE, 0, 0) * 2
    )
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0)
        + struct.pack("<109I", 0, *[FREE] * 108)
    )
    return header + table + directory + stream.ljust(sectors * SECTOR, b"\0")


def write_xls(path: Path, rows, dimensions=None, protected=False) -> Path:
    """Write a BIFF8 workbook with one sheet of texts and floats."""
    path.write_bytes(compound_file("Workbook", _workbook_stream(rows, dimensions, protected)))
    return path


def lie_about_size(content: bytes, name: str, size: int) -> bytes:
    """Return a zip whose directories state a false unpacked size for one part."""
    changed = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        offset = archive.getinfo(name).header_offset
        directory = archive.start_dir
    changed[offset + 22 : offset + 26] = struct.pack("<I", size)
    entry = changed.index(name.encode(), directory) - 46
    changed[entry + 24 : entry + 28] = struct.pack("<I", size)
    return bytes(changed)
