"""The index of a period, a service, a quarter: read from the monthly totals alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.sample_size import sample_size
from asn_desktop.domain.public_service.satisfaction import IndexResult, satisfaction_index
from asn_desktop.domain.public_service.terms import (
    ElementOrder,
    ServiceGrade,
    SurveyElement,
    WeightMode,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import Settings, load_settings
from asn_desktop.services.public_service.answers import ELEMENT_COLUMNS, month_of
from asn_desktop.services.public_service.entry import EntryLine, load_recent_entries
from asn_desktop.services.public_service.service_types import ServiceLine, load_services
from asn_desktop.services.public_service.summary import NOTHING, Totals
from asn_desktop.store.tables import SurveySummaryRow

_Key = TypeVar("_Key", str, int)
_MEAN_PLACES = 2
MONTHS_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class SurveyFilter:
    """Which sheets count: whole months (yyyymm), both included, and one service or all."""

    first_month: int
    last_month: int
    service_id: str | None = None

    @classmethod
    def of_days(cls, starts: date, ends: date, service_id: str | None = None) -> "SurveyFilter":
        """Return the filter of the months that two days lie in."""
        return cls(month_of(starts), month_of(ends), service_id)


@dataclass(frozen=True, slots=True)
class ServiceScore:
    """The index of one service within a result."""

    service_id: str
    name: str
    respondents: int
    index: Decimal
    grade: ServiceGrade


@dataclass(frozen=True, slots=True)
class SurveyResult:
    """The index over the sheets of a filter.

    Attributes:
        respondents: complete sheets.
        index: None when there is no sheet ("belum ada data").
        weight_mode: how 1/9 was written; to be stated wherever the index is shown.
        order: in which order the office lists U8 and U9.
        services: one line for each service that has sheets, by name.
    """

    chosen: SurveyFilter
    respondents: int
    index: IndexResult | None
    weight_mode: WeightMode
    order: ElementOrder
    services: tuple[ServiceScore, ...]


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The index of some months in a row; index and grade are None without sheets."""

    first_month: int
    last_month: int
    respondents: int
    index: Decimal | None
    grade: ServiceGrade | None


@dataclass(frozen=True, slots=True)
class QuarterMeans:
    """Mean score (NRR, 1 to 4, two decimals) of each element in one quarter; empty without data."""

    year: int
    quarter: int
    respondents: int
    means: Mapping[SurveyElement, Decimal]


@dataclass(frozen=True, slots=True)
class SampleTarget:
    """How far the survey is from the sample it needs (Krejcie and Morgan)."""

    population: int
    needed: int
    reached: int

    @property
    def missing(self) -> int:
        """Respondents still to be asked."""
        return max(self.needed - self.reached, 0)


@dataclass(frozen=True, slots=True)
class EntryOverview:
    """What the entry screen shows beside the sheet.

    Attributes:
        target: None while the office has not set the number of service users.
    """

    result: SurveyResult
    target: SampleTarget | None
    recent: tuple[EntryLine, ...]
    services: tuple[ServiceLine, ...]


def index_for(office: Office, actor: Actor, chosen: SurveyFilter) -> SurveyResult:
    """Return the index, its elements and the services behind it.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        return load_result(session, chosen)


def load_result(session: Session, chosen: SurveyFilter) -> SurveyResult:
    """Return the index of a filter inside a running session."""
    settings = load_settings(session)
    names = {line.id: line.name for line in load_services(session)}
    by_service = _totals_by(session, chosen, SurveySummaryRow.service_id)
    scores = [
        ServiceScore(service_id, names[service_id], totals[0], score.index, score.grade)
        for service_id, totals in by_service.items()
        if (score := _index(totals, settings)) is not None
    ]
    total = _added(by_service.values())
    return SurveyResult(
        chosen=chosen,
        respondents=total[0],
        index=_index(total, settings),
        weight_mode=settings.survey_weight,
        order=settings.survey_order,
        services=tuple(sorted(scores, key=lambda line: (line.name.casefold(), line.service_id))),
    )


def index_trend(
    office: Office,
    actor: Actor,
    chosen: SurveyFilter,
    months_a_point: int = MONTHS_A_QUARTER,
) -> list[TrendPoint]:
    """Return the index of each group of months of the filter, oldest first, gaps included.

    Args:
        office: where from.
        actor: who asks.
        chosen: the months to cover.
        months_a_point: 1 for months, 3 for quarters, 6 for semesters, 12 for years.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        settings = load_settings(session)
        months = _totals_by(session, chosen, SurveySummaryRow.month)
    points = []
    for group in _grouped(_months(chosen), months_a_point):
        total = _added(months.get(month, NOTHING) for month in group)
        score = _index(total, settings)
        points.append(
            TrendPoint(
                first_month=group[0],
                last_month=group[-1],
                respondents=total[0],
                index=None if score is None else score.index,
                grade=None if score is None else score.grade,
            )
        )
    return points


def element_means_by_quarter(
    office: Office, actor: Actor, year: int, service_id: str | None = None
) -> list[QuarterMeans]:
    """Return the mean score of each element in the four quarters of a year.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    chosen = SurveyFilter(year * 100 + 1, year * 100 + 12, service_id)
    with office.read() as session:
        settings = load_settings(session)
        months = _totals_by(session, chosen, SurveySummaryRow.month)
    quarters = []
    for quarter, group in enumerate(_grouped(_months(chosen), MONTHS_A_QUARTER), start=1):
        total = _added(months.get(month, NOTHING) for month in group)
        score = _index(total, settings)
        means = {
            element: round_half_up(score.score_of(element).mean, _MEAN_PLACES)
            for element in SurveyElement
            if score is not None
        }
        quarters.append(QuarterMeans(year, quarter, total[0], means))
    return quarters


def sample_target(office: Office, actor: Actor, chosen: SurveyFilter) -> SampleTarget | None:
    """Return how far the sample is, or None while the number of service users is not set.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        reached = load_result(session, chosen).respondents
        return _target(load_settings(session), reached)


def entry_overview(office: Office, actor: Actor, chosen: SurveyFilter) -> EntryOverview:
    """Return in one go what the entry screen shows beside the sheet.

    Raises:
        NotAllowed: the actor may not enter surveys.
    """
    require(actor, Right.ENTER_SURVEY)
    with office.read() as session:
        result = load_result(session, chosen)
        return EntryOverview(
            result=result,
            target=_target(load_settings(session), result.respondents),
            recent=tuple(load_recent_entries(session)),
            services=tuple(line for line in load_services(session) if line.is_active),
        )


def _target(settings: Settings, reached: int) -> SampleTarget | None:
    population = settings.survey_population
    if population <= 0:
        return None
    return SampleTarget(population, sample_size(population), reached)


def _index(totals: Totals, settings: Settings) -> IndexResult | None:
    if totals[0] == 0:
        return None
    sums = dict(zip(ELEMENT_COLUMNS, totals[1:], strict=True))
    return satisfaction_index(sums, totals[0], settings.survey_weight)


def _added(parts: Iterable[Totals]) -> Totals:
    return tuple(sum(column) for column in zip(NOTHING, *parts, strict=True))


def _totals_by(
    session: Session, chosen: SurveyFilter, key: InstrumentedAttribute[_Key]
) -> dict[_Key, Totals]:
    rows = SurveySummaryRow
    sums = (func.sum(getattr(rows, column)) for column in ("respondents", *ELEMENT_COLUMNS))
    query = select(key, *sums).where(rows.month.between(chosen.first_month, chosen.last_month))
    if chosen.service_id is not None:
        query = query.where(rows.service_id == chosen.service_id)
    found = session.execute(query.group_by(key))
    return {row[0]: tuple(int(value) for value in row[1:]) for row in found}


def _months(chosen: SurveyFilter) -> list[int]:
    years = range(chosen.first_month // 100, chosen.last_month // 100 + 1)
    months = (year * 100 + month for year in years for month in range(1, 13))
    return [month for month in months if chosen.first_month <= month <= chosen.last_month]


def _grouped(months: Sequence[int], size: int) -> list[Sequence[int]]:
    return [months[start : start + size] for start in range(0, len(months), size)]
