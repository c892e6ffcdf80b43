"""The personal report on one page, with the web of behaviours."""

from collections.abc import Sequence
from math import cos, pi, sin

from asn_desktop.reports.layout.blocks import Block, Drawing
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import Pen
from asn_desktop.reports.layout.rows import Cell, Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD, Piece
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import bar, gap, letterhead, table_head, titles
from asn_desktop.reports.sheets.signatures import Signature, dated_at, signatures
from asn_desktop.services.sheets.credit.personal_report import PersonalReport, ReportBehavior

_RADAR_MM = 58.0
_RINGS = 3
_OWN_DASH = (3, 2)
_LEVELS = {None: "-", 1: "Di bawah", 2: "Sesuai", 3: "Di atas"}


def report_card_sections(sheet: PersonalReport, leaf: Leaf) -> list[Section]:
    """Return the parts of the report."""
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(leaf, "RAPOR KINERJA PRIBADI", f"TAHUN {sheet.year}"),
        gap(3),
        *_person(sheet, leaf),
        gap(3),
        *_listed(leaf, "YANG PATUT DIHARGAI", sheet.praise, "Belum ada catatan."),
        gap(3),
    ]
    behaviors: list[Block] = [gap(3), *_behaviors(sheet, leaf), gap(3)]
    closing: list[Block] = [
        *_listed(leaf, "LANGKAH BERIKUTNYA", sheet.to_improve, "Belum ada saran tertulis."),
        gap(3),
        *_listed(
            leaf, "PENGEMBANGAN DIRI", tuple(filter(None, (sheet.training, sheet.credit))), ""
        ),
        gap(4),
        _signature(sheet, leaf),
    ]
    return [
        Section(tuple(opening)),
        _periods(sheet, leaf),
        Section((gap(3),)),
        _results(sheet, leaf),
        Section(tuple(behaviors)),
        Section(tuple(closing)),
    ]


def _person(sheet: PersonalReport, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, (34, 76, 26, 60), leaf.size)
    own = sheet.employee
    appraiser = sheet.appraiser.name if sheet.appraiser else "-"
    lines = (
        ("Nama", own.name, own.number_label or "NIP", own.number or "-"),
        ("Jabatan", own.position, "Unit kerja", own.unit_name or "-"),
        (own.rank_label, own.rank or "-", "Penilai", appraiser),
    )
    return [
        Rows(columns, [cell(text, place) for place, text in enumerate(line)], keep_with_next=True)
        for line in lines
    ]


def _listed(leaf: Leaf, heading: str, lines: Sequence[str], empty: str) -> list[Block]:
    columns = Columns.shared(leaf.content_width, (1,), leaf.size)
    pieces = tuple(Piece(line, marker="•") for line in lines) or (Piece(empty),)
    return [bar(columns, heading, grey=True), Rows(columns, [Cell(pieces, 0, 0)])]


def _periods(sheet: PersonalReport, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (44, 50, 50, 46), leaf.size)
    body = [
        Rows(
            columns,
            [
                cell(line.label, 0),
                cell(line.result, 1),
                cell(line.behavior, 2),
                cell(line.predicate, 3, font=BOLD),
            ],
        )
        for line in sheet.periods
    ]
    names = ("PERIODE", "HASIL KERJA", "PERILAKU", "PREDIKAT")
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _results(sheet: PersonalReport, leaf: Leaf) -> Section:
    columns = Columns.shared(leaf.content_width, (8, 78, 70, 34), leaf.size)
    body: list[Block] = [
        Rows(
            columns,
            [
                cell(str(line.number), 0, align="center"),
                cell(line.text, 1),
                cell(line.reached, 2),
                cell(line.rating, 3),
            ],
        )
        for line in sheet.results
    ]
    if sheet.more_results:
        words = f"dan {sheet.more_results} hasil kerja lain pada lembar evaluasi"
        body.append(Rows(columns, [cell(words, 0, columns.count - 1)]))
    names = ("NO", f"HASIL KERJA, {sheet.results_of.upper()}", "YANG DICAPAI", "NILAI")
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _behaviors(sheet: PersonalReport, leaf: Leaf) -> list[Block]:
    columns = Columns.shared(leaf.content_width, (1,), leaf.size)
    width = leaf.content_width
    heading = bar(columns, "PERILAKU KERJA MENURUT DIRI SENDIRI DAN PENILAI", grey=True)
    height = points(_RADAR_MM)

    def paint(pen: Pen, left: float, top: float) -> None:
        radius = height * 0.36
        _draw_web(pen, sheet.behaviors, left + width * 0.27, top - height / 2, radius, leaf.size)
        _draw_table(pen, sheet.behaviors, left + width * 0.54, top - points(5), width, leaf.size)
        pen.box(left, top, width, height)

    return [heading, Drawing(height, paint)]


def _draw_web(
    pen: Pen,
    behaviors: Sequence[ReportBehavior],
    x: float,
    y: float,
    radius: float,
    size: float,
) -> None:
    count = len(behaviors)
    spots = [(sin(2 * pi * place / count), cos(2 * pi * place / count)) for place in range(count)]
    canvas = pen.canvas
    canvas.saveState()
    canvas.setStrokeGray(0.72)
    canvas.setLineWidth(0.4)
    for ring in range(1, _RINGS + 1):
        _polygon(pen, [(x + radius * ring / _RINGS * a, y + radius * ring / _RINGS * b)
                       for a, b in spots])  # fmt: skip
    for a, b in spots:
        canvas.line(x, y, x + radius * a, y + radius * b)
    canvas.setStrokeGray(0)
    for dashed in (True, False):
        levels = [item.own if dashed else item.superior for item in behaviors]
        if None not in levels:
            canvas.setDash(*_OWN_DASH) if dashed else canvas.setDash()
            canvas.setLineWidth(0.9 if dashed else 1.6)
            _polygon(pen, [(x + radius * (level or 0) / _RINGS * a,
                            y + radius * (level or 0) / _RINGS * b)
                           for level, (a, b) in zip(levels, spots, strict=True)])  # fmt: skip
    canvas.restoreState()
    for (a, b), item in zip(spots, behaviors, strict=True):
        align = "center" if abs(a) < 0.2 else ("left" if a > 0 else "right")
        drop = -size * 0.35 + (size * 0.5 * b)
        pen.write(x + radius * 1.08 * a, y + radius * 1.08 * b + drop, item.name, size * 0.86,
                  align=align)  # fmt: skip


def _polygon(pen: Pen, corners: Sequence[tuple[float, float]]) -> None:
    path = pen.canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    pen.canvas.drawPath(path, stroke=1, fill=0)


def _draw_table(
    pen: Pen,
    behaviors: Sequence[ReportBehavior],
    left: float,
    top: float,
    width: float,
    size: float,
) -> None:
    step = size * 1.62
    places = (left, left + width * 0.24, left + width * 0.36)
    for x, words in zip(places, ("Nilai", "Sendiri", "Penilai"), strict=True):
        pen.write(x, top - size, words, size, BOLD)
    for number, item in enumerate(behaviors, start=1):
        baseline = top - size - number * step
        texts = (item.name, _LEVELS[item.own], _LEVELS[item.superior])
        for x, words in zip(places, texts, strict=True):
            pen.write(x, baseline, words, size)
    baseline = top - size - (len(behaviors) + 1.3) * step
    pen.write(left, baseline, "Garis putus: diri sendiri. Garis tebal: penilai.", size * 0.86)


def _signature(sheet: PersonalReport, leaf: Leaf) -> Block:
    own = Signature("", "Pegawai,", sheet.employee)
    other = Signature(dated_at(sheet.head.place, None), "Pejabat Penilai Kinerja,", sheet.appraiser)
    return signatures(own, other, leaf)
