"""Lists of predicates: the recap for TPP, and the ranking that only the leader sees."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.evaluation_rules import DECIDED_STATUSES
from asn_desktop.domain.performance.follow_up.terms import CoachingState
from asn_desktop.domain.performance.terms import Predicate, Rating
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.office.periods import PeriodLine, period_line
from asn_desktop.services.people.lookup import PersonLine
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.rewards.history import (
    History,
    serving_people,
    signed_history,
)
from asn_desktop.store.tables import CoachingRow, EvaluationRow, PlanRow, RewardRow

_ORDER = {predicate: place for place, predicate in enumerate(Predicate)}
_YEARS_BACK = 2


@dataclass(frozen=True, slots=True)
class RecapLine:
    """One person with the predicate of a period.

    Attributes:
        predicate: None while it is missing.
        missing: why, "" when it is there.
        is_exempt: owes no evaluation in this period.
    """

    employee_id: str
    name: str
    nip: str
    grade: str
    position: str
    unit_id: str | None
    unit_name: str
    predicate: Predicate | None
    missing: str
    is_exempt: bool = False


@dataclass(frozen=True, slots=True)
class Recap:
    """The predicates of a period; what is missing stands first.

    Attributes:
        units: the units of all people, to choose from.
        unit_name: the chosen unit, "" for the whole office.
    """

    period: PeriodLine
    unit_name: str
    lines: tuple[RecapLine, ...]
    units: tuple[tuple[str, str], ...]

    @property
    def missing(self) -> tuple[RecapLine, ...]:
        """Whose predicate is not there though it is owed."""
        return tuple(line for line in self.lines if line.missing and not line.is_exempt)


@dataclass(frozen=True, slots=True)
class RankLine:
    """One person in the leader's ranking.

    Attributes:
        place: the same for people who cannot be told apart.
        annual: year and predicate of the last signed years, newest first.
    """

    place: int
    employee_id: str
    name: str
    position: str
    unit_name: str
    annual: tuple[tuple[int, Predicate], ...]
    latest: Predicate | None
    latest_label: str
    result: Rating | None
    behavior: Rating | None
    rewards: int
    is_coached: bool


def predicate_recap(
    office: Office, actor: Actor, period_id: str, unit_id: str | None = None
) -> Recap:
    """Return the signed predicates of a period, by unit and name, missing ones first.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: there is no such period.
    """
    require(actor, Right.MANAGE_REWARDS)
    with office.read() as session:
        period = period_line(session, period_id)
        day = min(period.ends, office.clock.today())
        people = serving_people(session, day)
        exempt = standings_on(session, day)
        states = _states(session, period)
    lines = [
        _recap_line(person, states, exempt=key in exempt)
        for key, person in people.items()
        if unit_id is None or person.unit_id == unit_id
    ]
    lines.sort(key=lambda line: (not line.missing, line.is_exempt, line.unit_name, line.name))
    units = sorted({(p.unit_name, p.unit_id) for p in people.values() if p.unit_id})
    return Recap(
        period=period,
        unit_name=next((name for name, key in units if key == unit_id), ""),
        lines=tuple(lines),
        units=tuple((str(key), name) for name, key in units),
    )


def ranking(office: Office, actor: Actor) -> tuple[RankLine, ...]:
    """Return everybody by annual predicates, then by the newest periodic one.

    People with the same predicates share a place: there is no hidden number behind them.

    Raises:
        NotAllowed: the actor is not the leader.
    """
    require(actor, Right.CONFIRM_REWARDS)
    today = office.clock.today()
    with office.read() as session:
        people = serving_people(session, today)
        histories = signed_history(session, today.year - _YEARS_BACK)
        coached = frozenset(
            session.scalars(
                select(CoachingRow.employee_id).where(CoachingRow.state == CoachingState.RUNNING)
            )
        )
        rewarded = list(session.scalars(select(RewardRow.employee_id)))
    order = {key: _rank_key(histories.get(key), today) for key in people}
    places = {key: place for place, key in enumerate(sorted(set(order.values()), reverse=True), 1)}
    lines = [
        _rank_line(person, histories.get(key), places[order[key]], rewarded, coached)
        for key, person in people.items()
        if key != actor.employee_id
    ]
    return tuple(sorted(lines, key=lambda line: (line.place, line.name, line.employee_id)))


def _states(session: Session, period: PeriodLine) -> dict[str, tuple[Predicate | None, str]]:
    query = (
        select(PlanRow.employee_id, EvaluationRow.status, EvaluationRow.predicate)
        .join(PlanRow, PlanRow.id == EvaluationRow.plan_id)
        .where(EvaluationRow.period_id == period.id)
        .order_by(PlanRow.starts, PlanRow.id)
    )
    found: dict[str, tuple[Predicate | None, str]] = {}
    for employee_id, status, predicate in session.execute(query):
        if status in DECIDED_STATUSES and predicate is not None:
            found[employee_id] = (predicate, "")
        else:
            found.setdefault(employee_id, (None, f"Evaluasi: {status.label.lower()}"))
    return found


def _recap_line(
    person: PersonLine,
    states: Mapping[str, tuple[Predicate | None, str]],
    *,
    exempt: bool,
) -> RecapLine:
    predicate, missing = states.get(person.id, (None, "Evaluasi belum dibuka"))
    if predicate is None and exempt:
        missing = "Tidak wajib dalam periode ini"
    return RecapLine(
        employee_id=person.id,
        name=person.name,
        nip=person.nip,
        grade=person.grade,
        position=person.position,
        unit_id=person.unit_id,
        unit_name=person.unit_name,
        predicate=predicate,
        missing=missing,
        is_exempt=predicate is None and exempt,
    )


def _rank_key(history: History | None, today: date) -> tuple[int, ...]:
    if history is None:
        return (-1,) * (_YEARS_BACK + 1)
    years = range(today.year - 1, today.year - 1 - _YEARS_BACK, -1)
    annual = [history.annual.get(year) for year in years]
    values = [_ORDER[item.predicate] if item else -1 for item in annual]
    latest = _ORDER[history.periodic[-1].predicate] if history.periodic else -1
    return (*values, latest)


def _rank_line(
    person: PersonLine,
    history: History | None,
    place: int,
    rewarded: list[str],
    coached: frozenset[str],
) -> RankLine:
    known = history or History()
    latest = known.periodic[-1] if known.periodic else None
    return RankLine(
        place=place,
        employee_id=person.id,
        name=person.name,
        position=person.position,
        unit_name=person.unit_name,
        annual=tuple(
            (year, known.annual[year].predicate) for year in sorted(known.annual, reverse=True)
        ),
        latest=latest.predicate if latest else None,
        latest_label=f"{latest.label} {latest.year}" if latest else "",
        result=latest.result_rating if latest else None,
        behavior=latest.behavior_rating if latest else None,
        rewards=rewarded.count(person.id),
        is_coached=person.id in coached,
    )
