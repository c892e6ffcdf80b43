"""Draws a person's feedback, a month of the daily log, and the review of an activity."""

from collections.abc import Sequence

from asn_desktop.base.wording import date_full
from asn_desktop.reports.layout.blocks import Block
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import (
    NONE,
    bar,
    gap,
    letterhead,
    party_lines,
    span_words,
    table_head,
    titles,
)
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.feedback.papers import (
    DailyLogSheet,
    FeedbackSlip,
    ReviewSheet,
)
from asn_desktop.services.sheets.parts import Party, SheetHead

_FACTS = (46, 136)
_SLIP = (9, 24, 26, 36, 38, 64)
_LOG = (9, 24, 78, 66, 26, 26, 16)
_TOTALS = (9, 120, 25, 40)
_AGREEMENTS = (9, 78, 42, 28, 26)
_NOTES = (28, 154)


def slip_sections(sheet: FeedbackSlip, leaf: Leaf) -> list[Section]:
    """Return the parts of a person's feedback."""
    opening = _opening(sheet.head, leaf, "UMPAN BALIK BERKELANJUTAN", sheet.employee)
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    counts = ", ".join(f"{label} {count}" for label, count in sheet.counts) or NONE
    opening += [
        _fact(facts, "RENTANG WAKTU", span_words(sheet.starts, sheet.ends)),
        _fact(facts, "JUMLAH", counts),
        gap(3),
    ]
    columns = Columns.shared(leaf.content_width, _SLIP, leaf.size)
    names = ("NO", "TANGGAL", "JENIS", "PEMBERI", "TENTANG", "UMPAN BALIK")
    rows = [
        (
            line.day,
            line.kind,
            line.giver,
            line.about,
            line.text + (f"\nTanggapan: {line.reply}" if line.reply else ""),
        )
        for line in sheet.lines
    ]
    closing: list[Block] = []
    if sheet.notes:
        notes = Columns.shared(leaf.content_width, _NOTES, leaf.size)
        closing += [gap(3), bar(notes, "CATATAN PENILAI", grey=True)]
        closing += [
            Rows(notes, [cell(day, 0), Cell(_pieces(text), 1, 1)]) for day, text in sheet.notes
        ]
    closing += [
        gap(5),
        signatures(
            None,
            Signature(dated_at(sheet.head.place, sheet.printed_on), "Penerima,", sheet.employee),
            leaf,
        ),
    ]
    return [
        Section(tuple(opening)),
        _table(columns, leaf, names, rows, "Belum ada umpan balik."),
        Section(tuple(closing)),
    ]


def log_sections(sheet: DailyLogSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of a month of the daily log."""
    opening = _opening(
        sheet.head, leaf, "CATATAN HARIAN", sheet.employee, f"BULAN {sheet.month.upper()}"
    )
    columns = Columns.shared(leaf.content_width, _LOG, leaf.size)
    names = ("NO", "TANGGAL", "KEGIATAN", "HASIL KERJA", "JUMLAH", "JAM", "MENIT")
    totals = Columns.shared(leaf.content_width, _TOTALS, leaf.size)
    heads = ("NO", "HASIL KERJA", "KEGIATAN", "LAMA")
    return [
        Section((*opening, gap(3))),
        _table(columns, leaf, names, sheet.lines, "Belum ada kegiatan pada bulan ini."),
        Section((gap(3),)),
        _table(totals, leaf, heads, sheet.totals, "Belum ada kegiatan."),
        Section(
            (
                gap(5),
                signatures(
                    Signature("", "Pegawai,", sheet.employee),
                    Signature(
                        dated_at(sheet.head.place, sheet.signed_on),
                        "Pejabat Penilai Kinerja,",
                        sheet.appraiser,
                    ),
                    leaf,
                ),
            )
        ),
    ]


def review_sections(sheet: ReviewSheet, leaf: Leaf) -> list[Section]:
    """Return the parts of the review of an activity."""
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "TINJAUAN PASCA KEGIATAN"),
        gap(),
        _fact(facts, "Kegiatan", sheet.activity or NONE),
        _fact(facts, "Tanggal", date_full(sheet.held_on)),
        _fact(facts, "Peserta", "; ".join(sheet.participants)),
        gap(3),
    ]
    one = Columns.shared(leaf.content_width, (1,), leaf.size)
    for title, text in sheet.texts:
        opening += [bar(one, title, grey=True), Rows(one, [Cell(_pieces(text), 0, 0)])]
    columns = Columns.shared(leaf.content_width, _AGREEMENTS, leaf.size)
    names = ("NO", "KESEPAKATAN", "OLEH", "BATAS WAKTU", "SELESAI")
    return [
        Section((*opening, gap(3))),
        _table(columns, leaf, names, sheet.agreements, "Tidak ada kesepakatan."),
        Section(
            (
                gap(5),
                signatures(
                    None,
                    Signature(dated_at(sheet.head.place, sheet.held_on), "Dicatat oleh,",
                              sheet.writer),
                    leaf,
                ),
            )
        ),
    ]  # fmt: skip


def _opening(head: SheetHead, leaf: Leaf, title: str, person: Party, *lines: str) -> list[Block]:
    facts = Columns.shared(leaf.content_width, _FACTS, leaf.size)
    return [
        letterhead(head.letterhead, leaf),
        *titles(leaf, title, *lines),
        gap(),
        *(_fact(facts, label, value) for label, value in party_lines(person)),
    ]


def _fact(columns: Columns, label: str, value: str) -> Rows:
    return Rows(columns, [cell(label, 0, font=BOLD), cell(value, 1)])


def _table(
    columns: Columns,
    leaf: Leaf,
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    nothing: str,
) -> Section:
    body = [
        Rows(
            columns,
            [
                cell(str(number), 0, align="center"),
                *(Cell(_pieces(value), place, place) for place, value in enumerate(row, start=1)),
            ],
        )
        for number, row in enumerate(rows, start=1)
    ]
    if not body:
        body = [Rows(columns, [cell(nothing, 0, columns.count - 1)])]
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _pieces(text: str) -> tuple[Piece, ...]:
    return tuple(Piece(line) for line in text.splitlines() if line.strip()) or (Piece(NONE),)
