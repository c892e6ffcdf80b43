"""Proposals, rewards, cards, discipline notes, recap and ranking."""

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from asn_desktop.base.errors import DomainError, NotAllowed
from asn_desktop.domain.performance.follow_up.terms import (
    CandidateDecision,
    CandidateRule,
    DisciplineEffect,
    RewardKind,
)
from asn_desktop.domain.performance.terms import EvaluationStatus, Predicate, Rating
from asn_desktop.services.context import PROGRAM
from asn_desktop.services.performance.coaching.editing import CoachingStart, start_coaching
from asn_desktop.services.performance.rewards.cards import cards_of, send_card, take_card_back
from asn_desktop.services.performance.rewards.discipline import (
    DisciplineForm,
    discipline_notes,
    effects_for,
    end_discipline,
    record_discipline,
)
from asn_desktop.services.performance.rewards.predicate_lists import predicate_recap, ranking
from asn_desktop.services.performance.rewards.proposals import (
    accept_coaching,
    accept_reward,
    decline_proposal,
    proposals,
    take_decision_back,
)
from asn_desktop.services.performance.rewards.records import (
    RewardForm,
    give_reward,
    reward_line,
    rewards_list,
    set_letter_number,
)
from asn_desktop.store.tables import AuditEntryRow, EvaluationRow, PlanRow
from tests.factories import actor_for, add_bare_plan, employee_id
from tests.services.performance.appraisals.scenes import period_id

SITI, SRI, CAMAT, ANDI, RINA = "Siti", "Sri", "B. Suryanto", "Andi", "Rina"
SECRET = "Terlambat tanpa keterangan sebelas hari"


@pytest.fixture
def people(any_office):
    return {name: actor_for(any_office, name) for name in (SITI, SRI, CAMAT, ANDI, RINA)}


def sign(office, name, number, predicate):
    """Put a signed evaluation straight into the store."""
    period = period_id(office, number)
    with office.write(PROGRAM, "Menilai contoh") as transaction:
        session = transaction.session
        owner = employee_id(office, name)
        plan = session.scalars(select(PlanRow).where(PlanRow.employee_id == owner)).first()
        plan = plan or add_bare_plan(session, name)
        session.add(
            EvaluationRow(
                plan_id=plan.id,
                period_id=period,
                status=EvaluationStatus.SIGNED,
                predicate=predicate,
                result_rating=Rating.MEETS,
                behavior_rating=Rating.MEETS,
            )
        )


def test_a_risen_predicate_is_proposed_accepted_and_recorded(any_office, people):
    sign(any_office, SITI, 1, Predicate.NEEDS_IMPROVEMENT)
    sign(any_office, SITI, 2, Predicate.GOOD)
    line = proposals(any_office, people[RINA])[0]
    assert line.rule is CandidateRule.IMPROVED
    assert "Naik dari Butuh Perbaikan" in line.reason
    accept_reward(any_office, people[RINA], line.key, RewardKind.CERTIFICATE)
    decided = proposals(any_office, people[CAMAT])[0]
    assert decided.decision is CandidateDecision.ACCEPTED
    assert rewards_list(any_office, people[SITI])[0].reason == line.reason
    with pytest.raises(DomainError):
        accept_reward(any_office, people[RINA], line.key, RewardKind.CERTIFICATE)


def test_best_predicate_and_cards_propose_a_reward(any_office, people):
    sign(any_office, SITI, 3, Predicate.VERY_GOOD)
    siti = employee_id(any_office, SITI)
    for name in (SRI, CAMAT, ANDI):
        send_card(any_office, people[name], siti)
    line = proposals(any_office, people[RINA])[0]
    assert (line.rule, line.reason) == (
        CandidateRule.BEST_AND_PRAISED,
        "Sangat Baik pada TW III 2026, dengan 3 pujian",
    )


def test_a_result_of_long_ago_proposes_nothing_any_more(any_office, people):
    sign(any_office, SITI, 1, Predicate.POOR)
    assert len(proposals(any_office, people[RINA])) == 1
    any_office.clock.advance(timedelta(days=120))
    assert proposals(any_office, people[RINA]) == ()


def test_a_declined_proposal_keeps_its_reason_and_opens_again(any_office, people):
    sign(any_office, ANDI, 2, Predicate.POOR)
    line = proposals(any_office, people[CAMAT])[0]
    assert line.rule is CandidateRule.LOW_PREDICATE
    with pytest.raises(DomainError):
        decline_proposal(any_office, people[CAMAT], line.key, "")
    with pytest.raises(DomainError):
        accept_reward(any_office, people[CAMAT], line.key, RewardKind.CERTIFICATE)
    decline_proposal(any_office, people[CAMAT], line.key, "Baru pindah")
    assert proposals(any_office, people[CAMAT])[0].note == "Baru pindah"
    take_decision_back(any_office, people[CAMAT], line.key)
    assert proposals(any_office, people[CAMAT])[0].is_open


def test_a_running_coaching_answers_the_proposal(any_office, people):
    sign(any_office, ANDI, 2, Predicate.POOR)
    line = proposals(any_office, people[RINA])[0]
    start = CoachingStart(line.employee_id, reason=line.reason, evaluation_id=line.evaluation_id)
    start_coaching(any_office, people[RINA], start)
    assert not proposals(any_office, people[RINA])[0].is_open
    with pytest.raises(DomainError):
        accept_coaching(any_office, people[RINA], line.key)


def test_proposals_recap_and_ranking_are_for_those_who_answer_for_them(any_office, people):
    for name in (SITI, SRI):
        for deed in (
            lambda actor: proposals(any_office, actor),
            lambda actor: predicate_recap(any_office, actor, period_id(any_office, 2)),
            lambda actor: ranking(any_office, actor),
        ):
            with pytest.raises(NotAllowed):
                deed(people[name])
    with pytest.raises(NotAllowed):
        ranking(any_office, people[RINA])


def test_a_reward_by_hand_gets_a_number_and_the_head_as_signer(any_office, people):
    form = RewardForm(
        employee_id(any_office, SITI),
        RewardKind.CERTIFICATE,
        "Petugas teladan",
        "Membantu warga lansia",
        date(2026, 10, 5),
    )
    with pytest.raises(NotAllowed):
        give_reward(any_office, people[SRI], form)
    key = give_reward(any_office, people[RINA], form)
    set_letter_number(any_office, people[RINA], key, "800/77/2026")
    line = reward_line(any_office, people[SITI], key)
    assert line.letter_number == "800/77/2026"
    assert line.signer_id == employee_id(any_office, CAMAT)
    with pytest.raises(NotAllowed):
        reward_line(any_office, people[ANDI], key)


def test_a_card_goes_to_a_colleague_and_back_only_today(any_office, people):
    siti = employee_id(any_office, SITI)
    card = send_card(any_office, people[ANDI], siti)
    assert cards_of(any_office, people[SITI])[0].is_received
    assert cards_of(any_office, people[SRI]) == ()
    for deed in (
        lambda: send_card(any_office, people[SITI], siti),
        lambda: send_card(any_office, people[ANDI], siti, " "),
    ):
        with pytest.raises(DomainError):
            deed()
    with pytest.raises(NotAllowed):
        take_card_back(any_office, people[SITI], card)
    take_card_back(any_office, people[ANDI], card)
    assert cards_of(any_office, people[SITI]) == ()


def note(office, people, **other):
    values = {
        "employee_id": employee_id(office, SITI),
        "effect": DisciplineEffect.NOT_ABOVE,
        "note": SECRET,
        "valid_from": date(2026, 9, 1),
    }
    return record_discipline(office, people[RINA], DisciplineForm(**{**values, **other}))


def test_a_discipline_note_is_known_to_few(any_office, people):
    note(any_office, people)
    for name in (CAMAT, RINA, SRI, SITI):
        assert discipline_notes(any_office, people[name])[0].note == SECRET
        siti = employee_id(any_office, SITI)
        assert effects_for(any_office, people[name], siti) == (DisciplineEffect.NOT_ABOVE,)
    assert discipline_notes(any_office, people[ANDI]) == ()
    assert effects_for(any_office, people[ANDI], employee_id(any_office, SITI)) == ()
    with pytest.raises(NotAllowed):
        record_discipline(
            any_office,
            people[SRI],
            DisciplineForm(
                employee_id(any_office, SITI), DisciplineEffect.BELOW, "x", date(2026, 9, 1)
            ),
        )


def test_the_audit_trail_hides_whom_a_discipline_note_is_about(any_office, people):
    note(any_office, people, letter_number="800/9/2026")
    with any_office.read() as session:
        last = session.scalars(
            select(AuditEntryRow).order_by(AuditEntryRow.number.desc()).limit(1)
        ).one()
    assert last.sentence == "Mencatat catatan disiplin"
    for word in (SECRET, "800/9/2026", employee_id(any_office, SITI), "not_above"):
        assert word not in last.changes
    assert {pair[1] for pair in json.loads(last.changes)[0]["fields"].values()} == {
        "(dirahasiakan)"
    }


def test_a_discipline_note_holds_a_reward_back_until_a_reason_is_written(any_office, people):
    sign(any_office, SITI, 1, Predicate.NEEDS_IMPROVEMENT)
    sign(any_office, SITI, 2, Predicate.GOOD)
    key = note(any_office, people)
    line = proposals(any_office, people[RINA])[0]
    assert line.hold
    with pytest.raises(DomainError) as refused:
        accept_reward(any_office, people[RINA], line.key, RewardKind.CERTIFICATE)
    assert refused.value.field == "note"
    end_discipline(any_office, people[RINA], key)
    assert discipline_notes(any_office, people[RINA])[0].is_in_force
    any_office.clock.advance(timedelta(days=1))
    assert proposals(any_office, people[RINA])[0].hold == ""


def test_the_recap_shows_predicates_only_and_the_missing_first(any_office, people):
    sign(any_office, SITI, 2, Predicate.GOOD)
    recap = predicate_recap(any_office, people[RINA], period_id(any_office, 2))
    assert len(recap.lines) == 8
    assert len(recap.missing) == 7
    assert recap.lines[-1].predicate is Predicate.GOOD
    unit = next(key for key, name in recap.units if name == "Sekretariat")
    part = predicate_recap(any_office, people[RINA], period_id(any_office, 2), unit)
    assert {line.unit_name for line in part.lines} == {"Sekretariat"}


def test_the_ranking_shares_places_and_leaves_the_leader_out(any_office, people):
    sign(any_office, SITI, 2, Predicate.VERY_GOOD)
    sign(any_office, ANDI, 2, Predicate.GOOD)
    lines = ranking(any_office, people[CAMAT])
    assert [(line.place, line.name.split()[0]) for line in lines[:2]] == [(1, "Siti"), (2, "Andi")]
    assert {line.place for line in lines[2:]} == {3}
    assert not any(line.name.startswith(CAMAT) for line in lines)
