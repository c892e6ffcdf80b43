"""Proposals by rule, each with its reason."""

from asn_desktop.domain.performance.follow_up.candidates import (
    PeriodResult,
    Record,
    RewardRules,
    candidates,
)
from asn_desktop.domain.performance.follow_up.terms import CandidateKind, CandidateRule
from asn_desktop.domain.performance.terms import Predicate

BEST, GOOD, FAIR = Predicate.VERY_GOOD, Predicate.GOOD, Predicate.NEEDS_IMPROVEMENT


def quarters(*predicates, low=()):
    return tuple(
        PeriodResult(f"p{place}", f"TW {place}", f"e{place}", predicate, low)
        for place, predicate in enumerate(predicates, start=1)
    )


def found(record, **rules):
    return [(item.rule, item.reason) for item in candidates(record, RewardRules(**rules))]


def test_two_very_good_years_in_a_row_propose_a_reward_and_name_the_years():
    record = Record("a", annual={2024: BEST, 2025: BEST})
    assert found(record) == [
        (CandidateRule.VERY_GOOD_YEARS, "Predikat tahunan Sangat Baik pada 2024 dan 2025")
    ]


def test_a_gap_between_the_years_proposes_nothing():
    assert found(Record("a", annual={2023: BEST, 2025: BEST})) == []
    assert found(Record("a", annual={2024: GOOD, 2025: BEST})) == []


def test_the_office_sets_how_many_years_and_may_switch_the_rule_off():
    record = Record("a", annual={2024: BEST, 2025: BEST})
    assert found(record, very_good_years=3) == []
    assert found(record, very_good_years=0) == []


def test_the_best_predicate_needs_praise_beside_it():
    record = Record("a", periodic=quarters(BEST, BEST), praise=3)
    assert found(record) == [
        (CandidateRule.BEST_AND_PRAISED, "Sangat Baik pada TW 2, dengan 3 pujian")
    ]
    assert found(Record("a", periodic=quarters(BEST, BEST), praise=2)) == []
    assert found(Record("a", periodic=quarters(GOOD, GOOD), praise=9)) == []


def test_a_risen_predicate_counts_from_good_upwards():
    risen = found(Record("a", periodic=quarters(FAIR, GOOD)))
    assert risen == [
        (CandidateRule.IMPROVED, "Naik dari Butuh Perbaikan (TW 1) menjadi Baik (TW 2)")
    ]
    still_low = found(Record("a", periodic=quarters(Predicate.VERY_POOR, FAIR)))
    assert [rule for rule, _ in still_low] == [CandidateRule.LOW_PREDICATE]


def test_a_low_predicate_and_a_low_mark_propose_coaching_with_what_was_low():
    low = candidates(Record("a", periodic=quarters(FAIR, low=("Adaptif",))), RewardRules())
    assert [(item.kind, item.rule) for item in low] == [
        (CandidateKind.COACHING, CandidateRule.LOW_PREDICATE)
    ]
    assert low[0].reason.endswith("di bawah ekspektasi: Adaptif")
    assert low[0].evaluation_id == "e1"
    mark = candidates(Record("a", periodic=quarters(GOOD, low=("Loyal",))), RewardRules())
    assert [item.rule for item in mark] == [CandidateRule.LOW_MARK]


def test_a_discipline_note_holds_rewards_back_but_shows_them():
    record = Record("a", annual={2024: BEST, 2025: BEST}, has_discipline=True)
    assert candidates(record, RewardRules())[0].hold
    assert candidates(record, RewardRules(discipline_holds=False))[0].hold == ""


def test_nobody_without_results_is_proposed():
    assert candidates(Record("a"), RewardRules()) == ()
