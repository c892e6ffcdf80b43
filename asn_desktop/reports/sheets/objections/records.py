"""Draws the record of a discussion and the minutes of an objection."""

from asn_desktop.reports.layout.blocks import Block, Together, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import bar, gap, letterhead, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.objections.records import CaseRecordSheet

_FACTS = (46, 136)


def case_record_sections(sheet: CaseRecordSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a record or of minutes."""
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    whole = Columns.shared(leaf.content_width, (182,), leaf.size)
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, sheet.title),
        gap(),
        *(Rows(facts, [cell(label, 0), cell(value, 1)]) for label, value in sheet.facts),
        gap(3),
    ]
    sections = [Section(tuple(opening))]
    for heading, paragraphs in sheet.parts:
        body: list[Block] = [bar(whole, heading, grey=True)]
        pieces = tuple(
            Piece(line) for words in paragraphs for line in words.splitlines() if line.strip()
        )
        body += [Rows(whole, [Cell(pieces, 0, 0)]), gap(2, keep=False)]
        sections.append(Section(tuple(body)))
    sections.append(Section((_signed(sheet, leaf),)))
    return sections


def _signed(sheet: CaseRecordSheet, leaf: Leaf) -> Block:
    place = sheet.head.place
    blocks: list[Block] = []
    if sheet.closing:
        blocks.append(Words(sheet.closing, leaf.content_width, leaf.size))
    blocks += [
        gap(5),
        signatures(
            Signature(dated_at(place, sheet.employee_on), "Pegawai,", sheet.employee),
            Signature(
                dated_at(place, sheet.appraiser_on), "Pejabat Penilai Kinerja,", sheet.appraiser
            ),
            leaf,
        ),
    ]
    if sheet.superior is not None:
        blocks += [
            gap(4),
            signatures(
                None,
                Signature(
                    dated_at(place, sheet.superior_on),
                    "Atasan Pejabat Penilai Kinerja,",
                    sheet.superior,
                ),
                leaf,
            ),
        ]
    return Together(blocks)
