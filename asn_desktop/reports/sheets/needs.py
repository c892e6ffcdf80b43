"""The worksheet of needs on paper: needs, indicators that answer them, who carries them."""

from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    bar,
    gap,
    letterhead,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.needs import NeedSheetLine, NeedsSheet, UnitIndicatorSheetLine

_NEED_NAMES = ("KODE", "KEBUTUHAN", "TARGET", "DIJAWAB INDIKATOR NOMOR")
_NEED_SHARES = (14, 172, 40, 44)
_INDICATOR_NAMES = (
    "NO", "INDIKATOR UNIT", "UNIT KERJA", "UKURAN", "TARGET", "MENJAWAB", "HASIL KERJA PADA SKP",
)  # fmt: skip
_INDICATOR_SHARES = (10, 86, 50, 30, 32, 24, 50)


def needs_sections(sheet: NeedsSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of the worksheet."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "LEMBAR KEBUTUHAN ORGANISASI", f"TAHUN {sheet.year}"),
        gap(),
    ]
    return [
        Section(tuple(opening)),
        _needs(sheet, leaf),
        _indicators(sheet, leaf),
        Section((gap(4, keep=True), _signature(sheet, leaf))),
    ]


def _needs(sheet: NeedsSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, _NEED_SHARES, leaf.size)
    body: list[Block] = []
    kind = ""
    for line in sheet.needs:
        if line.kind != kind:
            kind = line.kind
            body.append(bar(columns, kind.upper()))
        body.append(Rows(columns, _need_cells(line)))
    if not body:
        body = [Rows(columns, [cell("Belum ada kebutuhan.", 0, columns.count - 1)])]
    return Section(tuple(body), table_head(columns, leaf, _NEED_NAMES, numbered=False))


def _need_cells(line: NeedSheetLine) -> list[Cell]:
    pieces = [Piece(line.text)]
    if line.source:
        pieces.append(Piece(f"Asal: {line.source}"))
    return [
        cell(line.code, 0, align="center", font=BOLD),
        Cell(tuple(pieces), 1, 1),
        cell(line.target or NONE, 2),
        cell(line.answered_by, 3),
    ]


def _indicators(sheet: NeedsSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, _INDICATOR_SHARES, leaf.size)
    body: list[Block] = [Rows(columns, _indicator_cells(line)) for line in sheet.indicators]
    if not body:
        body = [Rows(columns, [cell("Belum ada indikator unit.", 0, columns.count - 1)])]
    heading = (gap(), *table_head(columns, leaf, _INDICATOR_NAMES, numbered=False))
    return Section(tuple(body), heading)


def _indicator_cells(line: UnitIndicatorSheetLine) -> list[Cell]:
    texts = (line.text, line.unit_name, line.measure, line.target, line.answers, line.carried_by)
    cells = [cell(str(line.number), 0, align="center")]
    return cells + [cell(text or NONE, place) for place, text in enumerate(texts, start=1)]


def _signature(sheet: NeedsSheet, leaf: Leaf) -> Block:
    leader = sheet.leader
    role = f"{leader.position}," if leader and not leader.is_acting else "Pimpinan,"
    return signatures(None, Signature(dated_at(sheet.head.place, None), role, leader), leaf)
