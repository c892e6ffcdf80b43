"""What may be shown: never fewer than three, and nothing hidden that subtraction would find."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.domain.performance.raters.pooling import (
    GroupTally,
    counted,
    empty_counts,
    person_result,
    pooled,
    pools_for,
)
from asn_desktop.domain.performance.raters.questionnaire import Ballot, Question, Questionnaire
from asn_desktop.domain.performance.raters.terms import QuestionKind, RaterGroup

SUPERIOR, PEER, SUBORDINATE, PUBLIC = RaterGroup
EVEN = dict.fromkeys(RaterGroup, 25)
ASKED = Questionnaire(
    ("Jarang", "Kadang", "Sering", "Selalu"),
    (
        Question("service", QuestionKind.SCALE, "Pelayanan", "…", asks_public=True),
        Question("loyal", QuestionKind.SCALE, "Loyal", "…"),
        Question("strength", QuestionKind.CHOICE, "Kekuatan", "…", ("Ramah", "Cepat")),
    ),
    "Apa yang patut dipertahankan?",
)


def tally(group: RaterGroup, *ballots: Mapping[str, int | None]) -> GroupTally:
    counts = empty_counts(ASKED, group)
    for answers in ballots:
        counts = counted(counts, Ballot(answers))
    return GroupTally((group,), len(ballots), counts)


def sized(*numbers: int) -> list[GroupTally]:
    return [
        tally(group, *[{"service": 3, "loyal": 3}] * number)
        for group, number in zip(RaterGroup, numbers, strict=True)
    ]


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ((0, 0, 0, 0), []),
        ((1, 1, 0, 0), []),
        ((1, 1, 1, 0), [("Gabungan atasan, rekan, dan bawahan", 3)]),
        ((1, 3, 0, 0), [("Gabungan atasan dan rekan", 4)]),
        ((1, 4, 3, 0), [("Rekan", 4), ("Gabungan atasan dan bawahan", 4)]),
        ((1, 3, 2, 0), [("Rekan", 3), ("Gabungan atasan dan bawahan", 3)]),
        ((0, 3, 5, 0), [("Rekan", 3), ("Bawahan", 5)]),
        ((1, 3, 4, 9), [("Bawahan", 4), ("Publik", 9), ("Gabungan atasan dan rekan", 4)]),
    ],
)
def test_small_groups_are_pooled_or_nothing_is_shown(
    numbers: tuple[int, ...], shown: list[tuple[str, int]]
) -> None:
    groups = pooled(sized(*numbers), fewest=3)
    assert [(group.label, group.ballots) for group in groups] == shown


@pytest.mark.parametrize(
    ("invited", "pools"),
    [
        ({SUPERIOR: 1, PEER: 3, SUBORDINATE: 4}, [(SUBORDINATE,), (SUPERIOR, PEER)]),
        ({SUPERIOR: 1, PEER: 3}, [(SUPERIOR, PEER)]),
        ({SUPERIOR: 1, PEER: 1}, [(SUPERIOR, PEER)]),
        ({PEER: 4, PUBLIC: 1}, [(PEER,)]),
        ({}, []),
    ],
)
def test_a_lone_superior_is_counted_with_others_from_the_start(
    invited: dict[RaterGroup, int], pools: list[tuple[RaterGroup, ...]]
) -> None:
    assert list(pools_for(invited, 3)) == pools


def test_an_office_cannot_set_the_minimum_below_three() -> None:
    assert pooled(sized(0, 2, 0, 0), fewest=1) == ()


@given(st.tuples(*[st.integers(0, 6)] * 4), st.integers(3, 6))
def test_every_ballot_is_in_one_shown_group_or_none_is_shown(
    numbers: tuple[int, ...], fewest: int
) -> None:
    groups = pooled(sized(*numbers), fewest)
    assert all(group.ballots >= fewest for group in groups)
    assert sum(group.ballots for group in groups) == (sum(numbers) if sum(numbers) >= fewest else 0)
    parts = [part for group in groups for part in group.groups]
    assert len(parts) == len(set(parts))


def test_means_have_one_decimal_and_the_overall_follows_the_weights() -> None:
    peers = tally(PEER, *({"service": mark, "loyal": 2} for mark in (4, 4, 3)))
    below = tally(SUBORDINATE, *({"service": mark, "loyal": 4} for mark in (1, 2, 2)))
    weights = {**EVEN, PEER: 60, SUBORDINATE: 40}
    result = person_result(ASKED, [peers, below], 3, weights)
    service, loyal = result.lines
    assert service.means == (Decimal("3.7"), Decimal("1.7"))
    assert service.overall == Decimal("2.9")
    assert loyal.overall == Decimal("2.8")
    assert (result.ballots, result.overall) == (6, Decimal("2.9"))
    assert result.strengths == ("Pelayanan",) and result.to_improve == ("Loyal",)


def test_groups_of_weight_nought_count_alike_when_they_are_alone() -> None:
    peers = tally(PEER, *[{"service": 4, "loyal": 2}] * 3)
    result = person_result(ASKED, [peers], 3, {PEER: 0})
    assert result.lines[0].overall == Decimal("4.0")


def test_a_question_that_only_two_could_judge_is_withheld() -> None:
    peers = tally(
        PEER, {"service": 4, "loyal": 2}, {"service": 4, "loyal": 2}, {"service": 4, "loyal": None}
    )
    result = person_result(ASKED, [peers], 3, EVEN)
    assert result.lines[0].means == (Decimal("4.0"),)
    assert result.lines[1].means == (None,) and result.lines[1].overall is None


def test_the_public_is_asked_less_and_choices_are_counted_over_everybody() -> None:
    public = tally(PUBLIC, *[{"service": 4}] * 3)
    peers = tally(PEER, *({"service": 3, "loyal": 3, "strength": choice} for choice in (1, 2, 2)))
    result = person_result(ASKED, [public, peers], 3, EVEN)
    assert result.lines[1].means == (Decimal("3.0"), None)
    assert result.choices[0].options == (("Cepat", 2), ("Ramah", 1))


def test_with_too_few_not_even_a_number_of_ballots_is_shown() -> None:
    result = person_result(ASKED, sized(1, 1, 0, 0), 3, EVEN)
    assert (result.is_shown, result.ballots, result.lines, result.overall) == (False, 0, (), None)


def test_all_equal_marks_have_neither_strength_nor_weakness() -> None:
    result = person_result(ASKED, sized(0, 3, 0, 0), 3, EVEN)
    assert result.strengths == result.to_improve == ()
