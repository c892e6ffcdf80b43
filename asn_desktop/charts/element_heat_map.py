"""Chart: the nine survey elements over the quarters, a number in each cell."""

from decimal import Decimal

from matplotlib.figure import Figure

from asn_desktop.base.wording import number
from asn_desktop.charts.palette import better_ink, blended
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.services.dashboards.views import ElementHistory, ElementLine

TITLE = "Nilai SKM per unsur"
LOWEST = "terendah"
_SIGN = 9.5
_HEADING = 18.0
_GAP = 1.0


def draw_element_heat_map(
    figure: Figure, history: ElementHistory, look: Look, chosen: str = ""
) -> None:
    """Draw a row for each element and a column for each quarter; keys "element:<value>"."""
    sheet = Sheet(figure, look)
    if not history.has_data:
        sheet.nothing_yet("Belum ada jawaban survei")
        return
    widest = max(sheet.text_width(line.short_name, strong=True) for line in history.lines)
    left = widest + sheet.px(24)
    step = (sheet.width - sheet.px(4) - left) / len(history.quarters)
    height = (sheet.height - sheet.px(_HEADING)) / len(history.lines)
    for column, quarter in enumerate(history.quarters):
        middle = left + step * (column + 0.5)
        sheet.words((middle, sheet.px(8)), quarter, sheet.ink.text3, side="center")
    span = _span(history)
    cells = _Cells(sheet, span)
    for row, line in enumerate(history.lines):
        top = sheet.px(_HEADING) + height * row
        _draw_name(
            sheet, line, (left - sheet.px(6), top + height / 2), is_chosen=_key(line) == chosen
        )
        for column, mean in enumerate(line.means):
            cells.add((left + step * column, top, step, height), mean)
    cells.draw()
    for row, line in enumerate(history.lines):
        sheet.touch_area((0, sheet.px(_HEADING) + height * row, sheet.width, height), _key(line))


def main_finding(history: ElementHistory) -> str:
    """Say in one sentence what the chart shows."""
    lowest = [line.short_name for line in history.lines if line.is_lowest]
    if not history.has_data:
        return f"{TITLE}: belum ada jawaban survei."
    return f"{TITLE}: terendah {' dan '.join(lowest)}."


def _span(history: ElementHistory) -> tuple[Decimal, Decimal]:
    means = [mean for line in history.lines for mean in line.means if mean is not None]
    return min(means), max(means)


def _key(line: ElementLine) -> str:
    return f"element:{line.element.value}"


def _draw_name(
    sheet: Sheet, line: ElementLine, place: tuple[float, float], *, is_chosen: bool
) -> None:
    ink = sheet.ink.danger if line.is_lowest else sheet.ink.text2
    strong = line.is_lowest or is_chosen
    sheet.words(
        place,
        line.short_name,
        sheet.ink.link if is_chosen else ink,
        side="right",
        strong=strong,
    )
    if line.is_lowest:
        # A sign besides the colour; the font has no such glyph, so it is drawn.
        words = sheet.text_width(line.short_name, strong=strong)
        sign = (place[0] - words - sheet.px(_SIGN), place[1])
        sheet.dot(sign, sheet.ink.danger, sheet.px(7), "v").set_label(LOWEST)


class _Cells:
    """Gathers the cells, so that their grounds are drawn as one."""

    def __init__(self, sheet: Sheet, span: tuple[Decimal, Decimal]) -> None:
        self._sheet = sheet
        self._span = span
        self._places: list[tuple[float, float, float, float]] = []
        self._fills: list[str] = []
        self._words: list[tuple[tuple[float, float], str, str]] = []

    def add(self, place: tuple[float, float, float, float], mean: Decimal | None) -> None:
        left, top, width, height = place
        middle = (left + width / 2, top + height / 2)
        if mean is None:
            self._words.append((middle, "–", self._sheet.ink.text3))
            return
        low, high = self._span
        share = float((mean - low) / (high - low)) if high > low else 0.5
        # The palest step is nearly the ground: cells start a little above it.
        fill = blended(self._sheet.ink.sequence, 0.12 + 0.88 * share)
        self._places.append((left + _GAP, top + _GAP, width - 2 * _GAP, height - 2 * _GAP))
        self._fills.append(fill)
        self._words.append((middle, number(mean, 2), better_ink(fill, self._sheet.ink.inks)))

    def draw(self) -> None:
        self._sheet.boxes(self._places, self._fills)
        for middle, words, ink in self._words:
            self._sheet.words(middle, words, ink, side="center")
