"""Who stands how to whom: superiors, colleagues and what each may read about a person."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.people.terms import EmploymentKind, Role
from asn_desktop.domain.performance.execution.feedback_rules import GiverSide, giver_side
from asn_desktop.domain.performance.terms import ResultKind
from asn_desktop.services.context import PROGRAM, Actor, Office
from asn_desktop.services.people.lookup import people_on, valid_on
from asn_desktop.store.tables import AssignmentRow, EmployeeRow, PlannedResultRow, PlanRow


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whom feedback can be given to or asked of."""

    id: str
    name: str
    position: str
    unit_name: str
    in_team: bool


@dataclass(frozen=True, slots=True)
class ResultChoice:
    """A planned result of a person, numbered as on the form."""

    id: str
    number: int
    text: str

    @property
    def label(self) -> str:
        """Number and words in one line."""
        words = " ".join(self.text.split())
        return f"{self.number}. {words}"


def own_id(actor: Actor) -> str:
    """Return who the actor is among the employees.

    Raises:
        NotAllowed: the account belongs to no employee.
    """
    if actor.employee_id is None:
        raise NotAllowed("Bagian ini untuk pegawai. Akun ini tidak terhubung dengan pegawai.")
    return actor.employee_id


def appraisers_of(session: Session, employee_id: str, year: int, today: date) -> frozenset[str]:
    """Return who appraises somebody: by the post of today and by the plans of a year."""
    return appraisers_of_all(session, {employee_id}, year, today)[employee_id]


def appraisers_of_all(
    session: Session, ids: set[str], year: int, today: date
) -> dict[str, frozenset[str]]:
    """Return the same for many people at once."""
    found: dict[str, set[str]] = {key: set() for key in ids}
    wanted = sorted(ids)
    posts = select(AssignmentRow.employee_id, AssignmentRow.appraiser_id).where(
        AssignmentRow.employee_id.in_(wanted), AssignmentRow.is_main, valid_on(today)
    )
    plans = select(PlanRow.employee_id, PlanRow.appraiser_id).where(
        PlanRow.employee_id.in_(wanted), PlanRow.year == year
    )
    for query in (posts, plans):
        for employee_id, appraiser_id in session.execute(query):
            if appraiser_id is not None:
                found[employee_id].add(appraiser_id)
    return {key: frozenset(people) for key, people in found.items()}


def is_superior(session: Session, actor: Actor, employee_id: str, year: int, today: date) -> bool:
    """Tell whether the actor appraises somebody, also in an appraiser's place."""
    if actor.employee_id == employee_id:
        return False
    return bool(appraisers_of(session, employee_id, year, today) & actor.appraiser_ids)


def may_read_about(
    session: Session, actor: Actor, employee_id: str, year: int, today: date
) -> bool:
    """Tell whether somebody reads what is written about a person: self, superior, leader.

    The personnel operator keeps records but is no superior, and reads no feedback.
    """
    if actor is PROGRAM or actor.employee_id == employee_id or actor.has(Role.LEADER):
        return True
    return is_superior(session, actor, employee_id, year, today)


def side_of_giver(
    session: Session, giver_id: str, receiver_id: str, year: int, today: date
) -> GiverSide:
    """Tell how a giver stands to a receiver in a year."""
    return giver_side(
        giver_id,
        receiver_id,
        appraises_receiver=giver_id in appraisers_of(session, receiver_id, year, today),
        appraised_by_receiver=receiver_id in appraisers_of(session, giver_id, year, today),
    )


def colleagues(office: Office, actor: Actor) -> tuple[Colleague, ...]:
    """Return everybody in the office but the actor: the own team first, then by name."""
    own = own_id(actor)
    today = office.clock.today()
    with office.read() as session:
        people = people_on(session, today)
    found = [
        Colleague(
            line.id, line.name, line.position, line.unit_name, actor.acts_for(line.appraiser_id)
        )
        for line in people.values()
        if line.id != own and not line.is_archived and line.kind is not EmploymentKind.OUTSIDE
    ]
    found.sort(key=lambda line: (not line.in_team, line.name.casefold(), line.id))
    return tuple(found)


def results_of_person(session: Session, employee_id: str, year: int) -> tuple[ResultChoice, ...]:
    """Return the planned results of somebody's plans of a year, numbered as on the form."""
    query = (
        select(PlannedResultRow, PlanRow.starts)
        .join(PlanRow, PlanRow.id == PlannedResultRow.plan_id)
        .where(PlanRow.employee_id == employee_id, PlanRow.year == year)
        .order_by(PlanRow.starts, PlanRow.id, PlannedResultRow.sort_order, PlannedResultRow.id)
    )
    found = [row for row, _starts in session.execute(query)]
    found.sort(key=lambda row: (row.plan_id, row.kind is not ResultKind.MAIN))
    numbers: dict[str, int] = {}
    choices = []
    for row in found:
        numbers[row.plan_id] = numbers.get(row.plan_id, 0) + 1
        choices.append(ResultChoice(row.id, numbers[row.plan_id], row.text))
    return tuple(choices)


def feedback_results(office: Office, actor: Actor, employee_id: str) -> tuple[ResultChoice, ...]:
    """Return the results that the actor may speak about: the own ones and those of the team."""
    today = office.clock.today()
    with office.read() as session:
        if not may_read_about(session, actor, employee_id, today.year, today):
            return ()
        return results_of_person(session, employee_id, today.year)


def check_result(session: Session, result_id: str | None, employee_id: str) -> None:
    """Refuse a result that belongs to somebody else.

    Raises:
        DomainError: it is gone or of another person (field "result").
    """
    if result_id is None:
        return
    query = (
        select(PlanRow.employee_id)
        .join(PlannedResultRow, PlannedResultRow.plan_id == PlanRow.id)
        .where(PlannedResultRow.id == result_id)
    )
    if session.scalar(query) != employee_id:
        raise DomainError("Hasil kerja ini tidak ada lagi. Pilih hasil kerja lain.", field="result")


def active_person(session: Session, employee_id: str) -> EmployeeRow:
    """Return somebody who works here.

    Raises:
        DomainError: there is no such person, or not any more (field "person").
    """
    row = session.get(EmployeeRow, employee_id)
    if row is None or row.is_archived:
        raise DomainError("Pegawai ini tidak lagi bertugas di kantor ini.", field="person")
    return row


def names_of(session: Session, ids: set[str]) -> dict[str, str]:
    """Return the names of people by id."""
    query = select(EmployeeRow.id, EmployeeRow.name).where(EmployeeRow.id.in_(sorted(ids)))
    return {key: name for key, name in session.execute(query)}


def team_ids(session: Session, actor: Actor, today: date) -> frozenset[str]:
    """Return whom the actor appraises today or in this year's plans."""
    appraisers = sorted(actor.appraiser_ids)
    posts = session.scalars(
        select(AssignmentRow.employee_id).where(
            AssignmentRow.appraiser_id.in_(appraisers), AssignmentRow.is_main, valid_on(today)
        )
    )
    plans = session.scalars(
        select(PlanRow.employee_id).where(
            PlanRow.year == today.year, PlanRow.appraiser_id.in_(appraisers)
        )
    )
    return frozenset((*posts, *plans)) - {actor.employee_id or ""}
