"""Rounds as the operator sees them: who was asked and who has not handed in, never an answer."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from asn_desktop.domain.performance.raters.questionnaire import from_text
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import PersonLine, people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.raters.codec import numbers_of
from asn_desktop.services.performance.raters.rounds import round_row
from asn_desktop.services.performance.raters.views import (
    InvitationLine,
    PaperLine,
    RoundForm,
    RoundLine,
    RoundView,
)
from asn_desktop.store.tables import (
    RaterInvitationRow,
    RaterPaperRow,
    RaterRoundRow,
    WorkUnitRow,
)


def rounds_list(office: Office, actor: Actor) -> tuple[RoundLine, ...]:
    """Return all rounds, newest first.

    Raises:
        NotAllowed: the actor does not manage rounds.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.read() as session:
        rows = session.scalars(
            select(RaterRoundRow).order_by(RaterRoundRow.starts.desc(), RaterRoundRow.id.desc())
        ).all()
        numbers = _numbers(session)
        units = _units(session)
        return tuple(_line(row, numbers, units) for row in rows)


def round_view(office: Office, actor: Actor, round_id: str) -> RoundView:
    """Return one round with everybody asked.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round is gone.
    """
    require(actor, Right.MANAGE_RATERS)
    today = office.clock.today()
    with office.read() as session:
        row = round_row(session, round_id)
        people = people_on(session, today)
        away = standings_on(session, today)
        invitations = _invitations(session, row, people, away)
        wanted = numbers_of(row.wanted)
        return RoundView(
            line=_line(row, _numbers(session), _units(session)),
            form=RoundForm(
                name=row.name,
                unit_id=row.unit_id,
                starts=row.starts,
                ends=row.ends,
                fewest=row.fewest,
                most_load=row.most_load,
                wanted=wanted,
                weights=numbers_of(row.weights),
            ),
            seed=row.seed,
            questionnaire=from_text(row.questionnaire),
            invitations=invitations,
            papers=_papers(session, row.id, people),
            lacking=_lacking(invitations, wanted[RaterGroup.PEER]),
            revision=row.revision,
        )


def office_people(office: Office, actor: Actor) -> dict[str, str]:
    """Return everybody who may rate or be rated, by name, for declaring conflicts.

    Raises:
        NotAllowed: the actor does not manage rounds.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.read() as session:
        people = people_on(session, office.clock.today()).values()
        serving = sorted((one.name, one.id) for one in people if not one.is_archived)
    return {key: name for name, key in serving}


def _invitations(
    session: Session,
    row: RaterRoundRow,
    people: Mapping[str, PersonLine],
    away: Mapping[str, str],
) -> tuple[InvitationLine, ...]:
    query = select(RaterInvitationRow).where(RaterInvitationRow.round_id == row.id)
    order = list(RaterGroup)
    lines = [
        InvitationLine(
            id=one.id,
            rated_id=one.rated_id,
            rated_name=people[one.rated_id].name,
            rater_id=one.rater_id,
            rater_name=people[one.rater_id].name,
            rater_position=people[one.rater_id].position,
            group=one.rater_group,
            is_done=one.is_done,
            on_paper=one.on_paper,
            problem=""
            if one.is_done or row.state is RoundState.CLOSED
            else _problem(people[one.rater_id], away),
            reason=one.reason,
        )
        for one in session.scalars(query)
    ]
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                line.rated_name,
                line.rated_id,
                order.index(line.group),
                line.rater_name,
            ),
        )
    )


def _problem(person: PersonLine, away: Mapping[str, str]) -> str:
    if person.is_archived:
        return "Sudah tidak bertugas di kantor ini"
    return away.get(person.id, "")


def _papers(
    session: Session, round_id: str, people: Mapping[str, PersonLine]
) -> tuple[PaperLine, ...]:
    query = (
        select(RaterPaperRow)
        .where(RaterPaperRow.round_id == round_id)
        .order_by(RaterPaperRow.number)
    )
    return tuple(
        PaperLine(
            row.id,
            row.number,
            row.rated_id,
            people[row.rated_id].name,
            row.rater_group,
            row.printed,
            row.typed,
        )
        for row in session.scalars(query)
    )


def _lacking(lines: tuple[InvitationLine, ...], wanted: int) -> tuple[tuple[str, int], ...]:
    names = {line.rated_id: line.rated_name for line in lines}
    peers = Counter(line.rated_id for line in lines if line.group is RaterGroup.PEER)
    found = [(names[key], wanted - peers[key]) for key in names if peers[key] < wanted]
    return tuple(sorted(found))


def _numbers(session: Session) -> dict[str, tuple[int, int, int]]:
    invited = RaterInvitationRow
    query = select(
        invited.round_id,
        func.count(func.distinct(invited.rated_id)),
        func.count(),
        func.sum(case((invited.is_done, 1), else_=0)),
    ).group_by(invited.round_id)
    return {key: (rated, asked, int(done)) for key, rated, asked, done in session.execute(query)}


def _units(session: Session) -> dict[str, str]:
    return {key: name for key, name in session.execute(select(WorkUnitRow.id, WorkUnitRow.name))}


def _line(
    row: RaterRoundRow, numbers: Mapping[str, tuple[int, int, int]], units: Mapping[str, str]
) -> RoundLine:
    rated, invited, done = numbers.get(row.id, (0, 0, 0))
    return RoundLine(
        id=row.id,
        name=row.name,
        unit_name=units.get(row.unit_id or "", ""),
        starts=row.starts,
        ends=row.ends,
        state=row.state,
        rated=rated,
        invited=invited,
        done=done,
    )
