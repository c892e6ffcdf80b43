"""The index of a period, a service, a unit, a group of respondents, and its course over time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.public_service.confidence import Confidence, confidence_of
from asn_desktop.domain.public_service.follow_up_terms import IncompleteRule
from asn_desktop.domain.public_service.respondent_groups import (
    RespondentGroup,
    Trait,
    options_of,
)
from asn_desktop.domain.public_service.sample_size import sample_size
from asn_desktop.domain.public_service.satisfaction import IndexResult
from asn_desktop.domain.public_service.terms import (
    ElementOrder,
    ServiceGrade,
    SurveyElement,
    WeightMode,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.settings import Settings, load_settings
from asn_desktop.services.public_service.answers import month_of
from asn_desktop.services.public_service.entry import EntryLine, load_recent_entries
from asn_desktop.services.public_service.reporting.tallies import (
    NOTHING,
    Tally,
    added,
    tallies_by_month,
    tallies_by_option,
    tallies_by_service,
)
from asn_desktop.services.public_service.service_types import ServiceLine, load_services
from asn_desktop.store.tables import ServiceTypeRow, WorkUnitRow

_MEAN_PLACES = 2
MONTHS_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class SurveyFilter:
    """Which sheets count: whole months (yyyymm), both included; None leaves nothing out."""

    first_month: int
    last_month: int
    service_id: str | None = None
    unit_id: str | None = None
    group: RespondentGroup | None = None

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
class PartScore:
    """The index of one part of the sheets: a unit, or a group of respondents.

    Attributes:
        key: id of the unit or value of the option; "" where none is stated.
    """

    key: str
    name: str
    respondents: int
    index: Decimal
    grade: ServiceGrade


@dataclass(frozen=True, slots=True)
class SurveyResult:
    """The index over the sheets of a filter.

    Attributes:
        respondents: sheets that count.
        index: None when there is no sheet ("belum ada data").
        weight_mode: how 1/9 was written; to be stated wherever the index is shown.
        order: in which order the office lists U8 and U9.
        services: one line for each service that has sheets, by name.
        incomplete: sheets with an unanswered element, whether they count or not.
        incomplete_rule: what those sheets count for; to be stated with their number.
        units: one line for each unit whose services have sheets, by name.
    """

    chosen: SurveyFilter
    respondents: int
    index: IndexResult | None
    weight_mode: WeightMode
    order: ElementOrder
    services: tuple[ServiceScore, ...]
    incomplete: int = 0
    incomplete_rule: IncompleteRule = IncompleteRule.EXCLUDE
    units: tuple[PartScore, ...] = ()


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The index of some months in a row; index and grade are None without sheets.

    Attributes:
        elements: the index of each element (25 to 100, two decimals); empty without sheets.
    """

    first_month: int
    last_month: int
    respondents: int
    index: Decimal | None
    grade: ServiceGrade | None
    elements: Mapping[SurveyElement, Decimal] = field(default_factory=dict)


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
    by_service = tallies_by_service(session, chosen)
    scores = [
        ServiceScore(service_id, names[service_id], count, score.index, score.grade)
        for service_id, tally in by_service.items()
        if (score := tally.index(settings)) is not None
        and (count := tally.counted(settings.survey_incomplete))
    ]
    total = added(by_service.values())
    return SurveyResult(
        chosen=chosen,
        respondents=total.counted(settings.survey_incomplete),
        index=total.index(settings),
        weight_mode=settings.survey_weight,
        order=settings.survey_order,
        services=tuple(sorted(scores, key=lambda line: (line.name.casefold(), line.service_id))),
        incomplete=total.incomplete,
        incomplete_rule=settings.survey_incomplete,
        units=_unit_scores(session, by_service, settings),
    )


def group_scores(
    office: Office, actor: Actor, chosen: SurveyFilter, trait: Trait
) -> list[PartScore]:
    """Return the index of each group of respondents that answered, in the order of the options.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        settings = load_settings(session)
        tallies = tallies_by_option(session, chosen, trait)
    named = [(value, label, tallies.get(value, NOTHING)) for value, label in options_of(trait)]
    return _part_scores(named, settings)


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
        months = tallies_by_month(session, chosen)
    points = []
    for group in _grouped(_months(chosen), months_a_point):
        total = added(months.get(month, NOTHING) for month in group)
        score = total.index(settings)
        points.append(
            TrendPoint(
                first_month=group[0],
                last_month=group[-1],
                respondents=total.counted(settings.survey_incomplete),
                index=None if score is None else score.index,
                grade=None if score is None else score.grade,
                elements={
                    element: score.score_of(element).index
                    for element in SurveyElement
                    if score is not None
                },
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
        months = tallies_by_month(session, chosen)
    quarters = []
    for quarter, group in enumerate(_grouped(_months(chosen), MONTHS_A_QUARTER), start=1):
        total = added(months.get(month, NOTHING) for month in group)
        score = total.index(settings)
        means = {
            element: round_half_up(score.score_of(element).mean, _MEAN_PLACES)
            for element in SurveyElement
            if score is not None
        }
        quarters.append(
            QuarterMeans(year, quarter, total.counted(settings.survey_incomplete), means)
        )
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


def survey_confidence(office: Office, actor: Actor, chosen: SurveyFilter) -> Confidence:
    """Return what the sheets of a filter are worth as a sample.

    Only the whole office has counted its users; a service or a group is told without them.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        reached = load_result(session, chosen).respondents
        is_whole = not (chosen.service_id or chosen.unit_id or chosen.group)
        population = load_settings(session).survey_population if is_whole else 0
    return confidence_of(reached, population, sample_size(population) if population > 0 else 0)


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


def _unit_scores(
    session: Session, by_service: Mapping[str, Tally], settings: Settings
) -> tuple[PartScore, ...]:
    """Return the units that have a service with sheets; nothing when no service has a unit."""
    query = (
        select(ServiceTypeRow.id, WorkUnitRow.id, WorkUnitRow.name)
        .join(WorkUnitRow, WorkUnitRow.id == ServiceTypeRow.unit_id)
        .where(ServiceTypeRow.id.in_(list(by_service)))
    )
    parts: dict[tuple[str, str], list[Tally]] = {}
    for service_id, unit_id, name in session.execute(query):
        parts.setdefault((name, unit_id), []).append(by_service[service_id])
    named = [(unit_id, name, added(parts[name, unit_id])) for name, unit_id in sorted(parts)]
    return tuple(_part_scores(named, settings))


def _part_scores(named: Sequence[tuple[str, str, Tally]], settings: Settings) -> list[PartScore]:
    rule = settings.survey_incomplete
    return [
        PartScore(key, name, tally.counted(rule), score.index, score.grade)
        for key, name, tally in named
        if (score := tally.index(settings)) is not None
    ]


def _months(chosen: SurveyFilter) -> list[int]:
    years = range(chosen.first_month // 100, chosen.last_month // 100 + 1)
    months = (year * 100 + month for year in years for month in range(1, 13))
    return [month for month in months if chosen.first_month <= month <= chosen.last_month]


def _grouped(months: Sequence[int], size: int) -> list[Sequence[int]]:
    return [months[start : start + size] for start in range(0, len(months), size)]
