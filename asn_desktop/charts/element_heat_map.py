"""Chart: the nine survey elements over the quarters, a number in each cell."""

from decimal import Decimal

from matplotlib.figure import Figure

from asn_desktop.base.wording import number
from asn_desktop.charts.palette import better_ink, blended
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.services.dashboards.views import ElementHistory, ElementLine

TITLE = "Nilai SKM per unsur"
LOWEST = "▼"
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
    left = max(sheet.text_width(label(line), strong=True) for line in history.lines) + sheet.px(12)
    step = (sheet.width - sheet.px(4) - left) / len(history.quarters)
    height = (sheet.height - sheet.px(_HEADING)) / len(history.lines)
    for column, quarter in enumerate(history.quarters):
        middle = left + step * (column + 0.5)
        sheet.words((middle, sheet.px(8)), quarter, sheet.ink.text3, side="center")
    span = _span(history)
    for row, line in enumerate(history.lines):
        top = sheet.px(_HEADING) + height * row
        key = f"element:{line.element.value}"
        is_chosen = chosen == key
        ink = sheet.ink.link if is_chosen else sheet.ink.danger if line.is_lowest else None
        sheet.words(
            (left - sheet.px(6), top + height / 2),
            label(line),
            ink or sheet.ink.text2,
            side="right",
            strong=line.is_lowest or is_chosen,
        )
        for column, mean in enumerate(line.means):
            place = (left + step * column + _GAP, top + _GAP, step - 2 * _GAP, height - 2 * _GAP)
            _draw_cell(sheet, place, mean, span)
        sheet.touch_area((0, top, sheet.width, height), key)


def label(line: ElementLine) -> str:
    """Return the name beside a row; the weakest are marked by a sign, not by colour alone."""
    return f"{LOWEST} {line.short_name}" if line.is_lowest else line.short_name


def main_finding(history: ElementHistory) -> str:
    """Say in one sentence what the chart shows."""
    lowest = [line.short_name for line in history.lines if line.is_lowest]
    if not lowest:
        return f"{TITLE}: belum ada jawaban survei."
    return f"{TITLE}: terendah {' dan '.join(lowest)}."


def _span(history: ElementHistory) -> tuple[Decimal, Decimal]:
    means = [mean for line in history.lines for mean in line.means if mean is not None]
    return min(means), max(means)


def _draw_cell(
    sheet: Sheet,
    place: tuple[float, float, float, float],
    mean: Decimal | None,
    span: tuple[Decimal, Decimal],
) -> None:
    left, top, width, height = place
    middle = (left + width / 2, top + height / 2)
    if mean is None:
        sheet.words(middle, "–", sheet.ink.text3, side="center")
        return
    width_of_span = span[1] - span[0]
    share = float((mean - span[0]) / width_of_span) if width_of_span else 0.5
    # The palest step is nearly the ground: cells start a little above it.
    fill = blended(sheet.ink.sequence, 0.12 + 0.88 * share)
    sheet.box(place, fill)
    sheet.words(middle, number(mean, 2), better_ink(fill, sheet.ink.inks), side="center")
