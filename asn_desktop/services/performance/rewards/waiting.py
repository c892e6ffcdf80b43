"""What waits for somebody around rewards: an open vote, a result to confirm."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from asn_desktop.domain.performance.follow_up.terms import ElectionState
from asn_desktop.services.access.rights import Right, may
from asn_desktop.services.context import Actor, Office
from asn_desktop.store.tables import ElectionRow, ElectionVoterRow


@dataclass(frozen=True, slots=True)
class WaitingVote:
    """One vote in which the actor has something to do."""

    title: str
    caption: str
    due: date | None
    action: str


def waiting_votes(office: Office, actor: Actor) -> tuple[WaitingVote, ...]:
    """Return open votes the actor has not voted in, and closed ones to confirm."""
    today = office.clock.today()
    own = (
        select(ElectionRow.title, ElectionRow.closes)
        .join(ElectionVoterRow, ElectionVoterRow.election_id == ElectionRow.id)
        .where(
            ElectionRow.state == ElectionState.OPEN,
            ElectionRow.closes >= today,
            ElectionVoterRow.employee_id == actor.employee_id,
            ElectionVoterRow.has_voted.is_(False),
        )
    )
    closed = select(ElectionRow.title).where(ElectionRow.state == ElectionState.CLOSED)
    with office.read() as session:
        found = [
            WaitingVote(f"Pilih: {title}", "Suara Anda rahasia", closes, "Pilih")
            for title, closes in session.execute(own)
        ]
        if may(actor, Right.CONFIRM_REWARDS):
            found += [
                WaitingVote(f"Tetapkan: {title}", "Pemilihan sudah ditutup", None, "Tetapkan")
                for title in session.scalars(closed)
            ]
    return tuple(found)
