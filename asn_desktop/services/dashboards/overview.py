"""The whole dashboard of a period in one reading."""

from collections import Counter
from decimal import Decimal

from sqlalchemy import select

from asn_desktop.base.rounding import round_half_up
from asn_desktop.domain.performance.distribution import DISTRIBUTION_LIMITS, distribution_findings
from asn_desktop.domain.performance.terms import PlanStatus, Predicate
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.dashboards import attention
from asn_desktop.services.dashboards.people import (
    Achievements,
    achievements,
    person_figures,
    seen_people,
)
from asn_desktop.services.dashboards.survey import (
    QUARTERS,
    element_history,
    index_measure,
    measure,
    service_comparison,
)
from asn_desktop.services.dashboards.units import (
    load_tree,
    mean_achievement,
    unit_choices,
    unit_figures,
)
from asn_desktop.services.dashboards.views import (
    Attention,
    DashboardView,
    ElementHistory,
    Headlines,
    Measure,
    PersonFigure,
    PredicateShare,
    PredicateSpread,
    UnitFigure,
)
from asn_desktop.services.office.periods import PeriodLine
from asn_desktop.services.performance.appraisals.lists import begun_periods
from asn_desktop.services.performance.appraisals.opening import EVALUATED_STATUSES
from asn_desktop.services.performance.appraisals.organization import organization_performance
from asn_desktop.services.performance.appraisals.views import LineState
from asn_desktop.services.public_service.results import (
    SurveyFilter,
    SurveyResult,
    index_for,
    sample_target,
)
from asn_desktop.store.tables import OfficeRow

_SHARE_PLACES = 1


def dashboard_view(
    office: Office, actor: Actor, period_id: str | None = None, unit_id: str | None = None
) -> DashboardView | None:
    """Return the dashboard of a period, of everybody the actor sees or of one unit.

    Without a period (or with one that is gone) the one to rate now is shown. None means that no
    period has begun yet.

    Raises:
        NotAllowed: neither appraiser, leader nor operator.
    """
    require(actor, Right.SEE_DASHBOARD)
    periods, due_id = begun_periods(office)
    by_id = {line.id: line for line in periods}
    period = by_id.get(period_id or "") or by_id.get(due_id or "")
    if period is None:
        return None
    today = office.clock.today()
    row = _in_row(periods, period)
    with office.read() as session:
        office_name = session.scalars(select(OfficeRow.name)).first() or ""
        tree = load_tree(session)
        day = min(period.ends, max(today, period.starts))
        circle = seen_people(session, actor, tree, day)
        reached = achievements(session, row)
        inside = tree.below(unit_id)
        shown = [
            person
            for person in circle.people.values()
            if unit_id is None or person.unit_id in inside
        ]
        people = tuple(
            person_figures(session, shown, period, today, reached[period.id], tree.groups(unit_id))
        )
    whole = circle.whole_office and unit_id is None
    survey = index_for(office, actor, SurveyFilter.of_days(period.starts, period.ends))
    headlines = _headlines(office, actor, row, people, reached, survey)
    groups = unit_figures(tree, unit_id, people)
    spread = _spread(office, period, people, whole=whole)
    elements = element_history(office, actor, period, survey)
    return DashboardView(
        office_name=office_name,
        read_at=office.clock.local_now(),
        period=period,
        periods=tuple(periods),
        units=unit_choices(tree, (line.unit_id or "" for line in circle.people.values())),
        unit_id=unit_id,
        whole_office=circle.whole_office,
        closes=period.closes,
        headlines=headlines,
        people=people,
        groups=groups,
        spread=spread,
        elements=elements,
        services=service_comparison(survey),
        attention=_attention(office, period, headlines, people, groups, spread, elements),
    )


def _in_row(periods: list[PeriodLine], period: PeriodLine) -> tuple[PeriodLine, ...]:
    """Return up to six periods of the same kind that end with this one, oldest first."""
    length = (period.ends - period.starts).days // 27
    same = sorted(
        (
            line
            for line in periods
            if line.scope is period.scope
            and line.starts <= period.starts
            and (line.ends - line.starts).days // 27 == length
        ),
        key=lambda line: line.starts,
    )
    return tuple(same[-QUARTERS:])


def _headlines(
    office: Office,
    actor: Actor,
    row: tuple[PeriodLine, ...],
    people: tuple[PersonFigure, ...],
    reached: Achievements,
    survey: SurveyResult,
) -> Headlines:
    *earlier, period = row
    months = SurveyFilter.of_days(period.starts, period.ends)
    states = Counter(person.state for person in people)
    plans = Counter(person.plan_status for person in people)
    return Headlines(
        people=len(people),
        plans_approved=sum(plans[status] for status in EVALUATED_STATUSES),
        plans_waiting=plans[PlanStatus.SUBMITTED],
        finals=states[LineState.FINAL],
        ready=states[LineState.READY],
        achievement=_achievement(row, people, reached),
        index=index_measure(office, actor, period, tuple(earlier)),
        grade=None if survey.index is None else survey.index.grade,
        respondents=survey.respondents,
        sample=sample_target(office, actor, months),
        before_label=earlier[-1].short_label if earlier else "",
    )


def _achievement(
    row: tuple[PeriodLine, ...], people: tuple[PersonFigure, ...], reached: Achievements
) -> Measure:
    ids = [person.employee_id for person in people]
    points = [
        mean_achievement([reached[period.id][key] for key in ids if key in reached[period.id]])
        for period in row
    ]
    return measure(points, has_before=len(row) > 1)


def _spread(
    office: Office, period: PeriodLine, people: tuple[PersonFigure, ...], *, whole: bool
) -> PredicateSpread:
    counts = Counter(person.predicate for person in people if person.predicate is not None)
    total = sum(counts.values())
    recorded = organization_performance(office, period.id)
    predicate = recorded.predicate if recorded is not None else None
    by_predicate = {item: counts[item] for item in Predicate}
    return PredicateSpread(
        shares=tuple(
            PredicateShare(item, people_count, _share(people_count, total))
            for item, people_count in by_predicate.items()
        ),
        total=total,
        organization=predicate,
        limits=DISTRIBUTION_LIMITS[predicate] if whole and predicate is not None else (),
        check=distribution_findings(predicate, by_predicate)
        if whole and predicate is not None and total
        else None,
    )


def _share(part: int, total: int) -> Decimal:
    if not total:
        return Decimal(0)
    return round_half_up(Decimal(part * 100) / total, _SHARE_PLACES)


def _attention(
    office: Office,
    period: PeriodLine,
    headlines: Headlines,
    people: tuple[PersonFigure, ...],
    groups: tuple[UnitFigure, ...],
    spread: PredicateSpread,
    elements: ElementHistory,
) -> tuple[Attention, ...]:
    today = office.clock.today()
    with office.read() as session:
        due = plan_due(session, period.year)
    return (
        *attention.evaluation_attention(headlines, period, today),
        *attention.plan_attention(people, due),
        *attention.unit_attention(groups),
        *attention.element_attention(elements),
        *attention.spread_attention(spread, period),
        *attention.sample_attention(headlines, period),
    )
