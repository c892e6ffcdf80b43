"""The matrix of roles as a table across the paper, the cascade as an indented list."""

from collections.abc import Iterator
from dataclasses import replace

from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    gap,
    letterhead,
    small,
    table_head,
    titles,
)
from asn_desktop.services.sheets.cascade import (
    CascadeSheet,
    CascadeSheetLine,
    MatrixSheetRow,
    RoleMatrixSheet,
)

_COLUMNS_A_PAGE = 6
_PEOPLE_SHARES, _RESULTS_SHARE = (9, 50, 46), 191
_TREE_NAMES = ("HASIL KERJA", "PEGAWAI", "KETERANGAN")
_TREE_SHARES = (100, 50, 32)
_BLANKS_A_LEVEL, _DEEPEST = 5, 8
_EMPTY = "Belum ada hasil kerja."


def matrix_sections(sheet: RoleMatrixSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a matrix; more results than fit side by side follow below."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(
            leaf,
            "MATRIKS PEMBAGIAN PERAN DAN HASIL",
            f"TAHUN {sheet.year}",
            f"{sheet.leader_name}, {sheet.leader_position}",
        ),
        gap(),
    ]
    parts = [
        _part(sheet, leaf, first) for first in range(0, max(len(sheet.results), 1), _COLUMNS_A_PAGE)
    ]
    return [Section(tuple(opening)), *parts]


def cascade_sections(sheet: CascadeSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of the printed tree."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "POHON KINERJA", f"TAHUN {sheet.year}"),
        gap(),
    ]
    columns = Columns.shared(leaf.content_width, _TREE_SHARES, leaf.size)
    body = [Rows(columns, _line_cells(line)) for line in sheet.lines]
    if not body:
        body = [Rows(columns, [cell(_EMPTY, 0, columns.count - 1)])]
    heading = table_head(columns, leaf, _TREE_NAMES, numbered=False)
    return [Section(tuple(opening)), Section(tuple(body), heading)]


def _part(sheet: RoleMatrixSheet, leaf: Leaf, first: int) -> Section:
    results = sheet.results[first : first + _COLUMNS_A_PAGE] or ("",)
    share = _RESULTS_SHARE / len(results)
    columns = Columns.shared(
        leaf.content_width, (*_PEOPLE_SHARES, *(share for _ in results)), leaf.size
    )
    names = [f"{first + place}. {text}" for place, text in enumerate(results, start=1)]
    body = [
        Rows(columns, list(_member_cells(number, row, first, len(results))))
        for number, row in enumerate(sheet.rows, start=1)
    ]
    if not body:
        body = [Rows(columns, [cell("Belum ada anggota tim.", 0, columns.count - 1)])]
    return Section(tuple(body), (gap(), _matrix_head(columns, leaf, names)))


def _matrix_head(columns: Columns, leaf: Leaf, names: list[str]) -> Block:
    smaller = Columns(columns.edges, small(leaf))
    cells = [
        _grey(cell(text, place, last_row=1, font=BOLD, align="center", middle=True))
        for place, text in enumerate(("NO", "PEGAWAI", "JABATAN"))
    ]
    over = cell(
        "OUTCOME ANTARA / OUTPUT / LAYANAN", 3, columns.count - 1, font=BOLD, align="center"
    )
    cells.append(_grey(over))
    cells += [
        _grey(cell(name, place, font=BOLD, row=1)) for place, name in enumerate(names, start=3)
    ]
    return Rows(smaller, cells, keep_with_next=True)


def _member_cells(number: int, row: MatrixSheetRow, first: int, count: int) -> Iterator[Cell]:
    yield cell(str(number), 0, align="center")
    yield cell(row.name, 1)
    yield cell(row.position, 2)
    for place, texts in enumerate(row.cells[first : first + count], start=3):
        marker = "•" if len(texts) > 1 else ""
        pieces = tuple(Piece(text, marker=marker) for text in texts)
        yield Cell(pieces or (Piece(NONE),), place, place)


def _line_cells(line: CascadeSheetLine) -> list[Cell]:
    marker = " " * (_BLANKS_A_LEVEL * min(line.depth, _DEEPEST)) + line.number
    return [
        Cell((Piece(line.text, marker=marker),), 0, 0),
        Cell((Piece(line.owner), Piece(line.position)), 1, 1),
        cell(line.remark, 2),
    ]


def _grey(item: Cell) -> Cell:
    return replace(item, grey=True)
