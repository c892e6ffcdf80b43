"""Draws coaching: the plan with its steps, and the forms B.1.8 and B.1.9."""

from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.follow_up.coaching_rules import STATEMENTS
from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    bar,
    gap,
    letterhead,
    party_lines,
    small,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.follow_up.coaching import (
    CoachingFormSheet,
    CoachingParties,
    CoachingSheet,
    CompetenceSheet,
)
from asn_desktop.services.sheets.parts import SheetHead

_FACTS, _STEPS = (46, 136), (10, 62, 32, 32, 46)
_IDENTITIES = (13, 58, 76, 13, 58, 76)
_FORM, _COMPETENCES = (11, 135, 18, 18), (11, 62, 22, 87)
_MARK = "X"
_EMPTY_LINES = 4


def coaching_sections(sheet: CoachingSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a coaching's record."""
    columns = Columns.shared(leaf.content_width, _STEPS, leaf.size)
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    ended = date_long(sheet.closed_on) if sheet.closed_on else "masih berjalan"
    lines = (
        ("Mulai dan selesai", f"{date_long(sheet.started_on)} – {ended}"),
        ("Alasan", sheet.reason or NONE),
        ("Tujuan", sheet.goal or NONE),
    )
    body: list[Block] = [
        Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                *(cell(value or NONE, place) for place, value in enumerate(step, start=1)),
            ],
        )
        for number, step in enumerate(sheet.steps, start=1)
    ]
    empty = Rows(columns, [cell("Belum ada langkah.", 0, columns.count - 1)])
    names = ("NO", "LANGKAH", "TANGGAL CEK", "DICEK PADA", "TEMUAN")
    opening = _opening(sheet.head, sheet.parties, leaf, f"CATATAN {sheet.kind.upper()} KINERJA")
    described = [
        Rows(facts, [cell(label, 0), Cell(_pieces(value), 1, 1)]) for label, value in lines
    ]
    result = (
        gap(3),
        bar(facts, "HASIL", grey=True),
        Rows(facts, [Cell(_pieces(sheet.result), 0, 1)]),
        gap(5),
        signatures(
            Signature("", "Pegawai,", sheet.parties.employee),
            Signature(
                dated_at(sheet.head.place, sheet.closed_on), "Pembimbing,", sheet.parties.coach
            ),
            leaf,
        ),
    )
    return [
        Section((*opening, *described, gap(3))),
        Section(tuple(body or [empty]), table_head(columns, leaf, names, numbered=False)),
        Section(result),
    ]


def coaching_form_sections(sheet: CoachingFormSheet, leaf: Leaf) -> list[Section]:
    """Return form B.1.8: nine statements in three groups, signed by the employee."""
    columns = Columns.shared(leaf.content_width, _FORM, leaf.size)
    answers = iter(sheet.answers)
    body: list[Block] = []
    number = 0
    for heading, statements in STATEMENTS:
        body.append(bar(columns, heading.upper()))
        for statement in statements:
            number += 1
            answer = next(answers)
            body.append(
                Rows(
                    columns,
                    [
                        cell(str(number), 0, align="center"),
                        cell(statement, 1),
                        cell(_MARK if answer else "", 2, align="center"),
                        cell(_MARK if answer is False else "", 3, align="center"),
                    ],
                )
            )
    names = ("NO", "PERNYATAAN", "YA", "TIDAK")
    title = "UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"
    reader = sheet.superior_name or "atasan pembimbing"
    closing: list[Block] = [gap(2)]
    if sheet.note:
        note = Columns.shared(leaf.content_width, (1,), leaf.size)
        closing += [bar(note, "CATATAN", grey=True), Rows(note, [Cell(_pieces(sheet.note), 0, 0)])]
    words = f"Diserahkan kepada atasan pembimbing ({reader}), bukan kepada pembimbing."
    closing += [
        Words(words, leaf.content_width, leaf.size * 0.95),
        gap(5),
        signatures(
            None,
            Signature(
                dated_at(sheet.head.place, sheet.given_on),
                "Pegawai yang Dinilai,",
                sheet.parties.employee,
            ),
            leaf,
        ),
    ]
    return [
        Section(tuple(_opening(sheet.head, sheet.parties, leaf, title, "Format B.1.8"))),
        Section(tuple(body), table_head(columns, leaf, names, numbered=False)),
        Section(tuple(closing)),
    ]


def competence_sections(sheet: CompetenceSheet, leaf: Leaf) -> list[Section]:
    """Return form B.1.9: competences from 1 to 5 with reasons, signed by the coach."""
    columns = Columns.shared(leaf.content_width, _COMPETENCES, leaf.size)
    lines: list[tuple[str, str, str]] = [
        (competence, str(score), reason) for competence, score, reason in sheet.lines
    ]
    # Nothing recorded yet: lines to fill in by hand.
    lines = lines or [(" ", " ", " ")] * _EMPTY_LINES
    body = [
        Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                cell(competence, 1),
                cell(score, 2, align="center"),
                Cell(_pieces(reason), 3, 3),
            ],
        )
        for number, (competence, score, reason) in enumerate(lines, start=1)
    ]
    names = (
        "NO", "KOMPETENSI PEGAWAI", "NILAI (SKALA 1-5)", "ALASAN TERHADAP PENILAIAN",
    )  # fmt: skip
    opening = _opening(
        sheet.head, sheet.parties, leaf, "EVALUASI KOMPETENSI PEGAWAI", "Format B.1.9"
    )
    closing = (
        gap(5),
        signatures(
            None,
            Signature(dated_at(sheet.head.place, sheet.day), "Pembimbing,", sheet.parties.coach),
            leaf,
        ),
    )
    return [
        Section(tuple(opening)),
        Section(tuple(body), table_head(columns, leaf, names, numbered=False)),
        Section(closing),
    ]


def _opening(
    head: SheetHead, parties: CoachingParties, leaf: Leaf, title: str, form: str = ""
) -> list[Block]:
    coach = parties.coach
    words = f"Pembimbing: {coach.name}, {coach.position}" if coach else "Pembimbing: -"
    return [
        letterhead(head.letterhead, leaf),
        *titles(leaf, title, *([form] if form else [])),
        gap(),
        *_identities(parties, leaf),
        gap(1.5),
        Words(words, leaf.content_width, leaf.size),
        gap(1.5),
    ]


def _identities(parties: CoachingParties, leaf: Leaf) -> list[Block]:
    """Return both identity blocks side by side, with room for their labels on upright paper."""
    columns = Columns.shared(leaf.content_width, _IDENTITIES, small(leaf))
    heads = ((0, "PEGAWAI YANG DINILAI"), (3, "PEJABAT PENILAI KINERJA"))
    heading = [head_cell("NO", first, align="center") for first, _ in heads]
    heading += [head_cell(words, first + 1, first + 2) for first, words in heads]
    blocks: list[Block] = [Rows(columns, heading, keep_with_next=True)]
    pairs = zip(party_lines(parties.employee), party_lines(parties.appraiser), strict=True)
    for number, pair in enumerate(pairs, start=1):
        cells = []
        for (first, _), (label, value) in zip(heads, pair, strict=True):
            cells += [
                cell(str(number), first, align="center"),
                cell(label, first + 1),
                cell(value, first + 2),
            ]
        blocks.append(Rows(columns, cells, keep_with_next=True))
    return blocks


def _pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(line) for line in text.splitlines() if line) or (Piece(NONE),)
