"""The secret vote: once each, never traceable, on screen and on paper."""

from datetime import date

import pytest
from sqlalchemy import select, text

from asn_desktop.base.errors import ConflictError, DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.terms import ElectionState
from asn_desktop.services.performance.rewards.election_reading import (
    ballot_nominees,
    election_view,
    elections,
)
from asn_desktop.services.performance.rewards.elections import (
    ElectionForm,
    cancel_election,
    cast_vote,
    close_election,
    confirm_winner,
    count_paper,
    mark_paper_voters,
    open_election,
)
from asn_desktop.services.performance.rewards.records import rewards_list
from asn_desktop.services.performance.rewards.waiting import waiting_votes
from asn_desktop.store.tables import AuditEntryRow, ElectionNomineeRow, ElectionVoterRow
from tests.factories import actor_for, employee_id
from tests.services.performance.appraisals.scenes import period_id

SITI, SRI, CAMAT, ANDI, RINA, MAYA, DEWI, YUSUF = (
    "Siti", "Sri", "B. Suryanto", "Andi", "Rina", "Maya", "Dewi", "Yusuf",
)  # fmt: skip
EVERYBODY = (SITI, SRI, CAMAT, ANDI, RINA, MAYA, DEWI, YUSUF)


@pytest.fixture
def actors(any_office):
    return {name: actor_for(any_office, name) for name in EVERYBODY}


@pytest.fixture
def ids(any_office):
    return {name: employee_id(any_office, name) for name in EVERYBODY}


@pytest.fixture
def vote(any_office, actors, ids):
    form = ElectionForm(period_id(any_office, 3), (ids[SITI], ids[ANDI]), date(2026, 10, 9))
    return open_election(any_office, actors[RINA], form)


def fill(office, actors, ids, vote, choices):
    for voter, choice in choices:
        cast_vote(office, actors[voter], vote, ids[choice])


CHOICES = ((SRI, SITI), (CAMAT, SITI), (RINA, ANDI), (MAYA, SITI), (ANDI, SITI))


def test_each_person_votes_once_and_totals_stay_hidden_until_the_end(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, CHOICES)
    with pytest.raises(ConflictError):
        cast_vote(any_office, actors[SRI], vote, ids[ANDI])
    shown = election_view(any_office, actors[CAMAT], vote)
    assert (shown.took_part, shown.entitled) == (5, 8)
    assert [line.votes for line in shown.nominees] == [None, None]
    assert shown.outcome is None
    close_election(any_office, actors[RINA], vote)
    shown = election_view(any_office, actors[CAMAT], vote)
    assert {line.name.split()[0]: line.votes for line in shown.nominees} == {"Siti": 4, "Andi": 1}
    hidden = election_view(any_office, actors[YUSUF], vote)
    assert hidden.outcome is None
    assert hidden.voters == ()


def test_nothing_in_the_store_ties_a_voter_to_a_choice(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, CHOICES)
    voters = set(ElectionVoterRow.__table__.columns.keys())
    assert voters == {"election_id", "employee_id", "has_voted", "on_paper"}
    totals = set(ElectionNomineeRow.__table__.columns.keys())
    assert totals == {"election_id", "employee_id", "votes", "paper_votes"}
    with any_office.read() as session:
        lines = session.scalars(
            select(AuditEntryRow).where(AuditEntryRow.sentence == "Memberikan suara")
        ).all()
    assert len(lines) == len(CHOICES)
    # One line is like the other: no choice, no total before or after.
    assert {line.changes for line in lines} == {lines[0].changes}
    assert not any(key in lines[0].changes for key in (ids[SITI], ids[ANDI]))
    assert "votes" not in lines[0].changes


def test_rows_of_the_vote_have_no_order_of_writing(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, CHOICES)
    with any_office.read() as session:
        if any_office.database.is_sqlite:
            for table in ("election_voter", "election_nominee"):
                made = session.scalar(
                    text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}
                )
                assert made.rstrip().endswith("WITHOUT ROWID")
        else:
            stamps = session.scalars(text("SELECT DISTINCT xmin::text FROM election_nominee"))
            assert len(stamps.all()) == 1


def test_who_may_not_vote_is_told_so(any_office, actors, ids, vote):
    with pytest.raises(DomainError):
        cast_vote(any_office, actors[SITI], vote, ids[SITI])
    with pytest.raises(DomainError):
        cast_vote(any_office, actors[SITI], vote, ids[SRI])
    outsider = actor_for(any_office, SITI)
    with any_office.write(actors[RINA], "x") as transaction:
        row = transaction.session.get(ElectionVoterRow, (vote, ids[SITI]))
        transaction.session.delete(row)
    with pytest.raises(NotAllowed):
        cast_vote(any_office, outsider, vote, ids[ANDI])


def test_a_failed_vote_leaves_no_tick(any_office, actors, ids, vote):
    with pytest.raises(DomainError):
        cast_vote(any_office, actors[SRI], vote, "nobody")
    assert election_view(any_office, actors[SRI], vote).can_vote


def test_paper_votes_are_ticked_off_and_counted_together(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, ((SRI, SITI),))
    operator = actors[RINA]
    with pytest.raises(DomainError):
        mark_paper_voters(any_office, operator, vote, [ids[SRI]])
    mark_paper_voters(any_office, operator, vote, [ids[MAYA], ids[DEWI], ids[YUSUF]])
    with pytest.raises(ConflictError):
        cast_vote(any_office, actors[MAYA], vote, ids[SITI])
    with pytest.raises(DomainError):
        close_election(any_office, operator, vote)
    with pytest.raises(DomainError):
        count_paper(any_office, operator, vote, {ids[SITI]: 1, ids[ANDI]: 1}, 0)
    count_paper(any_office, operator, vote, {ids[SITI]: 1, ids[ANDI]: 1}, 1)
    close_election(any_office, operator, vote)
    shown = election_view(any_office, operator, vote)
    assert shown.outcome.is_valid
    assert shown.outcome.turnout == 50
    assert {line.name.split()[0]: line.votes for line in shown.nominees} == {"Siti": 2, "Andi": 1}


def test_too_few_votes_show_no_totals_and_name_nobody(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, ((SRI, SITI), (CAMAT, SITI), (RINA, ANDI)))
    close_election(any_office, actors[RINA], vote)
    shown = election_view(any_office, actors[CAMAT], vote)
    assert not shown.outcome.is_valid
    assert [line.votes for line in shown.nominees] == [None, None]
    with pytest.raises(DomainError):
        confirm_winner(any_office, actors[CAMAT], vote, ids[SITI])
    cancel_election(any_office, actors[CAMAT], vote, "Diulang")
    form = ElectionForm(period_id(any_office, 3), (ids[SITI], ids[ANDI]), date(2026, 10, 9))
    assert open_election(any_office, actors[RINA], form) != vote


def test_the_leader_confirms_and_the_reward_is_recorded(any_office, actors, ids, vote):
    fill(any_office, actors, ids, vote, CHOICES)
    close_election(any_office, actors[RINA], vote)
    with pytest.raises(NotAllowed):
        confirm_winner(any_office, actors[RINA], vote, ids[SITI])
    with pytest.raises(DomainError):
        confirm_winner(any_office, actors[CAMAT], vote, ids[ANDI])
    confirm_winner(any_office, actors[CAMAT], vote, ids[SITI])
    assert rewards_list(any_office, actors[SITI])[0].title == "Pegawai terbaik Triwulan III 2026"
    shown = election_view(any_office, actors[YUSUF], vote)
    assert (shown.state, shown.winner_name) == (ElectionState.CONFIRMED, "Siti Rahmawati, S.E.")
    with pytest.raises(DomainError):
        cancel_election(any_office, actors[CAMAT], vote, "Terlambat")


def test_a_tie_is_broken_by_the_leader_with_a_reason(any_office, actors, ids, vote):
    tie = ((SRI, SITI), (CAMAT, SITI), (RINA, ANDI), (MAYA, ANDI))
    fill(any_office, actors, ids, vote, tie)
    close_election(any_office, actors[RINA], vote)
    with pytest.raises(DomainError):
        confirm_winner(any_office, actors[CAMAT], vote, ids[ANDI])
    confirm_winner(any_office, actors[CAMAT], vote, ids[ANDI], "Dua kali menggantikan petugas")


def test_a_vote_waits_for_voters_and_then_for_the_leader(any_office, actors, ids, vote):
    assert [item.action for item in waiting_votes(any_office, actors[SITI])] == ["Pilih"]
    fill(any_office, actors, ids, vote, CHOICES)
    assert waiting_votes(any_office, actors[SRI]) == ()
    close_election(any_office, actors[RINA], vote)
    assert [item.action for item in waiting_votes(any_office, actors[CAMAT])] == ["Tetapkan"]


def test_strangers_neither_open_count_nor_print(any_office, actors, ids, vote):
    form = ElectionForm(period_id(any_office, 2), (ids[SITI], ids[ANDI]), date(2026, 10, 9))
    for deed in (
        lambda: open_election(any_office, actors[SRI], form),
        lambda: mark_paper_voters(any_office, actors[SRI], vote, []),
        lambda: count_paper(any_office, actors[SRI], vote, {}, 0),
        lambda: close_election(any_office, actors[SRI], vote),
        lambda: ballot_nominees(any_office, actors[SRI], vote),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert len(elections(any_office, actors[SRI])) == 1


def test_a_vote_needs_two_nominees_a_day_to_come_and_a_free_period(any_office, actors, ids, vote):
    operator, third = actors[RINA], period_id(any_office, 3)
    for form, field in (
        (ElectionForm(third, (ids[SITI], ids[SITI]), date(2026, 10, 9)), "nominees"),
        (ElectionForm(third, (ids[SITI], ids[ANDI]), date(2026, 10, 4)), "closes"),
        (ElectionForm(third, (ids[SITI], ids[ANDI]), date(2026, 10, 9)), "period"),
    ):
        with pytest.raises(DomainError) as refused:
            open_election(any_office, operator, form)
        assert refused.value.field == field
