"""Votes as screens and sheets show them; totals stay hidden until a vote is closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.follow_up.terms import ElectionState
from asn_desktop.domain.performance.follow_up.votes import Outcome, outcome
from asn_desktop.services.access.rights import Right, may, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.store.tables import ElectionNomineeRow, ElectionRow, ElectionVoterRow

_SHOWN = (ElectionState.CLOSED, ElectionState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class NomineeLine:
    """One nominee.

    Attributes:
        votes: screen and paper together; None while they are hidden.
    """

    employee_id: str
    name: str
    position: str
    unit_name: str
    votes: int | None


@dataclass(frozen=True, slots=True)
class VoterLine:
    """One person entitled to vote; never whom was chosen."""

    employee_id: str
    name: str
    has_voted: bool
    on_paper: bool


@dataclass(frozen=True, slots=True)
class ElectionView:
    """One vote.

    Attributes:
        outcome: turnout and who leads; None while it is hidden from the actor.
        took_part: how many have voted.
        voters: who has voted; only for leader and operator.
        can_vote: the actor may still vote.
        can_manage: the actor counts sheets and closes.
        can_confirm: the actor confirms the result.
    """

    id: str
    revision: int
    title: str
    state: ElectionState
    opens: date
    closes: date
    minimum_percent: int
    nominees: tuple[NomineeLine, ...]
    entitled: int
    took_part: int
    on_paper: int
    spoilt: int
    paper_counted: bool
    winner_id: str | None
    winner_name: str
    reason: str
    outcome: Outcome | None
    voters: tuple[VoterLine, ...]
    has_voted: bool
    can_vote: bool
    can_manage: bool
    can_confirm: bool


def elections(office: Office, actor: Actor) -> tuple[ElectionView, ...]:
    """Return all votes, newest first, each with what the actor may know of it."""
    today = office.clock.today()
    with office.read() as session:
        rows = session.scalars(
            select(ElectionRow).order_by(ElectionRow.opens.desc(), ElectionRow.id.desc())
        ).all()
        people = people_on(session, today) if rows else {}
        return tuple(_view(session, actor, row, people, today) for row in rows)


def election_view(office: Office, actor: Actor, election_id: str) -> ElectionView:
    """Return one vote.

    Raises:
        DomainError: there is no such vote.
    """
    today = office.clock.today()
    with office.read() as session:
        row = load_election(session, election_id)
        return _view(session, actor, row, people_on(session, today), today)


def ballot_nominees(office: Office, actor: Actor, election_id: str) -> ElectionView:
    """Return a vote for printing its ballots.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: there is no such vote.
    """
    require(actor, Right.MANAGE_REWARDS)
    return election_view(office, actor, election_id)


def load_election(session: Session, election_id: str) -> ElectionRow:
    """Return the row of a vote.

    Raises:
        DomainError: there is no such vote.
    """
    row = session.get(ElectionRow, election_id)
    if row is None:
        raise DomainError("Pemilihan ini tidak ada lagi. Muat ulang daftar.")
    return row


def nominees_of(session: Session, election_id: str) -> Sequence[ElectionNomineeRow]:
    """Return the nominees of a vote."""
    query = select(ElectionNomineeRow).where(ElectionNomineeRow.election_id == election_id)
    return session.scalars(query.order_by(ElectionNomineeRow.employee_id)).all()


def voters_of(session: Session, election_id: str) -> Sequence[ElectionVoterRow]:
    """Return who may vote."""
    query = select(ElectionVoterRow).where(ElectionVoterRow.election_id == election_id)
    return session.scalars(query.order_by(ElectionVoterRow.employee_id)).all()


def election_outcome(session: Session, row: ElectionRow) -> Outcome:
    """Return what a vote came to."""
    votes = {
        item.employee_id: item.votes + item.paper_votes for item in nominees_of(session, row.id)
    }
    voters = voters_of(session, row.id)
    took_part = sum(voter.has_voted for voter in voters)
    return outcome(votes, len(voters), took_part, row.minimum_percent)


def _view(
    session: Session,
    actor: Actor,
    row: ElectionRow,
    people: dict[str, PersonLine],
    today: date,
) -> ElectionView:
    manages = may(actor, Right.MANAGE_REWARDS)
    found = election_outcome(session, row)
    knows = row.state is ElectionState.CONFIRMED or (manages and row.state in _SHOWN)
    # Without enough votes the totals would tell too much about the few who voted.
    shows = knows and found.is_valid
    nominees = [
        _nominee(item, people.get(item.employee_id), shows=shows)
        for item in nominees_of(session, row.id)
    ]
    nominees.sort(key=lambda line: (-(line.votes or 0), line.name))
    voters = voters_of(session, row.id)
    own = next((voter for voter in voters if voter.employee_id == actor.employee_id), None)
    running = row.state is ElectionState.OPEN and today <= row.closes
    winner = people.get(row.winner_id or "")
    return ElectionView(
        id=row.id,
        revision=row.revision,
        title=row.title,
        state=row.state,
        opens=row.opens,
        closes=row.closes,
        minimum_percent=row.minimum_percent,
        nominees=tuple(nominees),
        entitled=len(voters),
        took_part=sum(voter.has_voted for voter in voters),
        on_paper=sum(voter.on_paper for voter in voters),
        spoilt=row.spoilt if shows else 0,
        paper_counted=row.paper_counted,
        winner_id=row.winner_id,
        winner_name=winner.name if winner else "",
        reason=row.reason,
        outcome=found if knows else None,
        voters=_voters(voters, people) if manages else (),
        has_voted=own is not None and own.has_voted,
        can_vote=running and own is not None and not own.has_voted,
        can_manage=manages,
        can_confirm=may(actor, Right.CONFIRM_REWARDS),
    )


def _nominee(item: ElectionNomineeRow, person: PersonLine | None, *, shows: bool) -> NomineeLine:
    return NomineeLine(
        employee_id=item.employee_id,
        name=person.name if person else "",
        position=person.position if person else "",
        unit_name=person.unit_name if person else "",
        votes=item.votes + item.paper_votes if shows else None,
    )


def _voters(
    voters: Sequence[ElectionVoterRow], people: dict[str, PersonLine]
) -> tuple[VoterLine, ...]:
    lines = [
        VoterLine(
            voter.employee_id,
            people[voter.employee_id].name if voter.employee_id in people else "",
            voter.has_voted,
            voter.on_paper,
        )
        for voter in voters
    ]
    return tuple(sorted(lines, key=lambda line: (line.name, line.employee_id)))
