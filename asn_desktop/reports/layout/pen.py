"""Draws on one page of a canvas; lines come last, so that no grey covers them."""

from collections.abc import Iterable

from reportlab.pdfgen.canvas import Canvas

from asn_desktop.reports.layout.text import REGULAR, Line, printable, width_of

HAIR = 0.5
GREY = 0.894  # E4E4E4, the only grey: it survives photocopying
_MIDDLE = 0.33  # from the baseline up to the middle of words that mix capitals and small letters
_FACTORS = {"left": 0.0, "center": 0.5, "right": 1.0}


class Pen:
    """Text, fills and lines of one page; y counts from the bottom of the paper, in points."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        # Orientation and place of a line: the stretches to draw on it.
        self._lines: dict[tuple[bool, float], list[tuple[float, float]]] = {}

    def write(
        self, x: float, y: float, text: str, size: float, font: str = REGULAR, align: str = "left"
    ) -> None:
        """Write one line with its baseline at y; x is the left, the middle or the right."""
        words = printable(text)
        left = x - _FACTORS[align] * width_of(words, font, size)
        self._show(((left, y, words, font),), size)

    def write_lines(
        self,
        left: float,
        top: float,
        width: float,
        lines: Iterable[Line],
        size: float,
        leading: float,
        align: str = "left",
    ) -> None:
        """Write set lines below `top`, aligned in a width."""
        factor = _FACTORS[align]
        first = top - leading / 2 - _MIDDLE * size
        shown = []
        for place, line in enumerate(lines):
            shift = 0.0
            if factor:
                last = line[-1]
                shift = factor * (width - last.left - width_of(last.text, last.font, size))
            y = first - place * leading
            shown += [(left + shift + run.left, y, run.text, run.font) for run in line if run.text]
        self._show(shown, size)

    def fill(self, left: float, top: float, width: float, height: float) -> None:
        """Fill a box with the grey of headings."""
        self.canvas.setFillGray(GREY)
        self.canvas.rect(left, top - height, width, height, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a level or upright hair line, once however many cells share it."""
        x1, y1, x2, y2 = (round(value, 2) for value in (x1, y1, x2, y2))
        is_level = y1 == y2
        place, stretch = (y1, (x1, x2)) if is_level else (x1, (y1, y2))
        self._lines.setdefault((is_level, place), []).append(stretch)

    def box(self, left: float, top: float, width: float, height: float) -> None:
        """Draw the four hair lines around a cell."""
        right, bottom = left + width, top - height
        self.line(left, top, right, top)
        self.line(left, bottom, right, bottom)
        self.line(left, bottom, left, top)
        self.line(right, bottom, right, top)

    def frame(self, left: float, top: float, width: float, height: float, weight: float) -> None:
        """Draw a heavy box at once, above everything drawn so far."""
        self.canvas.setLineWidth(weight)
        self.canvas.rect(left, top - height, width, height, stroke=1, fill=0)
        self.canvas.setLineWidth(HAIR)

    def finish(self) -> None:
        """Draw the collected lines; stretches that touch become one, or they would look bolder."""
        self.canvas.setLineWidth(HAIR)
        self.canvas.setLineCap(2)
        segments = []
        for (is_level, place), stretches in self._lines.items():
            for begin, end in _joined(stretches):
                segments.append(
                    (begin, place, end, place) if is_level else (place, begin, place, end)
                )
        if segments:
            self.canvas.lines(segments)
        self._lines = {}

    def _show(self, runs: Iterable[tuple[float, float, str, str]], size: float) -> None:
        words = self.canvas.beginText()
        for x, y, text, font in runs:
            words.setTextOrigin(x, y)
            words.setFont(font, size)
            words.textOut(text)
        self.canvas.drawText(words)


def _joined(stretches: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for begin, end in sorted((min(pair), max(pair)) for pair in stretches):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined
