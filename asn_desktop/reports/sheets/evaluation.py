"""The evaluation in its official forms (2.5); what was chosen is printed, nothing is struck out."""

from asn_desktop.domain.performance.terms import Approach, PlanTemplate, Rating
from asn_desktop.reports.layout.blocks import Block, Together, Words
from asn_desktop.reports.layout.pages import Section, paginate
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    APPROACH_LINES,
    NONE,
    agency_line,
    answer_row,
    bar,
    gap,
    grouped,
    identities,
    items_pieces,
    letterhead,
    merged_cells,
    small,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.pictures import organization_band, predicate_panel
from asn_desktop.reports.sheets.plan import result_pieces
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.evaluation import EvaluationSheet
from asn_desktop.services.sheets.parts import SheetBehavior, SheetIndicator, SheetResult
from asn_desktop.services.sheets.plan import ADDRESSEES

_REALIZATION = "REALISASI BERDASARKAN BUKTI DUKUNG"
_FEEDBACK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"
_STAFF_NAMES = (
    "NO",
    "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    "RENCANA HASIL KERJA",
    "ASPEK",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
    _REALIZATION,
    _FEEDBACK,
)
_STAFF_SHARES = (9, 45, 53, 22, 53, 26, 30, 60)
_LEADER_NAMES = (
    "NO",
    "RENCANA HASIL KERJA",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
    "PERSPEKTIF",
    _REALIZATION,
    _FEEDBACK,
)
_LEADER_SHARES = (9, 62, 66, 30, 34, 38, 59)
_QUALITATIVE_NAMES = ("NO", "HASIL KERJA", _REALIZATION, _FEEDBACK)
_QUALITATIVE_SHARES = (9, 139, 74, 74)
_BEHAVIOR_NAMES = (
    "NO",
    "PERILAKU KERJA",
    "PANDUAN PERILAKU",
    "EKSPEKTASI KHUSUS PIMPINAN",
    _FEEDBACK,
)
_BEHAVIOR_SHARES = (9, 32, 138, 56, 61)


def evaluation_sections(sheet: EvaluationSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of an evaluation.

    Core values begin a new page where that costs no page: both halves then stand alone.
    """
    opening = [Section(tuple(_opening(sheet, leaf))), _results(sheet, leaf)]
    behaviors, closing = _behaviors(sheet, leaf), _closing(sheet, leaf)
    flowing = [*opening, behaviors, *closing]
    parted = [*opening, Section(behaviors.body, behaviors.head, fresh=True), *closing]
    heights = [len(paginate(parts, leaf.content_height)) for parts in (flowing, parted)]
    return parted if heights[1] <= heights[0] else flowing


def _opening(sheet: EvaluationSheet, leaf: Leaf) -> list[Block]:
    head = sheet.head.letterhead
    return [
        letterhead(head, leaf),
        *titles(
            leaf,
            "EVALUASI KINERJA PEGAWAI",
            APPROACH_LINES[sheet.approach],
            ADDRESSEES[sheet.template],
            f"PERIODE: {sheet.period_name}",
        ),
        agency_line(head.government, sheet.starts, sheet.ends, leaf),
        *identities(sheet.employee, sheet.appraiser, leaf),
        gap(),
        organization_band(sheet.org_predicate, leaf),
    ]


def _results(sheet: EvaluationSheet, leaf: Leaf) -> Section:
    shares, names, make = _form(sheet)
    columns = Columns.shared(leaf.content_width, shares, leaf.size)
    body: list[Block] = [bar(columns, "HASIL KERJA")]
    for words, results in grouped(sheet.results):
        body.append(bar(columns, words))
        body += [Rows(columns, make(result, sheet.template)) for result in results]
    # The answer never stands alone on the next page.
    body[-1].keep_with_next = True
    first = columns.count - 2
    body.append(answer_row(columns, "RATING HASIL KERJA", _rating(sheet.result_rating), first))
    numbered = sheet.approach is Approach.QUANTITATIVE
    return Section(tuple(body), (gap(), *table_head(columns, leaf, names, numbered=numbered)))


def _form(sheet: EvaluationSheet):  # noqa: ANN202 - three columns of one little table
    if sheet.approach is Approach.QUALITATIVE:
        return _QUALITATIVE_SHARES, _QUALITATIVE_NAMES, _qualitative_cells
    if sheet.template is PlanTemplate.LEADER:
        return _LEADER_SHARES, _LEADER_NAMES, _leader_cells
    return _STAFF_SHARES, _STAFF_NAMES, _staff_cells


def _rating(rating: Rating | None) -> str:
    return rating.label if rating else NONE


def _staff_cells(result: SheetResult, template: PlanTemplate) -> list[Cell]:
    count = max(len(result.indicators), 1)
    merged = ((1, result.superior_text or NONE), (2, result.text), (7, result.feedback or NONE))
    cells = merged_cells(result, merged, count)
    for row, item in enumerate(_indicators(result)):
        texts = (item.aspect, item.text, item.target, item.realization or NONE)
        cells += [cell(text, column, row=row) for column, text in enumerate(texts, start=3)]
    return cells


def _leader_cells(result: SheetResult, template: PlanTemplate) -> list[Cell]:
    count = max(len(result.indicators), 1)
    cells = merged_cells(result, ((1, result.text), (6, result.feedback or NONE)), count)
    for row, item in enumerate(_indicators(result)):
        texts = (item.text, item.target, item.perspective, item.realization or NONE)
        cells += [cell(text, column, row=row) for column, text in enumerate(texts, start=2)]
    return cells


def _indicators(result: SheetResult) -> tuple[SheetIndicator, ...]:
    return result.indicators or (SheetIndicator("", "", NONE, ""),)


def _qualitative_cells(result: SheetResult, template: PlanTemplate) -> list[Cell]:
    reached = [item.realization or NONE for item in result.indicators] or [NONE]
    return [
        cell(str(result.number), 0, align="center"),
        Cell(result_pieces(result, template), 1, 1),
        Cell(tuple(Piece(words, marker="•") for words in reached), 2, 2),
        cell(result.feedback or NONE, 3),
    ]


def _behaviors(sheet: EvaluationSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, _BEHAVIOR_SHARES, small(leaf, 0.9))
    body: list[Block] = [
        Rows(columns, _behavior_cells(line), keep_with_next=line is sheet.behaviors[-1])
        for line in sheet.behaviors
    ]
    own = Columns(columns.edges, leaf.size)
    body.append(answer_row(own, "RATING PERILAKU KERJA", _rating(sheet.behavior_rating), 3))
    return Section(
        tuple(body),
        (gap(), *table_head(columns, leaf, _BEHAVIOR_NAMES, numbered=False)),
    )


def _behavior_cells(line: SheetBehavior) -> list[Cell]:
    return [
        cell(str(line.number), 0, align="center", middle=True),
        cell(line.name, 1, font=BOLD, middle=True),
        Cell(items_pieces(line.items), 2, 2, middle=True),
        cell(line.expectation or NONE, 3, middle=True),
        cell(line.feedback or NONE, 4, middle=True),
    ]


def _closing(sheet: EvaluationSheet, leaf: Leaf) -> list[Section]:
    """Return predicate, note and signatures; they stay on one page unless the note is long."""
    panel, note_fits = predicate_panel(sheet, leaf)
    signed = [gap(4), _signed(sheet, leaf), *_objection_line(sheet, leaf)]
    if note_fits:
        return [Section((gap(3.5), Together([panel, *signed])))]
    columns = Columns.shared(leaf.content_width, (1,), leaf.size)
    note = Rows(columns, [cell(sheet.recommendation, 0)], keep_with_next=True)
    heading = Rows(columns, [head_cell("CATATAN/REKOMENDASI", 0)], keep_with_next=True)
    return [
        Section((gap(3.5), panel)),
        Section((note, Together(signed)), (gap(3), heading)),
    ]


def _signed(sheet: EvaluationSheet, leaf: Leaf) -> Block:
    year = sheet.signed_on.year if sheet.signed_on else sheet.ends.year
    received = f"Diterima tanggal ........................... {year}"
    own = Signature(received, "Pegawai yang Dinilai,", sheet.employee)
    right = Signature(
        dated_at(sheet.head.place, sheet.signed_on), "Pejabat Penilai Kinerja,", sheet.appraiser
    )
    return signatures(own if sheet.both_sign else None, right, leaf)


def _objection_line(sheet: EvaluationSheet, leaf: Leaf) -> list[Block]:
    sentence = (
        "Keberatan atas hasil evaluasi diajukan kepada atasan pejabat penilai paling lambat "
        f"{sheet.objection_days} hari sejak lembar ini diterima."
    )
    size = small(leaf)
    return [gap(2), Words(sentence, leaf.content_width, size, align="center")]
