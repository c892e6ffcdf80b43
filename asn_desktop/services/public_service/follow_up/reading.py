"""Reading follow-ups with the index before and after them."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.terms import EvaluationScope
from asn_desktop.domain.public_service.follow_up_terms import FollowUpState
from asn_desktop.domain.public_service.improvement import PROPOSALS
from asn_desktop.domain.public_service.questionnaire import ELEMENT_ORDERS, QUESTIONS
from asn_desktop.domain.public_service.satisfaction import ElementScore
from asn_desktop.domain.public_service.terms import ElementOrder, SurveyElement
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, load_periods, period_line
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.public_service.follow_up.views import (
    FollowUpChoices,
    FollowUpInput,
    FollowUpLine,
    FollowUpProposal,
    FollowUps,
)
from asn_desktop.services.public_service.results import SurveyFilter, SurveyResult, load_result
from asn_desktop.services.public_service.service_types import load_services
from asn_desktop.store.tables import (
    AssessmentPeriodRow,
    EmployeeRow,
    PerformanceYearRow,
    ServiceTypeRow,
    SurveyFollowUpRow,
)

GENERAL: Final = "Umum"
PROPOSED: Final = 3
"""How many of the lowest elements are proposed, as improvement plans usually name."""
_ELEMENTS: Final = {element.value: element for element in SurveyElement}
DUE_SOON: Final = timedelta(days=14)
OPEN_STATES: Final = (FollowUpState.PLANNED, FollowUpState.RUNNING)


def follow_ups(office: Office, actor: Actor, period_id: str) -> FollowUps:
    """Return the follow-ups of a period and propose the lowest elements that none names yet.

    Raises:
        NotAllowed: the actor may not see survey results.
        DomainError: there is no such period.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        return load_follow_ups(session, period_id, office.clock.today(), actor)


def load_follow_ups(session: Session, period_id: str, today: date, actor: Actor) -> FollowUps:
    """Return the follow-ups of a period inside a running session."""
    period = period_line(session, period_id)
    rows = session.scalars(
        select(SurveyFollowUpRow).where(SurveyFollowUpRow.period_id == period_id)
    ).all()
    figures = _Figures(session, today)
    lines = _lines(session, rows, figures)
    lines.sort(key=lambda line: (line.before is None, line.before, line.id))
    named = {line.content.element for line in lines}
    proposals = _proposals(figures.of(period, None), named)
    return FollowUps(period, tuple(lines), proposals, may(actor, Right.MANAGE_FOLLOW_UP))


def earlier_follow_ups(session: Session, period: PeriodLine, today: date) -> list[FollowUpLine]:
    """Return the follow-ups of the last period before one that has any, lowest element first."""
    query = (
        select(SurveyFollowUpRow.period_id)
        .join(AssessmentPeriodRow, AssessmentPeriodRow.id == SurveyFollowUpRow.period_id)
        .where(AssessmentPeriodRow.ends < period.starts)
        .order_by(AssessmentPeriodRow.ends.desc(), AssessmentPeriodRow.starts.desc())
        .limit(1)
    )
    found = session.scalar(query)
    if found is None:
        return []
    rows = session.scalars(select(SurveyFollowUpRow).where(SurveyFollowUpRow.period_id == found))
    # As the report of that period saw it, not as later ones did.
    lines = _lines(session, rows.all(), _Figures(session, min(today, period.ends), period))
    return sorted(lines, key=lambda line: (line.before is None, line.before, line.id))


def due_follow_ups(office: Office, actor: Actor) -> list[FollowUpLine]:
    """Return open follow-ups that are due within two weeks or late, the oldest first.

    Those who manage them see all, others their own.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    today = office.clock.today()
    rows = SurveyFollowUpRow
    query = select(rows).where(rows.state.in_(OPEN_STATES), rows.due <= today + DUE_SOON)
    if not may(actor, Right.MANAGE_FOLLOW_UP):
        query = query.where(rows.employee_id == actor.employee_id)
    with office.read() as session:
        found = session.scalars(query.order_by(rows.due, rows.id)).all()
        return _lines(session, found, _Figures(session, today)) if found else []


class _Figures:
    """Results of periods, each read once."""

    def __init__(self, session: Session, today: date, last: PeriodLine | None = None) -> None:
        self._session = session
        self._results: dict[tuple[str, str | None], SurveyResult] = {}
        self._periods = _begun(session, today)
        self._last = last
        self.today = today

    def of(self, period: PeriodLine, service_id: str | None) -> SurveyResult:
        """Return the result of a period."""
        key = (period.id, service_id)
        if key not in self._results:
            chosen = SurveyFilter.of_days(period.starts, period.ends, service_id)
            self._results[key] = load_result(self._session, chosen)
        return self._results[key]

    def after(
        self, period: PeriodLine, service_id: str | None
    ) -> tuple[PeriodLine | None, SurveyResult | None]:
        """Return the newest later period that has sheets, with its result."""
        candidates = [self._last] if self._last is not None else reversed(self._periods)
        for later in candidates:
            if later.starts <= period.ends:
                continue
            result = self.of(later, service_id)
            if result.index is not None:
                return later, result
        return None, None


def figure_of(result: SurveyResult | None, element: SurveyElement | None) -> Decimal | None:
    """Return the index of an element, or of all when none is named; None without sheets."""
    if result is None or result.index is None:
        return None
    return result.index.index if element is None else result.index.score_of(element).index


def subject_of(element: SurveyElement | None, order: ElementOrder) -> str:
    """Return an element as the office numbers and names it, such as "U3 Waktu pelayanan"."""
    if element is None:
        return GENERAL
    number = ELEMENT_ORDERS[order].index(element) + 1
    return f"U{number} {QUESTIONS[element].short_label}"


def _begun(session: Session, today: date) -> list[PeriodLine]:
    years = session.scalars(select(PerformanceYearRow.year).order_by(PerformanceYearRow.year))
    lines = [line for year in years.all() for line in load_periods(session, year)]
    periodic = [line for line in lines if line.scope is EvaluationScope.PERIODIC]
    return [line for line in periodic if line.starts <= today]


def _lines(
    session: Session, rows: Sequence[SurveyFollowUpRow], figures: _Figures
) -> list[FollowUpLine]:
    services = _names(session, ServiceTypeRow, (row.service_id for row in rows))
    people = _names(session, EmployeeRow, (row.employee_id for row in rows))
    periods = {row.period_id: period_line(session, row.period_id) for row in rows}
    lines = []
    for row in rows:
        period = periods[row.period_id]
        own = figures.of(period, row.service_id)
        later, result = figures.after(period, row.service_id)
        lines.append(
            FollowUpLine(
                id=row.id,
                period=period,
                content=content_of(row),
                subject=subject_of(row.element, own.order),
                service=services.get(row.service_id or "", ""),
                person=people.get(row.employee_id or "", ""),
                before=figure_of(own, row.element),
                after=figure_of(result, row.element),
                after_label=_period_words(later, figures.today),
                is_overdue=row.state in OPEN_STATES
                and row.due is not None
                and row.due < figures.today,
                revision=row.revision,
            )
        )
    return lines


def _period_words(period: PeriodLine | None, today: date) -> str:
    if period is None:
        return ""
    running = ", berjalan" if period.ends >= today else ""
    return f"{period.short_label} {period.year}{running}"


def content_of(row: SurveyFollowUpRow) -> FollowUpInput:
    """Return a row as it is typed."""
    return FollowUpInput(
        action=row.action,
        element=row.element,
        service_id=row.service_id,
        kind=row.kind,
        state=row.state,
        employee_id=row.employee_id,
        due=row.due,
        budget_note=row.budget_note,
        reference=row.reference,
        note=row.note,
        done_on=row.done_on,
        outcome=row.outcome,
    )


def _names(
    session: Session,
    table: type[ServiceTypeRow] | type[EmployeeRow],
    ids: Iterable[str | None],
) -> dict[str, str]:
    wanted = {found for found in ids if found}
    query = select(table.id, table.name).where(table.id.in_(wanted))
    return {row[0]: row[1] for row in session.execute(query)} if wanted else {}


def _proposals(
    result: SurveyResult, named: set[SurveyElement | None]
) -> tuple[FollowUpProposal, ...]:
    if result.index is None:
        return ()
    lowest: list[ElementScore] = list(result.index.lowest_first[:PROPOSED])
    found = []
    for score in lowest:
        element = _ELEMENTS[score.element]
        if element in named:
            continue
        usual = PROPOSALS[element]
        subject = subject_of(element, result.order)
        found.append(FollowUpProposal(element, subject, score.index, usual.kind, usual.action))
    return tuple(found)


def follow_up_choices(office: Office, actor: Actor) -> FollowUpChoices:
    """Return the services and people that a follow-up can name.

    Raises:
        NotAllowed: the actor may not see survey results.
    """
    require(actor, Right.SEE_SURVEY)
    with office.read() as session:
        services = [(line.id, line.name) for line in load_services(session)]
        people = [
            (line.id, f"{line.name} · {line.position}" if line.position else line.name)
            for line in people_on(session, office.clock.today()).values()
            if not line.is_archived and line.kind is not EmploymentKind.OUTSIDE
        ]
        order = load_settings(session).survey_order
    people.sort(key=lambda line: line[1].casefold())
    return FollowUpChoices(order, tuple(services), tuple(people))
