"""The quadrant and the suggestion (domain reference §10.1)."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asn_desktop.base.errors import DomainError
from asn_desktop.domain.performance.predicates import (
    PREDICATE_MATRIX,
    leader_result_rating,
    predicate,
    suggested_rating,
    suggestion_text,
)
from asn_desktop.domain.performance.terms import OrgPredicate, Predicate, Rating, ResultKind

ABOVE, MEETS, BELOW = Rating.ABOVE, Rating.MEETS, Rating.BELOW
MAIN, EXTRA = ResultKind.MAIN, ResultKind.EXTRA


@pytest.mark.parametrize(
    ("result", "behavior", "expected"),
    [
        pytest.param(ABOVE, ABOVE, Predicate.VERY_GOOD, id="P1"),
        pytest.param(ABOVE, MEETS, Predicate.GOOD, id="P2"),
        pytest.param(ABOVE, BELOW, Predicate.POOR, id="P3"),
        pytest.param(MEETS, ABOVE, Predicate.GOOD, id="P4"),
        pytest.param(MEETS, MEETS, Predicate.GOOD, id="P5"),
        pytest.param(MEETS, BELOW, Predicate.POOR, id="P6"),
        pytest.param(BELOW, ABOVE, Predicate.NEEDS_IMPROVEMENT, id="P7"),
        pytest.param(BELOW, MEETS, Predicate.NEEDS_IMPROVEMENT, id="P8"),
        pytest.param(BELOW, BELOW, Predicate.VERY_POOR, id="P9"),
    ],
)
def test_the_quadrant(result: Rating, behavior: Rating, expected: Predicate) -> None:
    assert predicate(result, behavior) is expected


@pytest.mark.parametrize(
    ("result", "behavior", "field"),
    [
        (None, MEETS, "result_rating"),
        (MEETS, None, "behavior_rating"),
        (None, None, "result_rating"),
    ],
)
def test_a_missing_rating_gives_no_predicate(
    result: Rating | None, behavior: Rating | None, field: str
) -> None:  # P10
    with pytest.raises(DomainError, match="belum dipilih") as refusal:
        predicate(result, behavior)
    assert refusal.value.field == field


def test_the_quadrant_covers_every_pair() -> None:
    assert set(PREDICATE_MATRIX) == {(r, b) for r in Rating for b in Rating}


@pytest.mark.parametrize(
    ("organisation", "rating", "with_behavior_above"),
    [
        (OrgPredicate.OUTSTANDING, ABOVE, Predicate.VERY_GOOD),
        (OrgPredicate.GOOD, MEETS, Predicate.GOOD),
        (OrgPredicate.NEEDS_IMPROVEMENT, BELOW, Predicate.NEEDS_IMPROVEMENT),
        (OrgPredicate.POOR, BELOW, Predicate.NEEDS_IMPROVEMENT),
        (OrgPredicate.VERY_POOR, BELOW, Predicate.NEEDS_IMPROVEMENT),
    ],
)
def test_a_leader_takes_the_result_of_the_organisation(
    organisation: OrgPredicate, rating: Rating, with_behavior_above: Predicate
) -> None:  # P11
    assert leader_result_rating(organisation) is rating
    assert predicate(leader_result_rating(organisation), ABOVE) is with_behavior_above


def test_the_leaders_mapping_can_be_set_by_the_office() -> None:
    lenient = dict.fromkeys(OrgPredicate, MEETS)
    assert leader_result_rating(OrgPredicate.POOR, lenient) is MEETS


def test_periodic_results_do_not_enter_the_annual_predicate() -> None:  # P12
    quarters = [predicate(*pair) for pair in [(MEETS, MEETS), (MEETS, ABOVE)]]
    quarters += [predicate(ABOVE, ABOVE)] * 2
    assert quarters == [Predicate.GOOD] * 2 + [Predicate.VERY_GOOD] * 2
    assert predicate(MEETS, MEETS) is Predicate.GOOD


@pytest.mark.parametrize(
    ("rows", "expected", "text"),
    [
        ([], None, ""),
        ([(MAIN, None), (EXTRA, None)], None, ""),
        (
            [(MAIN, MEETS), (MAIN, MEETS), (MAIN, ABOVE), (MAIN, MEETS), (MAIN, None)],
            MEETS,
            "usulan: Sesuai (3 dari 4)",
        ),
        ([(MAIN, ABOVE)] * 5 + [(MAIN, MEETS)] * 2, ABOVE, "usulan: Di atas (5 dari 7)"),
        (
            [(MAIN, ABOVE)] * 3 + [(MAIN, BELOW)],
            MEETS,
            "usulan: Sesuai (1 dari 4 di bawah)",
        ),
        ([(MAIN, ABOVE)] * 3 + [(EXTRA, BELOW)], ABOVE, "usulan: Di atas (3 dari 4)"),
        ([(MAIN, ABOVE), (MAIN, MEETS)], MEETS, "usulan: Sesuai (1 dari 2)"),
        ([(MAIN, BELOW), (MAIN, MEETS)], MEETS, "usulan: Sesuai (1 dari 2)"),
        ([(MAIN, ABOVE), (EXTRA, BELOW)], BELOW, "usulan: Di bawah (1 dari 2)"),
    ],
)
def test_the_suggestion_follows_the_row_marks(
    rows: Sequence[tuple[ResultKind, Rating | None]], expected: Rating | None, text: str
) -> None:
    assert suggested_rating(rows) is expected
    assert suggestion_text(rows) == text


_ROWS = st.lists(
    st.tuples(st.sampled_from(ResultKind), st.one_of(st.none(), st.sampled_from(Rating)))
)


@given(_ROWS)
def test_a_main_row_below_expectation_always_blocks_above(
    rows: list[tuple[ResultKind, Rating | None]],
) -> None:
    assert suggested_rating([*rows, (MAIN, BELOW)]) is not ABOVE


@given(_ROWS, st.randoms())
def test_the_order_of_rows_does_not_matter(
    rows: list[tuple[ResultKind, Rating | None]], random: object
) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert suggested_rating(rows) is suggested_rating(shuffled)
