"""Draws on one page of a canvas; lines come last, so that no grey covers them."""

from collections.abc import Iterable
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from asn_desktop.reports.layout.text import REGULAR, Line, face, printable, width_of

HAIR = 0.5
GREY = 0.894  # E4E4E4, the only grey: it survives photocopying
_MIDDLE = 0.33  # from the baseline up to the middle of words that mix capitals and small letters
_FACTORS = {"left": 0.0, "center": 0.5, "right": 1.0}
_PLACES = 2
# Bytes as they stand in a PDF string.
_ESCAPES = {
    **{code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))},
    **{ord(character): f"\\{character}" for character in "\\()"},
}
_PlacedRun = tuple[float, float, str, str]


class FontUse:
    """The fonts of one PDF: turns words into its codes, each only once.

    A subset's codes never change once given, so what was encoded stays right to the end.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._document = canvas._doc
        self._encoded: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}

    def encoded(self, words: str, font: str) -> tuple[tuple[str, str], ...]:
        """Return pairs of font name and string, as the page's own language writes them."""
        found = self._encoded.get((words, font))
        if found is None:
            made, document = face(font), self._document
            found = self._encoded[words, font] = tuple(
                (
                    str(made.getSubsetInternalName(subset, document)),
                    bytes(codes).decode("latin-1").translate(_ESCAPES),
                )
                for subset, codes in made.splitString(words, document)
            )
        return found

    def forget(self) -> None:
        """Let the words of the last sheet go, so that many sheets need no more than a few."""
        if len(self._encoded) > _MOST_KEPT:
            self._encoded.clear()


_MOST_KEPT = 5_000


class Pen:
    """Text, fills and lines of one page; y counts from the bottom of the paper, in points."""

    def __init__(self, canvas: Canvas, fonts: FontUse) -> None:
        self.canvas = canvas
        self._fonts = fonts
        # Place of a line: the stretches to draw on it.
        self._level: dict[float, list[tuple[float, float]]] = {}
        self._upright: dict[float, list[tuple[float, float]]] = {}

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
        if shown:
            self._show(shown, size)

    def fill(self, left: float, top: float, width: float, height: float) -> None:
        """Fill a box with the grey of headings."""
        box = f"{left:.2f} {top - height:.2f} {width:.2f} {height:.2f}"
        self.canvas.addLiteral(f"{GREY} g {box} re f 0 g")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a level or upright hair line, once however many cells share it."""
        x1, y1 = round(x1, _PLACES), round(y1, _PLACES)
        x2, y2 = round(x2, _PLACES), round(y2, _PLACES)
        if y1 == y2:
            self._level.setdefault(y1, []).append((min(x1, x2), max(x1, x2)))
        else:
            self._upright.setdefault(x1, []).append((min(y1, y2), max(y1, y2)))

    def box(self, left: float, top: float, width: float, height: float) -> None:
        """Draw the four hair lines around a cell."""
        right, bottom = round(left + width, _PLACES), round(top - height, _PLACES)
        left, top = round(left, _PLACES), round(top, _PLACES)
        across, down = (left, right), (bottom, top)
        self._level.setdefault(top, []).append(across)
        self._level.setdefault(bottom, []).append(across)
        self._upright.setdefault(left, []).append(down)
        self._upright.setdefault(right, []).append(down)

    def frame(self, left: float, top: float, width: float, height: float, weight: float) -> None:
        """Draw a heavy box at once, above everything drawn so far."""
        self.canvas.setLineWidth(weight)
        self.canvas.rect(left, top - height, width, height, stroke=1, fill=0)
        self.canvas.setLineWidth(HAIR)

    def finish(self) -> None:
        """Draw the collected lines; stretches that touch become one, or they would look bolder."""
        drawn = [
            f"{begin:.2f} {y:.2f} m {end:.2f} {y:.2f} l"
            for y, stretches in self._level.items()
            for begin, end in _joined(tuple(stretches))
        ]
        drawn += [
            f"{x:.2f} {begin:.2f} m {x:.2f} {end:.2f} l"
            for x, stretches in self._upright.items()
            for begin, end in _joined(tuple(stretches))
        ]
        if drawn:
            # Square ends, or corners would miss a bit.
            self.canvas.addLiteral(f"{HAIR} w 2 J {' '.join(drawn)} S")
        self._level, self._upright = {}, {}

    def _show(self, runs: Iterable[_PlacedRun], size: float) -> None:
        parts = ["BT"]
        current = ""
        for x, y, text, font in runs:
            parts.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
            for name, codes in self._fonts.encoded(text, font):
                if name != current:
                    parts.append(f"{name} {size:.2f} Tf")
                    current = name
                parts.append(f"({codes}) Tj")
        parts.append("ET")
        self.canvas.addLiteral("\n".join(parts))


@lru_cache(maxsize=4_096)
def _joined(stretches: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    joined: list[tuple[float, float]] = []
    for begin, end in sorted(stretches):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined
