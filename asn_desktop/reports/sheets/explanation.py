"""Draws why a person has this predicate: quadrant, pattern, reasons, decisions."""

from dataclasses import replace

from asn_desktop.domain.performance.predicates import PREDICATE_MATRIX
from asn_desktop.domain.performance.terms import Rating
from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD, REGULAR, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    bar,
    gap,
    letterhead,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.pictures import organization_band
from asn_desktop.services.sheets.explanation import ExplanationSheet

_FACTS, _MATRIX, _REASONS, _STEPS = (40, 142), (38, 48, 48, 48), (54, 30, 98), (38, 44, 100)
_RESULTS = (Rating.ABOVE, Rating.MEETS, Rating.BELOW)
_BEHAVIORS = (Rating.BELOW, Rating.MEETS, Rating.ABOVE)
_NAMES = {Rating.BELOW: "di bawah", Rating.MEETS: "sesuai", Rating.ABOVE: "di atas"}


def explanation_sections(sheet: ExplanationSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of an explanation."""
    return [
        Section(tuple(_opening(sheet, leaf))),
        _reasons(sheet, leaf),
        Section(tuple(_decisions(sheet, leaf))),
    ]


def _opening(sheet: ExplanationSheet, leaf: Leaf) -> list[Block]:
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    appraiser = sheet.appraiser
    lines = (
        ("Pegawai", f"{sheet.employee.name}, {sheet.employee.position}"),
        ("Pejabat penilai", f"{appraiser.name}, {appraiser.position}" if appraiser else NONE),
        ("Predikat", sheet.predicate.label if sheet.predicate else "Belum ada"),
    )
    return [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "PENJELASAN PREDIKAT KINERJA PEGAWAI", sheet.period.upper()),
        gap(),
        *(Rows(facts, [cell(label, 0), cell(value, 1, font=BOLD)]) for label, value in lines),
        gap(3),
        *_matrix(sheet, leaf),
        Words(sheet.quadrant, leaf.content_width, leaf.size),
        gap(3),
        organization_band(sheet.org_predicate, leaf),
        gap(1),
        *(Words(line, leaf.content_width, leaf.size) for line in sheet.organization),
        gap(3),
    ]


def _matrix(sheet: ExplanationSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _MATRIX, leaf.size)
    head = [head_cell("Hasil kerja / perilaku", 0)]
    head += [
        head_cell(_NAMES[rating], place, align="center")
        for place, rating in enumerate(_BEHAVIORS, start=1)
    ]
    blocks: list[Block] = [Rows(columns, head, keep_with_next=True)]
    reached = (sheet.result_rating, sheet.behavior_rating)
    for result in _RESULTS:
        cells = [cell(_NAMES[result], 0)]
        for place, behavior in enumerate(_BEHAVIORS, start=1):
            lit = (result, behavior) == reached
            label = PREDICATE_MATRIX[result, behavior].label
            words = label.upper() if lit else label
            found = cell(words, place, font=BOLD if lit else REGULAR, align="center")
            cells.append(replace(found, grey=lit))
        blocks.append(Rows(columns, cells, keep_with_next=True))
    return [*blocks, gap(1)]


def _reasons(sheet: ExplanationSheet, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, _REASONS, leaf.size)
    body = []
    for place, text, mark, own, facts in sheet.reasons:
        marks = (Piece(mark, BOLD), *([Piece(f"Penilaian diri: {own}")] if own else []))
        body.append(
            Rows(
                columns,
                [
                    Cell((Piece(place, BOLD), Piece(text)), 0, 0),
                    Cell(marks, 1, 1),
                    Cell(_pieces(facts), 2, 2),
                ],
            )
        )
    names = ("HASIL KERJA ATAU PERILAKU", "NILAI", "ALASAN, REALISASI, BUKTI, DAN UMPAN BALIK")
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _decisions(sheet: ExplanationSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _STEPS, leaf.size)
    blocks: list[Block] = [gap(3)]
    if sheet.considerations:
        blocks.append(bar(columns, "PERTIMBANGAN", grey=True))
        blocks += [
            Rows(columns, [cell(adviser, 0, 1), cell(reply, 2)])
            for adviser, reply in sheet.considerations
        ]
        blocks.append(gap(3))
    blocks.append(bar(columns, "SIAPA MEMUTUSKAN APA", grey=True))
    blocks += [
        Rows(columns, [cell(value, place) for place, value in enumerate(step)])
        for step in sheet.decisions
    ]
    if not sheet.decisions:
        blocks.append(Rows(columns, [cell("Belum ada keputusan.", 0, 2)]))
    return blocks


def _pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(line) for line in text.splitlines() if line.strip()) or (Piece(NONE),)
