"""Draws a QR code with the codes of our PDF library, merged into few rectangles."""

from functools import lru_cache
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from asn_desktop.reports.layout.pen import Pen


@lru_cache(maxsize=4_096)
def _dark_runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return the side in modules and (row, first column, length) of each dark run."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    side: int = code.getModuleCount()
    runs = []
    for row in range(side):
        column = 0
        for dark, group in groupby(code.isDark(row, place) for place in range(side)):
            length = len(list(group))
            if dark:
                runs.append((row, column, length))
            column += length
    return side, tuple(runs)


def draw_quick_code(pen: Pen, text: str, left: float, top: float, side: float) -> None:
    """Draw the code of a text as a square of this side; the ground stays white."""
    modules, runs = _dark_runs(text)
    step = side / modules
    boxes = " ".join(
        f"{left + column * step:.3f} {top - (row + 1) * step:.3f} {length * step:.3f} {step:.3f} re"
        for row, column, length in runs
    )
    pen.canvas.addLiteral(f"0 g {boxes} f")
