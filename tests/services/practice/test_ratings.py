"""Invented marks keep to the pattern, the quadrant and the majority of rows."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.distribution import distribution_findings
from asn_desktop.domain.performance.predicates import predicate, suggested_rating
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating, ResultKind
from asn_desktop.services.practice.ratings import marks_for, ratings_for, spread_of

USED = (OrgPredicate.GOOD, OrgPredicate.OUTSTANDING)


@given(st.sampled_from(USED), st.integers(0, 3000))
def test_predicates_for_any_number_of_people_fit_the_pattern(org, people):
    spread = spread_of(org, people)
    assert len(spread) == people
    assert distribution_findings(org, Counter(spread)).findings == ()


@given(st.sampled_from(Predicate), st.integers())
def test_two_ratings_give_the_wanted_predicate(wanted, seed):
    assert predicate(*ratings_for(wanted, Random(seed))) is wanted


@given(st.sampled_from(Rating), st.integers(1, 12), st.integers())
def test_the_rows_suggest_the_overall_rating(overall, rows, seed):
    marks = marks_for(overall, rows, Random(seed))
    assert suggested_rating([(ResultKind.MAIN, mark) for mark in marks]) is overall
