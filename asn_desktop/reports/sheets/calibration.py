"""Draws the calibration of a team or the office across the paper."""

from asn_desktop.base.wording import number
from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    bar,
    gap,
    letterhead,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.pictures import organization_band
from asn_desktop.services.sheets.calibration import CalibrationSheet

_LINES, _COUNTS = (10, 70, 60, 34, 34, 40, 62), (40, 34, 34, 34, 34, 34)


def calibration_sections(sheet: CalibrationSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a calibration."""
    columns = Columns.shared(leaf.content_width, _LINES, leaf.size)
    names = (
        "NO", "PEGAWAI", "UNIT KERJA", "SEBELUM", "SEKARANG", "HASIL / PERILAKU", "ALASAN PERUBAHAN"
    )  # fmt: skip
    body = [
        Rows(
            columns,
            [
                cell(str(place), 0, align="center"),
                Cell(tuple(Piece(part) for part in line[0].splitlines()), 1, 1),
                *(cell(value, at) for at, value in enumerate(line[1:], start=2)),
            ],
        )
        for place, line in enumerate(sheet.lines, start=1)
    ]
    if not body:
        body = [Rows(columns, [cell("Belum ada yang dibandingkan.", 0, columns.count - 1)])]
    return [
        Section(tuple(_opening(sheet, leaf))),
        Section(tuple(body), table_head(columns, leaf, names, numbered=False)),
        Section(tuple(_notes(sheet, leaf))),
    ]


def _opening(sheet: CalibrationSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _COUNTS, leaf.size)
    rows: list[Block] = [
        Rows(
            columns,
            [
                head_cell("Pegawai", 0),
                *(
                    head_cell(item.label, at, align="center")
                    for at, (item, _, _) in enumerate(sheet.counts, start=1)
                ),
            ],
            keep_with_next=True,
        )
    ]
    for place, name in ((1, "Sebelum kalibrasi"), (2, "Sekarang")):
        counts = (
            cell(number(int(count[place])), at, align="center")
            for at, count in enumerate(sheet.counts, start=1)
        )
        rows.append(Rows(columns, [cell(name, 0), *counts], keep_with_next=True))
    return [
        letterhead(sheet.head.letterhead, leaf),
        *titles(
            leaf, "KALIBRASI PENILAIAN KINERJA", f"{sheet.period.upper()}, {sheet.circle.upper()}"
        ),
        gap(),
        organization_band(sheet.org_predicate, leaf),
        gap(2),
        *rows,
        gap(1),
        *([Words(sheet.summary, leaf.content_width, leaf.size)] if sheet.summary else []),
        gap(3),
    ]


def _notes(sheet: CalibrationSheet, leaf: Leaf) -> list[Block]:
    if not sheet.notes:
        return [gap(1, keep=False)]
    columns = Columns.shared(leaf.content_width, (1,), leaf.size)
    return [
        gap(3),
        bar(columns, "CATATAN KALIBRASI", grey=True),
        *(Rows(columns, [cell(note, 0)]) for note in sheet.notes),
    ]
