"""A rater's own ballots, the preview of what will be seen, and ballots typed in from paper."""

from dataclasses import replace

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.raters.pooling import (
    GroupTally,
    counted,
    empty_counts,
    person_result,
    pool_label,
    pools_for,
)
from asn_desktop.domain.performance.raters.questionnaire import (
    Ballot,
    Questionnaire,
    check_ballot,
    from_text,
)
from asn_desktop.domain.performance.raters.terms import RaterGroup, RoundState
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office
from asn_desktop.services.people.lookup import people_on
from asn_desktop.services.performance.raters.codec import numbers_of
from asn_desktop.services.performance.raters.rounds import open_row, round_row
from asn_desktop.services.performance.raters.unlinking import drop_in, wash
from asn_desktop.services.performance.raters.views import BallotForm, MyBallot, ResultView
from asn_desktop.store.tables import RaterInvitationRow, RaterPaperRow, RaterRoundRow

_SAMPLE_MARK = 3
_SAMPLE_TEXTS = ("(contoh tulisan penilai lain)", "(contoh tulisan penilai lain)")


def my_ballots(office: Office, actor: Actor) -> tuple[MyBallot, ...]:
    """Return the ballots of open rounds that the actor is asked for, those to do first."""
    today = office.clock.today()
    with office.read() as session:
        query = (
            select(RaterInvitationRow, RaterRoundRow)
            .join(RaterRoundRow, RaterRoundRow.id == RaterInvitationRow.round_id)
            .where(
                RaterInvitationRow.rater_id == (actor.employee_id or ""),
                RaterRoundRow.state == RoundState.OPEN,
                RaterRoundRow.starts <= today,
            )
        )
        found = list(session.execute(query))
        people = people_on(session, today, ids={one.rated_id for one, _row in found})
    lines = [
        MyBallot(
            invitation_id=one.id,
            rated_name=people[one.rated_id].name,
            rated_position=people[one.rated_id].position,
            group=one.rater_group,
            round_name=row.name,
            ends=row.ends,
            is_done=one.is_done,
            on_paper=one.on_paper,
        )
        for one, row in found
    ]
    return tuple(
        sorted(lines, key=lambda line: (line.is_done, line.on_paper, line.ends, line.rated_name))
    )


def ballot_form(office: Office, actor: Actor, invitation_id: str) -> BallotForm:
    """Return what a ballot asks.

    Raises:
        NotAllowed: somebody else was asked.
        DomainError: the invitation is gone or the round is not open.
    """
    ballot = next(
        (one for one in my_ballots(office, actor) if one.invitation_id == invitation_id), None
    )
    with office.read() as session:
        invitation, row = _mine(session, actor, invitation_id)
        if ballot is None:
            raise DomainError("Putaran ini belum dibuka.")
        pools = pools_for(_sizes(session, invitation), row.fewest)
        groups = next(pool for pool in pools if invitation.rater_group in pool)
        return BallotForm(ballot, from_text(row.questionnaire), pool_label(groups), row.fewest)


def hand_in(office: Office, actor: Actor, invitation_id: str, ballot: Ballot) -> None:
    """Count a rater's ballot and mark the rater as done; the ballot itself is not kept.

    It cannot be taken back: nobody knows any more which answers they were.

    Raises:
        NotAllowed: somebody else was asked.
        DomainError: an answer is missing, it was handed in already, or the round is not open.
    """
    with office.write(actor, "Mengirim satu lembar penilaian 360°") as transaction:
        session = transaction.session
        invitation, row = _mine(session, actor, invitation_id)
        if invitation.on_paper:
            raise DomainError("Anda menerima lembar kertas untuk orang ini. Isi di kertas itu.")
        if row.starts > office.clock.today():
            raise DomainError("Putaran ini belum dibuka.")
        checked = check_ballot(from_text(row.questionnaire), invitation.rater_group, ballot)
        _mark_done(session, invitation_id)
        drop_in(session, row, [(invitation.rated_id, invitation.rater_group, checked)])
        # Not which invitation: the line has a moment, the answers must not get one.
        transaction.note(RaterInvitationRow.__tablename__, "changed", sheets=1)
    wash(office)


def preview(office: Office, actor: Actor, invitation_id: str, ballot: Ballot) -> ResultView:
    """Return what the person rated would see if everybody asked handed in.

    The others' answers are made up, never read: only the actor's own are real.

    Raises:
        NotAllowed: somebody else was asked.
        DomainError: an answer is missing or the round is not open.
    """
    today = office.clock.today()
    with office.read() as session:
        invitation, row = _mine(session, actor, invitation_id)
        questionnaire = from_text(row.questionnaire)
        checked = check_ballot(questionnaire, invitation.rater_group, ballot)
        sizes = _sizes(session, invitation)
        person = people_on(session, today, ids=[invitation.rated_id])[invitation.rated_id]
        tallies = [
            _sample(questionnaire, pool, sum(sizes[group] for group in pool), invitation, checked)
            for pool in pools_for(sizes, row.fewest)
        ]
        result = person_result(questionnaire, tallies, row.fewest, numbers_of(row.weights))
        texts = (checked.text, *_SAMPLE_TEXTS) if checked.text and result.is_shown else ()
        return ResultView(
            round_id=row.id,
            round_name=row.name,
            starts=row.starts,
            ends=row.ends,
            person_id=person.id,
            person_name=person.name,
            person_position=person.position,
            result=result,
            texts=tuple(sorted(texts)),
            anchors=questionnaire.anchors,
            fewest=row.fewest,
            is_sample=True,
        )


def type_ballot(office: Office, actor: Actor, paper_id: str, ballot: Ballot) -> int:
    """Count a ballot from paper; return how many of its bundle may still be typed.

    Raises:
        NotAllowed: the actor may not type ballots.
        DomainError: an answer is missing, all sheets were typed, or the round is not open.
    """
    require(actor, Right.TYPE_BALLOTS)
    with office.write(actor, "Mengetik satu lembar penilaian 360°") as transaction:
        session = transaction.session
        paper = session.get(RaterPaperRow, paper_id)
        if paper is None:
            raise DomainError("Bundel ini sudah tidak ada. Muat ulang daftar.")
        row = open_row(session, paper.round_id)
        if paper.typed >= paper.printed:
            raise DomainError(
                f"Semua {paper.printed} lembar bundel {paper.number} sudah diketik. Periksa nomor "
                "bundel di kertas."
            )
        checked = check_ballot(from_text(row.questionnaire), paper.rater_group, ballot)
        left = paper.printed - paper.typed - 1
        session.execute(
            update(RaterPaperRow)
            .where(RaterPaperRow.id == paper_id)
            .values(typed=RaterPaperRow.typed + 1)
        )
        drop_in(session, row, [(paper.rated_id, paper.rater_group, checked)])
        transaction.note(RaterPaperRow.__tablename__, "changed", sheets=1)
    wash(office)
    return left


def _mine(
    session: Session, actor: Actor, invitation_id: str
) -> tuple[RaterInvitationRow, RaterRoundRow]:
    invitation = session.get(RaterInvitationRow, invitation_id)
    if invitation is None:
        raise DomainError("Undangan ini sudah tidak ada. Muat ulang daftar.")
    if actor.employee_id is None or invitation.rater_id != actor.employee_id:
        raise NotAllowed("Lembar ini hanya dapat diisi penilai yang diundang.")
    if invitation.rated_id == actor.employee_id:
        raise NotAllowed("Anda tidak dapat menilai diri sendiri.")
    row = round_row(session, invitation.round_id)
    if row.state is not RoundState.OPEN:
        open_row(session, row.id)
    if invitation.is_done:
        raise DomainError("Lembar ini sudah Anda kirim dan tidak dapat diubah lagi.")
    return invitation, row


def _mark_done(session: Session, invitation_id: str) -> None:
    # Not through the ORM: the audit line would name the invitation.
    session.execute(
        update(RaterInvitationRow)
        .where(RaterInvitationRow.id == invitation_id)
        .values(is_done=True)
        .execution_options(synchronize_session=False)
    )


def _sizes(session: Session, invitation: RaterInvitationRow) -> dict[RaterGroup, int]:
    query = select(RaterInvitationRow.rater_group).where(
        RaterInvitationRow.round_id == invitation.round_id,
        RaterInvitationRow.rated_id == invitation.rated_id,
    )
    found = list(session.scalars(query))
    return {group: found.count(group) for group in RaterGroup}


def _sample(
    questionnaire: Questionnaire,
    pool: tuple[RaterGroup, ...],
    invited: int,
    invitation: RaterInvitationRow,
    own: Ballot,
) -> GroupTally:
    made_up = Ballot(
        {item.key: min(_SAMPLE_MARK, item.size) for item in questionnaire.asked(pool[0])}
    )
    counts = empty_counts(questionnaire, pool[0])
    is_own = invitation.rater_group in pool
    for ballot in [own] * is_own + [replace(made_up)] * (invited - is_own):
        counts = counted(counts, ballot)
    return GroupTally(pool, invited, counts)
