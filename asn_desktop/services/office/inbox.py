"""What waits for whom: the first thing a person sees after signing in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from asn_desktop.domain.performance.terms import PlanStatus
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.calendar.deadlines import plan_due
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.inbox.dialogues import dialogues
from asn_desktop.services.inbox.evaluations import (
    evaluations_to_rate,
    organization,
    own_realizations,
)
from asn_desktop.services.inbox.feedback import feedback
from asn_desktop.services.inbox.items import InboxItem
from asn_desktop.services.inbox.objections import objections
from asn_desktop.services.inbox.people import people
from asn_desktop.services.inbox.plans import own_plan, plans_to_approve
from asn_desktop.services.inbox.public_service import complaints, follow_ups, survey
from asn_desktop.services.inbox.raters import raters
from asn_desktop.services.inbox.rewards import coaching, votes
from asn_desktop.services.inbox.signed import signed_evaluations
from asn_desktop.services.inbox.typing import typed_entries
from asn_desktop.services.office.periods import PeriodLine, periods_of, running_period
from asn_desktop.services.performance.appraisals.lists import team_evaluations
from asn_desktop.services.performance.appraisals.views import EvaluationLine, LineState
from asn_desktop.services.performance.plans.lists import plans_list
from asn_desktop.services.performance.plans.views import PlanLine

_FURTHER = (
    objections,
    signed_evaluations,
    dialogues,
    feedback,
    raters,
    coaching,
    votes,
    follow_ups,
    complaints,
    typed_entries,
)
"""Areas that need nothing but the office, who asks, and the year."""


@dataclass(frozen=True, slots=True)
class TeamProgress:
    """How far the actor's team is.

    Attributes:
        waiting: people not rated yet in the newest opened period, with the state in words.
    """

    people: int
    plans_approved: int
    rated: int
    period_label: str
    waiting: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Inbox:
    """Everything the first page shows about work that waits, most urgent first."""

    items: tuple[InboxItem, ...]
    team: TeamProgress | None
    running: PeriodLine | None


def inbox(office: Office, actor: Actor, year: int) -> Inbox:
    """Return what waits for somebody in a year."""
    today = office.clock.today()
    periods = periods_of(office, year)
    running = running_period(periods, today)
    begun = running if running is not None and running.starts <= today else None
    opened = [period for period in periods if period.opens <= today]
    teams: dict[str, Sequence[EvaluationLine]] = {}
    if may(actor, Right.APPRAISE):
        teams = {period.id: team_evaluations(office, actor, period.id) for period in opened}
    rated = opened[-1] if opened else None
    plans = plans_list(office, actor, year)
    with office.read() as session:
        due = plan_due(session, year)
    items = [
        *own_plan(actor, plans, year, due),
        *own_realizations(office, actor, year, periods),
        *plans_to_approve(actor, plans, year, due),
        *(item for period in opened for item in evaluations_to_rate(teams, period)),
        *organization(office, actor, rated),
        *people(office, actor, plans, due),
        *survey(office, actor, begun),
        *(item for yield_items in _FURTHER for item in yield_items(office, actor, year)),
    ]
    # Rows with the same last day keep the order above.
    items.sort(key=lambda item: item.due or date.max)
    return Inbox(tuple(items), _team_progress(plans, teams, rated), running)


def badge_counts(found: Inbox) -> dict[str, int]:
    """Return how many things wait behind each route, for the numbers in the navigation."""
    counts: dict[str, int] = {"home": len(found.items)}
    for item in found.items:
        route = item.kind.value
        counts[route] = counts.get(route, 0) + item.count
    return counts


def _team_progress(
    plans: Sequence[PlanLine],
    teams: Mapping[str, Sequence[EvaluationLine]],
    period: PeriodLine | None,
) -> TeamProgress | None:
    found = teams.get(period.id, ()) if period is not None else ()
    # Who studies or is on leave keeps nobody waiting.
    team = [line for line in found if not line.exempt or line.state is LineState.FINAL]
    if not team or period is None:
        return None
    members = {line.employee_id for line in team}
    approved = {
        line.employee_id
        for line in plans
        if line.employee_id in members and line.status in (PlanStatus.APPROVED, PlanStatus.CLOSED)
    }
    waiting = [line for line in team if line.state is not LineState.FINAL]
    return TeamProgress(
        people=len(members),
        plans_approved=len(approved),
        rated=len(team) - len(waiting),
        period_label=period.short_label,
        waiting=tuple((line.name, line.state.label) for line in waiting),
    )
