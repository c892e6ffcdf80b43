"""Draws the personal report of a 360° round: radar, figures per group, texts."""

from decimal import Decimal
from math import cos, pi, sin

from asn_desktop.base.wording import date_long, listing, number
from asn_desktop.domain.performance.raters.questionnaire import HIGHEST_MARK
from asn_desktop.reports.layout.blocks import Block, Drawing, Words
from asn_desktop.reports.layout.pages import Section
from asn_desktop.reports.layout.pen import HAIR, Pen
from asn_desktop.reports.layout.rows import Columns, Rows, cell
from asn_desktop.reports.layout.text import BOLD
from asn_desktop.reports.paper import Leaf, points
from asn_desktop.reports.sheets.form_parts import NONE, gap, letterhead, small, table_head, titles
from asn_desktop.services.performance.raters.views import ResultView
from asn_desktop.services.sheets.raters.papers import RaterReport

_RADIUS_MM = 38.0
# Dash of the line and shape of the mark of each group: read without colour.
_DASHES: tuple[tuple[float, ...], ...] = ((), (5, 2), (1.5, 1.5), (7, 2, 1.5, 2))
_MARK = 2.2


def report_sections(sheet: RaterReport, leaf: Leaf) -> list[Section]:
    """Return the parts of a report; with too few raters it says so and shows nothing."""
    view, width, size = sheet.view, leaf.content_width, leaf.size
    opening: list[Block] = [
        letterhead(sheet.head.letterhead, leaf),
        *titles(
            leaf,
            "RAPOR 360°",
            f"{view.person_name}, {view.person_position}",
            f"Putaran {view.round_name}, {date_long(view.starts)} sampai {date_long(view.ends)}",
        ),
        gap(),
        Words(_summary(view), width, size),
        gap(),
    ]
    if not view.result.is_shown:
        return [Section(tuple(opening))]
    return [
        Section((*opening, _Radar(view, leaf).block(), gap())),
        _figures(view, leaf),
        Section(tuple(_words(view, leaf))),
    ]


def _summary(view: ResultView) -> str:
    result = view.result
    if not result.is_shown or result.overall is None:
        return (
            f"Belum cukup penilai. Hasil ditampilkan bila paling sedikit {view.fewest} orang "
            "mengisi, supaya tidak ada yang dapat dikenali."
        )
    words = f"{result.ballots} penilai mengisi. Keseluruhan {number(result.overall, 1)} dari 4."
    if result.strengths:
        words += f" Paling kuat: {listing(list(result.strengths))}."
    if result.to_improve:
        words += f" Dapat ditingkatkan: {listing(list(result.to_improve))}."
    return words + " Bahan dialog kinerja, bukan nilai langsung."


class _Radar:
    """Where the axes point and what a mark is on paper."""

    def __init__(self, view: ResultView, leaf: Leaf) -> None:
        self._view, self._leaf = view, leaf
        self._radius, self._size = points(_RADIUS_MM), small(leaf, 0.94)
        self._step = 2 * pi / len(view.result.lines)
        self._middle = (0.0, 0.0)

    def block(self) -> Block:
        legend = len(self._view.result.groups) * self._size * 1.5
        return Drawing(2 * self._radius + self._size * 5 + legend, self._paint)

    def _paint(self, pen: Pen, left: float, top: float) -> None:
        across = left + self._leaf.content_width / 2
        self._middle = (across, top - self._radius - self._size * 2.4)
        self._paint_grid(pen)
        self._paint_labels(pen)
        for series in range(len(self._view.result.groups)):
            self._paint_series(pen, left, top, series)

    def _place(self, axis: int, mark: float) -> tuple[float, float]:
        angle = pi / 2 - axis * self._step
        reach = self._radius * mark / HIGHEST_MARK
        return self._middle[0] + reach * cos(angle), self._middle[1] + reach * sin(angle)

    def _paint_grid(self, pen: Pen) -> None:
        canvas = pen.canvas
        canvas.setLineWidth(HAIR)
        canvas.setStrokeGray(0.7)
        for axis in range(len(self._view.result.lines)):
            for mark in range(1, HIGHEST_MARK + 1):
                canvas.line(*self._place(axis, mark), *self._place(axis + 1, mark))
            canvas.line(*self._middle, *self._place(axis, HIGHEST_MARK))
        canvas.setStrokeGray(0)
        for mark in range(1, HIGHEST_MARK):
            x, y = self._place(0, mark)
            pen.write(x + 2, y - self._size * 0.3, str(mark), self._size * 0.85)

    def _paint_labels(self, pen: Pen) -> None:
        for axis, line in enumerate(self._view.result.lines):
            x, y = self._place(axis, HIGHEST_MARK + 0.3)
            across = cos(pi / 2 - axis * self._step)
            align = "center" if abs(across) < 0.2 else "left" if across > 0 else "right"
            words = f"{line.label} {_mark(line.overall)}"
            pen.write(x, y - self._size * 0.3, words, self._size, BOLD, align)

    def _paint_series(self, pen: Pen, left: float, top: float, series: int) -> None:
        size, group = self._size, self._view.result.groups[series]
        marks = [line.means[series] for line in self._view.result.lines]
        # A question too few could judge leaves a gap, never a nought.
        places = [
            None if mark is None else self._place(axis, float(mark))
            for axis, mark in enumerate(marks)
        ]
        _course(pen, places, series)
        y = top - 2 * self._radius - size * 4.6 - series * size * 1.5
        _course(pen, [(left, y + size * 0.3), (left + size * 3, y + size * 0.3)], series)
        pen.write(left + size * 4, y, f"{group.label} ({group.ballots} penilai)", size)


def _course(pen: Pen, places: list[tuple[float, float] | None], series: int) -> None:
    canvas = pen.canvas
    canvas.saveState()
    canvas.setLineWidth(1.1)
    canvas.setDash(list(_DASHES[series % len(_DASHES)]), 0)
    closed = [*places[1:], places[0]] if len(places) > 2 else places[1:]
    for start, end in zip(places, closed, strict=False):
        if start is not None and end is not None:
            canvas.line(*start, *end)
    canvas.setDash([], 0)
    for place in places:
        if place is not None:
            canvas.circle(*place, _MARK, stroke=1, fill=int(series == 0))
    canvas.restoreState()


def _figures(view: ResultView, leaf: Leaf) -> Section:
    groups = view.result.groups
    columns = Columns.shared(leaf.content_width, (70, *[30] * len(groups), 24), leaf.size)
    names = ("NILAI DASAR", *(group.label.upper() for group in groups), "SEMUA")
    body = [
        Rows(
            columns,
            [
                cell(line.label, 0, font=BOLD),
                *(
                    cell(_mark(mean), place, align="center")
                    for place, mean in enumerate((*line.means, line.overall), start=1)
                ),
            ],
        )
        for line in view.result.lines
    ]
    return Section(tuple(body), table_head(columns, leaf, names, numbered=False))


def _words(view: ResultView, leaf: Leaf) -> list[Block]:
    width, size = leaf.content_width, leaf.size
    blocks: list[Block] = [gap(3)]
    for choice in view.result.choices:
        options = listing([f"{option} ({taken})" for option, taken in choice.options])
        blocks.append(Words(f"{choice.label}: {options}.", width, size))
    if view.texts:
        blocks.append(gap(2))
        blocks.append(Words("Yang ditulis penilai, tanpa nama dan tanpa urutan:", width, size,
                            font=BOLD))  # fmt: skip
    columns = Columns.shared(width, (1,), size)
    blocks += [Rows(columns, [cell(text, 0)]) for text in view.texts]
    note = (
        f"Kelompok dengan kurang dari {view.fewest} penilai digabung. Jawaban disimpan sebagai "
        "hitungan, tanpa nama penilai."
    )
    return [*blocks, gap(3), Words(note, width, size * 0.92)]


def _mark(value: Decimal | None) -> str:
    return NONE if value is None else number(value, 1)
