"""Draws the action plan across the paper, and the manuals of indicators one below another."""

from collections.abc import Sequence

from asn_desktop.base.wording import date_long
from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    GROUPS,
    NONE,
    agency_line,
    bar,
    gap,
    identities,
    letterhead,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.execution.action_plan import (
    ActionPlanSheet,
    ActionSheetResult,
    ManualSheet,
)

_FIXED = {"number": 8, "result": 44, "indicator": 48, "step": 48}
_AFTER = {"responsible": 28, "realization": 30, "evidence": 30}
_PARTS_SHARE = 66
_MANUAL_SHARES = (46, 136)


def action_plan_sections(sheet: ActionPlanSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of an action plan; the parts of the year share one width."""
    count = max(len(sheet.parts), 1)
    shares = (*_FIXED.values(), *(_PARTS_SHARE / count for _ in range(count)), *_AFTER.values())
    columns = Columns.shared(leaf.content_width, shares, leaf.size * (0.9 if count > 6 else 1))
    names = (
        "NO",
        "RENCANA HASIL KERJA",
        "INDIKATOR/TARGET TAHUNAN",
        "RENCANA AKSI",
        *(f"TARGET {part}".upper() if count <= 6 else part for part in sheet.parts),
        "PENANGGUNG JAWAB",
        "REALISASI",
        "BUKTI DUKUNG",
    )
    body: list[Block] = []
    for kind, words in GROUPS:
        body.append(bar(columns, words))
        found = [result for result in sheet.results if result.kind is kind]
        body.extend(Rows(columns, _cells(result, columns, count)) for result in found)
        if not found:
            body.append(Rows(columns, [cell(NONE, 0, columns.count - 1)]))
    return [
        Section(tuple(_opening(sheet, leaf, "RENCANA AKSI"))),
        Section(tuple(body), table_head(columns, leaf, names)),
        Section((gap(4), _signatures(sheet, leaf))),
    ]


def manual_sections(sheet: ManualSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of the manuals; what was not written is left to fill in by pen."""
    columns = Columns.shared(leaf.content_width, _MANUAL_SHARES, leaf.size)
    body: list[Block] = []
    for manual in sheet.manuals:
        body.append(bar(columns, manual.title, grey=True))
        last = len(manual.lines)
        for place, (label, value) in enumerate(manual.lines, start=1):
            cells = [cell(label, 0), cell(value or " ", 1)]
            body.append(Rows(columns, cells, keep_with_next=place < last))
        body.append(gap(3, keep=False))
    return [
        Section(tuple(_opening(sheet, leaf, "MANUAL INDIKATOR KINERJA"))),
        Section(tuple(body)),
        Section((gap(4), _signatures(sheet, leaf))),
    ]


def _opening(sheet: ActionPlanSheet | ManualSheet, leaf: Leaf, title: str) -> list[Block]:
    parts: list[Block] = [letterhead(sheet.head.letterhead, leaf), *titles(leaf, title), gap()]
    if leaf.width > leaf.height:
        parts.append(agency_line(sheet.head.letterhead.government, sheet.starts, sheet.ends, leaf))
        parts += identities(sheet.employee, sheet.appraiser, leaf)
    else:
        parts += _facts(sheet, leaf)
    return [*parts, gap(3)]


def _facts(sheet: ActionPlanSheet | ManualSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _MANUAL_SHARES, leaf.size)
    appraiser = sheet.appraiser.name if sheet.appraiser else NONE
    lines = (
        ("Pegawai", f"{sheet.employee.name}, {sheet.employee.position}"),
        ("Unit kerja", sheet.employee.unit_name or NONE),
        ("Pejabat penilai kinerja", appraiser),
        ("Periode", f"{date_long(sheet.starts)} sampai {date_long(sheet.ends)}"),
    )
    return [
        Rows(columns, [cell(label, 0), cell(value, 1)], keep_with_next=True)
        for label, value in lines
    ]


def _signatures(sheet: ActionPlanSheet | ManualSheet, leaf: Leaf) -> Block:
    return signatures(
        Signature("", "Pegawai yang Dinilai,", sheet.employee),
        Signature(dated_at(sheet.head.place, None), "Pejabat Penilai Kinerja,", sheet.appraiser),
        leaf,
    )


def _cells(result: ActionSheetResult, columns: Columns, parts: int) -> list[Cell]:
    lines = max(len(result.indicators), 1)
    last = lines - 1
    tail = columns.count - len(_AFTER)
    cells = [
        cell(str(result.number), 0, align="center", last_row=last),
        cell(result.text, 1, last_row=last),
        Cell(_listed(result.steps), 3, 3, row=0, last_row=last),
        cell(result.responsible or NONE, tail, last_row=last),
        Cell(_listed(result.evidence), tail + 2, tail + 2, row=0, last_row=last),
    ]
    for row, indicator in enumerate(result.indicators):
        words = (Piece(indicator.text), Piece(indicator.target, font=BOLD))
        cells.append(Cell(words, 2, 2, row=row, last_row=row))
        for place in range(parts):
            share = indicator.shares[place] if place < len(indicator.shares) else ""
            cells.append(cell(share or NONE, 4 + place, row=row, last_row=row, align="center"))
        cells.append(cell(indicator.realization or NONE, tail + 1, row=row, last_row=row))
    if not result.indicators:
        cells += [cell(NONE, place) for place in (2, *range(4, 4 + parts), tail + 1)]
    return cells


def _listed(texts: Sequence[str]) -> tuple[Piece, ...]:
    marker = "•" if len(texts) > 1 else ""
    return tuple(Piece(text, marker=marker) for text in texts) or (Piece(NONE),)
