"""Chart: the index over time, or one element beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from matplotlib.figure import Figure

from asn_desktop.base.wording import number
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS

TITLE = "Perkembangan indeks"
_LOWEST, _HIGHEST = Decimal(25), Decimal(100)
_ROOM = Decimal(4)
_LABELLED_STEP = 44


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One point in time.

    Attributes:
        label: such as "III/26".
        index: of the whole, or None without sheets.
        chosen: of the element shown, None while only the whole is.
    """

    label: str
    index: Decimal | None
    chosen: Decimal | None


def draw_index_course(figure: Figure, points: Sequence[CoursePoint], look: Look) -> None:
    """Draw the course with the limits of the grades; gaps stay gaps."""
    sheet = Sheet(figure, look)
    values = [value for point in points for value in (point.index, point.chosen) if value]
    if not values:
        sheet.nothing_yet("Belum ada jawaban survei")
        return
    lowest = max(min(values) - _ROOM, _LOWEST)
    highest = min(max(values) + _ROOM, _HIGHEST)
    left, right = sheet.px(26), sheet.width - sheet.px(10)
    top, bottom = sheet.px(18), sheet.height - sheet.px(22)
    step = (right - left) / len(points)

    def place_of(value: Decimal) -> float:
        return bottom - (bottom - top) * float((value - lowest) / (highest - lowest))

    _draw_limits(sheet, (lowest, highest), place_of, (left, right))
    sheet.line((left, bottom), (right, bottom), sheet.ink.grid)
    for place, point in enumerate(points):
        x = left + step * (place + 0.5)
        sheet.words((x, bottom + sheet.px(11)), point.label, sheet.ink.text3, side="center")
    has_chosen = any(point.chosen is not None for point in points)
    courses = [([point.index for point in points], sheet.ink.text3 if has_chosen else "")]
    if has_chosen:
        courses.append(([point.chosen for point in points], ""))
    for series, ink in courses:
        _draw_course(sheet, series, place_of, (left, step), ink)


def main_finding(points: Sequence[CoursePoint], name: str = "IKM") -> str:
    """Say in one sentence how it went."""
    has_chosen = any(point.chosen is not None for point in points)
    values = [point.chosen if has_chosen else point.index for point in points]
    known = [value for value in values if value is not None]
    if not known:
        return f"{TITLE}: belum ada jawaban survei."
    return f"{TITLE}: {name} dari {number(known[0], 2)} menjadi {number(known[-1], 2)}."


def _draw_limits(
    sheet: Sheet,
    span: tuple[Decimal, Decimal],
    place_of: Callable[[Decimal], float],
    sides: tuple[float, float],
) -> None:
    for limit in GRADE_LIMITS[1:]:
        if span[0] < limit.lowest < span[1]:
            y = place_of(limit.lowest)
            sheet.line((sides[0], y), (sides[1], y), sheet.ink.grid)
            sheet.words(
                (sides[0] - sheet.px(6), y), limit.grade.value, sheet.ink.text3, side="right"
            )


def _draw_course(
    sheet: Sheet,
    series: Sequence[Decimal | None],
    place_of: Callable[[Decimal], float],
    columns: tuple[float, float],
    ink: str,
) -> None:
    left, step = columns
    is_behind = bool(ink)
    color = ink or sheet.ink.achieved
    last: tuple[float, float] | None = None
    for place, value in enumerate(series):
        if value is None:
            last = None
            continue
        here = (left + step * (place + 0.5), place_of(value))
        if last is not None:
            sheet.line(last, here, color, 1.2 if is_behind else 2.4)
        sheet.dot(here, color, sheet.px(4 if is_behind else 8), "o")
        if not is_behind and (step >= sheet.px(_LABELLED_STEP) or place == len(series) - 1):
            words = number(value, 2)
            sheet.words(
                (here[0], here[1] - sheet.px(11)), words, sheet.ink.text, side="center", strong=True
            )
        last = here
