"""Chart: what each unit reached of its targets."""

from collections.abc import Sequence

from matplotlib.figure import Figure

from asn_desktop.base.wording import percent
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.services.dashboards.views import TARGET, UnitFigure

TITLE = "Target dan realisasi per unit"
NO_DATA = "belum ada data"
_SCALE_END = 120.0
_LEAST_ROW, _MOST_ROW = 13.5, 40.0
_LABEL_SHARE = 0.37


def draw_unit_achievement(
    figure: Figure, units: Sequence[UnitFigure], look: Look, chosen: str = ""
) -> None:
    """Draw one bar a unit with its target; keys are "unit:<id>".

    Where there is no room for all, the units furthest below their targets stay.
    """
    sheet = Sheet(figure, look)
    if not units:
        sheet.nothing_yet("Belum ada pegawai pada unit ini")
        return
    top, bottom = sheet.px(2), sheet.height - sheet.px(18)
    rows = units_that_fit(units, int((bottom - top) / sheet.px(_LEAST_ROW)))
    widest = max(sheet.text_width(unit.short_name, strong=True) for unit in rows)
    left = min(widest + sheet.px(12), sheet.width * _LABEL_SHARE)
    right = sheet.width - sheet.px(46)
    step = min((bottom - top) / len(rows), sheet.px(_MOST_ROW))
    _draw_scale(sheet, left, right, (top, top + step * len(rows)))
    for place, unit in enumerate(rows):
        middle = top + step * (place + 0.5)
        is_chosen = chosen == f"unit:{unit.id}"
        sheet.words(
            (left - sheet.px(6), middle),
            sheet.fitting(unit.short_name, left - sheet.px(8), strong=is_chosen),
            sheet.ink.link if is_chosen else sheet.ink.text2,
            side="right",
            strong=is_chosen,
        )
        _draw_bar(sheet, unit, left, right, (middle, min(step * 0.62, sheet.px(24))))
        sheet.touch_area((0, middle - step / 2, sheet.width, step), f"unit:{unit.id}")


def units_that_fit(units: Sequence[UnitFigure], most: int) -> list[UnitFigure]:
    """Return at most so many units in their order; the lowest and those without data stay."""
    if len(units) <= max(most, 1):
        return list(units)
    ranked = sorted(units, key=lambda unit: -1 if unit.achievement is None else unit.achievement)
    kept = {unit.id for unit in ranked[: max(most, 1)]}
    return [unit for unit in units if unit.id in kept]


def main_finding(units: Sequence[UnitFigure]) -> str:
    """Say in one sentence what the chart shows."""
    measured = [unit for unit in units if unit.achievement is not None]
    if not measured:
        return f"{TITLE}: {NO_DATA}."
    reached = sum(1 for unit in measured if unit.reaches_target)
    lowest = min(measured, key=lambda unit: unit.achievement or TARGET)
    return (
        f"{TITLE}: {reached} dari {len(units)} unit mencapai target. "
        f"Terendah {lowest.name} {percent(lowest.achievement or TARGET, 0)}."
    )


def _draw_scale(sheet: Sheet, left: float, right: float, span: tuple[float, float]) -> None:
    for value in (0, 50, 100):
        x = left + (right - left) * value / _SCALE_END
        sheet.line((x, span[0]), (x, span[1]), sheet.ink.grid)
        words = f"{value}%" if value == TARGET else str(value)
        sheet.words((x, span[1] + sheet.px(9)), words, sheet.ink.text3, side="center")


def _draw_bar(
    sheet: Sheet, unit: UnitFigure, left: float, right: float, band: tuple[float, float]
) -> None:
    middle, height = band
    ink, key = sheet.ink, f"unit:{unit.id}"
    if unit.achievement is None:
        start = left + sheet.px(6)
        words = sheet.fitting(NO_DATA, sheet.width - start)
        sheet.clear((start, middle), words)
        sheet.words((start, middle), words, ink.text3)
        return
    width = (right - left) * min(float(unit.achievement), _SCALE_END) / _SCALE_END
    place = (left, middle - height / 2, width, height)
    if unit.reaches_target:
        sheet.box(place, ink.achieved, ink.achieved, key=key)
    else:
        sheet.box(place, None, ink.missed, key=key, hatch=True)
    x = left + (right - left) * float(TARGET) / _SCALE_END
    reach = height / 2 + sheet.px(2.5)
    sheet.line((x, middle - reach), (x, middle + reach), ink.text, 2.2)
    sheet.words(
        (sheet.width - sheet.px(4), middle),
        percent(unit.achievement, 0),
        ink.text,
        side="right",
        strong=True,
        size=12,
    )
