"""The evaluation document, form D.1.1: blocks 1 to 5, 6 to 8 where used, dated signatures (2.6)."""

from collections.abc import Sequence

from asn_desktop.reports.layout.blocks import Block, Drawing, Together
from asn_desktop.reports.layout.emblem import draw_emblem
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD, REGULAR, Piece
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import NONE, gap, party_lines, span_words, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.evaluation_document import EvaluationDocument
from asn_desktop.services.sheets.objections.blocks import ObjectionBlocks
from asn_desktop.services.sheets.parts import Party

_SHARES = (9, 52, 115)


def document_sections(sheet: EvaluationDocument, leaf: Leaf) -> list[Section]:
    """Return the parts of an evaluation document."""
    columns = Columns.shared(leaf.content_width, _SHARES, leaf.size)
    body: list[Block] = [
        *_emblem(sheet.head.letterhead.emblem, leaf),
        *titles(leaf, "DOKUMEN EVALUASI KINERJA PEGAWAI", f"PERIODE: {sheet.period_name}"),
        gap(3),
        *_agency(sheet, leaf),
        *_person(columns, "1", "PEGAWAI YANG DINILAI", sheet.employee),
        *_person(columns, "2", "PEJABAT PENILAI KINERJA", sheet.appraiser),
        *_person(columns, "3", "ATASAN PEJABAT PENILAI KINERJA", sheet.superior),
        *_outcome(columns, sheet),
    ]
    note_head = _heading(columns, "5", "CATATAN/REKOMENDASI")
    note = Rows(
        columns, [cell("", 0), cell(sheet.recommendation or NONE, 1, 2)], keep_with_next=True
    )
    sections = [Section(tuple(body)), Section((note, _signed(sheet, leaf)), (note_head,))]
    if sheet.objection is not None:
        sections += _objection(columns, sheet, sheet.objection, leaf)
    return sections


def _emblem(picture: bytes | None, leaf: Leaf) -> list[Block]:
    if picture is None:
        return []
    side = points(20)

    def paint(pen: Pen, left: float, top: float) -> None:
        draw_emblem(pen, picture, left + leaf.content_width / 2 - side / 2, top, side, side)

    return [Drawing(side + points(2.5), paint, keep_with_next=True)]


def _agency(sheet: EvaluationDocument, leaf: Leaf) -> list[Block]:
    """Return agency and days as one framed row: both are too long for one line upright."""
    columns = Columns.shared(leaf.content_width, (80, 96), leaf.size)
    period = f"PERIODE PENILAIAN: {span_words(sheet.starts, sheet.ends)}"
    cells = [
        cell(sheet.head.letterhead.government, 0, middle=True),
        cell(period, 1, middle=True),
    ]
    return [Rows(columns, cells, keep_with_next=True)]


def _heading(columns: Columns, number: str, words: str) -> Rows:
    return Rows(
        columns,
        [
            head_cell(number, 0, align="center"),
            head_cell(words, 1, 2),
        ],
        keep_with_next=True,
    )


def _person(columns: Columns, number: str, words: str, party: Party | None) -> list[Block]:
    return [_heading(columns, number, words), _facts(columns, party_lines(party))]


def _facts(columns: Columns, facts: Sequence[tuple[str, str]], font: str = REGULAR) -> Rows:
    """Return labels and values with one empty cell below the block's number."""
    cells = [cell("", 0, last_row=len(facts) - 1)]
    for row, (label, value) in enumerate(facts):
        cells += [cell(label, 1, row=row), cell(value, 2, row=row, font=font)]
    return Rows(columns, cells)


def _outcome(columns: Columns, sheet: EvaluationDocument) -> list[Block]:
    terms = (
        ("CAPAIAN KINERJA ORGANISASI", sheet.org_predicate),
        ("PREDIKAT KINERJA PEGAWAI", sheet.predicate),
    )
    facts = [(label, term.label.upper() if term else NONE) for label, term in terms]
    return [_heading(columns, "4", "EVALUASI KINERJA"), _facts(columns, facts, BOLD)]


def _signed(sheet: EvaluationDocument, leaf: Leaf) -> Block:
    place = sheet.head.place
    own = Signature(dated_at(place, None), "Pegawai yang Dinilai,", sheet.employee)
    right = Signature(dated_at(place, sheet.signed_on), "Pejabat Penilai Kinerja,", sheet.appraiser)
    return Together([gap(6), signatures(own, right, leaf)])


def _objection(
    columns: Columns, sheet: EvaluationDocument, used: ObjectionBlocks, leaf: Leaf
) -> list[Section]:
    """Return blocks 6 to 8 as far as they were used; the last one stays with its signatures."""
    used_blocks = [
        (number, heading, words)
        for number, heading, words in (
            ("6", "KEBERATAN", used.reasons),
            ("7", "PENJELASAN PEJABAT PENILAI ATAS KEBERATAN", used.explanation),
            ("8", "KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA", used.decision),
        )
        if words
    ]
    body: list[Block] = []
    for place, (number, heading, words) in enumerate(used_blocks, start=1):
        lines = tuple(Piece(line) for line in words.splitlines() if line.strip())
        is_last = place == len(used_blocks)
        row = Rows(columns, [cell("", 0), Cell(lines, 1, 2)], keep_with_next=is_last)
        body += [gap(3), _heading(columns, number, heading), row]
    return [Section((*body, _objection_signed(sheet, used, leaf)))]


def _objection_signed(sheet: EvaluationDocument, used: ObjectionBlocks, leaf: Leaf) -> Block:
    place = sheet.head.place
    own = Signature(dated_at(place, used.filed_on), "Pegawai yang Dinilai,", sheet.employee)
    appraiser = _signing(sheet.appraiser, used.explained_by)
    right = Signature(dated_at(place, used.explained_on), "Pejabat Penilai Kinerja,", appraiser)
    blocks: list[Block] = [gap(6), signatures(own, right, leaf)]
    if used.decision:
        superior = _signing(sheet.superior, used.decided_by)
        decided = dated_at(place, used.decided_on)
        role = "Atasan Pejabat Penilai Kinerja,"
        blocks += [gap(4), signatures(None, Signature(decided, role, superior), leaf)]
    return Together(blocks)


def _signing(party: Party | None, name: str) -> Party | None:
    """Return who signs: the one named, who may hold the post since the result was signed."""
    if not name or (party is not None and party.name == name):
        return party
    return Party(name, "", "", "", "", "", "", "")
