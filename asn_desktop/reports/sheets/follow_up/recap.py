"""Draws the recap of predicates for TPP: what is missing first, no pay anywhere."""

from collections.abc import Iterator, Sequence

from asn_desktop.domain.people.nip import spaced_nip
from asn_desktop.reports.layout.blocks import Block, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import NONE, bar, gap, letterhead, table_head, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.performance.rewards.predicate_lists import RecapLine
from asn_desktop.services.sheets.follow_up.rewards import RecapSheet

_SHARES = (10, 56, 42, 44, 30)
_NAMES = ("NO", "NAMA / NIP", "JABATAN", "UNIT KERJA", "PREDIKAT")


def recap_sections(sheet: RecapSheet, leaf: Leaf) -> list[Section]:
    """Return what is missing, the predicates by unit, and the signature."""
    recap = sheet.recap
    columns = Columns.shared(leaf.content_width, _SHARES, leaf.size)
    period = f"{recap.period.label} {recap.period.year}".upper()
    unit = recap.unit_name.upper() or "SELURUH UNIT KERJA"
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "REKAP PREDIKAT KINERJA PEGAWAI", f"PERIODE {period}", unit),
        gap(),
        Words(
            "Untuk bahan perhitungan TPP. Lembar ini hanya memuat predikat, tanpa nilai rupiah.",
            leaf.content_width,
            leaf.size,
            align="center",
        ),
        gap(),
    ]
    owed = [line for line in recap.lines if line.missing and not line.is_exempt]
    rest = [line for line in recap.lines if line not in owed]
    body: list[Block] = []
    if owed:
        body.append(bar(columns, f"BELUM ADA PREDIKAT ({len(owed)} PEGAWAI)", grey=True))
        body += _rows(columns, owed, 1)
    if rest:
        heading = f"SUDAH ADA PREDIKAT ATAU TIDAK WAJIB ({len(rest)} PEGAWAI)"
        body.append(bar(columns, heading, grey=True))
        body += _rows(columns, rest, len(owed) + 1)
    if not body:
        body = [Rows(columns, [cell("Tidak ada pegawai.", 0, columns.count - 1)])]
    signer = sheet.signer
    role = f"{signer.position}," if signer and not signer.is_acting else "Kepala Kantor,"
    closing = (
        gap(5),
        signatures(None, Signature(dated_at(sheet.head.place, sheet.day), role, signer), leaf),
    )
    return [
        Section(tuple(opening)),
        Section(tuple(body), table_head(columns, leaf, _NAMES, numbered=False)),
        Section(closing),
    ]


def _rows(columns: Columns, lines: Sequence[RecapLine], first: int) -> Iterator[Block]:
    for number, line in enumerate(lines, start=first):
        words = [part for part in (line.name, spaced_nip(line.nip)) if part]
        person = Cell(tuple(Piece(part) for part in words), 1, 1)
        yield Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                person,
                cell(line.position or NONE, 2),
                cell(line.unit_name or NONE, 3),
                cell(line.predicate.label if line.predicate else line.missing, 4),
            ],
        )
