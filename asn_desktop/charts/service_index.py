"""Chart: the satisfaction index of each service beside the office's and the grade limits."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from matplotlib.figure import Figure

from asn_desktop.base.wording import number
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.domain.public_service.satisfaction import GRADE_LIMITS
from asn_desktop.services.dashboards.views import ServiceComparison, ServiceFigure

TITLE = "IKM per layanan"
FEW_RESPONDENTS = 10
_LEAST_ROW, _MOST_ROW = 13.5, 38.0
_LABEL_SHARE = 0.40
_SHORT = (("Surat Keterangan ", "Ket. "), ("Rekomendasi ", "Rek. "))


def draw_service_index(
    figure: Figure, comparison: ServiceComparison, look: Look, chosen: str = ""
) -> None:
    """Draw a dot for each service, the weakest first; keys are "service:<id>".

    A service with fewer than ten respondents has a hollow dot. Where there is no room for all,
    the strongest are left out.
    """
    sheet = Sheet(figure, look)
    if comparison.index is None or not comparison.services:
        sheet.nothing_yet("Belum ada jawaban survei pada periode ini")
        return
    top, bottom = sheet.px(16), sheet.height - sheet.px(2)
    services = comparison.services[: max(int((bottom - top) / sheet.px(_LEAST_ROW)), 1)]
    names = [short_name(service.name) for service in services]
    widest = max(sheet.text_width(name, strong=True) for name in names)
    left = min(widest + sheet.px(12), sheet.width * _LABEL_SHARE)
    right = sheet.width - sheet.px(48)
    step = min((bottom - top) / len(services), sheet.px(_MOST_ROW))
    lowest = _scale_start(services)

    def place_of(index: Decimal) -> float:
        return left + (right - left) * float((index - lowest) / (100 - lowest))

    end = top + step * len(services)
    _draw_grades(sheet, lowest, place_of, (left, right), (top, end))
    middle_line = place_of(comparison.index)
    sheet.line((middle_line, top), (middle_line, end), sheet.ink.text, 2.2)
    for row, (service, name) in enumerate(zip(services, names, strict=True)):
        middle = top + step * (row + 0.5)
        key = f"service:{service.service_id}"
        sheet.line((left, middle), (right, middle), sheet.ink.grid)
        sheet.words(
            (left - sheet.px(8), middle),
            sheet.fitting(name, left - sheet.px(10), strong=chosen == key),
            sheet.ink.link if chosen == key else sheet.ink.text2,
            side="right",
            strong=chosen == key,
        )
        _draw_dot(sheet, service, comparison.index, (place_of(service.index), middle), key)
        sheet.touch_area((0, middle - step / 2, sheet.width, step), key)


def short_name(name: str) -> str:
    """Return the name of a service without the words that many share."""
    for long, short in _SHORT:
        name = name.replace(long, short)
    return name


def main_finding(comparison: ServiceComparison) -> str:
    """Say in one sentence what the chart shows."""
    if comparison.index is None or not comparison.services:
        return f"{TITLE}: belum ada jawaban survei."
    weakest = comparison.services[0]
    return (
        f"{TITLE}: kantor {number(comparison.index, 2)}. "
        f"Terendah {weakest.name} {number(weakest.index, 2)}."
    )


def _scale_start(services: Sequence[ServiceFigure]) -> Decimal:
    """Start just below the lowest service, at a full ten: dots carry place, not length."""
    lowest = min(service.index for service in services)
    return max(Decimal(int(lowest / 10) * 10 - (10 if lowest % 10 < 2 else 0)), Decimal(20))


def _draw_grades(
    sheet: Sheet,
    lowest: Decimal,
    place_of: Callable[[Decimal], float],
    sides: tuple[float, float],
    span: tuple[float, float],
) -> None:
    left, right = sides
    for limit in GRADE_LIMITS:
        if limit.highest <= lowest:
            continue
        start, end = place_of(max(limit.lowest, lowest)), place_of(limit.highest)
        if limit.lowest > lowest:
            sheet.line((start, span[0]), (start, span[1]), sheet.ink.text3)
        middle = (max(start, left) + min(end, right)) / 2
        sheet.words((middle, sheet.px(7)), limit.grade.value, sheet.ink.text3, side="center")


def _draw_dot(
    sheet: Sheet,
    service: ServiceFigure,
    office: Decimal,
    place: tuple[float, float],
    key: str,
) -> None:
    ink = sheet.ink
    below = service.index < office
    drawn = sheet.dot(
        place,
        ink.missed if below else ink.achieved,
        sheet.px(10),
        "D" if below else "o",
        hollow=service.respondents < FEW_RESPONDENTS,
    )
    drawn.set_gid(key)
    sheet.words(
        (sheet.width - sheet.px(4), place[1]),
        number(service.index, 2),
        ink.text,
        side="right",
        strong=True,
        size=12,
    )
