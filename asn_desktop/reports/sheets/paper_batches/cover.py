"""The cover of a stack: identity, reconciliation, second typing, signatures."""

from asn_desktop.base.rounding import round_half_up
from asn_desktop.base.wording import date_long, number
from asn_desktop.domain.public_service.paper_batches import ranges_in_words, sheet_number
from asn_desktop.domain.public_service.terms import SheetState, TypingChoice
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Columns, Rows, cell, head_cell
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import bar, gap, letterhead, titles
from asn_desktop.reports.sheets.paper_batches.quick_code import draw_quick_code
from asn_desktop.services.public_service.batches.reading import BatchDetail
from asn_desktop.services.sheets.paper_batches.cover import BatchCover

_BLANK = "…………"
_CODE_SIDE = 30.0
_STATES = (
    (SheetState.ACCEPTED, "Diterima dan dihitung"),
    (SheetState.HELD, "Ditahan, belum dihitung"),
    (SheetState.REJECTED, "Ditolak, tidak dihitung"),
    (SheetState.INCOMPLETE, "Tidak lengkap"),
    (SheetState.DAMAGED, "Rusak"),
    (SheetState.EMPTY, "Kosong"),
    (SheetState.NOT_RETURNED, "Tidak kembali"),
)


def cover_sections(sheet: BatchCover, leaf: Leaf) -> list[Section]:
    """Return the parts of a cover."""
    batch = sheet.batch
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "SAMPUL DAN REKONSILIASI BUNDEL", f"BUNDEL NOMOR {batch.number}"),
        gap(2.5),
        _facts(sheet, leaf),
    ]
    return [
        Section(tuple(opening)),
        _reconciliation(sheet, leaf),
        _second_typing(sheet, leaf),
        Section(tuple(_closing(sheet, leaf))),
    ]


def _facts(sheet: BatchCover, leaf: Leaf) -> Block:
    batch, size = sheet.batch, leaf.size
    side = points(_CODE_SIDE)
    numbers = f"{sheet_number(batch.first_number)} sampai {sheet_number(batch.last_number)}"
    facts = (
        ("Kuesioner", batch.instrument.name),
        ("Layanan", batch.service),
        ("Unit", batch.unit or "seluruh kantor"),
        ("Periode", batch.period_label),
        ("Nomor lembar", f"{numbers} ({number(batch.reconciliation.printed)} lembar)"),
        ("Dibuat", f"{date_long(batch.made_on)} oleh {batch.made_by}"),
        ("Catatan", batch.note or "-"),
    )
    step = side / len(facts)

    def paint(pen: Pen, left: float, top: float) -> None:
        for place, (label, value) in enumerate(facts):
            baseline = top - place * step - step * 0.65
            pen.write(left, baseline, label, size * 1.05)
            pen.write(left + points(30), baseline, f":  {value}", size * 1.05, BOLD)
        right = left + leaf.content_width
        draw_quick_code(pen, sheet.code.text, right - side, top, side)

    return Drawing(side + points(2), paint)


def _reconciliation(sheet: BatchCover, leaf: Leaf) -> Section:
    batch, found = sheet.batch, sheet.batch.reconciliation
    columns = Columns.shared(leaf.content_width, (60, 20, 100), leaf.size)
    numbers = _numbers_by_state(batch)

    def shown(count: int) -> str:
        return _BLANK if sheet.is_fresh else number(count)

    returned = _BLANK if found.returned is None else number(found.returned)
    lines = [
        ("Dicetak", number(found.printed), ""),
        ("Kembali, dihitung dengan tangan", returned, ""),
        ("Diketik", shown(found.typed), ""),
    ]
    for state, words in _STATES:
        which = "" if state is SheetState.ACCEPTED else ranges_in_words(numbers[state])
        lines.append((words, shown(found.counts[state]), which))
    missing = "" if sheet.is_fresh else ranges_in_words(found.missing)
    lines.append(("Belum jelas keadaannya", shown(len(found.missing)), missing))
    body = [
        Rows(columns, [cell(label, 0), cell(count, 1, align="right"), cell(which, 2)])
        for label, count, which in lines
    ]
    heading = Rows(
        columns,
        [
            head_cell("LEMBAR", 0),
            head_cell("JUMLAH", 1, align="center"),
            head_cell("NOMOR", 2),
        ],
        keep_with_next=True,
    )
    return Section(tuple(body), (gap(3), heading))


def _numbers_by_state(batch: BatchDetail) -> dict[SheetState, list[int]]:
    found: dict[SheetState, list[int]] = {state: [] for state in SheetState}
    for line in batch.sheets:
        if line.state is not None:
            found[line.state].append(line.number)
    return found


def _second_typing(sheet: BatchCover, leaf: Leaf) -> Section:
    batch, errors = sheet.batch, sheet.batch.typing_errors
    columns = Columns.shared(leaf.content_width, (60, 120), leaf.size)
    drawn = ranges_in_words(line.number for line in batch.second)
    rate = errors.rate
    differing = ranges_in_words(
        line.number
        for line in batch.second
        if line.is_typed and line.choice is not TypingChoice.SAME
    )
    lines = (
        ("Lembar yang terundi", drawn or _BLANK),
        ("Sudah diketik ulang", f"{number(errors.sheets)} lembar" if drawn else _BLANK),
        ("Isian yang dibandingkan", number(errors.cells) if errors.cells else _BLANK),
        (
            "Isian yang berbeda",
            f"{number(errors.differences)}" + (f" (lembar {differing})" if differing else "")
            if errors.cells
            else _BLANK,
        ),
        (
            "Tingkat salah ketik",
            f"{number(round_half_up(rate, 2), 2)} % ({number(errors.wrong)} isian)"
            if rate is not None
            else _BLANK,
        ),
    )
    body = [Rows(columns, [cell(label, 0), cell(value, 1)]) for label, value in lines]
    return Section(tuple(body), (gap(3), bar(columns, "PENGETIKAN ULANG", grey=True)))


def _closing(sheet: BatchCover, leaf: Leaf) -> list[Block]:
    batch = sheet.batch
    points_open = batch.reconciliation.open_points
    if sheet.is_fresh:
        words = "Diisi setelah lembar kembali dan diketik."
    elif not points_open:
        words = "Semua lembar bundel ini cocok."
    else:
        words = "Belum cocok: " + " ".join(points_open)
    if batch.closing_reason:
        words += f" Ditutup oleh {batch.closed_by} dengan alasan: {batch.closing_reason}."
    statement = Words(words, leaf.content_width, leaf.size, keep_with_next=True)
    return [gap(3), statement, gap(4), _signatures(sheet, leaf)]


def _signatures(sheet: BatchCover, leaf: Leaf) -> Block:
    size = leaf.size
    half = leaf.content_width / 2

    def paint(pen: Pen, left: float, top: float) -> None:
        for place, words in enumerate(("Petugas survei,", "Yang memeriksa,")):
            middle = left + half * (place + 0.5)
            pen.write(middle, top - size * 1.2, words, size, align="center")
            line = top - size * 6.6
            pen.line(middle - points(28), line, middle + points(28), line)

    return Drawing(size * 8, paint)
