"""The plan (SKP) in its four official forms, its annex on a page of its own (2.1 to 2.4)."""

from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.domain.performance.terms import Approach, PlanTemplate
from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    APPROACH_LINES,
    NONE,
    agency_line,
    bar,
    gap,
    grouped,
    identities,
    items_pieces,
    letterhead,
    merged_cells,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.parts import SheetBehavior, SheetIndicator, SheetResult
from asn_desktop.services.sheets.plan import ADDRESSEES, PlanSheet

_STAFF_NAMES = (
    "NO",
    "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    "RENCANA HASIL KERJA",
    "ASPEK",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
)
_STAFF_SHARES = (9, 66, 76, 24, 84, 37)
_LEADER_NAMES = (
    "NO",
    "RENCANA HASIL KERJA",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
    "PERSPEKTIF",
)
_LEADER_SHARES = (9, 96, 106, 45, 40)
_WEIGHT_NAME, _WEIGHT_SHARE = "BOBOT", 20
_MEASURES = {
    PlanTemplate.STAFF: "Ukuran keberhasilan/Indikator Kinerja Individu dan Target:",
    PlanTemplate.LEADER: "Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:",
}


def plan_sections(sheet: PlanSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a plan."""
    return [
        Section(tuple(_opening(sheet, leaf, "SASARAN KINERJA PEGAWAI"))),
        _results(sheet, leaf),
        _behaviors(sheet, leaf),
        Section((gap(4), _signed(sheet, leaf))),
        _annex(sheet, leaf),
    ]


def measure_words(item: SheetIndicator, template: PlanTemplate) -> str:
    """Return an indicator of the qualitative form in one line."""
    target = f": {item.target}" if item.target else ""
    by_perspective = template is PlanTemplate.LEADER and item.perspective
    perspective = f" (Perspektif: {item.perspective})" if by_perspective else ""
    return f"{item.text}{target}{perspective}"


def result_pieces(result: SheetResult, template: PlanTemplate) -> tuple[Piece, ...]:
    """Return a result of the qualitative form: its words, then its measures as a list."""
    superior = f" ({result.superior_text})" if result.superior_text else ""
    return (
        Piece(result.text + superior),
        Piece(_MEASURES[template], BOLD),
        *measure_pieces(result, template),
    )


def measure_pieces(result: SheetResult, template: PlanTemplate) -> tuple[Piece, ...]:
    """Return the measures of a result as a list."""
    words = [measure_words(item, template) for item in result.indicators] or [NONE]
    return tuple(Piece(line, marker="•") for line in words)


def _opening(sheet: PlanSheet, leaf: Leaf, title: str) -> list[Block]:
    lines = (APPROACH_LINES[sheet.approach], ADDRESSEES[sheet.template])
    return [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, title, *lines),
        agency_line(sheet.head.letterhead.government, sheet.starts, sheet.ends, leaf),
        *identities(sheet.employee, sheet.appraiser, leaf),
    ]


def _results(sheet: PlanSheet, leaf: Leaf) -> Section:
    if sheet.approach is Approach.QUALITATIVE:
        return _qualitative(sheet, leaf)
    is_staff = sheet.template is PlanTemplate.STAFF
    shares: tuple[int, ...] = _STAFF_SHARES if is_staff else _LEADER_SHARES
    names: tuple[str, ...] = _STAFF_NAMES if is_staff else _LEADER_NAMES
    weighed = any(result.weight for result in sheet.results)
    place = _weight_place(sheet.template)
    if weighed:
        shares = (*shares[:place], _WEIGHT_SHARE, *shares[place:])
        names = (*names[:place], _WEIGHT_NAME, *names[place:])
    columns = Columns.shared(leaf.content_width, shares, leaf.size)
    body: list[Block] = [bar(columns, "HASIL KERJA")]
    for words, results in grouped(sheet.results):
        body.append(bar(columns, words))
        cells = _staff_cells if is_staff else _leader_cells
        body += [
            Rows(columns, _with_weight(cells(result), result, place) if weighed else cells(result))
            for result in results
        ]
    return Section(tuple(body), (gap(), *table_head(columns, leaf, names)))


def _weight_place(template: PlanTemplate) -> int:
    """Return the column of weights: behind the planned result."""
    names = _STAFF_NAMES if template is PlanTemplate.STAFF else _LEADER_NAMES
    return names.index("RENCANA HASIL KERJA") + 1


def _with_weight(cells: Sequence[Cell], result: SheetResult, place: int) -> list[Cell]:
    """Move the cells behind a column aside and put the weight into it, over all indicators."""
    moved = [
        replace(item, first=item.first + 1, last=item.last + 1) if item.first >= place else item
        for item in cells
    ]
    last_row = max(len(result.indicators), 1) - 1
    weight = cell(result.weight or NONE, place, align="center", last_row=last_row)
    return [*moved, weight]


def _staff_cells(result: SheetResult) -> list[Cell]:
    count = max(len(result.indicators), 1)
    cells = merged_cells(result, ((1, result.superior_text or NONE), (2, result.text)), count)
    for row, item in enumerate(_indicators(result)):
        for column, text in ((3, item.aspect), (4, item.text), (5, item.target)):
            cells.append(cell(text, column, row=row))
    return cells


def _leader_cells(result: SheetResult) -> list[Cell]:
    cells = merged_cells(result, ((1, result.text),), max(len(result.indicators), 1))
    for row, item in enumerate(_indicators(result)):
        for column, text in ((2, item.text), (3, item.target), (4, item.perspective)):
            cells.append(cell(text, column, row=row))
    return cells


def _indicators(result: SheetResult) -> Sequence[SheetIndicator]:
    return result.indicators or (SheetIndicator("", "", NONE, ""),)


def _qualitative(sheet: PlanSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (9, 287), leaf.size)
    body: list[Block] = []
    for words, results in grouped(sheet.results):
        body.append(bar(columns, words))
        for result in results:
            superior = f" ({result.superior_text})" if result.superior_text else ""
            weight = f" (bobot {result.weight})" if result.weight else ""
            measures = (
                Piece(_MEASURES[sheet.template], BOLD),
                *measure_pieces(result, sheet.template),
            )
            body.append(
                Rows(
                    columns,
                    [
                        cell(str(result.number), 0, align="center", last_row=1),
                        cell(result.text + weight + superior, 1),
                        Cell(measures, 1, 1, row=1, last_row=1),
                    ],
                )
            )
    heading = Rows(columns, [head_cell("HASIL KERJA", 0, 1)], keep_with_next=True)
    return Section(tuple(body), (gap(), heading))


def _behaviors(sheet: PlanSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (9, 150, 137), leaf.size)
    heading = Rows(columns, [head_cell("PERILAKU KERJA", 0, 2)], keep_with_next=True)
    body = [Rows(columns, _behavior_cells(line)) for line in sheet.behaviors]
    return Section(tuple(body), (gap(), heading))


def _behavior_cells(line: SheetBehavior) -> list[Cell]:
    expectation = (
        Piece("Ekspektasi Khusus Pimpinan:", BOLD),
        Piece(line.expectation or NONE),
    )
    return [
        cell(str(line.number), 0, align="center", last_row=1),
        cell(line.name, 1, 2, font=BOLD),
        Cell(items_pieces(line.items), 1, 1, row=1, last_row=1),
        Cell(expectation, 2, 2, row=1, last_row=1),
    ]


def _signed(sheet: PlanSheet, leaf: Leaf) -> Block:
    place = sheet.head.place
    return signatures(
        Signature("", "Pegawai yang Dinilai,", sheet.employee),
        Signature(dated_at(place, sheet.signed_on), "Pejabat Penilai Kinerja,", sheet.appraiser),
        leaf,
    )


def _annex(sheet: PlanSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (9, 287), leaf.size)
    body: list[Block] = [
        *titles(leaf, "LAMPIRAN SASARAN KINERJA PEGAWAI"),
        agency_line(sheet.head.letterhead.government, sheet.starts, sheet.ends, leaf),
    ]
    for kind, lines in sheet.annex:
        body.append(bar(columns, kind.label.upper(), grey=True))
        body += [
            Rows(columns, [cell(str(number), 0, align="center"), cell(text, 1)])
            for number, text in enumerate(lines or (NONE,), start=1)
        ]
    return Section((*body, gap(5), _signed(sheet, leaf)), fresh=True)
