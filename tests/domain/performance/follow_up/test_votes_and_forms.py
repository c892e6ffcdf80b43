"""When a vote counts, who leads, and what the coaching forms ask for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.follow_up.coaching_rules import (
    STATEMENT_COUNT,
    STATEMENTS,
    check_answers,
    check_closable,
    check_competence,
    check_step_day,
)
from asn_desktop.domain.performance.follow_up.votes import (
    check_choice,
    check_paper_count,
    check_winner,
    outcome,
)


def test_the_most_votes_lead():
    found = outcome({"a": 4, "b": 2}, entitled=9, took_part=6, minimum_percent=50)
    assert (found.leaders, found.turnout, found.is_valid) == (("a",), 67, True)


def test_level_votes_are_a_tie_that_needs_a_reason():
    found = outcome({"a": 3, "b": 3, "c": 1}, 9, 7, 50)
    assert found.is_tied
    with pytest.raises(DomainError) as refused:
        check_winner(found, "a", " ")
    assert refused.value.field == "reason"
    check_winner(found, "b", "Masa kerja lebih lama")


def test_exactly_the_minimum_counts_and_one_less_does_not():
    assert outcome({"a": 5}, 10, 5, 50).is_valid
    few = outcome({"a": 4}, 10, 4, 50)
    assert not few.is_valid
    assert "50 persen" in few.reason
    with pytest.raises(DomainError):
        check_winner(few, "a", "")


def test_fewer_than_three_votes_are_never_opened():
    assert outcome({"a": 2}, 2, 2, 1).leaders == ()


def test_only_spoilt_sheets_name_nobody():
    assert not outcome({"a": 0, "b": 0}, 4, 4, 50).is_valid


def test_nobody_wins_without_the_most_votes():
    with pytest.raises(DomainError) as refused:
        check_winner(outcome({"a": 4, "b": 2}, 9, 6, 50), "b", "x")
    assert refused.value.field == "winner"


def test_a_vote_for_oneself_is_refused():
    with pytest.raises(DomainError):
        check_choice("a", "a")


def test_counted_sheets_must_equal_those_that_came_back():
    check_paper_count(5, 1, 6)
    with pytest.raises(DomainError) as refused:
        check_paper_count(5, 1, 7)
    assert "6" in str(refused.value) and "7" in str(refused.value)
    with pytest.raises(DomainError):
        check_paper_count(8, -1, 7)


@given(some.dictionaries(some.text(min_size=1, max_size=3), some.integers(0, 50), max_size=6))
def test_leaders_always_have_the_most_votes(votes):
    total = sum(votes.values())
    found = outcome(votes, total, total, 50)
    assert all(votes[key] == max(votes.values()) for key in found.leaders)
    assert found.is_valid == bool(found.leaders)


def test_form_b18_has_nine_statements_in_three_groups():
    assert [len(texts) for _, texts in STATEMENTS] == [3, 3, 3]
    assert STATEMENT_COUNT == 9


def test_all_nine_answers_are_needed():
    assert check_answers([True] * 9) == (True,) * 9
    with pytest.raises(DomainError) as refused:
        check_answers([True] * 7 + [None, None])
    assert "2 pernyataan" in str(refused.value)
    with pytest.raises(DomainError):
        check_answers([True] * 8)


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_competence_is_scored_from_one_to_five_with_a_reason(score):
    with pytest.raises(DomainError) as refused:
        check_competence(score, "Jelas")
    assert refused.value.field == "score"
    with pytest.raises(DomainError) as refused:
        check_competence(3, " ")
    assert refused.value.field == "reason"


def test_a_step_is_not_checked_before_the_coaching_began():
    check_step_day(date(2026, 10, 5), date(2026, 10, 5))
    with pytest.raises(DomainError):
        check_step_day(date(2026, 10, 4), date(2026, 10, 5))


def test_a_coaching_ends_with_a_checked_step_and_a_result():
    with pytest.raises(DomainError) as refused:
        check_closable([(None, "")], "Membaik")
    assert refused.value.field == "steps"
    with pytest.raises(DomainError) as refused:
        check_closable([(date(2026, 10, 5), "Ya")], "")
    assert refused.value.field == "result"
    check_closable([(date(2026, 10, 5), "Ya"), (None, "")], "Membaik")
