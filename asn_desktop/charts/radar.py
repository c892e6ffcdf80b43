"""Chart: the marks of one person as a radar, a line for each group of raters shown."""

from math import cos, pi, sin

from matplotlib.figure import Figure

from asn_desktop.base.wording import listing, number
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.domain.performance.raters.questionnaire import HIGHEST_MARK
from asn_desktop.services.performance.raters.views import ResultView

TITLE = "Rata-rata per nilai dasar"
MARKERS = ("s", "o", "^", "D")
_LINE_HEIGHT = 15
_FEWEST_AXES = 3


def draw_radar(figure: Figure, view: ResultView, look: Look) -> None:
    """Draw rings for marks 1 to 4, an axis for each question and a line for each group shown."""
    sheet = Sheet(figure, look)
    if not view.result.is_shown or len(view.result.lines) < _FEWEST_AXES:
        sheet.nothing_yet("Belum cukup penilai untuk ditampilkan")
        return
    _Radar(sheet, view).draw()


def main_finding(view: ResultView) -> str:
    """Say in one sentence what the chart shows."""
    result = view.result
    if not result.is_shown or result.overall is None:
        return f"{TITLE}: belum cukup penilai untuk ditampilkan."
    words = f"{TITLE}: keseluruhan {number(result.overall, 1)} dari {HIGHEST_MARK}"
    if result.strengths:
        words += f", paling kuat {listing(list(result.strengths))}"
    return words + "."


class _Radar:
    """Where the axes point and what a mark is in pixels."""

    def __init__(self, sheet: Sheet, view: ResultView) -> None:
        self.sheet, self.view = sheet, view
        groups = len(view.result.groups)
        self.legend = sheet.px(_LINE_HEIGHT + 3) * groups + sheet.px(6)
        above = sheet.px(24)
        room = sheet.height - self.legend - 2 * above
        self.radius = max(min(room / 2, sheet.width / 2 - sheet.px(84)), 20.0)
        self.middle = (sheet.width / 2, above + room / 2)
        self.step = 2 * pi / len(view.result.lines)
        ink = sheet.ink
        self.inks = (ink.link, ink.missed, ink.danger, ink.text2)

    def place(self, axis: int, mark: float) -> tuple[float, float]:
        angle = axis * self.step - pi / 2
        reach = self.radius * mark / HIGHEST_MARK
        return self.middle[0] + reach * cos(angle), self.middle[1] + reach * sin(angle)

    def draw(self) -> None:
        self._draw_grid()
        for series in range(len(self.view.result.groups)):
            self._draw_series(series)
        self._draw_labels()
        self._draw_legend()

    def _draw_grid(self) -> None:
        sheet, axes = self.sheet, range(len(self.view.result.lines))
        for mark in range(1, HIGHEST_MARK + 1):
            for axis in axes:
                sheet.line(self.place(axis, mark), self.place(axis + 1, mark), sheet.ink.grid)
            left, top = self.place(0, mark)
            if mark < HIGHEST_MARK:
                sheet.words((left + sheet.px(4), top), str(mark), sheet.ink.text3)
        for axis in axes:
            sheet.line(self.middle, self.place(axis, HIGHEST_MARK), sheet.ink.grid)

    def _draw_series(self, series: int) -> None:
        marks = [line.means[series] for line in self.view.result.lines]
        ink = self.inks[series % len(self.inks)]
        places = [
            None if mark is None else self.place(axis, float(mark))
            for axis, mark in enumerate(marks)
        ]
        # A question too few could judge leaves a gap, never a nought.
        for start, end in zip(places, [*places[1:], places[0]], strict=True):
            if start is not None and end is not None:
                self.sheet.line(start, end, ink, 2.0)
        for place in places:
            if place is not None:
                self.sheet.dot(place, ink, self.sheet.px(8), MARKERS[series % len(MARKERS)])

    def _draw_labels(self) -> None:
        sheet = self.sheet
        for axis, line in enumerate(self.view.result.lines):
            left, top = self.place(axis, HIGHEST_MARK + 0.25)
            across = cos(axis * self.step - pi / 2)
            side = "center" if abs(across) < 0.2 else "left" if across > 0 else "right"
            mark = "–" if line.overall is None else number(line.overall, 1)
            words = sheet.fitting(line.label, sheet.px(118))
            up = sheet.px(7)
            shift = -up if abs(across) < 0.2 else 0
            sheet.words((left, top - up + shift), words, sheet.ink.text2, side=side)
            sheet.words((left, top + up + shift), mark, sheet.ink.text, side=side, strong=True)

    def _draw_legend(self) -> None:
        sheet = self.sheet
        top = sheet.height - self.legend + sheet.px(8)
        for series, group in enumerate(self.view.result.groups):
            y = top + sheet.px(_LINE_HEIGHT + 3) * series
            ink = self.inks[series % len(self.inks)]
            sheet.dot((sheet.px(12), y), ink, sheet.px(8), MARKERS[series % len(MARKERS)])
            words = f"{group.label} ({group.ballots} penilai)"
            fitted = sheet.fitting(words, sheet.width - sheet.px(30))
            sheet.words((sheet.px(24), y), fitted, sheet.ink.text2)
