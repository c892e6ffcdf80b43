"""The drawn parts of an evaluation: distribution curve, 3 × 3 matrix, predicate, note."""

from asn_desktop.domain.performance.distribution import distribution_shape
from asn_desktop.domain.performance.predicates import PREDICATE_MATRIX, SHORT_RATINGS
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating
from asn_desktop.reports.layout.blocks import LEADING, Block, Drawing
from asn_desktop.reports.layout.pen import HAIR, Pen
from asn_desktop.reports.layout.text import BOLD, REGULAR, Line, Piece, set_lines, width_of
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import SMALLEST
from asn_desktop.services.sheets.evaluation import EvaluationSheet

PREDICATE_FRAME, REACHED_FRAME = 1.4, 2.4
_CURVE_MM, _PANEL_MM = 25, 33
_NOT_SET = "BELUM DITETAPKAN"
_ORGANIZATION = "CAPAIAN KINERJA ORGANISASI"
_CURVE_AXIS = "Frekuensi Pegawai"
_CURVE_TITLE = "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI"


def organization_band(org: OrgPredicate | None, leaf: Leaf) -> Block:
    """Return the organisation's result and, beside it, the distribution that goes with it."""
    size = leaf.size
    bar_height = size * 1.7
    picture = points(_CURVE_MM) if org else size * 2.4

    def paint(pen: Pen, left: float, top: float) -> None:
        share = max(leaf.content_width * 0.27, width_of(_ORGANIZATION, BOLD, size) + size)
        rest = leaf.content_width - share
        _head_bar(pen, left, top, share, bar_height, _ORGANIZATION, size)
        _head_bar(pen, left + share, top, rest, bar_height, "POLA DISTRIBUSI:", size)
        below = top - bar_height
        pen.box(left, below, share, picture)
        pen.box(left + share, below, rest, picture)
        words = org.label.upper() if org else _NOT_SET
        large = size * (1.6 if org else 1.1)
        pen.write(
            left + share / 2, below - picture / 2 - large * 0.36, words, large, BOLD, "center"
        )
        if org is None:
            sentence = "Kurva dicetak setelah capaian kinerja organisasi ditetapkan."
            pen.write(left + share + size * 0.5, below - picture / 2 - size * 0.3, sentence, size)
        else:
            _paint_curve(pen, left + share, below, rest, picture, org)

    return Drawing(bar_height + picture, paint)


def _head_bar(
    pen: Pen, left: float, top: float, width: float, height: float, words: str, size: float
) -> None:
    pen.fill(left, top, width, height)
    pen.box(left, top, width, height)
    pen.write(left + size * 0.45, top - height / 2 - size * 0.34, words, size, BOLD)


def _paint_curve(
    pen: Pen, left: float, top: float, width: float, height: float, org: OrgPredicate
) -> None:
    canvas, type_size = pen.canvas, SMALLEST
    title = f"{_CURVE_TITLE} {org.label.upper()}"
    pen.write(left + width / 2, top - type_size * 1.35, title, type_size, BOLD, "center")
    origin_x, origin_y = left + points(15), top - height + type_size * 1.9
    plot_wide = width - points(22)
    plot_high = height - type_size * 1.9 - type_size * 2.2
    canvas.setLineWidth(HAIR)
    canvas.line(origin_x, origin_y, origin_x + plot_wide, origin_y)
    canvas.line(origin_x, origin_y, origin_x, origin_y + plot_high)
    _write_upwards(pen, origin_x - type_size * 0.8, origin_y, plot_high)
    shape = distribution_shape(org)
    step, unit = plot_wide / len(shape), plot_high * 0.95 / max(shape)
    dots = [
        (origin_x + (place + 0.5) * step, origin_y + value * unit)
        for place, value in enumerate(shape)
    ]
    for (x, _), predicate in zip(dots, Predicate, strict=True):
        canvas.line(x, origin_y, x, origin_y - 2)
        pen.write(x, origin_y - type_size * 1.3, predicate.label, type_size, align="center")
    _smooth(pen, dots, origin_y, origin_y + plot_high)


def _write_upwards(pen: Pen, right: float, bottom: float, height: float) -> None:
    """Name the axis along its height, in two lines where one would reach the title."""
    fits = width_of(_CURVE_AXIS, REGULAR, SMALLEST) <= height
    lines = [_CURVE_AXIS] if fits else _CURVE_AXIS.split()
    pen.canvas.saveState()
    pen.canvas.translate(right, bottom + height / 2)
    pen.canvas.rotate(90)
    for place, words in enumerate(reversed(lines)):
        pen.write(0, place * SMALLEST * 1.15, words, SMALLEST, align="center")
    pen.canvas.restoreState()


def _smooth(pen: Pen, dots: list[tuple[float, float]], lowest: float, highest: float) -> None:
    """Draw one even curve through the dots that never leaves the plot."""
    path = pen.canvas.beginPath()
    path.moveTo(*dots[0])
    padded = [dots[0], *dots, dots[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        first = start[1] + (end[1] - before[1]) / 6
        second = end[1] - (after[1] - start[1]) / 6
        third = (end[0] - start[0]) / 3
        path.curveTo(
            start[0] + third,
            min(max(first, lowest), highest),
            end[0] - third,
            min(max(second, lowest), highest),
            *end,
        )
    pen.canvas.setLineWidth(1.2)
    pen.canvas.drawPath(path, stroke=1, fill=0)
    pen.canvas.setLineWidth(HAIR)
    for x, y in dots:
        pen.canvas.circle(x, y, 1.6, stroke=0, fill=1)


def predicate_panel(sheet: EvaluationSheet, leaf: Leaf) -> tuple[Block, bool]:
    """Return matrix, predicate and note side by side, and whether the note fitted in."""
    width, distance = leaf.content_width, points(5)
    matrix, box = (width - 2 * distance) * 0.36, (width - 2 * distance) * 0.26
    note = width - matrix - box - 2 * distance
    lines = _note_lines(sheet.recommendation, note, leaf)
    height, bar_height = points(_PANEL_MM), leaf.size * 1.7
    fits = len(lines) * leaf.size * LEADING <= height - bar_height - leaf.size * 0.6

    def paint(pen: Pen, left: float, top: float) -> None:
        _paint_matrix(pen, left, top, matrix, sheet, leaf)
        _paint_predicate(pen, left + matrix + distance, top, box, sheet, leaf)
        shown = lines if fits else _note_lines("Lihat tabel di bawah.", note, leaf)
        _paint_note(pen, left + matrix + box + 2 * distance, top, note, shown, leaf)

    return Drawing(height, paint), fits


def _note_lines(text: str, width: float, leaf: Leaf) -> tuple[Line, ...]:
    return set_lines((Piece(text or "-"),), width - leaf.size * 1.2, leaf.size)


def _paint_note(
    pen: Pen, left: float, top: float, width: float, lines: tuple[Line, ...], leaf: Leaf
) -> None:
    size, height, bar_height = leaf.size, points(_PANEL_MM), leaf.size * 1.7
    _head_bar(pen, left, top, width, bar_height, "CATATAN/REKOMENDASI", size)
    pen.box(left, top, width, height)
    leading = size * LEADING
    inner = left + size * 0.6
    pen.write_lines(inner, top - bar_height - size * 0.3, width, lines, size, leading)


def _paint_predicate(
    pen: Pen, left: float, top: float, width: float, sheet: EvaluationSheet, leaf: Leaf
) -> None:
    size, height, bar_height = leaf.size, points(_PANEL_MM), leaf.size * 1.7
    middle = left + width / 2
    pen.fill(left, top, width, bar_height)
    pen.line(left, top - bar_height, left + width, top - bar_height)
    words = "PREDIKAT KINERJA PEGAWAI"
    pen.write(middle, top - bar_height / 2 - size * 0.34, words, size, BOLD, "center")
    reached = sheet.predicate
    large = size * (1.9 if reached else 1.2)
    label = reached.label.upper() if reached else _NOT_SET
    pen.write(middle, top - height * 0.46, label, large, BOLD, "center")
    if sheet.result_rating and sheet.behavior_rating:
        first = f"Hasil kerja {sheet.result_rating.label.lower()},"
        second = f"perilaku kerja {sheet.behavior_rating.label.lower()}"
        baseline = top - height + size * 2.1
        pen.write(middle, baseline, first, size * 0.92, align="center")
        pen.write(middle, baseline - size * 1.2, second, size * 0.92, align="center")
    pen.frame(left, top, width, height, PREDICATE_FRAME)


def _paint_matrix(
    pen: Pen, left: float, top: float, width: float, sheet: EvaluationSheet, leaf: Leaf
) -> None:
    size, height, bar_height = leaf.size, points(_PANEL_MM), leaf.size * 1.7
    small = max(SMALLEST, size * 0.86)
    words = "MATRIKS PREDIKAT (hasil kerja ke atas, perilaku kerja ke kanan)"
    pen.fill(left, top, width, bar_height)
    pen.box(left, top, width, height)
    pen.box(left, top, width, bar_height)
    pen.write(left + size * 0.45, top - bar_height / 2 - small * 0.34, words, small, BOLD)
    label_wide = width * 0.16
    foot = small * 1.9
    cell_wide = (width - label_wide) / 3
    cell_high = (height - bar_height - foot) / 3
    grid_left, grid_top = left + label_wide, top - bar_height
    reached = None
    for row, result in enumerate((Rating.ABOVE, Rating.MEETS, Rating.BELOW)):
        y = grid_top - row * cell_high
        name = SHORT_RATINGS[result].lower()
        pen.write(grid_left - small * 0.5, y - cell_high / 2 - small * 0.3, name, small,
                  align="right")  # fmt: skip
        for column, behavior in enumerate((Rating.BELOW, Rating.MEETS, Rating.ABOVE)):
            x = grid_left + column * cell_wide
            lit = (result, behavior) == (sheet.result_rating, sheet.behavior_rating)
            if lit:
                pen.fill(x, y, cell_wide, cell_high)
                reached = (x, y)
            pen.box(x, y, cell_wide, cell_high)
            label = PREDICATE_MATRIX[result, behavior].label
            font = {"font": BOLD} if lit else {}
            label = label.upper() if lit else label
            pen.write(x + cell_wide / 2, y - cell_high / 2 - small * 0.33, label, small,
                      align="center", **font)  # fmt: skip
    for column, behavior in enumerate((Rating.BELOW, Rating.MEETS, Rating.ABOVE)):
        x = grid_left + (column + 0.5) * cell_wide
        name = SHORT_RATINGS[behavior].lower()
        pen.write(x, top - height + foot * 0.34, name, small, align="center")
    if reached is not None:
        pen.frame(*reached, cell_wide, cell_high, REACHED_FRAME)
