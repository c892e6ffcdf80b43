"""Chart: how many people hold each predicate, with the pattern of the office's own."""

from matplotlib.figure import Figure

from asn_desktop.base.wording import number, percent
from asn_desktop.charts.palette import better_ink
from asn_desktop.charts.sheet import Look, Sheet
from asn_desktop.domain.performance.distribution import ShareLimit
from asn_desktop.domain.performance.terms import Predicate
from asn_desktop.services.dashboards.views import PredicateShare, PredicateSpread

TITLE = "Sebaran predikat kinerja"
_LABELS = {
    Predicate.VERY_POOR: ("Sangat", "kurang"),
    Predicate.POOR: ("Kurang/", "misconduct"),
    Predicate.NEEDS_IMPROVEMENT: ("Butuh", "perbaikan"),
    Predicate.GOOD: ("Baik",),
    Predicate.VERY_GOOD: ("Sangat", "baik"),
}
_ORDER = tuple(Predicate)
_BAR_SHARE = 0.62
_ROOM_ABOVE = 1.16


def draw_predicate_spread(
    figure: Figure, spread: PredicateSpread, look: Look, chosen: str = ""
) -> None:
    """Draw a column for each predicate and the limits of the pattern; keys "predicate:<value>"."""
    sheet = Sheet(figure, look)
    if not spread.total:
        sheet.nothing_yet("Belum ada evaluasi final")
        return
    plot = _Plot(sheet, spread)
    plot.draw_grid()
    for place, share in enumerate(spread.shares):
        plot.draw_column(place, share, is_chosen=chosen == f"predicate:{share.predicate.value}")
    for limit in spread.limits:
        plot.draw_limit(limit)
    for place, share in enumerate(spread.shares):
        area = (plot.left + plot.step * place, 0, plot.step, sheet.height)
        sheet.touch_area(area, f"predicate:{share.predicate.value}")


def main_finding(spread: PredicateSpread) -> str:
    """Say in one sentence what the chart shows."""
    if not spread.total:
        return f"{TITLE}: belum ada evaluasi final."
    largest = max(spread.shares, key=lambda share: share.people)
    return (
        f"{TITLE}: {number(spread.total)} evaluasi final, terbanyak "
        f"{largest.predicate.label} {percent(largest.share, 0)}."
    )


class _Plot:
    """Where the columns stand and what a percentage is in pixels."""

    def __init__(self, sheet: Sheet, spread: PredicateSpread) -> None:
        self.sheet = sheet
        self.left, self.right = sheet.px(27), sheet.width
        self.top, self.bottom = sheet.px(6), sheet.height - sheet.px(34)
        self.step = (self.right - self.left) / len(spread.shares)
        self._limits = spread.limits
        self.shares = {share.predicate: float(share.share) for share in spread.shares}
        caps = [float(limit.at_most) * 100 for limit in spread.limits if limit.at_most]
        floors = [float(limit.at_least) * 100 for limit in spread.limits if limit.at_least]
        self.highest = max(25.0, *self.shares.values(), *caps, *floors) * _ROOM_ABOVE

    def height_of(self, share: float) -> float:
        return self.bottom - (self.bottom - self.top) * share / self.highest

    def draw_grid(self) -> None:
        sheet = self.sheet
        marks = (0, 25, 50) if self.highest < 85 else (0, 50, 100)
        for value in marks:
            y = self.height_of(value)
            if y >= self.top:
                sheet.line((self.left, y), (self.right, y), sheet.ink.grid)
                words = f"{value}%" if value == 50 else str(value)
                sheet.words((self.left - sheet.px(4), y), words, sheet.ink.text3, side="right")

    def draw_column(self, place: int, share: PredicateShare, *, is_chosen: bool) -> None:
        sheet, ink = self.sheet, self.sheet.ink
        middle = self.left + self.step * (place + 0.5)
        width = self.step * _BAR_SHARE
        top = self.height_of(float(share.share))
        rank = _ORDER.index(share.predicate)
        if share.people:
            sheet.box(
                (middle - width / 2, top, width, self.bottom - top),
                ink.predicates[rank],
                ink.predicate_lines[rank],
                key=f"predicate:{share.predicate.value}",
            )
        inside = self._is_under_limit(share) and self.bottom - top > sheet.px(20)
        words_ink = better_ink(ink.predicates[rank], ink.inks) if inside else ink.text
        height = top + sheet.px(10) if inside else top - sheet.px(9)
        words = percent(share.share, 0)
        sheet.words((middle, height), words, words_ink, side="center", strong=True, size=12)
        for line, words in enumerate(_LABELS[share.predicate]):
            sheet.words(
                (middle, self.bottom + sheet.px(9 + 12 * line)),
                words,
                ink.link if is_chosen else ink.text2,
                side="center",
                strong=is_chosen,
            )

    def _is_under_limit(self, share: PredicateShare) -> bool:
        """Tell whether a limit is drawn where the figure above the column would stand."""
        top = self.height_of(float(share.share))
        reach = self.sheet.px(20)
        return any(
            share.predicate in limit.predicates
            and -self.sheet.px(4) < top - self.height_of(float(cap) * 100) < reach
            for limit in self._limits
            if (cap := limit.at_most or limit.at_least) is not None
        )

    def draw_limit(self, limit: ShareLimit) -> None:
        places = [_ORDER.index(predicate) for predicate in limit.predicates]
        left = self.left + self.step * (min(places) + 0.1)
        right = self.left + self.step * (max(places) + 0.9)
        if limit.at_most is not None:
            self._draw_bar_limit(left, right, float(limit.at_most) * 100, "maks.")
        elif limit.at_least is not None:
            self._draw_bar_limit(left, right, float(limit.at_least) * 100, "min.")
        else:
            self._draw_bracket(left, right, places)

    def _draw_bar_limit(self, left: float, right: float, share: float, word: str) -> None:
        sheet = self.sheet
        y = self.height_of(share)
        sheet.line((left, y), (right, y), sheet.ink.text, 2.2)
        words = f"{word} {share:.0f}%" if share else "tidak boleh ada"
        on_left = left - self.left > sheet.text_width(words)
        place = (left - sheet.px(5), y) if on_left else (right + sheet.px(5), y)
        sheet.words(place, words, sheet.ink.text2, side="right" if on_left else "left")

    def _draw_bracket(self, left: float, right: float, places: list[int]) -> None:
        sheet, ink = self.sheet, self.sheet.ink
        tallest = max(self.shares[_ORDER[place]] for place in places)
        y = self.height_of(tallest) - sheet.px(24)
        sheet.line((left, y), (right, y), ink.text, 2.2)
        for x in (left, right):
            sheet.line((x, y), (x, y + sheet.px(6)), ink.text, 2.2)
        middle = ((left + right) / 2, y - sheet.px(10))
        words = "harus ada"
        sheet.clear((middle[0] - sheet.text_width(words) / 2, middle[1]), words)
        sheet.words(middle, words, ink.text2, side="center")
