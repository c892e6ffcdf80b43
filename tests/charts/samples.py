"""Records to draw from, and ways to look at what was drawn."""

from decimal import Decimal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from asn_desktop.domain.performance.distribution import DISTRIBUTION_LIMITS
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate
from asn_desktop.domain.public_service.satisfaction import grade_of
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.dashboards.views import (
    ElementHistory,
    ElementLine,
    PredicateShare,
    PredicateSpread,
    ServiceComparison,
    ServiceFigure,
    UnitFigure,
)


def figure_of(width: int = 340, height: int = 160) -> Figure:
    figure = Figure(figsize=(width / 96, height / 96), dpi=96)
    FigureCanvasAgg(figure)
    return figure


def drawn(draw, *given, width: int = 340, height: int = 160) -> Figure:
    figure = figure_of(width, height)
    draw(figure, *given)
    figure.canvas.draw()
    return figure


def texts(figure: Figure) -> list[str]:
    return [artist.get_text() for artist in figure.axes[0].get_children() if _is_text(artist)]


def text_of(figure: Figure, words: str) -> Text:
    return next(
        artist
        for artist in figure.axes[0].get_children()
        if _is_text(artist) and artist.get_text() == words
    )


def keys(figure: Figure) -> set[str]:
    return {str(child.get_gid()) for child in figure.axes[0].get_children() if child.get_gid()}


def _is_text(artist) -> bool:
    return isinstance(artist, Text) and bool(artist.get_text())


def unit(name: str, achieved: str | None, people: int = 3) -> UnitFigure:
    value = None if achieved is None else Decimal(achieved)
    return UnitFigure(name, name, name, people, people, 1, value)


def spread(org: OrgPredicate | None = OrgPredicate.GOOD, **people: int) -> PredicateSpread:
    counts = {item: people.get(item.value, 0) for item in Predicate}
    total = sum(counts.values())
    return PredicateSpread(
        tuple(
            PredicateShare(item, count, Decimal(100 * count) / total if total else Decimal(0))
            for item, count in counts.items()
        ),
        total,
        org,
        () if org is None else DISTRIBUTION_LIMITS[org],
        None,
    )


def history(*means: str | None) -> ElementHistory:
    values = tuple(None if mean is None else Decimal(mean) for mean in means)
    return ElementHistory(
        tuple(f"{number}/26" for number in range(len(means))),
        tuple(
            ElementLine(element, element.label, element.label.split()[0], values, place == 0)
            for place, element in enumerate(SurveyElement)
        ),
    )


def services(*found: tuple[str, str, int]) -> ServiceComparison:
    lines = tuple(
        ServiceFigure(name, name, respondents, Decimal(index), grade_of(Decimal(index)))
        for name, index, respondents in found
    )
    office = Decimal("83.50") if lines else None
    return ServiceComparison(lines, office, None if office is None else grade_of(office))
