"""The order of people: predicate first, equals share a rank."""

from asn_desktop.domain.performance.appraisal.ranking import Standing, ranks
from asn_desktop.domain.performance.predicates import predicate
from asn_desktop.domain.performance.terms import Rating

BELOW, MEETS, ABOVE = Rating.BELOW, Rating.MEETS, Rating.ABOVE


def standing(key, result, behavior, above=0, below=0):
    return Standing(key, predicate(result, behavior), result, behavior, above, below)


def test_the_predicate_comes_first_then_results_then_behaviour_then_rows() -> None:
    found = ranks(
        [
            standing("rows", MEETS, MEETS, above=2),
            standing("plain", MEETS, MEETS),
            standing("best", ABOVE, ABOVE),
            standing("results", ABOVE, MEETS),
            standing("behaviour", MEETS, ABOVE),
            standing("last", BELOW, BELOW, above=9),
        ]
    )
    assert sorted(found, key=found.__getitem__) == [
        "best", "results", "behaviour", "rows", "plain", "last",
    ]  # fmt: skip


def test_equals_share_a_rank_and_the_next_one_leaves_a_gap() -> None:
    people = [standing("a", MEETS, MEETS), standing("b", MEETS, MEETS)]
    found = ranks([*people, standing("c", BELOW, MEETS)])
    assert found == {"a": 1, "b": 1, "c": 3}


def test_nobody_to_rank_is_no_error() -> None:
    assert ranks([]) == {}
