"""Charts of the survey report, drawn as lines and boxes that survive photocopying."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from asn_desktop.base.wording import number
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS
from asn_desktop.reports.layout.blocks import Block, Drawing
from asn_desktop.reports.layout.pen import HAIR, Pen
from asn_desktop.reports.layout.text import BOLD, REGULAR, printable, width_of
from asn_desktop.reports.paper import Leaf
from asn_desktop.reports.sheets.form_parts import small

_DARK, _LIGHT, _FAINT = 0.35, 0.62, 0.8
_LABEL_SHARE = 0.36
_SCALE_START = Decimal(25)
_SCALE = Decimal(75)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: `share` of the whole length, 0 to 1; a marked one is darker."""

    label: str
    share: float
    words: str
    is_marked: bool = False


def bars(rows: Sequence[Bar], leaf: Leaf, *, graded: bool = False) -> Block:
    """Return bars below each other; graded ones carry the limits of the service grades."""
    size = small(leaf, 0.94)
    step = size * 1.75
    head = size * 1.5 if graded else 0.0
    height = head + len(rows) * step + size

    def paint(pen: Pen, left: float, top: float) -> None:
        start = left + leaf.content_width * _LABEL_SHARE
        length = leaf.content_width * (1 - _LABEL_SHARE) - size * 5
        if graded:
            _paint_limits(pen, start, top, length, (head, len(rows) * step), size)
        for place, row in enumerate(rows):
            upper = top - head - place * step
            baseline = upper - step * 0.66
            pen.write(
                start - size * 0.6,
                baseline,
                _fitting(row.label, leaf.content_width * _LABEL_SHARE - size, size),
                size,
                BOLD if row.is_marked else REGULAR,
                "right",
            )
            ink = _DARK if row.is_marked else _LIGHT
            _fill(pen, ink, start, upper - step * 0.84, max(length * row.share, 0.6), step * 0.68)
            pen.write(start + length * row.share + size * 0.5, baseline, row.words, size, BOLD)

    return Drawing(height, paint)


def index_share(index: Decimal) -> float:
    """Return the place of an index on the scale from 25 to 100."""
    return float((index - _SCALE_START) / _SCALE)


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a course; None leaves a gap."""

    label: str
    value: Decimal | None


def course(points: Sequence[Point], leaf: Leaf) -> Block:
    """Return an index over time with the limits of the grades in reach."""
    size = small(leaf, 0.94)
    plot = leaf.content_width * 0.22
    height = plot + size * 5
    known = [point.value for point in points if point.value is not None]
    lowest = min(known, default=_SCALE_START) - 5
    highest = min(max(known, default=Decimal(100)) + 5, Decimal(100))

    def paint(pen: Pen, left: float, top: float) -> None:
        start, width = left + size * 4, leaf.content_width - size * 6
        base = top - size * 1.6 - plot
        canvas = pen.canvas
        canvas.setLineWidth(HAIR)
        canvas.line(start, base, start + width, base)
        step = width / max(len(points), 1)

        def height_of(value: Decimal) -> float:
            return base + plot * float((value - lowest) / (highest - lowest))

        for limit in GRADE_LIMITS[1:]:
            if lowest < limit.lowest < highest:
                y = height_of(limit.lowest)
                _rule(pen, start, y, start + width)
                pen.write(
                    start - size * 0.5, y - size * 0.35, limit.grade.value, size, BOLD, "right"
                )
        last: tuple[float, float] | None = None
        for place, point in enumerate(points):
            x = start + step * (place + 0.5)
            pen.write(x, base - size * 1.4, point.label, size, align="center")
            if point.value is None:
                last = None
                continue
            y = height_of(point.value)
            if last is not None:
                canvas.setLineWidth(1.4)
                canvas.line(*last, x, y)
                canvas.setLineWidth(HAIR)
            canvas.circle(x, y, 2.4, stroke=0, fill=1)
            pen.write(x, y + size * 0.7, number(point.value, 2), size, BOLD, "center")
            last = (x, y)

    return Drawing(height, paint)


def _paint_limits(
    pen: Pen,
    start: float,
    top: float,
    length: float,
    heights: tuple[float, float],
    size: float,
) -> None:
    head, body = heights
    for limit in GRADE_LIMITS:
        low, high = index_share(limit.lowest), index_share(limit.highest)
        middle = start + length * (low + high) / 2
        pen.write(middle, top - size, limit.grade.value, size, BOLD, "center")
        if low > 0:
            x = start + length * low
            pen.canvas.setStrokeGray(_FAINT)
            pen.canvas.line(x, top - head * 0.4, x, top - head - body)
            pen.canvas.setStrokeGray(0)


def _rule(pen: Pen, start: float, y: float, end: float) -> None:
    pen.canvas.setStrokeGray(_FAINT)
    pen.canvas.line(start, y, end, y)
    pen.canvas.setStrokeGray(0)


def _fill(pen: Pen, grey: float, left: float, bottom: float, width: float, height: float) -> None:
    pen.canvas.setFillGray(grey)
    pen.canvas.rect(left, bottom, width, height, stroke=0, fill=1)
    pen.canvas.setFillGray(0)


def _fitting(text: str, room: float, size: float) -> str:
    words = printable(text)
    while len(words) > 2 and width_of(words, BOLD, size) > room:
        words = words[:-2].rstrip() + "…"
    return words
