"""Conversion, accumulation and decree of credit points on paper (§4)."""

from collections.abc import Sequence
from dataclasses import replace

from asn_desktop.domain.performance.credit.terms import CreditDocumentKind
from asn_desktop.reports.layout.blocks import Block, Together, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    bar,
    gap,
    letterhead,
    small,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.credit.documents import CreditSheet

_TITLES = {
    CreditDocumentKind.CONVERSION: "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT",
    CreditDocumentKind.ACCUMULATION: "AKUMULASI ANGKA KREDIT",
    CreditDocumentKind.DECREE: "PENETAPAN ANGKA KREDIT",
}
_ROLE = "Pejabat Penilai Kinerja,"
_IDENTITY_SHARES = (10, 70, 110)
_LEAST_ROOM = 7.0


def credit_sections(sheet: CreditSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of one credit document."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, _TITLES[sheet.kind], f"NOMOR: {sheet.number}"),
        gap(4),
        _between(f"Instansi: {sheet.agency}", f"Periode: {sheet.period}", leaf),
        gap(1),
        *_identity(sheet, leaf),
        gap(4),
    ]
    middle = {
        CreditDocumentKind.CONVERSION: _conversion,
        CreditDocumentKind.ACCUMULATION: _accumulation,
        CreditDocumentKind.DECREE: _decree,
    }[sheet.kind]
    signature = signatures(
        None, Signature(dated_at(sheet.place, sheet.dated_on), _ROLE, sheet.appraiser), leaf
    )
    closing = Together([gap(_LEAST_ROOM), signature, *_copies(sheet, leaf)])
    return [Section(tuple(opening)), *middle(sheet, leaf), Section((closing,))]


def _between(left: str, right: str, leaf: Leaf) -> Block:
    columns = Columns.shared(leaf.content_width, (1, 1.15), leaf.size)
    return Rows(columns, [cell(left, 0), cell(right, 1)], keep_with_next=True)


def _identity(sheet: CreditSheet, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, _IDENTITY_SHARES, leaf.size)
    blocks: list[Block] = [bar(columns, "PEJABAT FUNGSIONAL YANG DINILAI", grey=True)]
    for place, (label, value) in enumerate(sheet.identity, start=1):
        cells = [cell(str(place), 0, align="center"), cell(label, 1), cell(value, 2)]
        blocks.append(Rows(columns, cells, keep_with_next=True))
    return blocks


def _conversion(sheet: CreditSheet, leaf: Leaf) -> list[Section]:
    columns = Columns.shared(leaf.content_width, (54, 42, 42, 52), leaf.size)
    body: list[Block] = [
        Rows(columns, _centred((row.predicate, row.percentage, row.coefficient, row.points)))
        for row in sheet.rows
    ]
    if len(sheet.rows) > 1:
        body.append(_sum_row(columns, "JUMLAH", sheet.total))
    heading = (
        bar(columns, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", grey=True),
        *_conversion_head(columns, leaf),
    )
    return [Section(tuple(body), heading)]


def _conversion_head(columns: Columns, leaf: Leaf) -> list[Block]:
    """Return the heading of two storeys and the numbers of the columns below it."""
    smaller = Columns(columns.edges, small(leaf))
    points = "ANGKA KREDIT YANG DIDAPAT (KOLOM 2 × KOLOM 3)"
    cells = (
        cell("HASIL PENILAIAN KINERJA", 0, 1, font=BOLD, align="center"),
        cell("PREDIKAT", 0, row=1, font=BOLD, align="center"),
        cell("PERSENTASE", 1, row=1, font=BOLD, align="center"),
        cell("KOEFISIEN PER TAHUN", 2, last_row=1, font=BOLD, align="center", middle=True),
        cell(points, 3, last_row=1, font=BOLD, align="center", middle=True),
    )
    numbers = [cell(f"({place + 1})", place, align="center") for place in range(columns.count)]
    return [
        Rows(smaller, [replace(item, grey=True) for item in cells], keep_with_next=True),
        Rows(smaller, [replace(item, grey=True) for item in numbers], keep_with_next=True),
    ]


def _accumulation(sheet: CreditSheet, leaf: Leaf) -> list[Section]:
    columns = Columns.shared(leaf.content_width, (16, 52, 40, 30, 26, 30), leaf.size)
    names = ("TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PERSENTASE", "KOEFISIEN", "ANGKA KREDIT")
    body: list[Block] = [
        Rows(
            columns,
            _centred(
                (row.year, row.months, row.predicate, row.percentage, row.coefficient, row.points)
            ),
        )
        for row in sheet.rows
    ]
    body.append(_sum_row(columns, "JUMLAH ANGKA KREDIT YANG DIPEROLEH", sheet.total))
    heading = (
        bar(columns, "KONVERSI PREDIKAT KINERJA MENJADI ANGKA KREDIT", grey=True),
        *table_head(columns, leaf, names),
    )
    return [Section(tuple(body), heading)]


def _decree(sheet: CreditSheet, leaf: Leaf) -> list[Section]:
    columns = Columns.shared(leaf.content_width, (94, 32, 32, 32), leaf.size)
    points = [
        bar(columns, "HASIL PENILAIAN ANGKA KREDIT", grey=True),
        *table_head(columns, leaf, ("URAIAN", "LAMA", "BARU", "JUMLAH"), numbered=False),
        Rows(
            columns,
            [
                cell("Angka kredit dari konversi predikat kinerja", 0),
                *_centred((sheet.old, sheet.new, sheet.total), first=1),
            ],
        ),
        gap(4),
    ]
    wide = Columns.shared(leaf.content_width, (110, 40, 40), leaf.size)
    lines: list[Block] = [
        Rows(wide, [cell(line.words, 0), *_centred((line.rank, line.level), first=1)])
        for line in sheet.thresholds
    ]
    names = ("KETERANGAN", "KENAIKAN PANGKAT", "KENAIKAN JENJANG")
    advice = Rows(
        wide,
        [head_cell("REKOMENDASI", 0, middle=True), cell(sheet.recommendation, 1, 2)],
    )
    heading = table_head(wide, leaf, names, numbered=False)
    return [Section(tuple(points)), Section((*lines, advice), heading)]


def _centred(texts: Sequence[str], first: int = 0) -> list[Cell]:
    return [
        cell(text, place, align="center", middle=True)
        for place, text in enumerate(texts, start=first)
    ]


def _sum_row(columns: Columns, words: str, total: str) -> Rows:
    last = columns.count - 1
    return Rows(
        columns,
        [
            head_cell(words, 0, last - 1, middle=True),
            head_cell(total, last, align="center", middle=True),
        ],
    )


def _copies(sheet: CreditSheet, leaf: Leaf) -> list[Block]:
    if not sheet.copies:
        return []
    lines = [f"{place}. {words}" for place, words in enumerate(sheet.copies, start=1)]
    heading = Words("Tembusan:", leaf.content_width, leaf.size, font=BOLD)
    text = Words("\n".join(lines), leaf.content_width, leaf.size)
    return [gap(3), heading, text]
