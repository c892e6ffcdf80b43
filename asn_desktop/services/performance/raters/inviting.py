"""The draw of a round, exchanging a rater, and who must not rate whom."""

from datetime import date

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError
from asn_desktop.base.identifiers import new_id
from asn_desktop.domain.people.terms import EmploymentKind
from asn_desktop.domain.performance.raters.drawing import (
    Candidate,
    Draw,
    DrawRules,
    draw_raters,
    substitutes,
)
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, check_revision
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.people.movements.standings import standings_on
from asn_desktop.services.performance.raters.codec import numbers_of
from asn_desktop.services.performance.raters.rounds import draft_row, new_seed, round_row
from asn_desktop.services.performance.raters.views import ConflictLine
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    EmployeeRow,
    RaterConflictRow,
    RaterInvitationRow,
    RaterRoundRow,
)

_LOOKS_BACK = 2
_LONGEST_REASON = 200


def draw_round(
    office: Office,
    actor: Actor,
    round_id: str,
    *,
    seed: int | None = None,
    expected_revision: int | None = None,
) -> Draw:
    """Draw the raters of a round that is not open yet, in place of an earlier draw.

    Args:
        office: whose people.
        actor: who manages rounds.
        round_id: the round.
        seed: the number to draw from; None takes a new one, kept with the round.
        expected_revision: as the screen showed it.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the round was opened, or nobody is to be rated.
        ConflictError: somebody else changed it.
    """
    require(actor, Right.MANAGE_RATERS)
    today = office.clock.today()
    with office.write(actor, "Mengundi penilai 360°", subject_id=round_id) as transaction:
        session = transaction.session
        row = draft_row(session, round_id)
        check_revision(row, expected_revision)
        row.seed = new_seed() if seed is None else seed
        draw = draw_in(session, row, today)
        transaction.sentence = f"Mengundi penilai {row.name} dengan angka undian {row.seed}"
        transaction.note("rater_invitation", "created", rows=len(draw.raters))
        return draw


def draw_in(session: Session, row: RaterRoundRow, today: date) -> Draw:
    """Draw by the round's seed inside a running transaction, in place of an earlier draw.

    Raises:
        DomainError: nobody is to be rated.
    """
    rated = _rated(session, row, today)
    if not rated:
        raise DomainError("Tidak ada pegawai di unit ini yang dapat dinilai.")
    draw = draw_raters(_candidates(session, today), rated, _rules(session, row), row.seed)
    session.execute(delete(RaterInvitationRow).where(RaterInvitationRow.round_id == row.id))
    if draw.raters:
        session.execute(
            insert(RaterInvitationRow),
            [
                {
                    "id": new_id(),
                    "round_id": row.id,
                    "rated_id": one.rated_id,
                    "rater_id": one.rater_id,
                    "rater_group": one.group,
                }
                for one in draw.raters
            ],
        )
    return draw


def substitutes_for(
    office: Office, actor: Actor, invitation_id: str
) -> tuple[tuple[str, str, str], ...]:
    """Return who may take a rater's place, most fitting first: id, name, post.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the invitation is gone.
    """
    require(actor, Right.MANAGE_RATERS)
    today = office.clock.today()
    with office.read() as session:
        invitation = _invitation(session, invitation_id)
        found = _fitting(session, invitation, today)
        people = people_on(session, today, ids=found)
    return tuple((key, people[key].name, people[key].position) for key in found)


def exchange_rater(
    office: Office, actor: Actor, invitation_id: str, rater_id: str, reason: str
) -> None:
    """Ask somebody else, with a reason that stays on record.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the rater handed in already, the round is closed, or the other person may
            not rate this one.
    """
    require(actor, Right.MANAGE_RATERS)
    why = checked_text(reason, _LONGEST_REASON, what="Alasan", field="reason")
    with office.write(actor, "Menukar penilai 360°", subject_id=invitation_id) as transaction:
        session = transaction.session
        invitation = _invitation(session, invitation_id)
        if round_row(session, invitation.round_id).state is RoundState.CLOSED:
            raise DomainError("Putaran ini sudah ditutup.")
        if invitation.is_done:
            raise DomainError("Penilai ini sudah mengisi, jadi tidak dapat ditukar.")
        if rater_id not in _fitting(session, invitation, office.clock.today()):
            raise DomainError(
                "Orang ini tidak dapat menilai: dirinya sendiri, sudah diundang, sedang tidak "
                "bertugas, atau ada benturan kepentingan.",
                field="rater",
            )
        invitation.rater_id, invitation.reason = rater_id, why
        invitation.on_paper = False


def conflicts(office: Office, actor: Actor) -> tuple[ConflictLine, ...]:
    """Return who must not rate whom.

    Raises:
        NotAllowed: the actor does not manage rounds.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.read() as session:
        names = {
            key: name for key, name in session.execute(select(EmployeeRow.id, EmployeeRow.name))
        }
        lines = [
            ConflictLine(row.id, names[row.first_id], names[row.second_id], row.reason)
            for row in session.scalars(select(RaterConflictRow))
        ]
    return tuple(sorted(lines, key=lambda line: (line.first_name, line.second_name)))


def declare_conflict(office: Office, actor: Actor, one: str, other: str, reason: str) -> str:
    """Keep two people from rating each other from the next draw on; return the record's id.

    Raises:
        NotAllowed: the actor does not manage rounds.
        DomainError: the same person twice, declared already, or no reason.
    """
    require(actor, Right.MANAGE_RATERS)
    why = checked_text(reason, _LONGEST_REASON, what="Alasan", field="reason")
    if one == other:
        raise DomainError("Pilih dua orang yang berbeda.", field="other")
    first, second = sorted((one, other))
    with office.write(actor, "Mencatat benturan kepentingan 360°") as transaction:
        session = transaction.session
        known = select(RaterConflictRow.id).where(
            RaterConflictRow.first_id == first, RaterConflictRow.second_id == second
        )
        if session.scalar(known) is not None:
            raise DomainError("Pasangan ini sudah tercatat.", field="other")
        row = RaterConflictRow(first_id=first, second_id=second, reason=why)
        session.add(row)
        return row.id


def withdraw_conflict(office: Office, actor: Actor, conflict_id: str) -> None:
    """Let two people rate each other again.

    Raises:
        NotAllowed: the actor does not manage rounds.
    """
    require(actor, Right.MANAGE_RATERS)
    with office.write(actor, "Menghapus benturan kepentingan 360°") as transaction:
        row = transaction.session.get(RaterConflictRow, conflict_id)
        if row is not None:
            transaction.session.delete(row)


def _invitation(session: Session, invitation_id: str) -> RaterInvitationRow:
    row = session.get(RaterInvitationRow, invitation_id)
    if row is None:
        raise DomainError("Undangan ini sudah tidak ada. Muat ulang daftar.")
    return row


def _fitting(session: Session, invitation: RaterInvitationRow, today: date) -> tuple[str, ...]:
    row = round_row(session, invitation.round_id)
    taken = session.scalars(
        select(RaterInvitationRow.rater_id).where(
            RaterInvitationRow.round_id == row.id,
            RaterInvitationRow.rated_id == invitation.rated_id,
        )
    )
    return substitutes(
        _candidates(session, today),
        invitation.rated_id,
        invitation.rater_group,
        taken,
        _rules(session, row),
    )


def _candidates(session: Session, today: date) -> list[Candidate]:
    away = standings_on(session, today)
    return [
        Candidate(
            id=person.id,
            unit_id=None if person.kind is EmploymentKind.OUTSIDE else person.unit_id,
            level=person.position_type.value if person.position_type else "",
            appraiser_id=person.appraiser_id,
            can_rate=person.id not in away,
        )
        for person in people_on(session, today).values()
        if not person.is_archived
    ]


def _rated(session: Session, row: RaterRoundRow, today: date) -> list[str]:
    away = standings_on(session, today)
    return [
        person.id
        for person in people_on(session, today).values()
        if not person.is_archived
        and person.kind is not EmploymentKind.OUTSIDE
        and person.unit_id is not None
        and person.id not in away
        and row.unit_id in (None, person.unit_id)
    ]


def _rules(session: Session, row: RaterRoundRow) -> DrawRules:
    wanted = numbers_of(row.wanted)
    earlier = session.scalars(
        select(RaterRoundRow.id)
        .where(RaterRoundRow.id != row.id, RaterRoundRow.state != RoundState.DRAFT)
        .order_by(RaterRoundRow.starts.desc(), RaterRoundRow.id.desc())
        .limit(_LOOKS_BACK)
    ).all()
    pairs = session.execute(
        select(RaterInvitationRow.rated_id, RaterInvitationRow.rater_id).where(
            RaterInvitationRow.round_id.in_(earlier),
            RaterInvitationRow.rater_group == RaterGroup.PEER,
        )
    )
    against = session.execute(select(RaterConflictRow.first_id, RaterConflictRow.second_id))
    return DrawRules(
        wanted={group: wanted[group] for group in RaterGroup if group is not RaterGroup.PUBLIC},
        most_load=row.most_load,
        recent=frozenset((rated, rater) for rated, rater in pairs),
        conflicts=frozenset(frozenset(pair) for pair in against),
    )
