"""What the official forms share: head of the first page, identities, table heads, core values."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from asn_desktop.base.wording import MONTHS
from asn_desktop.domain.performance.terms import Approach, ResultKind
from asn_desktop.reports.layout.blocks import Block, Drawing, Space, Words
from asn_desktop.reports.layout.emblem import draw_emblem
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.services.sheets.parts import Letterhead, Party, SheetResult

SMALLEST = 7.0
NONE = "-"
APPROACH_LINES = {
    Approach.QUANTITATIVE: "PENDEKATAN HASIL KERJA KUANTITATIF",
    Approach.QUALITATIVE: "PENDEKATAN HASIL KERJA KUALITATIF",
}
GROUPS = ((ResultKind.MAIN, "A. UTAMA"), (ResultKind.EXTRA, "B. TAMBAHAN"))
_GROUP_GAP = 2.0


def small(leaf: Leaf, factor: float = 0.86) -> float:
    """Return a smaller type size, never below what photocopies keep legible."""
    return max(SMALLEST, leaf.size * factor)


def gap(millimetres: float = _GROUP_GAP, *, keep: bool = True) -> Space:
    """Return white room between two tables."""
    return Space(points(millimetres), keep_with_next=keep)


def letterhead(head: Letterhead, leaf: Leaf) -> Block:
    """Return the office's head: emblem at the left, words in the middle, a double rule."""
    scale = leaf.size / 9
    height = points(20.5 * scale)

    def paint(pen: Pen, left: float, top: float) -> None:
        middle = left + leaf.content_width / 2
        if head.emblem is not None:
            side = points(16 * scale)
            draw_emblem(pen, head.emblem, left + points(5), top, side * 0.95, side)
        pen.write(middle, top - points(4.6 * scale), head.government, 12 * scale, align="center")
        baseline = top - points(10.6 * scale)
        pen.write(middle, baseline, head.office_name, 15.5 * scale, BOLD, "center")
        baseline = top - points(14.9 * scale)
        contact = head.contact_line.replace("   ", " · ")
        pen.write(middle, baseline, contact, 8.8 * scale, align="center")
        canvas, rule = pen.canvas, top - points(17.6 * scale)
        for weight, drop in ((2.1, 0.0), (0.6, 2.6)):
            canvas.setLineWidth(weight)
            canvas.line(left, rule - drop, left + leaf.content_width, rule - drop)

    return Drawing(height, paint, keep_with_next=True)


def titles(leaf: Leaf, strong: str, *lines: str) -> list[Block]:
    """Return the centred title and the lines below it."""
    width, size = leaf.content_width, leaf.size
    first = Words(strong, width, size * 1.4, font=BOLD, align="center")
    return [first, *(Words(line, width, size * 1.04, align="center") for line in lines)]


def agency_line(government: str, starts: date, ends: date, leaf: Leaf) -> Block:
    """Return the line above the identities: the agency left, the assessed days right."""
    size = leaf.size
    period = f"PERIODE PENILAIAN: {span_words(starts, ends)}"

    def paint(pen: Pen, left: float, top: float) -> None:
        baseline = top - size * 1.35
        pen.write(left, baseline, government, size)
        pen.write(left + leaf.content_width, baseline, period, size, align="right")

    return Drawing(size * 1.85, paint, keep_with_next=True)


def span_words(starts: date, ends: date) -> str:
    """Return days as the forms write them: "1 JANUARI SD 31 DESEMBER TAHUN 2026"."""
    first = f"{starts.day} {MONTHS[starts.month - 1].upper()}"
    last = f"{ends.day} {MONTHS[ends.month - 1].upper()}"
    return f"{first} SD {last} TAHUN {ends.year}"


def party_lines(party: Party | None) -> tuple[tuple[str, str], ...]:
    """Return label and value of the five lines about one person."""
    if party is None:
        labels = ("NAMA", "NIP", "PANGKAT/GOL. RUANG", "JABATAN", "UNIT KERJA")
        return tuple((label, NONE) for label in labels)
    return (
        ("NAMA", party.name),
        (party.number_label or "NIP", party.number or NONE),
        (party.rank_label.upper(), party.rank or NONE),
        ("JABATAN", party.position or NONE),
        (party.unit_label.upper(), party.unit_name or NONE),
    )


def identities(employee: Party, appraiser: Party | None, leaf: Leaf) -> list[Block]:
    """Return the two identity blocks side by side."""
    columns = Columns.shared(leaf.content_width, (9, 42, 98, 9, 42, 98), leaf.size)
    heading = Rows(
        columns,
        [
            head_cell("NO", 0, align="center"),
            head_cell("PEGAWAI YANG DINILAI", 1, 2),
            head_cell("NO", 3, align="center"),
            head_cell("PEJABAT PENILAI KINERJA", 4, 5),
        ],
        keep_with_next=True,
    )
    lines: list[Block] = [heading]
    pairs = zip(party_lines(employee), party_lines(appraiser), strict=True)
    for number, (own, other) in enumerate(pairs, start=1):
        cells = []
        for first, (label, value) in ((0, own), (3, other)):
            cells += [
                cell(str(number), first, align="center"),
                cell(label, first + 1),
                cell(value, first + 2),
            ]
        lines.append(Rows(columns, cells, keep_with_next=number < 5))
    return lines


def table_head(
    columns: Columns, leaf: Leaf, names: Sequence[str], *, numbered: bool = True
) -> tuple[Block, ...]:
    """Return the heading of a table, with "(1)", "(2)", … below it."""
    size = small(leaf)
    smaller = Columns(columns.edges, size)
    heading = Rows(
        smaller,
        [head_cell(name, place, align="center", middle=True) for place, name in enumerate(names)],
        keep_with_next=True,
    )
    if not numbered:
        return (heading,)
    numbers = [
        replace(cell(f"({place})", place - 1, align="center"), grey=True)
        for place in range(1, len(names) + 1)
    ]
    tiny = Columns(columns.edges, max(SMALLEST, size * 0.92))
    return heading, Rows(tiny, numbers, keep_with_next=True)


def bar(columns: Columns, text: str, *, grey: bool = False) -> Rows:
    """Return a bar over the whole table, such as "A. UTAMA"."""
    last = columns.count - 1
    heading, plain = head_cell(text, 0, last), cell(text, 0, last, font=BOLD)
    return Rows(columns, [heading if grey else plain], keep_with_next=True)


def grouped(results: Sequence[SheetResult]) -> Iterator[tuple[str, list[SheetResult]]]:
    """Give both groups of the form with their bars, also when one is empty."""
    for kind, words in GROUPS:
        yield words, [result for result in results if result.kind is kind]


def items_pieces(items: Sequence[str]) -> tuple[Piece, ...]:
    """Return the guide items of a core value as a list."""
    return tuple(Piece(item, marker="•") for item in items)


def answer_row(columns: Columns, label: str, value: str, first: int) -> Rows:
    """Return a grey row with a label and, from column `first`, its answer in capitals."""
    return Rows(
        columns,
        [
            head_cell(label, 0, first - 1, middle=True),
            head_cell(value.upper(), first, columns.count - 1, align="center", middle=True),
        ],
    )


def merged_cells(result: SheetResult, texts: Sequence[tuple[int, str]], count: int) -> list[Cell]:
    """Return the cells of a result that reach over all its indicators, its number first."""
    cells = [cell(str(result.number), 0, align="center", last_row=count - 1)]
    return cells + [cell(text, column, last_row=count - 1) for column, text in texts]
