"""Quick search across people and plans, showing only what the role may see."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlalchemy.orm import Session

from asn_desktop.domain.people.terms import Role
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.store.tables import EmployeeRow, PlanRow

_FEWEST_LETTERS = 2
_SEES_ALL_PLANS = (Role.PERSONNEL_OPERATOR, Role.LEADER)


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person whose name or NIP holds the words."""

    id: str
    name: str
    nip: str
    position: str


@dataclass(frozen=True, slots=True)
class FoundPlan:
    """A plan of a person whose name or NIP holds the words."""

    id: str
    year: int
    name: str
    status: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found, people by name and plans by year, newest first."""

    people: tuple[FoundPerson, ...] = ()
    plans: tuple[FoundPlan, ...] = ()


def search_office(office: Office, actor: Actor, words: str, limit: int = 6) -> SearchResult:
    """Return people and plans that hold all the words, at most `limit` of each.

    Fewer than two letters find nothing. People need the right to see them; plans are one's own,
    those one appraises, or all for operators and leaders.
    """
    wanted = words.split()
    if sum(map(len, wanted)) < _FEWEST_LETTERS:
        return SearchResult()
    with office.read() as session:
        people: tuple[FoundPerson, ...] = ()
        if may(actor, Right.SEE_PEOPLE):
            people = _people(session, office, wanted, limit)
        return SearchResult(people, _plans(session, actor, wanted, limit))


def _people(
    session: Session, office: Office, wanted: list[str], limit: int
) -> tuple[FoundPerson, ...]:
    query = (
        select(EmployeeRow.id)
        .where(_holds(wanted), EmployeeRow.is_archived.is_(False))
        .order_by(EmployeeRow.name, EmployeeRow.id)
        .limit(limit)
    )
    ids = list(session.scalars(query))
    lines = people_on(session, office.clock.today(), ids=ids)
    return tuple(
        FoundPerson(key, lines[key].name, lines[key].nip, lines[key].position) for key in ids
    )


def _plans(session: Session, actor: Actor, wanted: list[str], limit: int) -> tuple[FoundPlan, ...]:
    query = (
        select(PlanRow.id, PlanRow.year, EmployeeRow.name, PlanRow.status)
        .join(EmployeeRow, EmployeeRow.id == PlanRow.employee_id)
        .where(_holds(wanted), _visible_plans(actor))
        .order_by(PlanRow.year.desc(), EmployeeRow.name, PlanRow.version.desc(), PlanRow.id)
        .limit(limit)
    )
    return tuple(
        FoundPlan(key, year, name, status.label)
        for key, year, name, status in session.execute(query)
    )


def _visible_plans(actor: Actor) -> ColumnElement[bool]:
    if actor.has(*_SEES_ALL_PLANS):
        return true()
    own = PlanRow.employee_id == actor.employee_id
    if may(actor, Right.APPRAISE):
        return or_(own, PlanRow.appraiser_id.in_(actor.appraiser_ids))
    return own


def _holds(wanted: list[str]) -> ColumnElement[bool]:
    # A NIP may be typed in groups: the digits together count as one word.
    digits = "".join(wanted)
    in_name = and_(*(EmployeeRow.name.icontains(word, autoescape=True) for word in wanted))
    if digits.isdigit():
        return or_(in_name, EmployeeRow.nip.contains(digits, autoescape=True))
    return in_name
