"""The secret vote for the employee of a period: opening, voting, paper, closing.

A vote leaves a tick in the list of voters and one more in a total, nothing else: no ballot is
stored, no moment, and the audit line names no choice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, select, update
from sqlalchemy.orm import Session

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.base.wording import date_long
from asn_desktop.domain.performance.follow_up.terms import ElectionState, RewardKind
from asn_desktop.domain.performance.follow_up.votes import (
    FEWEST_NOMINEES,
    check_choice,
    check_paper_count,
    check_winner,
)
from asn_desktop.services.access.rights import Right, require
from asn_desktop.services.context import Actor, Office, Transaction, check_revision
from asn_desktop.services.office.periods import period_line
from asn_desktop.services.office.settings import load_settings
from asn_desktop.services.performance.rewards.election_reading import (
    election_outcome,
    load_election,
    nominees_of,
    voters_of,
)
from asn_desktop.services.performance.rewards.history import serving_people
from asn_desktop.services.performance.rewards.records import RewardForm, add_reward
from asn_desktop.services.typed_text import checked_text
from asn_desktop.store.tables import (
    ElectionNomineeRow,
    ElectionRow,
    ElectionVoterRow,
    EmployeeRow,
)


@dataclass(frozen=True, slots=True)
class ElectionForm:
    """What a vote is opened with; everybody serving today may vote."""

    period_id: str
    nominee_ids: tuple[str, ...]
    closes: date


def open_election(office: Office, actor: Actor, form: ElectionForm) -> str:
    """Open a vote that begins today; return its id.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: fewer than two nominees (field "nominees"), the last day has passed (field
            "closes"), or the period has a vote already.
    """
    require(actor, Right.MANAGE_REWARDS)
    today = office.clock.today()
    nominees = tuple(dict.fromkeys(form.nominee_ids))
    if len(nominees) < FEWEST_NOMINEES:
        raise DomainError("Pilih paling sedikit dua calon.", field="nominees")
    if form.closes < today:
        raise DomainError("Hari terakhir sudah lewat.", field="closes")
    with office.write(actor, "Membuka pemilihan pegawai terbaik") as transaction:
        session = transaction.session
        period = period_line(session, form.period_id)
        _check_single(session, form.period_id)
        people = serving_people(session, today)
        if any(key not in people for key in nominees):
            raise DomainError("Ada calon yang tidak bertugas lagi.", field="nominees")
        row = ElectionRow(
            period_id=form.period_id,
            title=f"Pegawai terbaik {period.label} {period.year}",
            state=ElectionState.OPEN,
            opens=today,
            closes=form.closes,
            minimum_percent=load_settings(session).vote_minimum,
            spoilt=0,
            paper_counted=False,
            reason="",
            revision=1,
        )
        session.add(row)
        session.flush()
        for key in nominees:
            session.add(
                ElectionNomineeRow(election_id=row.id, employee_id=key, votes=0, paper_votes=0)
            )
        for key in people:
            session.add(ElectionVoterRow(election_id=row.id, employee_id=key))
        transaction.subject_id = row.id
        return row.id


def cast_vote(office: Office, actor: Actor, election_id: str, nominee_id: str) -> None:
    """Vote on the screen, once.

    Raises:
        NotAllowed: the actor may not vote.
        DomainError: the vote is over, was given before, or names oneself or no nominee.
    """
    if actor.employee_id is None:
        raise NotAllowed("Yang memilih adalah pegawai kantor ini.")
    check_choice(actor.employee_id, nominee_id)
    sentence = "Memberikan suara"
    with office.write(actor, sentence, subject_id=election_id) as transaction:
        session = transaction.session
        row = load_election(session, election_id)
        _require_open(row, office.clock.today())
        known = session.get(ElectionNomineeRow, (election_id, nominee_id))
        if known is None:
            raise DomainError("Pilih salah satu calon.", field="nominee")
        session.expunge(known)
        _tick(transaction, election_id, actor.employee_id, on_paper=False)
        # All totals are written anew each time: which row is youngest then tells nothing.
        session.execute(
            update(ElectionNomineeRow)
            .where(ElectionNomineeRow.election_id == election_id)
            .values(
                votes=ElectionNomineeRow.votes
                + case((ElectionNomineeRow.employee_id == nominee_id, 1), else_=0)
            )
            .execution_options(synchronize_session=False)
        )


def mark_paper_voters(
    office: Office, actor: Actor, election_id: str, employee_ids: Sequence[str]
) -> None:
    """Tick off who handed in a sheet, as in the attendance list; all of them at once.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: the result was confirmed, or somebody voted on the screen already.
    """
    require(actor, Right.MANAGE_REWARDS)
    sentence = "Mencatat daftar hadir pemilihan dengan kertas"
    with office.write(actor, sentence, subject_id=election_id) as transaction:
        session = transaction.session
        row = load_election(session, election_id)
        _require_undecided(row)
        wanted = set(employee_ids)
        for voter in voters_of(session, election_id):
            if voter.employee_id in wanted and voter.has_voted and not voter.on_paper:
                name = session.get_one(EmployeeRow, voter.employee_id).name
                raise DomainError(f"{name} sudah memilih di layar. Hapus dari daftar hadir kertas.")
            is_paper = voter.employee_id in wanted
            if is_paper != voter.on_paper:
                voter.on_paper = voter.has_voted = is_paper
                row.paper_counted = False
                row.revision += 1


def count_paper(
    office: Office,
    actor: Actor,
    election_id: str,
    counts: Mapping[str, int],
    spoilt: int,
    revision: int | None = None,
) -> None:
    """Enter the counted sheets: votes of each nominee and spoilt ones.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: the sum differs from the sheets that came back (field "count"), or the
            result was confirmed.
        ConflictError: somebody else changed the vote meanwhile.
    """
    require(actor, Right.MANAGE_REWARDS)
    sentence = "Mencatat hitungan suara kertas"
    with office.write(actor, sentence, subject_id=election_id) as transaction:
        session = transaction.session
        row = load_election(session, election_id)
        _require_undecided(row)
        returned = sum(voter.on_paper for voter in voters_of(session, election_id))
        if any(count < 0 for count in counts.values()):
            raise DomainError("Jumlah suara tidak boleh kurang dari nol.", field="count")
        check_paper_count(sum(counts.values()), spoilt, returned)
        check_revision(row, revision)
        for nominee in nominees_of(session, election_id):
            nominee.paper_votes = counts.get(nominee.employee_id, 0)
        row.spoilt = spoilt
        row.paper_counted = True


def close_election(office: Office, actor: Actor, election_id: str) -> None:
    """End the voting; only then are totals shown.

    Raises:
        NotAllowed: neither leader nor personnel operator.
        DomainError: it is not open, or sheets were handed in that nobody counted.
    """
    require(actor, Right.MANAGE_REWARDS)
    with office.write(actor, "Menutup pemilihan", subject_id=election_id) as transaction:
        row = load_election(transaction.session, election_id)
        if row.state is not ElectionState.OPEN:
            raise DomainError("Pemilihan ini sudah ditutup.")
        voters = voters_of(transaction.session, election_id)
        if any(voter.on_paper for voter in voters) and not row.paper_counted:
            raise DomainError("Ada lembar kertas yang belum dihitung. Isi hitungannya dahulu.")
        row.state = ElectionState.CLOSED
        row.closes = min(row.closes, office.clock.today())
        row.revision += 1


def cancel_election(office: Office, actor: Actor, election_id: str, reason: str) -> None:
    """Call a vote off, with the reason; another one may be opened for the period.

    Raises:
        NotAllowed: the actor is not the leader.
        DomainError: no reason (field "reason"), or the result was confirmed.
    """
    require(actor, Right.CONFIRM_REWARDS)
    words = checked_text(reason, 500, what="Alasan", field="reason")
    with office.write(actor, "Membatalkan pemilihan", subject_id=election_id) as transaction:
        row = load_election(transaction.session, election_id)
        _require_undecided(row)
        row.state, row.reason = ElectionState.CANCELLED, words
        row.revision += 1


def confirm_winner(
    office: Office,
    actor: Actor,
    election_id: str,
    winner_id: str,
    reason: str = "",
    revision: int | None = None,
) -> str:
    """Confirm who won and record the reward; return the reward's id.

    Raises:
        NotAllowed: the actor is not the leader.
        DomainError: it is not closed, does not count, the winner has not the most votes (field
            "winner"), or a tie is broken without a reason (field "reason").
        ConflictError: somebody else changed the vote meanwhile.
    """
    require(actor, Right.CONFIRM_REWARDS)
    words = checked_text(reason, 500, what="Alasan", field="reason", required=False)
    today = office.clock.today()
    sentence = "Menetapkan pegawai terbaik"
    with office.write(actor, sentence, subject_id=election_id) as transaction:
        session = transaction.session
        row = load_election(session, election_id)
        if row.state is not ElectionState.CLOSED:
            raise DomainError("Tutup pemilihan sebelum menetapkan hasilnya.")
        check_winner(election_outcome(session, row), winner_id, words)
        check_revision(row, revision)
        row.state, row.winner_id, row.reason = ElectionState.CONFIRMED, winner_id, words
        why = f"Terpilih sebagai {row.title[0].lower()}{row.title[1:]} oleh rekan kerja."
        form = RewardForm(winner_id, RewardKind.BEST_EMPLOYEE, row.title, why, today)
        return add_reward(session, form, today, election_id=election_id).id


def _check_single(session: Session, period_id: str) -> None:
    query = select(ElectionRow.id).where(
        ElectionRow.period_id == period_id, ElectionRow.state != ElectionState.CANCELLED
    )
    if session.scalars(query).first() is not None:
        raise DomainError("Periode ini sudah mempunyai pemilihan.", field="period")


def _require_open(row: ElectionRow, today: date) -> None:
    if row.state is not ElectionState.OPEN or today > row.closes:
        raise DomainError(f"Pemilihan sudah berakhir, {date_long(row.closes)}.")


def _require_undecided(row: ElectionRow) -> None:
    if row.state not in (ElectionState.OPEN, ElectionState.CLOSED):
        raise DomainError("Pemilihan ini sudah ditetapkan atau dibatalkan.")


def _tick(transaction: Transaction, election_id: str, employee_id: str, *, on_paper: bool) -> None:
    """Tick the voter off; done in one statement, so that two sign-ins cannot both vote."""
    voter = ElectionVoterRow
    found = transaction.session.execute(
        update(voter)
        .where(
            voter.election_id == election_id,
            voter.employee_id == employee_id,
            voter.has_voted.is_(False),
        )
        .values(has_voted=True, on_paper=on_paper)
        .returning(voter.employee_id)
        .execution_options(synchronize_session=False)
    ).first()
    if found is not None:
        transaction.note("election_voter", "changed", has_voted=True)
        return
    if transaction.session.get(voter, (election_id, employee_id)) is None:
        raise NotAllowed("Anda tidak ada dalam daftar pemilih pemilihan ini.")
    raise ConflictError("Anda sudah memilih. Satu orang satu suara.")
