"""Ballots on paper: bundles with a number but no names of raters, and who got one."""

from sqlalchemy import func, select

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.raters.questionnaire import Questionnaire, from_text
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.raters.rounds import open_row
from asn_desktop.services.performance.raters.views import PaperLine
from asn_desktop.store.tables import (
    EmployeeRow,
    RaterInvitationRow,
    RaterPaperRow,
    RaterRoundRow,
)

MOST_PRINTED = 200


def make_ballots(
    office: Office, actor: Actor, round_id: str, rated_id: str, group: RaterGroup, count: int
) -> str:
    """Register a bundle of ballots about one person for one group; return its id for printing.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round is not open, the number is impossible, or nobody of this group was
            asked about the person.
    """
    require(actor, Right.MANAGE_RATERS)
    if not 1 <= count <= MOST_PRINTED:
        raise DomainError(f"Jumlah lembar 1 sampai {MOST_PRINTED}.", field="count")
    with office.write(actor, "Mencetak lembar 360°", subject_id=round_id) as transaction:
        session = transaction.session
        open_row(session, round_id)
        asked = session.scalars(
            select(RaterInvitationRow.rater_group).where(
                RaterInvitationRow.round_id == round_id, RaterInvitationRow.rated_id == rated_id
            )
        ).all()
        if not asked:
            raise DomainError("Orang ini tidak dinilai dalam putaran ini.", field="rated")
        if group is not RaterGroup.PUBLIC and group not in asked:
            raise DomainError(
                f"Tidak ada penilai dari kelompok {group.label.lower()} untuk orang ini.",
                field="group",
            )
        if group is not RaterGroup.PUBLIC and count > asked.count(group):
            raise DomainError(
                f"Kelompok {group.label.lower()} hanya {asked.count(group)} penilai. Lembar tidak "
                "boleh lebih banyak.",
                field="count",
            )
        made = session.scalar(select(func.count()).select_from(RaterPaperRow)) or 0
        row = RaterPaperRow(
            round_id=round_id,
            rated_id=rated_id,
            rater_group=group,
            number=f"360-{made + 1:04d}",
            printed=count,
        )
        session.add(row)
        return row.id


def hand_out_paper(office: Office, actor: Actor, invitation_id: str, *, on_paper: bool) -> None:
    """Note that a rater answers on paper, or on the screen again.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the rater handed in already or the round is closed.
    """
    require(actor, Right.MANAGE_RATERS)
    words = "Memberi lembar kertas 360°" if on_paper else "Menarik lembar kertas 360°"
    with office.write(actor, words, subject_id=invitation_id) as transaction:
        row = transaction.session.get(RaterInvitationRow, invitation_id)
        if row is None:
            raise DomainError("Undangan ini sudah tidak ada. Muat ulang daftar.")
        open_row(transaction.session, row.round_id)
        if row.is_done:
            raise DomainError("Penilai ini sudah mengisi.")
        row.on_paper = on_paper


def note_paper_returned(office: Office, actor: Actor, invitation_id: str) -> None:
    """Tick off that a rater put the folded sheet into the box.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the rater has no paper, or the round is closed.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.write(actor, "Lembar kertas 360° kembali") as transaction:
        row = transaction.session.get(RaterInvitationRow, invitation_id)
        if row is None or not row.on_paper:
            raise DomainError("Penilai ini tidak memakai kertas.")
        open_row(transaction.session, row.round_id)
        row.is_done = True


def papers_to_type(
    office: Office, actor: Actor
) -> tuple[tuple[PaperLine, str, Questionnaire], ...]:
    """Return the bundles of open rounds: bundle, name of the round, and what it asks.

    Raises:
        NotAllowed: the actor may not type ballots.
    """
    require(actor, Right.TYPE_BALLOTS)
    today = office.clock.today()
    with office.read() as session:
        query = (
            select(RaterPaperRow, RaterRoundRow, EmployeeRow.name)
            .join(RaterRoundRow, RaterRoundRow.id == RaterPaperRow.round_id)
            .join(EmployeeRow, EmployeeRow.id == RaterPaperRow.rated_id)
            .where(RaterRoundRow.state == RoundState.OPEN, RaterRoundRow.starts <= today)
            .order_by(RaterPaperRow.number)
        )
        return tuple(
            (
                PaperLine(
                    row.id, row.number, row.rated_id, name, row.rater_group, row.printed, row.typed
                ),
                of_round.name,
                from_text(of_round.questionnaire),
            )
            for row, of_round, name in session.execute(query)
        )


def missing_slips(
    office: Office, actor: Actor, round_id: str
) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return who has not handed in: rater, post, and the people still to be rated.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round is not open.
    """
    require(actor, Right.MANAGE_RATERS)
    today = office.clock.today()
    with office.read() as session:
        open_row(session, round_id)
        query = select(RaterInvitationRow.rater_id, RaterInvitationRow.rated_id).where(
            RaterInvitationRow.round_id == round_id, RaterInvitationRow.is_done.is_(False)
        )
        pairs = [(rater, rated) for rater, rated in session.execute(query)]
        people = people_on(session, today, ids={key for pair in pairs for key in pair})
    owed: dict[str, list[str]] = {}
    for rater, rated in pairs:
        owed.setdefault(rater, []).append(people[rated].name)
    lines = [
        (people[rater].name, people[rater].position, tuple(sorted(names)))
        for rater, names in owed.items()
    ]
    return tuple(sorted(lines))
