"""The survey as the dashboard shows it: elements over six quarters, services side by side."""

from decimal import Decimal
from typing import Final

from asn_desktop.base.wording import roman
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.terms import SurveyElement
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.dashboards.views import (
    ElementHistory,
    ElementLine,
    Measure,
    ServiceComparison,
    ServiceFigure,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.public_service.results import (
    MONTHS_A_QUARTER,
    QuarterMeans,
    SurveyFilter,
    SurveyResult,
    element_means_by_quarter,
    index_trend,
)

QUARTERS: Final = 6
_LOWEST_MARKED: Final = 2


def element_history(
    office: Office, actor: Actor, period: PeriodLine, result: SurveyResult
) -> ElementHistory:
    """Return the nine elements in the order of the office, over the quarters up to a period."""
    year, quarter = period.ends.year, (period.ends.month - 1) // MONTHS_A_QUARTER + 1
    found: list[QuarterMeans] = []
    for asked in (year - 1, year):
        found += element_means_by_quarter(office, actor, asked)
    shown = [item for item in found if (item.year, item.quarter) <= (year, quarter)][-QUARTERS:]
    last = next((item.means for item in reversed(shown) if item.means), {})
    weakest = sorted(last, key=lambda element: last[element])[:_LOWEST_MARKED]
    return ElementHistory(
        quarters=tuple(f"{roman(item.quarter)}/{item.year % 100:02d}" for item in shown),
        lines=tuple(
            _line(element, shown, is_lowest=element in weakest)
            for element in ELEMENT_ORDERS[result.order]
        ),
    )


def service_comparison(result: SurveyResult) -> ServiceComparison:
    """Return the services of a result, the weakest first."""
    services = [
        ServiceFigure(line.service_id, line.name, line.respondents, line.index, line.grade)
        for line in result.services
    ]
    index = result.index
    return ServiceComparison(
        services=tuple(sorted(services, key=lambda line: (line.index, line.name))),
        index=None if index is None else index.index,
        grade=None if index is None else index.grade,
    )


def index_measure(
    office: Office, actor: Actor, period: PeriodLine, earlier: tuple[PeriodLine, ...]
) -> Measure:
    """Return the index of a period, the one before, and six in a row.

    Args:
        office: where from.
        actor: who asks.
        period: the period shown.
        earlier: periods of the same kind before it, oldest first.
    """
    in_row = (*earlier, period)
    months = period.ends.month - period.starts.month + 1
    chosen = SurveyFilter.of_days(in_row[0].starts, period.ends)
    points = [point.index for point in index_trend(office, actor, chosen, months)]
    return measure(points, has_before=bool(earlier))


def measure(points: list[Decimal | None], *, has_before: bool) -> Measure:
    """Return figures in a row, the last one being now."""
    return Measure(
        now=points[-1] if points else None,
        before=points[-2] if has_before and len(points) > 1 else None,
        history=tuple(point for point in points if point is not None),
    )


def _line(element: SurveyElement, shown: list[QuarterMeans], *, is_lowest: bool) -> ElementLine:
    name = QUESTIONS[element].short_label
    return ElementLine(
        element=element,
        name=name,
        short_name=name.split(" ", maxsplit=1)[0],
        means=tuple(item.means.get(element) for item in shown),
        is_lowest=is_lowest,
    )
