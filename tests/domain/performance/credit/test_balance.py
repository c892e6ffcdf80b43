"""Old and new points, surplus and deficit, and what the decree may recommend (§4)."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.people.terms import FunctionalLevel
from asn_desktop.domain.performance.credit.balance import (
    Stretch,
    balance,
    next_level,
    recommendation,
)
from asn_desktop.domain.performance.terms import Predicate

FIRST = FunctionalLevel.EXPERT_FIRST


def year_of(predicate, level=FIRST, year=2026):
    return Stretch(date(year, 1, 1), date(year, 12, 31), level, predicate)


def test_old_and_new_points_add_up_exactly():
    short = Stretch(date(2025, 1, 1), date(2025, 2, 28), FIRST, Predicate.GOOD)
    found = balance(FIRST, Fraction(10), [short, year_of(Predicate.VERY_GOOD)])
    assert found.new == Fraction(25, 12) + Fraction(75, 4)
    assert found.total == found.new + 10


def test_a_deficit_is_negative_and_recommends_nothing():
    found = balance(FIRST, Fraction(0), [year_of(Predicate.GOOD)])
    assert found.rank.difference == Fraction(-75, 2)
    assert not found.rank.is_met
    assert "belum mencukupi" in recommendation(found, has_ranks=True)


def test_enough_for_the_rank_but_not_for_the_level():
    found = balance(FIRST, Fraction(50), [])
    assert found.rank.difference == 0
    assert found.level.difference == -50
    words = recommendation(found, has_ranks=True)
    assert "kenaikan pangkat" in words
    assert "jenjang" not in words
    assert "syarat lainnya" in words


def test_enough_for_the_next_level_names_it():
    words = recommendation(balance(FIRST, Fraction(100), []), has_ranks=True)
    assert "kenaikan jenjang ke Ahli Muda" in words


def test_pppk_are_never_recommended_for_a_rank():
    words = recommendation(balance(FIRST, Fraction(500), []), has_ranks=False)
    assert "PPPK tidak mengenal kenaikan pangkat" in words


@pytest.mark.parametrize("level", [FunctionalLevel.OVERSEER, FunctionalLevel.EXPERT_MAIN])
def test_at_the_top_there_is_no_further_level(level):
    found = balance(level, Fraction(0), [])
    assert next_level(level) is None
    assert found.level.needed is None
    assert found.level.difference is None
    assert not found.level.is_met


def test_days_without_a_whole_month_count_nothing():
    part = Stretch(date(2026, 3, 16), date(2026, 4, 15), FIRST, Predicate.GOOD)
    assert part.points is None
    assert balance(FIRST, Fraction(0), [part]).new == 0


@given(st.sampled_from(FunctionalLevel), st.integers(0, 1000))
def test_needed_plus_difference_is_the_total(level, old):
    found = balance(level, Fraction(old), [])
    assert found.rank.needed + found.rank.difference == old
